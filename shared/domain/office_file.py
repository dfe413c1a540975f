"""A file that the office keeps for itself and may replace by one of its own."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class OfficeFileKind(StrEnum):
    """What the office keeps, as it is stored: at most one file of each kind."""

    LETTER_TEMPLATE = "letter_template"


@dataclass(frozen=True, slots=True, repr=False)
class OfficeFile:
    """The office's own file with its bytes. The time is aware UTC."""

    kind: OfficeFileKind
    file_name: str
    content: bytes
    changed_at: datetime
    changed_by: str
    """The officer's name."""
