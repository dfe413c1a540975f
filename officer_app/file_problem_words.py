"""What an officer is told when a chosen file or folder cannot be used."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from shared.domain.problem import ProblemCode


def file_sentences() -> Mapping[ProblemCode, str]:
    """Each says what to do instead."""
    translate = QCoreApplication.translate
    return {
        ProblemCode.FILE_NOT_READ: translate(
            "problem",
            "Berkas ini tidak dapat dibaca. Salin dahulu ke komputer ini, tutup di program lain, "
            "lalu pilih lagi.",
        ),
        ProblemCode.FILE_NOT_A_FORM: translate(
            "problem",
            "Berkas ini bukan formulir terisi. Pilih buku kerja .xlsx dari Serambi atau ekspor "
            ".json dari portal.",
        ),
        ProblemCode.FOLDER_MISSING: translate(
            "problem",
            "Stik USB atau folder ini tidak ditemukan lagi. Pasang stiknya, lalu pilih folder "
            "sekali lagi.",
        ),
        ProblemCode.FOLDER_FULL: translate(
            "problem",
            "Tempat di stik USB atau folder ini tidak cukup, jadi tidak ada yang ditulis. Pakai "
            "stik lain atau kosongkan sedikit.",
        ),
        ProblemCode.FOLDER_NOT_WRITABLE: translate(
            "problem",
            "Stik USB atau folder ini tidak dapat ditulisi, jadi tidak ada yang ditulis. Buka "
            "kunci stiknya atau pilih folder lain.",
        ),
        ProblemCode.FORM_TYPING_UNCLEAR: translate(
            "problem",
            "Beberapa isian belum dapat dibaca. Perbaiki yang ditandai, lalu simpan lagi.",
        ),
    }
