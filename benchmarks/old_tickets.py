"""Fills an office with years of served tickets, as fast as the file can take them."""

from datetime import timedelta
from typing import Any

from benchmarks.offices import connected, now

BYTES_EACH = 1_200
"""Ticket, event and their indexes; measured, rounded up."""
_A_DAY = 200
_AT_ONCE = 500_000

_PLACES = """
    CREATE TEMP TABLE place AS SELECT row_number() OVER (ORDER BY position) - 1 AS which,
        id AS service_id, letter, (SELECT id FROM office) AS office_id,
        (SELECT id FROM counter WHERE number = 1) AS counter_id,
        (SELECT id FROM officer ORDER BY sign_in_name LIMIT 1) AS officer_id
    FROM service"""

_OLD = """
    WITH RECURSIVE counted(i) AS (SELECT :first UNION ALL SELECT i + 1 FROM counted WHERE i < :last)
    SELECT i, date(:first_day, '+' || (i / :a_day) || ' days') AS day,
        (i % :a_day) / 4 + 1 AS number, place.*
    FROM counted JOIN place ON place.which = i % 4"""

_TICKETS = f"""
    INSERT INTO ticket (id, office_id, visit_id, service_id, current_service_id, business_day,
        series, number, label, code, status, is_priority, issued_at, issued_revision, queued_at,
        queued_revision, called_at, first_called_at, call_count, called_revision, serving_since,
        held_seconds, finished_at, counter_id, officer_id, revision)
    SELECT printf('%032x', i), office_id, printf('%032x', i), service_id, service_id, day,
        '', number, printf('%s%03d', letter, number), printf('%08X', i), 'finished', i % 10 = 0,
        day || 'T01:00:00.000000Z', i, day || 'T01:00:00.000000Z',
        i, day || 'T01:10:00.000000Z', day || 'T01:10:00.000000Z', 1, i,
        day || 'T01:11:00.000000Z',
        0, day || 'T01:20:00.000000Z', counter_id, officer_id, i
    FROM ({_OLD})"""

_EVENTS = f"""
    INSERT INTO ticket_event
        (office_id, revision, move, at, actor, ticket_id, counter_id, from_status, to_status)
    SELECT office_id, i, 'finish', day || 'T01:20:00.000000Z', officer_id, printf('%032x', i),
        counter_id, 'serving', 'finished'
    FROM ({_OLD})"""


def add_old_tickets(url: str, count: int) -> None:
    """Each with its last event; without visits and guests, which call-next never reads."""
    connection = connected(url)
    for pragma in ("foreign_keys=OFF", "journal_mode=OFF", "synchronous=OFF", "cache_size=-500000"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute(_PLACES)
    first_day = now().date() - timedelta(days=count // _A_DAY + 2)
    for first in range(1, count + 1, _AT_ONCE):
        values: dict[str, Any] = {
            "first": first,
            "last": min(count, first + _AT_ONCE - 1),
            "first_day": first_day.isoformat(),
            "a_day": _A_DAY,
        }
        connection.execute("BEGIN")
        connection.execute(_TICKETS, values)
        connection.execute(_EVENTS, values)
        connection.execute("UPDATE office SET revision = ?", (values["last"],))
        connection.execute("COMMIT")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.close()
