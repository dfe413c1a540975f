"""Brings a database to this program's schema."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine

from shared.database.engine import database_file, open_engine
from shared.database.office_state import has_office
from shared.database.outside_failure import outside_failures_as_problems
from shared.database.schema_version import SCHEMA_VERSIONS, stored_version
from shared.domain.problem import Problem, ProblemCode


def refuse_existing_office(url: str) -> None:
    """Refuse a database that holds an office, before anything of it is touched."""
    engine = open_engine(url)
    try:
        if not database_file(engine.url).exists():
            return
        with outside_failures_as_problems(), engine.connect() as connection:
            if stored_version(connection) is not None and has_office(connection):
                raise Problem(ProblemCode.OFFICE_EXISTS)
    finally:
        engine.dispose()


def upgrade_schema(url: str, *, must_exist: bool = False) -> tuple[str | None, str]:
    """Run the missing migrations; the versions before and after. Nothing or all is done."""
    engine = open_engine(url, may_create=not must_exist)
    try:
        if must_exist and not database_file(engine.url).exists():
            raise Problem(ProblemCode.OFFICE_MISSING)
        database_file(engine.url).parent.mkdir(parents=True, exist_ok=True)
        with outside_failures_as_problems(), migrating(engine) as connection:
            before = stored_version(connection)
            if before is not None and before not in SCHEMA_VERSIONS:
                raise Problem(ProblemCode.SCHEMA_NEWER)
            command.upgrade(alembic_configuration(connection), "head")
            return before, SCHEMA_VERSIONS[-1]
    finally:
        engine.dispose()


@contextmanager
def migrating(engine: Engine) -> Iterator[Connection]:
    """One writing transaction with foreign keys off, checked before it commits."""
    with engine.execution_options(write=True).connect() as connection:
        # Ignored inside a transaction, hence on the driver's connection before it begins.
        connection.connection.cursor().execute("PRAGMA foreign_keys=OFF")
        try:
            with connection.begin():
                yield connection
                broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
                if broken is not None:
                    raise Problem(ProblemCode.DATABASE_DAMAGED)
        finally:
            connection.connection.cursor().execute("PRAGMA foreign_keys=ON")


def alembic_configuration(connection: Connection) -> Config:
    """Alembic's configuration, without a file of its own."""
    configuration = Config()
    configuration.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    configuration.attributes["connection"] = connection
    return configuration
