"""Runs the migrations on the connection that the caller opened."""

from typing import Any, Literal

from alembic import context
from sqlalchemy import Connection

from shared.database.tables import metadata
from shared.database.tables.columns import StoredEnum, UtcTime


def _render_item(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    # A migration is frozen: it must not follow an enumeration that grows later.
    if kind == "type" and isinstance(item, StoredEnum):
        return f"sa.String(length={item.length})"
    if kind == "type" and isinstance(item, UtcTime):
        return "columns.UtcTime()"
    return False


def _run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=metadata,
        render_item=_render_item,
        # SQLite alters a table by making it anew; the caller has switched foreign keys off,
        # since with them on such a batch deletes the rows that point at the table.
        render_as_batch=connection.dialect.name == "sqlite",
    )
    with context.begin_transaction():
        context.run_migrations()


_run(context.config.attributes["connection"])
