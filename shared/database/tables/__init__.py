"""The tables, typed; importing this package declares them all."""

from shared.database.tables.case_tables import (
    access_log,
    advice_note,
    attachment,
    attachment_content,
    case_contact,
    case_event,
    case_file,
    case_reference,
    case_series,
    case_step,
    case_visit,
    form_version,
)
from shared.database.tables.columns import metadata
from shared.database.tables.examination_tables import (
    evaluation,
    examination_judgement,
    examination_note,
    examination_round,
    letter_draft,
)
from shared.database.tables.message_tables import message, message_enclosure, message_event
from shared.database.tables.office_tables import (
    category,
    counter,
    counter_event,
    institution,
    office,
    office_event,
    office_file,
    officer,
    service,
)
from shared.database.tables.print_tables import print_job, print_job_event
from shared.database.tables.queue_tables import (
    guest,
    number_series,
    ticket,
    ticket_event,
    visit,
    visit_event,
)
from shared.database.tables.reference_tables import reference, reference_event

__all__ = [
    "access_log",
    "advice_note",
    "attachment",
    "attachment_content",
    "case_contact",
    "case_event",
    "case_file",
    "case_reference",
    "case_series",
    "case_step",
    "case_visit",
    "category",
    "counter",
    "counter_event",
    "evaluation",
    "examination_judgement",
    "examination_note",
    "examination_round",
    "form_version",
    "guest",
    "institution",
    "letter_draft",
    "message",
    "message_enclosure",
    "message_event",
    "metadata",
    "number_series",
    "office",
    "office_event",
    "office_file",
    "officer",
    "print_job",
    "print_job_event",
    "reference",
    "reference_event",
    "service",
    "ticket",
    "ticket_event",
    "visit",
    "visit_event",
]
