"""Examines a queue from its database alone, with SQL and a table of moves of its own."""

from dataclasses import dataclass

from shared.database.plain_sql import Ask

_SURPLUS = """
    SELECT count(*) - count(DISTINCT {key}) FROM ticket"""
_DUPLICATE_KEYS = (
    "service_id || '/' || business_day || '/' || series || '/' || number",
    "office_id || '/' || business_day || '/' || label",
    "office_id || '/' || code",
    "visit_id",
)

_GAPS = """
    WITH numbered AS (
        SELECT service_id, business_day, series,
               max(number) AS highest, count(DISTINCT number) AS given
        FROM ticket GROUP BY service_id, business_day, series
        UNION ALL
        SELECT service_id, business_day, series, last_number, 0 FROM number_series
    ), series_of_day AS (
        SELECT max(highest) AS highest, sum(given) AS given
        FROM numbered GROUP BY service_id, business_day, series
    )
    SELECT coalesce(sum(abs(highest - given)), 0) FROM series_of_day"""

# A recall changes nothing; after any of the others the guest waits, or may be called anew.
_DOUBLE_FIRST_CALLS = """
    WITH moved AS (
        SELECT move, lag(move) OVER (PARTITION BY ticket_id ORDER BY revision) AS last_move
        FROM ticket_event WHERE move <> 'recall'
    )
    SELECT count(*) FROM moved
    WHERE move = 'call' AND coalesce(last_move, '') NOT IN
        ('issue', 'put_back', 'transfer', 'return', 'undo', 'hold')"""

# Written out once more on purpose, from the drawing of a ticket's life: an examination that
# read the program's own table would find that the program agrees with itself.
_ILLEGAL_CHAINS = """
    WITH legal(move, before, after) AS (VALUES
        ('issue', '', 'waiting'),
        ('call', 'waiting', 'called'), ('call', 'on_hold', 'called'),
        ('recall', 'called', 'called'),
        ('start', 'called', 'serving'),
        ('put_back', 'called', 'waiting'),
        ('no_show', 'called', 'no_show'), ('no_show', 'on_hold', 'no_show'),
        ('hold', 'serving', 'on_hold'),
        ('resume', 'on_hold', 'serving'),
        ('transfer', 'called', 'waiting'), ('transfer', 'serving', 'waiting'),
        ('transfer', 'on_hold', 'waiting'),
        ('finish', 'serving', 'finished'), ('finish', 'on_hold', 'finished'),
        ('cancel', 'waiting', 'cancelled'), ('cancel', 'on_hold', 'cancelled'),
        ('return', 'no_show', 'waiting'),
        ('close_day', 'waiting', 'unserved'), ('close_day', 'waiting', 'unfinished'),
        ('close_day', 'called', 'unfinished'), ('close_day', 'serving', 'unfinished'),
        ('close_day', 'on_hold', 'unfinished')
    ), step AS (
        SELECT ticket_id, revision, move, at,
               coalesce(from_status, '') AS before, to_status AS after,
               lag(to_status, 1, '') OVER chain AS stood,
               lag(from_status) OVER chain AS stood_earlier,
               lag(move, 1, '') OVER chain AS last_move,
               lag(at) OVER chain AS last_at,
               lead(revision) OVER chain AS next_revision
        FROM ticket_event
        WINDOW chain AS (PARTITION BY ticket_id ORDER BY revision)
    ), broken AS (
        SELECT ticket_id FROM step WHERE before <> stood OR at < last_at
        UNION
        SELECT ticket_id FROM step WHERE move <> 'undo' AND NOT EXISTS (
            SELECT 1 FROM legal
            WHERE legal.move = step.move
              AND legal.before = step.before AND legal.after = step.after)
        UNION
        SELECT ticket_id FROM step WHERE move = 'undo' AND (
            last_move IN ('', 'issue', 'recall', 'undo', 'close_day')
            OR after <> coalesce(stood_earlier, ''))
        UNION
        SELECT ticket.id FROM ticket LEFT JOIN step
            ON step.ticket_id = ticket.id AND step.next_revision IS NULL
        WHERE step.ticket_id IS NULL
           OR step.after <> ticket.status OR step.revision <> ticket.revision
        UNION
        SELECT step.ticket_id FROM step LEFT JOIN ticket ON ticket.id = step.ticket_id
        WHERE ticket.id IS NULL
    )
    SELECT count(*) FROM broken"""


_TALLY = """
    SELECT count(*),
           coalesce(sum(id IN (SELECT ticket_id FROM ticket_event WHERE move = 'call')), 0),
           coalesce(sum(status = 'finished'), 0)
    FROM ticket WHERE id IN
        (SELECT ticket_id FROM ticket_event WHERE move = 'issue' AND revision > ?)"""


@dataclass(frozen=True, slots=True)
class QueueFaults:
    """What must never be found; each is a count."""

    duplicates: int
    """Tickets that bear a number, label, code or visit of another."""
    gaps: int
    """Numbers of a series that were skipped, or counted and never given."""
    double_first_calls: int
    """Calls of a guest who had been called already and did not wait again."""
    illegal_chains: int
    """Tickets whose events are no way through the life of a ticket."""

    @property
    def is_sound(self) -> bool:
        return not any((self.duplicates, self.gaps, self.double_first_calls, self.illegal_chains))


@dataclass(frozen=True, slots=True)
class QueueTally:
    """How far the tickets of one stretch of events came."""

    issued: int
    called: int
    finished: int


def find_faults(ask: Ask) -> QueueFaults:
    """Examine every ticket of the database."""
    return QueueFaults(
        duplicates=max(_number(ask, _SURPLUS.format(key=key)) for key in _DUPLICATE_KEYS),
        gaps=_number(ask, _GAPS),
        double_first_calls=_number(ask, _DOUBLE_FIRST_CALLS),
        illegal_chains=_number(ask, _ILLEGAL_CHAINS),
    )


def tally_since(ask: Ask, revision: int) -> QueueTally:
    """Count what was done to tickets issued after an event."""
    return QueueTally(*(int(count) for count in ask(_TALLY, revision)[0]))


def last_revision(ask: Ask) -> int:
    return _number(ask, "SELECT coalesce(max(revision), 0) FROM ticket_event")


def _number(ask: Ask, statement: str) -> int:
    return int(ask(statement)[0][0])
