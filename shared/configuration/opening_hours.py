"""When the office's front desk is open, day by day."""

from dataclasses import dataclass
from datetime import date, time
from itertools import groupby

from shared.domain.date_words import weekday_name
from shared.domain.language import Language

_DAYS = 7
_A_MONDAY = date(2024, 1, 1)


@dataclass(frozen=True, slots=True)
class DayHours:
    """From when to when, on the office's clock."""

    opens: time
    closes: time

    def __post_init__(self) -> None:
        if self.opens >= self.closes:
            raise ValueError("a day must open before it closes")

    @classmethod
    def from_text(cls, text: str) -> "DayHours":
        """08.00-15.30. Raises ValueError."""
        opens, closes = text.split("-")
        return cls(_time(opens), _time(closes))

    def to_text(self) -> str:
        return f"{self.opens:%H.%M}-{self.closes:%H.%M}"

    def words(self) -> str:
        """08.00–15.30, as people read it."""
        return f"{self.opens:%H.%M}–{self.closes:%H.%M}"


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """Seven days from Monday on; None where the desk stays closed."""

    days: tuple[DayHours | None, ...]

    def __post_init__(self) -> None:
        if len(self.days) != _DAYS:
            raise ValueError("a week has seven days")

    def on(self, day: date) -> DayHours | None:
        return self.days[day.weekday()]

    def is_open(self, day: date, clock: time) -> bool:
        """Whether the desk is open at that time of that day, both the office's."""
        hours = self.on(day)
        return hours is not None and hours.opens <= clock < hours.closes

    def lines(self, language: Language) -> tuple[tuple[str, str], ...]:
        """Days and hours to show: ("Senin–Kamis", "08.00–15.30"); closed days are left out."""
        result = []
        for hours, group in groupby(enumerate(self.days), key=lambda day: day[1]):
            numbers = [number for number, _ in group]
            if hours is not None:
                result.append((_day_words(numbers[0], numbers[-1], language), hours.words()))
        return tuple(result)


def _time(text: str) -> time:
    hour, minute = text.strip().replace(":", ".").split(".")
    return time(int(hour), int(minute))


def _day_words(first: int, last: int, language: Language) -> str:
    names = [weekday_name(_A_MONDAY.replace(day=1 + number), language) for number in (first, last)]
    return names[0] if first == last else "–".join(names)
