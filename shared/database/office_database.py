"""The office's database, as the use cases see it: a place to read and a place to write."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from sqlalchemy import Engine

from shared.database.day_closing import close_earlier_days
from shared.database.engine import database_file, file_identity, open_engine
from shared.database.office_state import lock_office, only_office, read_state
from shared.database.outside_failure import outside_failures_as_problems
from shared.database.schema_version import refuse_other_schema
from shared.database.transactions import Reading, Writing, believed_now
from shared.domain.identifiers import OfficeId
from shared.domain.problem import Problem, ProblemCode

Now = Callable[[], datetime]
JumpedAt = Callable[[], datetime | None]


class OfficeDatabase:
    """One office's data. Any thread may open transactions; each ends in the thread it began."""

    def __init__(self, engine: Engine, office_id: OfficeId, now: Now, jumped_at: JumpedAt) -> None:
        self.office_id = office_id
        self.url = engine.url.render_as_string(hide_password=False)
        self._file = database_file(engine.url)
        self._opened = file_identity(self._file)
        self._engine = engine
        self._writer = engine.execution_options(write=True)
        self._now = now
        self._jumped_at = jumped_at

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        """A snapshot: what others write meanwhile does not show. Keep it short."""
        with self._outside_failures(), self._engine.begin() as connection:
            state = read_state(connection, self.office_id)
            now = self._now()
            in_doubt = believed_now(now, self._jumped_at(), state) is None
            yield Reading(connection, self.office_id, state, now, in_doubt)

    @contextmanager
    def writing(self) -> Iterator[Writing]:
        """One durable transaction under the office's lock; a Problem undoes all of it."""
        with self._outside_failures(), self._writer.begin() as connection:
            state = lock_office(connection, self.office_id)
            believed = believed_now(self._now(), self._jumped_at(), state)
            # A clock in doubt moves no day and dates nothing far off: time stands still.
            now = believed or state.last_event_at + timedelta(microseconds=1)
            transaction = Writing(connection, self.office_id, state, now, believed is None)
            close_earlier_days(transaction)
            yield transaction
            transaction.store()

    @contextmanager
    def _outside_failures(self) -> Iterator[None]:
        """Failures as problems; and connections to a file that was replaced are given up."""
        found = file_identity(self._file)
        if found != self._opened:
            # What other threads still use is closed when they give it back.
            self._engine.dispose()
            self._opened = found
        if found is None:
            raise Problem(ProblemCode.DATABASE_UNREACHABLE)
        with outside_failures_as_problems():
            yield

    def clock(self) -> datetime:
        """What this program's clock shows, believed or not (aware UTC)."""
        return self._now()

    def close(self) -> None:
        self._engine.dispose()


def open_office(url: str, now: Now, jumped_at: JumpedAt = lambda: None) -> OfficeDatabase:
    """Open a prepared database; a missing, older, newer or unsafe one is a Problem.

    `jumped_at` tells the time shown after the last jump of the clock that this program saw.
    """
    engine = open_engine(url)
    try:
        # Connecting would make an empty file where there is none.
        if not database_file(engine.url).exists():
            raise Problem(ProblemCode.OFFICE_MISSING)
        with outside_failures_as_problems(), engine.begin() as connection:
            refuse_other_schema(connection)
            office_id = only_office(connection)
    except BaseException:
        engine.dispose()
        raise
    return OfficeDatabase(engine, office_id, now, jumped_at)
