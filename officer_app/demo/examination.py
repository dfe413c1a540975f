"""Steps 11 and 12: declared complete, examined, judged, and evaluated with the team."""

from PySide6.QtCore import Qt

from officer_app.demo.at_counter import AtCounter
from shared.desktop.played_journey import Script, Until
from shared.domain.case_life import Progress, Verdict
from shared.domain.message import Channel, MessageKind
from shared.domain.message_life import MessageStatus

_EXAMINATION, _EVALUATION = 11, 12
_QUESTION = "responsible_phone"


def open_from_board(officer: AtCounter, number: str) -> Script:
    """The board by days left; the case is found by its number."""
    yield from officer.click("room_cases")
    if officer.is_seen("case_back"):
        yield from officer.click("case_back")
    yield officer.sees("board_page")
    yield from officer.shows("board", _EXAMINATION)
    officer.write("find_case", number)
    yield from officer.shows("case_found", _EXAMINATION)
    officer.press(Qt.Key.Key_Return)
    yield officer.sees("case_workspace")
    yield Until("the case is read", lambda: officer.opened_case is not None)


def declare_complete(officer: AtCounter) -> Script:
    """The clock runs from here."""
    yield from officer.turn_to("Panduan")
    officer.write("declared_text", "Status di portal contoh: lengkap dan jelas")
    yield from officer.click("declared_record")
    yield _stands(officer, Progress.COMPLETE)
    officer.look_at("guide_step_name")
    yield from officer.shows("declared_complete", _EXAMINATION)


def examine(officer: AtCounter) -> Script:
    """The rules first, then the officer."""
    yield from officer.turn_to("Pemeriksaan")
    yield from officer.click("round_begin")
    yield _stands(officer, Progress.IN_EXAMINATION)
    yield from officer.click("examination_findings")
    yield from officer.shows("findings", _EXAMINATION)
    yield from officer.click("examination_judge")
    yield officer.sees("examined_questions")
    officer.mark("examined_questions", _QUESTION)
    yield officer.sees("note_text_field")
    officer.write(
        "note_text_field",
        "Nomor telepon penanggung jawab belum ditulis; mohon dicantumkan pada laporan kegiatan.",
    )
    yield from officer.shows("judgement", _EXAMINATION)
    yield from officer.click("note_save")
    yield officer.sees("note_text")
    yield from officer.click("judge_note")
    yield from officer.shows("judged", _EXAMINATION)
    yield from officer.click("examination_result")
    yield officer.may_press("round_end")
    yield from officer.shows("examination_note", _EXAMINATION)
    yield from officer.click("round_end")
    yield from _if_asked(officer, "round_question_yes")
    yield officer.is_done(_EXAMINATION, lambda: officer.opened_case)
    yield from officer.shows("examined", _EXAMINATION)


def evaluate(officer: AtCounter) -> Script:
    """The decision goes to the applicant on both channels."""
    yield from officer.click("examination_evaluation")
    yield officer.sees("evaluation_people")
    officer.write("evaluation_people", "Petugas Contoh 1\nPetugas Contoh 2\nPenyelia Contoh")
    officer.write("point_subject_1", "Rancangan sampel")
    officer.write("point_said_1", "Jumlah sampel memadai untuk penyajian menurut kecamatan.")
    officer.choose("evaluation_decision", Verdict.FEASIBLE)
    officer.write(
        "evaluation_reasons",
        "Rancangan memenuhi kaidah, dan kegiatan serupa di wilayah ini tidak ada.",
    )
    officer.look_at("evaluation_record")
    yield from officer.shows("evaluation", _EVALUATION)
    yield from officer.click("evaluation_record")
    yield from _if_asked(officer, "evaluation_question_yes")
    yield officer.is_done(_EVALUATION, lambda: officer.opened_case)
    yield Until("the result went out", lambda: _result_went_out(officer))
    yield from officer.shows("evaluated", _EVALUATION)


def _if_asked(officer: AtCounter, name: str) -> Script:
    if officer.is_seen(name):
        yield from officer.click(name)


def _stands(officer: AtCounter, progress: Progress) -> Until:
    def holds() -> bool:
        view = officer.opened_case
        return view is not None and view.case.progress is progress

    return Until(f"the case is {progress}", holds)


def _result_went_out(officer: AtCounter) -> bool:
    view = officer.opened_case
    if view is None:
        return False
    sent = {
        message.channel
        for message in view.messages
        if message.kind is MessageKind.EXAMINATION_RESULT and message.status is MessageStatus.SENT
    }
    return sent == set(Channel)
