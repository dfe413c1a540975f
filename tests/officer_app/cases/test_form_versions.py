"""The versions of the form before the real window: read by block, marked, compared."""

import pytest
from PySide6.QtWidgets import QComboBox, QListWidget

from officer_app.cases.form.form_section import FormSection
from tests.given_case import GivenCase, given_case
from tests.given_office import GivenOffice
from tests.officer_app.cases.opened_case import open_section, read
from tests.officer_app.person_at_counter import PersonAtCounter


@pytest.fixture
def case(office: GivenOffice, officer: PersonAtCounter) -> GivenCase:
    one = given_case(office)
    one.store_form()
    one.store_form(pilot=None, supervisor_count=10**6, organiser_email=None)
    return one


@pytest.fixture
def section(officer: PersonAtCounter, case: GivenCase) -> FormSection:
    return open_section(officer, case, "form", FormSection)


def choose_block(officer: PersonAtCounter, number: str) -> None:
    blocks = officer.find(QListWidget, "form_blocks")
    [row] = [at for at in range(blocks.count()) if blocks.item(at).text().startswith(f"{number} ")]
    blocks.setCurrentRow(row)
    officer.wait()


def test_the_newest_version_stands_there_with_source_and_officer(
    officer: PersonAtCounter, section: FormSection
) -> None:
    words = officer.find(QComboBox, "form_version").currentText()
    assert words.startswith("Versi 2 · ")
    assert officer.reads("Asal: diketik di loket, disimpan Petugas1 Contoh.")


def test_each_block_tells_what_is_missing_and_faults_stand_at_their_question(
    officer: PersonAtCounter, section: FormSection
) -> None:
    blocks = officer.find(QListWidget, "form_blocks")
    told = [blocks.item(at).text() for at in range(blocks.count())]
    assert told[0].endswith("lengkap")
    assert told[1].endswith("1 belum dijawab")
    assert told[6].endswith("1 belum dijawab, 1 perlu diperbaiki")
    choose_block(officer, "VI")
    shown = read(officer, "form_paper")
    assert "6.1" in shown
    assert "⚠ Belum dijawab." in shown
    assert "⚠ Terlalu besar" in shown


def test_two_versions_are_compared_question_by_question(
    officer: PersonAtCounter, section: FormSection
) -> None:
    beside = officer.find(QComboBox, "form_beside")
    beside.setCurrentIndex(2)
    officer.wait()
    assert officer.reads("3 jawaban berbeda antara versi 1 dan versi 2.")
    shown = read(officer, "form_paper")
    assert "dinas@contoh.example.com" in shown
    assert "tidak dijawab" in shown
    assert not officer.sees("form_blocks")


def test_an_older_version_can_be_read_while_a_new_one_arrives(
    officer: PersonAtCounter, case: GivenCase, section: FormSection
) -> None:
    versions = officer.find(QComboBox, "form_version")
    versions.setCurrentIndex(1)
    officer.wait()
    case.store_form(title="Survei Contoh yang Lain Lagi")
    officer.look_again()
    assert versions.currentText().startswith("Versi 1 · ")
    assert versions.count() == 3


def test_without_a_version_the_page_says_what_to_do(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    case = given_case(office)
    open_section(officer, case, "form", FormSection)
    officer.click("form_page_versions")
    assert officer.reads("Belum ada formulir yang terisi")
