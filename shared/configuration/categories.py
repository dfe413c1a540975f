"""The category lists that a new office begins with."""

from dataclasses import dataclass

from shared.configuration.resource_folder import RESOURCES
from shared.configuration.toml_text import Table, read_toml
from shared.domain.office import Bilingual, CategoryKind


@dataclass(frozen=True, slots=True)
class CategoryDefaults:
    """One entry before an office has made it its own."""

    code: str
    name: Bilingual
    help: Bilingual | None
    """What belongs here, for a visitor who hesitates."""
    is_government: bool


@dataclass(frozen=True, slots=True)
class CategoryList:
    """The entries of one kind, in the order in which they are shown."""

    kind: CategoryKind
    entries: tuple[CategoryDefaults, ...]


def read_categories() -> tuple[CategoryList, ...]:
    """One list for each kind of category."""
    table = read_toml(RESOURCES / "categories.toml")
    return tuple(
        CategoryList(kind, tuple(_entry(entry) for entry in table.tables(kind.value)))
        for kind in CategoryKind
    )


def _entry(table: Table) -> CategoryDefaults:
    return CategoryDefaults(
        code=table.text("code"),
        name=table.bilingual("name"),
        help=table.bilingual("help") if "help" in table else None,
        is_government=table.optional("government", bool) or False,
    )
