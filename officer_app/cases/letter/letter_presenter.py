"""The letter of the shown case: its drafts, the signed file, and the way out through the portal."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from officer_app.cases.case_presenter import CaseAct, CasePresenter
from officer_app.cases.chosen_files import read_chosen
from officer_app.cases.own_acts import OwnActs
from shared.database.letters import LetterDraft
from shared.database.office_database import OfficeDatabase
from shared.desktop.jobs import Err, Ok, Outcome
from shared.documents.signature_report import SignatureReport
from shared.domain.case import Attachment, AttachmentKind
from shared.domain.case_life import LETTER_STEPS, LetterSteps, Progress
from shared.domain.identifiers import AttachmentId, CaseId, OfficerId
from shared.domain.message import Message
from shared.domain.problem import Problem
from shared.use_cases.case_files import CaseDocument, checked_document, read_attachment
from shared.use_cases.case_view import CaseView
from shared.use_cases.letter_drafts import (
    LetterBasis,
    LetterWish,
    make_letter_draft,
    read_letter_basis,
)
from shared.use_cases.letters import (
    keep_letter_draft,
    read_drafts,
    record_approval,
    record_letter_sent,
)
from shared.use_cases.outbox import OutboxEntry, read_messages_of_case
from shared.workers.pdf_preview import find_converter, preview_pdf
from shared.workers.signature_check import check_letter

T = TypeVar("T")
_DRAFTING = (Progress.EVALUATED, Progress.DRAFTED)


@dataclass(frozen=True, slots=True, repr=False)
class SignedFile:
    """A file that was chosen as the signed letter, looked into and not recorded."""

    document: CaseDocument
    report: SignatureReport


@dataclass(frozen=True, slots=True, repr=False)
class LetterState:
    """What the section shows; the case itself stands in the CasePresenter."""

    case_id: CaseId | None = None
    drafts: tuple[LetterDraft, ...] | None = None
    """Oldest first; None until they were read."""
    basis: LetterBasis | None = None
    messages: tuple[OutboxEntry, ...] = ()
    previewed: AttachmentId | None = None
    """Whose preview is shown, or made just now."""
    preview: bytes | None = None
    preview_problem: Problem | None = None
    signed: SignedFile | None = None
    is_checking: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class _Read:
    drafts: tuple[LetterDraft, ...]
    basis: LetterBasis
    messages: tuple[OutboxEntry, ...]


class LetterPresenter(QObject):
    """State in `state`; what takes seconds runs off the screen's thread."""

    changed = Signal()
    refused = Signal(object)

    def __init__(self, cases: CasePresenter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cases = cases
        self.state = LetterState()
        self.acts = OwnActs(cases, self)
        self.acts.refused.connect(self.refused)
        self._seen: tuple[CaseId, int, tuple[Message, ...]] | None = None
        cases.changed.connect(self._follow)
        self._follow()

    @property
    def view(self) -> CaseView | None:
        return self.cases.state.view

    @property
    def letter_steps(self) -> LetterSteps:
        """What the verdict makes of steps 13 to 15."""
        view = self.view
        return LetterSteps.NOT_YET if view is None else LETTER_STEPS[view.case.verdict]

    @property
    def may_draft(self) -> bool:
        view = self.view
        return (
            view is not None
            and view.case.progress in _DRAFTING
            and self.letter_steps is LetterSteps.APPLY
        )

    @property
    def may_approve(self) -> bool:
        return self._stands_at(Progress.DRAFTED)

    @property
    def may_send(self) -> bool:
        return self._stands_at(Progress.APPROVED)

    @property
    def signed_letter(self) -> Attachment | None:
        """The newest that was recorded."""
        view = self.view
        kept = () if view is None else view.attachments
        letters = [each for each in kept if each.kind is AttachmentKind.SIGNED_LETTER]
        return letters[-1] if letters else None

    def draft_key(self, form: str) -> str | None:
        """Under which name typing of this case is kept; nothing personal is in it."""
        view, officer_id = self.view, self.cases.state.officer_id
        if view is None or officer_id is None:
            return None
        return f"{officer_id.hex}-{view.case.id.hex}-{form}"

    def make_draft(self, wish: LetterWish) -> None:
        self._act(
            lambda office, me, case_id, seen: make_letter_draft(office, me, case_id, seen, wish)
        )

    def keep_edited(self, path: Path) -> None:
        """A draft that was worked on in Word or LibreOffice becomes the next version."""

        def keep(office: OfficeDatabase, me: OfficerId, case_id: CaseId, seen: int) -> object:
            document = CaseDocument(path.name, read_chosen(path))
            return keep_letter_draft(office, me, case_id, seen, document)

        self._act(keep)

    def preview(self, attachment_id: AttachmentId) -> None:
        """As PDF, where LibreOffice or Word is installed; it takes seconds."""
        self._set(replace(self.state, previewed=attachment_id, preview=None, preview_problem=None))

        def make(office: OfficeDatabase, me: OfficerId, case_id: CaseId) -> bytes:
            attachment, content = read_attachment(office, me, case_id, attachment_id)
            if attachment.media_type == "application/pdf":
                return content
            return preview_pdf(content, find_converter())

        self._ask("preview", make, self._previewed)

    def fetch(self, attachment_id: AttachmentId, done: Callable[[Attachment, bytes], None]) -> None:
        """A file with its bytes, to be saved or opened; who took it out is logged."""

        def fetched(outcome: Outcome[tuple[Attachment, bytes]]) -> None:
            match outcome:
                case Ok((attachment, content)):
                    done(attachment, content)
                case Err(problem):
                    self.refused.emit(problem)

        self._ask(
            "fetch",
            lambda office, me, case_id: read_attachment(office, me, case_id, attachment_id),
            fetched,
        )

    def check_signed(self, path: Path) -> None:
        """Look into the file; the newest one that was chosen counts."""
        clock = self.cases.office.clock
        self.acts.begun.emit()
        self._set(replace(self.state, signed=None, is_checking=True))

        def check(_office: OfficeDatabase, _me: OfficerId, _case_id: CaseId) -> SignedFile:
            document = CaseDocument(path.name, read_chosen(path))
            checked_document(document)
            return SignedFile(document, check_letter(document.content, clock()))

        self._ask("signed", check, self._checked)

    def drop_signed(self) -> None:
        self._forget("signed")
        self._set(replace(self.state, signed=None, is_checking=False))

    def approve(self, number: str, letter_date: date, done: Callable[[], None]) -> None:
        """The approval and the signed file, recorded together."""
        signed = self.state.signed
        if signed is None:
            return

        def recorded(_case: object) -> None:
            self._set(replace(self.state, signed=None))
            done()

        self._act(
            lambda office, me, case_id, seen: record_approval(
                office, me, case_id, seen, number, letter_date, signed.document
            ),
            recorded,
        )

    def record_sent(self, on_day: date, proof: str, done: Callable[[], None]) -> None:
        self._act(
            lambda office, me, case_id, seen: record_letter_sent(
                office, me, case_id, seen, on_day, proof
            ),
            lambda _case: done(),
        )

    def _stands_at(self, progress: Progress) -> bool:
        view = self.view
        return view is not None and view.case.progress is progress

    def _act(self, work: CaseAct[T], done: Callable[[T], None] | None = None) -> None:
        self.acts.act(work, done)

    def _ask(
        self,
        what: str,
        work: Callable[[OfficeDatabase, OfficerId, CaseId], T],
        done: Callable[[Outcome[T]], None],
    ) -> None:
        office, officer_id = self.cases.office, self.cases.state.officer_id
        case_id = self.state.case_id
        if officer_id is not None and case_id is not None:
            self.cases.jobs.ask(self._named(what), lambda: work(office, officer_id, case_id), done)

    def _previewed(self, outcome: Outcome[bytes]) -> None:
        match outcome:
            case Ok(pdf):
                self._set(replace(self.state, preview=pdf))
            case Err(problem):
                self._set(replace(self.state, preview_problem=problem))

    def _checked(self, outcome: Outcome[SignedFile]) -> None:
        match outcome:
            case Ok(signed):
                self._set(replace(self.state, signed=signed, is_checking=False))
            case Err(problem):
                self._set(replace(self.state, is_checking=False))
                self.refused.emit(problem)

    def _follow(self) -> None:
        view = self.view
        case_id = None if view is None else view.case.id
        if case_id != self.state.case_id:
            for what in ("read", "preview", "fetch", "signed"):
                self._forget(what)
            self._seen = None
            self._set(LetterState(case_id=case_id))
        if view is None:
            return
        seen = (view.case.id, view.case.revision, view.messages)
        if seen != self._seen:
            self._seen = seen
            self._ask("read", _read, self._was_read)
        self.changed.emit()

    def _was_read(self, outcome: Outcome[_Read]) -> None:
        match outcome:
            case Ok(read):
                before = self.state.drafts
                self._set(
                    replace(
                        self.state, drafts=read.drafts, basis=read.basis, messages=read.messages
                    )
                )
                if before is not None and len(read.drafts) > len(before):
                    self.preview(read.drafts[-1].attachment_id)
            case Err(problem):
                self.refused.emit(problem)

    def _forget(self, what: str) -> None:
        self.cases.jobs.forget(self._named(what))

    def _named(self, what: str) -> str:
        return f"letter_{what}_{id(self)}"

    def _set(self, state: LetterState) -> None:
        self.state = state
        self.changed.emit()


def _read(office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId) -> _Read:
    return _Read(
        read_drafts(office, officer_id, case_id),
        read_letter_basis(office, officer_id, case_id),
        read_messages_of_case(office, officer_id, case_id),
    )
