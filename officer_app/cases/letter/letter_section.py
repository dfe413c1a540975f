"""The section "Surat" of an opened case: the draft, its approval, and the sending."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from officer_app.cases.case_presenter import CasePresenter
from officer_app.cases.chosen_files import (
    ask_for_document,
    ask_for_folder,
    ask_for_pdf,
    dropped_file,
    open_with_system,
)
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.cases.letter.approval_page import ApprovalPage
from officer_app.cases.letter.draft_page import DraftPage
from officer_app.cases.letter.letter_presenter import LetterPresenter
from officer_app.cases.letter.sending_page import SendingPage
from officer_app.frames import Pages
from officer_app.look import Look
from officer_app.pieces import KeyButton, Note, breakable, named
from officer_app.problem_words import problem_sentence
from shared.domain.case_life import Progress
from shared.domain.problem import Problem


class LetterPart(StrEnum):
    """The pages, in the order of steps 13 to 15."""

    DRAFT = "draft"
    APPROVAL = "approval"
    SENDING = "sending"


_ICONS = {
    LetterPart.DRAFT: "file-text",
    LetterPart.APPROVAL: "check",
    LetterPart.SENDING: "mail",
}
_PART_OF = {
    Progress.DRAFTED: LetterPart.APPROVAL,
    Progress.APPROVED: LetterPart.SENDING,
    Progress.SENT: LetterPart.SENDING,
    Progress.CLOSED: LetterPart.SENDING,
}


class LetterSection(QWidget):
    """A signed PDF may be dropped anywhere while an approval is awaited."""

    section_wanted = Signal(str)
    """The key of another section."""

    def __init__(
        self,
        cases: CasePresenter,
        drafts: KeptDrafts,
        look: Look,
        *,
        choose_folder: Callable[[QWidget], Path | None] | None = None,
        choose_document: Callable[[QWidget], Path | None] | None = None,
        choose_pdf: Callable[[QWidget], Path | None] | None = None,
        open_file: Callable[[Path], bool] | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("letter_section")
        self.setAcceptDrops(True)
        self.letters = LetterPresenter(cases, self)
        self.choose_folder = choose_folder or ask_for_folder
        self.choose_document = choose_document or ask_for_document
        self.choose_pdf = choose_pdf or ask_for_pdf
        self.open_file = open_file or open_with_system
        self._note = Note(look.theme, "trouble")
        self._note.words.setObjectName("letter_told")
        self._note.hide()
        self.draft = DraftPage(
            self.letters,
            drafts,
            look,
            choose_folder=lambda: self.choose_folder(self),
            choose_document=lambda: self.choose_document(self),
            open_file=lambda path: self.open_file(path),
        )
        self.approval = ApprovalPage(self.letters, drafts, look, lambda: self.choose_pdf(self))
        self.sending = SendingPage(self.letters, drafts, look)
        self._pages: dict[LetterPart, DraftPage | ApprovalPage | SendingPage] = {
            LetterPart.DRAFT: self.draft,
            LetterPart.APPROVAL: self.approval,
            LetterPart.SENDING: self.sending,
        }
        self._stack = Pages()
        self._buttons = {
            part: named(KeyButton(look.theme, _ICONS[part], f"Alt+{place}"), f"letter_{part.value}")
            for place, part in enumerate(LetterPart, start=1)
        }
        self._case_id: object = None
        self._build()
        self._connect()
        self._say()
        self._follow()

    def show_part(self, part: LetterPart) -> None:
        self._turn_to(part)
        self._pages[part].focus_first()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.letters.may_approve and dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event)
        if path is not None and self.letters.may_approve:
            event.acceptProposedAction()
            self.show_part(LetterPart.APPROVAL)
            self.letters.check_signed(path)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        group = QButtonGroup(self)
        for part, button in self._buttons.items():
            button.setCheckable(True)
            group.addButton(button)
            row.addWidget(button)
            self._stack.add(self._pages[part])
            button.clicked.connect(lambda _=False, part=part: self.show_part(part))
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 12, 8, 8)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self._note)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.letters.refused.connect(self._tell)
        self.letters.acts.begun.connect(lambda: self._note.tell(""))
        self.letters.changed.connect(self._follow)
        self.sending.section_wanted.connect(self.section_wanted)

    def _say(self) -> None:
        self._buttons[LetterPart.DRAFT].say(self.tr("Naskah"))
        self._buttons[LetterPart.APPROVAL].say(self.tr("Persetujuan"))
        self._buttons[LetterPart.SENDING].say(self.tr("Pengiriman"))
        self._note.tell("")

    def _follow(self) -> None:
        """A case that was just opened begins where its letter stands."""
        view, state = self.letters.view, self.letters.state
        if view is None:
            self._begin(None, LetterPart.DRAFT)
        elif state.case_id is not None:
            self._begin(state.case_id, _PART_OF.get(view.case.progress, LetterPart.DRAFT))

    def _begin(self, case_id: object, part: LetterPart) -> None:
        if case_id != self._case_id:
            self._case_id = case_id
            self._note.tell("")
            self.draft.leave()
            self._turn_to(part)

    def _turn_to(self, part: LetterPart) -> None:
        self._buttons[part].setChecked(True)
        self._stack.show_page(self._pages[part])

    def _tell(self, problem: Problem) -> None:
        self._note.tell(breakable(problem_sentence(problem)), "trouble")
