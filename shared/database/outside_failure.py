"""Turns what the database suffers into a problem that a person can be told."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DatabaseError, IntegrityError, InterfaceError

from shared.domain.problem import Problem, ProblemCode

_log = logging.getLogger(__name__)

_CODE_BY_MESSAGE = (
    ("locked", ProblemCode.DATABASE_BUSY),
    ("locking protocol", ProblemCode.DATABASE_BUSY),
    ("full", ProblemCode.DATABASE_FULL),
    ("malformed", ProblemCode.DATABASE_DAMAGED),
    ("not a database", ProblemCode.DATABASE_DAMAGED),
    ("unable to open", ProblemCode.DATABASE_UNREACHABLE),
    ("disk i/o error", ProblemCode.DATABASE_UNREACHABLE),
    ("readonly", ProblemCode.DATABASE_UNREACHABLE),
    ("no such table", ProblemCode.DATABASE_UNREACHABLE),
)
"""SQLite's own sentences (sqlite3ErrStr); the driver gives no stable code for each."""


@contextmanager
def outside_failures_as_problems() -> Iterator[None]:
    """Let a failure of the database leave as a Problem; a broken rule of ours stays a bug."""
    try:
        yield
    except IntegrityError:
        # Its sentence names the constraint, such as full_name, which is no full disk.
        raise
    except (DatabaseError, InterfaceError) as error:
        code = _code_of(str(error.orig).lower())
        if code is None:
            raise
        # The statement's parameters could be a guest's details: only the cause is logged.
        _log.error("database failure: %s", error.orig)
        raise Problem(code) from None


def _code_of(message: str) -> ProblemCode | None:
    return next((code for part, code in _CODE_BY_MESSAGE if part in message), None)
