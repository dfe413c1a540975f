"""Which schema this program was made for; programs of another one say so and stop."""

from sqlalchemy import Connection, inspect, text

from shared.domain.problem import Problem, ProblemCode

SCHEMA_VERSIONS = ("0001", "0002", "0003", "0004")
"""Every version, oldest first; a test holds it to the migrations."""


def refuse_other_schema(connection: Connection) -> None:
    """Go on only with a database of this program's own version."""
    found = stored_version(connection)
    if found is None:
        raise Problem(ProblemCode.OFFICE_MISSING)
    if found != SCHEMA_VERSIONS[-1]:
        older = found in SCHEMA_VERSIONS
        raise Problem(ProblemCode.SCHEMA_OLDER if older else ProblemCode.SCHEMA_NEWER)


def stored_version(connection: Connection) -> str | None:
    """The version that the database bears; None where no migration ever ran."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
