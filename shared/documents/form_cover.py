"""Who hands out the form, and for which case: what its first page says."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class FormCover:
    """`reference` is the case's number, or empty; `made_at` is aware."""

    office_name: str
    unit_name: str
    address: str
    telephone: str
    website: str
    portal: str
    complaints: str
    reference: str
    made_at: datetime
    is_sample: bool = False
