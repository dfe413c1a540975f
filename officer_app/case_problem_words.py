"""What an officer is told when something about a case is refused."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from shared.domain.problem import ProblemCode


def case_sentences(facts: Mapping[str, str | int]) -> Mapping[ProblemCode, str]:
    """Each says what to do now."""
    told = {
        ProblemCode.CASE_UNKNOWN: QCoreApplication.translate(
            "problem", "Permohonan ini tidak ditemukan. Periksa nomornya, atau cari dengan judul."
        ),
        ProblemCode.CASE_NUMBER_WRONG: QCoreApplication.translate(
            "problem", "Nomor permohonan itu salah ketik. Bandingkan lagi dengan slipnya."
        ),
        ProblemCode.CASE_CHANGED_MEANWHILE: QCoreApplication.translate(
            "problem",
            "Permohonan {number} baru saja diubah oleh {officer}. Lihat keadaannya yang baru, "
            "lalu coba lagi bila perlu.",
        ),
        ProblemCode.CASE_MOVE_NOT_ALLOWED: QCoreApplication.translate(
            "problem", "Langkah ini belum dapat dilakukan dalam keadaan permohonan sekarang."
        ),
        ProblemCode.CASE_IS_CLOSED: QCoreApplication.translate(
            "problem", "Permohonan {number} sudah ditutup. Buka kembali dahulu dengan alasannya."
        ),
        ProblemCode.CASE_TITLE_MISSING: QCoreApplication.translate(
            "problem", "Tulis dahulu judul rencana kegiatannya."
        ),
        ProblemCode.CASE_ORGANISER_MISSING: QCoreApplication.translate(
            "problem", "Tulis dahulu instansi penyelenggaranya."
        ),
        ProblemCode.CONTACT_UNKNOWN: QCoreApplication.translate(
            "problem", "Narahubung ini tidak ada lagi. Pilih yang lain, atau tambahkan."
        ),
        ProblemCode.FIRST_CONTACT_NEEDED: QCoreApplication.translate(
            "problem",
            "Pesan dikirim kepada narahubung ini. Pilih dahulu narahubung utama yang lain.",
        ),
        ProblemCode.VISIT_HAS_CASE: QCoreApplication.translate(
            "problem", "Kunjungan ini sudah tentang permohonan lain. Lepaskan dahulu dari sana."
        ),
        ProblemCode.PROOF_MISSING: QCoreApplication.translate(
            "problem", "Tulis dahulu apa buktinya."
        ),
        ProblemCode.REASON_MISSING: QCoreApplication.translate(
            "problem", "Tulis dahulu alasannya."
        ),
        ProblemCode.DAY_IN_THE_FUTURE: QCoreApplication.translate(
            "problem", "Tanggal itu belum tiba. Periksa tanggalnya."
        ),
        ProblemCode.DAYS_IN_WRONG_ORDER: QCoreApplication.translate(
            "problem", "Tanggal itu lebih awal daripada langkah sebelumnya. Periksa tanggalnya."
        ),
        ProblemCode.ATTACHMENT_UNKNOWN: QCoreApplication.translate(
            "problem", "Berkas ini tidak ditemukan lagi. Muat ulang permohonannya."
        ),
        ProblemCode.ADVICE_MISSING: QCoreApplication.translate(
            "problem", "Tulis dahulu saran singkat yang diberikan kepada tamu."
        ),
        ProblemCode.FORM_MISSING: QCoreApplication.translate(
            "problem", "Belum ada formulir yang terisi. Buka dahulu formulir dari pemohon."
        ),
        ProblemCode.NOTE_UNKNOWN: QCoreApplication.translate(
            "problem", "Catatan ini tidak ditemukan lagi. Muat ulang pemeriksaannya."
        ),
        ProblemCode.REFUSAL_TOO_EARLY: QCoreApplication.translate(
            "problem",
            "Permohonan baru dapat ditolak setelah tiga bulan berlalu tanpa jawaban pemohon.",
        ),
        ProblemCode.STEP_OUT_OF_ORDER: _out_of_order(facts),
    }
    return {
        code: sentence.format(number=facts.get("number", ""), officer=facts.get("officer", ""))
        for code, sentence in told.items()
    }


def _out_of_order(facts: Mapping[str, str | int]) -> str:
    step = facts.get("step", 0)
    if not step:
        return QCoreApplication.translate(
            "problem",
            "Langkah ini belum lengkap. Lengkapi dahulu, atau tulis alasan mengapa dianggap "
            "selesai.",
        )
    return QCoreApplication.translate(
        "problem",
        "Langkah {step} belum selesai. Kerjakan dahulu, atau tulis alasan mengapa dilewati.",
    ).replace("{step}", str(step))
