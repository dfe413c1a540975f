"""The sections "Pemeriksaan" and "Surat", state after state, in a process of its own.

`python -m tests.officer_app.cases.rendered_examination DATABASE FOLDER LANGUAGE SCHEME` writes a
picture of each and prints what is cut or overlaps; text is at the size that the environment tells
Qt.
"""

import os
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from officer_app.cases.examination.evaluation_page import EvaluationPage
from officer_app.cases.examination.examination_section import ExaminationPart, ExaminationSection
from officer_app.cases.letter.letter_section import LetterPart, LetterSection
from shared.desktop.fonts import load_fonts
from shared.domain.case_life import Verdict
from shared.domain.language import Language
from shared.domain.problem import Problem, ProblemCode
from shared.use_cases.examination import answer_note, write_note
from shared.use_cases.serve_queue import finish
from tests.documents.given_signatures import identity, letter, signed
from tests.given_case import GivenCase, given_case
from tests.given_office import opened_office
from tests.officer_app.cases.opened_case import open_section
from tests.officer_app.person_at_counter import PersonAtCounter
from tests.officer_app.rendered_pages import faults

SIZE = (1366, 700)
"""A screen of 1366x768 with its task bar."""
PASSES = 6
"""A layout that wraps text needs more than one."""
LONG = "Survei Kepuasan Pengguna Layanan Contoh 2027 yang Judulnya Sangat Panjang Sekali " * 3
NOTE = "Mohon menjelaskan lebih rinci bagaimana responden dipilih di setiap kecamatan. "
MANY = 40


def examination_states(person: PersonAtCounter, case: GivenCase) -> Iterator[str]:
    section = open_section(person, case, "examination", ExaminationSection)
    yield "no-form"
    case.store_form(title=LONG.strip(), variables=None)
    person.look_again()
    yield "before-submission"
    person.press("Ctrl+P")
    yield "passes-unfolded"
    case.submit()
    case.declare_complete()
    person.look_again()
    yield "to-begin"
    person.click("round_begin")
    yield "judging"
    section.judge.go_to("title")
    person.press("3")
    person.press("Ctrl+T")
    yield "text-blocks"
    person.press("Return")
    person.press("Ctrl+Return")
    for number in range(MANY):
        question = "title" if number % 2 else "purpose"
        write_note(
            case.office.database,
            case.desk.officer_id,
            case.case_id,
            question,
            f"{number}. {NOTE * 2}",
        )
    person.look_again()
    yield "many-notes"
    section.show_part(ExaminationPart.RESULT)
    yield "undecided"
    case.judge_what_is_asked()
    person.look_again()
    section.show_part(ExaminationPart.RESULT)
    yield "goes-back"
    person.click("round_end")
    yield "goes-back-asks"
    person.click("round_end_question_yes")
    yield "given-back"
    note = case.examination.rounds[-1].notes[0]
    answer_note(case.office.database, case.desk.officer_id, case.case_id, note.id, NOTE * 3)
    case.store_form(title="Survei Kepuasan Layanan Contoh")
    case.submit()
    case.declare_complete()
    person.look_again()
    yield "second-to-begin"
    person.click("round_begin")
    section.judge.go_to("title")
    yield "second-round"
    section.show_part(ExaminationPart.CHANGES)
    yield "changes"
    case.judge_what_is_asked()
    case.end_round()
    person.look_again()
    section.show_part(ExaminationPart.EVALUATION)
    yield "evaluation"
    yield from evaluation_states(person, section.evaluation)
    section.exams.refused.emit(Problem(ProblemCode.DAY_IN_THE_FUTURE))
    yield "refused"


def evaluation_states(person: PersonAtCounter, page: EvaluationPage) -> Iterator[str]:
    page.people.setPlainText("Petugas Contoh\nPenelaah Contoh")
    page.points.put_text('[["Rancangan sampel", "Sesuai tujuan."], ["Jadwal", "Perlu dijaga."]]')
    page.points.text_changed.emit()
    page.decision.setCurrentIndex(1)
    page.reasons.setPlainText("Rancangan sudah sesuai.")
    person.click("minutes_look")
    yield "minutes"
    person.click("evaluation_record")
    yield "evaluation-asks"
    person.click("evaluation_question_yes")
    yield "evaluated"


def letter_states(person: PersonAtCounter, case: GivenCase, folder: Path) -> Iterator[str]:
    section = open_section(person, case, "letter", LetterSection)
    yield "letter"
    section.open_file = lambda _path: False
    person.click("draft_make")
    yield "drafted"
    person.click("draft_open")
    yield "draft-open-asks"
    person.click("draft_question_no")
    section.show_part(LetterPart.APPROVAL)
    yield "approval"
    root = identity("Induk Contoh", is_authority=True)
    pdf = signed(letter(), identity("Direktur Contoh", root))
    file = folder / "surat.pdf"
    file.write_bytes(pdf.replace(b"Surat rekomendasi", b"Surat rekomendasx"))
    section.letters.check_signed(file)
    person.write("approval_number", "12")
    yield "altered"
    file.write_bytes(pdf)
    section.letters.check_signed(file)
    person.write("approval_day", "23-11-2026")
    yield "intact"
    person.click("approval_record")
    yield "approved"
    section.show_part(LetterPart.SENDING)
    person.write("sending_proof", "Tab Surat: terkirim")
    person.click("sending_record")
    yield "sending-asks"
    person.click("sending_question_yes")
    yield "sent"
    section.show_part(LetterPart.DRAFT)
    yield "versions"


def other_states(person: PersonAtCounter, case: GivenCase) -> Iterator[str]:
    """A case that has no letter yet, and one that waits."""
    open_section(person, case, "letter", LetterSection)
    yield "letter-not-yet"
    case.store_form()
    case.submit()
    case.declare_complete()
    case.begin_round()
    case.judge_what_is_asked()
    case.end_round()
    case.evaluate(Verdict.NEEDS_REPAIR)
    person.look_again()
    yield "letter-waits"


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
    finish(office.database, case.desk, case.ticket.id, case.ticket.revision)
    person.window.resize(*SIZE)
    states = chain(
        examination_states(person, case),
        letter_states(person, case, Path(folder)),
        other_states(person, given_case(office)),
    )
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
