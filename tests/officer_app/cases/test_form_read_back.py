"""A filled form comes back before the real window: real files, good ones and hostile ones."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from officer_app.cases.form.form_section import FormSection
from shared.domain.case import AttachmentKind, FormSource
from shared.domain.form_answers import answers_from_text
from shared.domain.language import Language
from shared.use_cases.blank_form import make_blank_form
from tests.documents.bent_workbooks import OLE_HEAD, with_cells, with_part
from tests.documents.romantik_sample import sample_export
from tests.given_case import GivenCase, given_case
from tests.given_office import GivenOffice
from tests.officer_app.cases.opened_case import drop, open_section, read
from tests.officer_app.person_at_counter import PersonAtCounter


@pytest.fixture
def case(office: GivenOffice, officer: PersonAtCounter) -> GivenCase:
    return given_case(office)


@pytest.fixture
def section(officer: PersonAtCounter, case: GivenCase) -> FormSection:
    return open_section(officer, case, "form", FormSection)


@pytest.fixture
def handed(case: GivenCase) -> bytes:
    """The workbook as the applicant got it."""
    form = make_blank_form(
        case.office.database,
        case.desk.officer_id,
        case.case_id,
        Language.INDONESIAN,
        guest_is_in_charge=False,
    )
    return form.workbook.content


def told(officer: PersonAtCounter, name: str) -> str:
    label = officer.find(QLabel, name)
    return label.text().replace("\u200b", "") if label.isVisible() else ""


def test_a_dropped_workbook_is_looked_into_and_stored_on_a_press_alone(
    officer: PersonAtCounter, case: GivenCase, section: FormSection, handed: bytes, tmp_path: Path
) -> None:
    file = tmp_path / "Formulir diisi.xlsx"
    file.write_bytes(with_cells(handed, {("organiser_email",): "dinas@contoh.example"}))
    assert drop(officer, section, file)
    assert "“Formulir diisi.xlsx” terbaca" in told(officer, "form_read")
    assert "dinas@contoh.example" in read(officer, "form_changes")
    assert not case.view.form_versions
    officer.press("Ctrl+S")
    [version] = case.view.form_versions
    assert version.source is FormSource.WORKBOOK
    assert answers_from_text(version.answers).text("organiser_email") == "dinas@contoh.example"
    [kept] = [each for each in case.view.attachments if each.id == version.attachment_id]
    assert kept.kind is AttachmentKind.FILLED_FORM
    assert told(officer, "form_read") == "Tersimpan sebagai versi 1."
    assert not officer.sees("form_store")


def test_a_second_file_shows_what_changed_since_the_newest_version(
    officer: PersonAtCounter, case: GivenCase, section: FormSection, handed: bytes, tmp_path: Path
) -> None:
    case.store_form()
    officer.look_again()
    file = tmp_path / "kedua.xlsx"
    file.write_bytes(with_cells(handed, {("title",): "Survei Contoh dengan Judul Baru"}))
    section.choose_file = lambda _over: file
    officer.click("form_page_read_back")
    officer.click("form_open")
    shown = read(officer, "form_changes")
    assert "Survei Kepuasan Pengguna Layanan Contoh Kabupaten Contoh" in shown
    assert "Survei Contoh dengan Judul Baru" in shown
    assert officer.button("form_store").accessibleName() == "Simpan sebagai versi 2"
    officer.click("form_drop_file")
    assert not officer.sees("form_store")
    assert len(case.view.form_versions) == 1


def test_what_cannot_be_read_is_told_by_number_row_and_cell(
    officer: PersonAtCounter, section: FormSection, handed: bytes, tmp_path: Path
) -> None:
    file = tmp_path / "salah.xlsx"
    file.write_bytes(
        with_cells(
            handed,
            {
                ("year",): "dua ribu",
                ("organiser_email",): '=HYPERLINK("http://example.com")',
                ("planning_period", "end"): "besok",
            },
        )
    )
    drop(officer, section, file)
    faults = read(officer, "form_faults")
    form = section.forms.form
    for key, words in (
        ("year", "Bukan bilangan bulat"),
        ("organiser_email", "Selnya berisi rumus"),
        ("planning_period", "Bukan tanggal"),
    ):
        assert form.question(key).number in faults
        assert words in faults
    assert "“besok”" in faults


def test_the_portals_export_is_read_and_its_unknown_parts_are_told(
    officer: PersonAtCounter, case: GivenCase, section: FormSection, tmp_path: Path
) -> None:
    file = tmp_path / "ekspor.json"
    file.write_bytes(sample_export(kunci_baru="isi baru"))
    drop(officer, section, file)
    assert "Ekspor portal “ekspor.json” terbaca" in told(officer, "form_read")
    assert "“kunci_baru” belum dikenal" in read(officer, "form_faults")
    officer.press("Ctrl+S")
    [version] = case.view.form_versions
    assert version.source is FormSource.PORTAL_EXPORT
    [kept] = case.view.attachments
    assert kept.media_type == "text/plain"


def macros(data: bytes) -> bytes:
    return with_part(data, "xl/vbaProject.bin", OLE_HEAD)


HOSTILE: dict[str, tuple[str, Callable[[bytes], bytes], str]] = {
    "macros": ("a.xlsm", macros, "makro"),
    "damaged": ("a.xlsx", lambda data: data[: len(data) // 2], "rusak"),
    "oversized": ("a.xlsx", lambda data: data + bytes(9_000_000), "terlalu besar"),
    "foreign": ("a.xlsx", lambda _data: b"PK\x05\x06" + bytes(18), "Berkas"),
    "old": ("a.xls", lambda _data: OLE_HEAD, "Berkas"),
    "empty": ("a.xlsx", lambda _data: b"", "Berkas"),
    "picture": ("a.png", lambda _data: b"\x89PNG\r\n\x1a\n", "bukan formulir terisi"),
    "broken export": ("a.json", lambda _data: b'{"form": ', "bukan JSON yang utuh"),
    "foreign export": ("a.json", lambda _data: b'{"a": 1}', "bukan ekspor satu pengajuan"),
    "deep export": ("a.json", lambda _data: b"[" * 100_000, "tidak wajar"),
    "huge export": ("a.json", lambda _data: b'{"a":"' + b"x" * 3_000_000, "terlalu besar"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_refused_file_changes_nothing_and_says_what_to_do(
    officer: PersonAtCounter,
    case: GivenCase,
    section: FormSection,
    handed: bytes,
    tmp_path: Path,
    name: str,
) -> None:
    file_name, bend, words = HOSTILE[name]
    file = tmp_path / file_name
    file.write_bytes(bend(handed))
    before = case.view
    drop(officer, section, file)
    assert words in told(officer, "form_told")
    assert not officer.sees("form_store")
    assert case.view == before


def test_a_file_that_is_gone_or_no_file_is_told(
    officer: PersonAtCounter, section: FormSection, tmp_path: Path
) -> None:
    for path in (tmp_path / "tidak ada.xlsx", tmp_path):
        drop(officer, section, path)
        assert "Berkas ini tidak dapat dibaca" in told(officer, "form_told")


def test_several_files_at_once_are_not_taken(
    officer: PersonAtCounter, section: FormSection, tmp_path: Path
) -> None:
    assert not drop(officer, section, tmp_path / "a.xlsx", tmp_path / "b.xlsx")


def test_markup_in_an_answer_stays_text(
    officer: PersonAtCounter, section: FormSection, handed: bytes, tmp_path: Path
) -> None:
    file = tmp_path / "a.xlsx"
    words = "<img src='file:///etc/passwd'><b>Judul</b> & lainnya"
    file.write_bytes(with_cells(handed, {("title",): words}))
    drop(officer, section, file)
    assert words in read(officer, "form_changes")


def test_the_same_file_again_is_nothing_new(
    officer: PersonAtCounter, case: GivenCase, section: FormSection, handed: bytes, tmp_path: Path
) -> None:
    file = tmp_path / "a.xlsx"
    file.write_bytes(handed)
    drop(officer, section, file)
    officer.press("Ctrl+S")
    drop(officer, section, file)
    assert "sama dengan versi terbaru" in told(officer, "form_read")
    assert not officer.button("form_store").isEnabled()


def test_a_file_read_for_one_case_is_not_stored_with_the_next(
    officer: PersonAtCounter,
    office: GivenOffice,
    case: GivenCase,
    section: FormSection,
    handed: bytes,
    tmp_path: Path,
) -> None:
    file = tmp_path / "a.xlsx"
    file.write_bytes(handed)
    drop(officer, section, file)
    assert officer.sees("form_store")
    officer.click("case_back")
    open_section(officer, case, "form", FormSection)
    assert section.forms.state.filled is None
    assert json.dumps(section.forms.state.next_number) == "1"
