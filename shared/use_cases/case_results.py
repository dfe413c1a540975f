"""The result of the examination goes out on both channels: the clock hears of it."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from shared.database.case_events import events_of_case, record_case_event
from shared.database.cases import case_with, store_case
from shared.database.transactions import Writing
from shared.domain.case_life import ProgressMove
from shared.domain.message import Channel, Message, MessageKind

RESULT_EMAILED, RESULT_WHATSAPPED = "result_emailed", "result_whatsapped"


def note_result_sent(transaction: Writing, message: Message, actor: str) -> None:
    """Called when a message went out, or an officer told it: the result counts from that day."""
    if message.kind is not MessageKind.EXAMINATION_RESULT or message.case_id is None:
        return
    case = case_with(transaction, message.case_id)
    if _is_of_earlier_run(transaction, message):
        return
    today = transaction.now.astimezone(ZoneInfo(transaction.state.time_zone)).date()
    revision = transaction.next_revision()
    is_email = message.channel is Channel.EMAIL
    record_case_event(
        transaction,
        case.id,
        revision,
        RESULT_EMAILED if is_email else RESULT_WHATSAPPED,
        actor,
        step=11,
        on_day=today,
    )
    if is_email:
        case = replace(case, result_emailed_on=case.result_emailed_on or today)
    else:
        case = replace(case, result_whatsapped_on=case.result_whatsapped_on or today)
    store_case(transaction, replace(case, revision=revision))


def _is_of_earlier_run(transaction: Writing, message: Message) -> bool:
    """Whether the file was declared complete anew since the result was written."""
    return message.case_id is not None and any(
        event.move == ProgressMove.DECLARE_COMPLETE and event.at > message.created_at
        for event in events_of_case(transaction, message.case_id)
    )
