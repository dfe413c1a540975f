"""Collects what of ROMANTIK's export was not understood, while it is being read."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from shared.documents.romantik_values import (
    NotUnderstoodReason,
    NotUnderstoodValue,
    excerpt,
    is_blank,
)

V = TypeVar("V")
Path = tuple[str, ...]


@dataclass(frozen=True, slots=True, repr=False)
class NotUnderstood:
    """A value of the export that became no answer, so that a person can look at it."""

    path: str
    """Its keys joined by dots, entries of lists counted from 1."""
    reason: NotUnderstoodReason
    text: str
    """The value as plain text, cut where it is long."""


@dataclass(slots=True)
class Reading:
    """What was told so far."""

    told: list[NotUnderstood] = field(default_factory=list)

    def tell(self, path: Path, reason: NotUnderstoodReason, value: Any) -> None:
        self.told.append(NotUnderstood(excerpt(".".join(path)), reason, excerpt(value)))

    def read(self, path: Path, value: Any, kind: Callable[[Any], V]) -> V | None:
        """The value by its kind; None where it is blank, or was told about."""
        if is_blank(value):
            return None
        try:
            return kind(value)
        except NotUnderstoodValue as unclear:
            self.tell(path, unclear.reason, value)
            return None

    def tell_strangers(self, path: Path, value: Any) -> None:
        """Each value that says something in a part that nobody knows."""
        match value:
            case dict():
                for key, inner in value.items():
                    self.tell_strangers((*path, key), inner)
            case list():
                for place, inner in enumerate(value, start=1):
                    self.tell_strangers((*path, str(place)), inner)
            case _ if not is_blank(value):
                self.tell(path, NotUnderstoodReason.KEY_UNKNOWN, value)
