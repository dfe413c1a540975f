"""Cases, their examination, and messages."""

import sqlalchemy as sa
from alembic import op

from shared.database.tables import columns

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "case_series",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("year", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("last_number", sa.Integer(), nullable=False),
        sa.CheckConstraint("last_number > 0", name=op.f("ck_case_series_last_number")),
        sa.ForeignKeyConstraint(
            ["office_id"], ["office.id"], name=op.f("fk_case_series_office_id")
        ),
        sa.PrimaryKeyConstraint("office_id", "year", name=op.f("pk_case_series")),
    )
    op.create_table(
        "access_log",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("officer_id", sa.Uuid(), nullable=False),
        sa.Column("act", sa.String(length=24), nullable=False),
        sa.Column("subject", sa.String(length=80), nullable=False),
        sa.Column("at", columns.UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_access_log_office_id")),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_access_log_officer_id")
        ),
        sa.PrimaryKeyConstraint(
            "office_id", "on_day", "officer_id", "act", "subject", name=op.f("pk_access_log")
        ),
    )
    op.create_table(
        "case_file",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.String(length=12), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("organiser", sa.String(length=200), nullable=False),
        sa.Column("activity_year", sa.Integer(), nullable=True),
        sa.Column("way", sa.String(length=24), nullable=True),
        sa.Column("collection_starts_on", sa.Date(), nullable=True),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("progress", sa.String(length=24), nullable=False),
        sa.Column("verdict", sa.String(length=16), nullable=False),
        sa.Column("current_step", sa.Integer(), nullable=False),
        sa.Column("officer_id", sa.Uuid(), nullable=False),
        sa.Column("opened_at", columns.UtcTime(), nullable=False),
        sa.Column("closed_at", columns.UtcTime(), nullable=True),
        sa.Column("account_email", sa.String(length=254), nullable=True),
        sa.Column("submission_number", sa.String(length=60), nullable=True),
        sa.Column("submitted_on", sa.Date(), nullable=True),
        sa.Column("declared_on", sa.Date(), nullable=True),
        sa.Column("first_declared_on", sa.Date(), nullable=True),
        sa.Column("result_emailed_on", sa.Date(), nullable=True),
        sa.Column("result_whatsapped_on", sa.Date(), nullable=True),
        sa.Column("letter_number", sa.String(length=80), nullable=True),
        sa.Column("letter_date", sa.Date(), nullable=True),
        sa.Column("letter_sent_on", sa.Date(), nullable=True),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.CheckConstraint(
            "(progress = 'closed') = (closed_at IS NOT NULL)", name=op.f("ck_case_file_closed_at")
        ),
        sa.CheckConstraint("language IN ('id', 'en')", name=op.f("ck_case_file_language")),
        sa.CheckConstraint(
            "progress IN ('at_counter', 'submitted', 'waiting_for_applicant', 'walidata_checked', 'complete', 'in_examination', 'evaluated', 'drafted', 'approved', 'sent', 'closed')",
            name=op.f("ck_case_file_progress"),
        ),
        sa.CheckConstraint(
            "verdict IN ('none', 'feasible', 'not_feasible', 'needs_repair', 'refused')",
            name=op.f("ck_case_file_verdict"),
        ),
        sa.CheckConstraint(
            "way IN ('complete_enumeration', 'survey', 'compilation', 'other')",
            name=op.f("ck_case_file_way"),
        ),
        sa.CheckConstraint("current_step BETWEEN 5 AND 15", name=op.f("ck_case_file_current_step")),
        sa.CheckConstraint(
            "declared_on IS NULL OR first_declared_on IS NOT NULL",
            name=op.f("ck_case_file_first_declared_on"),
        ),
        sa.CheckConstraint("length(title) > 0", name=op.f("ck_case_file_title")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_case_file_office_id")),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_case_file_officer_id")
        ),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name=op.f("fk_case_file_service_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_file")),
        sa.UniqueConstraint("office_id", "number", name=op.f("uq_case_file_office_id_number")),
    )
    op.create_index(
        op.f("ix_case_file_office_id_opened_at"),
        "case_file",
        ["office_id", "opened_at"],
        unique=False,
    )
    op.create_index(
        op.f("ix_case_file_office_id_submission_number"),
        "case_file",
        ["office_id", "submission_number"],
        unique=False,
    )
    op.create_index(
        "ix_case_file_open",
        "case_file",
        ["office_id", "declared_on"],
        unique=False,
        sqlite_where=sa.text("progress <> 'closed'"),
        postgresql_where=sa.text("progress <> 'closed'"),
    )

    op.create_table(
        "advice_note",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("visit_id", sa.Uuid(), nullable=False),
        sa.Column("text", sa.String(length=2000), nullable=False),
        sa.Column("given_at", columns.UtcTime(), nullable=False),
        sa.Column("officer_id", sa.Uuid(), nullable=False),
        sa.Column("is_about_special_research", sa.Boolean(), nullable=False),
        sa.CheckConstraint("length(text) > 0", name=op.f("ck_advice_note_text")),
        sa.ForeignKeyConstraint(
            ["office_id"], ["office.id"], name=op.f("fk_advice_note_office_id")
        ),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_advice_note_officer_id")
        ),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_advice_note_visit_id")),
        sa.PrimaryKeyConstraint("visit_id", name=op.f("pk_advice_note")),
    )
    op.create_table(
        "attachment",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("file_name", sa.String(length=120), nullable=False),
        sa.Column("media_type", sa.String(length=100), nullable=False),
        sa.Column("size_bytes", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("added_at", columns.UtcTime(), nullable=False),
        sa.Column("officer_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('instrument', 'dummy_tables', 'terms_of_reference', 'cover_letter', 'empty_form', 'filled_form', 'reference_list', 'examination_note', 'evaluation_minutes', 'letter_draft', 'signed_letter', 'proof', 'other')",
            name=op.f("ck_attachment_kind"),
        ),
        sa.CheckConstraint("length(file_name) > 0", name=op.f("ck_attachment_file_name")),
        sa.CheckConstraint("length(sha256) = 64", name=op.f("ck_attachment_sha256")),
        sa.CheckConstraint(
            "size_bytes BETWEEN 1 AND 20971520", name=op.f("ck_attachment_size_bytes")
        ),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_attachment_case_id")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_attachment_office_id")),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_attachment_officer_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
    )
    op.create_index(op.f("ix_attachment_case_id"), "attachment", ["case_id"], unique=False)

    op.create_table(
        "case_contact",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("phone", sa.String(length=16), nullable=True),
        sa.Column("email", sa.String(length=254), nullable=True),
        sa.Column("position", sa.String(length=120), nullable=True),
        sa.Column("is_first", sa.Boolean(), nullable=False),
        sa.Column("email_proved_at", columns.UtcTime(), nullable=True),
        sa.Column("whatsapp_proved_at", columns.UtcTime(), nullable=True),
        sa.CheckConstraint("phone LIKE '+%'", name=op.f("ck_case_contact_phone_e164")),
        sa.CheckConstraint(
            "email_proved_at IS NULL OR email IS NOT NULL",
            name=op.f("ck_case_contact_email_proved"),
        ),
        sa.CheckConstraint("length(name) > 0", name=op.f("ck_case_contact_name")),
        sa.CheckConstraint(
            "whatsapp_proved_at IS NULL OR phone IS NOT NULL",
            name=op.f("ck_case_contact_whatsapp_proved"),
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_case_contact_case_id")
        ),
        sa.ForeignKeyConstraint(
            ["office_id"], ["office.id"], name=op.f("fk_case_contact_office_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_contact")),
    )
    op.create_index(op.f("ix_case_contact_case_id"), "case_contact", ["case_id"], unique=False)
    op.create_index(
        "uq_case_contact_first",
        "case_contact",
        ["case_id"],
        unique=True,
        sqlite_where=sa.text("is_first = 1"),
        postgresql_where=sa.text("is_first"),
    )

    op.create_table(
        "case_event",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("move", sa.String(length=32), nullable=False),
        sa.Column("at", columns.UtcTime(), nullable=False),
        sa.Column("actor", sa.String(length=80), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=True),
        sa.Column("on_day", sa.Date(), nullable=True),
        sa.Column("from_value", sa.String(length=24), nullable=True),
        sa.Column("to_value", sa.String(length=24), nullable=True),
        sa.Column("note", sa.String(length=500), nullable=True),
        sa.CheckConstraint(
            "move NOT IN ('open', 'submit', 'return_to_applicant', 'check_by_walidata', 'declare_complete', 'begin_examination', 'evaluate', 'draft', 'approve', 'send', 'close', 'reopen', 'find_feasible', 'find_not_feasible', 'ask_for_repair', 'refuse', 'lift') OR to_value IS NOT NULL",
            name=op.f("ck_case_event_move_leads_somewhere"),
        ),
        sa.CheckConstraint("step BETWEEN 1 AND 15", name=op.f("ck_case_event_step")),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_case_event_case_id")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_case_event_office_id")),
        sa.PrimaryKeyConstraint("office_id", "revision", name=op.f("pk_case_event")),
    )
    op.create_index(
        op.f("ix_case_event_case_id_revision"), "case_event", ["case_id", "revision"], unique=False
    )

    op.create_table(
        "case_reference",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("reference_id", sa.Uuid(), nullable=False),
        sa.Column("chosen_at", columns.UtcTime(), nullable=False),
        sa.Column("officer_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_case_reference_case_id")
        ),
        sa.ForeignKeyConstraint(
            ["office_id"], ["office.id"], name=op.f("fk_case_reference_office_id")
        ),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_case_reference_officer_id")
        ),
        sa.ForeignKeyConstraint(
            ["reference_id"], ["reference.id"], name=op.f("fk_case_reference_reference_id")
        ),
        sa.PrimaryKeyConstraint("case_id", "reference_id", name=op.f("pk_case_reference")),
    )
    op.create_table(
        "case_step",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("step", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("done_at", columns.UtcTime(), nullable=False),
        sa.Column("officer_id", sa.Uuid(), nullable=True),
        sa.Column("proof", sa.String(length=500), nullable=False),
        sa.Column("reason", sa.String(length=300), nullable=True),
        sa.CheckConstraint("step BETWEEN 1 AND 15", name=op.f("ck_case_step_step")),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_case_step_case_id")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_case_step_office_id")),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_case_step_officer_id")
        ),
        sa.PrimaryKeyConstraint("case_id", "step", name=op.f("pk_case_step")),
    )
    op.create_table(
        "evaluation",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("people", sa.JSON(), nullable=False),
        sa.Column("points", sa.JSON(), nullable=False),
        sa.Column("decision", sa.String(length=16), nullable=False),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.Column("recorded_at", columns.UtcTime(), nullable=False),
        sa.Column("officer_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint(
            "decision IN ('none', 'feasible', 'not_feasible', 'needs_repair', 'refused')",
            name=op.f("ck_evaluation_decision"),
        ),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_evaluation_case_id")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_evaluation_office_id")),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_evaluation_officer_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evaluation")),
    )
    op.create_index(op.f("ix_evaluation_case_id"), "evaluation", ["case_id"], unique=False)

    op.create_table(
        "message",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("cause", sa.String(length=120), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("recipient", sa.String(length=254), nullable=False),
        sa.Column("recipient_name", sa.String(length=120), nullable=False),
        sa.Column("subject", sa.String(length=500), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("html", sa.Text(), nullable=True),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.Column("visit_id", sa.Uuid(), nullable=True),
        sa.Column("created_at", columns.UtcTime(), nullable=False),
        sa.Column("not_before", columns.UtcTime(), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("doubts", sa.Integer(), nullable=False),
        sa.Column("leased_by", sa.String(length=80), nullable=True),
        sa.Column("leased_until", columns.UtcTime(), nullable=True),
        sa.Column("ended_at", columns.UtcTime(), nullable=True),
        sa.Column("reason", sa.String(length=300), nullable=True),
        sa.CheckConstraint("channel IN ('email', 'whatsapp')", name=op.f("ck_message_channel")),
        sa.CheckConstraint(
            "kind IN ('case_opened', 'test_message', 'form_attached', 'submission_recorded', 'returned_for_repair', 'examination_result', 'letter_sent', 'repair_reminder', 'visit_note', 'references_list')",
            name=op.f("ck_message_kind"),
        ),
        sa.CheckConstraint("language IN ('id', 'en')", name=op.f("ck_message_language")),
        sa.CheckConstraint(
            "status IN ('queued', 'sending', 'sent', 'uncertain', 'refused', 'cancelled', 'done_by_hand')",
            name=op.f("ck_message_status"),
        ),
        sa.CheckConstraint(
            "(leased_by IS NULL) = (leased_until IS NULL)", name=op.f("ck_message_lease_whole")
        ),
        sa.CheckConstraint("attempts >= 0", name=op.f("ck_message_attempts")),
        sa.CheckConstraint("doubts >= 0", name=op.f("ck_message_doubts")),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_message_case_id")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_message_office_id")),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_message_visit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message")),
        sa.UniqueConstraint(
            "office_id", "cause", "channel", name=op.f("uq_message_office_id_cause_channel")
        ),
    )
    op.create_index(op.f("ix_message_case_id"), "message", ["case_id"], unique=False)
    op.create_index(
        op.f("ix_message_office_id_created_at"),
        "message",
        ["office_id", "created_at"],
        unique=False,
    )
    op.create_index(
        "ix_message_open",
        "message",
        ["office_id", "created_at"],
        unique=False,
        sqlite_where=sa.text("status IN ('queued', 'refused', 'sending', 'uncertain')"),
        postgresql_where=sa.text("status IN ('queued', 'refused', 'sending', 'uncertain')"),
    )
    op.create_index(op.f("ix_message_visit_id"), "message", ["visit_id"], unique=False)

    op.create_table(
        "attachment_content",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("attachment_id", sa.Uuid(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["attachment_id"], ["attachment.id"], name=op.f("fk_attachment_content_attachment_id")
        ),
        sa.ForeignKeyConstraint(
            ["office_id"], ["office.id"], name=op.f("fk_attachment_content_office_id")
        ),
        sa.PrimaryKeyConstraint("attachment_id", name=op.f("pk_attachment_content")),
    )
    op.create_table(
        "case_visit",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("visit_id", sa.Uuid(), nullable=False),
        sa.Column("contact_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_case_visit_case_id")),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["case_contact.id"], name=op.f("fk_case_visit_contact_id")
        ),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_case_visit_office_id")),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_case_visit_visit_id")),
        sa.PrimaryKeyConstraint("case_id", "visit_id", name=op.f("pk_case_visit")),
        sa.UniqueConstraint("visit_id", name=op.f("uq_case_visit_visit_id")),
    )
    op.create_table(
        "form_version",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("source", sa.String(length=16), nullable=False),
        sa.Column("attachment_id", sa.Uuid(), nullable=True),
        sa.Column("stored_at", columns.UtcTime(), nullable=False),
        sa.Column("officer_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint(
            "source IN ('workbook', 'portal_export', 'typed')", name=op.f("ck_form_version_source")
        ),
        sa.CheckConstraint("version > 0", name=op.f("ck_form_version_version")),
        sa.ForeignKeyConstraint(
            ["attachment_id"], ["attachment.id"], name=op.f("fk_form_version_attachment_id")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_form_version_case_id")
        ),
        sa.ForeignKeyConstraint(
            ["office_id"], ["office.id"], name=op.f("fk_form_version_office_id")
        ),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_form_version_officer_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_form_version")),
        sa.UniqueConstraint("case_id", "version", name=op.f("uq_form_version_case_id_version")),
    )
    op.create_table(
        "letter_draft",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("attachment_id", sa.Uuid(), nullable=False),
        sa.Column("made_at", columns.UtcTime(), nullable=False),
        sa.Column("officer_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("version > 0", name=op.f("ck_letter_draft_version")),
        sa.ForeignKeyConstraint(
            ["attachment_id"], ["attachment.id"], name=op.f("fk_letter_draft_attachment_id")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_letter_draft_case_id")
        ),
        sa.ForeignKeyConstraint(
            ["office_id"], ["office.id"], name=op.f("fk_letter_draft_office_id")
        ),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_letter_draft_officer_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter_draft")),
        sa.UniqueConstraint("case_id", "version", name=op.f("uq_letter_draft_case_id_version")),
    )
    op.create_table(
        "message_enclosure",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("message_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("file_name", sa.String(length=120), nullable=False),
        sa.Column("media_type", sa.String(length=100), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["message_id"], ["message.id"], name=op.f("fk_message_enclosure_message_id")
        ),
        sa.ForeignKeyConstraint(
            ["office_id"], ["office.id"], name=op.f("fk_message_enclosure_office_id")
        ),
        sa.PrimaryKeyConstraint("message_id", "position", name=op.f("pk_message_enclosure")),
    )
    op.create_table(
        "message_event",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("move", sa.String(length=32), nullable=False),
        sa.Column("at", columns.UtcTime(), nullable=False),
        sa.Column("actor", sa.String(length=80), nullable=False),
        sa.Column("message_id", sa.Uuid(), nullable=False),
        sa.Column("reason", sa.String(length=300), nullable=True),
        sa.CheckConstraint(
            "move IN ('queue', 'claim', 'deliver', 'put_off', 'refuse', 'retry_in_doubt', 'doubt', 'send_again', 'cancel', 'mark_done')",
            name=op.f("ck_message_event_move"),
        ),
        sa.ForeignKeyConstraint(
            ["message_id"], ["message.id"], name=op.f("fk_message_event_message_id")
        ),
        sa.ForeignKeyConstraint(
            ["office_id"], ["office.id"], name=op.f("fk_message_event_office_id")
        ),
        sa.PrimaryKeyConstraint("office_id", "revision", name=op.f("pk_message_event")),
    )
    op.create_index(
        op.f("ix_message_event_message_id_revision"),
        "message_event",
        ["message_id", "revision"],
        unique=False,
    )

    op.create_table(
        "examination_round",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("form_version_id", sa.Uuid(), nullable=False),
        sa.Column("begun_at", columns.UtcTime(), nullable=False),
        sa.Column("officer_id", sa.Uuid(), nullable=False),
        sa.Column("submitted_on", sa.Date(), nullable=True),
        sa.Column("returned_on", sa.Date(), nullable=True),
        sa.Column("completed_on", sa.Date(), nullable=True),
        sa.CheckConstraint("number > 0", name=op.f("ck_examination_round_number")),
        sa.CheckConstraint(
            "returned_on IS NULL OR completed_on IS NULL", name=op.f("ck_examination_round_one_end")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_examination_round_case_id")
        ),
        sa.ForeignKeyConstraint(
            ["form_version_id"],
            ["form_version.id"],
            name=op.f("fk_examination_round_form_version_id"),
        ),
        sa.ForeignKeyConstraint(
            ["office_id"], ["office.id"], name=op.f("fk_examination_round_office_id")
        ),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_examination_round_officer_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_examination_round")),
        sa.UniqueConstraint("case_id", "number", name=op.f("uq_examination_round_case_id_number")),
    )
    op.create_table(
        "examination_judgement",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("round_id", sa.Uuid(), nullable=False),
        sa.Column("question", sa.String(length=60), nullable=False),
        sa.Column("judgement", sa.String(length=16), nullable=False),
        sa.Column("officer_id", sa.Uuid(), nullable=False),
        sa.Column("at", columns.UtcTime(), nullable=False),
        sa.CheckConstraint(
            "judgement IN ('fine', 'note', 'repair')",
            name=op.f("ck_examination_judgement_judgement"),
        ),
        sa.ForeignKeyConstraint(
            ["office_id"], ["office.id"], name=op.f("fk_examination_judgement_office_id")
        ),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_examination_judgement_officer_id")
        ),
        sa.ForeignKeyConstraint(
            ["round_id"], ["examination_round.id"], name=op.f("fk_examination_judgement_round_id")
        ),
        sa.PrimaryKeyConstraint("round_id", "question", name=op.f("pk_examination_judgement")),
    )
    op.create_table(
        "examination_note",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("round_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("carried_from", sa.Uuid(), nullable=True),
        sa.Column("question", sa.String(length=60), nullable=False),
        sa.Column("text", sa.String(length=2000), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("reply", sa.String(length=2000), nullable=True),
        sa.Column("written_at", columns.UtcTime(), nullable=False),
        sa.Column("officer_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint(
            "status IN ('open', 'answered', 'closed', 'carried_over')",
            name=op.f("ck_examination_note_status"),
        ),
        sa.CheckConstraint("length(text) > 0", name=op.f("ck_examination_note_text")),
        sa.ForeignKeyConstraint(
            ["carried_from"], ["examination_note.id"], name=op.f("fk_examination_note_carried_from")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_examination_note_case_id")
        ),
        sa.ForeignKeyConstraint(
            ["office_id"], ["office.id"], name=op.f("fk_examination_note_office_id")
        ),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_examination_note_officer_id")
        ),
        sa.ForeignKeyConstraint(
            ["round_id"], ["examination_round.id"], name=op.f("fk_examination_note_round_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_examination_note")),
    )
    op.create_index(
        op.f("ix_examination_note_case_id"), "examination_note", ["case_id"], unique=False
    )
    op.create_index(
        op.f("ix_examination_note_round_id"), "examination_note", ["round_id"], unique=False
    )

    with op.batch_alter_table("print_job", schema=None) as batch_op:
        batch_op.add_column(sa.Column("case_id", sa.Uuid(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_print_job_case_id"), "case_file", ["case_id"], ["id"]
        )
