"""What an officer is told when a message, or the account that sends it, is refused."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from shared.domain.problem import ProblemCode


def message_sentences() -> Mapping[ProblemCode, str]:
    """Each says what to do so that the guest is told after all."""
    return {
        ProblemCode.MESSAGE_UNKNOWN: QCoreApplication.translate(
            "problem", "Pesan ini tidak ditemukan lagi. Muat ulang daftar pesan."
        ),
        ProblemCode.MESSAGE_MOVE_NOT_ALLOWED: QCoreApplication.translate(
            "problem",
            "Keadaan pesan ini sudah berubah. Lihat keadaannya yang baru, lalu putuskan lagi.",
        ),
        ProblemCode.MESSAGE_NOTE_MISSING: QCoreApplication.translate(
            "problem",
            "Tulis dahulu bagaimana tamu diberi tahu, misalnya siapa yang mengangkat telepon.",
        ),
        ProblemCode.RECIPIENT_MISSING: QCoreApplication.translate(
            "problem", "Alamat atau nomor tujuan belum ada. Lengkapi dahulu, lalu kirim."
        ),
        ProblemCode.MAIL_NOT_SET_UP: QCoreApplication.translate(
            "problem",
            "E-mail kantor belum dapat dikirim dari komputer ini. Isi akun dan kata sandinya di "
            "Pengaturan.",
        ),
        ProblemCode.MAIL_NEEDS_TLS: QCoreApplication.translate(
            "problem",
            "Sambungan tanpa TLS hanya boleh ke komputer ini sendiri. Pilih STARTTLS atau TLS.",
        ),
        ProblemCode.SECRET_READABLE_BY_OTHERS: QCoreApplication.translate(
            "problem",
            "Berkas kata sandi dapat dibaca orang lain, jadi tidak dipakai. Simpan ulang kata "
            "sandinya di Pengaturan.",
        ),
        ProblemCode.SECRET_NOT_KEPT: QCoreApplication.translate(
            "problem",
            "Kata sandi tidak dapat disimpan di komputer ini. Periksa hak tulis folder "
            "pengaturannya.",
        ),
    }


def broken_text(facts: Mapping[str, str | int]) -> str:
    """Where a text of the office's own cannot be used."""
    return QCoreApplication.translate(
        "problem",
        "Teks pesan buatan kantor tidak dapat dipakai: lihat {file}, baris {line}. Perbaiki, atau "
        "hapus berkas itu agar teks bawaan dipakai.",
    ).format(file=facts.get("file", ""), line=facts.get("line", ""))
