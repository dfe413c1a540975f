"""The section "Pesan" of an opened case: every message about it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from officer_app.cases.case_presenter import CasePresenter
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.cases.messages.message_board import MessageBoard
from officer_app.cases.messages.messages_presenter import MessagesPresenter
from officer_app.look import Look


class MessagesSection(QWidget):
    """Reads only while somebody looks at it."""

    def __init__(
        self,
        cases: CasePresenter,
        drafts: KeptDrafts,
        look: Look,
        *,
        open_address: Callable[[str], bool] | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("messages_section")
        self._cases = cases
        self.messages = MessagesPresenter(cases.office, cases.jobs, self)
        self.board = MessageBoard(self.messages, drafts, look, open_address)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 12, 8, 8)
        column.addWidget(self.board)
        cases.changed.connect(self._follow)
        self.messages.changed.connect(self._show)
        self.messages.done.connect(lambda _id: cases.refresh())
        self._say()
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _follow(self) -> None:
        view = self._cases.state.view
        case_id = None if view is None else view.case.id
        if case_id != self.messages.state.case_id:
            self.board.be_quiet()
        self.messages.show_case(self._cases.state.officer_id, case_id)
        if case_id is not None and self.isVisible():
            self.messages.refresh()

    def _say(self) -> None:
        self.board.empty.heading.setText(self.tr("Belum ada pesan tentang permohonan ini"))
        self.board.empty.words.setText(
            self.tr(
                "Pesan ditulis sendiri saat permohonan dibuka, formulir diserahkan, dan pada "
                "langkah-langkah berikutnya."
            )
        )
        self._show()

    def _show(self) -> None:
        state = self.messages.state
        if state.listed is None or state.case_id is None:
            return
        self.board.show_entries(state.listed.tasks, state.listed.others, state.listed.local_now)
