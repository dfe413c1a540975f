"""What each of the office's rules is called, and which belong together."""

from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

SECTIONS = MappingProxyType(
    {
        "queue": (
            "priority_in_a_row",
            "no_show_calls",
            "no_show_minutes",
            "undo_seconds",
            "new_ticket_reminder_seconds",
        ),
        "kiosk": (
            "idle_seconds",
            "idle_countdown_seconds",
            "ticket_screen_seconds",
            "ticket_screen_unprinted_seconds",
            "kiosk_text_zoom_percent",
        ),
        "display": ("call_shown_seconds", "display_calls_kept", "chime_volume_percent"),
        "people": ("sign_in_tries", "sign_in_lock_seconds", "guest_retention_months"),
    }
)
"""The numbers, in the order in which they stand on the page."""


def section_name(section: str) -> str:
    """A heading in the screen's language."""
    return {
        "queue": QCoreApplication.translate("rules", "Antrean"),
        "kiosk": QCoreApplication.translate("rules", "Kiosk"),
        "display": QCoreApplication.translate("rules", "Layar tunggu"),
        "people": QCoreApplication.translate("rules", "Petugas dan data tamu"),
        "texts": QCoreApplication.translate("rules", "Teks"),
        "portal": QCoreApplication.translate("rules", "Portal BPS"),
        "hours": QCoreApplication.translate(
            "rules", "Jam layanan (misalnya 08.00-12.00, 13.00-15.30; kosong berarti tutup)"
        ),
        "pin": QCoreApplication.translate("rules", "Keluar dari kiosk"),
    }[section]


def rule_name(rule: str) -> str:
    """With its unit, in the screen's language."""
    return (_queue_rules() | _screen_rules() | _other_rules())[rule]


def _queue_rules() -> dict[str, str]:
    return {
        "priority_in_a_row": QCoreApplication.translate(
            "rules", "Tamu prioritas berturut-turut, paling banyak (layanan baru)"
        ),
        "no_show_calls": QCoreApplication.translate("rules", "Tidak hadir: setelah … panggilan"),
        "no_show_minutes": QCoreApplication.translate("rules", "Tidak hadir: dan setelah … menit"),
        "undo_seconds": QCoreApplication.translate("rules", "Urungkan, selama (detik)"),
        "new_ticket_reminder_seconds": QCoreApplication.translate(
            "rules", "Ingatkan lagi tentang nomor baru setiap (detik)"
        ),
    }


def _screen_rules() -> dict[str, str]:
    return {
        "idle_seconds": QCoreApplication.translate("rules", "Tanpa sentuhan, bertanya (detik)"),
        "idle_countdown_seconds": QCoreApplication.translate(
            "rules", "Hitung mundur sebelum dihapus (detik)"
        ),
        "ticket_screen_seconds": QCoreApplication.translate(
            "rules", "Layar nomor, bila tercetak (detik)"
        ),
        "ticket_screen_unprinted_seconds": QCoreApplication.translate(
            "rules", "Layar nomor, bila tidak tercetak (detik)"
        ),
        "kiosk_text_zoom_percent": QCoreApplication.translate("rules", "Ukuran huruf awal (%)"),
        "call_shown_seconds": QCoreApplication.translate(
            "rules", "Lama satu panggilan tampil (detik)"
        ),
        "display_calls_kept": QCoreApplication.translate("rules", "Jumlah panggilan terakhir"),
        "chime_volume_percent": QCoreApplication.translate("rules", "Keras bunyi panggilan (%)"),
    }


def _other_rules() -> dict[str, str]:
    return {
        "sign_in_tries": QCoreApplication.translate(
            "rules", "Kata sandi salah sebelum akun dikunci"
        ),
        "sign_in_lock_seconds": QCoreApplication.translate("rules", "Lama akun dikunci (detik)"),
        "guest_retention_months": QCoreApplication.translate("rules", "Data tamu disimpan (bulan)"),
        "email_endings": QCoreApplication.translate(
            "rules", "Akhiran e-mail di kiosk (pisahkan dengan koma)"
        ),
        "portal_address": QCoreApplication.translate("rules", "Alamat awal portal"),
        "portal_hosts": QCoreApplication.translate(
            "rules", "Alamat yang boleh tampil di jendela portal (pisahkan dengan koma)"
        ),
        "information_id": QCoreApplication.translate("rules", "Baris informasi, Indonesia"),
        "information_en": QCoreApplication.translate("rules", "Baris informasi, Inggris"),
        "pin": QCoreApplication.translate("rules", "PIN baru (4–12 angka)"),
    }
