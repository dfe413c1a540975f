"""What the three cards say: what each way is good for, how it stands, what to do."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from officer_app.portal.pane_words import not_kept_words, trouble_words
from officer_app.portal.portal_messages import PaneTrouble
from officer_app.portal.portal_ways_presenter import PortalWay, PortalWaysState, WayStanding

WAY_ICONS = {
    PortalWay.PHONE: "smartphone",
    PortalWay.PRIVATE_WINDOW: "eye-off",
    PortalWay.PANE: "globe",
}
WAY_KEYS = {PortalWay.PHONE: "Alt+1", PortalWay.PRIVATE_WINDOW: "Alt+2", PortalWay.PANE: "Alt+3"}


def way_name(way: PortalWay) -> str:
    match way:
        case PortalWay.PHONE:
            return QCoreApplication.translate("portal", "Ponsel atau laptop tamu")
        case PortalWay.PRIVATE_WINDOW:
            return QCoreApplication.translate("portal", "Jendela pribadi peramban")
        case PortalWay.PANE:
            return QCoreApplication.translate("portal", "Jendela portal Serambi")
        case _:
            assert_never(way)


def way_words(way: PortalWay) -> str:
    match way:
        case PortalWay.PHONE:
            return QCoreApplication.translate(
                "portal", "Tamu memakai alatnya sendiri; akunnya tidak pernah ada di komputer ini."
            )
        case PortalWay.PRIVATE_WINDOW:
            return QCoreApplication.translate(
                "portal", "Edge, Chrome, atau Firefox tanpa riwayat; dapat masuk dengan Google."
            )
        case PortalWay.PANE:
            return QCoreApplication.translate(
                "portal",
                "Hanya portal, di samping jawaban; semuanya terhapus ketika layanan selesai.",
            )
        case _:
            assert_never(way)


def way_button(way: PortalWay, state: PortalWaysState) -> str:
    is_open = state.standing(way) is WayStanding.OPEN
    match way:
        case PortalWay.PHONE if is_open:
            return QCoreApplication.translate("portal", "Sembunyikan kode QR")
        case PortalWay.PHONE:
            return QCoreApplication.translate("portal", "Tampilkan kode QR")
        case PortalWay.PRIVATE_WINDOW:
            return QCoreApplication.translate("portal", "Buka jendela pribadi")
        case PortalWay.PANE if is_open:
            return QCoreApplication.translate("portal", "Ke jendela portal")
        case PortalWay.PANE:
            return QCoreApplication.translate("portal", "Buka jendela portal")
        case _:
            assert_never(way)


def way_note(way: PortalWay, state: PortalWaysState) -> tuple[str, str]:
    """How the way stands, and the kind of its note; no words where there is nothing to tell."""
    match way:
        case PortalWay.PHONE:
            return "", "info"
        case PortalWay.PRIVATE_WINDOW:
            return _private_note(state)
        case PortalWay.PANE:
            return _pane_note(state)
        case _:
            assert_never(way)


def phone_steps() -> str:
    return QCoreApplication.translate(
        "portal",
        "1. Sambungkan ponsel atau laptop ke internet.\n"
        "2. Arahkan kamera ke kode ini, atau ketik alamatnya.\n"
        "3. Masuk, atau buat akun dengan e-mail yang aktif.\n"
        "4. Pilih layanan rekomendasi kegiatan statistik.\n"
        "5. Isi bersama petugas, lalu kirim sendiri.",
    )


def allowed_words(hosts: tuple[str, ...]) -> str:
    return QCoreApplication.translate(
        "portal", "Alamat yang tampil di jendela portal: {hosts}"
    ).format(hosts=", ".join(hosts))


def _private_note(state: PortalWaysState) -> tuple[str, str]:
    match state.standing(PortalWay.PRIVATE_WINDOW):
        case WayStanding.OPEN:
            words = QCoreApplication.translate(
                "portal",
                "{browser} dibuka. Tutup semua jendela pribadi sebelum tamu berikutnya.",
            )
            return words.format(browser=_browser(state)), "attention"
        case WayStanding.FAILED:
            return _no_browser(state), "trouble"
        case _ if not state.browsers:
            return _no_browser(state), "attention"
        case _ if state.wants_private_window:
            words = QCoreApplication.translate(
                "portal", "Tamu ingin masuk dengan Google: pakai jendela pribadi ini."
            )
            return words, "info"
        case _:
            return "", "info"


def _no_browser(state: PortalWaysState) -> str:
    if state.browsers:
        words = QCoreApplication.translate(
            "portal", "{browser} tidak dapat dibuka. Pakai cara yang lain."
        )
        return words.format(browser=_browser(state))
    return QCoreApplication.translate(
        "portal",
        "Edge, Chrome, Chromium, atau Firefox tidak ditemukan di komputer ini. "
        "Pakai cara yang lain.",
    )


def _browser(state: PortalWaysState) -> str:
    return state.browsers[0].kind.value if state.browsers else ""


def _pane_note(state: PortalWaysState) -> tuple[str, str]:
    match state.standing(PortalWay.PANE):
        case WayStanding.FAILED if state.pane_trouble is not None:
            return _trouble_note(state.pane_trouble, state.missing_packages), "attention"
        case WayStanding.OPENING:
            return QCoreApplication.translate("portal", "Sedang dibuka …"), "info"
        case WayStanding.OPEN:
            return _open_note(state)
        case _ if state.wants_private_window:
            return _google_note(), "attention"
        case _:
            return "", "info"


def _open_note(state: PortalWaysState) -> tuple[str, str]:
    if state.offered_download:
        words = QCoreApplication.translate(
            "portal", "Portal menawarkan {name}: jawab di jendela portal."
        )
        return words.format(name=state.offered_download), "info"
    if state.not_kept is not None:
        return not_kept_words(state.not_kept), "info"
    if state.wants_private_window:
        return _google_note(), "attention"
    if state.refused_host:
        words = QCoreApplication.translate(
            "portal", "Tautan ke {host} tidak dibuka; alamat itu tidak ada dalam daftar."
        )
        return words.format(host=state.refused_host), "info"
    if state.kept_downloads:
        words = QCoreApplication.translate("portal", "Tersimpan: {names}")
        return words.format(names=", ".join(state.kept_downloads)), "done"
    return QCoreApplication.translate("portal", "Terbuka untuk tamu ini."), "done"


def _google_note() -> str:
    return QCoreApplication.translate(
        "portal", "Google tidak mengizinkan masuk dari jendela ini; pakai jendela pribadi."
    )


def _trouble_note(trouble: PaneTrouble, packages: tuple[str, ...]) -> str:
    heading = trouble_words(trouble).heading
    if trouble is PaneTrouble.PARTS_MISSING:
        lacking = (
            QCoreApplication.translate("portal", "Minta administrator memasang: {packages}.")
            if packages
            else QCoreApplication.translate(
                "portal", "Minta administrator menjalankan Serambi sekali lagi dari awal."
            )
        )
        return f"{heading}. {lacking.format(packages=' '.join(packages))}"
    if trouble is PaneTrouble.PROGRAM_ENDED:
        again = QCoreApplication.translate("portal", "Buka lagi, atau pakai cara yang lain.")
        return f"{heading}. {again}"
    return heading + "."
