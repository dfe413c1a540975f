"""An officer brings a table of references into the register and finds them there."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QListWidget

from officer_app.navigation import Room
from officer_app.references.references_room import ReferencesRoom
from tests.given_office import GivenOffice
from tests.officer_app.person_at_counter import PersonAtCounter

_TABLE = (
    "Judul Kegiatan;Instansi;Tahun;Nomor\n"
    "Survei Kepuasan Contoh;Dinas Contoh;2024;V-24.6111.001\n"
    "Survei Harga Contoh;Dinas Contoh;2023;V-23.6111.002\n"
    ";Dinas Contoh;2022;\n"
)


@pytest.fixture
def room(officer: PersonAtCounter) -> ReferencesRoom:
    officer.window.office_page.go(Room.REFERENCES)
    officer.wait()
    found = officer.find(ReferencesRoom, "references_room")
    found.tabs.setCurrentIndex(1)
    return found


def _open(officer: PersonAtCounter, room: ReferencesRoom, file: Path) -> None:
    room.importing.choose_file = lambda: file
    officer.click("import_open")


def _table(folder: Path, text: str = _TABLE) -> Path:
    file = folder / "rujukan.csv"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_table_is_looked_at_before_anything_is_written(
    officer: PersonAtCounter, office: GivenOffice, room: ReferencesRoom, tmp_path: Path
) -> None:
    _open(officer, room, _table(tmp_path))
    assert officer.reads("2 baru · 0 diperbarui · 0 tidak berubah · 1 ditolak")
    assert office.ask("SELECT count(*) FROM reference") == [(0,)]
    rows = officer.find(QListWidget, "import_rows")
    assert rows.item(0).text().startswith("Baris 4, ditolak: Judul kegiatan")


def test_an_imported_table_is_found_and_a_second_import_changes_nothing(
    officer: PersonAtCounter, office: GivenOffice, room: ReferencesRoom, tmp_path: Path
) -> None:
    file = _table(tmp_path)
    _open(officer, room, file)
    officer.click("import_do")
    assert officer.reads("Sudah diimpor: 2 baru")
    assert office.ask("SELECT count(*) FROM reference") == [(2,)]
    _open(officer, room, file)
    assert officer.reads("Tidak ada yang perlu diimpor: 0 baru")
    assert not officer.button("import_do").isEnabled()
    room.tabs.setCurrentIndex(0)
    officer.write("find_reference", "harga contoh")
    officer.wait()
    found = officer.program.presenters.references.state.found
    assert found is not None
    assert found[0].reference.details.title == "Survei Harga Contoh"


def test_a_column_that_was_guessed_wrongly_is_named_by_the_officer(
    officer: PersonAtCounter, room: ReferencesRoom, tmp_path: Path
) -> None:
    _open(officer, room, _table(tmp_path, "A;B\nSurvei Contoh;Dinas Contoh\n"))
    assert officer.program.presenters.importing.state.plan is None
    for name, place in (("import_title", 0), ("import_organiser", 1)):
        box = officer.find(QComboBox, name)
        box.setCurrentIndex(box.findData(place))
    officer.wait()
    assert officer.reads("1 baru")


def test_the_refused_rows_are_saved_with_their_reason(
    officer: PersonAtCounter, room: ReferencesRoom, tmp_path: Path
) -> None:
    _open(officer, room, _table(tmp_path))
    room.importing.choose_folder = lambda: tmp_path
    officer.click("import_refused")
    saved = (tmp_path / "rujukan-ditolak.csv").read_text(encoding="utf-8-sig")
    assert "wajib diisi" in saved


def test_a_file_that_is_no_table_is_refused_and_changes_nothing(
    officer: PersonAtCounter, office: GivenOffice, room: ReferencesRoom, tmp_path: Path
) -> None:
    file = tmp_path / "rujukan.xlsx"
    file.write_bytes(b"PK\x03\x04" + bytes(300))
    _open(officer, room, file)
    assert officer.reads("abel")
    assert officer.program.presenters.importing.state.table is None
    assert office.ask("SELECT count(*) FROM reference") == [(0,)]
