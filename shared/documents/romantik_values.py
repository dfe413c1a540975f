"""Reads single values of ROMANTIK's export: the portal writes each in several ways."""

import json
import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum
from typing import Any

from shared.documents.html_text import html_to_text
from shared.domain.form_definition import Choice

PORTAL_ZONE = timezone(timedelta(hours=7), "WIB")
"""Times without a zone are the portal's own, as seen by comparing notes with their UTC times."""
_NOT_IN_A_NAME = re.compile(r"[^a-z0-9]+")
_WHOLE_NUMBER = re.compile(r"[0-9]{1,9}")
_YEARS = range(1970, 2200)
_YES = frozenset({"true", "ya", "1", "yes"})
_NO = frozenset({"false", "tidak", "0", "2", "no"})
"""2 is what the printed form calls no."""
_LONGEST_EXCERPT = 500


class NotUnderstoodReason(StrEnum):
    """Why a value of the export did not become an answer."""

    KEY_UNKNOWN = "key_unknown"
    WRONG_TYPE = "wrong_type"
    NOT_A_NUMBER = "not_a_number"
    NOT_YES_OR_NO = "not_yes_or_no"
    NOT_A_DATE = "not_a_date"
    CHOICE_UNKNOWN = "choice_unknown"
    TEXT_TOO_LONG = "text_too_long"


class NotUnderstoodValue(Exception):
    """A value that has to be told about instead of taken."""

    def __init__(self, reason: NotUnderstoodReason) -> None:
        super().__init__(reason.value)
        self.reason = reason


def is_blank(value: Any) -> bool:
    """How the portal writes that nothing was answered."""
    return value is None or value in ([], {}) or (isinstance(value, str) and not value.strip())


def excerpt(value: Any) -> str:
    """The value as plain text, to show to a person; long ones are cut with an ellipsis."""
    whole = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    text = html_to_text(whole[:_LONGEST_EXCERPT])
    return f"{text}…" if len(whole) > _LONGEST_EXCERPT else text


def lines_of(value: Any) -> str:
    """A text of paragraphs; numbers are taken for their digits."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise NotUnderstoodValue(NotUnderstoodReason.WRONG_TYPE)
    try:
        return html_to_text(str(value))
    except ValueError:
        raise NotUnderstoodValue(NotUnderstoodReason.TEXT_TOO_LONG) from None


def line_of(value: Any) -> str:
    """The same on one line."""
    return " ".join(lines_of(value).split())


def number_of(value: Any) -> int:
    """A whole number, which the portal also writes as a text."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = "" if isinstance(value, bool) else str(value).strip()
    if not _WHOLE_NUMBER.fullmatch(text):
        raise NotUnderstoodValue(NotUnderstoodReason.NOT_A_NUMBER)
    return int(text)


def yes_or_no_of(value: Any) -> bool:
    word = str(value).strip().lower()
    if word in _YES:
        return True
    if word in _NO:
        return False
    raise NotUnderstoodValue(NotUnderstoodReason.NOT_YES_OR_NO)


def moment_of(value: Any) -> datetime:
    """An aware UTC time; without a zone it is WIB."""
    try:
        moment = datetime.fromisoformat(value.strip())
    except (ValueError, AttributeError):
        raise NotUnderstoodValue(NotUnderstoodReason.NOT_A_DATE) from None
    if moment.year not in _YEARS:
        raise NotUnderstoodValue(NotUnderstoodReason.NOT_A_DATE)
    zoned = moment if moment.tzinfo else moment.replace(tzinfo=PORTAL_ZONE)
    return zoned.astimezone(UTC)


def day_of(value: Any) -> date:
    """The day on the portal's calendar."""
    return moment_of(value).astimezone(PORTAL_ZONE).date()


def choice_of(value: Any, choices: Iterable[Choice]) -> str:
    """The key of the choice that the portal's value, a code or the Indonesian label names."""
    name = _name(str(value))
    for choice in choices:
        if name and name in _names(choice):
            return choice.key
    raise NotUnderstoodValue(NotUnderstoodReason.CHOICE_UNKNOWN)


def _names(choice: Choice) -> frozenset[str]:
    words = {choice.portal or "", choice.label.indonesian, str(choice.code or "")}
    return frozenset(_name(word) for word in words)


def _name(words: str) -> str:
    return _NOT_IN_A_NAME.sub("_", words.lower()).strip("_")
