"""Stores cases and numbers them, and finds them again."""

from dataclasses import fields
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, bindparam, insert, literal_column, or_, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or

from shared.database.tables import (
    case_contact,
    case_file,
    case_series,
    case_visit,
    ticket,
)
from shared.database.transactions import Reading, Writing
from shared.domain.case import Case, CaseRequest
from shared.domain.case_life import Progress
from shared.domain.case_number import case_number
from shared.domain.identifiers import CaseId, TicketId, VisitId
from shared.domain.problem import Problem, ProblemCode

_OF_REQUEST = tuple(field.name for field in fields(CaseRequest))
_OF_CASE = tuple(field.name for field in fields(Case) if field.name != "request")
_CASE: Select[*tuple[Any, ...]] = select(*(case_file.c[name] for name in _OF_CASE + _OF_REQUEST))
_IN_OFFICE = case_file.c.office_id == bindparam("office")
# The partial index is used only where its own predicate stands in the statement.
_IS_OPEN = case_file.c.progress != literal_column(f"'{Progress.CLOSED.value}'")
_BY_ID = _CASE.where(case_file.c.id == bindparam("case"))
_BY_NUMBER = _CASE.where(_IN_OFFICE, case_file.c.number == bindparam("number"))
_OF_VISIT = _CASE.join(case_visit, case_visit.c.case_id == case_file.c.id).where(
    case_visit.c.visit_id == bindparam("visit")
)


def next_case_number(transaction: Writing, year: int) -> str:
    """The number of one more case of a year; never skipped, never given twice."""
    row = insert_or(case_series).values(office_id=transaction.office_id, year=year, last_number=1)
    raised = row.on_conflict_do_update(
        index_elements=[case_series.c.office_id, case_series.c.year],
        set_={"last_number": case_series.c.last_number + 1},
    ).returning(case_series.c.last_number)
    return case_number(year, transaction.connection.execute(raised).scalar_one())


def find_case(transaction: Reading, case_id: CaseId) -> Case | None:
    return _one(transaction, _BY_ID, case=case_id)


def case_with(transaction: Reading, case_id: CaseId) -> Case:
    """The case, or the problem that there is none."""
    found = find_case(transaction, case_id)
    if found is None:
        raise Problem(ProblemCode.CASE_UNKNOWN)
    return found


def case_with_number(transaction: Reading, number: str) -> Case | None:
    return _one(transaction, _BY_NUMBER, office=transaction.office_id, number=number)


def case_of_visit(transaction: Reading, visit_id: VisitId) -> Case | None:
    """The case that a visit is about."""
    return _one(transaction, _OF_VISIT, visit=visit_id)


def case_of_ticket(transaction: Reading, ticket_id: TicketId) -> Case | None:
    """The case that a ticket's visit is about."""
    statement = (
        _CASE.join(case_visit, case_visit.c.case_id == case_file.c.id)
        .join(ticket, ticket.c.visit_id == case_visit.c.visit_id)
        .where(ticket.c.id == bindparam("ticket"))
    )
    return _one(transaction, statement, ticket=ticket_id)


def open_cases(transaction: Reading) -> tuple[Case, ...]:
    """All cases that are not closed; those whose clock runs come first, oldest first."""
    rows = transaction.connection.execute(
        _CASE.where(_IN_OFFICE, _IS_OPEN).order_by(
            case_file.c.declared_on.is_(None), case_file.c.declared_on, case_file.c.opened_at
        ),
        {"office": transaction.office_id},
    )
    return tuple(_case(row) for row in rows)


def cases_like(transaction: Reading, words: str, most: int) -> tuple[Case, ...]:
    """Cases, newest first, whose title, organiser, portal number or a contact has the words."""
    pattern = f"%{_escaped(words)}%"
    named = select(case_contact.c.case_id).where(
        case_contact.c.office_id == transaction.office_id,
        case_contact.c.name.ilike(pattern, escape="\\"),
    )
    rows = transaction.connection.execute(
        _CASE.where(
            _IN_OFFICE,
            or_(
                case_file.c.title.ilike(pattern, escape="\\"),
                case_file.c.organiser.ilike(pattern, escape="\\"),
                case_file.c.submission_number.ilike(pattern, escape="\\"),
                case_file.c.letter_number.ilike(pattern, escape="\\"),
                case_file.c.id.in_(named),
            ),
        )
        .order_by(case_file.c.opened_at.desc())
        .limit(most),
        {"office": transaction.office_id},
    )
    return tuple(_case(row) for row in rows)


def cases_opened_between(transaction: Reading, begin: datetime, end: datetime) -> tuple[Case, ...]:
    """Those opened from `begin` to before `end` (aware), oldest first."""
    rows = transaction.connection.execute(
        _CASE.where(
            _IN_OFFICE, case_file.c.opened_at >= begin, case_file.c.opened_at < end
        ).order_by(case_file.c.opened_at),
        {"office": transaction.office_id},
    )
    return tuple(_case(row) for row in rows)


def cases_declared_between(transaction: Reading, first: date, last: date) -> tuple[Case, ...]:
    """Those first or last declared complete from `first` to `last`, the oldest first."""
    rows = transaction.connection.execute(
        _CASE.where(
            _IN_OFFICE,
            or_(
                case_file.c.first_declared_on.between(first, last),
                case_file.c.declared_on.between(first, last),
            ),
        ).order_by(case_file.c.opened_at),
        {"office": transaction.office_id},
    )
    return tuple(_case(row) for row in rows)


def insert_case(transaction: Writing, new: Case) -> None:
    transaction.connection.execute(
        insert(case_file), {"office_id": transaction.office_id, **_values(new)}
    )


def store_case(transaction: Writing, after: Case) -> None:
    """Replace a case; who calls holds the office's lock and has compared the revision."""
    values = _values(after)
    del values["id"]
    transaction.connection.execute(
        update(case_file).where(case_file.c.id == bindparam("of_case")),
        {"of_case": after.id, **values},
    )


def _one(
    transaction: Reading, statement: Select[*tuple[Any, ...]], **values: object
) -> Case | None:
    row = transaction.connection.execute(statement, values).one_or_none()
    return None if row is None else _case(row)


def _case(row: Any) -> Case:
    parts = row._mapping  # SQLAlchemy's documented way to the columns by name
    return Case(
        request=CaseRequest(**{name: parts[name] for name in _OF_REQUEST}),
        **{name: parts[name] for name in _OF_CASE},
    )


def _values(case: Case) -> dict[str, Any]:
    values = {name: getattr(case, name) for name in _OF_CASE}
    return values | {name: getattr(case.request, name) for name in _OF_REQUEST}


def _escaped(words: str) -> str:
    for special in ("\\", "%", "_"):
        words = words.replace(special, f"\\{special}")
    return words
