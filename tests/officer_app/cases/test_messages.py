"""What the office owes its guests, seen and acted on: in the room of messages and in a case."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPlainTextEdit

from officer_app.cases.messages.message_words import (
    channel_name,
    kind_name,
    masked,
    outcome_sentences,
)
from officer_app.navigation import Room
from shared.domain.identifiers import MessageId
from shared.domain.message import Channel, MessageKind
from shared.domain.message_life import MessageStatus
from shared.domain.message_outcome import OutcomeReason, Refused
from shared.use_cases.outbox import claim_next_message, record_sending
from tests.given_case import GivenCase, given_case
from tests.given_message import owed_message, stored_message
from tests.given_office import GivenOffice
from tests.officer_app.person_at_counter import PersonAtCounter

LOOKED = "SELECT count(*) FROM access_log WHERE act = 'message_recipient_read'"
LEASE = {Channel.EMAIL: 60}


class Browser(QObject):
    """Takes what the program opens outside."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, address: QUrl) -> None:
        self.opened.append(address.toString(QUrl.ComponentFormattingOption.FullyEncoded))


@pytest.fixture
def browser() -> Iterator[Browser]:
    taking = Browser()
    # PySide takes the name of the slot as text, whatever its types say.
    QDesktopServices.setUrlHandler("https", taking, "take")  # type: ignore[arg-type]
    yield taking
    QDesktopServices.unsetUrlHandler("https")


def go_to_messages(officer: PersonAtCounter) -> None:
    officer.click("room_messages")


def listed(officer: PersonAtCounter) -> list[str]:
    """The words of each message, without the headings between."""
    shown = officer.find(QListWidget, "message_list")
    items = [shown.item(row) for row in range(shown.count())]
    return [item.text() for item in items if item.data(Qt.ItemDataRole.UserRole) is not None]


def choose(officer: PersonAtCounter, message_id: MessageId) -> None:
    shown = officer.find(QListWidget, "message_list")
    for row in range(shown.count()):
        if shown.item(row).data(Qt.ItemDataRole.UserRole) == message_id:
            shown.setCurrentRow(row)
            officer.wait()
            return
    raise AssertionError("that message is not listed")


def text(officer: PersonAtCounter, name: str) -> str:
    return officer.find(QLabel, name).text()


def refused_email(office: GivenOffice) -> MessageId:
    message = owed_message(office)
    taken = claim_next_message(office.database, "uji", LEASE)
    assert taken is not None
    outcome = Refused(OutcomeReason.RECIPIENT_UNKNOWN, "550")
    assert record_sending(office.database, taken.message, outcome)
    return message.id


def test_an_office_without_messages_says_where_they_come_from(officer: PersonAtCounter) -> None:
    go_to_messages(officer)
    assert officer.reads("Belum ada pesan")
    assert officer.button("room_messages").accessibleName() == "Pesan"


def test_the_navigation_counts_what_waits_also_while_another_room_is_shown(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    owed_message(office, Channel.WHATSAPP)
    refused_email(office)
    officer.look_again()
    assert officer.button("room_messages").accessibleName() == "Pesan (2)"


def test_a_task_stands_before_what_is_newer(officer: PersonAtCounter, office: GivenOffice) -> None:
    refused = refused_email(office)
    office.clock.advance(minutes=5)
    owed_message(office)
    go_to_messages(officer)
    first, second = listed(officer)
    assert "Tidak terkirim" in first
    assert "Menunggu dikirim" in second
    assert text(officer, "message_state").startswith("Tidak terkirim. Alamat atau nomor tujuannya")
    assert "(550)" in text(officer, "message_state")
    assert "Telepon pemohon" in text(officer, "message_task")
    assert stored_message(office, refused).status is MessageStatus.REFUSED


def test_an_address_is_masked_until_somebody_asks_and_that_is_logged_once(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    owed_message(office)
    go_to_messages(officer)
    assert "ta•••@contoh.example" in text(officer, "message_recipient_shown")
    assert "tamu@contoh.example" not in text(officer, "message_recipient_shown")
    assert office.ask(LOOKED) == [(0,)]
    officer.click("message_reveal")
    assert "tamu@contoh.example" in text(officer, "message_recipient_shown").replace("\u200b", "")
    assert not officer.sees("message_reveal")
    officer.click("room_queue")
    go_to_messages(officer)
    assert office.ask(LOOKED) == [(1,)]


def test_another_message_is_masked_again(officer: PersonAtCounter, office: GivenOffice) -> None:
    one, other = owed_message(office), owed_message(office)
    go_to_messages(officer)
    choose(officer, one.id)
    officer.click("message_reveal")
    choose(officer, other.id)
    assert "•••" in text(officer, "message_recipient_shown")


def test_a_whatsapp_text_opens_filled_in_and_is_then_marked_as_sent(
    officer: PersonAtCounter, office: GivenOffice, browser: Browser
) -> None:
    message = owed_message(office, Channel.WHATSAPP, text="Selamat pagi & salam: 100 %")
    go_to_messages(officer)
    officer.press("Alt+W")
    assert browser.opened == [
        "https://wa.me/6281100000500?text=Selamat%20pagi%20%26%20salam%3A%20100%20%25"
    ]
    assert stored_message(office, message.id).status is MessageStatus.QUEUED
    assert "tandai di sini" in text(officer, "message_told")
    officer.press("Alt+S")
    assert stored_message(office, message.id).status is MessageStatus.DONE_BY_HAND
    assert officer.button("room_messages").accessibleName() == "Pesan"
    assert not officer.sees("message_open_whatsapp")


def test_a_text_too_long_for_an_address_is_copied_to_paste(
    officer: PersonAtCounter, office: GivenOffice, browser: Browser
) -> None:
    words = "Panjang sekali. " * 300
    owed_message(office, Channel.WHATSAPP, text=words)
    go_to_messages(officer)
    officer.click("message_open_whatsapp")
    assert browser.opened == ["https://wa.me/6281100000500?text="]
    assert officer.application.clipboard().text() == words
    assert "tempel" in text(officer, "message_told")


def test_a_message_that_failed_is_told_by_telephone_and_noted(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    message = refused_email(office)
    go_to_messages(officer)
    officer.press("Alt+T")
    assert not officer.button("message_confirm").isEnabled()
    officer.write("message_number", "0811-1950-0500")
    officer.write("message_note", "Diterima Contoh sendiri")
    officer.press("Ctrl+Return")
    stored = stored_message(office, message)
    assert stored.status is MessageStatus.DONE_BY_HAND
    assert stored.reason == "Telepon 0811-1950-0500: Diterima Contoh sendiri"
    assert "Disampaikan petugas" in listed(officer)[0]
    assert not officer.sees("message_confirm")


def test_an_address_is_mended_and_the_message_goes_again(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    message = refused_email(office)
    go_to_messages(officer)
    officer.click("message_send_again")
    field = officer.find(QLineEdit, "message_recipient")
    assert field.text() == "tamu@contoh.example"
    field.clear()
    officer.write("message_recipient", "bukan alamat")
    officer.press("Return")
    assert officer.reads("Alamat e-mail ini belum lengkap")
    assert stored_message(office, message).status is MessageStatus.REFUSED
    assert field.text() == "bukan alamat"
    field.clear()
    officer.write("message_recipient", "benar@contoh.example")
    officer.press("Return")
    again = stored_message(office, message)
    assert (again.status, again.recipient) == (MessageStatus.QUEUED, "benar@contoh.example")


def test_what_the_standard_promises_is_not_cancelled_without_a_reason(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    message = owed_message(office, kind=MessageKind.EXAMINATION_RESULT)
    other = owed_message(office)
    go_to_messages(officer)
    choose(officer, message.id)
    officer.click("message_cancel")
    assert officer.reads("dijanjikan standar pelayanan")
    assert not officer.button("message_confirm").isEnabled()
    officer.write("message_reason", "Permohonan dicabut pemohon")
    officer.press("Ctrl+Return")
    assert stored_message(office, message.id).status is MessageStatus.CANCELLED
    choose(officer, other.id)
    officer.click("message_cancel")
    assert officer.button("message_confirm").isEnabled()
    officer.click("message_confirm")
    assert stored_message(office, other.id).status is MessageStatus.CANCELLED


def test_a_begun_act_is_left_without_a_trace(officer: PersonAtCounter, office: GivenOffice) -> None:
    message = owed_message(office)
    go_to_messages(officer)
    officer.click("message_cancel")
    officer.write("message_reason", "Salah tekan")
    officer.press("Esc")
    assert not officer.sees("message_reason")
    assert stored_message(office, message.id).status is MessageStatus.QUEUED
    officer.click("message_cancel")
    assert officer.find(QLineEdit, "message_reason").text() == ""


def test_what_was_typed_comes_back_after_the_program_died(
    office: GivenOffice, open_program: Callable[[], PersonAtCounter]
) -> None:
    refused_email(office)
    first = open_program()
    first.sit_down(1)
    go_to_messages(first)
    first.click("message_telephone")
    first.write("message_number", "0811")
    first.write("message_note", "Tidak diangkat")
    first.program.window.office_page.messages_room().board.panel.deeds.keep()
    first.program.leave_counter()
    again = open_program()
    again.sit_down(1)
    go_to_messages(again)
    assert again.find(QLineEdit, "message_note").text() == "Tidak diangkat"
    assert again.reads("Dipulihkan")


def test_filters_show_one_channel_one_standing_or_one_name(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    owed_message(office, recipient_name="Orang Satu")
    owed_message(office, Channel.WHATSAPP, recipient_name="Orang Dua")
    go_to_messages(officer)
    officer.choose("messages_channel", "WhatsApp")
    assert len(listed(officer)) == 1
    officer.choose("messages_channel", "Semua saluran")
    officer.choose("messages_standing", "Perlu dikerjakan")
    (task,) = listed(officer)
    assert "WhatsApp" in task
    officer.choose("messages_standing", "Sudah sampai")
    assert officer.reads("Tidak ada pesan dengan saringan ini")
    officer.choose("messages_standing", "Semua pesan")
    officer.press("F3")
    officer.write("messages_find", "orang satu")
    (found,) = listed(officer)
    assert "E-mail" in found


def test_a_case_shows_its_own_messages_and_their_very_words(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    case: GivenCase = given_case(office)
    owed_message(office)
    office_page = officer.window.office_page
    office_page.go(Room.CASES)
    officer.wait()
    office_page.cases_room().open_case(case.case_id, "messages")
    officer.wait()
    (only,) = [words for words in listed(officer) if "Permohonan dibuka" in words]
    assert case.case.number in only
    assert len(listed(officer)) == len(case.view.messages)
    words = officer.find(QPlainTextEdit, "message_text").toPlainText()
    assert case.case.number in words
    assert officer.find(QPlainTextEdit, "message_text").isReadOnly()


def test_a_deactivated_officer_is_put_out_of_the_room(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    go_to_messages(officer)
    office.ask("UPDATE officer SET is_active = 0 WHERE sign_in_name = 'petugas1'")
    officer.look_again()
    assert officer.find(QLineEdit, "sign_in_name").isVisible()


@pytest.mark.parametrize(
    ("channel", "recipient", "shown"),
    [
        (Channel.EMAIL, "tamu@contoh.example", "ta•••@contoh.example"),
        (Channel.EMAIL, "a@b.example", "a•••@b.example"),
        (Channel.WHATSAPP, "+6281119500500", "•••0500"),
        (Channel.EMAIL, "", ""),
    ],
)
def test_a_masked_recipient_tells_too_little_to_use(
    channel: Channel, recipient: str, shown: str
) -> None:
    assert masked(channel, recipient) == shown


def test_every_kind_channel_and_reason_has_words() -> None:
    assert set(outcome_sentences()) == set(OutcomeReason)
    assert all(kind_name(kind) for kind in MessageKind)
    assert all(channel_name(channel) for channel in Channel)
