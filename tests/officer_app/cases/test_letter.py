"""The letter before the real window: drafted from the template, checked, approved and sent."""

from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit

from officer_app.administration.letter_template_page import LetterTemplatePage
from officer_app.cases.letter.letter_section import LetterPart, LetterSection
from officer_app.cases.pdf_pane import PdfPane
from officer_app.navigation import Room
from shared.documents.letter_draft import own_template
from shared.domain.case import AttachmentKind
from shared.domain.case_life import Progress, Verdict
from shared.use_cases.case_files import read_attachment
from shared.use_cases.letter_template import read_letter_template
from tests.documents.given_signatures import identity, letter, signed
from tests.given_case import GivenCase, given_case
from tests.given_office import ADMIN_NAME, ADMIN_PASSWORD, GivenOffice
from tests.officer_app.cases.guest_with_case import type_long
from tests.officer_app.cases.opened_case import drop, open_section, tick
from tests.officer_app.person_at_counter import PersonAtCounter

NUMBER = "B-123/61110/KS.000/2026"


@pytest.fixture
def case(office: GivenOffice, officer: PersonAtCounter) -> GivenCase:
    given = given_case(office)
    given.store_form()
    given.submit()
    given.declare_complete()
    given.begin_round()
    given.judge_what_is_asked()
    given.end_round()
    return given


def opened(officer: PersonAtCounter, case: GivenCase) -> LetterSection:
    return open_section(officer, case, "letter", LetterSection)


def shown(officer: PersonAtCounter, name: str) -> str:
    label = officer.find(QLabel, name)
    return label.text().replace("\u200b", "") if label.isVisible() else ""


def signature_lines(officer: PersonAtCounter) -> str:
    labels = officer.window.findChildren(QLabel, "signature_line")
    return "\n".join(label.text().replace("\u200b", "") for label in labels if label.isVisible())


def progress_of(case: GivenCase) -> Progress:
    return case.case.progress


def kept(case: GivenCase, kind: AttachmentKind) -> list[bytes]:
    office, officer_id = case.office.database, case.desk.officer_id
    return [
        read_attachment(office, officer_id, case.case_id, each.id)[1]
        for each in case.view.attachments
        if each.kind is kind
    ]


def words_of(docx: bytes) -> str:
    document = Document(BytesIO(docx))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    headers = [p.text for section in document.sections for p in section.header.paragraphs]
    return "\n".join([*(p.text for p in document.paragraphs), *cells, *headers])


def without_converter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("officer_app.cases.letter.letter_presenter.find_converter", lambda: None)


def test_without_a_verdict_there_is_no_letter_and_it_says_why(
    officer: PersonAtCounter, case: GivenCase
) -> None:
    opened(officer, case)
    assert officer.reads("Surat belum dapat disusun")
    assert officer.reads("Naskah disusun setelah evaluasi memutuskan.")
    assert not officer.sees("draft_make")


def test_a_draft_is_made_from_what_is_known_and_each_version_stays(
    officer: PersonAtCounter, case: GivenCase, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_converter(monkeypatch)
    case.evaluate()
    opened(officer, case)
    reasons = officer.find(QPlainTextEdit, "letter_reasons")
    assert reasons.toPlainText() == "Rancangan sudah sesuai."
    type_long(officer, "letter_advice", "Perhatikan jadwal pengumpulan data.")
    officer.press("Ctrl+Return")
    [draft] = kept(case, AttachmentKind.LETTER_DRAFT)
    told = words_of(draft)
    for words in ("Perhatikan jadwal", "Rancangan sudah sesuai.", "Dinas Contoh", "NASKAH"):
        assert words in told
    assert case.case.progress is Progress.DRAFTED
    assert "LibreOffice atau Microsoft Word" in shown(officer, "draft_preview_state")
    officer.click("draft_make")
    versions = officer.find(QComboBox, "draft_versions")
    assert [versions.itemText(row)[:7] for row in range(versions.count())] == ["Versi 2", "Versi 1"]


def test_a_not_feasible_activity_gets_a_letter_that_says_so(
    officer: PersonAtCounter, case: GivenCase, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_converter(monkeypatch)
    case.evaluate(Verdict.NOT_FEASIBLE)
    opened(officer, case)
    officer.press("Ctrl+Return")
    assert "TIDAK LAYAK" in words_of(kept(case, AttachmentKind.LETTER_DRAFT)[0])


def test_a_draft_is_opened_outside_only_after_a_question(
    officer: PersonAtCounter, case: GivenCase, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_converter(monkeypatch)
    case.evaluate()
    section = opened(officer, case)
    outside: list[Path] = []

    def open_file(path: Path) -> bool:
        outside.append(path)
        return True

    section.open_file = open_file
    officer.press("Ctrl+Return")
    officer.click("draft_open")
    officer.click("draft_question_no")
    assert outside == []
    officer.click("draft_open")
    officer.click("draft_question_yes")
    [copy] = outside
    assert copy.read_bytes() == kept(case, AttachmentKind.LETTER_DRAFT)[0]
    officer.program.presenters.room_case.open_case(None)
    officer.wait()
    assert not copy.exists()


def test_an_edited_draft_becomes_the_next_version_and_a_foreign_file_none(
    officer: PersonAtCounter, case: GivenCase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_converter(monkeypatch)
    case.evaluate()
    section = opened(officer, case)
    officer.press("Ctrl+Return")
    section.choose_folder = lambda _over: tmp_path
    officer.click("draft_save")
    [copy] = tmp_path.glob("Naskah*.docx")
    section.choose_document = lambda _over: copy
    officer.click("draft_keep_edited")
    assert officer.find(QComboBox, "draft_versions").count() == 2
    program = tmp_path / "naskah.docx"
    program.write_bytes(b"MZ" + bytes(100))
    section.choose_document = lambda _over: program
    officer.click("draft_keep_edited")
    assert "sebuah program" in shown(officer, "letter_told")
    assert officer.find(QComboBox, "draft_versions").count() == 2


def test_a_preview_is_shown_where_something_can_make_it(
    officer: PersonAtCounter, case: GivenCase, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = letter()
    monkeypatch.setattr(
        "officer_app.cases.letter.letter_presenter.preview_pdf", lambda _docx, _with: page
    )
    case.evaluate()
    opened(officer, case)
    officer.press("Ctrl+Return")
    assert officer.find(PdfPane, "draft_pane").pages == 1


def test_a_signed_letter_is_checked_before_it_is_recorded(
    officer: PersonAtCounter, case: GivenCase, tmp_path: Path
) -> None:
    case.evaluate()
    case.draft_letter()
    section = opened(officer, case)
    root = identity("Induk Contoh", is_authority=True)
    pdf = signed(letter(), identity("Direktur Contoh", root))
    file = tmp_path / "surat.pdf"
    file.write_bytes(pdf)
    assert drop(officer, section, file)
    told = signature_lines(officer)
    assert "Utuh: isi surat sama" in told
    assert "Ditandatangani oleh Direktur Contoh" in told
    assert "Direktur Contoh, Instansi Contoh → Induk Contoh" in told
    assert "Rantai sertifikat belum dipercaya di sini" in told
    assert not officer.sees("signed_confirm")
    assert not officer.button("approval_record").isEnabled()
    officer.write("approval_number", "12")
    assert "Tidak seperti biasanya" in shown(officer, "approval_number_hint")
    officer.find(QLineEdit, "approval_number").clear()
    officer.write("approval_number", NUMBER)
    assert shown(officer, "approval_number_hint") == ""
    officer.write("approval_day", "23-11-2026")
    officer.press("Ctrl+Return")
    assert case.case.letter_number == NUMBER
    assert kept(case, AttachmentKind.SIGNED_LETTER) == [pdf]
    assert "Disetujui: nomor" in shown(officer, "approval_state")


def test_an_altered_or_unsigned_letter_is_recorded_only_when_the_officer_insists(
    officer: PersonAtCounter, case: GivenCase, tmp_path: Path
) -> None:
    case.evaluate()
    case.draft_letter()
    section = opened(officer, case)
    officer.write("approval_number", NUMBER)
    officer.write("approval_day", "23-11-2026")
    pdf = signed(letter("Surat rekomendasi"), identity("Direktur Contoh"))
    altered, plain = tmp_path / "diubah.pdf", tmp_path / "polos.pdf"
    altered.write_bytes(pdf.replace(b"Surat rekomendasi", b"Surat rekomendasx"))
    plain.write_bytes(letter())
    section.choose_pdf = lambda _over: altered
    officer.click("signed_choose")
    assert "Tidak utuh" in signature_lines(officer)
    assert not officer.button("approval_record").isEnabled()
    section.choose_pdf = lambda _over: plain
    officer.click("signed_choose")
    assert "tidak memuat tanda tangan elektronik" in signature_lines(officer)
    assert not officer.button("approval_record").isEnabled()
    tick(officer, "signed_confirm")
    assert officer.button("approval_record").isEnabled()
    officer.click("signed_drop_file")
    assert signature_lines(officer) == ""
    assert not officer.button("approval_record").isEnabled()


def test_a_letter_that_went_out_closes_the_case_and_tells_the_applicant(
    officer: PersonAtCounter, case: GivenCase
) -> None:
    case.evaluate()
    case.draft_letter()
    case.approve()
    opened(officer, case)
    assert not officer.button("sending_record").isEnabled()
    officer.write("sending_proof", "Tab Surat: terkirim")
    officer.press("Ctrl+Return")
    officer.click("sending_question_no")
    assert progress_of(case) is Progress.APPROVED
    officer.click("sending_record")
    officer.click("sending_question_yes")
    assert progress_of(case) is Progress.CLOSED
    assert "Surat dikirim Senin, 23 November 2026. Permohonan ditutup." in shown(
        officer, "sending_state"
    )
    assert officer.reads("Surat dikirim · E-mail")


def test_a_day_before_the_letter_s_own_is_refused_in_words(
    officer: PersonAtCounter, case: GivenCase
) -> None:
    case.evaluate()
    case.draft_letter()
    case.approve()
    opened(officer, case)
    officer.write("sending_proof", "Tab Surat")
    officer.find(QLineEdit, "sending_day").clear()
    officer.write("sending_day", "01-11-2026")
    officer.click("sending_record")
    officer.click("sending_question_yes")
    assert "lebih awal" in shown(officer, "letter_told")
    assert case.case.progress is Progress.APPROVED


def test_what_was_typed_of_a_letter_comes_back(officer: PersonAtCounter, case: GivenCase) -> None:
    case.evaluate()
    section = opened(officer, case)
    section.show_part(LetterPart.DRAFT)
    type_long(officer, "letter_advice", "Setengah")
    officer.program.presenters.room_case.open_case(None)
    officer.wait()
    opened(officer, case)
    assert officer.find(QPlainTextEdit, "letter_advice").toPlainText() == "Setengah"


def test_an_administrator_replaces_the_template_and_goes_back(
    person: PersonAtCounter, office: GivenOffice, tmp_path: Path
) -> None:
    person.sign_in(ADMIN_NAME, ADMIN_PASSWORD)
    person.click("counter_1")
    person.program.window.office_page.go(Room.SETTINGS)
    person.wait()
    room = person.program.window.office_page.settings_room()
    page = room.letter_template
    assert isinstance(page, LetterTemplatePage)
    room.tabs.show_page(page)
    person.wait()
    assert "bawaan Serambi" in shown(person, "template_now")
    bad, good = tmp_path / "rusak.docx", tmp_path / "kantor.docx"
    bad.write_bytes(_with_words(own_template(), "{{ tidak_ada }}"))
    good.write_bytes(_with_words(own_template(), "Salam dari kantor contoh"))
    page.choose_document = lambda _over: bad
    person.click("template_new")
    assert "“tidak_ada”" in shown(person, "template_told")
    assert read_letter_template(office.database, office.administrator) is None
    page.choose_document = lambda _over: good
    person.click("template_new")
    assert "kantor.docx" in shown(person, "template_now")
    page.choose_folder = lambda _over: tmp_path
    person.click("template_copy")
    assert (tmp_path / "kantor (2).docx").read_bytes() == good.read_bytes()
    person.click("template_restore")
    person.click("template_question_yes")
    assert "bawaan Serambi" in shown(person, "template_now")


def _with_words(docx: bytes, words: str) -> bytes:
    document = Document(BytesIO(docx))
    document.add_paragraph(words)
    into = BytesIO()
    document.save(into)
    return into.getvalue()
