"""At the counter a case is started, continued, confirmed or untied, by keys and clicks."""

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QRadioButton

from shared.domain.case_life import Progress
from shared.domain.language import Language
from tests.given_case import given_case
from tests.given_office import GivenOffice, guest
from tests.officer_app.cases.guest_with_case import (
    TITLE,
    serve,
    shown_tab,
    start_case,
    type_long,
    view_of,
)
from tests.officer_app.person_at_counter import PersonAtCounter


def test_the_guestbook_stands_first_and_the_guide_once_the_service_begins(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    office.take()
    officer.look_again()
    officer.press("F9")
    assert shown_tab(officer) == 1
    officer.press("F5")
    assert shown_tab(officer) == 0
    officer.press("Alt+B")
    assert officer.sees("guest_name")
    officer.press("Alt+P")
    assert officer.sees("start_title")


def test_a_case_is_started_with_a_title_and_the_guestbooks_organiser(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    office.take(guest=guest(institution_name="Dinas Contoh Perikanan"))
    serve(officer)
    assert officer.find(QLineEdit, "start_organiser").text() == "Dinas Contoh Perikanan"
    start_case(officer)
    case = view_of(officer).case
    assert (case.request.title, case.request.organiser) == (TITLE, "Dinas Contoh Perikanan")
    assert case.progress is Progress.AT_COUNTER
    assert officer.find(QLabel, "guide_case_number").text() == case.number
    assert officer.reads("Menyampaikan permohonan")


def test_a_case_without_a_title_is_refused_and_what_was_typed_stays(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    office.take()
    serve(officer)
    officer.write("start_year", "2027")
    officer.press("Ctrl+Return")
    assert officer.reads("Tulis dahulu judul rencana kegiatannya.")
    assert officer.find(QLineEdit, "start_year").text() == "2027"
    assert office.ask("SELECT count(*) FROM case_file") == [(0,)]


@pytest.mark.parametrize(("field", "words"), [("start_year", "dua"), ("start_start", "31-02-2027")])
def test_a_year_or_day_that_cannot_be_read_is_said_beside_the_form(
    officer: PersonAtCounter, office: GivenOffice, field: str, words: str
) -> None:
    office.take()
    serve(officer)
    officer.write(field, words)
    start_case(officer)
    assert officer.reads("tidak terbaca")
    assert office.ask("SELECT count(*) FROM case_file") == [(0,)]


def test_two_presses_start_one_case(officer: PersonAtCounter, office: GivenOffice) -> None:
    office.take()
    serve(officer)
    type_long(officer, "start_title", TITLE)
    officer.press("Ctrl+Return", waits=False)
    officer.press("Ctrl+Return", waits=False)
    officer.wait()
    assert office.ask("SELECT count(*) FROM case_file") == [(1,)]


@pytest.mark.parametrize("words", ["number", "kepuasan layanan", "Tamu Contoh"])
def test_a_case_is_continued_and_a_known_contact_is_offered_by_name(
    officer: PersonAtCounter, office: GivenOffice, words: str
) -> None:
    case = given_case(office)
    officer.look_again()
    officer.press("F8")
    officer.press("F8")
    office.take()
    serve(officer)
    officer.press("Alt+J")
    officer.write("continue_find", case.case.number if words == "number" else words)
    officer.wait()
    assert officer.find(QListWidget, "continue_found").count() == 1
    officer.press("Return")
    assert officer.find(QRadioButton, "who_0").isChecked()
    officer.press("Ctrl+Return")
    assert view_of(officer).case.id == case.case_id
    assert len(view_of(officer).visits) == 2
    assert len(view_of(officer).contacts) == 1


def test_somebody_new_who_continues_a_case_becomes_a_contact(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    case = given_case(office)
    officer.look_again()
    officer.press("F8")
    officer.press("F8")
    office.take(guest=guest(name="Rekan Contoh", phone="+6281100000501"))
    serve(officer)
    officer.click("way_continue")
    officer.write("continue_find", case.case.number)
    officer.wait()
    officer.press("Return")
    assert officer.find(QRadioButton, "who_1").isChecked()
    assert "Rekan Contoh" in officer.find(QRadioButton, "who_1").text()
    officer.click("who_confirm")
    assert [one.details.name for one in view_of(officer).contacts] == [
        "Tamu Contoh",
        "Rekan Contoh",
    ]


def test_a_guest_who_gave_a_number_at_the_kiosk_is_confirmed_first(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    case = given_case(office)
    officer.look_again()
    officer.press("F8")
    officer.press("F8")
    office.take(case_number=case.case.number)
    serve(officer)
    assert officer.reads("Siapa yang datang?")
    assert officer.reads(case.case.request.title)
    assert not officer.sees("guide_step_name")
    officer.press("Ctrl+Return")
    assert officer.sees("guide_step_name")
    assert view_of(officer).visits[-1].contact_id is not None


def test_a_mistyped_number_is_untied_and_the_visit_begins_anew(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    case = given_case(office)
    officer.look_again()
    officer.press("F8")
    officer.press("F8")
    office.take(case_number=case.case.number)
    serve(officer)
    officer.click("who_refuse")
    assert officer.sees("start_title")
    assert office.ask("SELECT count(*) FROM case_visit") == [(1,)]


def test_own_research_is_told_apart_in_the_guests_language_and_leads_to_the_note(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    office.take(
        guest=guest(institution_category="private", institution_name="PT Contoh"),
        language=Language.ENGLISH,
    )
    serve(officer)
    assert officer.reads("Penelitian perorangan atau perusahaan adalah statistik khusus")
    assert officer.reads("hand a synopsis to BPS when it is finished")
    officer.click("special_advise")
    officer.click("advice_save")
    [(text, is_special)] = office.ask("SELECT text, is_about_special_research FROM advice_note")
    assert text.startswith("Your research counts as special statistics")
    assert is_special == 1


def test_a_guest_on_hold_keeps_everything(officer: PersonAtCounter, office: GivenOffice) -> None:
    first = office.take()
    serve(officer)
    type_long(officer, "start_title", TITLE)
    officer.press("F6")
    office.take()
    serve(officer)
    assert officer.reads("Belum ada permohonan pada kunjungan ini")
    assert officer.find(QLineEdit, "start_year").text() == ""
    officer.look_at(first)
    start_case_key = "Ctrl+Return"
    officer.press(start_case_key)
    assert view_of(officer).case.request.title == TITLE


def test_a_waiting_guest_is_not_started_with(officer: PersonAtCounter, office: GivenOffice) -> None:
    ticket = office.take()
    officer.look_again()
    officer.look_at(ticket)
    officer.press("Alt+P")
    assert officer.reads("setelah tamu ini dipanggil")
    assert not officer.sees("start_title")


def test_the_guests_screen_shows_their_number_and_words_and_no_other_case(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    other = given_case(office, title="Permohonan Orang Lain")
    officer.look_again()
    officer.press("F8")
    officer.press("F8")
    office.take(language=Language.ENGLISH)
    serve(officer)
    start_case(officer)
    officer.press("F11")
    number = view_of(officer).case.number
    assert officer.find(QLabel, "guest_screen_case").text().endswith(number)
    assert officer.find(QLabel, "guest_screen_script").text().startswith("Welcome.")
    assert not officer.reads(other.case.number)
    assert not officer.reads("Permohonan Orang Lain")


def test_a_guest_who_was_not_confirmed_sees_nothing_of_a_case(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    case = given_case(office)
    officer.look_again()
    officer.press("F8")
    officer.press("F8")
    office.take(case_number=case.case.number)
    serve(officer)
    officer.press("F11")
    assert not officer.reads(case.case.number)


def test_the_queue_goes_on_while_the_case_cannot_be_read(
    officer: PersonAtCounter, office: GivenOffice, caplog: pytest.LogCaptureFixture
) -> None:
    ticket = office.take()
    officer.look_again()
    office.ask("ALTER TABLE case_visit RENAME TO away")
    officer.press("F9")
    officer.press("F5")
    officer.press("Alt+P")
    assert office.status(ticket) == "serving"
    assert officer.reads("Antrean tetap dapat dilayani")
    assert caplog.records, "the failure is written down"
    caplog.clear()
    office.ask("ALTER TABLE away RENAME TO case_visit")
    officer.press("F6")
    officer.press("F7")
    assert officer.sees("start_title")
