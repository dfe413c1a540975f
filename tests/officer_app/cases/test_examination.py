"""An officer examines a form before the real window, to the end of a round and the evaluation."""

from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QPlainTextEdit

from officer_app.cases.examination.examination_section import ExaminationPart, ExaminationSection
from officer_app.cases.pdf_pane import PdfPane
from shared.domain.case import AttachmentKind
from shared.domain.case_life import Progress, Verdict
from shared.domain.examination.judgement import Judgement, NoteStatus
from shared.use_cases.case_files import read_attachment
from tests.given_case import GivenCase, given_case
from tests.given_office import GivenOffice
from tests.officer_app.cases.guest_with_case import type_long
from tests.officer_app.cases.opened_case import open_section, read
from tests.officer_app.person_at_counter import PersonAtCounter

YEAR_IN_TITLE = "Survei Kepuasan Layanan Contoh 2027"


@pytest.fixture
def case(office: GivenOffice, officer: PersonAtCounter) -> GivenCase:
    return given_case(office)


def opened(officer: PersonAtCounter, case: GivenCase) -> ExaminationSection:
    return open_section(officer, case, "examination", ExaminationSection)


def complete(case: GivenCase, **changed: object) -> None:
    case.store_form(**changed)
    case.submit()
    case.declare_complete()


def shown(officer: PersonAtCounter, name: str) -> str:
    label = officer.find(QLabel, name)
    return label.text().replace("\u200b", "") if label.isVisible() else ""


def all_shown(officer: PersonAtCounter, name: str) -> list[str]:
    labels = officer.window.findChildren(QLabel, name)
    return [label.text().replace("\u200b", "") for label in labels if label.isVisible()]


def listed(officer: PersonAtCounter) -> list[str]:
    questions = officer.find(QListWidget, "examined_questions")
    return [questions.item(row).text() for row in range(questions.count())]


def documents(case: GivenCase, kind: AttachmentKind) -> dict[str, bytes]:
    office, officer_id = case.office.database, case.desk.officer_id
    kept = [each for each in case.view.attachments if each.kind is kind]
    return {
        each.media_type.rpartition(".")[2].rpartition("/")[2]: read_attachment(
            office, officer_id, case.case_id, each.id
        )[1]
        for each in kept
    }


def progress_of(case: GivenCase) -> Progress:
    return case.case.progress


def verdict_of(case: GivenCase) -> Verdict:
    return case.case.verdict


def words_of(docx: bytes) -> str:
    document = Document(BytesIO(docx))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def test_before_submission_the_rules_look_at_the_newest_form(
    officer: PersonAtCounter, case: GivenCase
) -> None:
    section = opened(officer, case)
    assert officer.reads("Belum ada formulir yang terisi")
    case.store_form(title=YEAR_IN_TITLE)
    officer.look_again()
    assert officer.reads("Periksa sebelum diajukan")
    found = read(officer, "findings")
    assert "R-ID-04A" in found
    assert "Judul memuat tahun: 2027." in found
    assert "Terpenuhi" not in found
    officer.press("Ctrl+P")
    assert "Terpenuhi" in read(officer, "findings")
    assert not officer.sees("round_begin")
    assert "diajukan di portal" in shown(officer, "round_lacks")
    wanted: list[str] = []
    section.section_wanted.connect(wanted.append)
    officer.click("round_lead")
    assert wanted == ["portal"]


def test_a_round_is_begun_judged_by_keys_and_given_back_with_its_papers(
    officer: PersonAtCounter, case: GivenCase
) -> None:
    complete(case, title=YEAR_IN_TITLE)
    opened(officer, case)
    officer.click("round_begin")
    assert progress_of(case) is Progress.IN_EXAMINATION
    assert any("Judul" in line and "R-ID-04A" in line for line in listed(officer))
    officer.find(QListWidget, "examined_questions").setFocus()
    officer.press("3")
    assert case.examination.rounds[0].judgements["title"] is Judgement.REPAIR
    assert "belum diputuskan" in shown(officer, "round_state")
    officer.press("Ctrl+T")
    blocks = officer.find(QListWidget, "note_blocks")
    assert "Mohon menghapus tahun (2027)" in blocks.item(0).text()
    officer.press("Return")
    officer.press("Ctrl+Return")
    [note] = case.examination.rounds[0].notes
    assert "menghapus tahun" in note.text
    assert officer.find(QPlainTextEdit, "note_text_field").toPlainText() == ""
    officer.press("Alt+4")
    assert "Belum diputuskan" in shown(officer, "round_result")
    assert not officer.button("round_end").isEnabled()
    officer.click("undecided_first")
    officer.press("1")
    officer.press("Alt+4")
    assert "kembali ke pemohon" in shown(officer, "round_result")
    assert "menghapus tahun" in read(officer, "note_preview")
    officer.press("Ctrl+Return")
    assert progress_of(case) is Progress.IN_EXAMINATION, "it asks first"
    officer.click("round_end_question_yes")
    assert progress_of(case) is Progress.WAITING_FOR_APPLICANT
    papers = documents(case, AttachmentKind.EXAMINATION_NOTE)
    assert papers["pdf"].startswith(b"%PDF-")
    assert "menghapus tahun" in words_of(papers["document"])
    assert len(all_shown(officer, "message_state")) == 2
    assert "dapat ditolak mulai" in shown(officer, "round_silence")
    assert not officer.button("case_refuse").isEnabled()


def test_the_second_round_shows_what_changed_and_the_carried_notes(
    officer: PersonAtCounter, case: GivenCase
) -> None:
    complete(case, title=YEAR_IN_TITLE)
    case.begin_round()
    case.judge_what_is_asked()
    case.ask_for_repair()
    case.end_round()
    section = opened(officer, case)
    section.show_part(ExaminationPart.JUDGE)
    section.judge.go_to("title")
    officer.click("note_answer")
    officer.find(QPlainTextEdit, "note_reply_field").setFocus()
    type_long(officer, "note_reply_field", "Tahun sudah dihapus.")
    officer.click("note_reply_save")
    assert all_shown(officer, "note_reply") == ["Tanggapan pemohon: Tahun sudah dihapus."]
    complete(case, title="Survei Kepuasan Layanan Contoh")
    officer.look_again()
    section.show_part(ExaminationPart.FINDINGS)
    officer.click("round_begin")
    section.show_part(ExaminationPart.CHANGES)
    assert YEAR_IN_TITLE in read(officer, "round_changes")
    section.judge.go_to("title")
    section.show_part(ExaminationPart.JUDGE)
    assert YEAR_IN_TITLE in read(officer, "examined_answer")
    assert all_shown(officer, "note_status") == ["Sudah ditanggapi pemohon · dari putaran 1"]
    officer.click("note_close")
    [note] = case.examination.rounds[1].notes
    assert note.status is NoteStatus.CLOSED
    officer.click("note_reopen")
    assert case.examination.rounds[1].notes[0].status is NoteStatus.OPEN


def test_a_note_is_put_into_other_words(officer: PersonAtCounter, case: GivenCase) -> None:
    complete(case)
    case.begin_round()
    case.ask_for_repair(text="Mohon diperjelas.")
    section = opened(officer, case)
    section.judge.go_to("title")
    officer.click("note_rewrite")
    assert officer.find(QPlainTextEdit, "note_text_field").toPlainText() == "Mohon diperjelas."
    type_long(officer, "note_text_field", "Mohon ditulis lengkap.")
    officer.press("Ctrl+Return")
    assert [note.text for note in case.examination.rounds[0].notes] == ["Mohon ditulis lengkap."]
    assert officer.find(QPlainTextEdit, "note_text_field").toPlainText() == ""


def test_a_note_that_was_typed_survives_another_question(
    officer: PersonAtCounter, case: GivenCase
) -> None:
    complete(case, title=YEAR_IN_TITLE)
    case.begin_round()
    section = opened(officer, case)
    section.judge.go_to("title")
    type_long(officer, "note_text_field", "Setengah kalimat")
    section.judge.go_to("purpose")
    assert officer.find(QPlainTextEdit, "note_text_field").toPlainText() == ""
    section.judge.go_to("title")
    assert officer.find(QPlainTextEdit, "note_text_field").toPlainText() == "Setengah kalimat"
    assert officer.reads("Dipulihkan")


def test_the_note_is_copied_for_the_portal_and_saved_as_files(
    officer: PersonAtCounter, case: GivenCase, tmp_path: Path
) -> None:
    complete(case)
    case.begin_round()
    case.ask_for_repair(text="Mohon <b>diperjelas</b>.")
    section = opened(officer, case)
    section.show_part(ExaminationPart.RESULT)
    officer.wait()
    officer.click("note_copy")
    copied = QGuiApplication.clipboard().mimeData()
    assert "Mohon <b>diperjelas</b>." in copied.text()
    assert "Mohon &lt;b&gt;diperjelas" in copied.html()
    section.choose_folder = lambda _over: tmp_path
    officer.click("note_save_files")
    assert sorted(path.suffix for path in tmp_path.glob("Catatan*")) == [".docx", ".pdf"]


def test_a_finding_leads_to_its_question(officer: PersonAtCounter, case: GivenCase) -> None:
    complete(case, title=YEAR_IN_TITLE)
    case.begin_round()
    section = opened(officer, case)
    section.show_part(ExaminationPart.FINDINGS)
    section.findings._paper.anchorClicked.emit(QUrl("question:title"))
    officer.wait()
    assert officer.sees("judge_page")
    assert section.exams.state.question == "title"
    assert "Judul memuat tahun" in " ".join(all_shown(officer, "finding"))


def test_silence_for_three_months_leads_to_refusal_which_asks_first(
    officer: PersonAtCounter, case: GivenCase, office: GivenOffice
) -> None:
    complete(case)
    case.begin_round()
    case.judge_what_is_asked()
    case.ask_for_repair()
    case.end_round()
    office.ask("UPDATE case_event SET on_day = '2026-08-20' WHERE move = 'return_to_applicant'")
    office.ask("UPDATE examination_round SET returned_on = '2026-08-20'")
    opened(officer, case)
    assert "Jumat, 20 November 2026" in shown(officer, "round_silence")
    officer.click("case_refuse")
    officer.click("round_end_question_no")
    assert verdict_of(case) is Verdict.NEEDS_REPAIR
    officer.click("case_refuse")
    officer.click("round_end_question_yes")
    assert verdict_of(case) is Verdict.REFUSED
    assert not officer.sees("case_refuse")


def evaluate(officer: PersonAtCounter, decision: Verdict) -> None:
    type_long(officer, "evaluation_people", "Petugas Contoh")
    people = officer.find(QPlainTextEdit, "evaluation_people")
    QTest.keyClick(people, Qt.Key.Key_Return)
    QTest.keyClicks(people, "Penelaah Contoh")
    officer.write("point_subject_1", "Rancangan sampel")
    type_long(officer, "point_said_1", "Sesuai dengan tujuan kegiatan.")
    box = officer.find(QComboBox, "evaluation_decision")
    box.setCurrentIndex(box.findData(decision.value))
    type_long(officer, "evaluation_reasons", "Rancangan sudah sesuai.")
    officer.wait()


def examined(case: GivenCase) -> None:
    complete(case)
    case.begin_round()
    case.judge_what_is_asked()
    case.end_round()


def test_an_evaluation_is_looked_at_recorded_and_told(
    officer: PersonAtCounter, case: GivenCase
) -> None:
    examined(case)
    opened(officer, case)
    assert "Masih kurang: peserta, putusan, alasan." in shown(officer, "evaluation_lacks")
    evaluate(officer, Verdict.FEASIBLE)
    assert "Langkah 13 sampai 15 berjalan" in shown(officer, "evaluation_follows")
    officer.click("minutes_look")
    assert officer.find(PdfPane, "minutes_pane").pages == 1
    officer.press("Ctrl+Return")
    assert verdict_of(case) is Verdict.NONE, "it asks first"
    officer.click("evaluation_question_yes")
    assert verdict_of(case) is Verdict.FEASIBLE
    [held] = case.examination.evaluations
    assert held.people == ("Petugas Contoh", "Penelaah Contoh")
    assert [point.subject for point in held.points] == ["Rancangan sampel"]
    minutes = words_of(documents(case, AttachmentKind.EVALUATION_MINUTES)["document"])
    for words in ("Penelaah Contoh", "Rancangan sampel", "Sesuai dengan tujuan", "Layak"):
        assert words in minutes
    assert "Putusan: layak" in shown(officer, "evaluation_held")
    told = " ".join(all_shown(officer, "message_state"))
    assert "E-mail" in told
    assert "WhatsApp" in told


def test_an_evaluation_that_asks_for_repair_gives_the_form_back(
    officer: PersonAtCounter, case: GivenCase
) -> None:
    examined(case)
    opened(officer, case)
    evaluate(officer, Verdict.NEEDS_REPAIR)
    assert "menunggu" in shown(officer, "evaluation_follows")
    officer.click("evaluation_record")
    officer.click("evaluation_question_yes")
    assert progress_of(case) is Progress.WAITING_FOR_APPLICANT


def test_what_was_typed_of_an_evaluation_survives_the_case_being_left(
    officer: PersonAtCounter, case: GivenCase
) -> None:
    examined(case)
    opened(officer, case)
    evaluate(officer, Verdict.NOT_FEASIBLE)
    officer.program.presenters.room_case.open_case(None)
    officer.wait()
    opened(officer, case)
    assert officer.find(QLineEdit, "point_subject_1").text() == "Rancangan sampel"
    assert officer.find(QPlainTextEdit, "evaluation_reasons").toPlainText()
    assert officer.reads("Dipulihkan")


def test_a_day_that_has_not_come_is_refused_in_words(
    officer: PersonAtCounter, case: GivenCase
) -> None:
    complete(case)
    case.begin_round()
    case.judge_what_is_asked()
    section = opened(officer, case)
    section.show_part(ExaminationPart.RESULT)
    officer.find(QLineEdit, "round_day").clear()
    officer.write("round_day", "01-01-2030")
    officer.click("round_end")
    assert "belum tiba" in shown(officer, "examination_told")
    assert progress_of(case) is Progress.IN_EXAMINATION
