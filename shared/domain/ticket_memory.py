"""What an event remembers of a ticket, so that its move can be undone."""

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from datetime import datetime
from types import MappingProxyType
from typing import Any
from uuid import UUID

from shared.domain.ticket import Ticket
from shared.domain.ticket_life import TicketStatus

_UNCHANGING = frozenset(
    {
        "id",
        "visit_id",
        "service_id",
        "business_day",
        "series",
        "number",
        "label",
        "code",
    }
    | {"is_priority", "issued_at", "issued_revision"}
)
"""What paper, screen and voice say of a ticket, which no move changes."""

CHANGING_FIELDS = tuple(field.name for field in fields(Ticket) if field.name not in _UNCHANGING)
"""The fields of a ticket that moves change."""

_READ: Mapping[str, Callable[[Any], Any]] = MappingProxyType(
    {
        "current_service_id": UUID,
        "wanted_counter_id": UUID,
        "counter_id": UUID,
        "officer_id": UUID,
        "status": TicketStatus,
        "queued_at": datetime.fromisoformat,
        "called_at": datetime.fromisoformat,
        "first_called_at": datetime.fromisoformat,
        "serving_since": datetime.fromisoformat,
        "held_since": datetime.fromisoformat,
        "finished_at": datetime.fromisoformat,
    }
)


def memory_of(ticket: Ticket) -> dict[str, str | int]:
    """The changing fields that are set, as JSON holds them."""
    return {
        name: _written(value)
        for name in CHANGING_FIELDS
        if (value := getattr(ticket, name)) is not None
    }


def restored(ticket: Ticket, memory: Mapping[str, str | int], revision: int) -> Ticket:
    """The ticket as it was remembered, as of a new event."""
    values: dict[str, Any] = {
        name: _READ.get(name, int)(memory[name]) if name in memory else None
        for name in CHANGING_FIELDS
    }
    return replace(ticket, **(values | {"revision": revision}))


def _written(value: Any) -> str | int:
    match value:
        case int():
            return value
        case datetime():
            return value.isoformat()
        case _:
            return str(value)
