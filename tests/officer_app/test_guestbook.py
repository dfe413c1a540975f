"""The guestbook at the counter: read, completed, examined, never lost."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit

from officer_app.guest_presenter import GuestState
from officer_app.queue_presenter import QueueState
from shared.domain.language import Language
from shared.domain.ticket import Ticket
from shared.domain.visit import Wishes
from shared.use_cases.guestbook import complete_guestbook
from shared.use_cases.watch_queue import read_guest_file
from tests.given_office import GivenOffice, guest
from tests.officer_app.person_at_counter import PersonAtCounter


def text_of(officer: PersonAtCounter, name: str) -> str:
    return officer.find(QLineEdit, f"guest_{name}").text()


def test_every_answer_is_there_to_read(officer: PersonAtCounter, office: GivenOffice) -> None:
    office.take(guest=guest(name="O'Contoh", institution_name="Dinas Contoh Perikanan"))
    officer.look_again()
    officer.press("F9")
    assert text_of(officer, "name") == "O'Contoh"
    assert text_of(officer, "phone") == "0811-0000-0500"
    assert text_of(officer, "email") == "tamu@contoh.example"
    assert text_of(officer, "institution_name") == "Dinas Contoh Perikanan"
    assert officer.reads("O'Contoh · Dinas Contoh Perikanan")


def test_markup_in_a_name_is_shown_as_it_was_typed(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    office.take(guest=guest(name="<b>Tamu</b> & Contoh"))
    officer.look_again()
    officer.press("F9")
    assert officer.reads("<b>Tamu</b> & Contoh")


def test_a_guest_who_asked_for_help_is_completed_at_the_counter(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    ticket = office.take(guest=None, notice=None)
    officer.look_again()
    officer.press("F9")
    officer.write("guest_name", "Tamu Contoh Dua")
    officer.write("guest_phone", "0811 1950 0500")
    officer.choose("guest_institution_category", "Pemerintah daerah")
    officer.press("Ctrl+S")
    officer.click("notice_read")
    file = read_guest_file(office.database, office.officers[0], ticket.id)
    assert file.guest is not None
    assert (file.guest.name, file.guest.phone) == ("Tamu Contoh Dua", "+6281119500500")
    assert file.guest.institution_category == "local_government"
    assert file.visit.notice is not None
    assert officer.reads("sudah disetujui")


def test_what_cannot_be_used_is_marked_and_stays(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    office.take(guest=None)
    officer.look_again()
    officer.press("F9")
    officer.write("guest_phone", "0534 3031316")
    officer.press("Ctrl+S")
    assert officer.reads("Isi nama dahulu.")
    assert officer.reads("Ini nomor telepon kantor atau rumah.")
    assert text_of(officer, "phone") == "0534 3031316"
    assert office.ask("SELECT count(*) FROM guest") == [(0,)]


def test_nothing_typed_is_lost_when_the_queue_moves_on(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    office.take(guest=None)
    officer.look_again()
    officer.press("F9")
    officer.write("guest_name", "Tamu Con")
    field = officer.find(QLineEdit, "guest_name")
    cursor = field.cursorPosition()
    office.take()
    officer.look_again()
    officer.press("F5")
    assert field.text() == "Tamu Con"
    assert field.cursorPosition() == cursor
    assert officer.reads("Belum disimpan")


def _retype(officer: PersonAtCounter, name: str) -> None:
    officer.find(QLineEdit, "guest_name").clear()
    officer.write("guest_name", name)


def _told_by_another(office: GivenOffice, ticket: Ticket, shown: str, name: str) -> None:
    """Another officer stores the guest's name."""
    complete_guestbook(
        office.database,
        office.officers[1],
        ticket.visit_id,
        guest(name=shown),
        guest(name=name),
        False,
        Wishes(),
    )


def _stored_name(office: GivenOffice, ticket: Ticket) -> str | None:
    details = read_guest_file(office.database, office.officers[0], ticket.id).guest
    return None if details is None else details.name


@pytest.mark.parametrize("looks_in_between", [True, False])
def test_what_another_officer_stored_is_not_overwritten_unseen(
    officer: PersonAtCounter, office: GivenOffice, looks_in_between: bool
) -> None:
    ticket = office.take()
    officer.look_again()
    officer.press("F9")
    _retype(officer, "Nama Saya")
    _told_by_another(office, ticket, "Tamu Contoh", "Nama Mereka")
    if looks_in_between:
        officer.look_again()
    officer.press("Ctrl+S")
    assert officer.told.startswith("Buku tamu ini baru saja diubah petugas lain.")
    assert _stored_name(office, ticket) == "Nama Mereka"
    assert text_of(officer, "name") == "Nama Saya"
    assert officer.reads("Belum disimpan")
    officer.press("Ctrl+S")
    assert _stored_name(office, ticket) == "Nama Saya", "the officer was told, and meant it"
    assert not officer.reads("Belum disimpan")


def test_after_a_refusal_the_new_answers_can_be_looked_at_and_changed(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    ticket = office.take()
    officer.look_again()
    officer.press("F9")
    _retype(officer, "Nama Saya")
    _told_by_another(office, ticket, "Tamu Contoh", "Nama Mereka")
    officer.press("Ctrl+S")
    officer.program.presenters.guest.drop_draft()
    assert text_of(officer, "name") == "Nama Mereka"
    _retype(officer, "Nama Bersama")
    officer.press("Ctrl+S")
    assert _stored_name(office, ticket) == "Nama Bersama"


@pytest.mark.parametrize("is_answered", [False, True], ids=["being stored", "just stored"])
def test_who_types_on_while_the_form_is_stored_meets_no_conflict_with_oneself(
    officer: PersonAtCounter, office: GivenOffice, is_answered: bool
) -> None:
    ticket = office.take()
    officer.look_again()
    officer.press("F9")
    _retype(officer, "Nama Saya")
    officer.press("Ctrl+S", waits=False)
    if is_answered:
        officer.jobs.run_next()
        assert officer.jobs.under_way, "the file is still to be read anew"
    _retype(officer, "Nama Lain")
    officer.wait()
    assert _stored_name(office, ticket) == "Nama Saya"
    assert text_of(officer, "name") == "Nama Lain"
    officer.press("Ctrl+S")
    assert _stored_name(office, ticket) == "Nama Lain"


def test_what_was_typed_for_one_guest_waits_while_another_is_looked_at(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    first, second = office.take(guest=None), office.take()
    officer.look_again()
    officer.press("F9")
    officer.write("guest_name", "Belum Tersimpan")
    officer.look_at(second)
    assert text_of(officer, "name") == "Tamu Contoh"
    officer.look_at(first)
    assert text_of(officer, "name") == "Belum Tersimpan"


def test_nothing_typed_is_left_for_the_next_officer(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    office.take(guest=None)
    officer.look_again()
    officer.press("F9")
    officer.write("guest_name", "Belum Tersimpan")
    officer.click("deed_sign_out")
    officer.click("departure_go")
    officer.sit_down(2)
    officer.look_again()
    assert "Belum Tersimpan" not in [
        field.text() for field in officer.window.findChildren(QLineEdit)
    ]


def test_an_answer_that_comes_late_belongs_to_who_saved(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    ticket = office.take(guest=None)
    officer.look_again()
    officer.press("F9")
    officer.write("guest_name", "Dari Petugas Satu")
    presenter = officer.program.presenters.guest
    answered: list[object] = []
    presenter.saved.connect(lambda: answered.append(None))
    officer.press("Ctrl+S", waits=False)
    presenter.sit_down(office.officers[1])
    officer.wait()
    assert _stored_name(office, ticket) == "Dari Petugas Satu"
    assert presenter.unsaved_of_others == 0
    assert not answered


def test_the_guestbook_of_a_ticket_that_is_no_longer_shown_is_not_shown_late(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    office.take()
    officer.look_again()
    officer.press("F9")
    presenter = officer.program.presenters.guest
    presenter.refresh()
    presenter.follow(QueueState())
    officer.jobs.run_all()
    assert presenter.state == GuestState()


def test_phone_and_email_can_be_copied(officer: PersonAtCounter, office: GivenOffice) -> None:
    office.take()
    officer.look_again()
    officer.press("F9")
    officer.click("copy_phone")
    assert QGuiApplication.clipboard().text() == "0811-0000-0500"
    officer.click("copy_email")
    assert QGuiApplication.clipboard().text() == "tamu@contoh.example"


def test_the_notice_to_read_aloud_is_in_the_guests_language(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    office.take(notice=None, language=Language.ENGLISH)
    officer.look_again()
    officer.press("F9")
    assert officer.reads("Who keeps them:")
    officer.click("notice_read")
    assert not officer.reads("Who keeps them:")


def test_priority_given_at_the_counter_moves_a_waiting_guest_forward(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    first, second = office.take(), office.take()
    officer.look_again()
    assert officer.rows() == [first.label, second.label]
    officer.look_at(second)
    officer.find(QCheckBox, "guest_priority").click()
    officer.press("Ctrl+S")
    officer.press("F9")
    assert office.status(second) == "called"


def test_wishes_of_a_priority_guest_are_told(officer: PersonAtCounter, office: GivenOffice) -> None:
    office.take(is_priority=True, wishes=Wishes(come_to_me=True))
    officer.look_again()
    officer.press("F9")
    assert officer.reads("Tamu prioritas. Datangi tamu di tempat duduknya.")


def test_the_screen_for_the_guest_shows_nobody_else(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    mine = office.take(guest=guest(name="Tamu Sendiri"))
    other = office.take(guest=guest(name="Tamu Lain"))
    officer.look_again()
    officer.press("F9")
    officer.look_at(other)
    officer.press("F11")
    assert officer.sees("guest_screen")
    assert officer.reads("Tamu Sendiri")
    assert officer.reads(mine.label)
    assert not officer.reads("Tamu Lain")
    assert not officer.reads(other.label)
    assert not officer.sees("queue_table")
    officer.press("F11")
    assert officer.sees("queue_table")
