"""The room of reports: who may go there, what it shows, and the tables that are taken out."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QTextBrowser

from shared.use_cases.serve_queue import finish
from tests.given_case import GivenCase, given_case
from tests.given_office import ADMIN_NAME, ADMIN_PASSWORD, PASSWORD, GivenOffice
from tests.officer_app.person_at_counter import PersonAtCounter

LOGGED = "SELECT count(*) FROM access_log WHERE act = 'case_report_exported'"


@pytest.fixture
def leader(person: PersonAtCounter) -> PersonAtCounter:
    """The supervisor, without a counter."""
    person.sign_in("penyelia", PASSWORD)
    return person


def declared(office: GivenOffice, **changes: object) -> GivenCase:
    case = given_case(office, **changes)
    finish(office.database, case.desk, case.ticket.id, case.ticket.revision)
    case.submit()
    case.declare_complete()
    return case


def paper(person: PersonAtCounter) -> str:
    return person.find(QTextBrowser, "report_paper").toPlainText()


def export_into(
    person: PersonAtCounter, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> dict[str, list[list[str]]]:
    """Each written file with its rows, as a spreadsheet reads them."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    person.press("Ctrl+E")
    read = {}
    for file in sorted(folder.glob("*.csv")):
        with file.open(encoding="utf-8-sig", newline="") as opened:
            read[file.name] = list(csv.reader(opened, delimiter=";"))
    return read


def test_officers_see_no_reports_but_who_leads_the_unit_does(
    open_program: Callable[[], PersonAtCounter], office: GivenOffice
) -> None:
    person = open_program()
    person.sit_down(1)
    assert not person.sees("room_reports")
    person.click("deed_sign_out")
    for name, password in (("penyelia", PASSWORD), (ADMIN_NAME, ADMIN_PASSWORD)):
        person.sign_in(name, password)
        assert person.sees("room_reports")
        person.click("deed_sign_out")
    assert office.ask(LOGGED) == [(0,)]


def test_a_month_without_requests_says_so(leader: PersonAtCounter) -> None:
    leader.click("room_reports")
    assert "Belum ada permohonan yang dinyatakan lengkap" in paper(leader)
    assert "Hari kerja dihitung mulai hari sesudah" in paper(leader)


def test_a_month_shows_x_of_y_and_the_clock_of_each_case(
    leader: PersonAtCounter, office: GivenOffice
) -> None:
    case = declared(office, title="Survei <b>Contoh</b>")
    leader.click("room_reports")
    read = paper(leader)
    assert "0/1 (0 %), 1 masih berjalan" in read
    assert case.case.number in read
    assert "Survei <b>Contoh</b>" in read
    assert "Sisa 14 hari kerja" in read
    leader.choose("report_year", str(case.today.year - 1))
    leader.wait()
    assert case.case.number not in paper(leader)


def test_the_export_computes_nothing_and_is_logged(
    leader: PersonAtCounter,
    office: GivenOffice,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    case = declared(office, title="=HYPERLINK(1) Contoh")
    folder = tmp_path / "keluar"
    folder.mkdir()
    leader.click("room_reports")
    written = export_into(leader, folder, monkeypatch)
    month = f"{case.today:%Y-%m}"
    assert set(written) == {f"permohonan-{month}.csv", f"sasaran-mutu-{month}.csv"}
    head, row = written[f"permohonan-{month}.csv"]
    told = dict(zip(head, row, strict=True))
    assert told["Judul"] == "'=HYPERLINK(1) Contoh"
    assert told["Nomor"] == case.case.number
    assert told["Lengkap pertama"] == f"{case.today:%d-%m-%Y}"
    _, share, *_ = written[f"sasaran-mutu-{month}.csv"]
    assert share[2].startswith("0/1")
    assert leader.reads("Ditulis utuh di")
    assert office.ask(LOGGED) == [(1,)]


def test_a_folder_that_is_gone_is_told_and_nothing_is_written(
    leader: PersonAtCounter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    leader.click("room_reports")
    assert export_into(leader, tmp_path / "tidak-ada", monkeypatch) == {}
    assert leader.reads("tidak ditemukan lagi")
