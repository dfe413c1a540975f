"""A program that is killed in the middle of writing loses nothing that it confirmed."""

import multiprocessing
import random
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest

from tests.database import working_programs
from tests.given_office import COUNTERS, GivenOffice
from tests.queue_audit import audit

_KILLS = 100
_KIOSKS = 2
_MOST_STEPS_BEFORE_A_KILL = 5

_SAFETY_SECONDS = 60
"""Longer than any step takes on any machine."""

Confirmed = tuple[str, str, str | int]


def _processes() -> Any:
    """Where it exists, copies of one process that has everything loaded: a hundred are quick."""
    ways = multiprocessing.get_all_start_methods()
    context: Any = multiprocessing.get_context("forkserver" if "forkserver" in ways else "spawn")
    context.set_forkserver_preload([working_programs.__name__])
    return context


def _killed_after(child: Any, confirmed: Connection, steps: int) -> list[Confirmed]:
    """What the program confirmed until it was killed."""
    told = []
    for _ in range(steps):
        assert confirmed.poll(_SAFETY_SECONDS), "it died by itself, or stands still"
        told.append(confirmed.recv())
    child.kill()
    child.join()
    assert child.exitcode != 0
    child.close()
    try:
        while True:
            told.append(confirmed.recv())
    except EOFError:
        confirmed.close()
        return told


def test_a_hundred_kills_lose_nothing_that_was_confirmed(
    office: GivenOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    processes, chance = _processes(), random.Random(9)
    programs: list[tuple[Any, ...]] = [(working_programs.kiosk,)] * _KIOSKS
    programs += [(working_programs.officer, number) for number in range(1, COUNTERS + 1)]
    told: list[Confirmed] = []
    for _ in range(_KILLS // len(programs)):
        started = []
        for program, *more in programs:
            here, there = processes.Pipe(duplex=False)
            child = processes.Process(target=program, args=(office.file, there, *more))
            child.start()
            there.close()
            started.append((child, here))
        for child, confirmed in started:
            told += _killed_after(child, confirmed, chance.randint(1, _MOST_STEPS_BEFORE_A_KILL))
        assert audit(office.file) == []
    _all_are_there(office, told)


def _all_are_there(office: GivenOffice, told: list[Confirmed]) -> None:
    numbers = {rest for kind, *values in told if kind == "number" for rest in [tuple(values)]}
    moves = {rest for kind, *values in told if kind == "move" for rest in [tuple(values)]}
    assert len(numbers) + len(moves) == len(told) >= _KILLS, "nothing is confirmed twice"
    assert numbers - set(office.ask("SELECT id, label FROM ticket")) == set()
    assert moves - set(office.ask("SELECT ticket_id, revision FROM ticket_event")) == set()
    [(tickets, visits, guests)] = office.ask(
        "SELECT (SELECT count(*) FROM ticket), (SELECT count(*) FROM visit),"
        " (SELECT count(*) FROM guest)"
    )
    assert tickets == visits == guests, "a number comes whole or not at all"
    papers = set(office.ask("SELECT ticket_id FROM print_job"))
    assert {(ticket,) for ticket, _ in numbers} - papers == set()
