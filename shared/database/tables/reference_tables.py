"""The register of activities that already have a recommendation, and what its search reads."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    Named,
    String,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    event,
)

from shared.database.tables.columns import (
    OfEvent,
    OfOffice,
    StoredEnum,
    UtcTime,
    metadata,
    one_of,
)
from shared.domain.identifiers import ReferenceId
from shared.domain.way_of_collection import WayOfCollection


class _ReferenceColumns(OfOffice):
    position: Named[int] = Column(Integer, primary_key=True, autoincrement=False)
    """The place in the register and in the index of its search, which is walked by it."""
    id: Named[ReferenceId] = Column(Uuid)
    identity: Named[str] = Column(String(64))
    """What makes two rows the same activity, as a digest."""
    number: Named[str | None] = Column(String(40))
    title: Named[str] = Column(String(400))
    year: Named[int | None]
    organiser: Named[str] = Column(String(200))
    region_code: Named[str | None] = Column(String(10))
    region_name: Named[str | None] = Column(String(120))
    way: Named[WayOfCollection | None] = Column(StoredEnum(WayOfCollection, 24))
    sector: Named[int | None]
    status: Named[str | None] = Column(String(60))
    issued_on: Named[date | None]
    summary: Named[str | None] = Column(Text)
    variables: Named[list[str]] = Column(JSON, nullable=False)
    link: Named[str | None] = Column(String(500))
    is_sample: Named[bool]
    source_file: Named[str | None] = Column(String(200))
    """The file that it came from; None where somebody typed it."""
    stored_at: Named[datetime] = Column(UtcTime)
    stored_by: Named[str] = Column(String(80))
    revision: Named[int] = Column(BigInteger)
    title_words: Named[str] = Column(Text)
    """What the search knows of the title: words and stems, in lower case, a space between."""
    other_words: Named[str] = Column(Text)
    filter_words: Named[str] = Column(Text)


reference = Table(
    "reference",
    metadata,
    _ReferenceColumns,
    UniqueConstraint("office_id", "identity"),
    UniqueConstraint("id"),
    one_of("way", WayOfCollection),
    CheckConstraint("length(title) > 0", name="title"),
    CheckConstraint("length(organiser) > 0", name="organiser"),
    CheckConstraint("year BETWEEN 1900 AND 2200", name="year"),
    CheckConstraint("sector BETWEEN 1 AND 22", name="sector"),
    CheckConstraint("position > 0", name="position"),
    Index(None, "office_id", "number"),
)


class _ReferenceEventColumns(OfEvent):
    reference_id: Named[ReferenceId | None] = Column(Uuid, ForeignKey("reference.id"))
    """The one that was typed; None where a file brought many."""
    source_file: Named[str | None] = Column(String(200))
    file_sha256: Named[str | None] = Column(String(64))
    added: Named[int]
    changed: Named[int]
    unchanged: Named[int]
    refused: Named[int]


reference_event = Table(
    "reference_event",
    metadata,
    _ReferenceEventColumns,
    CheckConstraint(
        "added >= 0 AND changed >= 0 AND unchanged >= 0 AND refused >= 0", name="counts"
    ),
)

# Each word of a row once; `ROW` is the trigger's `new` or `old`.
_COUNT_WORDS = """
    INSERT INTO reference_word (word, documents)
    SELECT DISTINCT value, 1 FROM json_each('["' || replace(
        ROW.title_words || ' ' || ROW.other_words || ' ' || ROW.filter_words,
        ' ', '","') || '"]')
    WHERE value <> ''
    ON CONFLICT (word) DO UPDATE SET documents = documents"""
_INDEX_NEW = """
    INSERT INTO reference_search (rowid, title_words, other_words, filter_words)
    VALUES (new.position, new.title_words, new.other_words, new.filter_words);"""
_INDEX_OLD = """
    INSERT INTO reference_search
        (reference_search, rowid, title_words, other_words, filter_words)
    VALUES ('delete', old.position, old.title_words, old.other_words, old.filter_words);"""
_ADD = _INDEX_NEW + _COUNT_WORDS.replace("ROW", "new") + " + 1;"
_FORGET = "\n    DELETE FROM reference_word WHERE documents = 0;"
_REMOVE = _INDEX_OLD + _COUNT_WORDS.replace("ROW", "old") + " - 1;" + _FORGET

SQLITE_SEARCH = (
    # Words come ready made, so that what tells them apart stands in one place; without their
    # places in the text the index is small, and quick to walk.
    """CREATE VIRTUAL TABLE reference_search USING fts5(
        title_words, other_words, filter_words, content='reference', content_rowid='position',
        tokenize='ascii', detail=none, columnsize=0, prefix='1 2')""",
    "CREATE VIRTUAL TABLE reference_term USING fts5vocab(reference_search, 'row')",
    """CREATE TABLE reference_word (word TEXT PRIMARY KEY, documents INTEGER NOT NULL)
        WITHOUT ROWID""",
    # Whoever mistypes the beginning of a word is helped by its end.
    "CREATE INDEX reference_word_ending ON reference_word (substr(word, -4))",
    # Never holds a row for long: it finds the words that just lost their last one.
    "CREATE INDEX reference_word_gone ON reference_word (documents) WHERE documents = 0",
    "CREATE TRIGGER reference_added AFTER INSERT ON reference BEGIN" + _ADD + "\nEND",
    "CREATE TRIGGER reference_removed AFTER DELETE ON reference BEGIN" + _REMOVE + "\nEND",
    "CREATE TRIGGER reference_changed"
    " AFTER UPDATE OF position, title_words, other_words, filter_words ON reference BEGIN"
    + _REMOVE
    + _ADD
    + "\nEND",
)
"""What finds references on SQLite; the triggers keep it as exact as the table."""


@event.listens_for(reference, "after_create")
def _make_search(_table: Table, connection: Connection, **_more: Any) -> None:
    if connection.dialect.name == "sqlite":
        for statement in SQLITE_SEARCH:
            connection.exec_driver_sql(statement)
