"""Officers sign in, choose a counter and leave it."""

import math
from datetime import timedelta

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from shared.database.counters import (
    all_counters,
    counter_of_officer,
    find_counter,
    free_counter,
    seat_officer,
)
from shared.database.office_database import OfficeDatabase
from shared.database.officers import SignInRecord, officer_named, store_password, store_tries
from shared.database.transactions import Reading, Writing
from shared.domain.identifiers import CounterId, OfficerId
from shared.domain.office import Counter, Officer, Role
from shared.domain.password_rules import new_password, typed_password
from shared.domain.problem import Problem, ProblemCode
from shared.domain.safe_text import clean_line
from shared.use_cases.desk import Desk, active_officer
from shared.use_cases.queue_rules import settings_of

LONGEST_SIGN_IN_NAME = 40

_hasher = PasswordHasher()
_NOBODYS_HASH = _hasher.hash("nobody signs in with this")
"""Checked for unknown names, so that the time taken does not tell whether a name exists."""


def hashed_password(password: str, sign_in_name: str) -> str:
    """An argon2id hash of a password that the rules accept."""
    return _hasher.hash(new_password(password, sign_in_name))


def sign_in_name_of(typed: str) -> str:
    """The one spelling of a name: officers do not remember how they wrote it."""
    name = clean_line(typed, LONGEST_SIGN_IN_NAME).casefold()
    if not name:
        raise Problem(ProblemCode.NAME_MISSING)
    return name


def is_password(password: str, password_hash: str) -> bool:
    try:
        return _hasher.verify(password_hash, typed_password(password))
    except (VerificationError, InvalidHashError):
        return False


def sign_in(office: OfficeDatabase, sign_in_name: str, password: str) -> Officer:
    """The officer of that name and password.

    The answer never says which of the two was wrong. Wrong tries lock that one account for a
    while; a locked account is told so even with the right password, by name alone.
    """
    name = _typed_name(sign_in_name)
    with office.reading() as transaction:
        record = officer_named(transaction, name)
        left = None if record is None else _lock_left(transaction, record)
    if left is not None:
        raise _locked(left)
    # Outside the transaction: checking takes tens of milliseconds by intention.
    is_right = is_password(password, _NOBODYS_HASH if record is None else record.password_hash)
    if record is None:
        raise Problem(ProblemCode.SIGN_IN_REFUSED)
    with office.writing() as transaction:
        # Anew: another try may have been counted meanwhile.
        record = officer_named(transaction, name) or record
        outcome = _count_try(transaction, record, is_right and record.officer.is_active)
    if outcome is not None:
        raise outcome
    return record.officer


def _typed_name(typed: str) -> str:
    """The name as it would be stored; what can be nobody's name is told from none."""
    try:
        return sign_in_name_of(typed)
    except Problem:
        return ""


def _count_try(transaction: Writing, record: SignInRecord, is_right: bool) -> Problem | None:
    """Store the try and give what it leads to; raising would undo the count."""
    left = _lock_left(transaction, record)
    if left is not None:
        # Locked by tries that were under way at the same time: this one neither opens it nor in.
        return _locked(left)
    if is_right:
        if record.failed_tries or record.locked_until:
            store_tries(transaction, record.officer.id, 0, None)
        return None
    settings = settings_of(transaction)
    tries = record.failed_tries + 1
    if tries < settings.sign_in_tries:
        store_tries(transaction, record.officer.id, tries, transaction.now + _pause_after(tries))
        return Problem(ProblemCode.SIGN_IN_REFUSED)
    lock = timedelta(seconds=settings.sign_in_lock_seconds)
    store_tries(transaction, record.officer.id, 0, transaction.now + lock)
    return _locked(lock)


def _pause_after(tries: int) -> timedelta:
    """The first slip costs nothing; then 1, 2, 4 … seconds, so that guessing becomes slow."""
    return timedelta(seconds=0 if tries < 2 else 2 ** (tries - 2))


def _lock_left(transaction: Reading, record: SignInRecord) -> timedelta | None:
    """How long the account stays locked; None where it is open."""
    if record.locked_until is None:
        return None
    left = record.locked_until - transaction.now
    settings = settings_of(transaction)
    longest = max(
        timedelta(seconds=settings.sign_in_lock_seconds), _pause_after(settings.sign_in_tries - 1)
    )
    # One that would last longer was set before somebody set the clock back.
    return left if timedelta(0) < left <= longest else None


def _locked(left: timedelta) -> Problem:
    return Problem(ProblemCode.SIGN_IN_LOCKED, seconds=math.ceil(left.total_seconds()))


def change_password(office: OfficeDatabase, officer_id: OfficerId, old: str, new: str) -> None:
    """An officer replaces their own password; wrong tries count as those of signing in."""
    with office.reading() as transaction:
        name = active_officer(transaction, officer_id).sign_in_name
    sign_in(office, name, old)
    new_hash = hashed_password(new, name)
    with office.writing() as transaction:
        active_officer(transaction, officer_id)
        store_password(transaction, officer_id, new_hash)


def read_counters(office: OfficeDatabase) -> tuple[Counter, ...]:
    """The counters that can be chosen, by number, and who sits there."""
    with office.reading() as transaction:
        return tuple(counter for counter in all_counters(transaction) if counter.is_active)


def take_counter(office: OfficeDatabase, officer_id: OfficerId, counter_id: CounterId) -> Desk:
    """Sit down at a counter, and thereby leave any other."""
    with office.writing() as transaction:
        active_officer(transaction, officer_id)
        counter = find_counter(transaction, counter_id)
        if counter is None or not counter.is_active:
            raise Problem(ProblemCode.COUNTER_UNKNOWN)
        if counter.officer_id == officer_id:
            return Desk(officer_id, counter_id)
        if counter.officer_id is not None:
            raise Problem(ProblemCode.COUNTER_TAKEN, officer=counter.officer_name or "")
        previous = counter_of_officer(transaction, officer_id)
        if previous is not None:
            free_counter(transaction, previous.id, str(officer_id))
        seat_officer(transaction, counter_id, officer_id)
        return Desk(officer_id, counter_id)


def leave_counter(office: OfficeDatabase, desk: Desk) -> None:
    """Free the counter; leaving one that somebody else has by now changes nothing."""
    with office.writing() as transaction:
        counter = find_counter(transaction, desk.counter_id)
        if counter is not None and counter.officer_id == desk.officer_id:
            free_counter(transaction, desk.counter_id, str(desk.officer_id))


def free_abandoned_counter(
    office: OfficeDatabase, officer_id: OfficerId, counter_id: CounterId
) -> None:
    """A supervisor frees the counter of somebody who went away without leaving it."""
    with office.writing() as transaction:
        if active_officer(transaction, officer_id).role is Role.OFFICER:
            raise Problem(ProblemCode.NOT_ADMINISTRATOR)
        counter = find_counter(transaction, counter_id)
        if counter is not None and counter.officer_id is not None:
            free_counter(transaction, counter_id, str(officer_id))
