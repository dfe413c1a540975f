"""The section "Portal" before a real window, with another program in the pane's place."""

import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from officer_app.cases.portal_section import PortalSection
from officer_app.portal.portal_pane import PortalPane
from officer_app.portal.portal_ways_presenter import PortalWay, PortalWaysPresenter, WayStanding
from shared.domain.case import AttachmentKind
from shared.domain.case_life import Progress
from shared.domain.message import MessageKind
from shared.use_cases.case_files import read_attachment
from shared.use_cases.serve_queue import finish
from tests.given_case import PDF, GivenCase, given_case
from tests.given_office import GivenOffice
from tests.officer_app.cases.opened_case import tick
from tests.officer_app.person_at_counter import PersonAtCounter

PATIENCE_MS = 40_000
OPENS = """
    import json, sys
    begin = json.loads(sys.stdin.readline())
    print(json.dumps({"message": "Opened", "host": "pst.bps.go.id"}), flush=True)
    sys.stdin.read()
"""
GIVES_A_FILE = """
    import json, pathlib, sys
    begin = json.loads(sys.stdin.readline())
    (pathlib.Path(begin["keep_folder"]) / "unduhan-1").write_bytes({content!r})
    print(json.dumps({{"message": "Opened", "host": "pst.bps.go.id"}}), flush=True)
    kept = {{"message": "DownloadKept", "number": 1, "name": {name!r}}}
    print(json.dumps(kept), flush=True)
    sys.stdin.read()
"""


def stand_in(program: str) -> PortalPane:
    return PortalPane(words=(sys.executable, "-c", textwrap.dedent(program)))


@pytest.fixture
def case(office: GivenOffice, officer: PersonAtCounter) -> GivenCase:
    one = given_case(office)
    officer.look_again()
    return one


@pytest.fixture
def program() -> str:
    return OPENS


@pytest.fixture
def pane(program: str) -> Iterator[PortalPane]:
    one = stand_in(program)
    yield one
    one.end_now()


@pytest.fixture
def section(officer: PersonAtCounter, case: GivenCase, pane: PortalPane) -> Iterator[PortalSection]:
    parts = officer.program.presenters
    ways = PortalWaysPresenter(pane, find_browsers=lambda: (), open_window=lambda _words: True)
    made = PortalSection(
        parts.room_case, parts.queue, parts.drafts, officer.program.look, pane=pane, ways=ways
    )
    # Found by name among what the officer's window holds
    made.setParent(officer.window)
    made.resize(1100, 600)
    made.show()
    parts.room_case.open_case(case.case_id)
    officer.wait()
    yield made
    made.hide()
    made.setParent(None)
    made.deleteLater()


def standing(section: PortalSection) -> WayStanding:
    return section.portal.ways.state.standing(PortalWay.PANE)


def open_pane(officer: PersonAtCounter, section: PortalSection, qtbot: QtBot) -> Path:
    """The pane stands open; the folder whose files it may give away."""
    officer.click("way_pane_use")
    qtbot.waitUntil(lambda: standing(section) is WayStanding.OPEN, timeout=PATIENCE_MS)
    officer.wait()
    folders = section.portal.folders
    assert folders is not None
    return folders.to_give


def told(officer: PersonAtCounter, name: str) -> str:
    label = officer.find(QLabel, name)
    return label.text().replace("\u200b", "") if label.isVisible() else ""


def test_what_to_type_follows_the_newest_form_and_is_copied(
    officer: PersonAtCounter, case: GivenCase, section: PortalSection
) -> None:
    assert officer.reads("Belum ada jawaban formulir")
    case.store_form()
    officer.program.presenters.room_case.refresh()
    officer.wait()
    officer.click("typing_copy")
    title = "Survei Kepuasan Pengguna Layanan Contoh Kabupaten Contoh"
    assert QGuiApplication.clipboard().text() == title
    officer.program.presenters.room_case.open_case(None)
    assert QGuiApplication.clipboard().text() == ""


def test_the_guests_own_phone_gets_a_code(officer: PersonAtCounter, section: PortalSection) -> None:
    officer.click("way_phone_use")
    assert officer.sees("way_phone_qr")
    assert "pst.bps.go.id" in told(officer, "way_phone_address")


def test_the_account_is_recorded_and_a_wrong_address_is_told(
    officer: PersonAtCounter, case: GivenCase, section: PortalSection
) -> None:
    officer.press("Alt+5")
    field = officer.find(QLineEdit, "portal_account_email")
    assert field.text() == "tamu@contoh.example"
    field.setText("bukan alamat")
    officer.click("portal_account_record")
    assert told(officer, "portal_told")
    events = {line.event.move for line in case.view.history}
    assert "account_recorded" not in events
    field.setText("akun@contoh.example")
    officer.click("portal_account_record")
    assert case.case.account_email == "akun@contoh.example"
    assert told(officer, "portal_told") == ""
    assert told(officer, "portal_account_known") == "Tercatat: akun@contoh.example"


def test_the_submission_is_recorded_with_its_day_and_attachments(
    officer: PersonAtCounter, case: GivenCase, section: PortalSection
) -> None:
    case.attach(AttachmentKind.DUMMY_TABLES)
    officer.program.presenters.room_case.refresh()
    officer.wait()
    officer.press("Alt+5")
    assert officer.button("portal_given_dummy_tables").isChecked()
    tick(officer, "portal_given_instrument")
    officer.write("portal_submission_number", "10001")
    officer.click("portal_submission_record")
    assert case.case.progress is Progress.SUBMITTED
    assert case.case.submission_number == "10001"
    assert case.case.submitted_on == case.today
    kinds = [message.kind for message in case.view.messages]
    assert MessageKind.SUBMISSION_RECORDED in kinds
    known = told(officer, "portal_submission_known")
    assert "nomor 10001" in known
    assert known.endswith("Lampiran: Kuesioner atau instrumen, Tabel kosong (dummy)")
    assert not officer.sees("portal_submission_record")


def test_a_portal_that_is_away_is_recorded_and_leads_to_the_form(
    officer: PersonAtCounter, case: GivenCase, section: PortalSection, qtbot: QtBot
) -> None:
    section.page.down_wanted.emit()
    officer.write("portal_away_reason", "Halaman putih, internet hidup")
    officer.press("Return")
    [line] = [each for each in case.view.history if each.event.move == "portal_away"]
    assert line.event.note == "Halaman putih, internet hidup"
    assert officer.find(QLineEdit, "portal_away_reason").text() == ""
    with qtbot.waitSignal(section.form_wanted):
        officer.click("portal_to_form")


def test_the_pane_gets_the_files_of_this_case_while_it_is_open(
    officer: PersonAtCounter, case: GivenCase, section: PortalSection, qtbot: QtBot
) -> None:
    case.attach(AttachmentKind.INSTRUMENT)
    officer.program.presenters.room_case.refresh()
    officer.wait()
    assert section.portal.folders is not None
    assert list(section.portal.folders.to_give.iterdir()) == []
    folder = open_pane(officer, section, qtbot)
    assert [path.name for path in folder.iterdir()] == ["instrument.pdf"]
    case.attach(AttachmentKind.DUMMY_TABLES)
    officer.program.presenters.room_case.refresh()
    officer.wait()
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["dummy_tables.pdf", "instrument.pdf"]


def test_the_pane_ends_with_the_guest_at_the_counter_and_leaves_no_file(
    officer: PersonAtCounter,
    case: GivenCase,
    section: PortalSection,
    qtbot: QtBot,
    pane: PortalPane,
) -> None:
    folder = open_pane(officer, section, qtbot)
    finish(case.office.database, case.desk, case.ticket.id, case.ticket.revision)
    officer.look_again()
    qtbot.waitUntil(lambda: not pane.is_open, timeout=PATIENCE_MS)
    assert not folder.exists()
    assert standing(section) is WayStanding.CLOSED
    assert section.portal.folders is not None
    assert section.portal.folders.to_give != folder


def test_the_pane_ends_when_the_case_is_left(
    officer: PersonAtCounter, section: PortalSection, qtbot: QtBot, pane: PortalPane
) -> None:
    folder = open_pane(officer, section, qtbot)
    officer.program.presenters.room_case.open_case(None)
    qtbot.waitUntil(lambda: not pane.is_open, timeout=PATIENCE_MS)
    assert not folder.exists()
    assert section.portal.folders is None


def test_the_pane_ends_when_the_officer_signs_out(
    officer: PersonAtCounter, section: PortalSection, qtbot: QtBot, pane: PortalPane
) -> None:
    folder = open_pane(officer, section, qtbot)
    officer.program.presenters.room_case.sit_down(None, None)
    qtbot.waitUntil(lambda: not pane.is_open, timeout=PATIENCE_MS)
    assert not folder.exists()


def test_the_pane_and_its_files_end_with_the_program(
    officer: PersonAtCounter, section: PortalSection, qtbot: QtBot, pane: PortalPane
) -> None:
    folder = open_pane(officer, section, qtbot)
    officer.application.aboutToQuit.emit()
    assert not pane.is_open
    assert not folder.exists()


@pytest.mark.parametrize(
    "program", [GIVES_A_FILE.format(content=PDF, name="Bukti ../../unggah.pdf")]
)
def test_a_download_reaches_the_case_on_a_press_alone(
    officer: PersonAtCounter, case: GivenCase, section: PortalSection, qtbot: QtBot
) -> None:
    open_pane(officer, section, qtbot)
    qtbot.waitUntil(lambda: officer.sees("portal_download_keep_0"), timeout=PATIENCE_MS)
    [download] = section.portal.state.downloads
    assert not case.view.attachments
    kinds = officer.find(QComboBox, "portal_download_kind_0")
    kinds.setCurrentIndex(kinds.findData(AttachmentKind.SIGNED_LETTER.value))
    officer.click("portal_download_keep_0")
    [kept] = case.view.attachments
    assert kept.kind is AttachmentKind.SIGNED_LETTER
    assert kept.file_name == "unggah.pdf"
    database, officer_id = case.office.database, case.desk.officer_id
    assert read_attachment(database, officer_id, case.case_id, kept.id)[1] == PDF
    assert not download.path.exists()
    assert told(officer, "portal_download_kept") == "Tersimpan di permohonan."


@pytest.mark.parametrize("program", [GIVES_A_FILE.format(content=b"MZ\x90", name="surat.pdf")])
def test_a_download_that_is_a_program_is_refused_and_can_be_thrown_away(
    officer: PersonAtCounter, case: GivenCase, section: PortalSection, qtbot: QtBot
) -> None:
    open_pane(officer, section, qtbot)
    qtbot.waitUntil(lambda: officer.sees("portal_download_keep_0"), timeout=PATIENCE_MS)
    [download] = section.portal.state.downloads
    officer.click("portal_download_keep_0")
    assert "sebuah program" in told(officer, "portal_told")
    assert not case.view.attachments
    officer.click("portal_download_drop_0")
    assert not download.path.exists()
    assert not officer.sees("portal_download_keep_0")


def test_what_is_typed_survives_leaving_the_case(
    officer: PersonAtCounter, case: GivenCase, section: PortalSection
) -> None:
    officer.press("Alt+5")
    officer.write("portal_submission_number", "123")
    officer.program.presenters.room_case.open_case(None)
    assert officer.find(QLineEdit, "portal_submission_number").text() == ""
    officer.program.presenters.room_case.open_case(case.case_id)
    officer.wait()
    assert officer.find(QLineEdit, "portal_submission_number").text() == "123"
    assert officer.reads("Dipulihkan")
