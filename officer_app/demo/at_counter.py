"""Hands on the officer's keyboard and mouse, and eyes on the window."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)

from officer_app.app import OfficerProgram
from officer_app.queue_presenter import QueueState
from shared.desktop.played_journey import PlayedJourney, Script, Until, a_moment
from shared.domain.ticket_life import TicketStatus
from shared.use_cases.case_view import CaseView

W = TypeVar("W", bound=QWidget)
_GLANCE_SECONDS = 0.4
_DIALOG_MS = 50
_AIR = 24
_PLACE = Qt.ItemDataRole.UserRole


class AtCounter:
    """What a script does goes through widgets as a person finds them: by sight."""

    def __init__(self, program: OfficerProgram, journey: PlayedJourney, stick: Path) -> None:
        self._program = program
        self._journey = journey
        self.stick = stick
        """What the guest carries to and fro."""

    @property
    def window(self) -> QWidget:
        return self._program.window

    @property
    def journey(self) -> PlayedJourney:
        return self._journey

    @property
    def queue(self) -> QueueState:
        return self._program.presenters.queue.state

    @property
    def served_case(self) -> CaseView | None:
        """Of the guest at the counter."""
        return self._program.presenters.counter_case.state.view

    @property
    def opened_case(self) -> CaseView | None:
        """In the room of cases."""
        return self._program.presenters.room_case.state.view

    # Eyes

    def shows(self, name: str, standard_step: int | None) -> Script:
        """A glance at what stands there now."""
        yield a_moment(_GLANCE_SECONDS)
        language = self._program.look.translations.language
        self._journey.shows(name, language, standard_step)

    def sees(self, name: str) -> Until:
        return Until(f"{name} is seen", lambda: self.is_seen(name))

    def is_seen(self, name: str) -> bool:
        return self._find(QWidget, name) is not None

    def may_press(self, name: str) -> Until:
        return Until(f"{name} can be pressed", lambda: self._can_press(name))

    def is_gone(self, name: str) -> Until:
        return Until(f"{name} is gone", lambda: not self.is_seen(name))

    def has(self, status: TicketStatus | None) -> Until:
        """The guest at this counter stands so; None: nobody is there."""

        def holds() -> bool:
            mine = self.queue.mine
            return (None if mine is None else mine.ticket.status) is status

        return Until(f"the guest at the counter is {status}", holds)

    def counts(self, tickets: int) -> Until:
        def holds() -> bool:
            board = self.queue.board
            return board is not None and len(board.rows) >= tickets

        return Until(f"{tickets} numbers were given", holds)

    def is_done(self, step: int, view: Callable[[], CaseView | None]) -> Until:
        def holds() -> bool:
            shown = view()
            return shown is not None and shown.guide[step - 1].done is not None

        return Until(f"step {step} is done", holds)

    # Hands

    def write(self, name: str, text: str) -> None:
        """Into a field, in place of what stood there."""
        field = self._found(QWidget, name)
        self._scroll_to(field)
        field.setFocus()
        if not isinstance(field, QLineEdit | QPlainTextEdit):
            raise LookupError(f"{name} is no field")
        field.selectAll()
        for character in text:
            _type(field, character)

    def press(self, key: Qt.Key) -> None:
        self.window.activateWindow()
        focused: QWidget | None = self.window.focusWidget()
        QTest.keyClick(self.window if focused is None else focused, key)

    def press_keys(self, keys: str) -> None:
        """Such as Ctrl+Return."""
        self.window.activateWindow()
        QTest.keySequence(self.window, QKeySequence(keys))

    def click(self, name: str) -> Script:
        yield self.may_press(name)
        button = self._found(QAbstractButton, name)
        self._scroll_to(button)
        yield a_moment(0.05)
        place = QPoint(14, button.height() // 2)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=place)

    def choose(self, name: str, data: object) -> None:
        """An entry of a list that opens."""
        box = self._found(QComboBox, name)
        self._scroll_to(box)
        place = box.findData(data)
        if place < 0:
            raise LookupError(f"{name} has no {data}")
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Home)
        for _ in range(place):
            QTest.keyClick(box, Qt.Key.Key_Down)

    def mark(self, name: str, key: str) -> None:
        """A row of a list."""
        rows = self._found(QListWidget, name)
        for place in range(rows.count()):
            item = rows.item(place)
            if item.data(_PLACE) == key:
                rows.scrollToItem(item)
                middle = rows.visualItemRect(item).center()
                QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle)
                return
        raise LookupError(f"{name} has no {key}")

    def turn_to(self, tab: str) -> Script:
        """A tab of the opened case, by what stands on it."""
        yield Until(f"the tab {tab} is there", lambda: self._tab(tab) is not None)
        found = self._tab(tab)
        if found is None:
            raise LookupError(tab)
        bar, place = found
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(place).center())
        yield a_moment(0.1)

    def click_into_dialog(self, name: str, path: Path) -> Script:
        """A button that opens the system's dialog, and the path that is chosen there."""
        yield self.may_press(name)
        timer = QTimer(self.window, interval=_DIALOG_MS)

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QFileDialog):
                timer.stop()
                timer.deleteLater()
                for field in dialog.findChildren(QLineEdit, "fileNameEdit"):
                    field.setText(str(path))
                dialog.accept()

        timer.timeout.connect(answer)
        timer.start()
        yield from self.click(name)

    def drop(self, name: str, path: Path) -> None:
        """A file from a folder's window."""
        target = self._found(QWidget, name)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        place = target.rect().center()
        parts = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
        no_key = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(target, QDragEnterEvent(place, *parts, no_key))
        QApplication.sendEvent(target, QDropEvent(QPointF(place), *parts, no_key))

    def look_at(self, name: str) -> None:
        """Scroll it into view."""
        self._scroll_to(self._found(QWidget, name))

    def bring_up(self, name: str) -> None:
        """Scroll until it stands at the top."""
        widget = self._found(QWidget, name)
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                bar = parent.verticalScrollBar()
                top = widget.mapTo(parent, QPoint(0, 0)).y() + bar.value()
                bar.setValue(max(0, top - _AIR))
                return
            parent = parent.parentWidget()

    def _can_press(self, name: str) -> bool:
        button = self._find(QAbstractButton, name)
        return button is not None and button.isEnabled()

    def _tab(self, words: str) -> tuple[QTabBar, int] | None:
        for bar in self.window.findChildren(QTabBar):
            if bar.isVisible():
                for place in range(bar.count()):
                    if bar.tabText(place).startswith(words):
                        return bar, place
        return None

    def _found(self, kind: type[W], name: str) -> W:
        widget = self._find(kind, name)
        if widget is None:
            raise LookupError(f"{name} is not on the screen")
        return widget

    def _find(self, kind: type[W], name: str) -> W | None:
        found = self.window.findChildren(kind, name)
        return next((widget for widget in found if widget.isVisible()), None)

    def _scroll_to(self, widget: QWidget) -> None:
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget, 0, _AIR)
            parent = parent.parentWidget()


def _type(field: QWidget, character: str) -> None:
    """One key, whatever stands on it: QTest knows those of ASCII alone."""
    if character == "\n":
        QTest.keyClick(field, Qt.Key.Key_Return)
        return
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
        QApplication.sendEvent(field, event)
