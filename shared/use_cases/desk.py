"""The right to act at a counter, checked anew with every action."""

from dataclasses import dataclass

from shared.database.counters import Seat, find_seat
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
    return staffed_seat(transaction, desk).counter


def staffed_seat(transaction: Reading, desk: Desk) -> Seat:
    """The same, with the guest who is there."""
    seat = find_seat(transaction, desk.counter_id)
    if seat is not None and seat.counter.officer_id == desk.officer_id and seat.is_officer_active:
        return seat
    active_officer(transaction, desk.officer_id)
    if seat is None:
        raise Problem(ProblemCode.COUNTER_UNKNOWN)
    raise Problem(ProblemCode.NOT_SIGNED_IN_AT_COUNTER, counter=seat.counter.number)


def supervisor(transaction: Reading, officer_id: OfficerId) -> Officer:
    """The officer, if they lead the unit or set up the office."""
    officer = active_officer(transaction, officer_id)
    if officer.role is Role.OFFICER:
        raise Problem(ProblemCode.NOT_SUPERVISOR)
    return officer


def administrator(transaction: Reading, officer_id: OfficerId) -> Officer:
    """The officer, if they may set up the office."""
    officer = active_officer(transaction, officer_id)
    if officer.role is not Role.ADMINISTRATOR:
        raise Problem(ProblemCode.NOT_ADMINISTRATOR)
    return officer
