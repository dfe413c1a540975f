"""Steps 5 and 6: the request, the proved addresses, the form handed over and read back."""

from datetime import date

from officer_app.cases.typed_day import day_text
from officer_app.demo.at_counter import AtCounter
from shared.commands.sample_answers import TITLE, sample_request
from shared.commands.sample_papers import filled_in
from shared.desktop.played_journey import Script, Until
from shared.domain.message_life import MessageStatus
from shared.domain.ticket_life import TicketStatus
from shared.domain.way_of_collection import WayOfCollection

_REQUEST, _FORM = 5, 6


def state_request(officer: AtCounter, today: date) -> Script:
    """A case is started, and both addresses of the guest are proved."""
    request = sample_request(today)
    yield officer.sees("start_title")
    officer.write("start_title", TITLE)
    officer.write("start_organiser", request.organiser)
    officer.write("start_year", str(request.activity_year))
    officer.choose("start_way", WayOfCollection.SURVEY)
    officer.write("start_start", day_text(request.collection_starts_on))
    yield from officer.shows("start_case", _REQUEST)
    yield from officer.click("start_case")
    yield officer.sees("contact_test")
    officer.bring_up("counter_tabs")
    yield from officer.shows("case_started", _REQUEST)
    yield from officer.click("contact_test")
    yield Until("the test messages were sent", lambda: _test_messages(officer) >= 2)
    officer.look_at("contact_email_came")
    yield from officer.shows("test_messages", _REQUEST)
    for button in ("contact_email_came", "contact_whatsapp_came"):
        yield from officer.click(button)
        yield officer.is_gone(button)
    officer.bring_up("counter_tabs")
    yield from officer.shows("requirements_met", _REQUEST)
    yield from officer.click("guide_done")
    yield officer.is_done(_REQUEST, lambda: officer.served_case)


def hand_form_over(officer: AtCounter) -> Script:
    """By e-mail and onto the guest's stick."""
    officer.bring_up("counter_tabs")
    yield from officer.shows("guide_form", _FORM)
    yield from officer.click("guide_jump")
    yield officer.sees("form_by_email")
    yield from officer.click("form_by_email")
    yield from officer.click("form_by_usb_stick")
    yield from officer.click_into_dialog("form_choose_stick", officer.stick)
    yield from officer.click("form_hand_over_go")
    yield officer.is_done(_FORM, lambda: officer.opened_case)
    yield officer.sees("form_handed")
    yield from officer.shows("form_handed_over", _FORM)


def wait_for_form(officer: AtCounter) -> Script:
    """While the guest fills it in, the officer could call the next one."""
    yield from officer.click("room_queue")
    yield from officer.click("move_hold")
    yield officer.has(None)
    yield from officer.shows("on_hold", _FORM)
    yield from officer.click("move_resume")
    yield officer.has(TicketStatus.SERVING)
    yield from officer.click("room_cases")


def read_form_back(officer: AtCounter) -> Script:
    """The applicant has filled in the workbook; nothing is kept before a press."""
    view = officer.opened_case
    if view is None:
        raise LookupError("no case is open")
    handed_over = next(officer.stick.glob("*.xlsx"))
    filled = officer.stick / "formulir-terisi.xlsx"
    filled.write_bytes(filled_in(handed_over.read_bytes(), view.case.number))
    yield from officer.click("form_page_read_back")
    officer.drop("form_section", filled)
    yield officer.may_press("form_store")
    yield from officer.shows("form_read_back", _FORM)
    yield from officer.click("form_store")
    yield Until("the form is stored", lambda: _has_form(officer))
    yield from officer.click("form_page_versions")
    yield from officer.shows("form_answers", _FORM)


def _test_messages(officer: AtCounter) -> int:
    view = officer.served_case
    messages = () if view is None else view.messages
    return sum(
        message.kind.value == "test_message" and message.status is MessageStatus.SENT
        for message in messages
    )


def _has_form(officer: AtCounter) -> bool:
    view = officer.opened_case
    return view is not None and bool(view.form_versions)
