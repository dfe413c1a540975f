"""The room "Permohonan": the board of open cases, or the one that was opened."""

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from officer_app.cases.board_page import BoardPage
from officer_app.cases.board_presenter import BoardPresenter
from officer_app.cases.case_presenter import CasePresenter
from officer_app.cases.case_workspace import CaseWorkspace
from officer_app.frames import Stack
from shared.domain.identifiers import CaseId


class CasesRoom(QWidget):
    """Opening a case leaves what is served at the counter untouched."""

    def __init__(
        self,
        board: BoardPresenter,
        cases: CasePresenter,
        page: BoardPage,
        workspace: CaseWorkspace,
    ) -> None:
        super().__init__()
        self.setObjectName("cases_room")
        self.board_page = page
        self.workspace = workspace
        self._board = board
        self._cases = cases
        self._pages = Stack()
        self._pages.addWidget(page)
        self._pages.addWidget(workspace)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        page.case_wanted.connect(self.open_case)
        workspace.left.connect(self.show_board)

    def open(self) -> None:
        """Shown anew: look at what stands there."""
        if self._pages.currentWidget() is self.workspace:
            self._cases.refresh()
        else:
            self.show_board()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._watch()

    def open_case(self, case_id: CaseId, section: str = "guide") -> None:
        self._cases.open_case(case_id)
        self.workspace.show_section(section)
        self._pages.setCurrentWidget(self.workspace)
        self._watch()
        self.workspace.tabs.setFocus()

    def show_board(self) -> None:
        self._cases.open_case(None)
        self._pages.setCurrentWidget(self.board_page)
        self._watch()
        self._board.refresh()
        self.board_page.focus_first()

    def _watch(self) -> None:
        """Only what is seen follows what changes in the database."""
        is_open = self._pages.currentWidget() is self.workspace
        self._cases.is_watched = self.isVisible() and is_open
        self._board.is_watched = self.isVisible() and not is_open
