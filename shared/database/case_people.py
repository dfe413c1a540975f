"""Stores who speaks for a case, and who came about it."""

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or

from shared.database.tables import case_contact, case_visit, ticket
from shared.database.transactions import Reading, Writing
from shared.domain.case import CaseVisit, Contact, ContactDetails
from shared.domain.identifiers import CaseId, ContactId, VisitId
from shared.domain.problem import Problem, ProblemCode

_CONTACT = select(
    case_contact.c.id,
    case_contact.c.name,
    case_contact.c.phone,
    case_contact.c.email,
    case_contact.c.position,
    case_contact.c.is_first,
    case_contact.c.email_proved_at,
    case_contact.c.whatsapp_proved_at,
)


def contacts_of(transaction: Reading, case_id: CaseId) -> tuple[Contact, ...]:
    """The first one first, then by name."""
    rows = transaction.connection.execute(
        _CONTACT.where(case_contact.c.case_id == case_id).order_by(
            case_contact.c.is_first.desc(), case_contact.c.name, case_contact.c.id
        )
    )
    return tuple(_contact(row) for row in rows)


def contact_with(transaction: Reading, case_id: CaseId, contact_id: ContactId) -> Contact:
    """The contact of this case, or the problem that there is none."""
    for contact in contacts_of(transaction, case_id):
        if contact.id == contact_id:
            return contact
    raise Problem(ProblemCode.CONTACT_UNKNOWN)


def insert_contact(transaction: Writing, case_id: CaseId, new: Contact) -> None:
    transaction.connection.execute(
        insert(case_contact),
        {"office_id": transaction.office_id, "case_id": case_id, "id": new.id, **_values(new)},
    )


def store_contact(transaction: Writing, contact: Contact) -> None:
    transaction.connection.execute(
        update(case_contact).where(case_contact.c.id == bindparam("of_contact")),
        {"of_contact": contact.id, **_values(contact)},
    )


def make_first(transaction: Writing, case_id: CaseId, contact_id: ContactId) -> None:
    """Let the messages go to this contact from now on."""
    of_case = case_contact.c.case_id == case_id
    transaction.connection.execute(update(case_contact).where(of_case).values(is_first=False))
    transaction.connection.execute(
        update(case_contact).where(of_case, case_contact.c.id == contact_id).values(is_first=True)
    )


def delete_contact(transaction: Writing, contact_id: ContactId) -> None:
    """Forget somebody who no longer speaks for the applicant; the visits stay."""
    transaction.connection.execute(
        update(case_visit).where(case_visit.c.contact_id == contact_id).values(contact_id=None)
    )
    transaction.connection.execute(delete(case_contact).where(case_contact.c.id == contact_id))


def join_visit(
    transaction: Writing, case_id: CaseId, visit_id: VisitId, contact_id: ContactId | None
) -> None:
    """Tie a visit to a case, or tell who came."""
    row = insert_or(case_visit).values(
        office_id=transaction.office_id,
        case_id=case_id,
        visit_id=visit_id,
        contact_id=contact_id,
    )
    transaction.connection.execute(
        row.on_conflict_do_update(
            index_elements=[case_visit.c.case_id, case_visit.c.visit_id],
            set_={"contact_id": contact_id},
        )
    )


def leave_visit(transaction: Writing, visit_id: VisitId) -> None:
    """Untie a visit: it was about something else after all."""
    transaction.connection.execute(delete(case_visit).where(case_visit.c.visit_id == visit_id))


def visits_of_case(transaction: Reading, case_id: CaseId) -> tuple[CaseVisit, ...]:
    """Oldest first."""
    rows = transaction.connection.execute(
        select(
            case_visit.c.visit_id,
            ticket.c.label,
            ticket.c.code,
            ticket.c.business_day,
            case_visit.c.contact_id,
        )
        .join(ticket, ticket.c.visit_id == case_visit.c.visit_id)
        .where(case_visit.c.case_id == case_id)
        .order_by(ticket.c.issued_at, ticket.c.id)
    )
    return tuple(CaseVisit(*row) for row in rows)


def _contact(row: Any) -> Contact:
    return Contact(
        row.id,
        ContactDetails(row.name, row.phone, row.email, row.position),
        row.is_first,
        row.email_proved_at,
        row.whatsapp_proved_at,
    )


def _values(contact: Contact) -> dict[str, str | bool | datetime | None]:
    details = contact.details
    return {
        "name": details.name,
        "phone": details.phone,
        "email": details.email,
        "position": details.position,
        "is_first": contact.is_first,
        "email_proved_at": contact.email_proved_at,
        "whatsapp_proved_at": contact.whatsapp_proved_at,
    }
