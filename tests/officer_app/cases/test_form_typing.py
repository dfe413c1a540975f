"""The form typed in at the counter, before the real window, with real keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QTableWidget

from officer_app.cases.form.form_section import FormSection
from shared.domain.case import FormSource
from shared.domain.form_answers import Answers, Row, answers_from_text
from tests.given_case import GivenCase, given_case
from tests.given_office import GivenOffice
from tests.officer_app.cases.opened_case import open_section
from tests.officer_app.person_at_counter import PersonAtCounter


@pytest.fixture
def case(office: GivenOffice, officer: PersonAtCounter) -> GivenCase:
    return given_case(office)


@pytest.fixture
def section(officer: PersonAtCounter, case: GivenCase) -> FormSection:
    found = open_section(officer, case, "form", FormSection)
    officer.press("Alt+4")
    officer.click("form_type")
    return found


def choose_block(officer: PersonAtCounter, place: int) -> None:
    officer.find(QListWidget, "form_typing_blocks").setCurrentRow(place)
    officer.wait()


def judged(section: FormSection) -> None:
    """A moment after the last key."""
    section.typing._judge()


def newest(case: GivenCase) -> Answers:
    return answers_from_text(case.view.form_versions[-1].answers)


def test_it_begins_with_what_is_known_and_becomes_a_version_on_a_press(
    officer: PersonAtCounter, case: GivenCase, section: FormSection
) -> None:
    title = officer.find(QLineEdit, "answer_title")
    assert title.text() == case.case.request.title
    title.selectAll()
    QTest.keyClicks(title, "Survei Contoh yang Diketik")
    assert not case.view.form_versions
    officer.press("Ctrl+S")
    [version] = case.view.form_versions
    assert version.source is FormSource.TYPED
    assert newest(case).text("title") == "Survei Contoh yang Diketik"
    assert newest(case).text("organiser") == case.case.request.organiser
    assert officer.reads("Tersimpan sebagai versi 1.")


def test_what_does_not_apply_is_greyed_as_one_answers(
    officer: PersonAtCounter, section: FormSection
) -> None:
    choose_block(officer, 5)
    box = officer.find(QComboBox, "answer_sample_stages")
    assert box.isEnabled()
    choose_block(officer, 0)
    way = officer.find(QComboBox, "answer_collection_way")
    way.setCurrentIndex(way.findData("complete_enumeration"))
    choose_block(officer, 5)
    box = officer.find(QComboBox, "answer_sample_stages")
    assert not box.isEnabled()
    assert officer.reads("Tidak ditanyakan menurut jawaban lain.")


def test_what_cannot_be_read_is_marked_and_stored_nowhere(
    officer: PersonAtCounter, case: GivenCase, section: FormSection
) -> None:
    choose_block(officer, 3)
    officer.write("answer_planning_period.start", "31-02-2027")
    choose_block(officer, 7)
    officer.press("Ctrl+S")
    assert officer.find(QLabel, "form_told").text().startswith("Beberapa isian belum dapat dibaca")
    assert officer.find(QListWidget, "form_typing_blocks").currentRow() == 3
    assert "Belum dapat dibaca" in officer.find(QLabel, "fault_planning_period").text()
    assert case.view.form_versions == ()


def test_a_fault_is_said_at_its_question(officer: PersonAtCounter, section: FormSection) -> None:
    choose_block(officer, 1)
    officer.write("answer_organiser_email", "bukan alamat")
    judged(section)
    assert "Bukan alamat e-mail" in officer.find(QLabel, "fault_organiser_email").text()


def test_rows_are_typed_added_and_removed(
    officer: PersonAtCounter, case: GivenCase, section: FormSection
) -> None:
    choose_block(officer, 3)
    table = officer.find(QTableWidget, "rows_variables")
    for place, name in enumerate(("Umur", "Salah", "Pendidikan")):
        officer.click("rows_variables_add")
        editor = table.findChild(QLineEdit)
        assert isinstance(editor, QLineEdit)
        QTest.keyClicks(editor, name)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        officer.wait()
        item = table.item(place, 0)
        assert item is not None
        assert item.text() == name
    table.setCurrentCell(1, 0)
    officer.click("rows_variables_remove")
    officer.press("Ctrl+S")
    rows = newest(case).rows("variables")
    assert rows == (Row.of({"name": "Umur"}), Row.of({"name": "Pendidikan"}))


def test_typing_survives_leaving_the_case_until_it_is_stored(
    officer: PersonAtCounter, case: GivenCase, section: FormSection
) -> None:
    choose_block(officer, 1)
    officer.write("answer_organiser_phone", "0534")
    officer.click("case_back")
    open_section(officer, case, "form", FormSection)
    officer.press("Alt+4")
    assert officer.reads("Dipulihkan: yang Anda ketik")
    choose_block(officer, 1)
    assert officer.find(QLineEdit, "answer_organiser_phone").text() == "0534"
    officer.press("Ctrl+S")
    assert newest(case).text("organiser_phone") == "0534"
    officer.click("case_back")
    open_section(officer, case, "form", FormSection)
    officer.press("Alt+4")
    assert not officer.reads("Dipulihkan: yang Anda ketik")


def test_typing_survives_a_program_that_was_cut_off(
    officer: PersonAtCounter,
    case: GivenCase,
    section: FormSection,
    open_program: Callable[[], PersonAtCounter],
) -> None:
    officer.write("answer_title", " Tambahan")
    section.forms.keep_typing()
    another = open_program()
    another.sit_down(1)
    open_section(another, case, "form", FormSection)
    another.press("Alt+4")
    assert another.reads("Dipulihkan: yang Anda ketik")
    assert another.find(QLineEdit, "answer_title").text().endswith(" Tambahan")


def test_typing_over_a_version_keeps_all_its_other_answers(
    officer: PersonAtCounter, case: GivenCase, section: FormSection
) -> None:
    officer.click("form_drop_typing")
    case.store_form()
    officer.look_again()
    before = newest(case)
    officer.click("form_type")
    officer.write("answer_title", " Tambahan")
    officer.press("Ctrl+S")
    after = newest(case)
    changed = {key for key in after.values if after.value(key) != before.value(key)}
    assert changed == {"title"}


def test_a_version_stored_meanwhile_is_told_and_typing_stays(
    officer: PersonAtCounter, case: GivenCase, section: FormSection
) -> None:
    officer.write("answer_title", " Tambahan")
    case.store_form()
    officer.look_again()
    assert officer.reads("Sejak Anda mulai mengetik, versi 1 tersimpan.")
    assert officer.find(QLineEdit, "answer_title").text().endswith(" Tambahan")


def test_dropped_typing_is_gone(
    officer: PersonAtCounter, case: GivenCase, section: FormSection
) -> None:
    officer.write("answer_title", " Tambahan")
    officer.click("form_drop_typing")
    officer.click("case_back")
    open_section(officer, case, "form", FormSection)
    officer.press("Alt+4")
    assert officer.sees("form_type")
    assert case.view.form_versions == ()


def test_the_wheel_changes_no_answer(officer: PersonAtCounter, section: FormSection) -> None:
    box = officer.find(QComboBox, "answer_collection_way")
    before = box.currentIndex()
    center = box.mapTo(box.window(), box.rect().center())
    QTest.wheelEvent(box.window().windowHandle(), center, QPoint(0, -120))
    officer.wait()
    assert box.currentIndex() == before
