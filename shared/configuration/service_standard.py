"""The published service standard of SK 65 of 2024, as the kiosk shows it."""

from dataclasses import dataclass

from shared.configuration.resource_folder import RESOURCES
from shared.configuration.toml_text import Table, read_toml
from shared.domain.office import Bilingual


@dataclass(frozen=True, slots=True)
class StandardStep:
    """One of the fifteen steps."""

    number: int
    who: Bilingual
    text: Bilingual
    is_today: bool
    """Done during the visit; the others follow in the days after."""


@dataclass(frozen=True, slots=True)
class ComplaintChannel:
    """Where to complain; `address` is empty for the box in the room."""

    icon: str
    name: Bilingual
    address: str


@dataclass(frozen=True, slots=True)
class ServiceStandard:
    """Everything that the standard promises and asks."""

    title: Bilingual
    introduction: Bilingual
    decree: Bilingual
    requirements: tuple[Bilingual, ...]
    steps: tuple[StandardStep, ...]
    working_days_limit: int
    time_limit: Bilingual
    result_message: Bilingual
    fee: Bilingual
    products: tuple[Bilingual, ...]
    complaints: tuple[ComplaintChannel, ...]
    unit: Bilingual
    parent: Bilingual
    address: str
    telephone: str
    website: str
    portal: str


def read_service_standard() -> ServiceStandard:
    table = read_toml(RESOURCES / "service-standard.toml")
    return ServiceStandard(
        title=table.bilingual("title"),
        introduction=table.bilingual("introduction"),
        decree=table.bilingual("decree"),
        requirements=table.bilinguals("requirements"),
        steps=_steps(table),
        working_days_limit=table.value("working_days_limit", int),
        time_limit=table.bilingual("time_limit"),
        result_message=table.bilingual("result_message"),
        fee=table.bilingual("fee"),
        products=table.bilinguals("products"),
        complaints=tuple(_channel(channel) for channel in table.tables("complaint")),
        unit=table.bilingual("unit"),
        parent=table.bilingual("parent"),
        address=table.text("address"),
        telephone=table.text("telephone"),
        website=table.text("website"),
        portal=table.text("portal"),
    )


def _steps(table: Table) -> tuple[StandardStep, ...]:
    people = table.table("who")
    return tuple(
        StandardStep(
            number=number,
            who=people.bilingual(step.text("who")),
            text=step.bilingual("text"),
            is_today=step.text("where") == "today",
        )
        for number, step in enumerate(table.tables("step"), start=1)
    )


def _channel(table: Table) -> ComplaintChannel:
    return ComplaintChannel(
        table.text("icon"), table.bilingual("name"), table.value("address", str)
    )
