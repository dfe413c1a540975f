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
from shared.domain.identifiers import OfficerId, ServiceId, TicketId, VisitId
from shared.domain.language import Language
from shared.domain.visit import NoticeAccepted, VisitSource, Wishes
from shared.use_cases.identity import new_id
from shared.use_cases.take_number import IssuedTicket, NumberRequest, take_number


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
        self._begin()

    def sit_down(self, officer_id: OfficerId | None) -> None:
        self._officer_id = officer_id
        self._begin()

    def give_number(self, entry: VisitorEntry) -> None:
        """Give a number; an empty guestbook is completed later."""
        examined = Examined(None, {}) if entry.draft.is_empty else examine(entry.draft)
        self.examined.emit(examined)
        if not examined.problems and self._officer_id is not None:
            office, request = self._office, self._request(entry, examined)
            self.jobs.act(lambda: take_number(office, request), self._issued)

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

    def _issued(self, outcome: Outcome[IssuedTicket]) -> None:
        match outcome:
            case Ok(issued):
                self._begin()
                self.issued.emit(issued)
            case Err(problem):
                self.refused.emit(problem)

    def _begin(self) -> None:
        self._visit_id = VisitId(new_id())
        self._ticket_id = TicketId(new_id())
