"""The tables, typed; importing this package declares them all."""

from shared.database.tables.columns import metadata
from shared.database.tables.office_tables import (
    category,
    counter,
    counter_event,
    institution,
    office,
    office_event,
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
    "category",
    "counter",
    "counter_event",
    "guest",
    "institution",
    "metadata",
    "number_series",
    "office",
    "office_event",
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
