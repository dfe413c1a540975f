"""Stores visits and, apart from them, the guests' details."""

from dataclasses import fields
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, select, update
from sqlalchemy.dialects.sqlite import insert

from shared.database.tables import guest, visit, visit_event
from shared.database.transactions import Reading, Writing
from shared.domain.guest_details import GuestDetails
from shared.domain.identifiers import GuestId, VisitId
from shared.domain.problem import Problem, ProblemCode
from shared.domain.visit import NoticeAccepted, Visit, Wishes

_INSERT_VISIT = insert(visit).on_conflict_do_nothing(index_elements=[visit.c.id])
_INSERT_GUEST = insert(guest)


def insert_visit(transaction: Writing, new: Visit, business_day: date, machine: str) -> bool:
    """Add a visit; False where it is there already."""
    done = transaction.connection.execute(
        _INSERT_VISIT,
        {
            "id": new.id,
            "office_id": transaction.office_id,
            "service_id": new.service_id,
            "business_day": business_day,
            "started_at": new.started_at,
            "language": new.language,
            "source": new.source,
            "machine": machine,
            "institution_category": new.institution_category,
            **_priority_values(new.is_priority, new.wishes),
            **_notice_values(new.notice),
        },
    )
    return done.rowcount == 1


def insert_guest(
    transaction: Writing, guest_id: UUID, visit_id: VisitId, details: GuestDetails
) -> None:
    transaction.connection.execute(
        _INSERT_GUEST,
        {
            "id": GuestId(guest_id),
            "office_id": transaction.office_id,
            "visit_id": visit_id,
            **_guest_values(details),
        },
    )


def store_guest(transaction: Writing, visit_id: VisitId, details: GuestDetails) -> bool:
    """Replace a guest's details; False where the visit has no guest yet."""
    changed = transaction.connection.execute(
        update(guest).where(guest.c.visit_id == bindparam("of_visit")),
        {"of_visit": visit_id, **_guest_values(details)},
    )
    return changed.rowcount == 1


def store_priority(
    transaction: Writing, visit_id: VisitId, is_priority: bool, wishes: Wishes
) -> None:
    _change_visit(transaction, visit_id, _priority_values(is_priority, wishes))


def store_category(transaction: Writing, visit_id: VisitId, category: str | None) -> None:
    _change_visit(transaction, visit_id, {"institution_category": category})


def store_notice(transaction: Writing, visit_id: VisitId, notice: NoticeAccepted) -> None:
    _change_visit(transaction, visit_id, _notice_values(notice))


def record_visit_change(transaction: Writing, visit_id: VisitId, move: str, actor: str) -> None:
    """Add the event by which everybody who looks learns that a visit's answers changed."""
    transaction.connection.execute(
        insert(visit_event).values(
            office_id=transaction.office_id,
            revision=transaction.next_revision(),
            move=move,
            at=transaction.now,
            actor=actor,
            visit_id=visit_id,
        )
    )


_VISIT = select(
    visit.c.id,
    visit.c.service_id,
    visit.c.language,
    visit.c.source,
    visit.c.is_priority,
    visit.c.wish_come_to_me,
    visit.c.wish_call_in_writing,
    visit.c.wish_help_fill_in,
    visit.c.institution_category,
    visit.c.notice_version,
    visit.c.notice_accepted_at,
    visit.c.survey_consent,
    visit.c.started_at,
)
_GUEST = (
    guest.c.name,
    guest.c.phone,
    guest.c.email,
    guest.c.institution_name,
    guest.c.institution_category,
    guest.c.occupation,
    guest.c.education,
    guest.c.age_band,
)


def visit_with(transaction: Reading, visit_id: VisitId) -> Visit:
    row = transaction.connection.execute(_VISIT.where(visit.c.id == visit_id)).one_or_none()
    if row is None:
        raise Problem(ProblemCode.TICKET_UNKNOWN)
    return _visit(row)


def visit_day(transaction: Reading, visit_id: VisitId) -> date:
    """The business day of a visit, or the problem that there is none."""
    day = transaction.connection.execute(
        select(visit.c.business_day).where(visit.c.id == visit_id)
    ).scalar_one_or_none()
    if day is None:
        raise Problem(ProblemCode.TICKET_UNKNOWN)
    return day


def guest_of(transaction: Reading, visit_id: VisitId) -> GuestDetails | None:
    """The details of a visit's guest; None until somebody fills them in."""
    row = transaction.connection.execute(
        select(*_GUEST).where(guest.c.visit_id == visit_id)
    ).one_or_none()
    return None if row is None else GuestDetails(*row)


def visits_of_day(
    transaction: Reading, day: date
) -> dict[VisitId, tuple[Visit, str | None, str | None]]:
    """Each of a day's visits with the guest's and the institution's name."""
    rows = transaction.connection.execute(
        _VISIT.add_columns(guest.c.name, guest.c.institution_name)
        .select_from(visit.outerjoin(guest, guest.c.visit_id == visit.c.id))
        .where(visit.c.office_id == transaction.office_id, visit.c.business_day == day)
    )
    return {row.id: (_visit(row), row.name, row.institution_name) for row in rows}


def _visit(row: Any) -> Visit:
    notice = None
    if row.notice_version is not None:
        notice = NoticeAccepted(row.notice_version, row.notice_accepted_at, row.survey_consent)
    wishes = Wishes(row.wish_come_to_me, row.wish_call_in_writing, row.wish_help_fill_in)
    return Visit(
        id=row.id,
        service_id=row.service_id,
        language=row.language,
        source=row.source,
        is_priority=row.is_priority,
        wishes=wishes,
        institution_category=row.institution_category,
        notice=notice,
        started_at=row.started_at,
    )


def _change_visit(transaction: Writing, visit_id: VisitId, values: dict[str, Any]) -> None:
    transaction.connection.execute(
        update(visit).where(visit.c.id == bindparam("of_visit")),
        {"of_visit": visit_id, **values},
    )


_GUEST_FIELDS = tuple(field.name for field in fields(GuestDetails))


def _guest_values(details: GuestDetails) -> dict[str, Any]:
    return {name: getattr(details, name) for name in _GUEST_FIELDS}


def _priority_values(is_priority: bool, wishes: Wishes) -> dict[str, Any]:
    return {
        "is_priority": is_priority,
        "wish_come_to_me": wishes.come_to_me,
        "wish_call_in_writing": wishes.call_in_writing,
        "wish_help_fill_in": wishes.help_fill_in,
    }


def _notice_values(notice: NoticeAccepted | None) -> dict[str, Any]:
    return {
        "notice_version": None if notice is None else notice.version,
        "notice_accepted_at": None if notice is None else notice.accepted_at,
        "survey_consent": notice is not None and notice.survey_consent,
    }
