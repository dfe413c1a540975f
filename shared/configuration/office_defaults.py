"""What a new office begins with: who and where it is, and what it offers."""

from dataclasses import dataclass

from shared.configuration.resource_folder import RESOURCES
from shared.configuration.toml_text import Table, read_toml
from shared.domain.office import Bilingual


@dataclass(frozen=True, slots=True)
class ServiceDefaults:
    """A service before an office has made it its own."""

    letter: str
    name: Bilingual
    description: Bilingual
    icon: str
    """A name in resources/icons."""
    is_for_government: bool
    working_days_limit: int | None
    have_ready: tuple[Bilingual, ...]
    """What a visitor who waits should have at hand."""


@dataclass(frozen=True, slots=True)
class OfficeDefaults:
    """An office before its administrator has changed anything."""

    name: str
    unit_name: str
    address: str
    telephone: str
    website: str
    portal: str
    complaints: str
    time_zone: str
    """IANA."""
    services: tuple[ServiceDefaults, ...]

    def service(self, letter: str) -> ServiceDefaults | None:
        """The one whose tickets begin with that letter, if it is one of the defaults."""
        return next((service for service in self.services if service.letter == letter), None)


def read_office_defaults() -> OfficeDefaults:
    table = read_toml(RESOURCES / "office.toml")
    return OfficeDefaults(
        name=table.text("name"),
        unit_name=table.text("unit_name"),
        address=table.text("address"),
        telephone=table.text("telephone"),
        website=table.text("website"),
        portal=table.text("portal"),
        complaints=table.text("complaints"),
        time_zone=table.text("time_zone"),
        services=tuple(_service(service) for service in table.tables("service")),
    )


def _service(table: Table) -> ServiceDefaults:
    return ServiceDefaults(
        letter=table.text("letter"),
        name=table.bilingual("name"),
        description=table.bilingual("description"),
        icon=table.text("icon"),
        is_for_government=table.value("government", bool),
        working_days_limit=table.optional("working_days_limit", int),
        have_ready=table.bilinguals("have_ready"),
    )
