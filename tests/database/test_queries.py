"""The statements of the busy moments: few, and each on an index, however much lies behind."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pysqlite3.dbapi2
import pytest
from sqlalchemy import Engine, event

from shared.use_cases.case_view import read_board
from shared.use_cases.display_board import read_display_board
from shared.use_cases.kiosk_front import read_kiosk_front
from shared.use_cases.open_day import open_day
from shared.use_cases.print_ticket import next_paper
from shared.use_cases.serve_queue import call_next, finish, start_serving
from shared.use_cases.watch_queue import find_ticket, read_guest_file, read_queue_board
from tests.given_case import given_case
from tests.given_office import GivenOffice

_LARGE = frozenset(
    {
        *("ticket", "visit", "guest", "number_series", "print_job"),
        *("ticket_event", "visit_event", "print_job_event", "counter_event", "office_event"),
    }
)
"""Tables that grow with every guest; the others hold a handful of rows."""


@contextmanager
def statements() -> Iterator[list[tuple[str, Any]]]:
    """What any engine of this program asks meanwhile."""
    asked: list[tuple[str, Any]] = []

    def note(_c: Any, _cursor: Any, statement: str, parameters: Any, *_more: Any) -> None:
        asked.append((statement, parameters))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def plans(office: GivenOffice, asked: list[tuple[str, Any]]) -> list[tuple[str, str]]:
    """Each statement with each line of SQLite's plan for it."""
    connection = pysqlite3.dbapi2.connect(str(office.file))
    found = [
        (" ".join(statement.split()), row[3])
        for statement, parameters in asked
        for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}", parameters)
    ]
    connection.close()
    return found


def _filled(office: GivenOffice) -> None:
    """Some days with guests of both kinds, and SQLite's own statistics of them."""
    for _ in range(4):
        desk = office.desk(1)
        for letter in "RKRK":
            office.take(letter, printer_url="file://x", is_priority=letter == "K")
            office.clock.advance(minutes=1)
        for _ in range(2):
            ticket = call_next(office.database, desk)
            ticket = start_serving(office.database, desk, ticket.id, ticket.revision)
            office.clock.advance(minutes=5)
            finish(office.database, desk, ticket.id, ticket.revision)
        office.clock.advance(days=1)
    open_day(office.database)
    for letter in "RRKK":
        office.take(letter, printer_url="file://x", is_priority=letter == "K")


def _next_day(office: GivenOffice) -> None:
    office.clock.advance(days=1)
    open_day(office.database)


_ACTS: dict[str, Callable[[GivenOffice], object]] = {
    "take a number": lambda office: office.take(printer_url="file://x"),
    "call next": lambda office: call_next(office.database, office.desk(1)),
    "officer's board": lambda office: read_queue_board(office.database, office.desk(1)),
    "hall's board": lambda office: read_display_board(office.database, 5),
    "kiosk's front": lambda office: read_kiosk_front(office.database),
    "next paper": lambda office: next_paper(office.database, "kiosk-1"),
    "find by code": lambda office: find_ticket(office.database, office.administrator, "R001"),
    "guest's file": lambda office: read_guest_file(
        office.database, office.officers[0], office.take("P").id
    ),
    "next day": _next_day,
}


@pytest.mark.parametrize("has_statistics", [False, True])
@pytest.mark.parametrize("name", _ACTS)
def test_no_table_that_grows_is_read_from_end_to_end(
    office: GivenOffice, name: str, has_statistics: bool
) -> None:
    _filled(office)
    if has_statistics:
        office.ask("ANALYZE")
    with statements() as asked:
        _ACTS[name](office)
    assert asked
    scans = [
        (statement, line)
        for statement, line in plans(office, asked)
        if line.startswith("SCAN ") and line.split()[1] in _LARGE | {"ticket_1", "ticket_event_1"}
    ]
    assert scans == []


def test_call_next_finds_the_first_by_the_index_of_those_who_wait(office: GivenOffice) -> None:
    _filled(office)
    desk = office.desk(1)
    with statements() as asked:
        call_next(office.database, desk)
    lines = [line for _, line in plans(office, asked)]
    assert any("ix_ticket_waiting" in line for line in lines)
    by_the_queue = [s for s, _ in asked if "queued_at" in s and "ORDER BY" in s]
    for statement, line in plans(office, [(s, p) for s, p in asked if s in by_the_queue]):
        assert "TEMP B-TREE" not in line or "ORDER BY" not in line, statement


def test_the_board_reads_a_day_by_its_index(office: GivenOffice) -> None:
    _filled(office)
    desk = office.desk(1)
    with statements() as asked:
        read_queue_board(office.database, desk)
    lines = [
        line
        for statement, line in plans(office, asked)
        if statement.startswith("SELECT ticket.id,") and "ticket.business_day = ?" in statement
    ]
    assert any("business_day=?" in line for line in lines)


@pytest.mark.parametrize("board", ["officer's board", "hall's board", "kiosk's front"])
def test_a_board_asks_as_often_for_many_guests_as_for_few(office: GivenOffice, board: str) -> None:
    counted = []
    office.desk(1)
    for many in (1, 12):
        for _ in range(many):
            office.take("K")
            office.take("R", is_priority=True)
            office.take("R")
        with statements() as asked:
            _ACTS[board](office)
        counted.append(len(asked))
    assert counted[0] == counted[1] <= 20


def test_a_day_that_begins_asks_no_more_for_many_years_behind(office: GivenOffice) -> None:
    _filled(office)
    office.clock.advance(days=1)
    with statements() as asked:
        open_day(office.database)
    opened = [s for s, _ in asked if "ticket.business_day <" in s]
    assert not opened, "only the stored day can have left somebody open"


def test_an_office_that_rested_for_a_month_still_closes_its_last_day(office: GivenOffice) -> None:
    ticket = office.take()
    office.clock.shown += timedelta(days=30)
    assert open_day(office.database)
    assert office.status(ticket) == "unserved"


@pytest.mark.parametrize("has_statistics", [False, True])
def test_open_cases_are_found_by_the_index_that_holds_no_closed_ones(
    office: GivenOffice, has_statistics: bool
) -> None:
    given_case(office)
    if has_statistics:
        office.ask("ANALYZE")
    with statements() as asked:
        read_board(office.database, office.officers[0])
    lines = [
        line
        for statement, line in plans(office, asked)
        if "FROM case_file" in statement and "case_file" in line
    ]
    assert lines
    assert all("ix_case_file_open" in line for line in lines), lines
