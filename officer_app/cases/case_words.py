"""How a case is spoken of: its progress, its verdict, its clock."""

from PySide6.QtCore import QCoreApplication

from shared.configuration.verdict_words import verdict_words
from shared.domain.case_life import Progress, Verdict
from shared.domain.language import Language
from shared.domain.service_clock import ClockReading, ClockState

PROGRESS_ICONS = {
    Progress.AT_COUNTER: "user",
    Progress.SUBMITTED: "log-in",
    Progress.WAITING_FOR_APPLICANT: "clock",
    Progress.WALIDATA_CHECKED: "shield",
    Progress.COMPLETE: "circle-check",
    Progress.IN_EXAMINATION: "search",
    Progress.EVALUATED: "users",
    Progress.DRAFTED: "file-text",
    Progress.APPROVED: "check",
    Progress.SENT: "mail",
    Progress.CLOSED: "lock",
}


def progress_name(progress: Progress) -> str:
    """The progress in the screen's language."""
    translate = QCoreApplication.translate
    return {
        Progress.AT_COUNTER: translate("case", "Di loket"),
        Progress.SUBMITTED: translate("case", "Diajukan di portal"),
        Progress.WAITING_FOR_APPLICANT: translate("case", "Menunggu pemohon"),
        Progress.WALIDATA_CHECKED: translate("case", "Diperiksa walidata"),
        Progress.COMPLETE: translate("case", "Lengkap dan jelas"),
        Progress.IN_EXAMINATION: translate("case", "Sedang diperiksa"),
        Progress.EVALUATED: translate("case", "Sudah dievaluasi"),
        Progress.DRAFTED: translate("case", "Naskah disusun"),
        Progress.APPROVED: translate("case", "Surat disetujui"),
        Progress.SENT: translate("case", "Surat dikirim"),
        Progress.CLOSED: translate("case", "Ditutup"),
    }[progress]


def verdict_name(verdict: Verdict, language: Language) -> str:
    """The verdict, with a capital."""
    words = verdict_words()[verdict].verdict.in_language(language)
    return words[:1].upper() + words[1:]


def days_left_words(clock: ClockReading) -> str:
    """What is left of the promised time, or why nothing is counted."""
    translate = QCoreApplication.translate
    left = clock.days_left
    match clock.state:
        case ClockState.NOT_STARTED:
            return translate("case", "Waktu belum dihitung")
        case ClockState.STOPPED:
            return translate("case", "Waktu berhenti")
        case ClockState.MET:
            return translate("case", "Hasil tepat waktu")
        case ClockState.MISSED if left is None:
            return translate("case", "Hasil terlambat")
        case _ if left is None:
            return translate("case", "Waktu belum dihitung")
        case _ if left < 0:
            return translate("case", "Terlambat {count} hari kerja").format(count=-left)
        case _ if left == 0:
            return translate("case", "Hari terakhir")
        case _:
            return translate("case", "Sisa {count} hari kerja").format(count=left)


def clock_mood(clock: ClockReading) -> tuple[str, str]:
    """An icon and a kind of note (info, done, attention, trouble): colour never stands alone."""
    match clock.state:
        case ClockState.MET:
            return "circle-check", "done"
        case ClockState.MISSED:
            return "triangle-alert", "trouble"
        case ClockState.RUNNING if clock.days_left is not None and clock.days_left <= 3:
            return "clock", "attention"
        case ClockState.STOPPED:
            return "pause", "info"
        case _:
            return "clock", "info"
