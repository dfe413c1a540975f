"""How the screens name the parts of a reference, and why one of them cannot be taken."""

from PySide6.QtCore import QCoreApplication

from shared.domain.reference import Fault, ReferenceNote
from shared.domain.reference_columns import ReferenceField
from shared.domain.reference_rows import RowFault


def field_name(field: ReferenceField) -> str:
    """As the head of a column."""
    return {
        ReferenceField.NUMBER: QCoreApplication.translate("reference", "Nomor rekomendasi"),
        ReferenceField.TITLE: QCoreApplication.translate("reference", "Judul kegiatan"),
        ReferenceField.YEAR: QCoreApplication.translate("reference", "Tahun"),
        ReferenceField.ORGANISER: QCoreApplication.translate("reference", "Penyelenggara"),
        ReferenceField.REGION_CODE: QCoreApplication.translate("reference", "Kode wilayah"),
        ReferenceField.REGION_NAME: QCoreApplication.translate("reference", "Wilayah"),
        ReferenceField.WAY: QCoreApplication.translate("reference", "Cara pengumpulan data"),
        ReferenceField.SECTOR: QCoreApplication.translate("reference", "Sektor"),
        ReferenceField.STATUS: QCoreApplication.translate("reference", "Status"),
        ReferenceField.ISSUED_ON: QCoreApplication.translate("reference", "Tanggal terbit"),
        ReferenceField.SUMMARY: QCoreApplication.translate("reference", "Ringkasan tujuan"),
        ReferenceField.VARIABLES: QCoreApplication.translate("reference", "Variabel"),
        ReferenceField.LINK: QCoreApplication.translate("reference", "Tautan"),
    }[field]


def fault_sentence(fault: RowFault) -> str:
    """What is wrong with a row, and with which part of it."""
    if fault.field is None:
        return QCoreApplication.translate(
            "reference", "Kegiatan yang sama sudah ada di baris {line}."
        ).format(line=fault.limit)
    name = field_name(fault.field)
    match fault.fault:
        case Fault.MISSING:
            words = QCoreApplication.translate("reference", "{name}: wajib diisi.")
        case Fault.TOO_LONG:
            words = _too_long(fault.field)
        case Fault.OUT_OF_RANGE:
            words = QCoreApplication.translate("reference", "{name}: nilainya di luar batas.")
        case _:
            words = _form_of(fault.field)
    return words.format(name=name, limit=fault.limit)


def note_sentence(note: ReferenceNote) -> str:
    """What somebody should look at."""
    return {
        ReferenceNote.NUMBER_UNUSUAL: QCoreApplication.translate(
            "reference", "Nomor tidak seperti biasanya (V-23.1375.002). Periksa lagi."
        )
    }[note]


def _too_long(field: ReferenceField) -> str:
    if field is ReferenceField.VARIABLES:
        return QCoreApplication.translate(
            "reference", "{name}: terlalu banyak atau terlalu panjang (batasnya {limit})."
        )
    return QCoreApplication.translate("reference", "{name}: paling banyak {limit} karakter.")


def _form_of(field: ReferenceField) -> str:
    """What would be understood."""
    return {
        ReferenceField.YEAR: QCoreApplication.translate(
            "reference", "{name}: tulis satu tahun dengan empat angka."
        ),
        ReferenceField.ISSUED_ON: QCoreApplication.translate(
            "reference", "{name}: tulis seperti 24-11-2026."
        ),
        ReferenceField.WAY: QCoreApplication.translate(
            "reference",
            "{name}: tulis pencacahan lengkap, survei, kompilasi, atau cara lain.",
        ),
        ReferenceField.SECTOR: QCoreApplication.translate(
            "reference", "{name}: tulis kode 1 sampai 22 atau nama sektor menurut formulir."
        ),
        ReferenceField.REGION_CODE: QCoreApplication.translate(
            "reference", "{name}: tulis kode BPS, misalnya 6111."
        ),
        ReferenceField.LINK: QCoreApplication.translate(
            "reference", "{name}: tulis alamat web yang dimulai dengan https://."
        ),
    }.get(field, QCoreApplication.translate("reference", "{name}: tidak dapat dibaca."))
