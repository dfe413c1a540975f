"""What happens to a case is told to the applicant, in the transaction in which it happens."""

from collections.abc import Sequence
from typing import Any

from shared.database.case_people import contacts_of
from shared.database.messages import insert_message
from shared.database.office_profile import read_office
from shared.database.services import service_with
from shared.database.transactions import Reading
from shared.domain.case import Case, Contact
from shared.domain.identifiers import MessageId
from shared.domain.message import Channel, Enclosure, Message, MessageKind, is_wanted
from shared.domain.message_facts import MessageFacts
from shared.notifications.message_words import MessageWords, words_of
from shared.use_cases.case_work import CaseWork
from shared.use_cases.identity import new_id
from shared.use_cases.queue_rules import settings_of


def tell_applicant(
    work: CaseWork,
    kind: MessageKind,
    cause: str,
    *,
    to: Contact | None = None,
    enclosures: Sequence[Enclosure] = (),
    channels: Sequence[Channel] = tuple(Channel),
    **facts: Any,
) -> None:
    """Queue a message by each wanted channel to the first contact, or to the one given.

    `facts` are fields of MessageFacts beyond those of office and case. The same cause writes
    once, however often it is told.
    """
    transaction = work.transaction
    contact = to or first_contact(transaction, work.case)
    if contact is None:
        return
    told = facts_of_case(transaction, work.case, contact.details.name, **facts)
    settings = settings_of(transaction)
    words = words_of(kind, work.case.language, told, settings.message_texts_folder)
    for channel in channels:
        if is_wanted(kind, channel, settings.messages_off):
            message = _message(work, kind, channel, cause, contact, words)
            kept = enclosures if channel is Channel.EMAIL else ()
            insert_message(transaction, message, kept, work.actor)


def first_contact(transaction: Reading, case: Case) -> Contact | None:
    """The one whom messages reach."""
    return next(iter(contacts_of(transaction, case.id)), None)


def facts_of_case(transaction: Reading, case: Case, guest_name: str, **facts: Any) -> MessageFacts:
    """What a message about this case says of the office and of the case."""
    office = read_office(transaction)
    limit = service_with(transaction, case.service_id).working_days_limit
    return MessageFacts(
        office_name=office.name,
        unit_name=office.unit_name,
        address=office.address,
        telephone=office.telephone,
        complaints=office.complaints,
        portal_url=office.portal,
        guest_name=guest_name,
        case_number=case.number,
        title=case.request.title,
        working_days_limit=limit,
        **facts,
    )


def _message(
    work: CaseWork,
    kind: MessageKind,
    channel: Channel,
    cause: str,
    contact: Contact,
    words: MessageWords,
) -> Message:
    is_email = channel is Channel.EMAIL
    now = work.transaction.now
    return Message(
        id=MessageId(new_id()),
        cause=cause,
        kind=kind,
        channel=channel,
        language=work.case.language,
        recipient=(contact.details.email if is_email else contact.details.phone) or "",
        recipient_name=contact.details.name,
        subject=words.subject,
        text=words.text if is_email else words.whatsapp_text,
        html=words.html if is_email else None,
        case_id=work.case.id,
        visit_id=None,
        created_at=now,
        not_before=now,
    )
