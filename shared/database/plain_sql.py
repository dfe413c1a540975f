"""Reads a database with statements written by hand, past everything else in this package."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pysqlite3.dbapi2
from sqlalchemy import make_url

from shared.database.engine import database_file, refuse_affected_library
from shared.domain.problem import Problem, ProblemCode

Ask = Callable[..., Sequence[tuple[Any, ...]]]
"""Gives the rows of one statement, with the values of its question marks behind it."""


@contextmanager
def plain_sql(url: str) -> Iterator[Ask]:
    """One snapshot, by a driver's connection that cannot write."""
    file = database_file(make_url(url))
    if not file.exists():
        raise Problem(ProblemCode.OFFICE_MISSING)
    refuse_affected_library(pysqlite3.dbapi2.sqlite_version_info)
    connection = pysqlite3.dbapi2.connect(_read_only(file), uri=True, isolation_level=None)
    try:
        connection.execute("BEGIN")
        yield lambda statement, *values: connection.execute(statement, values).fetchall()
    finally:
        connection.close()


def _read_only(file: Path) -> str:
    return file.absolute().as_uri() + "?mode=ro"
