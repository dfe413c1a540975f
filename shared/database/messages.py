"""Stores messages in the transaction of what causes them, and what became of each."""

from collections.abc import Collection, Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, insert, literal_column, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or

from shared.database.tables import case_file, message, message_enclosure, message_event
from shared.database.transactions import Reading, Writing
from shared.domain.identifiers import CaseId, MessageId, VisitId
from shared.domain.message import Channel, Enclosure, Message
from shared.domain.message_life import OPEN_STATUSES, MessageMove, MessageStatus

_FIELDS = tuple(field.name for field in fields(Message))
_MESSAGE: Select[*tuple[Any, ...]] = select(*(message.c[name] for name in _FIELDS))
_IN_OFFICE = message.c.office_id == bindparam("office")
# The partial index is used only where its own predicate stands in the statement.
_IS_OPEN = message.c.status.in_(
    [literal_column(f"'{status.value}'") for status in sorted(OPEN_STATUSES)]
)


def insert_message(
    transaction: Writing, new: Message, enclosures: Sequence[Enclosure], actor: str
) -> bool:
    """Add a message and its event; False where its cause has written by this channel already."""
    row = insert_or(message).on_conflict_do_nothing(
        index_elements=[message.c.office_id, message.c.cause, message.c.channel]
    )
    values = {"office_id": transaction.office_id, **_values(new)}
    if transaction.connection.execute(row, values).rowcount == 0:
        return False
    for position, enclosure in enumerate(enclosures):
        transaction.connection.execute(
            insert(message_enclosure),
            {
                "office_id": transaction.office_id,
                "message_id": new.id,
                "position": position,
                "file_name": enclosure.file_name,
                "media_type": enclosure.media_type,
                "content": enclosure.content,
            },
        )
    _record(transaction, new, MessageMove.QUEUE, actor)
    return True


def store_message(transaction: Writing, after: Message, move: MessageMove, actor: str) -> None:
    """Write what a move made of a message, with its event."""
    values = _values(after)
    del values["id"]
    transaction.connection.execute(
        update(message).where(message.c.id == bindparam("of_message")),
        {"of_message": after.id, **values},
    )
    _record(transaction, after, move, actor)


def find_message(transaction: Reading, message_id: MessageId) -> Message | None:
    found = _messages(transaction, _MESSAGE.where(message.c.id == message_id))
    return found[0] if found else None


def enclosures_of(transaction: Reading, message_id: MessageId) -> tuple[Enclosure, ...]:
    rows = transaction.connection.execute(
        select(
            message_enclosure.c.file_name,
            message_enclosure.c.media_type,
            message_enclosure.c.content,
        )
        .where(message_enclosure.c.message_id == message_id)
        .order_by(message_enclosure.c.position)
    )
    return tuple(Enclosure(*row) for row in rows)


def next_due_message(
    transaction: Reading, channels: Sequence[Channel], now: datetime
) -> Message | None:
    """The one of these channels that may be sent now, the longest due first."""
    found = _messages(
        transaction,
        _MESSAGE.where(
            _IN_OFFICE,
            _IS_OPEN,
            message.c.status == MessageStatus.QUEUED,
            message.c.channel.in_(channels),
            message.c.not_before <= now,
        )
        .order_by(message.c.not_before, message.c.created_at)
        .limit(1),
    )
    return found[0] if found else None


def messages_of_lost_senders(transaction: Reading, now: datetime) -> tuple[Message, ...]:
    """Those being sent under a lease that has ended."""
    return _messages(
        transaction,
        _MESSAGE.where(
            _IN_OFFICE,
            _IS_OPEN,
            message.c.status == MessageStatus.SENDING,
            message.c.leased_until <= now,
        ),
    )


def open_messages(transaction: Reading) -> tuple[Message, ...]:
    """Everything that still wants something, oldest first."""
    return _messages(
        transaction, _MESSAGE.where(_IN_OFFICE, _IS_OPEN).order_by(message.c.created_at)
    )


def latest_messages(transaction: Reading, most: int) -> tuple[Message, ...]:
    """Newest first, whatever became of them."""
    return _messages(
        transaction,
        _MESSAGE.where(_IN_OFFICE)
        .order_by(message.c.created_at.desc(), message.c.id.desc())
        .limit(most),
    )


def messages_of_case(transaction: Reading, case_id: CaseId) -> tuple[Message, ...]:
    """Oldest first."""
    return _messages(
        transaction,
        _MESSAGE.where(message.c.case_id == case_id).order_by(
            message.c.created_at, message.c.channel
        ),
    )


def case_numbers_of(transaction: Reading, case_ids: Collection[CaseId]) -> dict[CaseId, str]:
    """The numbers by which people know these cases."""
    rows = transaction.connection.execute(
        select(case_file.c.id, case_file.c.number).where(case_file.c.id.in_(case_ids))
    )
    return {row.id: row.number for row in rows}


def messages_of_visit(transaction: Reading, visit_id: VisitId) -> tuple[Message, ...]:
    """Oldest first."""
    return _messages(
        transaction,
        _MESSAGE.where(message.c.visit_id == visit_id).order_by(
            message.c.created_at, message.c.channel
        ),
    )


def _record(transaction: Writing, about: Message, move: MessageMove, actor: str) -> None:
    transaction.connection.execute(
        insert(message_event),
        {
            "office_id": transaction.office_id,
            "revision": transaction.next_revision(),
            "move": move.value,
            "at": transaction.now,
            "actor": actor,
            "message_id": about.id,
            "reason": about.reason,
        },
    )


def _messages(transaction: Reading, statement: Select[*tuple[Any, ...]]) -> tuple[Message, ...]:
    values = {"office": transaction.office_id}
    rows = transaction.connection.execute(statement, values)
    return tuple(Message(*row) for row in rows)


def _values(entry: Message) -> dict[str, Any]:
    return {name: getattr(entry, name) for name in _FIELDS}
