"""How steps are spoken of: how they stand, what they lack, and what usually proves them."""

from PySide6.QtCore import QCoreApplication

from shared.domain.case import AttachmentKind
from shared.domain.case_guide import GuideStep, Missing, StepState
from shared.domain.date_words import clock_words, date_words
from shared.domain.identifiers import OfficerId
from shared.domain.language import Language
from shared.use_cases.case_view import CaseView

STATE_ICONS = {
    StepState.DONE: "circle-check",
    StepState.CURRENT: "arrow-right",
    StepState.OPEN: "circle",
    StepState.WAITS: "pause",
    StepState.FALLS_AWAY: "minus",
}

STEP_SECTIONS = {
    6: "form",
    7: "portal",
    9: "references",
    10: "portal",
    11: "examination",
    12: "examination",
    13: "letter",
    14: "letter",
    15: "letter",
}
"""Where the work of a step is done, beyond the guide itself."""


def state_words(state: StepState) -> str:
    """In the screen's language."""
    translate = QCoreApplication.translate
    return {
        StepState.DONE: translate("guide", "Selesai"),
        StepState.CURRENT: translate("guide", "Sekarang"),
        StepState.OPEN: translate("guide", "Belum"),
        StepState.WAITS: translate("guide", "Menunggu perbaikan"),
        StepState.FALLS_AWAY: translate("guide", "Tidak diperlukan"),
    }[state]


def missing_words(lack: Missing) -> str:
    """What to do about it, in a few words."""
    translate = QCoreApplication.translate
    return {
        Missing.GUESTBOOK: translate("guide", "Buku tamu belum diisi"),
        Missing.EMAIL_PROOF: translate("guide", "Pesan uji lewat e-mail belum diterima tamu"),
        Missing.WHATSAPP_PROOF: translate("guide", "Pesan uji lewat WhatsApp belum diterima tamu"),
        Missing.COLLECTION_START: translate(
            "guide", "Kapan pengumpulan data dimulai belum dicatat"
        ),
        Missing.FORM_HANDED_OVER: translate("guide", "Formulir belum diserahkan"),
        Missing.ACCOUNT_EMAIL: translate("guide", "Alamat e-mail akun portal belum dicatat"),
        Missing.REFERENCES: translate("guide", "Belum ada rujukan yang dipilih"),
        Missing.SUBMISSION_NUMBER: translate("guide", "Nomor pengajuan belum dicatat"),
        Missing.SUBMISSION_DAY: translate("guide", "Tanggal pengajuan belum dicatat"),
        Missing.INSTRUMENT: translate("guide", "Instrumen (kuesioner) belum dilampirkan"),
        Missing.DUMMY_TABLES: translate("guide", "Rancangan tabel belum dilampirkan"),
        Missing.TERMS_OF_REFERENCE: translate("guide", "KAK belum dilampirkan"),
        Missing.FILLED_FORM: translate("guide", "Formulir yang terisi belum ada"),
        Missing.DECLARATION: translate("guide", "Portal belum menyatakan berkas lengkap dan jelas"),
        Missing.EXAMINATION: translate("guide", "Pemeriksaan belum selesai tanpa perbaikan"),
        Missing.EVALUATION: translate("guide", "Evaluasi bersama tim belum dicatat"),
        Missing.LETTER_DRAFT: translate("guide", "Naskah surat belum disimpan"),
        Missing.LETTER_NUMBER: translate("guide", "Nomor surat belum dicatat"),
        Missing.SIGNED_LETTER: translate("guide", "PDF bertanda tangan belum dilampirkan"),
        Missing.SENDING: translate("guide", "Pengiriman lewat portal belum dicatat"),
    }[lack]


def section_words(step: int) -> str:
    """The button that leads to where the work of the step is done."""
    translate = QCoreApplication.translate
    return {
        6: translate("guide", "Serahkan formulir"),
        7: translate("guide", "Buka portal"),
        9: translate("guide", "Cari rujukan"),
        10: translate("guide", "Salin jawaban ke portal"),
        11: translate("guide", "Periksa rancangan"),
        12: translate("guide", "Catat evaluasi"),
        13: translate("guide", "Susun naskah surat"),
        14: translate("guide", "Catat persetujuan"),
        15: translate("guide", "Catat pengiriman"),
    }[step]


def done_words(step: GuideStep, view: CaseView) -> str:
    """Who did it and when; the day where it was not today."""
    done = step.done
    if done is None:
        return state_words(step.state)
    zone = str(view.local_now.tzinfo)
    moment = done.done_at.astimezone(view.local_now.tzinfo)
    when = clock_words(done.done_at, zone)
    if moment.date() != view.local_now.date():
        when = f"{moment:%d-%m-%Y} {when}"
    who = officer_name(view, done.officer_id)
    return f"{when} · {who}" if who else when


def officer_name(view: CaseView, officer_id: OfficerId | None) -> str:
    """Of somebody who did something with the case."""
    if officer_id is None:
        return ""
    names = {line.event.actor: line.actor_name for line in view.history}
    return names.get(str(officer_id), "")


def proposed_proof(step: int, view: CaseView, language: Language) -> str:
    """What usually proves the step, from what is known of the case; the officer may change it."""
    translate = QCoreApplication.translate
    case = view.case
    day = case.submitted_on
    match step:
        case 5:
            return translate("guide", "Empat persyaratan terpenuhi; pesan uji sudah diterima")
        case 6 if any(file.kind is AttachmentKind.EMPTY_FORM for file in view.attachments):
            return translate("guide", "Formulir sudah diserahkan")
        case 7:
            return translate("guide", "Layanan di portal sudah terbuka di depan tamu")
        case 8 if case.account_email is not None:
            return translate("guide", "Akun: {email}").format(email=case.account_email)
        case 9 if view.references:
            return translate("guide", "{count} rujukan dipilih").format(count=len(view.references))
        case 10 if case.submission_number is not None and day is not None:
            return translate("guide", "Pengajuan {number}, {day}").format(
                number=case.submission_number, day=date_words(day, language)
            )
        case 11 if view.clock.declared_on is not None:
            return translate("guide", "Catatan pemeriksaan")
        case 14 if case.letter_number is not None:
            return translate("guide", "Surat {number}").format(number=case.letter_number)
        case 15 if case.letter_sent_on is not None:
            return translate("guide", "Dikirim lewat portal, {day}").format(
                day=date_words(case.letter_sent_on, language)
            )
        case _:
            return ""
