"""A visit: why somebody came today and how they wish to be received."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shared.domain.identifiers import ServiceId, VisitId
from shared.domain.language import Language


class VisitSource(StrEnum):
    """Where the visit was entered."""

    KIOSK = "kiosk"
    KIOSK_HELP = "kiosk_help"
    """The guest asked for help on the screen; the officer completes the guestbook."""
    COUNTER = "counter"


@dataclass(frozen=True, slots=True)
class Wishes:
    """How a priority guest wishes to be received; forgotten when the day closes."""

    come_to_me: bool = False
    call_in_writing: bool = False
    help_fill_in: bool = False


@dataclass(frozen=True, slots=True)
class NoticeAccepted:
    """Which privacy notice was read and accepted, and when (aware UTC)."""

    version: str
    accepted_at: datetime
    survey_consent: bool
    """The separate, optional consent to be asked about the service afterwards."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One coming of one guest, without the guest's details."""

    id: VisitId
    service_id: ServiceId
    language: Language
    source: VisitSource
    is_priority: bool
    wishes: Wishes
    institution_category: str | None
    notice: NoticeAccepted | None
    started_at: datetime
