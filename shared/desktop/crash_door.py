"""The last door: a bug that nothing caught is logged and apologised for, without flicker."""

import logging
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)

_log = logging.getLogger(__name__)

_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class CrashDoor(QObject):
    """Stands behind the whole program; made and installed once, on the UI thread.

    `apologise` is called on the UI thread, from the event loop, after a bug. When
    `loop_bugs` come within `loop_seconds`, `give_up` is called once instead (a screen
    that stays), and nothing more until as long a time passed without a bug.
    """

    _caught = Signal()

    def __init__(
        self,
        apologise: Callable[[], None],
        give_up: Callable[[], None],
        *,
        loop_bugs: int = 4,
        loop_seconds: float = 20.0,
        monotonic_seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._apologise = apologise
        self._give_up = give_up
        self._loop_bugs = loop_bugs
        self._loop_seconds = loop_seconds
        self._monotonic_seconds = monotonic_seconds
        self._bug_times: deque[float] = deque(maxlen=loop_bugs)
        self._has_given_up = False
        self._caught.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Catch what nothing else catches, from now on."""
        sys.excepthook = self._catch
        threading.excepthook = self._catch_in_thread
        qInstallMessageHandler(log_qt_message)

    def remove(self) -> None:
        """Give the hooks back: a test's, or those of a program that ends."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    @Slot()
    def bug_was_logged(self) -> None:
        """For PooledJobRunner.failed: a bug that is in the log already."""
        self._caught.emit()

    def _catch(
        self,
        kind: type[BaseException],
        bug: BaseException,
        traceback: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, bug, traceback)
            return
        _log.critical("A bug reached the last door", exc_info=(kind, bug, traceback))
        self._caught.emit()

    def _catch_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._catch(args.exc_type, args.exc_value, args.exc_traceback)

    @Slot()
    def _answer(self) -> None:
        now = self._monotonic_seconds()
        if self._has_given_up and now - self._bug_times[-1] > self._loop_seconds:
            self._has_given_up = False
            self._bug_times.clear()
        self._bug_times.append(now)
        if self._has_given_up:
            return
        is_loop = (
            len(self._bug_times) == self._loop_bugs
            and now - self._bug_times[0] <= self._loop_seconds
        )
        self._has_given_up = is_loop
        self._say(self._give_up if is_loop else self._apologise)

    def _say(self, words: Callable[[], None]) -> None:
        try:
            words()
        except Exception:
            _log.critical("The apology itself failed", exc_info=True)


def log_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    """What Qt and QML say, in the program's log."""
    place = f" ({context.file}:{context.line})" if context.file else ""
    category = f"qt.{context.category or 'default'}"
    logging.getLogger(category).log(_QT_LEVELS[kind], "%s%s", message or "", place)
