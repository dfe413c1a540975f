"""A visitor who could not use the kiosk: an officer enters the visit and gives a number."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from officer_app.guest_draft import Examined, GuestDraft, examine
from officer_app.office_lists import OfficeLists
from officer_app.quiet_jobs import QuietJobs
from shared.database.office_database import OfficeDatabase
from shared.desktop.jobs import Err, JobRunner, Ok, Outcome
from shared.domain.identifiers import OfficerId, PrintJobId, ServiceId, TicketId, VisitId
from shared.domain.language import Language
from shared.domain.print_job import PrintState
from shared.domain.visit import NoticeAccepted, VisitSource, Wishes
from shared.use_cases.identity import new_id
from shared.use_cases.kiosk_front import read_print_state
from shared.use_cases.take_number import IssuedTicket, NumberRequest, take_number

_UNDER_WAY = (PrintState.QUEUED, PrintState.SENDING)


@dataclass(frozen=True, slots=True)
class VisitorEntry:
    """What the officer typed about a visitor."""

    service_id: ServiceId
    language: Language
    draft: GuestDraft
    notice_was_read: bool


class VisitorPresenter(QObject):
    """Sends one entry as one request, however often it is pressed."""

    issued = Signal(object)
    """An IssuedTicket."""
    examined = Signal(object)
    """An Examined with what is to be mended."""
    refused = Signal(object)
    paper_changed = Signal()

    def __init__(
        self,
        office: OfficeDatabase,
        jobs: JobRunner,
        lists: OfficeLists,
        machine: str,
        printer_url: str | None,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._lists = lists
        self._machine = machine
        self._printer_url = printer_url
        self._now = now
        self.jobs = QuietJobs(jobs, self)
        self._officer_id: OfficerId | None = None
        self._drafts: dict[OfficerId, GuestDraft] = {}
        self._paper_id: PrintJobId | None = None
        self.paper: PrintState | None = None
        """Of the number that was given last; None: it is not printed at all."""
        self._begin()

    @property
    def draft(self) -> GuestDraft:
        """What this officer typed and did not send; it waits while the program runs."""
        return GuestDraft() if self._officer_id is None else self._draft_of(self._officer_id)

    @property
    def has_unsent(self) -> bool:
        return not self.draft.is_empty

    @property
    def unsent_of_others(self) -> int:
        """Half-typed visitors of officers who signed out."""
        return sum(
            not draft.is_empty
            for officer_id, draft in self._drafts.items()
            if officer_id != self._officer_id
        )

    def sit_down(self, officer_id: OfficerId | None) -> None:
        if officer_id != self._officer_id:
            self._officer_id = officer_id
            self._follow_paper(None)
            self._begin()

    def typed(self, draft: GuestDraft) -> None:
        """Keep what stands in the form."""
        if self._officer_id is not None:
            self._drafts[self._officer_id] = draft

    def look_at_paper(self) -> None:
        """How far the paper is, while that is not known for good."""
        office, paper_id = self._office, self._paper_id
        if paper_id is not None and self.paper in _UNDER_WAY:
            self.jobs.ask("paper", lambda: read_print_state(office, paper_id), self._paper_read)

    def give_number(self, entry: VisitorEntry) -> None:
        """Give a number; an empty guestbook is completed later."""
        examined = Examined(None, {}) if entry.draft.is_empty else examine(entry.draft)
        self.examined.emit(examined)
        officer_id, sent = self._officer_id, self.draft
        if not examined.problems and officer_id is not None:
            office, request = self._office, self._request(entry, examined)
            self.jobs.act(
                lambda: take_number(office, request),
                lambda outcome: self._issued(outcome, officer_id, sent),
            )

    def _request(self, entry: VisitorEntry, examined: Examined) -> NumberRequest:
        draft = entry.draft
        return NumberRequest(
            visit_id=self._visit_id,
            ticket_id=self._ticket_id,
            service_id=entry.service_id,
            language=entry.language,
            source=VisitSource.COUNTER,
            is_priority=draft.is_priority,
            wishes=draft.wishes if draft.is_priority else Wishes(),
            institution_category=(
                None if examined.details is None else examined.details.institution_category
            ),
            notice=self._notice(entry),
            guest=examined.details,
            machine=self._machine,
            printer_url=self._printer_url,
            officer_id=self._officer_id,
        )

    def _notice(self, entry: VisitorEntry) -> NoticeAccepted | None:
        notice = self._lists.notice
        if not entry.notice_was_read or notice is None:
            return None
        return NoticeAccepted(notice.version, self._now(), survey_consent=False)

    def _issued(
        self, outcome: Outcome[IssuedTicket], officer_id: OfficerId, sent: GuestDraft
    ) -> None:
        if isinstance(outcome, Ok) and self._draft_of(officer_id) == sent:
            self._drafts.pop(officer_id, None)
        if officer_id != self._officer_id:
            # Who sits here now did not ask for this number.
            return
        match outcome:
            case Ok(issued):
                self._begin()
                self._follow_paper(issued.print_job_id)
                self.issued.emit(issued)
            case Err(problem):
                self.refused.emit(problem)

    def _follow_paper(self, paper_id: PrintJobId | None) -> None:
        self.jobs.forget("paper")
        self._paper_id = paper_id
        self.paper = None if paper_id is None else PrintState.QUEUED
        self.look_at_paper()

    def _paper_read(self, outcome: Outcome[PrintState]) -> None:
        # Unread, it is asked again as soon as something changes.
        if isinstance(outcome, Ok) and outcome.value is not self.paper:
            self.paper = outcome.value
            self.paper_changed.emit()

    def _draft_of(self, officer_id: OfficerId) -> GuestDraft:
        return self._drafts.get(officer_id, GuestDraft())

    def _begin(self) -> None:
        self._visit_id = VisitId(new_id())
        self._ticket_id = TicketId(new_id())
