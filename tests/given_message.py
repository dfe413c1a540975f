"""Messages for tests, put into the outbox as an event would."""

from typing import Any

from shared.database.messages import find_message, insert_message
from shared.domain.identifiers import MessageId
from shared.domain.language import Language
from shared.domain.message import Channel, Enclosure, Message, MessageKind
from shared.use_cases.identity import new_id
from tests.given_office import GivenOffice

RECIPIENTS = {Channel.EMAIL: "tamu@contoh.example", Channel.WHATSAPP: "+6281100000500"}


def owed_message(
    office: GivenOffice,
    channel: Channel = Channel.EMAIL,
    enclosures: tuple[Enclosure, ...] = (),
    **changes: Any,
) -> Message:
    """One more message that must go out."""
    message_id = MessageId(new_id())
    values: dict[str, Any] = {
        "id": message_id,
        "cause": f"visit_note:{message_id.hex}",
        "kind": MessageKind.VISIT_NOTE,
        "channel": channel,
        "language": Language.INDONESIAN,
        "recipient": RECIPIENTS[channel],
        "recipient_name": "Tamu Contoh",
        "subject": "Catatan kunjungan",
        "text": "Yth. Tamu Contoh,\n\nsaran petugas.",
        "html": "<p>Saran petugas</p>" if channel is Channel.EMAIL else None,
        "case_id": None,
        "visit_id": None,
        "created_at": office.clock.shown,
        "not_before": office.clock.shown,
    }
    message = Message(**(values | changes))
    with office.database.writing() as transaction:
        assert insert_message(transaction, message, enclosures, "uji")
    return message


def stored_message(office: GivenOffice, message_id: MessageId) -> Message:
    with office.database.reading() as transaction:
        found = find_message(transaction, message_id)
    assert found is not None
    return found


def moves_of(office: GivenOffice, message_id: MessageId) -> list[str]:
    rows = office.ask(
        "SELECT move FROM message_event WHERE message_id = ? ORDER BY revision", message_id.hex
    )
    return [move for (move,) in rows]
