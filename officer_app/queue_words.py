"""Words and icons for what stands in the queue, in the screen's language."""

from datetime import datetime
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from shared.domain.ticket_life import Move, TicketStatus
from shared.domain.visit import VisitSource, Wishes

_S = TicketStatus

STATUS_ICONS: dict[TicketStatus, str] = {
    _S.WAITING: "clock",
    _S.CALLED: "megaphone",
    _S.SERVING: "play",
    _S.ON_HOLD: "pause",
    _S.FINISHED: "circle-check",
    _S.NO_SHOW: "eye-off",
    _S.CANCELLED: "circle-x",
    _S.UNSERVED: "clock",
    _S.UNFINISHED: "clock",
}

MOVE_ICONS: dict[Move, str] = {
    Move.CALL: "megaphone",
    Move.RECALL: "volume-2",
    Move.START: "play",
    Move.PUT_BACK: "rotate-ccw",
    Move.NO_SHOW: "eye-off",
    Move.HOLD: "pause",
    Move.RESUME: "play",
    Move.TRANSFER: "arrow-right",
    Move.FINISH: "check",
    Move.CANCEL: "x",
    Move.RETURN: "rotate-ccw",
    Move.UNDO: "undo-2",
}


def status_name(status: TicketStatus) -> str:
    """One word or two for where a ticket stands."""
    match status:
        case _S.WAITING:
            return QCoreApplication.translate("queue", "menunggu")
        case _S.CALLED:
            return QCoreApplication.translate("queue", "dipanggil")
        case _S.SERVING:
            return QCoreApplication.translate("queue", "dilayani")
        case _S.ON_HOLD:
            return QCoreApplication.translate("queue", "dijeda")
        case _S.FINISHED:
            return QCoreApplication.translate("queue", "selesai")
        case _S.NO_SHOW:
            return QCoreApplication.translate("queue", "tidak hadir")
        case _S.CANCELLED:
            return QCoreApplication.translate("queue", "dibatalkan")
        case _S.UNSERVED:
            return QCoreApplication.translate("queue", "tidak terlayani")
        case _S.UNFINISHED:
            return QCoreApplication.translate("queue", "tidak tuntas")
        case _:
            assert_never(status)


def move_name(move: Move) -> str:
    """The verb on the button, and in the history."""
    match move:
        case Move.ISSUE:
            return QCoreApplication.translate("queue", "Nomor diberikan")
        case Move.CALL:
            return QCoreApplication.translate("queue", "Panggil")
        case Move.RECALL:
            return QCoreApplication.translate("queue", "Panggil ulang")
        case Move.START:
            return QCoreApplication.translate("queue", "Mulai")
        case Move.PUT_BACK:
            return QCoreApplication.translate("queue", "Kembalikan")
        case Move.NO_SHOW:
            return QCoreApplication.translate("queue", "Tidak hadir")
        case Move.HOLD:
            return QCoreApplication.translate("queue", "Jeda")
        case Move.RESUME:
            return QCoreApplication.translate("queue", "Lanjutkan")
        case Move.TRANSFER:
            return QCoreApplication.translate("queue", "Alihkan…")
        case Move.FINISH:
            return QCoreApplication.translate("queue", "Selesai")
        case Move.CANCEL:
            return QCoreApplication.translate("queue", "Batalkan")
        case Move.RETURN:
            return QCoreApplication.translate("queue", "Kembali ke antrean")
        case Move.UNDO:
            return QCoreApplication.translate("queue", "Urungkan")
        case Move.CLOSE_DAY:
            return QCoreApplication.translate("queue", "Hari ditutup")
        case _:
            assert_never(move)


def source_name(source: VisitSource) -> str:
    """Where the number was taken."""
    match source:
        case VisitSource.KIOSK:
            return QCoreApplication.translate("queue", "dari kiosk")
        case VisitSource.KIOSK_HELP:
            return QCoreApplication.translate("queue", "dari kiosk, minta dibantu petugas")
        case VisitSource.COUNTER:
            return QCoreApplication.translate("queue", "dicatat petugas")
        case _:
            assert_never(source)


def wish_names(wishes: Wishes) -> tuple[str, ...]:
    """What a priority guest asked for, as the officer should do it."""
    told = (
        (wishes.come_to_me, QCoreApplication.translate("queue", "Datangi tamu di tempat duduknya")),
        (wishes.call_in_writing, QCoreApplication.translate("queue", "Panggil dengan tulisan")),
        (wishes.help_fill_in, QCoreApplication.translate("queue", "Bantu mengisi buku tamu")),
    )
    return tuple(words for is_wished, words in told if is_wished)


def clock_since(since: datetime, now: datetime) -> str:
    """04.12, or 1.04.12 from an hour on: how long something lasts, to the second."""
    seconds = max(0, int((now - since).total_seconds()))
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours}.{minutes:02d}.{seconds:02d}" if hours else f"{minutes:02d}.{seconds:02d}"


def minutes_since(since: datetime, now: datetime) -> str:
    """12 mnt, or 1 j 04 mnt: how long somebody waits, at a glance."""
    minutes = max(0, int((now - since).total_seconds() // 60))
    hours, minutes = divmod(minutes, 60)
    if hours:
        return QCoreApplication.translate("queue", "{hours} j {minutes} mnt").format(
            hours=hours, minutes=f"{minutes:02d}"
        )
    return QCoreApplication.translate("queue", "{minutes} mnt").format(minutes=minutes)
