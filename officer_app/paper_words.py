"""What became of a ticket's paper, as an officer is told."""

from PySide6.QtCore import QCoreApplication

from shared.domain.print_job import PrintState


def paper_sentence(paper: PrintState | None) -> str:
    """With what to do where no paper comes; None: the machine has no printer."""
    match paper:
        case None:
            return QCoreApplication.translate(
                "paper", "Tiket tidak dicetak di sini; tuliskan nomornya untuk tamu."
            )
        case PrintState.QUEUED | PrintState.SENDING:
            return QCoreApplication.translate(
                "paper", "Tiket sedang dicetak; bila tidak keluar, tuliskan nomornya untuk tamu."
            )
        case PrintState.PRINTED:
            return QCoreApplication.translate("paper", "Tiket sudah tercetak.")
        case PrintState.UNCONFIRMED:
            return QCoreApplication.translate(
                "paper", "Tiket sudah dikirim ke printer; periksa apakah kertasnya keluar."
            )
        case PrintState.REFUSED | PrintState.CANCELLED:
            return QCoreApplication.translate(
                "paper", "Tiket tidak tercetak; tuliskan nomornya untuk tamu."
            )


def is_trouble(paper: PrintState | None) -> bool:
    """Whether the guest has no paper unless the officer writes one."""
    return paper in (None, PrintState.REFUSED, PrintState.CANCELLED)
