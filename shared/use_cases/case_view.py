"""What an officer sees of cases: one with its guide, the board of open ones, and the search."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from zoneinfo import ZoneInfo

from shared.database.advice_notes import Advice, advice_of
from shared.database.case_events import CaseEvent, events_of_case
from shared.database.case_papers import attachments_of, form_versions_of, steps_done
from shared.database.case_people import contacts_of, visits_of_case
from shared.database.cases import (
    case_of_ticket,
    case_of_visit,
    case_with,
    case_with_number,
    cases_like,
    open_cases,
)
from shared.database.chosen_references import chosen_references
from shared.database.guestbook import guest_of
from shared.database.messages import messages_of_case
from shared.database.office_database import OfficeDatabase
from shared.database.officers import all_officers
from shared.database.services import all_services, service_with
from shared.database.tickets import ticket_with_code
from shared.database.transactions import Reading
from shared.domain.case import Attachment, Case, CaseVisit, Contact, FormVersion
from shared.domain.case_guide import GuideStep, guide_of
from shared.domain.case_life import (
    ProgressMove,
    VerdictMove,
    progress_moves_from,
    verdict_moves_from,
)
from shared.domain.case_number import understood_case_number
from shared.domain.guest_details import GuestDetails
from shared.domain.identifiers import CaseId, OfficerId, ReferenceId, VisitId
from shared.domain.message import Message
from shared.domain.office import Service
from shared.domain.service_clock import (
    ClockFact,
    ClockFactKind,
    ClockReading,
    letter_may_come_too_late,
    read_clock,
)
from shared.domain.ticket_label import understood_code
from shared.domain.working_days import WorkingCalendar
from shared.use_cases.case_progress import DECLARATION_CORRECTED
from shared.use_cases.case_results import RESULT_EMAILED, RESULT_WHATSAPPED
from shared.use_cases.case_steps import facts_for_guide
from shared.use_cases.desk import active_officer
from shared.use_cases.working_days import calendar_of

USUAL_LIMIT_WORKING_DAYS = 14
"""Of the service standard; a service without a limit of its own has this one."""
_MOST_FOUND = 50

CLOCK_FACTS: Mapping[str, ClockFactKind] = MappingProxyType(
    {
        ProgressMove.DECLARE_COMPLETE: ClockFactKind.DECLARED_COMPLETE,
        DECLARATION_CORRECTED: ClockFactKind.DECLARED_COMPLETE,
        ProgressMove.RETURN_TO_APPLICANT: ClockFactKind.RETURNED_FOR_REPAIR,
        RESULT_EMAILED: ClockFactKind.RESULT_BY_EMAIL,
        RESULT_WHATSAPPED: ClockFactKind.RESULT_BY_WHATSAPP,
        ProgressMove.SEND: ClockFactKind.LETTER_SENT,
        ProgressMove.CLOSE: ClockFactKind.CLOSED,
        ProgressMove.REOPEN: ClockFactKind.REOPENED,
    }
)
"""Which events of a case its clock hears of."""


@dataclass(frozen=True, slots=True)
class CaseHistoryLine:
    """What happened to a case, with who did it."""

    event: CaseEvent
    actor_name: str


@dataclass(frozen=True, slots=True)
class CaseView:
    """Everything about one case as of one moment."""

    case: Case
    service: Service
    officer_name: str
    contacts: tuple[Contact, ...]
    visits: tuple[CaseVisit, ...]
    guide: tuple[GuideStep, ...]
    history: tuple[CaseHistoryLine, ...]
    attachments: tuple[Attachment, ...]
    form_versions: tuple[FormVersion, ...]
    references: tuple[ReferenceId, ...]
    messages: tuple[Message, ...]
    clock: ClockReading
    letter_may_come_too_late: bool
    progress_moves: frozenset[ProgressMove]
    verdict_moves: frozenset[VerdictMove]
    today: date
    local_now: datetime


@dataclass(frozen=True, slots=True)
class CaseAtCounter:
    """What a visit has to do with a case: none yet, a tied one, or one already confirmed."""

    visit_id: VisitId
    guest: GuestDetails | None
    view: CaseView | None
    is_confirmed: bool
    """Whether the officer has said who came."""
    advice: Advice | None


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One open case as the board shows it."""

    case: Case
    service: Service
    officer_name: str
    clock: ClockReading


def read_case(office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId) -> CaseView:
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        return _view(transaction, case_with(transaction, case_id))


def read_case_at_counter(
    office: OfficeDatabase, officer_id: OfficerId, visit_id: VisitId
) -> CaseAtCounter:
    """What the counter shows beside a guest."""
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        case = case_of_visit(transaction, visit_id)
        view = None if case is None else _view(transaction, case)
        visits = () if view is None else view.visits
        return CaseAtCounter(
            visit_id=visit_id,
            guest=guest_of(transaction, visit_id),
            view=view,
            is_confirmed=any(v.visit_id == visit_id and v.contact_id for v in visits),
            advice=advice_of(transaction, visit_id),
        )


def find_cases(office: OfficeDatabase, officer_id: OfficerId, words: str) -> tuple[Case, ...]:
    """By case number, ticket code, title, organiser, a contact's name or the portal's number.

    Newest first; nothing is found for less than two characters.
    """
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        number = understood_case_number(words)
        exact = None if number is None else case_with_number(transaction, number)
        code = understood_code(words)
        ticket = None if code is None else ticket_with_code(transaction, code)
        if exact is None and ticket is not None:
            exact = case_of_ticket(transaction, ticket.id)
        if exact is not None:
            return (exact,)
        asked = words.strip()
        return cases_like(transaction, asked, _MOST_FOUND) if len(asked) > 1 else ()


def read_board(office: OfficeDatabase, officer_id: OfficerId) -> tuple[BoardRow, ...]:
    """The open cases by days left: the overdue first, then those whose clock does not run."""
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        names = {officer.id: officer.full_name for officer in all_officers(transaction)}
        services = {service.id: service for service in all_services(transaction)}
        calendar, today = calendar_of(transaction), _today(transaction)
        rows = [
            BoardRow(
                case,
                services[case.service_id],
                names[case.officer_id],
                _clock_of_open(case, services[case.service_id], calendar, today),
            )
            for case in open_cases(transaction)
        ]
    rows.sort(key=_by_days_left)
    return tuple(rows)


def _by_days_left(row: BoardRow) -> tuple[bool, int, datetime]:
    left = row.clock.days_left
    return (left is None, left or 0, row.case.opened_at)


def _view(transaction: Reading, case: Case) -> CaseView:
    names = {officer.id: officer.full_name for officer in all_officers(transaction)}
    by_actor = {str(officer_id): name for officer_id, name in names.items()}
    events = events_of_case(transaction, case.id)
    service = service_with(transaction, case.service_id)
    done = {entry.step: entry for entry in steps_done(transaction, case.id)}
    today = _today(transaction)
    starts_on = case.request.collection_starts_on
    is_before_letter = case.letter_sent_on is None
    return CaseView(
        case=case,
        service=service,
        officer_name=names[case.officer_id],
        contacts=contacts_of(transaction, case.id),
        visits=visits_of_case(transaction, case.id),
        guide=guide_of(facts_for_guide(transaction, case), done),
        history=tuple(
            CaseHistoryLine(event, by_actor.get(event.actor, event.actor)) for event in events
        ),
        attachments=attachments_of(transaction, case.id),
        form_versions=form_versions_of(transaction, case.id),
        references=chosen_references(transaction, case.id),
        messages=messages_of_case(transaction, case.id),
        clock=read_clock(clock_facts(events), calendar_of(transaction), limit_of(service), today),
        letter_may_come_too_late=starts_on is not None
        and is_before_letter
        and letter_may_come_too_late(starts_on, today, calendar_of(transaction), limit_of(service)),
        progress_moves=progress_moves_from(case.progress),
        verdict_moves=verdict_moves_from(case.verdict),
        today=today,
        local_now=transaction.now.astimezone(ZoneInfo(transaction.state.time_zone)),
    )


def clock_facts(events: tuple[CaseEvent, ...]) -> list[ClockFact]:
    """What the clock hears of a case's whole history."""
    return [
        ClockFact(CLOCK_FACTS[event.move], event.on_day, event.note or "")
        for event in events
        if event.move in CLOCK_FACTS and event.on_day is not None
    ]


def _clock_of_open(
    case: Case, service: Service, calendar: WorkingCalendar, today: date
) -> ClockReading:
    """The clock of an open case from the case alone: the board reads no histories."""
    kinds = ClockFactKind
    facts = []
    first, last = case.first_declared_on, case.declared_on
    if first is not None and first != last:
        facts.append(ClockFact(kinds.DECLARED_COMPLETE, first))
        facts.append(ClockFact(kinds.RETURNED_FOR_REPAIR, first))
    if last is not None:
        facts.append(ClockFact(kinds.DECLARED_COMPLETE, last))
    if case.result_emailed_on is not None:
        facts.append(ClockFact(kinds.RESULT_BY_EMAIL, case.result_emailed_on))
    if case.result_whatsapped_on is not None:
        facts.append(ClockFact(kinds.RESULT_BY_WHATSAPP, case.result_whatsapped_on))
    return read_clock(facts, calendar, limit_of(service), today)


def limit_of(service: Service) -> int:
    """Working days that a service promises."""
    return service.working_days_limit or USUAL_LIMIT_WORKING_DAYS


def _today(transaction: Reading) -> date:
    local = transaction.now.astimezone(ZoneInfo(transaction.state.time_zone)).date()
    return max(local, transaction.today)
