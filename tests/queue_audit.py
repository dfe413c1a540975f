"""Reads the whole history with SQL of its own, and tells what in it cannot be."""

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pysqlite3.dbapi2

LEGAL = {
    ("issue", None): "waiting",
    ("call", "waiting"): "called",
    ("call", "on_hold"): "called",
    ("recall", "called"): "called",
    ("start", "called"): "serving",
    ("put_back", "called"): "waiting",
    ("no_show", "called"): "no_show",
    ("no_show", "on_hold"): "no_show",
    ("hold", "serving"): "on_hold",
    ("resume", "on_hold"): "serving",
    ("transfer", "called"): "waiting",
    ("transfer", "serving"): "waiting",
    ("transfer", "on_hold"): "waiting",
    ("finish", "serving"): "finished",
    ("finish", "on_hold"): "finished",
    ("cancel", "waiting"): "cancelled",
    ("cancel", "on_hold"): "cancelled",
    ("return", "no_show"): "waiting",
    ("close_day", "waiting"): "unserved or unfinished",
    ("close_day", "called"): "unfinished",
    ("close_day", "serving"): "unfinished",
    ("close_day", "on_hold"): "unfinished",
}
EVENT_TABLES = (
    *("ticket_event", "visit_event", "print_job_event", "counter_event", "office_event"),
)


@dataclass(frozen=True, slots=True)
class _Stand:
    """What a replay knows of a ticket."""

    status: str | None
    counter: str | None
    calls: int


def audit(file: Path) -> list[str]:
    """Every fault found; an empty list is a sound history."""
    connection = pysqlite3.dbapi2.connect(str(file), isolation_level=None)
    connection.row_factory = pysqlite3.dbapi2.Row
    try:
        connection.execute("BEGIN")
        return [
            *_of_numbers(connection),
            *_of_revisions(connection),
            *_of_chains(connection),
            *_of_counters(connection),
            *_of_the_file(connection),
        ]
    finally:
        connection.close()


def _of_numbers(connection: Any) -> list[str]:
    faults = [
        f"numbers of {row['service_id']} on {row['business_day']}{row['series']}: {tuple(row)}"
        for row in connection.execute(
            "SELECT service_id, business_day, series, min(number) AS first, max(number) AS last,"
            " count(*) AS many, count(DISTINCT number) AS different FROM ticket"
            " GROUP BY service_id, business_day, series"
        )
        if not row["first"] == 1 <= row["last"] == row["many"] == row["different"]
    ]
    twice = connection.execute(
        "SELECT business_day, label FROM ticket GROUP BY business_day, label HAVING count(*) > 1"
    )
    faults += [f"label twice: {tuple(row)}" for row in twice]
    behind = connection.execute(
        "SELECT t.service_id, max(t.number), s.last_number FROM ticket t LEFT JOIN number_series s"
        " ON s.service_id = t.service_id AND s.business_day = t.business_day"
        " AND s.series = t.series GROUP BY t.service_id, t.business_day, t.series"
        " HAVING s.last_number IS NOT max(t.number)"
    )
    return faults + [f"the counter row is not the last number: {tuple(row)}" for row in behind]


def _of_revisions(connection: Any) -> list[str]:
    union = " UNION ALL ".join(f"SELECT revision, at FROM {name}" for name in EVENT_TABLES)
    rows = connection.execute(f"SELECT revision, at FROM ({union}) ORDER BY revision").fetchall()
    [(revision,)] = connection.execute("SELECT revision FROM office")
    if [row["revision"] for row in rows] != list(range(1, revision + 1)):
        return [f"revisions are not 1 to {revision}: {[row['revision'] for row in rows]}"]
    return []


def _of_chains(connection: Any) -> list[str]:
    chains: defaultdict[str, list[Any]] = defaultdict(list)
    for event in connection.execute("SELECT * FROM ticket_event ORDER BY revision"):
        chains[event["ticket_id"]].append(event)
    faults = []
    for ticket in connection.execute("SELECT * FROM ticket"):
        chain = chains.pop(ticket["id"], [])
        faults += [
            f"{ticket['label']} {ticket['business_day']}: {f}" for f in _chain(ticket, chain)
        ]
    return faults + [f"events of no ticket: {ticket}" for ticket in chains]


def _chain(ticket: Any, chain: list[Any]) -> list[str]:
    """Replays a ticket; an undo leads to what stood before the undone move."""
    now, undoable = _Stand(None, None, 0), None
    faults = []
    for event in chain:
        move, after = event["move"], event["to_status"]
        if event["from_status"] != now.status:
            faults.append(f"{move} from {event['from_status']}, it was {now.status}")
        if move == "undo":
            legal = None if undoable is None else undoable.status
            later = undoable or now
        else:
            legal = LEGAL.get((move, now.status))
            later = _after(now, move, after, event["counter_id"])
        if legal is None or after not in legal.split(" or "):
            faults.append(f"{move}: {now.status} -> {after}")
        undoable = None if move in ("issue", "undo", "recall", "close_day") else now
        now = later
    row = _Stand(ticket["status"], ticket["counter_id"], ticket["call_count"])
    if row != now:
        faults.append(f"row says {row}, events say {now}")
    if not chain or chain[-1]["revision"] != ticket["revision"]:
        faults.append(f"row as of {ticket['revision']} is not as of its last event")
    return faults


def _after(now: _Stand, move: str, status: str, counter: str) -> _Stand:
    match move:
        case "call":
            return _Stand(status, counter, 1)
        case "recall":
            return _Stand(status, now.counter, now.calls + 1)
        case "resume":
            return _Stand(status, counter, now.calls)
        case "put_back" | "transfer" | "return" | "issue":
            return _Stand(status, None, 0)
        case _:
            return _Stand(status, now.counter, now.calls)


def _of_counters(connection: Any) -> list[str]:
    crowded = connection.execute(
        "SELECT counter_id, count(*) FROM ticket WHERE status IN ('called', 'serving')"
        " GROUP BY counter_id HAVING count(*) > 1 OR counter_id IS NULL"
    )
    seated_twice = connection.execute(
        "SELECT officer_id FROM counter WHERE officer_id IS NOT NULL"
        " GROUP BY officer_id HAVING count(*) > 1"
    )
    return [f"counter with more than one guest: {tuple(row)}" for row in crowded] + [
        f"officer at two counters: {tuple(row)}" for row in seated_twice
    ]


def _of_the_file(connection: Any) -> list[str]:
    sound = [row[0] for row in connection.execute("PRAGMA integrity_check")]
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    return [*(f for f in sound if f != "ok"), *(f"foreign key: {tuple(row)}" for row in broken)]
