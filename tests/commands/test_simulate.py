"""A simulated day leaves a sound queue, and an unsound one is found out."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pysqlite3.dbapi2
import pytest

from shared.commands.queue_audit import find_faults
from shared.configuration.folders import sqlite_url
from shared.database.plain_sql import plain_sql
from shared.domain.problem import Problem, ProblemCode

ROOT = Path(__file__).parents[2]
VISITORS = 30


def simulate(file: Path, *more: str) -> subprocess.CompletedProcess[str]:
    size = ("--kiosks", "2", "--counters", "2", "--visitors", str(VISITORS))
    command = [sys.executable, "main.py", "simulate", *size, "--database", sqlite_url(file), *more]
    return subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)


def outcome_of(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    outcome: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return outcome


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    """The database of a simulated day, and what the simulation said of it."""
    file = tmp_path_factory.mktemp("simulated") / "day.db"
    done = simulate(file)
    assert done.returncode == 0, done.stderr
    return file, outcome_of(done)


def test_every_simulated_visitor_gets_a_number_and_is_served(
    day: tuple[Path, dict[str, Any]],
) -> None:
    _, outcome = day
    counts = {name: outcome.pop(name) for name in ("visitors", "issued", "called", "finished")}
    assert counts == dict.fromkeys(counts, VISITORS)
    assert outcome.pop("seconds") > 0
    for name in ("issue_ms", "call_ms"):
        percentiles = outcome.pop(name)
        assert 0 < percentiles["p50"] <= percentiles["p99"]
    assert outcome == {"duplicates": 0, "gaps": 0, "double_first_calls": 0, "illegal_chains": 0}


def test_every_move_of_an_officer_is_in_the_simulated_day(
    day: tuple[Path, dict[str, Any]],
) -> None:
    with plain_sql(sqlite_url(day[0])) as ask:
        moves = {move for (move,) in ask("SELECT DISTINCT move FROM ticket_event")}
    assert {"issue", "call", "start", "finish", "recall", "hold", "resume", "transfer"} <= moves


def test_a_used_database_is_refused_and_stays_as_it_is(
    day: tuple[Path, dict[str, Any]], tmp_path: Path
) -> None:
    copy = copied(day[0], tmp_path)
    before = everything_in(copy)
    done = simulate(copy)
    assert done.returncode == 1
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert everything_in(copy) == before


def test_a_reused_database_goes_on_and_its_old_faults_are_told(
    day: tuple[Path, dict[str, Any]], tmp_path: Path
) -> None:
    copy = copied(day[0], tmp_path)
    plant(copy, "UPDATE ticket SET status = 'no_show' WHERE number = 1")
    done = simulate(copy, "--reuse")
    outcome = outcome_of(done)
    assert done.returncode == 1
    assert (outcome["issued"], outcome["finished"]) == (VISITORS, VISITORS)
    assert outcome["illegal_chains"] > 0
    assert outcome["duplicates"] == outcome["gaps"] == outcome["double_first_calls"] == 0


FIRST = "(SELECT id FROM ticket ORDER BY issued_revision LIMIT 1)"
SECOND = "(SELECT id FROM ticket ORDER BY issued_revision LIMIT 1 OFFSET 1)"
AFTER_ALL = "(SELECT max(revision) + 1 FROM ticket_event)"
TWICE_CALLED = f"""
    INSERT INTO ticket_event
        (office_id, revision, move, at, actor, ticket_id, counter_id, from_status, to_status)
    SELECT office_id, {AFTER_ALL}, move, at, actor, ticket_id, counter_id, from_status, to_status
    FROM ticket_event
    WHERE ticket_id = {FIRST} AND move = 'call' ORDER BY revision DESC LIMIT 1"""

FAULTS = {
    "the same number twice": (
        "duplicates",
        f"""UPDATE ticket SET (service_id, number) =
            (SELECT service_id, number FROM ticket WHERE id = {FIRST}) WHERE id = {SECOND}""",
    ),
    "the same label twice": (
        "duplicates",
        f"""UPDATE ticket SET label = (SELECT label FROM ticket WHERE id = {FIRST})
            WHERE id = {SECOND}""",
    ),
    "the same code twice": (
        "duplicates",
        f"""UPDATE ticket SET code = (SELECT code FROM ticket WHERE id = {FIRST})
            WHERE id = {SECOND}""",
    ),
    "two tickets of one visit": (
        "duplicates",
        f"""UPDATE ticket SET visit_id = (SELECT visit_id FROM ticket WHERE id = {FIRST})
            WHERE id = {SECOND}""",
    ),
    "a number left out": ("gaps", f"UPDATE ticket SET number = 900 WHERE id = {FIRST}"),
    "a ticket that vanished": ("gaps", f"DELETE FROM ticket WHERE id = {FIRST}"),
    "a series that began late": ("gaps", "DELETE FROM ticket WHERE number = 1"),
    "numbers counted and never given": (
        "gaps",
        "UPDATE number_series SET last_number = last_number + 1",
    ),
    "a whole day's tickets gone": ("gaps", "DELETE FROM ticket"),
    "a guest called by two counters": ("double_first_calls", TWICE_CALLED),
    "a move the table does not know": (
        "illegal_chains",
        "UPDATE ticket_event SET move = 'resume' WHERE move = 'start'",
    ),
    "a step that is missing": (
        "illegal_chains",
        f"DELETE FROM ticket_event WHERE move = 'start' AND ticket_id = {FIRST}",
    ),
    "a ticket without its issue": (
        "illegal_chains",
        f"DELETE FROM ticket_event WHERE move = 'issue' AND ticket_id = {FIRST}",
    ),
    "a ticket without events": (
        "illegal_chains",
        f"DELETE FROM ticket_event WHERE ticket_id = {FIRST}",
    ),
    "events without a ticket": ("illegal_chains", f"DELETE FROM ticket WHERE id = {FIRST}"),
    "a status that no event gave": (
        "illegal_chains",
        f"UPDATE ticket SET status = 'cancelled' WHERE id = {FIRST}",
    ),
    "an undo that led elsewhere": (
        "illegal_chains",
        "UPDATE ticket_event SET to_status = 'waiting' WHERE move = 'undo'",
    ),
    "time that ran backwards": (
        "illegal_chains",
        f"""UPDATE ticket_event SET at = '2020-01-01T00:00:00.000000Z'
            WHERE move = 'finish' AND ticket_id = {FIRST}""",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_found(
    fault: str, day: tuple[Path, dict[str, Any]], tmp_path: Path
) -> None:
    kind, statement = FAULTS[fault]
    copy = copied(day[0], tmp_path)
    lose_constraints(copy)
    assert plant(copy, statement) > 0
    with plain_sql(sqlite_url(copy)) as ask:
        faults = find_faults(ask)
    assert getattr(faults, kind) > 0
    assert not faults.is_sound


def test_plain_sql_cannot_write(day: tuple[Path, dict[str, Any]]) -> None:
    with (
        plain_sql(sqlite_url(day[0])) as ask,
        pytest.raises(pysqlite3.dbapi2.OperationalError, match="readonly"),
    ):
        ask("DELETE FROM ticket")


def test_plain_sql_makes_no_database_where_there_is_none(tmp_path: Path) -> None:
    with pytest.raises(Problem) as refused, plain_sql(sqlite_url(tmp_path / "none.db")):
        pass
    assert refused.value.code is ProblemCode.OFFICE_MISSING
    assert list(tmp_path.iterdir()) == []


def copied(file: Path, folder: Path) -> Path:
    """Whole, whatever part of it lies in the write-ahead log."""
    copy = folder / "copy.db"
    plant(file, f"VACUUM INTO '{copy}'")
    return copy


def plant(file: Path, statement: str) -> int:
    """Change a database; the number of rows changed."""
    connection = pysqlite3.dbapi2.connect(str(file), isolation_level=None)
    try:
        return int(connection.execute(statement).rowcount)
    finally:
        connection.close()


def lose_constraints(file: Path) -> None:
    """A table's constraints cannot be dropped: a copy without them takes its name."""
    connection = pysqlite3.dbapi2.connect(str(file), isolation_level=None)
    try:
        connection.execute("PRAGMA foreign_keys=OFF")
        for table in ("ticket", "ticket_event", "number_series"):
            connection.execute(f"CREATE TABLE loose AS SELECT * FROM {table}")
            connection.execute(f"DROP TABLE {table}")
            connection.execute(f"ALTER TABLE loose RENAME TO {table}")
    finally:
        connection.close()


def everything_in(file: Path) -> dict[str, list[tuple[Any, ...]]]:
    with plain_sql(sqlite_url(file)) as ask:
        tables = [name for (name,) in ask("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {name: list(ask(f"SELECT * FROM {name}")) for name in tables}
