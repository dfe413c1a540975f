"""What becomes of each row of a table when it meets the register."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from functools import cached_property

from shared.domain.reference import Reference, ReferenceDetails
from shared.domain.reference_rows import TableRow


class RowOutcome(StrEnum):
    """What a row does to the register."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """A row with what becomes of it."""

    row: TableRow
    outcome: RowOutcome
    stored: Reference | None
    """The reference that it is about, where the register has it already."""
    details: ReferenceDetails | None
    """What the register holds afterwards."""


@dataclass(frozen=True)
class ImportPlan:
    """Every row of a table, before or after it was imported."""

    rows: tuple[PlannedRow, ...]

    @cached_property
    def _by_outcome(self) -> Mapping[RowOutcome, tuple[PlannedRow, ...]]:
        return {
            outcome: tuple(row for row in self.rows if row.outcome is outcome)
            for outcome in RowOutcome
        }

    def of(self, outcome: RowOutcome) -> tuple[PlannedRow, ...]:
        return self._by_outcome[outcome]

    def count(self, outcome: RowOutcome) -> int:
        return len(self.of(outcome))

    @property
    def changes_anything(self) -> bool:
        return bool(self.of(RowOutcome.NEW) or self.of(RowOutcome.CHANGED))


def planned(rows: Iterable[TableRow], stored: Mapping[str, Reference]) -> ImportPlan:
    """What an import would do. `stored` are the references of the register by identity."""
    return ImportPlan(tuple(_planned(row, stored) for row in rows))


def oldest_first(rows: Sequence[PlannedRow]) -> list[PlannedRow]:
    """In the order in which the activities were, as the newest are shown first."""
    return sorted(rows, key=_age)


def _age(planned_row: PlannedRow) -> tuple[int, str]:
    details = planned_row.details
    if details is None:
        return 0, ""
    return details.year or 0, details.issued_on.isoformat() if details.issued_on else ""


def _planned(row: TableRow, stored: Mapping[str, Reference]) -> PlannedRow:
    if row.details is None or row.identity is None:
        return PlannedRow(row, RowOutcome.REFUSED, None, None)
    known = stored.get(row.identity)
    if known is None:
        return PlannedRow(row, RowOutcome.NEW, None, row.details)
    merged = _merged(known.details, row.details)
    is_same = merged == known.details and not known.is_sample
    outcome = RowOutcome.UNCHANGED if is_same else RowOutcome.CHANGED
    return PlannedRow(row, outcome, known, merged)


def _merged(known: ReferenceDetails, told: ReferenceDetails) -> ReferenceDetails:
    """What the table leaves empty stays as it is known."""
    filled = {
        field.name: getattr(told, field.name)
        for field in fields(told)
        if getattr(told, field.name) not in (None, ())
    }
    return replace(known, **filled)
