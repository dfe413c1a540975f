"""Step 6 before the real window: the form goes by e-mail, onto a stick, onto paper."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QLabel, QLineEdit

from officer_app.cases.form.form_section import FormSection
from shared.documents.form_workbook_reading import read_form_workbook
from shared.domain.case import AttachmentKind
from shared.domain.message import Channel, MessageKind
from shared.use_cases.case_desk import change_contact
from shared.use_cases.case_files import read_attachment
from shared.use_cases.case_steps import mark_step_done
from tests.given_case import GivenCase, given_case
from tests.given_office import GivenOffice
from tests.officer_app.cases.opened_case import open_section, tick
from tests.officer_app.person_at_counter import PersonAtCounter

REASON = "Tamu tergesa, bukti pesan menyusul."


@pytest.fixture
def case(office: GivenOffice, officer: PersonAtCounter) -> GivenCase:
    return given_case(office)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stik"
    folder.mkdir()
    return folder


@pytest.fixture
def opened() -> list[Path]:
    """What the system was asked to open."""
    return []


@pytest.fixture
def section(
    officer: PersonAtCounter, case: GivenCase, stick: Path, opened: list[Path]
) -> FormSection:
    found = open_section(officer, case, "form", FormSection)
    found.choose_folder = lambda _over: stick

    def open_file(path: Path) -> bool:
        opened.append(path)
        return True

    found.open_file = open_file
    return found


def told(officer: PersonAtCounter, name: str) -> str:
    label = officer.find(QLabel, name)
    return label.text().replace("\u200b", "") if label.isVisible() else ""


def test_all_three_ways_at_once_are_one_record_with_the_very_file(
    officer: PersonAtCounter, case: GivenCase, section: FormSection, stick: Path, opened: list[Path]
) -> None:
    tick(officer, "form_by_email")
    tick(officer, "form_by_usb_stick")
    tick(officer, "form_by_printed")
    officer.click("form_choose_stick")
    officer.write("form_reason", REASON)
    officer.click("form_hand_over_go")
    number = case.case.number
    names = [f"Formulir rekomendasi {number}.pdf", f"Formulir rekomendasi {number}.xlsx"]
    assert sorted(path.name for path in stick.iterdir()) == names
    [kept] = [each for each in case.view.attachments if each.kind is AttachmentKind.EMPTY_FORM]
    _, content = read_attachment(case.office.database, case.desk.officer_id, case.case_id, kept.id)
    assert (stick / names[1]).read_bytes() == content
    done = case.view.guide[5].done
    assert done is not None
    assert (done.proof, done.reason) == ("E-mail, Stik USB, Cetakan", REASON)
    forms = [each for each in case.view.messages if each.kind is MessageKind.FORM_ATTACHED]
    assert [each.channel for each in forms] == [Channel.EMAIL]
    assert [path.read_bytes()[:5] for path in opened] == [b"%PDF-"]
    assert str(stick) in told(officer, "form_handed")
    assert names[1] in told(officer, "form_handed")
    assert officer.find(QLineEdit, "form_reason").text() == ""


def test_what_the_counter_knows_stands_in_the_form_already(
    officer: PersonAtCounter, case: GivenCase, section: FormSection, stick: Path
) -> None:
    tick(officer, "form_guest_in_charge")
    tick(officer, "form_by_usb_stick")
    officer.click("form_choose_stick")
    officer.write("form_reason", REASON)
    officer.click("form_hand_over_go")
    [workbook] = stick.glob("*.xlsx")
    answers = read_form_workbook(workbook.read_bytes(), section.forms.form).answers
    contact = case.view.contacts[0].details
    assert answers.text("title") == case.case.request.title
    assert answers.text("organiser") == case.case.request.organiser
    assert answers.text("responsible_name") == contact.name
    properties = load_workbook(BytesIO(workbook.read_bytes())).properties
    assert properties.subject == case.case.number


def test_without_an_address_there_is_no_email(
    officer: PersonAtCounter, case: GivenCase, section: FormSection
) -> None:
    tick(officer, "form_by_email")
    contact = case.view.contacts[0]
    without = replace(contact.details, email=None)
    database, officer_id = case.office.database, case.desk.officer_id
    change_contact(database, officer_id, case.case_id, contact.id, without)
    officer.look_again()
    assert not officer.button("form_by_email").isEnabled()
    assert not officer.button("form_by_email").isChecked()
    assert officer.reads("Belum ada alamat e-mail pada permohonan.")


def test_nothing_is_handed_over_without_a_way_a_folder_or_a_reason(
    officer: PersonAtCounter, case: GivenCase, section: FormSection
) -> None:
    assert not officer.button("form_hand_over_go").isEnabled()
    tick(officer, "form_by_usb_stick")
    officer.write("form_reason", REASON)
    assert not officer.button("form_hand_over_go").isEnabled()
    officer.click("form_choose_stick")
    assert officer.button("form_hand_over_go").isEnabled()
    officer.find(QLineEdit, "form_reason").clear()
    assert not officer.button("form_hand_over_go").isEnabled()


def test_in_its_turn_it_needs_no_reason(
    officer: PersonAtCounter, case: GivenCase, section: FormSection
) -> None:
    case.prove_contact()
    mark_step_done(
        case.office.database, case.desk.officer_id, case.case_id, case.seen, 5, "Lengkap"
    )
    officer.look_again()
    assert not officer.sees("form_reason")
    tick(officer, "form_by_printed")
    officer.click("form_hand_over_go")
    [kept] = [each for each in case.view.attachments if each.kind is AttachmentKind.EMPTY_FORM]
    assert kept.file_name.endswith(".pdf")


def test_a_stick_that_is_gone_is_told_and_nothing_is_recorded(
    officer: PersonAtCounter, case: GivenCase, section: FormSection, stick: Path
) -> None:
    tick(officer, "form_by_usb_stick")
    officer.click("form_choose_stick")
    officer.write("form_reason", REASON)
    stick.rmdir()
    officer.click("form_hand_over_go")
    assert "Stik USB atau folder ini tidak ditemukan lagi" in told(officer, "form_told")
    assert case.view.guide[5].done is None
    assert case.view.attachments == ()
    assert officer.find(QLineEdit, "form_reason").text() == REASON


def test_what_was_written_goes_again_where_the_record_is_refused(
    officer: PersonAtCounter, case: GivenCase, section: FormSection, stick: Path
) -> None:
    tick(officer, "form_by_usb_stick")
    officer.click("form_choose_stick")
    officer.write("form_reason", REASON)
    case.prove_contact()
    officer.click("form_hand_over_go")
    assert "baru saja diubah" in told(officer, "form_told")
    assert list(stick.iterdir()) == []
    officer.click("form_hand_over_go")
    assert len(list(stick.iterdir())) == 2


def test_a_machine_that_opens_no_pdf_says_so(
    officer: PersonAtCounter, case: GivenCase, section: FormSection
) -> None:
    section.open_file = lambda _path: False
    tick(officer, "form_by_printed")
    officer.write("form_reason", REASON)
    officer.click("form_hand_over_go")
    assert officer.reads("Tidak ada program yang membuka PDF di komputer ini")
    assert officer.sees("form_open_print")


def test_the_file_to_print_goes_with_the_case(
    officer: PersonAtCounter, case: GivenCase, section: FormSection, opened: list[Path]
) -> None:
    tick(officer, "form_by_printed")
    officer.write("form_reason", REASON)
    officer.click("form_hand_over_go")
    assert opened[0].exists()
    officer.click("case_back")
    assert not opened[0].exists()


def test_a_typed_reason_survives_leaving_the_case(
    officer: PersonAtCounter,
    case: GivenCase,
    section: FormSection,
) -> None:
    officer.write("form_reason", REASON)
    officer.click("case_back")
    open_section(officer, case, "form", FormSection)
    assert officer.find(QLineEdit, "form_reason").text() == REASON
    assert officer.reads("Dipulihkan")
