"""What an officer is told when an examination cannot go on as wished."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from shared.domain.problem import ProblemCode


def examination_sentences() -> Mapping[ProblemCode, str]:
    return {
        ProblemCode.NOTE_EMPTY: QCoreApplication.translate(
            "problem", "Catatan masih kosong. Tuliskan apa yang perlu diketahui pemohon."
        ),
        ProblemCode.NOTE_MOVE_NOT_ALLOWED: QCoreApplication.translate(
            "problem", "Catatan ini sudah selesai atau sudah diteruskan ke putaran berikutnya."
        ),
        ProblemCode.EXAMINATION_UNFINISHED: QCoreApplication.translate(
            "problem",
            "Pemeriksaan belum dapat ditutup: masih ada pertanyaan yang belum dinilai, atau "
            "perbaikan yang belum diberi catatan.",
        ),
        ProblemCode.EXAMINATION_ENDED: QCoreApplication.translate(
            "problem", "Putaran pemeriksaan ini sudah ditutup dan tidak dapat diubah lagi."
        ),
    }
