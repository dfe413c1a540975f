"""What happened to a case, in words."""

from PySide6.QtCore import QCoreApplication

from officer_app.cases.case_words import progress_name, verdict_name
from officer_app.cases.portal.attachment_words import attachment_kind_name
from shared.configuration.case_steps import case_steps
from shared.domain.case import AttachmentKind
from shared.domain.case_life import Progress, ProgressMove, Verdict, VerdictMove
from shared.domain.language import Language
from shared.use_cases.case_view import CaseHistoryLine


def event_words(line: CaseHistoryLine, language: Language) -> str:
    """One sentence without who and when."""
    event = line.event
    if event.move in list(ProgressMove) and event.to_value is not None:
        name = progress_name(Progress(event.to_value))
        return QCoreApplication.translate("history", "Keadaan menjadi: {name}").format(name=name)
    if event.move in list(VerdictMove) and event.to_value is not None:
        name = verdict_name(Verdict(event.to_value), language)
        return QCoreApplication.translate("history", "Putusan menjadi: {name}").format(name=name)
    if event.move == "step_done" and event.step is not None:
        return QCoreApplication.translate("history", "Langkah selesai: {name}").format(
            name=_step_name(event.step, language)
        )
    if event.move == "step_undone" and event.step is not None:
        return QCoreApplication.translate("history", "Langkah diulangi: {name}").format(
            name=_step_name(event.step, language)
        )
    return other_events().get(event.move, event.move)


def note_words(line: CaseHistoryLine) -> str:
    """What was written with the event; kinds of files by their names."""
    note = line.event.note or ""
    match line.event.move:
        case "attachment_added":
            kind, _, name = note.partition(": ")
            return f"{_kind_name(kind)}: {name}"
        case "attachments_given":
            return ", ".join(map(_kind_name, note.split(", ")))
        case _:
            return note


def other_events() -> dict[str, str]:
    """The events that move neither life of a case."""
    translate = QCoreApplication.translate
    return {
        "continued": translate("history", "Tamu datang lagi"),
        "visit_untied": translate("history", "Kunjungan dilepas: bukan tentang permohonan ini"),
        "request_changed": translate("history", "Isi permohonan diubah"),
        "taken_over": translate("history", "Diambil alih"),
        "contact_added": translate("history", "Narahubung ditambahkan"),
        "contact_changed": translate("history", "Narahubung diubah"),
        "contact_put_first": translate("history", "Narahubung utama diganti"),
        "contact_removed": translate("history", "Narahubung dihapus"),
        "test_message_sent": translate("history", "Pesan uji dikirim"),
        "email_proved": translate("history", "Pesan uji lewat e-mail diterima"),
        "whatsapp_proved": translate("history", "Pesan uji lewat WhatsApp diterima"),
        "attachment_added": translate("history", "Berkas ditambahkan"),
        "attachments_given": translate("history", "Lampiran diberikan di portal"),
        "form_stored": translate("history", "Formulir disimpan sebagai versi baru"),
        "account_recorded": translate("history", "Akun portal dicatat"),
        "portal_away": translate("history", "Portal tidak dapat dibuka"),
        "reference_chosen": translate("history", "Rujukan dipilih"),
        "reference_dropped": translate("history", "Rujukan dilepas"),
        "references_handed_over": translate("history", "Daftar rujukan diserahkan"),
        "round_begun": translate("history", "Putaran pemeriksaan dimulai"),
        "round_changed": translate("history", "Penilaian diubah"),
        "note_changed": translate("history", "Catatan pemeriksaan diubah"),
        "result_emailed": translate("history", "Hasil disampaikan lewat e-mail"),
        "result_whatsapped": translate("history", "Hasil disampaikan lewat WhatsApp"),
        "reminded": translate("history", "Pengingat dikirim"),
        "step_done": translate("history", "Langkah selesai"),
        "step_undone": translate("history", "Langkah diulangi"),
        "declaration_corrected": translate("history", "Tanggal “lengkap dan jelas” dibetulkan"),
    }


def _kind_name(code: str) -> str:
    return attachment_kind_name(AttachmentKind(code)) if code in list(AttachmentKind) else code


def _step_name(step: int, language: Language) -> str:
    return f"{step}. {case_steps()[step - 1].name.in_language(language)}"
