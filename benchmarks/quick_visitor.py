"""A visitor who answers as fast as the real kiosk can ask."""

import time
from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import KioskProgram
from kiosk.demo_journey import Visitor
from kiosk.journey import Step
from kiosk.screen import Screen
from shared.desktop.played_journey import PlayedJourney, Script, Until


class QuickVisitor:
    """Touches without looking for long."""

    def __init__(self, program: KioskProgram) -> None:
        self._window = program.window
        journey = PlayedJourney("kiosk", Path(), program.window.grabWindow, program.roof)
        self.eyes = Visitor(program, journey)
        self.play = journey.play
        self._finger = QTest.createTouchDevice()

    def touch(self, name: str) -> float:
        """The moment at which the finger left the screen."""
        item = self.eyes.find(name)
        if item is None:
            raise LookupError(name)
        point = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.touchEvent(self._window, self._finger).press(0, point, self._window).commit()
        left = time.perf_counter()
        QTest.touchEvent(self._window, self._finger).release(0, point, self._window).commit()
        return left

    def go(self, name: str, leads_to: Screen | Step) -> Script:
        yield Until(f"{name} is there", lambda: _is_whole(self.eyes.find(name)))
        self.touch(name)
        yield Until(f"{name} leads to {leads_to}", lambda: self.eyes.is_at(leads_to))

    def type_and_go(self, text: str, leads_to: Step) -> Script:
        yield Until("a field is there", lambda: self.eyes.find("field") is not None)
        self.eyes.type(text)
        yield self.eyes.reads(text)
        yield from self.go("forward", leads_to)

    def visit(self) -> Script:
        """From the welcome through every question to the number and back to the welcome."""
        yield Until("the kiosk welcomes", lambda: self.eyes.is_at(Screen.WELCOME))
        yield from self.go("begin", Step.SERVICE)
        yield from self._choose(f"choice-{self.eyes.first_service()}", Step.PRIORITY)
        yield from self._choose("priority-no", Step.CATEGORY)
        yield from self._choose("choice-local_government", Step.NOTICE)
        yield from self.go("forward", Step.NAME)
        yield from self.type_and_go("Tamu Contoh", Step.PHONE)
        yield from self.type_and_go("081200000001", Step.EMAIL)
        yield from self.type_and_go("tamu@example.com", Step.INSTITUTION)
        yield from self.type_and_go("Kantor Contoh", Step.REVIEW)
        yield from self.go("forward", Screen.TICKET)
        yield from self.go("done", Screen.WELCOME)

    def _choose(self, name: str, leads_to: Step) -> Script:
        yield Until(f"{name} is there", lambda: _is_whole(self.eyes.find(name)))
        self.touch(name)
        yield from self.go("forward", leads_to)


def _is_whole(item: QQuickItem | None) -> bool:
    return item is not None and item.isEnabled() and item.width() > 0
