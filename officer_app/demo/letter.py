"""Steps 13 to 15: the draft, the approval with its signature, the sending, the end."""

from officer_app.cases.typed_day import day_text
from officer_app.demo.at_counter import AtCounter
from shared.commands.sample_papers import LETTER_NUMBER, signed_letter
from shared.desktop.played_journey import Script, Until
from shared.domain.case_life import Progress
from shared.domain.message import MessageKind
from shared.domain.message_life import MessageStatus

_DRAFT, _APPROVAL, _SENDING = 13, 14, 15


def draft_letter(officer: AtCounter) -> Script:
    """From the office's template."""
    yield from officer.turn_to("Surat")
    yield officer.sees("letter_addressee")
    officer.write("letter_place", "Jakarta")
    yield from officer.shows("letter", _DRAFT)
    yield from officer.click("draft_make")
    yield from _if_asked(officer, "draft_question_yes")
    yield officer.is_done(_DRAFT, lambda: officer.opened_case)
    yield from officer.shows("letter_draft", _DRAFT)


def record_approval(officer: AtCounter) -> Script:
    """The signed file is looked into before it is kept."""
    view = officer.opened_case
    if view is None:
        raise LookupError("no case is open")
    signed = signed_letter(view.case.number)
    path = officer.stick / signed.name
    path.write_bytes(signed.content)
    yield from officer.click("letter_approval")
    yield officer.sees("approval_number")
    officer.write("approval_number", LETTER_NUMBER.format(year=view.today.year))
    officer.write("approval_day", day_text(view.today))
    officer.drop("letter_section", path)
    yield officer.sees("signature_line")
    yield from officer.shows("signature_checked", _APPROVAL)
    if officer.is_seen("signed_confirm"):
        yield from officer.click("signed_confirm")
    yield from officer.click("approval_record")
    yield officer.is_done(_APPROVAL, lambda: officer.opened_case)
    yield from officer.shows("approved", _APPROVAL)


def send_letter(officer: AtCounter) -> Script:
    """The case is closed with it, and all fifteen steps are done."""
    yield from officer.click("letter_sending")
    yield officer.sees("sending_proof")
    officer.write("sending_proof", "Status “terkirim” di portal contoh")
    yield from officer.shows("sending", _SENDING)
    yield from officer.click("sending_record")
    yield from _if_asked(officer, "sending_question_yes")
    yield officer.is_done(_SENDING, lambda: officer.opened_case)
    yield Until("the letter was told", lambda: _was_told(officer))
    yield from officer.shows("letter_sent", _SENDING)
    yield from officer.turn_to("Panduan")
    yield from officer.shows("case_closed", _SENDING)
    yield from officer.turn_to("Pesan")
    yield from officer.shows("messages", _SENDING)
    yield from officer.turn_to("Riwayat")
    yield from officer.shows("history", _SENDING)


def _if_asked(officer: AtCounter, name: str) -> Script:
    if officer.is_seen(name):
        yield from officer.click(name)


def _was_told(officer: AtCounter) -> bool:
    view = officer.opened_case
    if view is None or view.case.progress is not Progress.CLOSED:
        return False
    told = [m for m in view.messages if m.kind is MessageKind.LETTER_SENT]
    return bool(told) and all(m.status is MessageStatus.SENT for m in told)
