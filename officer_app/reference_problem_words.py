"""What an officer is told when the register of references or a table for it is refused."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from officer_app.reference_words import fault_sentence, field_name
from shared.domain.problem import ProblemCode
from shared.domain.reference import Fault
from shared.domain.reference_columns import ReferenceField
from shared.domain.reference_rows import RowFault


def unusable_reference(facts: Mapping[str, str | int]) -> str:
    """Which part of a reference cannot be stored, and why."""
    named = str(facts.get("field", ReferenceField.TITLE))
    field = ReferenceField.VARIABLES if named == "variable" else ReferenceField(named)
    fault = Fault(str(facts.get("fault", Fault.NOT_UNDERSTOOD)))
    return fault_sentence(RowFault(field, fault, int(facts.get("limit", 0))))


def table_too_large(facts: Mapping[str, str | int]) -> str:
    """By what it is too large."""
    if "rows" in facts:
        return QCoreApplication.translate(
            "problem", "Tabel ini lebih dari {rows} baris. Bagi menjadi beberapa berkas."
        ).format(rows=facts["rows"])
    return QCoreApplication.translate(
        "problem", "Berkas ini lebih dari {megabytes} MB. Bagi menjadi beberapa berkas."
    ).format(megabytes=facts.get("megabytes", ""))


def missing_column(facts: Mapping[str, str | int]) -> str:
    """Which column has to be chosen."""
    field = ReferenceField(str(facts.get("field", ReferenceField.TITLE)))
    return QCoreApplication.translate("problem", "Pilih dahulu kolom yang berisi {field}.").format(
        field=field_name(field)
    )


def reference_sentences() -> Mapping[ProblemCode, str]:
    """Each says that nothing was changed, or what to do."""
    return {
        ProblemCode.REFERENCE_EXISTS: QCoreApplication.translate(
            "problem", "Kegiatan ini sudah ada dalam daftar referensi."
        ),
        ProblemCode.REFERENCE_UNKNOWN: QCoreApplication.translate(
            "problem", "Referensi ini tidak ada lagi dalam daftar."
        ),
        ProblemCode.TABLE_NOT_READ: QCoreApplication.translate(
            "problem",
            "Berkas ini bukan tabel yang dapat dibaca. Simpan sebagai CSV atau Buku Kerja Excel "
            "(.xlsx) tanpa kata sandi, lalu impor lagi.",
        ),
        ProblemCode.TABLE_EMPTY: QCoreApplication.translate(
            "problem", "Tabel ini tidak berisi apa pun."
        ),
    }
