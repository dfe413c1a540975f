"""The real kiosk over a real office, touched and typed at by a test that also holds its clock."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app import KioskProgram, build_kiosk
from kiosk.journey import Journey
from tests.given_office import GivenOffice
from tests.manual_jobs import ManualJobRunner

PRINTER = "folder:///nowhere"
"""Only stored with the print job: no worker runs in these tests."""


SMALL = (960, 540)
"""All is drawn in proportion; a small picture is drawn sooner."""


@dataclass(slots=True)
class GivenSeconds:
    """The clock of the countdowns."""

    shown: float = 0.0

    def __call__(self) -> float:
        return self.shown


@dataclass(slots=True)
class GivenKiosk:
    """One kiosk before which a visitor of the test stands."""

    office: GivenOffice
    program: KioskProgram
    jobs: ManualJobRunner
    seconds: GivenSeconds
    finger: QPointingDevice

    @property
    def window(self) -> QQuickWindow:
        return self.program.window

    @property
    def screen(self) -> str:
        return self.program.view_model.standing.value

    @property
    def step(self) -> str:
        journey = self.program.journey.journey
        return "" if journey is None else journey.step.value

    @property
    def journey(self) -> Journey:
        journey = self.program.journey.journey
        assert journey is not None
        return journey

    def look(self) -> None:
        """What the live feed asks for after a change."""
        self.program.front_watch.look()
        self.program.ticket.look()
        self.settle()

    def settle(self) -> None:
        """All that was asked for is done, and every item has found its place."""
        self.jobs.run_all()
        process_events()
        self.window.grabWindow()
        process_events()

    def wait(self, seconds: float) -> None:
        """Time passes for the countdowns."""
        self.seconds.shown += seconds
        self.program.view_model.look_at_clock()
        self.program.front_watch.look_at_clock()
        self.settle()

    def resize(self, width: int, height: int) -> None:
        self.window.resize(width, height)
        self.settle()

    def picture(self) -> QImage:
        self.settle()
        return self.window.grabWindow()

    def items(self) -> Iterator[QQuickItem]:
        yield from visible_items(self.window.contentItem())

    def find(self, name: str) -> QQuickItem:
        found = [item for item in self.items() if item.objectName() == name]
        assert len(found) == 1, f"{len(found)} visible items are called {name}"
        return found[0]

    def sees(self, name: str) -> bool:
        return any(item.objectName() == name for item in self.items())

    def words(self) -> list[str]:
        """Every text that can be seen."""
        return [
            str(item.property("text"))
            for item in self.items()
            if item.inherits("QQuickText") and item.property("text")
        ]

    def touch(self, name: str) -> None:
        """A finger on the middle of an item, as the touch screen tells it."""
        self.touch_item(self.find(name))

    def touch_item(self, item: QQuickItem) -> None:
        bring_into_view(item)
        self.settle()
        point = middle_of(item)
        QTest.touchEvent(self.window, self.finger).press(0, point, self.window).commit()
        QTest.touchEvent(self.window, self.finger).release(0, point, self.window).commit()
        self.settle()

    def press(self, key: Qt.Key) -> None:
        """A key of a hardware keyboard."""
        QTest.keyClick(self.window, key)
        self.settle()

    def type(self, text: str) -> None:
        """On a hardware keyboard; every character, whatever it is."""
        field = self.find("field")
        for character in text:
            send_character(field, character)
        self.settle()

    def touch_keys(self, text: str) -> None:
        """On the on-screen keyboard."""
        for character in text:
            self.touch_item(self.key(character))

    def key(self, character: str) -> QQuickItem:
        """The key with that character on it."""
        keys = [
            item
            for item in visible_items(self.find("inputPanel"))
            if str(item.property("text")) == character and item.property("key") is not None
        ]
        assert len(keys) == 1, f"{len(keys)} keys show {character}"
        return keys[0]

    def field_text(self) -> str:
        return str(self.find("field").property("text"))

    def begin(self) -> None:
        """Touched awake, at the first question."""
        self.look()
        self.touch("begin")

    def close(self) -> None:
        self.program.close()


def given_kiosk(office: GivenOffice, printer_url: str | None = PRINTER) -> GivenKiosk:
    """A kiosk that has not looked yet, in a window that is not shown yet."""
    jobs = ManualJobRunner()
    seconds = GivenSeconds()
    program = build_kiosk(
        lambda: office.database,
        now=office.clock,
        jobs=jobs,
        machine="kiosk-1",
        printer_url=printer_url,
        monotonic_seconds=seconds,
    )
    program.window.setProperty("reducedMotion", True)
    program.window.resize(*SMALL)
    return GivenKiosk(office, program, jobs, seconds, QTest.createTouchDevice())


@contextmanager
def database_away(office: GivenOffice) -> Iterator[None]:
    """Its file lies elsewhere for a while, as after a cable was pulled."""
    elsewhere = office.file.with_suffix(".away")
    office.database.close()
    office.file.rename(elsewhere)
    yield
    office.database.close()
    elsewhere.replace(office.file)


def visible_items(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible() and item.opacity() > 0:
        yield item
        for child in item.childItems():
            yield from visible_items(child)


def middle_of(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def bring_into_view(item: QQuickItem) -> None:
    """Scroll the page as a finger would, until the item can be touched."""
    parent = item.parentItem()
    while parent is not None:
        if parent.inherits("QQuickFlickable") and parent.property("interactive"):
            top = item.mapToItem(parent.property("contentItem"), QPointF(0, 0)).y()
            room = parent.height() - item.height()
            furthest = max(0.0, parent.property("contentHeight") - parent.height())
            parent.setProperty("contentY", min(max(0.0, top - room / 2), furthest))
        parent = parent.parentItem()


def send_character(field: QQuickItem, character: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
        QCoreApplication.sendEvent(field, event)


def process_events() -> None:
    QCoreApplication.processEvents()
    # Without an event loop beneath, what left the screen would wait for its deletion.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


Act = Callable[[GivenKiosk], None]


def touching(name: str) -> Act:
    return lambda kiosk: kiosk.touch(name)


def typing(text: str) -> Act:
    return lambda kiosk: kiosk.type(text)


def on_screen_keys(text: str) -> Act:
    return lambda kiosk: kiosk.touch_keys(text)


def pressing(key: Qt.Key) -> Act:
    return lambda kiosk: kiosk.press(key)


def journey_of(kiosk: GivenKiosk, acts: list[tuple[Act, str]]) -> None:
    """Each act, and the step or screen to which it leads."""
    for number, (act, leads_to) in enumerate(acts, start=1):
        act(kiosk)
        here = kiosk.step or kiosk.screen
        assert here == leads_to, f"act {number} led to {here} instead of {leads_to}"
