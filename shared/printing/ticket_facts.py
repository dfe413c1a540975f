"""What a ticket says, before it has any shape; nothing in it tells who the guest is."""

from dataclasses import dataclass
from datetime import datetime

from shared.domain.language import Language


@dataclass(frozen=True, slots=True)
class TicketFacts:
    """One ticket, in the language of its visit.

    `issued_at` is aware and in the office's time zone; `zone_abbreviation` is WIB, WITA or
    WIT. `people_ahead` is None where it is not known, `working_days_limit` where the service
    has none.
    """

    language: Language
    office_name: str
    unit_name: str
    service_name: str
    label: str
    code: str
    issued_at: datetime
    zone_abbreviation: str
    people_ahead: int | None
    telephone: str
    complaints: str
    portal_url: str
    working_days_limit: int | None
    is_reprint: bool = False
