"""The right to act at a counter, checked anew with every action."""

from dataclasses import dataclass

from shared.database.counters import find_counter
from shared.database.officers import find_officer
from shared.database.transactions import Reading
from shared.domain.identifiers import CounterId, OfficerId
from shared.domain.office import Counter, Officer, Role
from shared.domain.problem import Problem, ProblemCode


@dataclass(frozen=True, slots=True)
class Desk:
    """An officer at a counter."""

    officer_id: OfficerId
    counter_id: CounterId


def active_officer(transaction: Reading, officer_id: OfficerId) -> Officer:
    """The officer, who may have been deactivated since signing in."""
    record = find_officer(transaction, officer_id)
    if record is None or not record.officer.is_active:
        raise Problem(ProblemCode.OFFICER_INACTIVE)
    return record.officer


def staffed_counter(transaction: Reading, desk: Desk) -> Counter:
    """The desk's counter, if its officer still sits there."""
    active_officer(transaction, desk.officer_id)
    counter = find_counter(transaction, desk.counter_id)
    if counter is None:
        raise Problem(ProblemCode.COUNTER_UNKNOWN)
    if counter.officer_id != desk.officer_id:
        raise Problem(ProblemCode.NOT_SIGNED_IN_AT_COUNTER, counter=counter.number)
    return counter


def administrator(transaction: Reading, officer_id: OfficerId) -> Officer:
    """The officer, if they may set up the office."""
    officer = active_officer(transaction, officer_id)
    if officer.role is not Role.ADMINISTRATOR:
        raise Problem(ProblemCode.NOT_ADMINISTRATOR)
    return officer
