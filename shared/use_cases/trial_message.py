"""The administrator tries an account for messages before guests depend on it."""

from shared.database.office_database import OfficeDatabase
from shared.database.office_profile import read_office
from shared.domain.identifiers import MessageId, OfficerId
from shared.domain.language import Language
from shared.domain.message import Channel, Message, MessageKind
from shared.domain.message_facts import MessageFacts
from shared.domain.message_outcome import Outcome
from shared.notifications.message_words import words_of
from shared.notifications.messenger import Messenger
from shared.use_cases.desk import administrator
from shared.use_cases.identity import new_id
from shared.use_cases.queue_rules import settings_of


def send_trial_message(
    office: OfficeDatabase,
    officer_id: OfficerId,
    messenger: Messenger,
    channel: Channel,
    recipient: str,
    language: Language,
) -> Outcome:
    """Send a test message at once, past the outbox; it may take as long as the messenger does."""
    with office.reading() as transaction:
        name = administrator(transaction, officer_id).full_name
        profile = read_office(transaction)
        own_texts = settings_of(transaction).message_texts_folder
        now = transaction.now
    facts = MessageFacts(
        office_name=profile.name,
        unit_name=profile.unit_name,
        address=profile.address,
        telephone=profile.telephone,
        complaints=profile.complaints,
        portal_url=profile.portal,
        guest_name=name,
    )
    words = words_of(MessageKind.TEST_MESSAGE, language, facts, own_texts)
    is_email = channel is Channel.EMAIL
    message = Message(
        id=MessageId(new_id()),
        cause="trial",
        kind=MessageKind.TEST_MESSAGE,
        channel=channel,
        language=language,
        recipient=recipient,
        recipient_name=name,
        subject=words.subject,
        text=words.text if is_email else words.whatsapp_text,
        html=words.html if is_email else None,
        case_id=None,
        visit_id=None,
        created_at=now,
        not_before=now,
    )
    return messenger.deliver(message, ())
