"""The first schema."""

import sqlalchemy as sa
from alembic import op

from shared.database.tables import columns

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "office",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("unit_name", sa.String(length=120), nullable=False),
        sa.Column("address", sa.String(length=200), nullable=False),
        sa.Column("telephone", sa.String(length=40), nullable=False),
        sa.Column("website", sa.String(length=120), nullable=False),
        sa.Column("portal", sa.String(length=120), nullable=False),
        sa.Column("complaints", sa.String(length=200), nullable=False),
        sa.Column("time_zone", sa.String(length=40), nullable=False),
        sa.Column("settings", sa.JSON(), nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.Column("business_day", sa.Date(), nullable=False),
        sa.Column("last_event_at", columns.UtcTime(), nullable=False),
        sa.Column("clock_confirmed_at", columns.UtcTime(), nullable=False),
        sa.Column("queue_is_open", sa.Boolean(), nullable=False),
        sa.CheckConstraint("revision >= 0", name=op.f("ck_office_revision_positive")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office")),
    )
    op.create_table(
        "category",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("name_id", sa.String(length=80), nullable=False),
        sa.Column("name_en", sa.String(length=80), nullable=False),
        sa.Column("is_government", sa.Boolean(), nullable=False),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('institution', 'occupation', 'education', 'age_band')",
            name=op.f("ck_category_kind"),
        ),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_category_office_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_category")),
        sa.UniqueConstraint(
            "office_id", "kind", "code", name=op.f("uq_category_office_id_kind_code")
        ),
    )
    op.create_index(
        op.f("ix_category_office_id_kind_position"),
        "category",
        ["office_id", "kind", "position"],
        unique=False,
    )
    op.create_table(
        "institution",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("category_code", sa.String(length=40), nullable=True),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["office_id"], ["office.id"], name=op.f("fk_institution_office_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_institution")),
        sa.UniqueConstraint("office_id", "name", name=op.f("uq_institution_office_id_name")),
    )
    op.create_table(
        "office_event",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("move", sa.String(length=32), nullable=False),
        sa.Column("at", columns.UtcTime(), nullable=False),
        sa.Column("actor", sa.String(length=80), nullable=False),
        sa.Column("subject", sa.String(length=80), nullable=True),
        sa.ForeignKeyConstraint(
            ["office_id"], ["office.id"], name=op.f("fk_office_event_office_id")
        ),
        sa.PrimaryKeyConstraint("office_id", "revision", name=op.f("pk_office_event")),
    )
    op.create_table(
        "officer",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("sign_in_name", sa.String(length=40), nullable=False),
        sa.Column("full_name", sa.String(length=120), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("password_hash", sa.String(length=200), nullable=False),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column("failed_tries", sa.Integer(), nullable=False),
        sa.Column("locked_until", columns.UtcTime(), nullable=True),
        sa.CheckConstraint(
            "role IN ('officer', 'supervisor', 'administrator')", name=op.f("ck_officer_role")
        ),
        sa.CheckConstraint("failed_tries >= 0", name=op.f("ck_officer_failed_tries")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_officer_office_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_officer")),
        sa.UniqueConstraint(
            "office_id", "sign_in_name", name=op.f("uq_officer_office_id_sign_in_name")
        ),
    )
    op.create_table(
        "service",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("letter", sa.String(length=1), nullable=False),
        sa.Column("name_id", sa.String(length=80), nullable=False),
        sa.Column("name_en", sa.String(length=80), nullable=False),
        sa.Column("is_for_government", sa.Boolean(), nullable=False),
        sa.Column("working_days_limit", sa.Integer(), nullable=True),
        sa.Column("priority_in_a_row", sa.Integer(), nullable=False),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "letter BETWEEN 'A' AND 'Z' AND length(letter) = 1", name=op.f("ck_service_letter")
        ),
        sa.CheckConstraint("priority_in_a_row >= 0", name=op.f("ck_service_priority_in_a_row")),
        sa.CheckConstraint("working_days_limit > 0", name=op.f("ck_service_working_days_limit")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_service_office_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_service")),
        sa.UniqueConstraint("office_id", "letter", name=op.f("uq_service_office_id_letter")),
    )
    op.create_table(
        "counter",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column("officer_id", sa.Uuid(), nullable=True),
        sa.Column("break_until", columns.UtcTime(), nullable=True),
        sa.CheckConstraint(
            "break_until IS NULL OR officer_id IS NOT NULL",
            name=op.f("ck_counter_break_of_somebody"),
        ),
        sa.CheckConstraint("number > 0", name=op.f("ck_counter_number")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_counter_office_id")),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_counter_officer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_counter")),
        sa.UniqueConstraint("office_id", "number", name=op.f("uq_counter_office_id_number")),
        sa.UniqueConstraint("officer_id", name=op.f("uq_counter_officer_id")),
    )
    op.create_table(
        "number_series",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.Column("business_day", sa.Date(), nullable=False),
        sa.Column("series", sa.String(length=1), nullable=False),
        sa.Column("last_number", sa.Integer(), nullable=False),
        sa.CheckConstraint("last_number > 0", name=op.f("ck_number_series_last_number")),
        sa.ForeignKeyConstraint(
            ["office_id"], ["office.id"], name=op.f("fk_number_series_office_id")
        ),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name=op.f("fk_number_series_service_id")
        ),
        sa.PrimaryKeyConstraint(
            "service_id", "business_day", "series", name=op.f("pk_number_series")
        ),
    )
    op.create_table(
        "visit",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.Column("business_day", sa.Date(), nullable=False),
        sa.Column("started_at", columns.UtcTime(), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("source", sa.String(length=16), nullable=False),
        sa.Column("machine", sa.String(length=80), nullable=False),
        sa.Column("is_priority", sa.Boolean(), nullable=False),
        sa.Column("wish_come_to_me", sa.Boolean(), nullable=False),
        sa.Column("wish_call_in_writing", sa.Boolean(), nullable=False),
        sa.Column("wish_help_fill_in", sa.Boolean(), nullable=False),
        sa.Column("institution_category", sa.String(length=40), nullable=True),
        sa.Column("notice_version", sa.String(length=20), nullable=True),
        sa.Column("notice_accepted_at", columns.UtcTime(), nullable=True),
        sa.Column("survey_consent", sa.Boolean(), nullable=False),
        sa.CheckConstraint("language IN ('id', 'en')", name=op.f("ck_visit_language")),
        sa.CheckConstraint(
            "source IN ('kiosk', 'kiosk_help', 'counter')", name=op.f("ck_visit_source")
        ),
        sa.CheckConstraint(
            "(notice_version IS NULL) = (notice_accepted_at IS NULL)",
            name=op.f("ck_visit_notice_whole"),
        ),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_visit_office_id")),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name=op.f("fk_visit_service_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit")),
    )
    op.create_index(
        op.f("ix_visit_office_id_business_day"),
        "visit",
        ["office_id", "business_day"],
        unique=False,
    )
    op.create_table(
        "counter_event",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("move", sa.String(length=32), nullable=False),
        sa.Column("at", columns.UtcTime(), nullable=False),
        sa.Column("actor", sa.String(length=80), nullable=False),
        sa.Column("counter_id", sa.Uuid(), nullable=False),
        sa.Column("until", columns.UtcTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["counter_id"], ["counter.id"], name=op.f("fk_counter_event_counter_id")
        ),
        sa.ForeignKeyConstraint(
            ["office_id"], ["office.id"], name=op.f("fk_counter_event_office_id")
        ),
        sa.PrimaryKeyConstraint("office_id", "revision", name=op.f("pk_counter_event")),
    )
    op.create_table(
        "guest",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("visit_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("phone", sa.String(length=16), nullable=True),
        sa.Column("email", sa.String(length=254), nullable=True),
        sa.Column("institution_name", sa.String(length=200), nullable=True),
        sa.Column("institution_category", sa.String(length=40), nullable=True),
        sa.Column("occupation", sa.String(length=40), nullable=True),
        sa.Column("education", sa.String(length=40), nullable=True),
        sa.Column("age_band", sa.String(length=40), nullable=True),
        sa.CheckConstraint("phone LIKE '+%'", name=op.f("ck_guest_phone_e164")),
        sa.CheckConstraint("length(name) > 0", name=op.f("ck_guest_name")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_guest_office_id")),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_guest_visit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_guest")),
        sa.UniqueConstraint("visit_id", name=op.f("uq_guest_visit_id")),
    )
    op.create_table(
        "ticket",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("visit_id", sa.Uuid(), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.Column("current_service_id", sa.Uuid(), nullable=False),
        sa.Column("wanted_counter_id", sa.Uuid(), nullable=True),
        sa.Column("business_day", sa.Date(), nullable=False),
        sa.Column("series", sa.String(length=1), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(length=8), nullable=False),
        sa.Column("code", sa.String(length=8), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("is_priority", sa.Boolean(), nullable=False),
        sa.Column("issued_at", columns.UtcTime(), nullable=False),
        sa.Column("issued_revision", sa.BigInteger(), nullable=False),
        sa.Column("queued_at", columns.UtcTime(), nullable=False),
        sa.Column("queued_revision", sa.BigInteger(), nullable=False),
        sa.Column("called_at", columns.UtcTime(), nullable=True),
        sa.Column("first_called_at", columns.UtcTime(), nullable=True),
        sa.Column("call_count", sa.Integer(), nullable=False),
        sa.Column("called_revision", sa.BigInteger(), nullable=True),
        sa.Column("serving_since", columns.UtcTime(), nullable=True),
        sa.Column("held_since", columns.UtcTime(), nullable=True),
        sa.Column("held_seconds", sa.Integer(), nullable=False),
        sa.Column("finished_at", columns.UtcTime(), nullable=True),
        sa.Column("counter_id", sa.Uuid(), nullable=True),
        sa.Column("officer_id", sa.Uuid(), nullable=True),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.CheckConstraint(
            "status <> 'on_hold' OR held_since IS NOT NULL", name=op.f("ck_ticket_held_since")
        ),
        sa.CheckConstraint(
            "status <> 'serving' OR serving_since IS NOT NULL", name=op.f("ck_ticket_serving_since")
        ),
        sa.CheckConstraint(
            "status <> 'waiting' OR called_revision IS NULL",
            name=op.f("ck_ticket_waiting_uncalled"),
        ),
        sa.CheckConstraint(
            "status IN ('waiting', 'called', 'serving', 'on_hold', 'finished', 'no_show', 'cancelled', 'unserved', 'unfinished')",
            name=op.f("ck_ticket_status"),
        ),
        sa.CheckConstraint(
            "status NOT IN ('called', 'serving') OR (counter_id IS NOT NULL AND officer_id IS NOT NULL)",
            name=op.f("ck_ticket_somebody_serves"),
        ),
        sa.CheckConstraint("call_count >= 0", name=op.f("ck_ticket_call_count")),
        sa.CheckConstraint("held_seconds >= 0", name=op.f("ck_ticket_held_seconds")),
        sa.CheckConstraint("number > 0", name=op.f("ck_ticket_number")),
        sa.ForeignKeyConstraint(["counter_id"], ["counter.id"], name=op.f("fk_ticket_counter_id")),
        sa.ForeignKeyConstraint(
            ["current_service_id"], ["service.id"], name=op.f("fk_ticket_current_service_id")
        ),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_ticket_office_id")),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_ticket_officer_id")),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name=op.f("fk_ticket_service_id")),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_ticket_visit_id")),
        sa.ForeignKeyConstraint(
            ["wanted_counter_id"], ["counter.id"], name=op.f("fk_ticket_wanted_counter_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket")),
        sa.UniqueConstraint(
            "office_id",
            "business_day",
            "label",
            name=op.f("uq_ticket_office_id_business_day_label"),
        ),
        sa.UniqueConstraint("office_id", "code", name=op.f("uq_ticket_office_id_code")),
        sa.UniqueConstraint(
            "service_id",
            "business_day",
            "series",
            "number",
            name=op.f("uq_ticket_service_id_business_day_series_number"),
        ),
        sa.UniqueConstraint("visit_id", name=op.f("uq_ticket_visit_id")),
    )
    op.create_index(
        "ix_ticket_calls",
        "ticket",
        ["current_service_id", "business_day", "called_revision"],
        unique=False,
    )
    op.create_index(
        "ix_ticket_waiting",
        "ticket",
        ["office_id", "current_service_id", "is_priority", "queued_at", "queued_revision"],
        unique=False,
        sqlite_where=sa.text("status = 'waiting'"),
        postgresql_where=sa.text("status = 'waiting'"),
    )
    op.create_index(
        "uq_ticket_at_counter",
        "ticket",
        ["counter_id"],
        unique=True,
        sqlite_where=sa.text("status IN ('called', 'serving')"),
        postgresql_where=sa.text("status IN ('called', 'serving')"),
    )
    op.create_table(
        "visit_event",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("move", sa.String(length=32), nullable=False),
        sa.Column("at", columns.UtcTime(), nullable=False),
        sa.Column("actor", sa.String(length=80), nullable=False),
        sa.Column("visit_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["office_id"], ["office.id"], name=op.f("fk_visit_event_office_id")
        ),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_visit_event_visit_id")),
        sa.PrimaryKeyConstraint("office_id", "revision", name=op.f("pk_visit_event")),
    )
    op.create_table(
        "print_job",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("ticket_id", sa.Uuid(), nullable=False),
        sa.Column("printer", sa.String(length=200), nullable=False),
        sa.Column("machine", sa.String(length=80), nullable=False),
        sa.Column("people_ahead", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("document", sa.LargeBinary(), nullable=True),
        sa.Column("created_at", columns.UtcTime(), nullable=False),
        sa.Column("reason", sa.String(length=80), nullable=True),
        sa.CheckConstraint(
            "state IN ('queued', 'cancelled', 'refused') OR document IS NOT NULL",
            name=op.f("ck_print_job_bytes_before_sending"),
        ),
        sa.CheckConstraint(
            "state IN ('queued', 'sending', 'printed', 'unconfirmed', 'refused', 'cancelled')",
            name=op.f("ck_print_job_state"),
        ),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_print_job_office_id")),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name=op.f("fk_print_job_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_print_job")),
    )
    op.create_index(
        op.f("ix_print_job_office_id_created_at"),
        "print_job",
        ["office_id", "created_at"],
        unique=False,
    )
    op.create_index(
        "ix_print_job_open",
        "print_job",
        ["machine", "created_at"],
        unique=False,
        sqlite_where=sa.text("state IN ('queued', 'sending')"),
        postgresql_where=sa.text("state IN ('queued', 'sending')"),
    )
    op.create_index(op.f("ix_print_job_ticket_id"), "print_job", ["ticket_id"], unique=False)
    op.create_table(
        "ticket_event",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("move", sa.String(length=32), nullable=False),
        sa.Column("at", columns.UtcTime(), nullable=False),
        sa.Column("actor", sa.String(length=80), nullable=False),
        sa.Column("ticket_id", sa.Uuid(), nullable=False),
        sa.Column("counter_id", sa.Uuid(), nullable=True),
        sa.Column("from_status", sa.String(length=16), nullable=True),
        sa.Column("to_status", sa.String(length=16), nullable=False),
        sa.Column("before", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("note", sa.String(length=80), nullable=True),
        sa.CheckConstraint(
            "move IN ('issue', 'call', 'recall', 'start', 'put_back', 'no_show', 'hold', 'resume', 'transfer', 'finish', 'cancel', 'return', 'undo', 'close_day')",
            name=op.f("ck_ticket_event_move"),
        ),
        sa.ForeignKeyConstraint(
            ["counter_id"], ["counter.id"], name=op.f("fk_ticket_event_counter_id")
        ),
        sa.ForeignKeyConstraint(
            ["office_id"], ["office.id"], name=op.f("fk_ticket_event_office_id")
        ),
        sa.ForeignKeyConstraint(
            ["ticket_id"], ["ticket.id"], name=op.f("fk_ticket_event_ticket_id")
        ),
        sa.PrimaryKeyConstraint("office_id", "revision", name=op.f("pk_ticket_event")),
    )
    op.create_index(
        op.f("ix_ticket_event_ticket_id_revision"),
        "ticket_event",
        ["ticket_id", "revision"],
        unique=False,
    )
    op.create_table(
        "print_job_event",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("move", sa.String(length=32), nullable=False),
        sa.Column("at", columns.UtcTime(), nullable=False),
        sa.Column("actor", sa.String(length=80), nullable=False),
        sa.Column("print_job_id", sa.Uuid(), nullable=False),
        sa.Column("reason", sa.String(length=80), nullable=True),
        sa.ForeignKeyConstraint(
            ["office_id"], ["office.id"], name=op.f("fk_print_job_event_office_id")
        ),
        sa.ForeignKeyConstraint(
            ["print_job_id"], ["print_job.id"], name=op.f("fk_print_job_event_print_job_id")
        ),
        sa.PrimaryKeyConstraint("office_id", "revision", name=op.f("pk_print_job_event")),
    )
