"""Which of the open cases the board shows."""

from dataclasses import dataclass

from shared.domain.case import Case
from shared.domain.identifiers import OfficerId
from shared.domain.service_clock import ClockReading
from shared.use_cases.case_view import BoardRow


@dataclass(frozen=True, slots=True)
class BoardLine:
    """One line of the board; a case that the search found may have no clock at hand."""

    case: Case
    officer_name: str
    clock: ClockReading | None


@dataclass(frozen=True, slots=True)
class BoardFilter:
    """What the officer chose; nothing chosen shows every open case."""

    step: int | None = None
    officer_id: OfficerId | None = None
    organiser: str = ""
    """Part of a name."""

    @property
    def is_set(self) -> bool:
        return self != BoardFilter()

    def shows(self, case: Case) -> bool:
        asked = self.organiser.strip().casefold()
        return (
            self.step in (None, case.current_step)
            and self.officer_id in (None, case.officer_id)
            and asked in case.request.organiser.casefold()
        )


def lines_of_board(rows: tuple[BoardRow, ...], chosen: BoardFilter) -> tuple[BoardLine, ...]:
    """In the board's order."""
    return tuple(
        BoardLine(row.case, row.officer_name, row.clock) for row in rows if chosen.shows(row.case)
    )


def lines_of_search(found: tuple[Case, ...], rows: tuple[BoardRow, ...]) -> tuple[BoardLine, ...]:
    """The found cases; what the board knows of open ones stands with them."""
    by_id = {row.case.id: row for row in rows}
    known = ((case, by_id.get(case.id)) for case in found)
    return tuple(
        BoardLine(case, "", None) if row is None else BoardLine(case, row.officer_name, row.clock)
        for case, row in known
    )
