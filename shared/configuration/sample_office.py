"""An office to try the programs with: officers, institutions and guests that do not exist."""

from dataclasses import dataclass

from shared.configuration.resource_folder import RESOURCES
from shared.configuration.toml_text import Table, read_toml
from shared.domain.office import Role


@dataclass(frozen=True, slots=True)
class SampleOfficer:
    """Somebody to sign in as; the password is public."""

    sign_in_name: str
    full_name: str
    role: Role
    password: str


@dataclass(frozen=True, slots=True)
class SampleInstitution:
    """An institution that the kiosk suggests."""

    name: str
    category_code: str


@dataclass(frozen=True, slots=True)
class SampleGuest:
    """Somebody who comes, as a guest would type it."""

    full_name: str
    mobile_number: str
    email: str
    institution: str
    category_code: str


@dataclass(frozen=True, slots=True)
class SampleOffice:
    """What `office new --sample` and `demo` add to a new office."""

    counters: int
    officers: tuple[SampleOfficer, ...]
    institutions: tuple[SampleInstitution, ...]
    guests: tuple[SampleGuest, ...]


SAMPLE_REFERENCES = RESOURCES / "sample-references.csv"
"""Activities that never were, with recommendations that nobody gave."""


def read_sample_office() -> SampleOffice:
    table = read_toml(RESOURCES / "sample-office.toml")
    return SampleOffice(
        counters=table.value("counters", int),
        officers=tuple(_officer(officer) for officer in table.tables("officer")),
        institutions=tuple(
            SampleInstitution(institution.text("name"), institution.text("category"))
            for institution in table.tables("institution")
        ),
        guests=tuple(_guest(guest) for guest in table.tables("guest")),
    )


def _officer(table: Table) -> SampleOfficer:
    return SampleOfficer(
        table.text("sign_in_name"),
        table.text("full_name"),
        Role(table.text("role")),
        table.text("password"),
    )


def _guest(table: Table) -> SampleGuest:
    return SampleGuest(
        table.text("full_name"),
        table.text("mobile_number"),
        table.text("email"),
        table.text("institution"),
        table.text("category"),
    )
