"""What messages want from an officer, and whom to telephone about one."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from shared.database.case_people import contacts_of
from shared.database.guestbook import guest_of
from shared.database.messages import find_message, open_messages
from shared.database.office_database import OfficeDatabase
from shared.database.transactions import Reading
from shared.domain.identifiers import CaseId, MessageId, OfficerId
from shared.domain.message import Channel, Message
from shared.domain.message_moves import task_of
from shared.domain.problem import Problem, ProblemCode
from shared.use_cases.case_files import log_case_access
from shared.use_cases.desk import active_officer
from shared.use_cases.outbox import OutboxEntry, read_messages_of_case, read_outbox
from shared.use_cases.queue_rules import settings_of

RECIPIENT_READ = "message_recipient_read"


@dataclass(frozen=True, slots=True, repr=False)
class Recipient:
    """Whom a message is for, in full."""

    address: str
    telephone: str
    """Empty where none is known."""


@dataclass(frozen=True, slots=True)
class MessageList:
    """Messages as a screen lists them, at the office's time."""

    tasks: tuple[OutboxEntry, ...]
    """The oldest first."""
    others: tuple[OutboxEntry, ...]
    """The newest first."""
    local_now: datetime


def read_message_list(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId | None
) -> MessageList:
    """Those about one case, or of the whole office; what waits for an officer stands apart."""
    if case_id is None:
        outbox = read_outbox(office, officer_id)
        tasks = outbox.tasks
        listed = outbox.latest
    else:
        listed = tuple(reversed(read_messages_of_case(office, officer_id, case_id)))
        tasks = tuple(entry for entry in reversed(listed) if entry.task is not None)
    waiting = {entry.message.id for entry in tasks}
    others = tuple(entry for entry in listed if entry.message.id not in waiting)
    with office.reading() as transaction:
        zone = ZoneInfo(transaction.state.time_zone)
        return MessageList(tasks, others, transaction.now.astimezone(zone))


def count_message_tasks(office: OfficeDatabase, officer_id: OfficerId) -> int:
    """How many messages wait for an officer; asked often, so that it reads only the open ones."""
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        settings = settings_of(transaction)
        sends_itself = {
            Channel.EMAIL: settings.mail.is_complete,
            Channel.WHATSAPP: settings.whatsapp.is_complete,
        }
        now = transaction.acting_at
        return sum(
            task_of(message, now, sends_itself[message.channel]) is not None
            for message in open_messages(transaction)
        )


def read_recipient(
    office: OfficeDatabase, officer_id: OfficerId, message_id: MessageId
) -> Recipient:
    """Address and telephone in full; who looked is logged."""
    log_case_access(office, officer_id, RECIPIENT_READ, message_id.hex)
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        message = find_message(transaction, message_id)
        if message is None:
            raise Problem(ProblemCode.MESSAGE_UNKNOWN)
        return Recipient(message.recipient, _telephone(transaction, message))


def _telephone(transaction: Reading, message: Message) -> str:
    if message.channel is Channel.WHATSAPP:
        return message.recipient
    if message.visit_id is not None:
        guest = guest_of(transaction, message.visit_id)
        return "" if guest is None else guest.phone or ""
    if message.case_id is None:
        return ""
    contact = next(iter(contacts_of(transaction, message.case_id)), None)
    return "" if contact is None else contact.details.phone or ""
