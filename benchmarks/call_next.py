"""Calling the next guest against a statement written by hand, however many tickets lie behind."""

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text

from benchmarks.measuring import Act, Floor, Outcome, in_ms, in_turn, ratio, timed
from benchmarks.offices import (
    connected,
    counter_ids,
    documented_engine,
    make_office,
    now,
    officer_ids,
    opened,
    request,
    service_ids,
)
from benchmarks.old_tickets import BYTES_EACH, add_old_tickets
from shared.database.office_database import OfficeDatabase
from shared.use_cases.desk import Desk
from shared.use_cases.serve_queue import call_next, put_back
from shared.use_cases.sign_in import take_counter
from shared.use_cases.take_number import take_number

SIZES = (1_000, 1_000_000, 10_000_000)
WAITING = 60
ROUNDS = 15
IN_A_ROW = 20
_KEPT_FREE_BYTES = 5_000_000_000

_STATE = """
    SELECT id, revision, business_day, last_event_at, clock_confirmed_at, queue_is_open,
        time_zone, settings FROM office"""
_DESK = """
    SELECT counter.number, counter.officer_id, officer.is_active, ticket.label
    FROM counter LEFT JOIN officer ON officer.id = counter.officer_id
    LEFT JOIN ticket ON ticket.counter_id = counter.id AND ticket.status IN ('called', 'serving')
    WHERE counter.id = :counter"""
_LAST_CALLS = """
    SELECT count(*) = 2 AND min(is_priority) AS is_regular_turn FROM (
        SELECT is_priority FROM ticket
        WHERE office_id = :office AND business_day = :day AND called_revision IS NOT NULL
        ORDER BY called_revision DESC LIMIT 2)"""
_NEXT = """
    SELECT * FROM ticket WHERE id = (
        SELECT id FROM ticket INDEXED BY ix_ticket_waiting
        WHERE office_id = :office AND status = 'waiting'
            AND (wanted_counter_id IS NULL OR wanted_counter_id = :counter)
        ORDER BY is_priority <> :regular DESC, queued_at, queued_revision LIMIT 1)"""
_CALL = """
    UPDATE ticket SET status = 'called', counter_id = :counter, officer_id = :officer,
        called_at = :at, first_called_at = :at, call_count = 1, called_revision = :revision,
        revision = :revision
    WHERE id = :ticket"""
_EVENT = """
    INSERT INTO ticket_event
        (office_id, revision, move, at, actor, ticket_id, counter_id, from_status, to_status,
        before)
    VALUES (:office, :revision, 'call', :at, :officer, :ticket, :counter, 'waiting', 'called',
        :before)"""
_RAISE = "UPDATE office SET revision = :revision, last_event_at = :at WHERE id = :office"
_PUT_BACK = """
    UPDATE ticket SET status = 'waiting', counter_id = NULL, officer_id = NULL,
        called_revision = NULL
    WHERE counter_id = :counter AND status IN ('called', 'serving')"""


def measure(folder: Path, sizes: tuple[int, ...] = SIZES) -> Iterator[Outcome]:
    """For each number of old tickets, and how the many compare to the few; all in turn."""
    with ExitStack() as opened_offices:
        acts: dict[int, tuple[Act, ...]] = {}
        for size in sizes:
            if shutil.disk_usage(folder).free < size * BYTES_EACH + _KEPT_FREE_BYTES:
                print(f"not measured: {size:,} old tickets need more free disk", flush=True)
                continue
            url = make_office(folder, f"call-{size}")
            add_old_tickets(url, size)
            office = opened_offices.enter_context(opened(url))
            desk = _queue_before(office, url)
            acts[size] = (_ours(office, desk), _by_core(url, desk), _by_driver(url, desk))
        every = in_turn(ROUNDS, IN_A_ROW, *(act for trio in acts.values() for act in trio))
        times = {size: every[3 * place : 3 * place + 3] for place, size in enumerate(acts)}
    for size, (ours, by_core, raw) in times.items():
        yield Outcome(
            f"call next with {size:,} old tickets",
            in_ms(ours),
            f"the same by hand {in_ms(by_core)}, raw sqlite3 {in_ms(raw)}",
            ratio(ours, by_core),
            Floor.AT_MOST,
            1.3,
        )
    if {1_000, 1_000_000} <= set(times):
        many, few = times[1_000_000][0], times[1_000][0]
        yield Outcome(
            "call next: 1,000,000 old tickets to 1,000",
            in_ms(many),
            in_ms(few),
            ratio(many, few),
            Floor.AT_MOST,
            1.2,
        )


def _queue_before(office: OfficeDatabase, url: str) -> Desk:
    """A counter with a usual morning's queue before it."""
    services = service_ids(url)
    for position in range(WAITING):
        service_id = services[position % len(services)]
        take_number(office, replace(request(service_id), is_priority=position % 10 == 0))
    return take_counter(office, officer_ids(url)[0], counter_ids(url)[0])


def _ours(office: OfficeDatabase, desk: Desk) -> Act:
    def act() -> float:
        called = []
        seconds = timed(lambda: called.append(call_next(office, desk)))
        put_back(office, desk, called[0].id, called[0].revision)
        return seconds

    return act


def _by_core(url: str, desk: Desk) -> Act:
    """The same steps written by hand as text, in one durable transaction through SQLAlchemy."""
    engine = documented_engine(url)
    every = (_STATE, _DESK, _LAST_CALLS, _NEXT, _CALL, _EVENT, _RAISE, _PUT_BACK)
    statements = {words: text(words) for words in every}

    def call() -> None:
        with engine.begin() as connection:
            _call(_asking(connection, statements), desk)

    def act() -> float:
        seconds = timed(call)
        with engine.begin() as connection:
            connection.execute(statements[_PUT_BACK], {"counter": desk.counter_id.hex})
        return seconds

    return act


def _by_driver(url: str, desk: Desk) -> Act:
    connection = connected(url)

    def call() -> None:
        connection.execute("BEGIN IMMEDIATE")
        _call(lambda words, values: connection.execute(words, values).fetchone(), desk)
        connection.execute("COMMIT")

    def act() -> float:
        seconds = timed(call)
        connection.execute(_PUT_BACK, {"counter": desk.counter_id.hex})
        return seconds

    return act


_Ask = Callable[[str, dict[str, Any]], Any]


def _asking(connection: Connection, statements: dict[str, Any]) -> _Ask:
    def ask(words: str, values: dict[str, Any]) -> Any:
        result = connection.execute(statements[words], values)
        return result.one() if result.returns_rows else None

    return ask


def _call(ask: _Ask, desk: Desk) -> None:
    """Everything that a call must look at and write."""
    office_id, revision, day, *_ = ask(_STATE, {})
    values = {
        "at": now().strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        "office": office_id,
        "day": day,
        "officer": desk.officer_id.hex,
        "counter": desk.counter_id.hex,
        "revision": revision + 1,
    }
    _, sitting, is_active, guest = ask(_DESK, values)
    if sitting != values["officer"] or not is_active or guest is not None:
        raise ValueError("nobody may be called here")
    (values["regular"],) = ask(_LAST_CALLS, values)
    ticket = ask(_NEXT, values)
    values |= {"ticket": ticket[1], "before": json.dumps({"status": "waiting"})}
    ask(_CALL, values)
    ask(_EVENT, values)
    ask(_RAISE, values)
