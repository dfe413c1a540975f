"""A visitor of the demo before the real kiosk: touches, types, and takes a number twice."""

import sys
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import KioskProgram, run_kiosk
from kiosk.journey import Step
from kiosk.screen import Screen
from shared.configuration.sample_office import SampleGuest, read_sample_office
from shared.desktop.demo_part import DemoPart, put_in_place, read_demo_part
from shared.desktop.played_journey import PlayedJourney, Script, Until, a_moment
from shared.domain.language import Language

_SIZE = (1920, 1080)
_GUESTBOOK = 2
"""The service standard's steps: 1 comes to the unit, 2 fills in the guestbook, 3 takes a number."""
_NUMBER = 3


class Visitor:
    """A finger before the kiosk, and eyes on it."""

    def __init__(self, program: KioskProgram, journey: PlayedJourney) -> None:
        self._program = program
        self._journey = journey
        self._finger = QTest.createTouchDevice()

    @property
    def language(self) -> Language:
        # PySide types a property as itself.
        return Language(str(self._program.comfort.language))

    def shows(self, name: str, standard_step: int | None) -> None:
        self._journey.shows(name, self.language, standard_step)

    def is_at(self, place: Screen | Step) -> bool:
        if isinstance(place, Screen):
            return self._program.view_model.standing is place
        journey = self._program.journey.journey
        return journey is not None and journey.step is place

    def find(self, name: str) -> QQuickItem | None:
        """The visible item of that name."""
        items = _visible_items(self._program.window.contentItem())
        return next((item for item in items if item.objectName() == name), None)

    def touch(self, name: str, leads_to: Screen | Step | None = None) -> Script:
        """Touch an item as soon as it is there; go on when the kiosk stands where it leads."""
        yield Until(f"{name} can be touched", lambda: self._is_ready(self.find(name)))
        yield from self._touch_item(self.find(name))
        if leads_to is not None:
            yield Until(f"{name} leads to {leads_to}", lambda: self.is_at(leads_to))
            yield a_moment(0.5)

    def touch_keys(self, text: str) -> Script:
        """On the on-screen keyboard; capitals with its shift key."""
        for character in text:
            if character.isupper() and not self._is_shift_down():
                yield from self._touch_key(Qt.Key.Key_Shift, "")
                yield Until("the keyboard shifts", self._is_shift_down)
            yield from self._touch_key(None, character.lower())

    def type(self, text: str) -> None:
        """On a hardware keyboard."""
        field = self.find("field")
        if field is None:
            raise LookupError("there is no field to type into")
        for character in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
                QCoreApplication.sendEvent(field, event)

    def reads(self, text: str) -> Until:
        """The field says that, whatever its capitals."""
        return Until(f"the field says {text}", lambda: self._field_text() == text.casefold())

    def holds_paper(self) -> Until:
        """The virtual printer has confirmed the ticket."""
        return Until("the ticket is printed", lambda: str(self._program.ticket.printKind) == "done")

    def first_service(self) -> str:
        """Its code on the cards."""
        journey = self._program.journey.journey
        if journey is None:
            raise LookupError("no journey has begun")
        return str(journey.services[0].id)

    def _field_text(self) -> str:
        field = self.find("field")
        return "" if field is None else str(field.property("text")).casefold()

    def _touch_key(self, key: Qt.Key | None, character: str) -> Script:
        def find() -> QQuickItem | None:
            panel = self.find("inputPanel")
            return next(
                (
                    item
                    for item in (() if panel is None else _visible_items(panel))
                    if item.property("key") is not None
                    and (
                        item.property("key") == key.value
                        if key is not None
                        else str(item.property("text")).lower() == character
                    )
                ),
                None,
            )

        yield Until(f"the key {key or character} is there", lambda: self._is_ready(find()))
        yield from self._touch_item(find())

    def _is_shift_down(self) -> bool:
        panel = self.find("inputPanel")
        return panel is not None and any(
            item.property("uppercased") is True for item in _visible_items(panel)
        )

    def _touch_item(self, item: QQuickItem | None) -> Script:
        if item is None:
            raise LookupError("what was to be touched has gone")
        _bring_into_view(item)
        yield a_moment(0.05)
        window, point = self._program.window, _middle_of(item)
        QTest.touchEvent(window, self._finger).press(0, point, window).commit()
        yield a_moment(0.05)
        QTest.touchEvent(window, self._finger).release(0, point, window).commit()
        yield a_moment(0.05)

    def _is_ready(self, item: QQuickItem | None) -> bool:
        return item is not None and item.isEnabled() and item.width() > 0


def play(visitor: Visitor, guests: tuple[SampleGuest, ...]) -> Script:
    """Once in each language, with different answers."""
    yield Until("the kiosk welcomes", lambda: visitor.is_at(Screen.WELCOME))
    yield a_moment(1)
    visitor.shows("welcome", 1)
    yield from visitor.touch("about", Screen.ABOUT)
    visitor.shows("about", None)
    yield from visitor.touch("closeAbout", Screen.WELCOME)
    yield from visitor.touch("begin", Step.SERVICE)
    yield from _answer(visitor, "choice-" + visitor.first_service(), "service", Step.PRIORITY)
    yield from visitor.touch("priority-no")
    visitor.shows("priority", _GUESTBOOK)
    yield from visitor.touch("forward", Step.CATEGORY)
    yield from _answer(visitor, "choice-local_government", "category", Step.NOTICE)
    yield from _fill_in(visitor, guests[0])
    yield from _take_number(visitor)

    yield from visitor.touch("english")
    yield Until("the kiosk speaks English", lambda: visitor.language is Language.ENGLISH)
    yield a_moment(0.5)
    visitor.shows("welcome", 1)
    yield from visitor.touch("about", Screen.ABOUT)
    visitor.shows("about", None)
    yield from visitor.touch("closeAbout", Screen.WELCOME)
    yield from visitor.touch("begin", Step.SERVICE)
    yield from _answer(visitor, "choice-" + visitor.first_service(), "service", Step.PRIORITY)
    yield from visitor.touch("priority-yes")
    visitor.shows("priority", _GUESTBOOK)
    yield from visitor.touch("forward", Step.WISHES)
    yield from _answer(visitor, "wish-writing", "wishes", Step.CATEGORY)
    yield from _answer(visitor, "choice-research_and_education", "category", Step.ADVICE)
    visitor.shows("advice", _GUESTBOOK)
    yield from visitor.touch("forward", Step.NOTICE)
    yield from _fill_in(visitor, guests[2])
    yield from _take_number(visitor)
    visitor.shows("welcome", 1)


def _answer(visitor: Visitor, choice: str, name: str, leads_to: Screen | Step) -> Script:
    """Choose, look, go on."""
    yield from visitor.touch(choice)
    yield a_moment(0.3)
    visitor.shows(name, _GUESTBOOK)
    yield from visitor.touch("forward", leads_to)


def _fill_in(visitor: Visitor, guest: SampleGuest) -> Script:
    """From the notice to the review; the name and the number on the on-screen keyboard."""
    visitor.shows("notice", _GUESTBOOK)
    yield from visitor.touch("forward", Step.NAME)
    yield from visitor.touch_keys(guest.full_name)
    yield visitor.reads(guest.full_name)
    visitor.shows("name", _GUESTBOOK)
    yield from visitor.touch("forward", Step.PHONE)
    yield from visitor.touch_keys(guest.mobile_number.replace("-", ""))
    yield a_moment(0.3)
    visitor.shows("phone", _GUESTBOOK)
    yield from visitor.touch("forward", Step.EMAIL)
    visitor.type(guest.email)
    yield visitor.reads(guest.email)
    visitor.shows("email", _GUESTBOOK)
    yield from visitor.touch("forward", Step.INSTITUTION)
    visitor.type(guest.institution)
    yield visitor.reads(guest.institution)
    visitor.shows("institution", _GUESTBOOK)
    yield from visitor.touch("forward", Step.REVIEW)
    visitor.shows("review", _GUESTBOOK)


def _take_number(visitor: Visitor) -> Script:
    """The number, its paper, and the way back to the welcome."""
    yield from visitor.touch("forward", Screen.TICKET)
    yield visitor.holds_paper()
    yield a_moment(0.5)
    visitor.shows("ticket", _NUMBER)
    yield from visitor.touch("done", Screen.WELCOME)


def _visible_items(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible() and item.opacity() > 0:
        yield item
        for child in item.childItems():
            yield from _visible_items(child)


def _middle_of(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def _bring_into_view(item: QQuickItem) -> None:
    """Scroll the page as a finger would, until the item can be touched."""
    parent = item.parentItem()
    while parent is not None:
        if parent.inherits("QQuickFlickable") and parent.property("interactive"):
            top = item.mapToItem(parent.property("contentItem"), QPointF(0, 0)).y()
            room = parent.height() - item.height()
            furthest = max(0.0, parent.property("contentHeight") - parent.height())
            parent.setProperty("contentY", min(max(0.0, top - room / 2), furthest))
        parent = parent.parentItem()


def _begin(program: KioskProgram, part: DemoPart) -> None:
    if part.journey is None:
        put_in_place(program.window, part.place)
        return
    program.window.setProperty("reducedMotion", True)
    program.window.resize(*_SIZE)
    journey = PlayedJourney(
        "kiosk", part.journey, program.window.grabWindow, program.roof, stays=True
    )
    journey.play(play(Visitor(program, journey), read_sample_office().guests))


def main() -> int:
    """The kiosk of the demo."""
    part = read_demo_part()
    return run_kiosk(part.program, lambda program: _begin(program, part))


if __name__ == "__main__":
    sys.exit(main())
