"""An officer before one section of an opened case."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QTextBrowser, QWidget

from officer_app.cases.case_workspace import CaseWorkspace
from officer_app.cases.cases_room import CasesRoom
from officer_app.navigation import Room
from tests.given_case import GivenCase
from tests.officer_app.person_at_counter import PersonAtCounter

W = TypeVar("W", bound=QWidget)


def open_section(officer: PersonAtCounter, case: GivenCase, key: str, kind: type[W]) -> W:
    officer.program.window.office_page.go(Room.CASES)
    officer.wait()
    room = officer.find(CasesRoom, "cases_room")
    room.open_case(case.case_id, key)
    officer.wait()
    section = officer.find(CaseWorkspace, "case_workspace").findChild(kind)
    assert isinstance(section, kind)
    return section


def tick(officer: PersonAtCounter, name: str) -> None:
    """A press on the box itself: its row may be wider."""
    box = officer.find(QCheckBox, name)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(12, box.height() // 2))
    officer.wait()


def read(officer: PersonAtCounter, name: str) -> str:
    """What stands on a sheet, as plain text."""
    return officer.find(QTextBrowser, name).toPlainText()


def drop(officer: PersonAtCounter, onto: QWidget, *paths: Path) -> bool:
    """Drag files onto a widget; whether they were taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    entering = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, left, none)
    entering.ignore()
    officer.application.sendEvent(onto, entering)
    if not entering.isAccepted():
        return False
    falling = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none)
    officer.application.sendEvent(onto, falling)
    officer.wait()
    return falling.isAccepted()
