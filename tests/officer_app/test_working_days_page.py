"""What an administrator sees and decides about the office's working days."""

from datetime import date

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDateEdit, QLabel, QLineEdit, QSpinBox

from officer_app.administration.working_days_page import WorkingDaysPage
from officer_app.navigation import Room
from shared.domain.language import Language
from shared.use_cases.working_days import read_working_year, take_day_off
from tests.given_office import ADMIN_NAME, ADMIN_PASSWORD, GivenOffice
from tests.officer_app.person_at_counter import PersonAtCounter

ELECTION = date(2026, 12, 9)
CHRISTMAS_LEAVE = "Kamis, 24 Desember"


@pytest.fixture
def administrator(person: PersonAtCounter) -> PersonAtCounter:
    """Before the page, which shows the year that it is."""
    person.sign_in(ADMIN_NAME, ADMIN_PASSWORD)
    open_page(person)
    return person


def open_page(person: PersonAtCounter) -> None:
    person.window.office_page.go(Room.SETTINGS)
    room = person.window.office_page.settings_room()
    room.tabs.show_page(room.working_days)
    person.wait()


def page_of(person: PersonAtCounter) -> WorkingDaysPage:
    return person.find(WorkingDaysPage, "working_days_page")


def rows(person: PersonAtCounter) -> dict[str, list[str]]:
    """The other cells of each day."""
    table = page_of(person).table
    cells = [
        [str(table.model().index(row, column).data()) for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]
    return {day: rest for day, *rest in cells}


def choose(person: PersonAtCounter, words: str) -> None:
    page_of(person).table.selectRow(list(rows(person)).index(words))
    person.wait()


def show_day(person: PersonAtCounter, name: str, day: date) -> None:
    person.find(QDateEdit, name).setDate(QDate(day.year, day.month, day.day))
    person.wait()


def answer(person: PersonAtCounter) -> str:
    return person.find(QLabel, "deadline_answer").text()


def decision(person: PersonAtCounter) -> str:
    return person.find(QAbstractButton, "working_day_decide").accessibleName()


def reason(person: PersonAtCounter) -> str:
    return person.find(QLineEdit, "working_day_reason").text()


def test_the_year_is_listed_with_where_each_day_off_comes_from(
    administrator: PersonAtCounter,
) -> None:
    assert administrator.find(QSpinBox, "working_year").value() == 2026
    listed = rows(administrator)
    assert listed["Kamis, 1 Januari"] == ["Nasional", "libur", "Tahun Baru Masehi"]
    assert listed[CHRISTMAS_LEAVE] == [
        "Cuti bersama",
        "libur",
        "Cuti Bersama Hari Raya Natal",
    ]


def test_a_day_is_taken_off_by_the_keyboard_and_moves_the_deadline(
    administrator: PersonAtCounter,
) -> None:
    assert answer(administrator) == "Hasil paling lambat Jumat, 11 Desember 2026."
    show_day(administrator, "working_day", ELECTION)
    assert decision(administrator) == "Jadikan hari libur"
    administrator.write("working_day_reason", "Pilkada")
    administrator.press("Return")
    assert administrator.reads("Tersimpan.")
    who_and_when = f"({ADMIN_NAME}, 23.11.2026)"
    assert rows(administrator)["Rabu, 9 Desember"] == [
        "Kantor",
        "libur",
        f"Pilkada {who_and_when}",
    ]
    assert answer(administrator) == "Hasil paling lambat Senin, 14 Desember 2026."


def test_a_holiday_that_the_office_works_stays_in_the_list_as_a_working_day(
    administrator: PersonAtCounter,
) -> None:
    choose(administrator, CHRISTMAS_LEAVE)
    assert administrator.reads("Libur: Cuti Bersama Hari Raya Natal.")
    administrator.write("working_day_reason", "Loket dibuka")
    administrator.press("Ctrl+S")
    source, status, words = rows(administrator)[CHRISTMAS_LEAVE]
    assert (source, status) == ("Cuti bersama", "hari kerja")
    assert "Kantor bekerja: Loket dibuka" in words


def test_a_saturday_can_be_worked(administrator: PersonAtCounter) -> None:
    show_day(administrator, "working_day", date(2026, 11, 28))
    assert administrator.reads("Akhir pekan: libur.")
    administrator.write("working_day_reason", "Pengganti")
    administrator.press("Ctrl+S")
    assert rows(administrator)["Sabtu, 28 November"][:2] == ["Kantor", "hari kerja"]


def test_a_decision_is_taken_back(administrator: PersonAtCounter, office: GivenOffice) -> None:
    take_day_off(office.database, office.administrator, ELECTION, "Pilkada")
    administrator.window.office_page.go(Room.ACCOUNT)
    open_page(administrator)
    choose(administrator, "Rabu, 9 Desember")
    assert (decision(administrator), reason(administrator)) == ("Simpan alasan", "Pilkada")
    administrator.click("working_day_take_back")
    assert "Rabu, 9 Desember" not in rows(administrator)
    assert (decision(administrator), reason(administrator)) == ("Jadikan hari libur", "")


def test_a_decision_without_a_reason_is_refused_and_mended(
    administrator: PersonAtCounter,
) -> None:
    show_day(administrator, "working_day", ELECTION)
    administrator.press("Ctrl+S")
    assert not administrator.reads("Tersimpan.")
    assert "Rabu, 9 Desember" not in rows(administrator)
    administrator.write("working_day_reason", "Pilkada")
    administrator.press("Ctrl+S")
    assert "Rabu, 9 Desember" in rows(administrator)


def test_a_typed_reason_stays_while_another_day_is_looked_at_but_a_shown_one_goes(
    administrator: PersonAtCounter, office: GivenOffice
) -> None:
    administrator.write("working_day_reason", "Rapat kerja")
    choose(administrator, CHRISTMAS_LEAVE)
    assert reason(administrator) == "Rapat kerja"
    administrator.press("Ctrl+S")
    assert reason(administrator) == "Rapat kerja"
    show_day(administrator, "working_day", ELECTION)
    assert reason(administrator) == ""


def test_a_year_without_a_decree_says_that_it_is_not_official(
    administrator: PersonAtCounter,
) -> None:
    administrator.find(QSpinBox, "working_year").setValue(2070)
    administrator.wait()
    assert administrator.reads("Tahun 2070 belum resmi")
    assert "perkiraan" in {status for _, status, _ in rows(administrator).values()}
    show_day(administrator, "deadline_start", date(2070, 1, 6))
    assert answer(administrator).endswith("(perkiraan).")


def test_the_start_day_may_count(administrator: PersonAtCounter, office: GivenOffice) -> None:
    administrator.choose("first_counted_day", "Hari itu juga")
    administrator.press("Ctrl+Shift+S")
    assert answer(administrator) == "Hasil paling lambat Kamis, 10 Desember 2026."
    year = read_working_year(office.database, office.administrator)
    assert year.rules.first_counted_day.value == "start_day"


def test_a_way_of_counting_that_is_not_yet_saved_stays_while_a_day_is_decided(
    administrator: PersonAtCounter,
) -> None:
    administrator.choose("first_counted_day", "Hari itu juga")
    show_day(administrator, "working_day", ELECTION)
    administrator.write("working_day_reason", "Pilkada")
    administrator.press("Ctrl+S")
    assert administrator.find(QComboBox, "first_counted_day").currentText() == "Hari itu juga"


def test_other_limits_can_be_tried_out(administrator: PersonAtCounter) -> None:
    show_day(administrator, "deadline_start", date(2026, 12, 14))
    administrator.find(QSpinBox, "deadline_limit").setValue(1)
    administrator.wait()
    assert answer(administrator) == "Hasil paling lambat Selasa, 15 Desember 2026."


def test_the_next_person_sees_nothing_of_the_last_one(administrator: PersonAtCounter) -> None:
    administrator.find(QSpinBox, "working_year").setValue(2030)
    administrator.write("working_day_reason", "Rapat kerja")
    administrator.wait()
    administrator.click("deed_sign_out")
    assert page_of(administrator).table.rowCount() == 0
    administrator.sign_in(ADMIN_NAME, ADMIN_PASSWORD)
    open_page(administrator)
    assert administrator.find(QSpinBox, "working_year").value() == 2026
    assert reason(administrator) == ""


def test_the_page_speaks_english(administrator: PersonAtCounter) -> None:
    administrator.program.look.translations.switch_to(Language.ENGLISH)
    administrator.wait()
    assert rows(administrator)["Thursday, 1 January"] == ["National", "off", "New Year's Day"]
    assert answer(administrator) == "The result is due by Friday, 11 December 2026."
