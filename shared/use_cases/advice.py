"""Every visit ends with a short note of the advice that was given: the standard's first product."""

from dataclasses import dataclass
from hashlib import sha256

from shared.database.advice_notes import Advice, advice_of, store_advice
from shared.database.guestbook import guest_of, record_visit_change, visit_with
from shared.database.messages import insert_message
from shared.database.office_database import OfficeDatabase
from shared.database.office_profile import read_office
from shared.database.tickets import ticket_of_visit
from shared.database.transactions import Writing
from shared.domain.identifiers import MessageId, OfficerId, VisitId
from shared.domain.message import Channel, Message, MessageKind
from shared.domain.message_facts import MessageFacts
from shared.domain.problem import Problem, ProblemCode
from shared.notifications.message_words import words_of
from shared.use_cases.case_work import told_text
from shared.use_cases.desk import active_officer
from shared.use_cases.identity import new_id
from shared.use_cases.queue_rules import settings_of

LONGEST_ADVICE = 2000


@dataclass(frozen=True, slots=True)
class AdviceToGive:
    """What the officer noted, and whether the guest wants it by e-mail."""

    text: str
    is_about_special_research: bool = False
    """A person's or company's own research: a synopsis afterwards, no recommendation."""
    wants_email: bool = False


def record_advice(
    office: OfficeDatabase, officer_id: OfficerId, visit_id: VisitId, advice: AdviceToGive
) -> None:
    """Keep the note of a visit, and send it where the guest wants it; newer words replace it."""
    text = told_text(advice.text, ProblemCode.ADVICE_MISSING, LONGEST_ADVICE)
    with office.writing() as transaction:
        active_officer(transaction, officer_id)
        ticket_of_visit(transaction, visit_id)
        note = Advice(text, transaction.now, officer_id, advice.is_about_special_research)
        known = advice_of(transaction, visit_id)
        if known is None or known.text != text:
            store_advice(transaction, visit_id, note)
            record_visit_change(transaction, visit_id, "advice_given", str(officer_id))
        if advice.wants_email:
            _send(transaction, officer_id, visit_id, text)


def read_advice(office: OfficeDatabase, officer_id: OfficerId, visit_id: VisitId) -> Advice | None:
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        return advice_of(transaction, visit_id)


def _send(transaction: Writing, officer_id: OfficerId, visit_id: VisitId, text: str) -> None:
    guest = guest_of(transaction, visit_id)
    if guest is None or guest.email is None:
        raise Problem(ProblemCode.EMAIL_NOT_AN_ADDRESS)
    visit = visit_with(transaction, visit_id)
    office = read_office(transaction)
    facts = MessageFacts(
        office_name=office.name,
        unit_name=office.unit_name,
        address=office.address,
        telephone=office.telephone,
        complaints=office.complaints,
        portal_url=office.portal,
        guest_name=guest.name,
        notes=tuple(text.split("\n")),
    )
    own_texts = settings_of(transaction).message_texts_folder
    words = words_of(MessageKind.VISIT_NOTE, visit.language, facts, own_texts)
    message = Message(
        id=MessageId(new_id()),
        # Words that were mended go out as well, the same ones never twice.
        cause=f"visit_note:{visit_id.hex}:{sha256(text.encode()).hexdigest()[:16]}",
        kind=MessageKind.VISIT_NOTE,
        channel=Channel.EMAIL,
        language=visit.language,
        recipient=guest.email,
        recipient_name=guest.name,
        subject=words.subject,
        text=words.text,
        html=words.html,
        case_id=None,
        visit_id=visit_id,
        created_at=transaction.now,
        not_before=transaction.now,
    )
    insert_message(transaction, message, (), str(officer_id))
