"""What the pane says when the portal itself cannot be shown."""

from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from officer_app.portal.portal_messages import NotKept, PaneTrouble


@dataclass(frozen=True, slots=True)
class NoticeWords:
    """One page without the portal: a picture, what is so, and what to do."""

    icon: str
    colour: str
    """A colour role of the theme."""
    heading: str
    words: str


def trouble_words(trouble: PaneTrouble) -> NoticeWords:
    """In the program's language."""
    match trouble:
        case PaneTrouble.NO_CONNECTION:
            icon, heading, words = "wifi-off", _no_connection(), _without_portal()
        case PaneTrouble.PORTAL_DOWN:
            icon, heading, words = "wifi-off", _portal_down(), _without_portal()
        case PaneTrouble.CERTIFICATE:
            icon, heading, words = "lock-open", _certificate(), _certificate_words()
        case PaneTrouble.PAGE_CRASHED:
            icon, heading, words = "refresh-cw", _crashed(), _crashed_words()
        case PaneTrouble.PARTS_MISSING:
            icon, heading, words = "settings", _parts_missing(), _other_ways()
        case PaneTrouble.PROGRAM_ENDED:
            icon, heading, words = "refresh-cw", _program_ended(), _other_ways()
        case _:
            assert_never(trouble)
    return NoticeWords(icon, "attention", heading, words)


def refused_words(host: str) -> NoticeWords:
    return NoticeWords(
        "shield",
        "accent",
        QCoreApplication.translate("portal", "Tautan ini tidak dibuka di sini"),
        QCoreApplication.translate(
            "portal",
            "Tautan itu menuju {host}, dan jendela ini hanya menampilkan portal. Bila alamat itu "
            "milik portal, minta administrator menambahkannya di Pengaturan.",
        ).format(host=host),
    )


def google_words() -> NoticeWords:
    return NoticeWords(
        "log-in",
        "accent",
        QCoreApplication.translate("portal", "Google tidak mengizinkan masuk dari jendela ini"),
        QCoreApplication.translate(
            "portal",
            "Masuk dengan akun Google hanya dapat dilakukan di peramban biasa. Buka portal di "
            "jendela pribadi, atau masuk dengan e-mail dan kata sandi portal.",
        ),
    )


def finish_words() -> NoticeWords:
    return NoticeWords(
        "trash-2",
        "trouble",
        QCoreApplication.translate("portal", "Selesai dan hapus semuanya?"),
        QCoreApplication.translate(
            "portal",
            "Akun keluar dari jendela ini, dan isian yang belum dikirim atau disimpan di portal "
            "akan hilang. Tidak ada yang tertinggal untuk tamu berikutnya.",
        ),
    )


def download_words(name: str) -> NoticeWords:
    return NoticeWords(
        "file-text",
        "accent",
        QCoreApplication.translate("portal", "Portal menawarkan berkas"),
        QCoreApplication.translate(
            "portal", "{name}\n\nBerkas ini belum disimpan. Simpan ke permohonan ini?"
        ).format(name=name),
    )


def not_kept_words(why: NotKept) -> str:
    match why:
        case NotKept.TOO_LARGE:
            return QCoreApplication.translate(
                "portal", "Berkas itu lebih dari 20 MB dan tidak disimpan."
            )
        case NotKept.FAILED:
            return QCoreApplication.translate(
                "portal", "Berkas itu tidak dapat diunduh sampai selesai. Coba lagi."
            )
        case NotKept.NOT_WANTED:
            return QCoreApplication.translate("portal", "Berkas itu tidak disimpan.")
        case _:
            assert_never(why)


def _no_connection() -> str:
    return QCoreApplication.translate("portal", "Portal tidak dapat dihubungi")


def _portal_down() -> str:
    return QCoreApplication.translate("portal", "Portal sedang tidak melayani")


def _without_portal() -> str:
    return QCoreApplication.translate(
        "portal",
        "Periksa sambungan internet, lalu coba lagi. Bila tetap tidak bisa:\n"
        "1. Catat di permohonan bahwa portal tidak dapat dibuka hari ini.\n"
        "2. Tawarkan hari lain kepada tamu.\n"
        "3. Serahkan formulir di flashdisk, supaya tamu dapat mengisinya lebih dahulu.",
    )


def _certificate() -> str:
    return QCoreApplication.translate("portal", "Sambungan ke portal tidak aman")


def _certificate_words() -> str:
    return QCoreApplication.translate(
        "portal",
        "Sertifikat alamat ini tidak sah, jadi halaman tidak dibuka dan tidak ada kata sandi yang "
        "dikirim. Periksa tanggal dan jam komputer, lalu coba lagi. Bila tetap begini, jangan "
        "masuk ke portal dari jaringan ini.",
    )


def _crashed() -> str:
    return QCoreApplication.translate("portal", "Halaman ini berhenti bekerja")


def _crashed_words() -> str:
    return QCoreApplication.translate(
        "portal",
        "Muat ulang untuk melanjutkan. Isian yang belum disimpan di portal mungkin harus diketik "
        "lagi; tidak ada yang dikirim dua kali.",
    )


def _parts_missing() -> str:
    return QCoreApplication.translate(
        "portal", "Jendela portal belum dapat dipakai di komputer ini"
    )


def _program_ended() -> str:
    return QCoreApplication.translate("portal", "Jendela portal berhenti sendiri")


def _other_ways() -> str:
    return QCoreApplication.translate(
        "portal", "Pakai ponsel tamu atau jendela pribadi; keduanya sama baiknya."
    )
