"""The presenters of one officer app and how they hear of each other."""

from dataclasses import dataclass

from officer_app.administration.administration_presenter import AdministrationPresenter
from officer_app.administration.working_days_presenter import WorkingDaysPresenter
from officer_app.cases.board_presenter import BoardPresenter
from officer_app.cases.case_presenter import CasePresenter
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.cases.messages.messages_presenter import MessagesPresenter
from officer_app.departure import Departure
from officer_app.guest_presenter import GuestPresenter
from officer_app.new_ticket_alarm import NewTicketAlarm
from officer_app.office_lists import OfficeLists
from officer_app.pause_presenter import PausePresenter
from officer_app.queue_presenter import QueuePresenter
from officer_app.quiet_jobs import QuietJobs
from officer_app.references.import_presenter import ImportPresenter
from officer_app.references.reference_search import ReferenceSearch
from officer_app.reports.reports_presenter import ReportsPresenter
from officer_app.session_presenter import SessionPresenter
from officer_app.visitor_presenter import VisitorPresenter
from shared.database.office_database import OfficeDatabase
from shared.desktop.jobs import JobRunner
from shared.domain.problem import Problem, ProblemCode
from shared.use_cases.case_desk import Paper

_SESSION_ENDS = (ProblemCode.OFFICER_INACTIVE, ProblemCode.NOT_SIGNED_IN_AT_COUNTER)


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Presenters:
    """Each holds one part of the state; pages show it and forward wishes.

    PySide keeps the receiver of a signal by a weak reference.
    """

    session: SessionPresenter
    queue: QueuePresenter
    guest: GuestPresenter
    visitor: VisitorPresenter
    pause: PausePresenter
    lists: OfficeLists
    alarm: NewTicketAlarm
    administration: AdministrationPresenter
    working_days: WorkingDaysPresenter
    departure: Departure
    counter_case: CasePresenter
    """Follows the guest that the queue shows."""
    room_case: CasePresenter
    """The case that was opened by itself."""
    board: BoardPresenter
    messages: MessagesPresenter
    """Of the whole office."""
    importing: ImportPresenter
    """Of references into the register."""
    references: ReferenceSearch
    reports: ReportsPresenter
    drafts: KeptDrafts

    @property
    def all_jobs(self) -> tuple[QuietJobs, ...]:
        return (
            self.session.jobs,
            self.queue.jobs,
            self.guest.jobs,
            self.visitor.jobs,
            self.pause.jobs,
            self.administration.jobs,
            self.working_days.jobs,
            self.counter_case.jobs,
            self.room_case.jobs,
            self.board.jobs,
            self.messages.jobs,
            self.reports.jobs,
            self.importing.jobs,
        )

    def look_again(self) -> None:
        """Something changed in the database."""
        session = self.session.session
        if session.desk is not None:
            self.queue.refresh()
            self.visitor.look_at_paper()
        elif session.officer is not None:
            self.session.refresh_counters()
        for watched in (self.room_case, self.board):
            if watched.is_watched:
                watched.refresh()
        if session.officer is not None:
            self.messages.look_again()


def build_presenters(
    office: OfficeDatabase,
    jobs: JobRunner,
    *,
    machine: str,
    printer_url: str | None,
    drafts: KeptDrafts,
) -> Presenters:
    """All of them, wired to each other and to nothing else."""
    now = office.clock
    session = SessionPresenter(office, jobs)
    queue = QueuePresenter(office, jobs, now, session)
    lists = OfficeLists(office, jobs, session)
    guest = GuestPresenter(office, jobs, lists, now, session)
    visitor = VisitorPresenter(office, jobs, lists, machine, printer_url, now, session)
    paper = Paper(machine, printer_url)
    importing = ImportPresenter(office, jobs, session)
    presenters = Presenters(
        session=session,
        queue=queue,
        guest=guest,
        visitor=visitor,
        pause=PausePresenter(office, jobs, queue, session),
        lists=lists,
        alarm=NewTicketAlarm(queue),
        administration=AdministrationPresenter(office, jobs, session),
        working_days=WorkingDaysPresenter(office, jobs, session),
        departure=Departure(session, queue, guest, visitor, session),
        counter_case=CasePresenter(office, jobs, paper, session),
        room_case=CasePresenter(office, jobs, paper, session),
        board=BoardPresenter(office, jobs, session),
        messages=MessagesPresenter(office, QuietJobs(jobs, session), session),
        importing=importing,
        references=ReferenceSearch(
            office, importing.jobs, lambda: importing.state.officer_id, session
        ),
        reports=ReportsPresenter(office, jobs, session),
        drafts=drafts,
    )
    _connect(presenters)
    return presenters


def _connect(parts: Presenters) -> None:
    session, queue = parts.session, parts.queue

    def follow_session() -> None:
        now = session.session
        officer_id = None if now.officer is None else now.officer.id
        parts.guest.sit_down(officer_id)
        parts.visitor.sit_down(officer_id)
        parts.administration.sit_down(officer_id)
        parts.working_days.sit_down(officer_id)
        parts.counter_case.sit_down(officer_id, now.desk)
        parts.room_case.sit_down(officer_id, now.desk)
        parts.board.sit_down(officer_id)
        parts.messages.sit_down(officer_id)
        parts.reports.sit_down(officer_id)
        parts.importing.sit_down(officer_id)
        if queue.state.desk != now.desk:
            queue.sit_down(now.desk)
        if officer_id is not None:
            parts.lists.refresh()

    def end_session_if_gone(problem: Problem) -> None:
        if problem.code in _SESSION_ENDS:
            session.put_out(problem)

    session.changed.connect(follow_session)
    queue.changed.connect(lambda: parts.guest.follow(queue.state))
    queue.changed.connect(lambda: parts.counter_case.follow_queue(queue.state))
    queue.put_out.connect(session.put_out)
    parts.guest.refused.connect(queue.told_refusal)
    parts.guest.not_read.connect(queue.told_unread)
    parts.visitor.issued.connect(lambda _issued: queue.refresh())
    parts.visitor.refused.connect(end_session_if_gone)
    parts.pause.refused.connect(end_session_if_gone)
    parts.administration.refused.connect(end_session_if_gone)
    parts.working_days.refused.connect(end_session_if_gone)
    for cases in (parts.counter_case, parts.room_case):
        cases.refused.connect(end_session_if_gone)
        cases.not_read.connect(end_session_if_gone)
    parts.board.not_read.connect(end_session_if_gone)
    parts.messages.refused.connect(end_session_if_gone)
    parts.reports.refused.connect(end_session_if_gone)
    parts.importing.refused.connect(end_session_if_gone)
    parts.administration.saved.connect(parts.lists.refresh)
