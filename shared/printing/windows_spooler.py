"""A printer that Windows knows by name; documents pass its spooler as they are."""

from dataclasses import dataclass
from importlib import import_module
from typing import Any

from shared.printing.delivery import Delivery, RefusalReason, Refused, Unconfirmed

_RAW_DOCUMENT_LEVEL = 1
_INVALID_PRINTER_NAME = 1801
_ACCESS_DENIED = 5
"""Windows error codes: ERROR_INVALID_PRINTER_NAME, ERROR_ACCESS_DENIED."""


@dataclass(frozen=True, slots=True)
class WindowsPrinter:
    """The spooler answers for itself and not for the paper: Unconfirmed at best."""

    printer_name: str

    def deliver(self, document: bytes, name: str) -> Delivery:
        try:
            spooler, windows_error = _spooler()
        except ImportError as error:
            return Refused(RefusalReason.NOT_ON_THIS_SYSTEM, str(error))
        try:
            handle = spooler.OpenPrinter(self.printer_name)
        except windows_error as error:
            return _refused(error)
        try:
            return _spool(spooler, windows_error, handle, document, name)
        finally:
            spooler.ClosePrinter(handle)


def _spooler() -> tuple[Any, type[Exception]]:
    return import_module("win32print"), import_module("pywintypes").error


def _spool(
    spooler: Any, windows_error: type[Exception], handle: Any, document: bytes, name: str
) -> Delivery:
    try:
        spooler.StartDocPrinter(handle, _RAW_DOCUMENT_LEVEL, (name, None, "RAW"))
    except windows_error as error:
        return _refused(error)
    try:
        spooler.StartPagePrinter(handle)
        spooler.WritePrinter(handle, document)
        spooler.EndPagePrinter(handle)
        spooler.EndDocPrinter(handle)
    except windows_error as error:
        return Unconfirmed(f"the spooler broke off: {error}")
    return Unconfirmed()


def _refused(error: Exception) -> Refused:
    code: int = error.args[0] if error.args else 0
    reasons = {
        _INVALID_PRINTER_NAME: RefusalReason.NOT_FOUND,
        _ACCESS_DENIED: RefusalReason.NOT_PERMITTED,
    }
    return Refused(reasons.get(code, RefusalReason.NOT_READY), str(error))
