"""Ends what an earlier day left open, before anything of a new day is written."""

from dataclasses import replace

from sqlalchemy import false, or_, update

from shared.database.counters import release_all_counters
from shared.database.tables import visit
from shared.database.ticket_events import record_move
from shared.database.tickets import open_tickets_of, store_ticket
from shared.database.transactions import Writing
from shared.domain.ticket_life import Move
from shared.domain.ticket_moves import close_day

DAY_KEEPER = "office"
"""The actor of what happens by itself when the day changes."""


def close_earlier_days(transaction: Writing) -> None:
    """Open today's business day, if it is a later one than the day that is stored.

    Open tickets end, counters are free, a queue that was closed for the day is open again,
    and the wishes that were meant for that day only are forgotten.
    """
    today = transaction.today
    if today <= transaction.state.business_day:
        return
    # No other day can have left one open: each write ends the day before it first.
    for ticket in open_tickets_of(transaction, transaction.state.business_day):
        closed = close_day(ticket, transaction.next_revision())
        store_ticket(transaction, ticket, closed)
        record_move(transaction, Move.CLOSE_DAY, ticket, closed, DAY_KEEPER)
    release_all_counters(transaction, DAY_KEEPER)
    _forget_wishes(transaction)
    transaction.change_state(replace(transaction.state, business_day=today, queue_is_open=True))


def _forget_wishes(transaction: Writing) -> None:
    wishes = (
        visit.c.wish_come_to_me,
        visit.c.wish_call_in_writing,
        visit.c.wish_help_fill_in,
    )
    transaction.connection.execute(
        update(visit)
        .where(
            visit.c.office_id == transaction.office_id,
            visit.c.business_day == transaction.state.business_day,
            or_(*wishes),
        )
        .values({column.name: false() for column in wishes})
    )
