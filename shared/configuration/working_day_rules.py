"""The office's rules about working days as JSON and TOML hold them."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from shared.domain.identifiers import OfficerId
from shared.domain.working_days import FirstCountedDay, OwnDay, OwnDayKind, WorkingDayRules


def rules_to_mapping(rules: WorkingDayRules) -> dict[str, Any]:
    """Plain values."""
    return {
        "first_counted_day": rules.first_counted_day.value,
        "collective_leave_is_off": rules.collective_leave_is_off,
        "own_days": [
            {
                "day": own.day.isoformat(),
                "kind": own.kind.value,
                "reason": own.reason,
                "by": str(own.by),
                "at": own.at.astimezone(UTC).isoformat(),
            }
            for own in rules.own_days
        ],
    }


def rules_from_mapping(mapping: Mapping[str, Any]) -> WorkingDayRules:
    """Read what `rules_to_mapping` wrote; what is missing keeps its default.

    Raises ValueError, TypeError, KeyError or AttributeError where a value cannot be read, Problem
    where two entries contradict each other.
    """
    usual = WorkingDayRules()
    is_off = mapping.get("collective_leave_is_off", usual.collective_leave_is_off)
    if not isinstance(is_off, bool):
        raise TypeError
    return WorkingDayRules(
        FirstCountedDay(mapping.get("first_counted_day", usual.first_counted_day)),
        is_off,
        tuple(_own_day(entry) for entry in mapping.get("own_days", ())),
    )


def _own_day(entry: Mapping[str, Any]) -> OwnDay:
    at = datetime.fromisoformat(entry["at"])
    if at.tzinfo is None or not isinstance(entry["reason"], str):
        raise ValueError
    return OwnDay(
        date.fromisoformat(entry["day"]),
        OwnDayKind(entry["kind"]),
        entry["reason"],
        OfficerId(UUID(entry["by"])),
        at.astimezone(UTC),
    )
