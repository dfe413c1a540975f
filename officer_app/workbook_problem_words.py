"""What an officer is told when a workbook from outside cannot be taken in."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from shared.domain.problem import ProblemCode


def workbook_sentences() -> Mapping[ProblemCode, str]:
    """Each says that nothing was changed, or what to do so that the file can be read."""
    return {
        ProblemCode.WORKBOOK_TOO_LARGE: QCoreApplication.translate(
            "problem",
            "Berkas ini terlalu besar. Hapus gambar di dalamnya, simpan, lalu impor lagi.",
        ),
        ProblemCode.WORKBOOK_LOCKED: QCoreApplication.translate(
            "problem",
            "Berkas ini memakai kata sandi. Simpan tanpa kata sandi, lalu impor lagi.",
        ),
        ProblemCode.WORKBOOK_OF_OLD_EXCEL: QCoreApplication.translate(
            "problem",
            "Berkas ini dari Excel lama (.xls). Simpan sebagai Buku Kerja Excel (.xlsx), "
            "lalu impor lagi.",
        ),
        ProblemCode.WORKBOOK_OF_ANOTHER_KIND: QCoreApplication.translate(
            "problem",
            "Berkas ini bukan buku kerja Excel (.xlsx). Pilih formulir yang sudah diisi.",
        ),
        ProblemCode.WORKBOOK_DAMAGED: QCoreApplication.translate(
            "problem",
            "Berkas ini rusak dan tidak dapat dibaca. Buka dengan Excel atau LibreOffice, simpan "
            "ulang, atau minta kiriman baru.",
        ),
        ProblemCode.WORKBOOK_UNSAFE: QCoreApplication.translate(
            "problem",
            "Isi berkas ini tidak wajar dan dapat membebani komputer, jadi tidak dibuka. "
            "Minta kiriman baru.",
        ),
        ProblemCode.WORKBOOK_HAS_MACROS: QCoreApplication.translate(
            "problem",
            "Berkas ini membawa makro atau objek lain, jadi tidak dibuka. Simpan sebagai Buku "
            "Kerja Excel (.xlsx) tanpa makro, lalu impor lagi.",
        ),
        ProblemCode.WORKBOOK_HAS_LINKS: QCoreApplication.translate(
            "problem",
            "Berkas ini mengambil isi dari berkas lain, jadi tidak dibuka. Putuskan tautannya, "
            "simpan, lalu impor lagi.",
        ),
        ProblemCode.WORKBOOK_NOT_OUR_FORM: QCoreApplication.translate(
            "problem",
            "Buku kerja ini bukan formulir dari kantor ini. Pilih formulir yang dibuat Serambi.",
        ),
        ProblemCode.WORKBOOK_OF_NEWER_FORM: QCoreApplication.translate(
            "problem",
            "Formulir ini dibuat oleh Serambi yang lebih baru. Perbarui Serambi di komputer ini, "
            "lalu impor lagi.",
        ),
    }
