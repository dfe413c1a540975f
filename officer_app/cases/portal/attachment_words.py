"""What the kinds of files of a case are called."""

from PySide6.QtCore import QCoreApplication

from shared.domain.case import AttachmentKind


def attachment_kind_name(kind: AttachmentKind) -> str:
    translate = QCoreApplication.translate
    return {
        AttachmentKind.INSTRUMENT: translate("attachment", "Kuesioner atau instrumen"),
        AttachmentKind.DUMMY_TABLES: translate("attachment", "Tabel kosong (dummy)"),
        AttachmentKind.TERMS_OF_REFERENCE: translate("attachment", "Kerangka acuan (KAK)"),
        AttachmentKind.COVER_LETTER: translate("attachment", "Surat pengantar"),
        AttachmentKind.EMPTY_FORM: translate("attachment", "Formulir yang diserahkan"),
        AttachmentKind.FILLED_FORM: translate("attachment", "Formulir terisi"),
        AttachmentKind.REFERENCE_LIST: translate("attachment", "Daftar rujukan"),
        AttachmentKind.EXAMINATION_NOTE: translate("attachment", "Catatan pemeriksaan"),
        AttachmentKind.EVALUATION_MINUTES: translate("attachment", "Notula evaluasi"),
        AttachmentKind.LETTER_DRAFT: translate("attachment", "Naskah surat"),
        AttachmentKind.SIGNED_LETTER: translate("attachment", "Surat bertanda tangan"),
        AttachmentKind.PROOF: translate("attachment", "Bukti dari portal"),
        AttachmentKind.OTHER: translate("attachment", "Lainnya"),
    }[kind]
