"""The office and what stands in it, as frozen values."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shared.domain.identifiers import (
    CategoryId,
    CounterId,
    InstitutionId,
    OfficeId,
    OfficerId,
    ServiceId,
)
from shared.domain.language import Language


@dataclass(frozen=True, slots=True)
class Bilingual:
    """One text in both languages."""

    indonesian: str
    english: str

    def in_language(self, language: Language) -> str:
        return self.indonesian if language is Language.INDONESIAN else self.english


@dataclass(frozen=True, slots=True)
class Office:
    """Who and where the office is. `time_zone` is an IANA name."""

    id: OfficeId
    name: str
    unit_name: str
    address: str
    telephone: str
    website: str
    portal: str
    complaints: str
    time_zone: str


@dataclass(frozen=True, slots=True)
class Service:
    """What an office offers; its letter begins its tickets' labels."""

    id: ServiceId
    letter: str
    name: Bilingual
    is_for_government: bool
    """Whether it is meant for government bodies; others are told so, and served."""
    working_days_limit: int | None
    priority_in_a_row: int
    is_active: bool
    position: int


@dataclass(frozen=True, slots=True)
class Counter:
    """A desk at which guests are served, by at most one officer at a time."""

    id: CounterId
    number: int
    is_active: bool
    officer_id: OfficerId | None
    officer_name: str | None
    break_until: datetime | None
    """Aware UTC; set while the counter is on a break."""


class Role(StrEnum):
    """What an officer may do besides serving."""

    OFFICER = "officer"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class Officer:
    """One who signs in. The password's hash never leaves the database floor."""

    id: OfficerId
    sign_in_name: str
    full_name: str
    role: Role
    is_active: bool


class CategoryKind(StrEnum):
    """Which of the office's lists a category stands in."""

    INSTITUTION = "institution"
    OCCUPATION = "occupation"
    EDUCATION = "education"
    AGE_BAND = "age_band"


@dataclass(frozen=True, slots=True)
class Category:
    """One entry of an editable list. `code` is what a guest's details store."""

    id: CategoryId
    kind: CategoryKind
    code: str
    name: Bilingual
    is_government: bool
    """Of an institution's category: whether its bodies are government bodies."""
    is_active: bool
    position: int


@dataclass(frozen=True, slots=True)
class Institution:
    """One of the institutions that the kiosk suggests."""

    id: InstitutionId
    name: str
    category_code: str | None
    is_active: bool
