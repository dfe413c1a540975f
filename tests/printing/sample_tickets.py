"""Tickets for the tests, in the words of the real office."""

from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from shared.domain.language import Language
from shared.printing.ticket_facts import TicketFacts

_INDONESIAN = TicketFacts(
    language=Language.INDONESIAN,
    office_name="BPS Kabupaten Kayong Utara",
    unit_name="Pelayanan Statistik Terpadu (PST)",
    service_name="Rekomendasi Kegiatan Statistik",
    label="R007",
    code="7K3M9QXA",
    issued_at=datetime(2026, 11, 24, 9, 41, tzinfo=ZoneInfo("Asia/Pontianak")),
    zone_abbreviation="WIB",
    people_ahead=3,
    telephone="0534-3031316",
    complaints="lapor.go.id, WhatsApp 0811-1950-0500",
    portal_url="https://pst.bps.go.id",
    working_days_limit=14,
)
_ENGLISH = replace(
    _INDONESIAN,
    language=Language.ENGLISH,
    service_name="Recommendation for a Statistical Activity",
)


def ticket(language: Language = Language.INDONESIAN, **changes: Any) -> TicketFacts:
    """An ordinary ticket of the recommendation service, with some facts changed."""
    return replace(_INDONESIAN if language is Language.INDONESIAN else _ENGLISH, **changes)
