"""SIGTERM and SIGINT end a Qt program within five seconds, even one that hangs."""

import logging
import os
import signal
import threading

from PySide6.QtCore import QCoreApplication, QMetaObject, QObject, Qt, Slot

_log = logging.getLogger(__name__)

_PATIENCE_SECONDS = 4.0
_SIGNALS = tuple(
    getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGBREAK") if hasattr(signal, name)
)
"""SIGBREAK is what Windows sends to a program in a group of its own."""


class Ending(QObject):
    """Turns an ending signal into QCoreApplication.exit(0), and insists.

    Python's own handlers run only when the UI thread runs Python; the bytes in the pipe
    are written by the system's handler at once and read by a thread.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read_end, self._write_end = os.pipe()
        if os.name == "posix":  # Windows neither asks for it nor, before 3.12, can do it
            os.set_blocking(self._write_end, False)
        self._thread = threading.Thread(target=self._wait, name="ending", daemon=True)

    def install(self) -> None:
        """Listen from now on; on the main thread."""
        for number in _SIGNALS:
            signal.signal(number, _ignore)
        signal.set_wakeup_fd(self._write_end)
        self._thread.start()

    def _wait(self) -> None:
        os.read(self._read_end, 1)
        # Not a signal: one emitted here made one exit in ten a segmentation fault on Python
        # 3.13, where this thread still stands when the interpreter goes
        QMetaObject.invokeMethod(self, "_end", Qt.ConnectionType.QueuedConnection)
        threading.Event().wait(_PATIENCE_SECONDS)
        _log.error("The program did not end in time and is ended")
        os._exit(0)

    @Slot()
    def _end(self) -> None:
        # quit() would ask the windows, and the kiosk's window refuses to close.
        QCoreApplication.exit(0)


def _ignore(_number: int, _frame: object) -> None:
    """The pipe tells; a Python handler must stand, or the system's default would kill."""
