"""What an officer is told when the portal's export, or stored answers, cannot be read."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from shared.domain.problem import ProblemCode


def portal_export_sentences() -> Mapping[ProblemCode, str]:
    """Each says what to do so that the answers can be read."""
    return {
        ProblemCode.FORM_ANSWERS_UNREADABLE: QCoreApplication.translate(
            "problem",
            "Jawaban formulir yang tersimpan tidak dapat dibaca. Impor lagi berkas pemohon, dan "
            "beri tahu administrator.",
        ),
        ProblemCode.PORTAL_EXPORT_TOO_LARGE: QCoreApplication.translate(
            "problem",
            "Berkas ini terlalu besar untuk ekspor portal, jadi tidak dibuka. Unduh lagi dari "
            "portal.",
        ),
        ProblemCode.PORTAL_EXPORT_DAMAGED: QCoreApplication.translate(
            "problem",
            "Berkas ini bukan JSON yang utuh. Unduh lagi dari portal, lalu impor lagi.",
        ),
        ProblemCode.PORTAL_EXPORT_UNSAFE: QCoreApplication.translate(
            "problem",
            "Susunan berkas ini tidak wajar, jadi tidak dibaca. Unduh lagi dari portal.",
        ),
        ProblemCode.PORTAL_EXPORT_FOREIGN: QCoreApplication.translate(
            "problem",
            "Berkas ini bukan ekspor satu pengajuan dari ROMANTIK. Pilih berkas yang diunduh dari "
            "portal.",
        ),
    }
