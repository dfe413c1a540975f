"""Stores who may sign in. A password's hash goes no further than the use case that checks it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, bindparam, func, insert, select, update

from shared.database.tables import officer
from shared.database.transactions import Reading, Writing
from shared.domain.identifiers import OfficerId
from shared.domain.office import Officer, Role


@dataclass(frozen=True, slots=True)
class SignInRecord:
    """What signing in needs to know of an officer."""

    officer: Officer
    password_hash: str
    failed_tries: int
    locked_until: datetime | None


_RECORD = select(
    officer.c.id,
    officer.c.sign_in_name,
    officer.c.full_name,
    officer.c.role,
    officer.c.is_active,
    officer.c.password_hash,
    officer.c.failed_tries,
    officer.c.locked_until,
).order_by(officer.c.full_name)


_OF_OFFICE = _RECORD.where(officer.c.office_id == bindparam("office"))
_BY_ID = _RECORD.where(officer.c.id == bindparam("officer"))
_BY_NAME = _OF_OFFICE.where(officer.c.sign_in_name == bindparam("name"))


def all_officers(transaction: Reading) -> tuple[Officer, ...]:
    """Everybody who can or could sign in, by name."""
    found = _records(transaction, _OF_OFFICE, office=transaction.office_id)
    return tuple(record.officer for record in found)


def find_officer(transaction: Reading, officer_id: OfficerId) -> SignInRecord | None:
    return next(iter(_records(transaction, _BY_ID, officer=officer_id)), None)


def officer_named(transaction: Reading, sign_in_name: str) -> SignInRecord | None:
    """The officer with that sign-in name, which is lower case."""
    found = _records(transaction, _BY_NAME, office=transaction.office_id, name=sign_in_name)
    return next(iter(found), None)


def count_active_administrators(transaction: Reading) -> int:
    return transaction.connection.execute(
        select(func.count()).where(
            officer.c.office_id == transaction.office_id,
            officer.c.role == Role.ADMINISTRATOR,
            officer.c.is_active,
        )
    ).scalar_one()


def insert_officer(transaction: Writing, new: Officer, password_hash: str) -> None:
    transaction.connection.execute(
        insert(officer).values(
            id=new.id,
            office_id=transaction.office_id,
            sign_in_name=new.sign_in_name,
            full_name=new.full_name,
            role=new.role,
            password_hash=password_hash,
            is_active=new.is_active,
            failed_tries=0,
        )
    )


def store_active(transaction: Writing, officer_id: OfficerId, is_active: bool) -> None:
    transaction.connection.execute(
        update(officer).where(officer.c.id == officer_id).values(is_active=is_active)
    )


def store_role(transaction: Writing, officer_id: OfficerId, role: Role) -> None:
    transaction.connection.execute(
        update(officer).where(officer.c.id == officer_id).values(role=role)
    )


def store_password(transaction: Writing, officer_id: OfficerId, password_hash: str) -> None:
    """A new password also opens a lock."""
    transaction.connection.execute(
        update(officer)
        .where(officer.c.id == officer_id)
        .values(password_hash=password_hash, failed_tries=0, locked_until=None)
    )


def store_tries(
    transaction: Writing, officer_id: OfficerId, failed_tries: int, locked_until: datetime | None
) -> None:
    transaction.connection.execute(
        update(officer)
        .where(officer.c.id == officer_id)
        .values(failed_tries=failed_tries, locked_until=locked_until)
    )


def _records(
    transaction: Reading, statement: Select[*tuple[Any, ...]], **values: UUID | str
) -> tuple[SignInRecord, ...]:
    rows = transaction.connection.execute(statement, values)
    return tuple(SignInRecord(Officer(*row[:5]), *row[5:]) for row in rows)
