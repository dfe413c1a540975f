"""Puts an office into a database that holds none."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from shared.database.engine import open_engine
from shared.database.migration import refuse_existing_office, upgrade_schema
from shared.database.office_profile import insert_office
from shared.database.office_state import has_office, read_state
from shared.database.outside_failure import outside_failures_as_problems
from shared.database.transactions import Writing
from shared.domain.office import Office
from shared.domain.problem import Problem, ProblemCode


@contextmanager
def creating_office(
    url: str, office: Office, settings: dict[str, Any], now: datetime
) -> Iterator[Writing]:
    """The transaction in which an office comes to be, whole or not at all.

    An existing office is refused, unchanged.
    """
    refuse_existing_office(url)
    upgrade_schema(url)
    engine = open_engine(url)
    try:
        writer = engine.execution_options(write=True)
        with outside_failures_as_problems(), writer.begin() as connection:
            if has_office(connection):
                raise Problem(ProblemCode.OFFICE_EXISTS)
            today = now.astimezone(ZoneInfo(office.time_zone)).date()
            insert_office(connection, office, settings, today, now)
            state = read_state(connection, office.id)
            transaction = Writing(connection, office.id, state, now, clock_in_doubt=False)
            yield transaction
            transaction.store()
    finally:
        engine.dispose()
