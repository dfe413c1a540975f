"""Somebody before an officer app's real window: presses, types, reads."""

from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
)

from officer_app.app import OfficerProgram, build_officer_app
from shared.domain.ticket import Ticket
from shared.domain.ticket_life import Move
from tests.given_office import PASSWORD, GivenOffice
from tests.manual_jobs import ManualJobRunner

W = TypeVar("W", bound=QWidget)


class PersonAtCounter:
    """Jobs run when the person waits for them, so that a test sees the time between."""

    def __init__(
        self,
        application: QApplication,
        office: GivenOffice,
        is_first: bool,
        printer_url: str | None = None,
    ) -> None:
        self.application = application
        self.office = office
        self.jobs = ManualJobRunner()
        self.sounds: list[datetime] = []
        database = office.database if is_first else office.reopened()
        self.program: OfficerProgram = build_officer_app(
            application,
            database,
            jobs=self.jobs,
            machine="loket-contoh",
            printer_url=printer_url,
            drafts=office.file.parent / "drafts",
            play_sound=lambda: self.sounds.append(office.clock.shown),
        )
        self.window = self.program.window
        self.window.show()
        self.wait()

    def wait(self) -> None:
        """Until everything that was asked for is answered."""
        while self.jobs.under_way:
            self.jobs.run_all()
            self.application.processEvents()
        self.application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.application.processEvents()

    def close(self) -> None:
        self.program.close()
        self.application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.application.processEvents()

    def sign_in(self, name: str, password: str) -> None:
        self.find(QLineEdit, "sign_in_name").clear()
        self.write("sign_in_name", name)
        self.write("sign_in_password", password)
        self.press("Return")

    def sit_down(self, number: int) -> None:
        """Officer and counter of that number."""
        self.sign_in(f"petugas{number}", PASSWORD)
        self.click(f"counter_{number}")

    def press(self, key: str, waits: bool = True) -> None:
        """A key, wherever the cursor stands."""
        self.window.activateWindow()
        self.application.processEvents()
        QTest.keySequence(self._receiver(), QKeySequence(key))
        self.application.processEvents()
        if waits:
            self.wait()

    def click(self, name: str) -> None:
        QTest.mouseClick(self.find(QAbstractButton, name), Qt.MouseButton.LeftButton)
        self.wait()

    def write(self, name: str, text: str) -> None:
        """Key by key, into the field of that name."""
        field = self.find(QLineEdit, name)
        field.setFocus()
        QTest.keyClicks(field, text)
        self.application.processEvents()

    def choose(self, name: str, words: str) -> None:
        box = self.find(QComboBox, name)
        place = box.findText(words)
        assert place >= 0, f"{words} is not offered"
        box.setCurrentIndex(place)

    def look_again(self) -> None:
        """Something changed in the database: the live feed says so."""
        self.program.presenters.look_again()
        self.wait()

    def look_at(self, ticket: Ticket) -> None:
        """Click the row of a ticket."""
        table = self.find(QTableView, "queue_table")
        for row in range(table.model().rowCount()):
            index = table.model().index(row, 0)
            if index.data() == ticket.label:
                place = table.visualRect(index).center()
                QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
                self.wait()
                return
        raise AssertionError(f"{ticket.label} is not in the table")

    def find(self, kind: type[W], name: str) -> W:
        """The visible one of that name, or any."""
        found = self.window.findChildren(kind, name)
        assert found, f"there is no {name}"
        return next((widget for widget in found if widget.isVisible()), found[0])

    def button(self, name: str) -> QAbstractButton:
        return self.find(QAbstractButton, name)

    def can(self, move: Move) -> bool:
        return self.find(QAbstractButton, f"move_{move.value}").isEnabled()

    def sees(self, name: str) -> bool:
        return any(widget.isVisible() for widget in self.window.findChildren(QWidget, name))

    def reads(self, words: str) -> bool:
        """Whether a visible label says that."""
        return any(words in label.text() for label in self._labels())

    def rows(self) -> list[str]:
        """The labels in the table, from top to bottom."""
        model = self.find(QTableView, "queue_table").model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    @property
    def number(self) -> str:
        """The large one."""
        return self.find(QLabel, "ticket_number").text()

    @property
    def told(self) -> str:
        """The refusal above the page, while it stands there."""
        label = self.find(QLabel, "told")
        return label.text() if label.isVisible() else ""

    def _labels(self) -> list[QLabel]:
        return [label for label in self.window.findChildren(QLabel) if label.isVisible()]

    def _receiver(self) -> QWidget:
        focused: QWidget | None = self.window.focusWidget()
        return self.window if focused is None else focused
