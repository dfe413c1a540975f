"""A printer that the system shows as a file, such as /dev/usb/lp0 or LPT1."""

import os
import sys
from dataclasses import dataclass

from shared.printing.delivery import Delivery, RefusalReason, Refused, Unconfirmed, refusal_of

_WRITE_TIMEOUT_MS = 5000


@dataclass(frozen=True, slots=True)
class DeviceFilePrinter:
    """A file has no way back, so it ends in Unconfirmed at best.

    The file must be there already: a device that is unplugged must not become a plain file
    of its name.
    """

    path: str

    def deliver(self, document: bytes, name: str) -> Delivery:  # noqa: ARG002
        try:
            device = os.open(self.path, _opening_flags())
        except (OSError, ValueError) as error:
            return _refused(error)
        try:
            return _write(device, document)
        finally:
            os.close(device)


def _refused(error: OSError | ValueError) -> Refused:
    if isinstance(error, OSError):
        return refusal_of(error)
    return Refused(RefusalReason.NOT_FOUND, str(error))


def _opening_flags() -> int:
    if sys.platform == "win32":
        return os.O_WRONLY | os.O_BINARY
    return os.O_WRONLY | os.O_APPEND | os.O_NONBLOCK | os.O_NOCTTY


def _write(device: int, document: bytes) -> Delivery:
    """Writes on while the device takes something within the time limit."""
    sent = 0
    try:
        _stop_translating_line_ends(device)
        while sent < len(document):
            _wait_until_writable(device)
            sent += os.write(device, document[sent:])
    except OSError as error:
        if sent == 0:
            return refusal_of(error)
        _discard_unsent(device)
        return Unconfirmed(f"broke off after {sent} of {len(document)} bytes: {error}")
    return Unconfirmed()


if sys.platform == "win32":

    def _wait_until_writable(device: int) -> None:
        """Windows has no waiting on files: its drivers give up by themselves."""

    def _stop_translating_line_ends(device: int) -> None:
        """Nothing to do: the file is open in binary."""

    def _discard_unsent(device: int) -> None:
        """Nothing is kept back for a file that is written unbuffered."""

else:
    import select
    import termios
    import tty

    def _wait_until_writable(device: int) -> None:
        poll = select.poll()
        poll.register(device, select.POLLOUT)
        events = poll.poll(_WRITE_TIMEOUT_MS)
        if not events:
            raise TimeoutError(f"took nothing for {_WRITE_TIMEOUT_MS} ms")

    def _stop_translating_line_ends(device: int) -> None:
        """A serial line's driver would send CR LF for each LF, also amid a picture."""
        if os.isatty(device):
            tty.setraw(device)

    def _discard_unsent(device: int) -> None:
        """Closing a serial line waits, up to 30 s, for what its other end never takes."""
        if os.isatty(device):
            termios.tcflush(device, termios.TCOFLUSH)
