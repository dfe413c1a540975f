"""What may be done with a ticket this very second, and why the rest may not, in words."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from officer_app.queue_words import status_name
from shared.domain.ticket_life import Move, TicketStatus, moves_from
from shared.use_cases.watch_queue import QueueBoard, QueueRow

_USUAL_NEXT = {
    TicketStatus.CALLED: Move.START,
    TicketStatus.SERVING: Move.FINISH,
    TicketStatus.ON_HOLD: Move.RESUME,
}


def allowed_now(row: QueueRow, now: datetime) -> frozenset[Move]:
    """What the board allows, less what only the clock still forbids."""
    too_early = row.no_show_from is None or now < row.no_show_from
    return row.allowed - {Move.NO_SHOW} if too_early else row.allowed


def suggested_move(row: QueueRow) -> Move | None:
    """What usually comes next."""
    return _USUAL_NEXT.get(row.ticket.status)


def reasons(row: QueueRow, board: QueueBoard | None, now: datetime) -> dict[Move, str]:
    """For each move that cannot be made, the rule that forbids it."""
    allowed = allowed_now(row, now)
    return {move: _reason(move, row, board) for move in Move if move not in allowed and board}


def _reason(move: Move, row: QueueRow, board: QueueBoard | None) -> str:
    if move is Move.NO_SHOW and move in row.allowed and board is not None:
        return _too_early(row, board)
    if move is Move.UNDO:
        return QCoreApplication.translate(
            "queue", "Hanya langkah Anda sendiri yang baru saja dibuat dapat diurungkan."
        )
    if not row.allowed and row.counter_number is not None and row.officer_name is not None:
        return QCoreApplication.translate(
            "queue", "Nomor ini ada di Loket {counter} ({officer})."
        ).format(counter=row.counter_number, officer=row.officer_name)
    if move in moves_from(row.ticket.status) and board is not None and board.mine is not None:
        return QCoreApplication.translate("queue", "Nomor {label} masih di loket Anda.").format(
            label=board.mine.ticket.label
        )
    return QCoreApplication.translate("queue", "Tidak berlaku selama nomor ini {status}.").format(
        status=status_name(row.ticket.status)
    )


def _too_early(row: QueueRow, board: QueueBoard) -> str:
    settings = board.settings
    if row.no_show_from is None:
        return QCoreApplication.translate(
            "queue",
            "Tidak hadir: setelah {calls} panggilan dan {minutes} menit sejak panggilan pertama "
            "(baru {made} panggilan).",
        ).format(
            calls=settings.no_show_calls,
            minutes=settings.no_show_minutes,
            made=row.ticket.call_count,
        )
    local = row.no_show_from.astimezone(board.local_now.tzinfo)
    return QCoreApplication.translate("queue", "Tidak hadir: mulai pukul {time}.").format(
        time=f"{local:%H.%M.%S}"
    )
