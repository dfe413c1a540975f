"""The guestbook of the ticket that is looked at; what is typed survives every refresh."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from officer_app.guest_draft import Answer, GuestDraft, draft_of, examine
from officer_app.office_lists import OfficeLists
from officer_app.queue_presenter import QueueState
from officer_app.quiet_jobs import QuietJobs
from shared.database.office_database import OfficeDatabase
from shared.desktop.jobs import Err, JobRunner, Ok, Outcome
from shared.domain.guest_details import GuestDetails
from shared.domain.identifiers import OfficerId, TicketId
from shared.domain.problem import Problem, ProblemCode
from shared.domain.visit import NoticeAccepted
from shared.use_cases.guestbook import accept_notice, complete_guestbook
from shared.use_cases.watch_queue import GuestFile, read_guest_file


@dataclass(frozen=True, slots=True)
class GuestState:
    """One ticket's guestbook, and what was typed over it but not stored yet."""

    ticket_id: TicketId | None = None
    file: GuestFile | None = None
    draft: GuestDraft = GuestDraft()
    is_typed_over: bool = False
    problems: Mapping[Answer, Problem] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Typed:
    """What was typed, and what the guestbook held when that began."""

    draft: GuestDraft
    over: GuestDetails | None


class GuestPresenter(QObject):
    """State in `state`. Drafts are kept for each ticket until they are stored or dropped."""

    changed = Signal()
    problems_changed = Signal()
    saved = Signal()
    refused = Signal(object)
    """A Problem: what was pressed did not happen."""
    not_read = Signal(object)

    def __init__(
        self,
        office: OfficeDatabase,
        jobs: JobRunner,
        lists: OfficeLists,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._lists = lists
        self._now = now
        self.jobs = QuietJobs(jobs, self)
        self._officer_id: OfficerId | None = None
        self._typed: dict[TicketId, _Typed] = {}
        self._waiting: dict[OfficerId, dict[TicketId, _Typed]] = {}
        """Of officers who signed out while the program runs."""
        self._overtaken: set[TicketId] = set()
        self._revision = 0
        self.state = GuestState()

    @property
    def unsaved(self) -> tuple[TicketId, ...]:
        """The tickets over whose guestbook this officer typed without storing it."""
        return tuple(self._typed)

    @property
    def unsaved_of_others(self) -> int:
        """How many guestbooks officers who signed out left so."""
        return sum(len(typed) for typed in self._waiting.values())

    def sit_down(self, officer_id: OfficerId | None) -> None:
        """Another officer, or nobody: what was typed waits for who typed it."""
        if officer_id != self._officer_id:
            if self._officer_id is not None:
                self._waiting[self._officer_id] = self._typed
            self._typed = {} if officer_id is None else self._waiting.pop(officer_id, {})
            self._overtaken.clear()
        self._officer_id = officer_id
        self.jobs.forget("file")
        self._set(GuestState())

    def follow(self, queue: QueueState) -> None:
        """Show the guestbook of the ticket that the queue shows."""
        row = queue.shown
        ticket_id = None if row is None else row.ticket.id
        revision = 0 if queue.board is None else queue.board.revision
        if ticket_id == self.state.ticket_id and revision == self._revision:
            return
        self._revision = revision
        if ticket_id != self.state.ticket_id:
            self.jobs.forget("file")
            self._set(GuestState(ticket_id=ticket_id))
        self.refresh()

    def refresh(self) -> None:
        office, officer_id, ticket_id = self._office, self._officer_id, self.state.ticket_id
        if officer_id is not None and ticket_id is not None:
            self.jobs.ask(
                "file", lambda: read_guest_file(office, officer_id, ticket_id), self._file_read
            )

    def typed(self, draft: GuestDraft) -> None:
        """Keep what stands in the form; it is not stored yet."""
        ticket_id, file = self.state.ticket_id, self.state.file
        if ticket_id is None or file is None:
            return
        is_typed_over = draft != _stored(file)
        if is_typed_over:
            self._typed[ticket_id] = _Typed(draft, self._typed_over(file))
        else:
            self._typed.pop(ticket_id, None)
        self.state = replace(self.state, draft=draft, is_typed_over=is_typed_over, problems={})
        self.problems_changed.emit()

    def drop_draft(self) -> None:
        """Back to what the guestbook holds."""
        if self.state.ticket_id is not None and self.state.file is not None:
            self._typed.pop(self.state.ticket_id, None)
            self._show(self.state.file)

    def save(self) -> None:
        """Store the form; what cannot be used is marked instead, and stays."""
        officer_id, file, draft = self._officer_id, self.state.file, self.state.draft
        if officer_id is None or file is None:
            return
        examined = examine(draft)
        details = examined.details
        self.state = replace(self.state, problems=examined.problems)
        self.problems_changed.emit()
        if details is None:
            return
        office, shown = self._office, self._typed_over(file)
        self.jobs.act(
            lambda: complete_guestbook(
                office, officer_id, file.visit.id, shown, details, draft.is_priority, draft.wishes
            ),
            lambda outcome: self._saved(
                outcome, officer_id, file.ticket.id, _Typed(draft, details)
            ),
        )

    def accept_notice(self) -> None:
        """The notice was read aloud, and the guest agreed."""
        officer_id, file, told = self._officer_id, self.state.file, self._lists.notice
        if officer_id is None or file is None or told is None:
            return
        office, visit_id = self._office, file.visit.id
        notice = NoticeAccepted(told.version, self._now(), survey_consent=False)
        self.jobs.act(
            lambda: accept_notice(office, officer_id, visit_id, notice), self._notice_accepted
        )

    def _file_read(self, outcome: Outcome[GuestFile]) -> None:
        match outcome:
            case Ok(file):
                self._show(file)
            case Err(problem):
                self.not_read.emit(problem)

    def _show(self, file: GuestFile) -> None:
        stored, typed = _stored(file), self._typed.get(file.ticket.id)
        if typed is not None and file.ticket.id in self._overtaken:
            # The officer was told: what is typed from here on is typed over this.
            self._typed[file.ticket.id] = replace(typed, over=file.guest)
        self._overtaken.discard(file.ticket.id)
        draft = stored if typed is None else typed.draft
        self._set(
            replace(
                self.state,
                file=file,
                draft=draft,
                is_typed_over=draft != stored,
                problems=self.state.problems if draft == self.state.draft else {},
            )
        )

    def _saved(
        self, outcome: Outcome[None], officer_id: OfficerId, ticket_id: TicketId, saved: _Typed
    ) -> None:
        if officer_id != self._officer_id:
            # Who sits here now neither saved nor typed this.
            if isinstance(outcome, Ok):
                _drop_what_was_saved(self._waiting.get(officer_id, {}), ticket_id, saved)
                self.refresh()
            return
        match outcome:
            case Ok():
                self._keep_what_was_typed_since(ticket_id, saved)
                self.saved.emit()
                self.refresh()
            case Err(problem):
                if problem.code is ProblemCode.GUESTBOOK_CHANGED_MEANWHILE:
                    self._overtaken.add(ticket_id)
                    self.refresh()
                self.refused.emit(problem)

    def _keep_what_was_typed_since(self, ticket_id: TicketId, saved: _Typed) -> None:
        _drop_what_was_saved(self._typed, ticket_id, saved)
        file = self.state.file
        if file is not None and file.ticket.id == ticket_id:
            # Typing goes on before the file is read anew, and over what was just stored.
            self.state = replace(self.state, file=replace(file, guest=saved.over))

    def _typed_over(self, file: GuestFile) -> GuestDetails | None:
        typed = self._typed.get(file.ticket.id)
        return file.guest if typed is None else typed.over

    def _notice_accepted(self, outcome: Outcome[None]) -> None:
        match outcome:
            case Ok():
                self.refresh()
            case Err(problem):
                self.refused.emit(problem)

    def _set(self, state: GuestState) -> None:
        self.state = state
        self.changed.emit()


def _stored(file: GuestFile) -> GuestDraft:
    return draft_of(file.guest, file.visit.is_priority, file.visit.wishes)


def _drop_what_was_saved(
    drafts: dict[TicketId, _Typed], ticket_id: TicketId, saved: _Typed
) -> None:
    typed = drafts.pop(ticket_id, saved)
    if typed.draft != saved.draft:
        drafts[ticket_id] = replace(typed, over=saved.over)
