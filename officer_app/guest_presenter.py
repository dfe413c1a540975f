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
from shared.domain.identifiers import OfficerId, TicketId
from shared.domain.problem import Problem
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


class GuestPresenter(QObject):
    """State in `state`. Drafts are kept for each ticket until they are stored or dropped."""

    changed = Signal()
    problems_changed = Signal()
    saved = Signal()
    refused = Signal(object)

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
        self._drafts: dict[TicketId, GuestDraft] = {}
        self._saved_draft = GuestDraft()
        self._revision = 0
        self.state = GuestState()

    def sit_down(self, officer_id: OfficerId | None) -> None:
        """Another officer, or nobody: nothing typed is carried over."""
        if officer_id != self._officer_id:
            self._drafts.clear()
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
            self._drafts[ticket_id] = draft
        else:
            self._drafts.pop(ticket_id, None)
        self.state = replace(self.state, draft=draft, is_typed_over=is_typed_over, problems={})
        self.problems_changed.emit()

    def drop_draft(self) -> None:
        """Back to what the guestbook holds."""
        if self.state.ticket_id is not None and self.state.file is not None:
            self._drafts.pop(self.state.ticket_id, None)
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
        office, visit_id = self._office, file.visit.id
        if self.jobs.act(
            lambda: complete_guestbook(
                office, officer_id, visit_id, details, draft.is_priority, draft.wishes
            ),
            self._saved,
        ):
            self._saved_draft = draft

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
                self.refused.emit(problem)

    def _show(self, file: GuestFile) -> None:
        stored = _stored(file)
        draft = self._drafts.get(file.ticket.id, stored)
        self._set(
            replace(
                self.state,
                file=file,
                draft=draft,
                is_typed_over=draft != stored,
                problems=self.state.problems if draft == self.state.draft else {},
            )
        )

    def _saved(self, outcome: Outcome[None]) -> None:
        match outcome:
            case Ok():
                self._drafts = {
                    ticket_id: draft
                    for ticket_id, draft in self._drafts.items()
                    if draft != self._saved_draft
                }
                self.saved.emit()
                self.refresh()
            case Err(problem):
                self.refused.emit(problem)

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
