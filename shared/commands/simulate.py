"""`simulate`: a full day at full speed in real processes, then an examination of what is left."""

import json
import multiprocessing
import signal
import sys
import time
from argparse import Namespace
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from math import ceil
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnContext, SpawnProcess
from statistics import median
from typing import cast

from shared.commands.problem_sentences import sentence_for
from shared.commands.queue_audit import find_faults, last_revision, tally_since
from shared.commands.simulated_guests import serve_kiosk
from shared.commands.simulated_office import SimulatedOffice, prepare_office
from shared.commands.simulated_officer import serve_counter
from shared.database.plain_sql import plain_sql
from shared.domain.problem import Problem
from starter.spoken import either

_DONE = 0
_NOT_DONE = 1
_LONGEST_GOODBYE_SECONDS = 5
"""For a process that has reported; whoever goes by itself tidies the database's log away."""


class _SomebodyFailed(Exception):
    """A simulated kiosk or counter could not go on."""


def run(arguments: Namespace) -> int:
    """Let everybody in, wait until all are served, and examine the database."""
    office = prepare_office(arguments.database, arguments.counters, arguments.reuse)
    with plain_sql(office.url) as ask:
        first_revision = last_revision(ask)
    began = time.perf_counter()
    try:
        issue_ms, call_ms = _live_through(office, arguments.kiosks, arguments.visitors)
    except _SomebodyFailed as failure:
        print(failure, file=sys.stderr)
        return _NOT_DONE
    seconds = time.perf_counter() - began
    with plain_sql(office.url) as ask:
        faults, tally = find_faults(ask), tally_since(ask, first_revision)
    outcome = {
        "visitors": arguments.visitors,
        **asdict(tally),
        **asdict(faults),
        "seconds": round(seconds, 3),
        "issue_ms": _percentiles(issue_ms),
        "call_ms": _percentiles(call_ms),
    }
    print(json.dumps(outcome), flush=True)
    return _DONE if faults.is_sound else _NOT_DONE


def _live_through(
    office: SimulatedOffice, kiosks: int, visitors: int
) -> tuple[list[float], list[float]]:
    """Run every kiosk and counter as a process of its own; their times of issue and call."""
    context = multiprocessing.get_context("spawn")
    doors_closed = context.Event()
    at_kiosks = [
        _begin(
            context, serve_kiosk, office, f"simulasi-{kiosk + 1}", range(kiosk, visitors, kiosks)
        )
        for kiosk in range(kiosks)
    ]
    at_counters = [
        _begin(context, serve_counter, office, position, doors_closed)
        for position in range(len(office.seats))
    ]
    try:
        issue_ms = _gather(at_kiosks)
        doors_closed.set()
        call_ms = _gather(at_counters)
        for person in (*at_kiosks, *at_counters):
            person.process.join(_LONGEST_GOODBYE_SECONDS)
        return issue_ms, call_ms
    finally:
        for person in (*at_kiosks, *at_counters):
            person.process.kill()
            person.process.join()


@dataclass(frozen=True, slots=True)
class _Person:
    """A running kiosk or counter, and where it will report its milliseconds or its trouble."""

    process: SpawnProcess
    reports: Connection


def _begin(context: SpawnContext, be: Callable[..., list[float]], *what: object) -> _Person:
    reports, sender = context.Pipe(duplex=False)
    process = context.Process(target=_report, args=(sender, be, *what), daemon=True)
    process.start()
    # Ours would keep the pipe open after the process died.
    sender.close()
    return _Person(process, reports)


def _report(sender: Connection, be: Callable[..., list[float]], *what: object) -> None:
    """The first and last function of a simulated process."""
    # Ctrl+C reaches everybody in the terminal; whoever began this process ends it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        sender.send(be(*what))
    except Problem as problem:
        sender.send(sentence_for(problem))


def _gather(people: Sequence[_Person]) -> list[float]:
    return [ms for person in people for ms in _milliseconds_of(person)]


def _milliseconds_of(person: _Person) -> list[float]:
    try:
        told = person.reports.recv()
    except EOFError:
        told = either("Sebuah proses simulasi terhenti.", "A simulated process broke off.")
    if isinstance(told, str):
        raise _SomebodyFailed(told)
    return cast(list[float], told)


def _percentiles(milliseconds: Sequence[float]) -> dict[str, float]:
    """The median and the 99th percentile; the longest where there are few."""
    if not milliseconds:
        return {"p50": 0.0, "p99": 0.0}
    ordered = sorted(milliseconds)
    last = len(ordered) - 1
    return {
        "p50": round(median(ordered), 3),
        "p99": round(ordered[min(last, ceil(len(ordered) * 0.99) - 1)], 3),
    }
