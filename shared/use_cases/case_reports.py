"""The reports on cases: the monthly "Sasaran Mutu" of each service, and every clock of a period."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from shared.database.case_events import events_of_case
from shared.database.cases import cases_declared_between, cases_opened_between
from shared.database.office_database import OfficeDatabase
from shared.database.officers import all_officers
from shared.database.services import all_services
from shared.database.transactions import Reading
from shared.domain.case import Case
from shared.domain.identifiers import OfficerId, ServiceId
from shared.domain.office import Service
from shared.domain.problem import Problem, ProblemCode
from shared.domain.quality_target import (
    CountedFrom,
    QualityTarget,
    counted_request,
    quality_targets,
)
from shared.domain.service_clock import ClockReading, read_clock
from shared.domain.working_days import FirstCountedDay, WorkingCalendar
from shared.use_cases.case_files import log_case_access
from shared.use_cases.case_view import clock_facts, limit_of
from shared.use_cases.desk import supervisor
from shared.use_cases.working_days import calendar_of

REPORT_EXPORTED = "case_report_exported"
LONGEST_PERIOD_DAYS = 366


@dataclass(frozen=True, slots=True)
class CaseFigures:
    """One case with what its clock says; nothing of a guest."""

    case: Case
    service: Service
    officer_name: str
    clock: ClockReading


@dataclass(frozen=True, slots=True)
class MonthOfService:
    """x/y of one service in one month, by both ways of counting."""

    service: Service
    month: date
    """Its first day."""
    from_first: QualityTarget | None
    """None where no request counts that way."""
    from_last: QualityTarget | None


@dataclass(frozen=True, slots=True)
class CaseReport:
    """What was read of a period; both days belong to it."""

    first_day: date
    last_day: date
    months: tuple[MonthOfService, ...]
    cases: tuple[CaseFigures, ...]
    """Opened in the period, or declared complete in it; the oldest first."""
    first_counted_day: FirstCountedDay
    today: date


def read_case_report(
    office: OfficeDatabase, officer_id: OfficerId, first_day: date, last_day: date
) -> CaseReport:
    """For who leads the unit. Refused with NOT_SUPERVISOR, or VALUE_OUT_OF_RANGE where the period
    is no such thing or longer than a year."""
    if not 0 <= (last_day - first_day).days <= LONGEST_PERIOD_DAYS:
        raise Problem(ProblemCode.VALUE_OUT_OF_RANGE, field="period")
    with office.reading() as transaction:
        supervisor(transaction, officer_id)
        calendar = calendar_of(transaction)
        today = max(
            transaction.now.astimezone(ZoneInfo(transaction.state.time_zone)).date(),
            transaction.today,
        )
        cases = tuple(
            _figures(transaction, calendar, today, _cases(transaction, first_day, last_day))
        )
        return CaseReport(
            first_day=first_day,
            last_day=last_day,
            months=_months(cases, calendar, today, first_day, last_day),
            cases=cases,
            first_counted_day=calendar.rules.first_counted_day,
            today=today,
        )


def export_case_report(
    office: OfficeDatabase, officer_id: OfficerId, first_day: date, last_day: date
) -> CaseReport:
    """The same, to be written into a file; who took it out is logged."""
    report = read_case_report(office, officer_id, first_day, last_day)
    subject = f"{first_day.isoformat()}..{last_day.isoformat()}"
    log_case_access(office, officer_id, REPORT_EXPORTED, subject)
    return report


def _cases(transaction: Reading, first_day: date, last_day: date) -> list[Case]:
    zone = ZoneInfo(transaction.state.time_zone)
    begin = datetime.combine(first_day, time(), zone)
    end = datetime.combine(last_day + timedelta(days=1), time(), zone)
    found = {
        case.id: case
        for case in (
            *cases_opened_between(transaction, begin, end),
            *cases_declared_between(transaction, first_day, last_day),
        )
    }
    return sorted(found.values(), key=lambda case: (case.opened_at, case.number))


def _figures(
    transaction: Reading, calendar: WorkingCalendar, today: date, cases: list[Case]
) -> list[CaseFigures]:
    names = {officer.id: officer.full_name for officer in all_officers(transaction)}
    services = {service.id: service for service in all_services(transaction)}
    return [
        CaseFigures(
            case,
            services[case.service_id],
            names[case.officer_id],
            read_clock(
                clock_facts(events_of_case(transaction, case.id)),
                calendar,
                limit_of(services[case.service_id]),
                today,
            ),
        )
        for case in cases
    ]


def _months(
    cases: tuple[CaseFigures, ...],
    calendar: WorkingCalendar,
    today: date,
    first_day: date,
    last_day: date,
) -> tuple[MonthOfService, ...]:
    by_way: dict[CountedFrom, dict[tuple[date, ServiceId], QualityTarget]] = {}
    for way in CountedFrom:
        counted = (
            counted_request(each.clock, each.service.id, limit_of(each.service), way)
            for each in cases
        )
        within = [
            one for one in counted if one is not None and first_day <= one.complete_on <= last_day
        ]
        by_way[way] = {
            (target.month, target.service_id): target
            for target in quality_targets(within, calendar, today)
        }
    services = {each.service.id: each.service for each in cases}
    first, last = by_way[CountedFrom.FIRST_DECLARATION], by_way[CountedFrom.LAST_DECLARATION]
    keys = sorted(first.keys() | last.keys(), key=lambda key: (key[0], services[key[1]].position))
    return tuple(
        MonthOfService(services[service_id], month, first.get(key), last.get(key))
        for key in keys
        for month, service_id in (key,)
    )
