"""The officer completes what the guest could not or need not tell at the kiosk."""

from shared.database.guestbook import (
    guest_of,
    insert_guest,
    record_visit_change,
    store_category,
    store_guest,
    store_notice,
    store_priority,
    visit_day,
    visit_with,
)
from shared.database.office_database import OfficeDatabase
from shared.database.tickets import store_priority_of_open
from shared.domain.guest_details import GuestDetails
from shared.domain.identifiers import OfficerId, VisitId
from shared.domain.problem import Problem, ProblemCode
from shared.domain.visit import NoticeAccepted, Wishes
from shared.use_cases.desk import active_officer
from shared.use_cases.identity import new_id


def complete_guestbook(
    office: OfficeDatabase,
    officer_id: OfficerId,
    visit_id: VisitId,
    shown: GuestDetails | None,
    details: GuestDetails,
    is_priority: bool,
    wishes: Wishes,
) -> None:
    """Replace a visit's answers. Who waits, now or later today, is queued by the new priority.

    `shown` is what the officer changed: what somebody else wrote meanwhile is not overwritten.
    """
    with office.writing() as transaction:
        active_officer(transaction, officer_id)
        is_of_today = visit_day(transaction, visit_id) == transaction.today
        if guest_of(transaction, visit_id) not in (shown, details):
            raise Problem(ProblemCode.GUESTBOOK_CHANGED_MEANWHILE)
        if not store_guest(transaction, visit_id, details):
            insert_guest(transaction, new_id(), visit_id, details)
        store_category(transaction, visit_id, details.institution_category)
        # Wishes are for the day of the visit, and forgotten with it.
        kept = wishes if is_priority and is_of_today else Wishes()
        store_priority(transaction, visit_id, is_priority, kept)
        store_priority_of_open(transaction, visit_id, is_priority)
        record_visit_change(transaction, visit_id, "guestbook_completed", str(officer_id))


def accept_notice(
    office: OfficeDatabase, officer_id: OfficerId, visit_id: VisitId, notice: NoticeAccepted
) -> None:
    """The guest was told at the counter how the details are used, and agreed."""
    with office.writing() as transaction:
        active_officer(transaction, officer_id)
        visit_with(transaction, visit_id)
        store_notice(transaction, visit_id, notice)
        record_visit_change(transaction, visit_id, "notice_accepted", str(officer_id))
