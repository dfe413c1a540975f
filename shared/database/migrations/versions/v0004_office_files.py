"""Files of the office's own, such as the letter's template."""

import sqlalchemy as sa
from alembic import op

from shared.database.tables import columns

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "office_file",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("file_name", sa.String(length=120), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("changed_at", columns.UtcTime(), nullable=False),
        sa.Column("officer_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("kind IN ('letter_template')", name=op.f("ck_office_file_kind")),
        sa.CheckConstraint("length(content) > 0", name=op.f("ck_office_file_content")),
        sa.CheckConstraint("length(file_name) > 0", name=op.f("ck_office_file_file_name")),
        sa.ForeignKeyConstraint(
            ["office_id"], ["office.id"], name=op.f("fk_office_file_office_id")
        ),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_office_file_officer_id")
        ),
        sa.PrimaryKeyConstraint("office_id", "kind", name=op.f("pk_office_file")),
    )
