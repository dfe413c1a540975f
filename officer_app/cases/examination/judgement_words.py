"""How judgements and notes are spoken of, in the screen's language."""

from PySide6.QtCore import QCoreApplication

from officer_app.cases.examination.question_lines import QuestionLine
from shared.domain.examination.finding import Outcome
from shared.domain.examination.judgement import Judgement, NoteStatus

JUDGEMENT_ICONS = {
    Judgement.FINE: "circle-check",
    Judgement.NOTE: "message-square",
    Judgement.REPAIR: "pencil",
}
NOTE_ICONS = {
    NoteStatus.OPEN: "circle",
    NoteStatus.ANSWERED: "message-square",
    NoteStatus.CLOSED: "circle-check",
    NoteStatus.CARRIED_OVER: "arrow-right",
}


def judgement_name(judgement: Judgement) -> str:
    translate = QCoreApplication.translate
    return {
        Judgement.FINE: translate("examination", "Sesuai"),
        Judgement.NOTE: translate("examination", "Catatan"),
        Judgement.REPAIR: translate("examination", "Perlu diperbaiki"),
    }[judgement]


def note_status_name(status: NoteStatus) -> str:
    translate = QCoreApplication.translate
    return {
        NoteStatus.OPEN: translate("examination", "Terbuka"),
        NoteStatus.ANSWERED: translate("examination", "Sudah ditanggapi pemohon"),
        NoteStatus.CLOSED: translate("examination", "Selesai"),
        NoteStatus.CARRIED_OVER: translate("examination", "Diteruskan ke putaran berikutnya"),
    }[status]


def line_state(line: QuestionLine) -> str:
    """One line under the question's name in the list."""
    translate = QCoreApplication.translate
    told = []
    if line.judgement is not None:
        told.append(judgement_name(line.judgement))
    elif line.is_undecided:
        told.append(translate("examination", "Belum dinilai"))
    if line.lacks_note:
        told.append(translate("examination", "belum ada catatan"))
    if line.violations:
        rules = ", ".join(each.rule for each in line.violations)
        told.append(translate("examination", "melanggar {rules}").format(rules=rules))
    unclear = sum(each.outcome is Outcome.NOT_EVALUABLE for each in line.findings)
    if unclear:
        counted = translate("examination", "{count} aturan belum dapat dinilai")
        told.append(counted.format(count=unclear))
    if line.open_notes:
        counted = translate("examination", "{count} catatan terbuka")
        told.append(counted.format(count=len(line.open_notes)))
    if line.is_changed:
        told.append(translate("examination", "berubah"))
    return " · ".join(told) or translate("examination", "tidak ada temuan")


def line_icon(line: QuestionLine) -> tuple[str, str]:
    """An icon and a role of colour."""
    if line.is_undecided:
        return "triangle-alert", "attention"
    match line.judgement:
        case Judgement.FINE:
            return JUDGEMENT_ICONS[Judgement.FINE], "done"
        case Judgement.NOTE:
            return JUDGEMENT_ICONS[Judgement.NOTE], "accent"
        case Judgement.REPAIR:
            return JUDGEMENT_ICONS[Judgement.REPAIR], "trouble"
        case None:
            return ("info", "quiet_ink") if line.is_notable else ("circle", "quiet_ink")
