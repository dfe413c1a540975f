"""The three ways stand as they are, and an officer at the keyboard opens and closes them."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from officer_app.look import Look
from officer_app.portal.portal_messages import PaneTrouble
from officer_app.portal.portal_pane import PaneEnding, PortalPane, PortalVisit
from officer_app.portal.portal_ways import PortalWays
from officer_app.portal.portal_ways_presenter import (
    PortalWay,
    PortalWaysPresenter,
    PortalWaysState,
    WayStanding,
)
from officer_app.portal.private_window import Browser, BrowserKind
from shared.desktop.fonts import load_fonts
from shared.desktop.translations import Program, Translations
from shared.desktop.widget_theme import WidgetTheme
from shared.domain.language import Language
from shared.domain.portal_place import PortalPlace

ROOT = Path(__file__).parents[2]
USUAL, TWICE = "96", "192"
PATIENCE_MS = 10_000
PLACE = PortalPlace("https://pst.bps.go.id/", ("pst.bps.go.id", "romantik.web.bps.go.id"))
EDGE = Browser(BrowserKind.EDGE, Path("msedge"))
FOLLOWS = "\nimport sys\nsys.stdin.read()"
"""What stands in the pane's place ends as a pane does."""


class AtTheWays:
    """An officer before the three cards; a pane says what the test wants, a browser is noted."""

    def __init__(
        self,
        application: QApplication,
        folder: Path,
        said: Sequence[str],
        browsers: tuple[Browser, ...],
        starts: bool,
        late: str,
    ) -> None:
        lines = "".join(f"print({line!r}, flush=True)\n" for line in said)
        ending = f"{FOLLOWS}\nprint({late!r}, flush=True)" if late else FOLLOWS
        self.pane = PortalPane(words=(sys.executable, "-c", lines + ending))
        self.started: list[list[str]] = []
        self.opened: list[PortalWay] = []

        def open_window(words: Sequence[str]) -> bool:
            self.started.append(list(words))
            return starts

        self.ways = PortalWaysPresenter(
            self.pane, find_browsers=lambda: browsers, open_window=open_window
        )
        self.ways.opened.connect(self.opened.append)
        theme = WidgetTheme(application)
        self.look = Look(theme, Translations(Program.OFFICER, theme))
        self.page = PortalWays(self.ways, self.look)
        self.page.resize(1200, 700)
        self.page.show()
        self.visit = PortalVisit("R007", Language.INDONESIAN, PLACE, None, folder)

    @property
    def state(self) -> PortalWaysState:
        return self.ways.state

    def press(self, key: Qt.Key) -> None:
        self.page.activateWindow()
        assert QTest.qWaitForWindowActive(self.page)
        QTest.keyClick(self.page, key, Qt.KeyboardModifier.AltModifier)

    def click(self, name: str) -> None:
        button = self.page.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def note(self, way: PortalWay) -> str:
        label = self.page.findChild(QLabel, f"way_{way.value}_note")
        assert isinstance(label, QLabel)
        return label.text() if label.isVisible() else ""

    def sees(self, name: str) -> bool:
        return any(widget.isVisible() for widget in self.page.findChildren(QWidget, name))

    def close(self) -> None:
        self.pane.end_now()
        self.page.close()
        self.look.translations.remove()


SitDown = Callable[..., AtTheWays]


@pytest.fixture
def sit_down(qapp: QApplication, tmp_path: Path) -> Iterator[SitDown]:
    load_fonts()
    people: list[AtTheWays] = []

    def one(
        said: Sequence[str] = (),
        browsers: tuple[Browser, ...] = (EDGE,),
        starts: bool = True,
        late: str = "",
    ) -> AtTheWays:
        person = AtTheWays(qapp, tmp_path, said, browsers, starts, late)
        people.append(person)
        return person

    yield one
    for person in people:
        person.close()


def says(kind: str, **parts: str | int) -> str:
    told = "".join(
        f',"{name}":{value}' if isinstance(value, int) else f',"{name}":"{value}"'
        for name, value in parts.items()
    )
    return f'{{"message":"{kind}"{told}}}'


def test_without_a_guest_no_way_can_be_taken(sit_down: SitDown) -> None:
    officer = sit_down()
    for way in PortalWay:
        button = officer.page.findChild(QPushButton, f"way_{way.value}_use")
        assert isinstance(button, QAbstractButton)
        assert not button.isEnabled()
        officer.ways.use(way)
    assert officer.state == PortalWaysState()


def test_the_phone_gets_the_address_as_a_code_and_in_letters(sit_down: SitDown) -> None:
    officer = sit_down()
    officer.ways.begin(officer.visit)
    assert not officer.sees("way_phone_qr")
    officer.press(Qt.Key.Key_1)
    assert officer.sees("way_phone_qr")
    address = officer.page.findChild(QLabel, "way_phone_address")
    assert isinstance(address, QLabel)
    assert address.text().replace("\u200b", "") == PLACE.address
    assert officer.opened == [PortalWay.PHONE]
    officer.press(Qt.Key.Key_1)
    assert not officer.sees("way_phone_qr")


def test_the_private_window_is_the_first_browsers(sit_down: SitDown) -> None:
    officer = sit_down()
    officer.ways.begin(officer.visit)
    officer.press(Qt.Key.Key_2)
    assert officer.started == [["msedge", "--inprivate", PLACE.address]]
    assert "Microsoft Edge" in officer.note(PortalWay.PRIVATE_WINDOW)
    assert officer.opened == [PortalWay.PRIVATE_WINDOW]


@pytest.mark.parametrize(("browsers", "starts"), [((), True), ((EDGE,), False)])
def test_a_private_window_that_cannot_be_had_points_to_the_other_ways(
    sit_down: SitDown, browsers: tuple[Browser, ...], starts: bool
) -> None:
    officer = sit_down(browsers=browsers, starts=starts)
    officer.ways.begin(officer.visit)
    officer.press(Qt.Key.Key_2)
    assert officer.state.standing(PortalWay.PRIVATE_WINDOW) is WayStanding.FAILED
    assert "cara yang lain" in officer.note(PortalWay.PRIVATE_WINDOW)
    assert officer.opened == []


def test_the_pane_opens_and_closes(sit_down: SitDown, qtbot: QtBot) -> None:
    officer = sit_down([says("Opened", host="pst.bps.go.id")])
    officer.ways.begin(officer.visit)
    officer.press(Qt.Key.Key_3)
    assert officer.state.standing(PortalWay.PANE) is WayStanding.OPENING
    qtbot.waitUntil(lambda: officer.opened == [PortalWay.PANE], timeout=PATIENCE_MS)
    assert officer.note(PortalWay.PANE) == "Terbuka untuk tamu ini."
    with qtbot.waitSignal(officer.ways.pane_ended, timeout=PATIENCE_MS) as ended:
        officer.click("way_pane_close")
    assert ended.args == [PaneEnding.TOLD]
    assert officer.state.standing(PortalWay.PANE) is WayStanding.CLOSED


def test_google_in_the_pane_points_to_the_private_window(sit_down: SitDown, qtbot: QtBot) -> None:
    said = [says("Opened", host="pst.bps.go.id"), says("GoogleRefused")]
    officer = sit_down([*said, says("PrivateWindowWanted")])
    officer.ways.begin(officer.visit)
    officer.press(Qt.Key.Key_3)
    qtbot.waitUntil(lambda: bool(officer.started), timeout=PATIENCE_MS)
    assert officer.state.wants_private_window
    assert "Google" in officer.note(PortalWay.PANE)
    assert officer.opened == [PortalWay.PANE, PortalWay.PRIVATE_WINDOW]


@pytest.mark.parametrize("trouble", [PaneTrouble.NO_CONNECTION, PaneTrouble.PORTAL_DOWN])
def test_a_portal_that_is_away_can_be_recorded(
    sit_down: SitDown, qtbot: QtBot, trouble: PaneTrouble
) -> None:
    officer = sit_down([says("Failed", trouble=trouble.value)])
    officer.ways.begin(officer.visit)
    assert not officer.sees("portal_down")
    officer.press(Qt.Key.Key_3)
    qtbot.waitUntil(lambda: officer.sees("portal_down"), timeout=PATIENCE_MS)
    assert officer.state.pane_trouble is trouble
    with qtbot.waitSignal(officer.page.down_wanted):
        officer.click("portal_down")


def test_a_pane_that_ends_by_itself_can_be_opened_again(sit_down: SitDown, qtbot: QtBot) -> None:
    officer = sit_down()
    officer.ways.begin(officer.visit)
    officer.press(Qt.Key.Key_3)
    with qtbot.waitSignal(officer.ways.pane_ended, timeout=PATIENCE_MS):
        process = officer.pane.process_id
        assert process is not None
        os.kill(process, 9)
    assert officer.state.pane_trouble is PaneTrouble.PROGRAM_ENDED
    assert "berhenti sendiri" in officer.note(PortalWay.PANE)
    officer.press(Qt.Key.Key_3)
    assert officer.state.standing(PortalWay.PANE) is WayStanding.OPENING
    assert officer.state.pane_trouble is None


def test_when_serving_ends_the_pane_goes_and_nothing_of_the_guest_stays(
    sit_down: SitDown, qtbot: QtBot
) -> None:
    said = [
        says("Opened", host="pst.bps.go.id"),
        says("DownloadOffered", number=1, name="Siti.pdf"),
    ]
    officer = sit_down(said)
    officer.ways.begin(officer.visit)
    officer.ways.use(PortalWay.PANE)
    qtbot.waitUntil(lambda: bool(officer.state.offered_download), timeout=PATIENCE_MS)
    with qtbot.waitSignal(officer.pane.ended, timeout=PATIENCE_MS):
        officer.ways.finish()
    assert officer.state == PortalWaysState()


def test_the_next_guest_begins_with_every_way_closed(sit_down: SitDown) -> None:
    officer = sit_down()
    officer.ways.begin(officer.visit)
    officer.ways.use(PortalWay.PHONE)
    officer.ways.begin(officer.visit)
    assert officer.state.standing(PortalWay.PHONE) is WayStanding.OPEN
    other = PortalVisit("R008", Language.ENGLISH, PLACE, None, officer.visit.keep_folder)
    officer.ways.begin(other)
    assert all(officer.state.standing(way) is WayStanding.CLOSED for way in PortalWay)


def test_the_next_guests_pane_waits_until_the_one_before_is_gone(
    sit_down: SitDown, qtbot: QtBot
) -> None:
    officer = sit_down([says("Opened", host="pst.bps.go.id")])
    officer.ways.begin(officer.visit)
    officer.ways.use(PortalWay.PANE)
    qtbot.waitUntil(lambda: officer.opened == [PortalWay.PANE], timeout=PATIENCE_MS)
    first = officer.pane.process_id
    officer.ways.begin(replace(officer.visit, ticket_label="R008"))
    officer.ways.use(PortalWay.PANE)
    assert officer.pane.process_id == first
    assert officer.state.standing(PortalWay.PANE) is WayStanding.OPENING
    qtbot.waitUntil(lambda: len(officer.opened) == 2, timeout=PATIENCE_MS)
    assert officer.pane.process_id != first
    assert officer.state.standing(PortalWay.PANE) is WayStanding.OPEN


def test_what_a_pane_says_late_is_not_taken_for_the_next_guests(
    sit_down: SitDown, qtbot: QtBot
) -> None:
    """The stand-in says it at the very moment when it is told to end."""
    officer = sit_down(
        [says("Opened", host="pst.bps.go.id")], late=says("RefusedHost", host="a.id")
    )
    officer.ways.begin(officer.visit)
    officer.ways.use(PortalWay.PANE)
    qtbot.waitUntil(lambda: officer.opened == [PortalWay.PANE], timeout=PATIENCE_MS)
    officer.ways.begin(replace(officer.visit, ticket_label="R008"))
    with qtbot.waitSignal(officer.pane.ended, timeout=PATIENCE_MS):
        officer.ways.use(PortalWay.PANE)
    assert officer.state.refused_host == ""


@pytest.mark.parametrize(
    ("language", "scheme", "dots"),
    [("id", "light", USUAL), ("en", "dark", USUAL), ("id", "dark", TWICE), ("en", "light", TWICE)],
)
def test_nothing_is_cut_and_nothing_overlaps(
    tmp_path: Path, language: str, scheme: str, dots: str
) -> None:
    folder = Path(os.environ.get("SERAMBI_PICTURES", tmp_path)) / f"{language}-{scheme}-{dots}"
    folder.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(
        [sys.executable, "-m", "tests.portal.rendered_ways", str(folder), language, scheme],
        cwd=ROOT,
        env=os.environ | {"QT_FONT_DPI": dots, "QT_ENABLE_HIGHDPI_SCALING": "0"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=110,
        check=False,
    )
    *found, last = done.stdout.splitlines() or [done.stderr]
    assert (found, last) == ([], "done"), done.stderr
