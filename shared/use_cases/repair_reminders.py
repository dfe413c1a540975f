"""Applicants who have not answered the notes are reminded, before three months are over."""

from datetime import date

from shared.database.case_events import events_of_case
from shared.database.cases import open_cases
from shared.database.office_database import OfficeDatabase
from shared.database.transactions import Reading
from shared.domain.case import Case
from shared.domain.case_life import Progress, ProgressMove
from shared.domain.date_words import date_words
from shared.domain.examination.reminders import refusal_day, reminders_due
from shared.domain.identifiers import CaseId
from shared.domain.message import MessageKind
from shared.use_cases.case_messages import tell_applicant
from shared.use_cases.case_work import CaseWork

REMINDED = "reminded"


def remind_of_repairs(office: OfficeDatabase, machine: str) -> int:
    """Write the reminders that are due today, each once; how many cases were reminded."""
    with office.reading() as transaction:
        due = [
            (case.id, days)
            for case in open_cases(transaction)
            for days in _due(transaction, case, transaction.today)
        ]
    return sum(_remind(office, machine, case_id, days) for case_id, days in due)


def last_return(transaction: Reading, case: Case) -> date | None:
    """The day on which the file last went back, while it is with the applicant."""
    if case.progress is not Progress.WAITING_FOR_APPLICANT:
        return None
    returned = [
        event.on_day
        for event in events_of_case(transaction, case.id)
        if event.move == ProgressMove.RETURN_TO_APPLICANT
    ]
    return returned[-1] if returned else None


def _due(transaction: Reading, case: Case, today: date) -> tuple[int, ...]:
    returned_on = last_return(transaction, case)
    if returned_on is None:
        return ()
    sent = {
        int(event.note or 0)
        for event in events_of_case(transaction, case.id)
        if event.move == REMINDED and event.on_day == returned_on
    }
    return reminders_due(returned_on, today, sent)


def _remind(office: OfficeDatabase, machine: str, case_id: CaseId, days: int) -> bool:
    with office.writing() as transaction:
        case = next((one for one in open_cases(transaction) if one.id == case_id), None)
        if case is None or days not in _due(transaction, case, transaction.today):
            return False
        returned_on = last_return(transaction, case)
        if returned_on is None:
            return False
        last_day = refusal_day(returned_on)
        work = CaseWork(transaction, case.officer_id, case, machine)
        work.note(REMINDED, step=11, on_day=returned_on, note=str(days))
        tell_applicant(
            work,
            MessageKind.REPAIR_REMINDER,
            f"repair_reminder:{case_id.hex}:{returned_on.isoformat()}:{days}",
            deadline=date_words(last_day, case.language),
            days_left=(last_day - transaction.today).days,
        )
        work.settle()
        return True
