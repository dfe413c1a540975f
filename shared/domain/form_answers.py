"""What was answered in a form: typed values by question, and the text in which they are stored."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

from shared.domain.form_definition import NO, YES, QuestionKey
from shared.domain.problem import Problem, ProblemCode

_TEXT_VERSION = 1


@dataclass(frozen=True, slots=True)
class Period:
    """A first and a last day; either may be missing while the form is being filled in."""

    start: date | None
    end: date | None


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a repeating question: its filled cells by column, sorted by column."""

    cells: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, cells: Mapping[str, str]) -> "Row":
        """The row without its empty cells."""
        return cls(tuple(sorted((key, text) for key, text in cells.items() if text.strip())))

    def cell(self, column: str) -> str:
        """The cell's text, or a choice's key; empty where nothing was answered."""
        return next((text for key, text in self.cells if key == column), "")


Answer = str | int | bool | date | Period | frozenset[str] | tuple[Row, ...]


@dataclass(frozen=True, slots=True, repr=False, init=False)
class Answers:
    """The answers by question key. An empty answer is absent, whatever its kind.

    It has no telling repr, so that no log or crash report carries what an applicant wrote.
    """

    values: Mapping[str, Answer]

    def __init__(self, values: Mapping[str, Answer] | None = None) -> None:
        kept = {key: _without_empty_rows(value) for key, value in (values or {}).items()}
        filled = {key: value for key, value in sorted(kept.items()) if not _is_empty(value)}
        object.__setattr__(self, "values", MappingProxyType(filled))

    def __contains__(self, key: str) -> bool:
        return key in self.values

    def value(self, key: str) -> Answer | None:
        return self.values.get(key)

    def text(self, key: str) -> str:
        """The text, or the key of the one choice; empty where none was given."""
        value = self.values.get(key)
        return value if isinstance(value, str) else ""

    def number(self, key: str) -> int | None:
        value = self.values.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def yes(self, key: str) -> bool | None:
        """The answer to a yes-or-no question; None where none was given."""
        value = self.values.get(key)
        return value if isinstance(value, bool) else None

    def day(self, key: str) -> date | None:
        value = self.values.get(key)
        return value if isinstance(value, date) else None

    def period(self, key: str) -> Period:
        """The period; without days where none was given."""
        value = self.values.get(key)
        return value if isinstance(value, Period) else Period(None, None)

    def rows(self, key: str) -> tuple[Row, ...]:
        value = self.values.get(key)
        return value if isinstance(value, tuple) else ()

    def chosen(self, key: str) -> frozenset[str]:
        """The keys of what was chosen: of one choice, of several, or yes and no."""
        match self.values.get(key):
            case bool(value):
                return frozenset({YES if value else NO})
            case str(value):
                return frozenset({value})
            case frozenset() as chosen:
                return chosen
            case _:
                return frozenset()

    def with_answer(self, key: QuestionKey, value: Answer | None) -> "Answers":
        """These answers with that one changed, or taken away where `value` is None."""
        others = {name: old for name, old in self.values.items() if name != key}
        return Answers(others if value is None else {**others, key: value})


def answers_to_text(answers: Answers) -> str:
    """The answers as canonical JSON: equal answers have equal texts."""
    stored = {key: _to_json(value) for key, value in answers.values.items()}
    return json.dumps(
        {"version": _TEXT_VERSION, "answers": stored},
        ensure_ascii=False,
        sort_keys=True,
        separators=(",", ":"),
    )


def answers_from_text(text: str) -> Answers:
    """What `answers_to_text` wrote. Raises Problem FORM_ANSWERS_UNREADABLE for anything else."""
    try:
        stored = json.loads(text)
        if stored["version"] != _TEXT_VERSION:
            raise Problem(ProblemCode.FORM_ANSWERS_UNREADABLE)
        return Answers({key: _from_json(value) for key, value in stored["answers"].items()})
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as failure:
        raise Problem(ProblemCode.FORM_ANSWERS_UNREADABLE) from failure


def _without_empty_rows(value: Answer) -> Answer:
    return tuple(row for row in value if row.cells) if isinstance(value, tuple) else value


def _is_empty(value: Answer) -> bool:
    match value:
        case str():
            return not value.strip()
        case Period(None, None):
            return True
        case frozenset() | tuple():
            return not value
        case _:
            return False


def _to_json(value: Answer) -> Any:
    match value:
        case Period(start, end):
            return {"start": _day_text(start), "end": _day_text(end)}
        case date():
            return {"day": value.isoformat()}
        case frozenset():
            return {"chosen": sorted(value)}
        case tuple():
            return {"rows": [dict(row.cells) for row in value]}
        case _:
            return value


def _day_text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _from_json(value: Any) -> Answer:
    match value:
        case str() | bool() | int():
            return value
        case {"start": start, "end": end}:
            return Period(_day(start), _day(end))
        case {"day": str(day)}:
            return date.fromisoformat(day)
        case {"chosen": list(chosen)}:
            return frozenset(_texts(chosen))
        case {"rows": list(rows)}:
            return tuple(_row(row) for row in rows)
        case _:
            raise TypeError


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _texts(values: Iterable[Any]) -> list[str]:
    texts = list(values)
    if not all(isinstance(text, str) for text in texts):
        raise TypeError
    return texts


def _row(cells: Any) -> Row:
    _texts(cells.values())
    return Row.of(cells)
