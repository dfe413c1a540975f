"""What an officer is told when something was refused or failed, in the screen's language."""

from collections.abc import Mapping
from math import ceil

from PySide6.QtCore import QCoreApplication

from officer_app.case_problem_words import case_sentences
from officer_app.document_problem_words import document_sentences
from officer_app.examination_problem_words import examination_sentences
from officer_app.file_problem_words import file_sentences
from officer_app.message_problem_words import broken_text, message_sentences
from officer_app.portal_export_problem_words import portal_export_sentences
from officer_app.queue_words import status_name
from officer_app.reference_problem_words import (
    missing_column,
    reference_sentences,
    table_too_large,
    unusable_reference,
)
from officer_app.value_words import value_sentence
from officer_app.workbook_problem_words import workbook_sentences
from shared.domain.problem import Problem, ProblemCode
from shared.domain.ticket_life import TicketStatus

_Facts = Mapping[str, str | int]
_DATABASE_REFUSES = (
    ProblemCode.DATABASE_UNREACHABLE,
    ProblemCode.DATABASE_BUSY,
    ProblemCode.DATABASE_FULL,
    ProblemCode.DATABASE_DAMAGED,
)


def problem_sentence(problem: Problem) -> str:
    """What happened and what to do now; never who is to blame."""
    facts = problem.facts
    told = (
        _with_facts(problem.code, facts)
        or _plain_sentences().get(problem.code)
        or document_sentences(facts).get(problem.code)
        or case_sentences(facts).get(problem.code)
    )
    return told or QCoreApplication.translate(
        "problem", "Ini tidak dapat dilakukan ({code}). Hubungi administrator."
    ).format(code=problem.code.value)


def press_sentence(problem: Problem) -> str:
    """The same for a press; one that the database refused did not happen."""
    told = problem_sentence(problem)
    if problem.code not in _DATABASE_REFUSES:
        return told
    return QCoreApplication.translate("problem", "Langkah tadi belum dilakukan.") + f" {told}"


def _with_facts(code: ProblemCode, facts: _Facts) -> str | None:
    match code:
        case ProblemCode.ALREADY_CALLED_BY:
            return _already_called(facts)
        case ProblemCode.TICKET_CHANGED_MEANWHILE:
            return _changed_meanwhile(facts)
        case ProblemCode.NO_SHOW_TOO_EARLY:
            return QCoreApplication.translate(
                "problem",
                "Belum dapat ditandai tidak hadir: panggil paling sedikit {calls} kali dan tunggu "
                "{minutes} menit sejak panggilan pertama.",
            ).format(calls=facts.get("calls", ""), minutes=facts.get("minutes", ""))
        case ProblemCode.COUNTER_BUSY:
            return QCoreApplication.translate(
                "problem",
                "Nomor {label} masih di loket Anda. Selesaikan, jeda, atau kembalikan dahulu.",
            ).format(label=facts.get("label", ""))
        case ProblemCode.WAITS_FOR_ANOTHER_COUNTER:
            return QCoreApplication.translate(
                "problem", "Nomor {label} menunggu Loket {counter}; hanya loket itu memanggilnya."
            ).format(label=facts.get("label", ""), counter=facts.get("counter", ""))
        case ProblemCode.SIGN_IN_LOCKED:
            return _locked(facts)
        case ProblemCode.COUNTER_TAKEN:
            return QCoreApplication.translate(
                "problem", "Loket ini sedang dipakai oleh {officer}. Pilih loket lain."
            ).format(officer=facts.get("officer", ""))
        case ProblemCode.MOVE_NOT_ALLOWED:
            return _not_allowed(facts)
        case ProblemCode.PASSWORD_TOO_SHORT:
            return QCoreApplication.translate(
                "problem", "Kata sandi paling sedikit {count} karakter."
            ).format(count=facts.get("min_length", ""))
        case ProblemCode.TEXT_TOO_LONG:
            return QCoreApplication.translate(
                "problem", "Teks terlalu panjang: paling banyak {count} karakter."
            ).format(count=facts.get("max_length", ""))
        case ProblemCode.VALUE_OUT_OF_RANGE:
            return value_sentence(facts)
        case ProblemCode.REFERENCE_UNUSABLE:
            return unusable_reference(facts)
        case ProblemCode.TABLE_TOO_LARGE:
            return table_too_large(facts)
        case ProblemCode.TABLE_COLUMN_MISSING:
            return missing_column(facts)
        case ProblemCode.MESSAGE_TEXT_BROKEN:
            return broken_text(facts)
        case _:
            return None


def _already_called(facts: _Facts) -> str:
    return QCoreApplication.translate(
        "problem", "Nomor {label} sudah dipanggil Loket {counter} ({officer})."
    ).format(
        label=facts.get("label", ""),
        counter=facts.get("counter", ""),
        officer=facts.get("officer", ""),
    )


def _changed_meanwhile(facts: _Facts) -> str:
    status = _status_of(facts)
    changed = QCoreApplication.translate(
        "problem", "Nomor {label} baru saja diubah {who} dan kini {status}."
    ).format(
        label=facts.get("label", ""),
        who=_who_and_where(facts),
        status=status_name(status) if status else "",
    )
    look = QCoreApplication.translate(
        "problem", "Daftar sudah diperbarui; periksa lalu coba lagi bila perlu."
    )
    return f"{changed} {look}"


def _who_and_where(facts: _Facts) -> str:
    officer, counter = facts.get("officer"), facts.get("counter")
    if officer and counter:
        return QCoreApplication.translate("problem", "oleh {officer} di Loket {counter}").format(
            officer=officer, counter=counter
        )
    if officer:
        return QCoreApplication.translate("problem", "oleh {officer}").format(officer=officer)
    if counter:
        return QCoreApplication.translate("problem", "di Loket {counter}").format(counter=counter)
    return QCoreApplication.translate("problem", "di tempat lain")


def _not_allowed(facts: _Facts) -> str:
    status = _status_of(facts)
    if status is None:
        return QCoreApplication.translate("problem", "Langkah ini tidak berlaku untuk nomor ini.")
    return QCoreApplication.translate(
        "problem", "Langkah ini tidak berlaku untuk nomor dengan status {status}."
    ).format(status=status_name(status))


def _status_of(facts: _Facts) -> TicketStatus | None:
    named = facts.get("status")
    return next((status for status in TicketStatus if status.value == named), None)


def _locked(facts: _Facts) -> str:
    seconds = int(facts.get("seconds", 0))
    if seconds < 60:
        return QCoreApplication.translate(
            "problem", "Terlalu banyak percobaan. Coba lagi dalam {seconds} detik."
        ).format(seconds=max(seconds, 1))
    return QCoreApplication.translate(
        "problem", "Terlalu banyak percobaan. Coba lagi dalam {minutes} menit."
    ).format(minutes=ceil(seconds / 60))


def _plain_sentences() -> Mapping[ProblemCode, str]:
    return {
        **_queue_sentences(),
        **_people_sentences(),
        **_typing_sentences(),
        **_base_sentences(),
        **workbook_sentences(),
        **reference_sentences(),
        **portal_export_sentences(),
        **message_sentences(),
        **examination_sentences(),
        **file_sentences(),
    }


def _queue_sentences() -> Mapping[ProblemCode, str]:
    return {
        ProblemCode.TICKET_UNKNOWN: QCoreApplication.translate(
            "problem", "Nomor ini tidak ditemukan. Periksa kode pada tiket lalu coba lagi."
        ),
        ProblemCode.TICKET_OF_ANOTHER_DAY: QCoreApplication.translate(
            "problem", "Nomor ini dari hari lain. Mintalah tamu mengambil nomor baru."
        ),
        ProblemCode.TRANSFER_TO_ITSELF: QCoreApplication.translate(
            "problem", "Nomor ini sudah menunggu di tujuan itu. Pilih layanan atau loket lain."
        ),
        ProblemCode.NOBODY_WAITING: QCoreApplication.translate(
            "problem", "Belum ada tamu yang menunggu."
        ),
        ProblemCode.UNDO_TOO_LATE: QCoreApplication.translate(
            "problem", "Langkah terakhir tidak dapat diurungkan lagi."
        ),
        ProblemCode.UNDO_NOT_YOURS: QCoreApplication.translate(
            "problem",
            "Langkah terakhir dilakukan petugas lain, jadi hanya dia yang dapat mengurungkannya.",
        ),
        ProblemCode.GUESTBOOK_CHANGED_MEANWHILE: QCoreApplication.translate(
            "problem",
            "Buku tamu ini baru saja diubah petugas lain. Isian Anda belum disimpan; simpan lagi "
            "untuk menggantinya, atau batalkan untuk melihat isi yang baru.",
        ),
        ProblemCode.QUEUE_CLOSED: QCoreApplication.translate(
            "problem", "Antrean sedang ditutup. Buka antrean dahulu untuk memberi nomor."
        ),
        ProblemCode.SERVICE_UNKNOWN: QCoreApplication.translate(
            "problem", "Layanan ini tidak tersedia lagi. Pilih layanan lain."
        ),
        ProblemCode.CLOCK_JUMPED: QCoreApplication.translate(
            "problem", "Jam komputer berubah jauh. Periksa tanggal dan jam, lalu benarkan dahulu."
        ),
    }


def _people_sentences() -> Mapping[ProblemCode, str]:
    return {
        ProblemCode.SIGN_IN_REFUSED: QCoreApplication.translate(
            "problem", "Nama atau kata sandi tidak cocok. Periksa lalu coba lagi."
        ),
        ProblemCode.OFFICER_INACTIVE: QCoreApplication.translate(
            "problem", "Akun Anda dinonaktifkan. Hubungi administrator."
        ),
        ProblemCode.NOT_SIGNED_IN_AT_COUNTER: QCoreApplication.translate(
            "problem", "Anda tidak lagi memegang loket ini. Pilih loket kembali."
        ),
        ProblemCode.COUNTER_UNKNOWN: QCoreApplication.translate(
            "problem", "Loket ini tidak tersedia lagi. Pilih loket lain."
        ),
        ProblemCode.NOT_ADMINISTRATOR: QCoreApplication.translate(
            "problem", "Hanya administrator yang dapat mengubah ini."
        ),
        ProblemCode.NOT_SUPERVISOR: QCoreApplication.translate(
            "problem", "Hanya penyelia dan administrator yang dapat melihat laporan."
        ),
        ProblemCode.LAST_ADMINISTRATOR: QCoreApplication.translate(
            "problem", "Kantor memerlukan paling sedikit satu administrator yang aktif."
        ),
        ProblemCode.NAME_TAKEN: QCoreApplication.translate(
            "problem", "Nama ini sudah dipakai. Pilih nama lain."
        ),
        ProblemCode.NUMBER_TAKEN: QCoreApplication.translate(
            "problem", "Nomor loket ini sudah dipakai. Pilih nomor lain."
        ),
        ProblemCode.LETTER_TAKEN: QCoreApplication.translate(
            "problem", "Huruf ini sudah dipakai layanan lain. Pilih huruf lain."
        ),
        ProblemCode.PASSWORD_TOO_EASY: QCoreApplication.translate(
            "problem", "Kata sandi ini terlalu mudah ditebak. Pilih yang lain."
        ),
        ProblemCode.ALREADY_A_DAY_OFF: QCoreApplication.translate(
            "problem", "Tanggal ini memang sudah libur. Pilih tanggal lain."
        ),
        ProblemCode.ALREADY_A_WORKING_DAY: QCoreApplication.translate(
            "problem", "Tanggal ini memang sudah hari kerja. Pilih tanggal lain."
        ),
        ProblemCode.OWN_DAY_UNKNOWN: QCoreApplication.translate(
            "problem", "Tidak ada keputusan kantor untuk tanggal ini. Pilih dari daftar."
        ),
    }


def _typing_sentences() -> Mapping[ProblemCode, str]:
    return {
        ProblemCode.NAME_MISSING: QCoreApplication.translate("problem", "Isi nama dahulu."),
        ProblemCode.TEXT_NOT_USABLE: QCoreApplication.translate(
            "problem", "Tulis dengan huruf; tanda dan gambar saja tidak cukup."
        ),
        ProblemCode.PHONE_TOO_SHORT: QCoreApplication.translate(
            "problem", "Nomor HP terlalu pendek. Periksa angkanya."
        ),
        ProblemCode.PHONE_TOO_LONG: QCoreApplication.translate(
            "problem", "Nomor HP terlalu panjang. Periksa angkanya."
        ),
        ProblemCode.PHONE_FIXED_LINE: QCoreApplication.translate(
            "problem", "Ini nomor telepon kantor atau rumah. Isi nomor HP yang memakai WhatsApp."
        ),
        ProblemCode.PHONE_NOT_A_NUMBER: QCoreApplication.translate(
            "problem", "Ini bukan nomor HP. Contoh: 0811-1950-0500."
        ),
        ProblemCode.EMAIL_NOT_AN_ADDRESS: QCoreApplication.translate(
            "problem", "Alamat e-mail ini belum lengkap. Contoh: nama@gmail.com."
        ),
        ProblemCode.CATEGORY_UNKNOWN: QCoreApplication.translate(
            "problem", "Pilihan ini tidak ada lagi di daftar. Pilih yang lain."
        ),
    }


def _base_sentences() -> Mapping[ProblemCode, str]:
    return {
        ProblemCode.DATABASE_UNREACHABLE: QCoreApplication.translate(
            "problem", "Basis data sedang tidak terjangkau. Isian Anda tetap tersimpan di layar."
        ),
        ProblemCode.DATABASE_BUSY: QCoreApplication.translate(
            "problem", "Basis data sedang sibuk. Coba lagi sebentar."
        ),
        ProblemCode.DATABASE_FULL: QCoreApplication.translate(
            "problem", "Penyimpanan komputer penuh. Kosongkan ruang, lalu coba lagi."
        ),
        ProblemCode.DATABASE_DAMAGED: QCoreApplication.translate(
            "problem", "Basis data rusak. Hubungi administrator; pulihkan dari cadangan."
        ),
        ProblemCode.DATABASE_KIND_UNKNOWN: QCoreApplication.translate(
            "problem", "Jenis basis data ini tidak dikenal. Periksa alamatnya di pengaturan."
        ),
        ProblemCode.DATABASE_NOT_A_FILE: QCoreApplication.translate(
            "problem", "Alamat basis data bukan sebuah berkas. Periksa pengaturannya."
        ),
        ProblemCode.DATABASE_ON_NETWORK_SHARE: QCoreApplication.translate(
            "problem",
            "Basis data SQLite tidak boleh di folder jaringan karena dapat rusak. "
            "Pindahkan ke komputer ini.",
        ),
        ProblemCode.DATABASE_LIBRARY_AFFECTED: QCoreApplication.translate(
            "problem",
            "Pustaka SQLite di komputer ini memiliki cacat yang dapat merusak data. "
            "Pasang ulang Serambi.",
        ),
        ProblemCode.SCHEMA_OLDER: QCoreApplication.translate(
            "problem", "Basis data dari versi yang lebih lama. Jalankan: main.py office upgrade."
        ),
        ProblemCode.SCHEMA_NEWER: QCoreApplication.translate(
            "problem", "Basis data dari versi yang lebih baru. Perbarui Serambi di komputer ini."
        ),
        ProblemCode.OFFICE_MISSING: QCoreApplication.translate(
            "problem", "Basis data ini belum berisi kantor. Siapkan dengan: main.py office new."
        ),
        ProblemCode.OFFICE_EXISTS: QCoreApplication.translate(
            "problem", "Basis data ini sudah berisi kantor."
        ),
        ProblemCode.PASSWORD_FILE_UNREADABLE: QCoreApplication.translate(
            "problem", "Berkas kata sandi tidak dapat dibaca. Periksa tempat dan izinnya."
        ),
        ProblemCode.SETTINGS_UNUSABLE: QCoreApplication.translate(
            "problem", "Berkas pengaturan tidak dapat dipakai. Periksa isinya."
        ),
        ProblemCode.UNEXPECTED: QCoreApplication.translate(
            "problem", "Maaf, ada kesalahan di program. Catatannya sudah disimpan; coba lagi."
        ),
    }
