"""Every visit ends with a note of advice: one field, a proposal, one key, and no silent way."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from shared.domain.language import Language
from shared.domain.message import MessageKind
from tests.given_office import GivenOffice, guest
from tests.officer_app.cases.guest_with_case import notes_of, serve, type_long
from tests.officer_app.cases.opened_case import tick
from tests.officer_app.person_at_counter import PersonAtCounter


def written(officer: PersonAtCounter) -> str:
    return officer.find(QPlainTextEdit, "advice_text").toPlainText()


@pytest.mark.parametrize("letter", ["R", "K", "P", "L"])
def test_two_presses_of_one_key_note_the_proposal_and_end_the_visit(
    officer: PersonAtCounter, office: GivenOffice, letter: str
) -> None:
    ticket = office.take(letter)
    serve(officer)
    officer.press("F8")
    assert office.status(ticket) == "serving"
    proposal = written(officer)
    officer.press("F8")
    assert office.status(ticket) == "finished"
    assert notes_of(office) == [proposal]


def test_the_first_letter_replaces_the_proposal(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    office.take("K")
    serve(officer)
    officer.press("F8")
    officer.press("a")
    assert written(officer) == "a"


def test_the_proposal_speaks_the_guests_language(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    office.take("K", language=Language.ENGLISH)
    serve(officer)
    officer.press("F8")
    assert written(officer).startswith("Your questions were answered")


def test_a_visit_that_has_its_note_ends_at_once(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    ticket = office.take("K")
    serve(officer)
    officer.press("Alt+S")
    type_long(officer, "advice_text", "Lihat Daerah Dalam Angka.")
    officer.click("advice_save")
    assert office.status(ticket) == "serving"
    assert officer.reads("Saran: Lihat Daerah Dalam Angka.")
    officer.press("F8")
    assert office.status(ticket) == "finished"
    assert notes_of(office) == ["Lihat Daerah Dalam Angka."]


@pytest.mark.parametrize("is_on_hold", [False, True])
def test_no_visit_ends_without_a_note(
    officer: PersonAtCounter, office: GivenOffice, is_on_hold: bool
) -> None:
    ticket = office.take("K")
    serve(officer)
    if is_on_hold:
        officer.press("F6")
        officer.look_at(ticket)
    officer.press("F8")
    type_long(officer, "advice_text", " ")
    officer.press("F8")
    assert office.status(ticket) == ("on_hold" if is_on_hold else "serving")
    assert officer.reads("Tulis dahulu saran singkat")
    officer.click("advice_none")
    officer.press("F8")
    assert officer.reads("Tulis dahulu alasannya.")
    for key in "pulang":
        officer.press(key)
    officer.press("F8")
    assert office.status(ticket) == "finished"
    assert notes_of(office) == ["Tanpa saran: pulang"]


def test_the_note_goes_by_email_where_the_guest_wants_it(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    office.take("K")
    serve(officer)
    officer.press("F8")
    tick(officer, "advice_email")
    officer.press("F8")
    [(kind, recipient)] = office.ask("SELECT kind, recipient FROM message")
    assert (kind, recipient) == (MessageKind.VISIT_NOTE, "tamu@contoh.example")


def test_a_guest_without_an_address_is_not_offered_an_email(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    office.take("K", guest=guest(email=None))
    serve(officer)
    officer.press("F8")
    assert not officer.sees("advice_email")


def test_giving_up_leaves_the_visit_as_it_is(officer: PersonAtCounter, office: GivenOffice) -> None:
    ticket = office.take("K")
    serve(officer)
    officer.press("F8")
    officer.click("advice_cancel")
    assert not officer.sees("advice_text")
    assert office.status(ticket) == "serving"
    assert notes_of(office) == []


def test_a_block_of_text_is_a_beginning(officer: PersonAtCounter, office: GivenOffice) -> None:
    office.take("R")
    serve(officer)
    officer.press("Alt+S")
    officer.choose("advice_block", "Melengkapi berkas")
    officer.find(QWidget, "advice_block").activated.emit(2)  # type: ignore[attr-defined]
    assert written(officer).startswith("Lengkapi bagian formulir")


def test_the_note_is_saved_as_a_pdf_and_shown(
    officer: PersonAtCounter, office: GivenOffice, tmp_path: Path
) -> None:
    office.take("K")
    serve(officer)
    officer.press("F8")
    shown: list[Path] = []
    paper = officer.program.window.office_page.pages.advice.paper
    paper.choose = lambda _parent, _title, suggested: tmp_path / suggested
    paper.show = shown.append
    officer.click("advice_pdf")
    assert shown == [tmp_path / "saran-K001.pdf"]
    assert shown[0].read_bytes().startswith(b"%PDF-")


def test_a_folder_that_refuses_the_pdf_is_told(
    officer: PersonAtCounter, office: GivenOffice, tmp_path: Path
) -> None:
    office.take("K")
    serve(officer)
    officer.press("F8")
    paper = officer.program.window.office_page.pages.advice.paper
    paper.choose = lambda _parent, _title, suggested: tmp_path / "tidak ada" / suggested
    officer.click("advice_pdf")
    assert officer.sees("advice_told")
