"""Hands documents over to printers, and says honestly what became of them."""

from typing import Protocol, assert_never

from shared.printing.delivery import Confirmed, Delivery, RefusalReason, Refused, Unconfirmed
from shared.printing.device_file import DeviceFilePrinter
from shared.printing.folder import FolderPrinter
from shared.printing.network import NetworkPrinter
from shared.printing.printer_url import PrinterScheme, PrinterUrl, PrinterUrlNotUnderstood
from shared.printing.windows_spooler import WindowsPrinter

__all__ = [
    "Confirmed",
    "Delivery",
    "Printer",
    "PrinterUrl",
    "PrinterUrlNotUnderstood",
    "RefusalReason",
    "Refused",
    "Unconfirmed",
    "open_printer",
]


class Printer(Protocol):
    """One printer. Every call opens and closes its own connection, and may take seconds."""

    def deliver(self, document: bytes, name: str) -> Delivery:
        """Hands `document` over in one go; never raises for what goes wrong outside.

        `name` tells print jobs apart where a printer shows or keeps them (R001-1).
        """
        ...


def open_printer(url: str, profile: str | None) -> Printer:
    """The printer at an address, not touched yet.

    Raises PrinterUrlNotUnderstood or ProfileNotUsable.
    """
    address = PrinterUrl.parse(url)
    paper = address.paper(profile)
    match address.scheme:
        case PrinterScheme.TCP:
            return NetworkPrinter(address.target, address.port)
        case PrinterScheme.FILE:
            return DeviceFilePrinter(address.target)
        case PrinterScheme.FOLDER:
            return FolderPrinter(address.target, paper)
        case PrinterScheme.WINDOWS:
            return WindowsPrinter(address.target)
        case _:
            assert_never(address.scheme)
