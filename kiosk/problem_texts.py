"""What the kiosk says to a visitor about each problem, in the visitor's language."""

from PySide6.QtCore import QCoreApplication

from shared.domain.problem import Problem, ProblemCode


def answer_problem_text(problem: Problem) -> str:
    """The line beneath an answer: what is wrong with it, and how to mend it."""
    translate = QCoreApplication.translate
    match problem.code:
        case ProblemCode.NAME_MISSING:
            return translate("Problems", "Isian ini masih kosong.")
        case ProblemCode.TEXT_NOT_USABLE:
            return translate("Problems", "Tulislah dengan huruf.")
        case ProblemCode.TEXT_TOO_LONG:
            words = translate("Problems", "Terlalu panjang. Mohon singkat, paling banyak %1 huruf.")
            return words.replace("%1", str(problem.facts.get("max_length", "")))
        case ProblemCode.PHONE_TOO_SHORT:
            return translate("Problems", "Nomor ini terlalu pendek. Periksa lagi angkanya.")
        case ProblemCode.PHONE_TOO_LONG:
            return translate("Problems", "Nomor ini terlalu panjang. Periksa lagi angkanya.")
        case ProblemCode.PHONE_FIXED_LINE:
            return translate(
                "Problems",
                "Ini nomor telepon rumah atau kantor. Tulislah nomor HP, misalnya 0812….",
            )
        case ProblemCode.PHONE_NOT_A_NUMBER:
            return translate(
                "Problems", "Ini belum seperti nomor HP. Nomor HP Indonesia diawali 08."
            )
        case ProblemCode.EMAIL_NOT_AN_ADDRESS:
            return translate(
                "Problems", "Alamat ini belum lengkap. Contohnya nama@gmail.com, tanpa spasi."
            )
        case ProblemCode.SERVICE_UNKNOWN:
            return translate(
                "Problems", "Layanan yang Anda pilih baru saja ditutup. Silakan pilih layanan lain."
            )
        case _:
            return translate("Problems", "Isian ini belum dapat dipakai. Mohon periksa lagi.")


def case_number_text(problem: Problem) -> str:
    """What is wrong with the number of a case, and what to do now."""
    translate = QCoreApplication.translate
    match problem.code:
        case ProblemCode.CASE_NUMBER_WRONG:
            return translate(
                "Problems",
                "Ada angka yang belum tepat. Bandingkan lagi dengan slip atau pesan dari kami.",
            )
        case ProblemCode.CASE_UNKNOWN:
            return translate(
                "Problems",
                "Nomor ini tidak ada pada kami. Minta bantuan petugas, atau lanjut tanpa nomor.",
            )
        case ProblemCode.SERVICE_UNKNOWN:
            return translate(
                "Problems",
                "Layanan untuk permohonan ini sedang ditutup. Silakan minta bantuan petugas.",
            )
        case _:
            return translate(
                "Problems",
                "Nomor ini belum dapat diperiksa. Coba sekali lagi, atau lanjut tanpa nomor.",
            )


def number_text(problem: Problem) -> str:
    """Why no number could be given yet, and what happens now."""
    translate = QCoreApplication.translate
    match problem.code:
        case ProblemCode.DATABASE_FULL:
            return translate(
                "Problems", "Penyimpanan komputer ini penuh. Petugas dapat memberi nomor di loket."
            )
        case ProblemCode.DATABASE_BUSY:
            return translate(
                "Problems", "Data kantor sedang sibuk. Kami terus mencoba; isian Anda masih ada."
            )
        case ProblemCode.DATABASE_UNREACHABLE:
            return translate(
                "Problems",
                "Sambungan ke data kantor terputus. Kami terus mencoba; isian Anda masih ada.",
            )
        case _:
            return translate(
                "Problems",
                "Kami terus mencoba; isian Anda masih ada. Petugas juga dapat memberi nomor.",
            )


def front_text(problem: Problem) -> str:
    """Why the office cannot be read, and where a number can be had now."""
    translate = QCoreApplication.translate
    match problem.code:
        case ProblemCode.DATABASE_UNREACHABLE:
            return translate(
                "Problems",
                "Sambungan ke data kantor terputus dan sedang kami coba lagi. "
                "Silakan ambil nomor pada petugas.",
            )
        case _:
            return translate(
                "Problems",
                "Data kantor belum dapat dibaca dan sedang kami coba lagi. "
                "Silakan ambil nomor pada petugas.",
            )
