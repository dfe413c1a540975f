"""The whole database before and after an act, and what became of its rows."""

from collections import Counter as Tally
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pysqlite3.dbapi2

from tests.given_office import GivenOffice

Change = tuple[str, str, frozenset[str]]
"""A table, what happened to one of its rows (added, changed, removed), and its columns."""
Changes = dict[Change, int]
Act = Callable[[GivenOffice], Callable[[], object]]
"""Makes the office ready, and gives what is to be looked at."""

NEW_EVENT = ("revision", "last_event_at")


def snapshot(office: GivenOffice) -> dict[tuple[str, Any], dict[str, Any]]:
    """Every column of every row of every table, whatever tables there are.

    Not of the index of a search, which has no rows of its own kind; its own tests hold it to
    its table.
    """
    connection = pysqlite3.dbapi2.connect(str(office.file))
    connection.row_factory = pysqlite3.dbapi2.Row
    rows = {}
    tables = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT wr"
    ).fetchall()
    for (table,) in tables:
        for row in connection.execute(f"SELECT rowid AS number_of_row, * FROM {table}"):
            values = dict(row)
            rows[table, values.pop("number_of_row")] = values
    connection.close()
    return rows


def changes_by(office: GivenOffice, act: Callable[[], object]) -> Changes:
    before = snapshot(office)
    act()
    after = snapshot(office)
    found: Tally[Change] = Tally()
    for table, key in before.keys() | after.keys():
        old, new = before.get((table, key)), after.get((table, key))
        if old is None:
            found[table, "added", frozenset()] += 1
        elif new is None:
            found[table, "removed", frozenset()] += 1
        elif old != new:
            columns = frozenset(name for name in old if old[name] != new[name])
            found[table, "changed", columns] += 1
    return dict(found)


def added(table: str, many: int = 1) -> Changes:
    return {(table, "added", frozenset()): many}


def changed(table: str, *columns: str, many: int = 1) -> Changes:
    return {(table, "changed", frozenset(columns)): many}


def removed(table: str, many: int = 1) -> Changes:
    return {(table, "removed", frozenset()): many}


def together(*parts: Changes) -> Changes:
    whole: Tally[Change] = Tally()
    for part in parts:
        whole.update(part)
    return dict(whole)


@dataclass(frozen=True)
class Case:
    """A use case in one situation, and what it may change."""

    name: str
    of: Callable[..., object]
    act: Act
    changes: Changes
