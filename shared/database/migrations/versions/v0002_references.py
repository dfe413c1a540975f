"""The register of references, and what finds them."""

import sqlalchemy as sa
from alembic import op

from shared.database.tables import columns

revision = "0002"
down_revision = "0001"

_SQLITE_SEARCH = (
    """CREATE VIRTUAL TABLE reference_search USING fts5(
        title_words, other_words, filter_words, content='reference', content_rowid='position',
        tokenize='ascii', detail=none, columnsize=0, prefix='1 2')""",
    """CREATE VIRTUAL TABLE reference_term USING fts5vocab(reference_search, 'row')""",
    """CREATE TABLE reference_word (word TEXT PRIMARY KEY, documents INTEGER NOT NULL)
        WITHOUT ROWID""",
    """CREATE INDEX reference_word_ending ON reference_word (substr(word, -4))""",
    """CREATE INDEX reference_word_gone ON reference_word (documents) WHERE documents = 0""",
    """CREATE TRIGGER reference_added AFTER INSERT ON reference BEGIN
    INSERT INTO reference_search (rowid, title_words, other_words, filter_words)
    VALUES (new.position, new.title_words, new.other_words, new.filter_words);
    INSERT INTO reference_word (word, documents)
    SELECT DISTINCT value, 1 FROM json_each('["' || replace(
        new.title_words || ' ' || new.other_words || ' ' || new.filter_words,
        ' ', '","') || '"]')
    WHERE value <> ''
    ON CONFLICT (word) DO UPDATE SET documents = documents + 1;
END""",
    """CREATE TRIGGER reference_removed AFTER DELETE ON reference BEGIN
    INSERT INTO reference_search
        (reference_search, rowid, title_words, other_words, filter_words)
    VALUES ('delete', old.position, old.title_words, old.other_words, old.filter_words);
    INSERT INTO reference_word (word, documents)
    SELECT DISTINCT value, 1 FROM json_each('["' || replace(
        old.title_words || ' ' || old.other_words || ' ' || old.filter_words,
        ' ', '","') || '"]')
    WHERE value <> ''
    ON CONFLICT (word) DO UPDATE SET documents = documents - 1;
    DELETE FROM reference_word WHERE documents = 0;
END""",
    """CREATE TRIGGER reference_changed AFTER UPDATE OF position, title_words, other_words, filter_words ON reference BEGIN
    INSERT INTO reference_search
        (reference_search, rowid, title_words, other_words, filter_words)
    VALUES ('delete', old.position, old.title_words, old.other_words, old.filter_words);
    INSERT INTO reference_word (word, documents)
    SELECT DISTINCT value, 1 FROM json_each('["' || replace(
        old.title_words || ' ' || old.other_words || ' ' || old.filter_words,
        ' ', '","') || '"]')
    WHERE value <> ''
    ON CONFLICT (word) DO UPDATE SET documents = documents - 1;
    DELETE FROM reference_word WHERE documents = 0;
    INSERT INTO reference_search (rowid, title_words, other_words, filter_words)
    VALUES (new.position, new.title_words, new.other_words, new.filter_words);
    INSERT INTO reference_word (word, documents)
    SELECT DISTINCT value, 1 FROM json_each('["' || replace(
        new.title_words || ' ' || new.other_words || ' ' || new.filter_words,
        ' ', '","') || '"]')
    WHERE value <> ''
    ON CONFLICT (word) DO UPDATE SET documents = documents + 1;
END""",
)


def upgrade() -> None:
    op.create_table(
        "reference",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("identity", sa.String(length=64), nullable=False),
        sa.Column("number", sa.String(length=40), nullable=True),
        sa.Column("title", sa.String(length=400), nullable=False),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("organiser", sa.String(length=200), nullable=False),
        sa.Column("region_code", sa.String(length=10), nullable=True),
        sa.Column("region_name", sa.String(length=120), nullable=True),
        sa.Column("way", sa.String(length=24), nullable=True),
        sa.Column("sector", sa.Integer(), nullable=True),
        sa.Column("status", sa.String(length=60), nullable=True),
        sa.Column("issued_on", sa.Date(), nullable=True),
        sa.Column("summary", sa.Text(), nullable=True),
        sa.Column("variables", sa.JSON(), nullable=False),
        sa.Column("link", sa.String(length=500), nullable=True),
        sa.Column("is_sample", sa.Boolean(), nullable=False),
        sa.Column("source_file", sa.String(length=200), nullable=True),
        sa.Column("stored_at", columns.UtcTime(), nullable=False),
        sa.Column("stored_by", sa.String(length=80), nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.Column("title_words", sa.Text(), nullable=False),
        sa.Column("other_words", sa.Text(), nullable=False),
        sa.Column("filter_words", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "way IN ('complete_enumeration', 'survey', 'compilation', 'other')",
            name=op.f("ck_reference_way"),
        ),
        sa.CheckConstraint("length(organiser) > 0", name=op.f("ck_reference_organiser")),
        sa.CheckConstraint("length(title) > 0", name=op.f("ck_reference_title")),
        sa.CheckConstraint("position > 0", name=op.f("ck_reference_position")),
        sa.CheckConstraint("sector BETWEEN 1 AND 22", name=op.f("ck_reference_sector")),
        sa.CheckConstraint("year BETWEEN 1900 AND 2200", name=op.f("ck_reference_year")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_reference_office_id")),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_reference")),
        sa.UniqueConstraint("id", name=op.f("uq_reference_id")),
        sa.UniqueConstraint("office_id", "identity", name=op.f("uq_reference_office_id_identity")),
    )
    op.create_index(
        op.f("ix_reference_office_id_number"), "reference", ["office_id", "number"], unique=False
    )
    op.create_table(
        "reference_event",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("move", sa.String(length=32), nullable=False),
        sa.Column("at", columns.UtcTime(), nullable=False),
        sa.Column("actor", sa.String(length=80), nullable=False),
        sa.Column("reference_id", sa.Uuid(), nullable=True),
        sa.Column("source_file", sa.String(length=200), nullable=True),
        sa.Column("file_sha256", sa.String(length=64), nullable=True),
        sa.Column("added", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("unchanged", sa.Integer(), nullable=False),
        sa.Column("refused", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "added >= 0 AND changed >= 0 AND unchanged >= 0 AND refused >= 0",
            name=op.f("ck_reference_event_counts"),
        ),
        sa.ForeignKeyConstraint(
            ["office_id"], ["office.id"], name=op.f("fk_reference_event_office_id")
        ),
        sa.ForeignKeyConstraint(
            ["reference_id"], ["reference.id"], name=op.f("fk_reference_event_reference_id")
        ),
        sa.PrimaryKeyConstraint("office_id", "revision", name=op.f("pk_reference_event")),
    )

    connection = op.get_bind()
    if connection.dialect.name == "sqlite":
        for statement in _SQLITE_SEARCH:
            connection.exec_driver_sql(statement)
