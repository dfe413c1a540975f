"""The sections "Formulir" and "Portal", state after state, in a process of its own.

`python -m tests.officer_app.cases.rendered_form DATABASE FOLDER LANGUAGE SCHEME` writes a picture
of each and prints what is cut or overlaps; text is at the size that the environment tells Qt.
"""

import os
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from officer_app.cases.form.form_section import FormPage, FormSection
from officer_app.cases.portal_section import PortalSection
from officer_app.portal.portal_ways_presenter import PortalWay
from shared.desktop.fonts import load_fonts
from shared.domain.language import Language
from shared.domain.problem import Problem, ProblemCode
from tests.given_case import PDF, GivenCase, given_case
from tests.given_office import opened_office
from tests.officer_app.cases.opened_case import open_section, tick
from tests.officer_app.person_at_counter import PersonAtCounter
from tests.officer_app.rendered_pages import faults

SIZE = (1366, 700)
"""A screen of 1366x768 with its task bar."""
PASSES = 6
"""A layout that wraps text needs more than one."""
LONG = "Survei Kepuasan Pengguna Layanan Contoh yang Judulnya Sangat Panjang Sekali " * 3


def form_states(person: PersonAtCounter, case: GivenCase, folder: Path) -> Iterator[str]:
    section = open_section(person, case, "form", FormSection)
    stick = folder / "stik"
    stick.mkdir(exist_ok=True)
    section.choose_folder = lambda _over: stick
    section.open_file = lambda _path: False
    yield "hand-over"
    for way in ("email", "usb_stick", "printed"):
        tick(person, f"form_by_{way}")
    person.click("form_choose_stick")
    person.write("form_reason", "Tamu tergesa, bukti pesan menyusul.")
    yield "hand-over-chosen"
    person.click("form_hand_over_go")
    yield "handed-over"
    section.show_page(FormPage.VERSIONS)
    yield "no-version"
    case.store_form()
    case.store_form(title=LONG.strip(), pilot=None, supervisor_count=10**6, coding=None)
    person.look_again()
    for block in range(len(section.forms.form.blocks)):
        section.versions.blocks.choose(block)
        yield f"answers-{block}"
    section.versions.beside.setCurrentIndex(2)
    yield "compared"
    section.show_page(FormPage.READ_BACK)
    yield "read-back"
    section.forms.read_file(next(stick.glob("*.xlsx")))
    yield "file-read"
    section.forms.read_file(stick)
    yield "file-refused"
    section.show_page(FormPage.TYPE)
    yield "not-typing"
    person.click("form_type")
    for block in range(len(section.forms.form.blocks)):
        section.typing.blocks.choose(block)
        yield f"typing-{block}"


def portal_states(person: PersonAtCounter, case: GivenCase) -> Iterator[str]:
    section = open_section(person, case, "portal", PortalSection)
    yield "portal"
    section.portal.ways.use(PortalWay.PHONE)
    yield "portal-phone"
    folders = section.portal.folders
    assert folders is not None
    file = folders.kept / "unduhan-1"
    file.write_bytes(PDF)
    section.portal.ways.download_kept.emit(file, LONG.strip() + ".pdf")
    yield "portal-download"
    person.click("portal_download_keep_0")
    person.press("Alt+5")
    yield "portal-record"
    section.portal.refused.emit(Problem(ProblemCode.DAY_IN_THE_FUTURE))
    yield "portal-refused"
    person.click("portal_account_record")
    person.write("portal_away_reason", "Halaman putih")
    person.click("portal_away_card_record")
    tick(person, "portal_given_instrument")
    person.write("portal_submission_number", "10001")
    yield "portal-away"
    person.click("portal_submission_record")
    yield "portal-recorded"


def main(database: str, folder: str, language: str, scheme: str) -> None:
    application = QApplication([])
    load_fonts()
    office = opened_office(Path(database))
    person = PersonAtCounter(application, office, is_first=True)
    if scheme == "dark":
        application.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    person.program.look.translations.switch_to(Language(language))
    person.sit_down(1)
    case = given_case(office)
    person.window.resize(*SIZE)
    states = chain(form_states(person, case, Path(folder)), portal_states(person, case))
    for number, name in enumerate(states, start=1):
        for _ in range(PASSES):
            person.wait()
        person.window.grab().save(str(Path(folder) / f"{number:02d}-{name}.png"))
        for fault in faults(person.window):
            print(f"{name}: {fault}", flush=True)
    print("done", flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
