"""The portal pane as a program of its own: one guest, no database, gone when told or left alone."""

import argparse
import logging
import os
import re
import shutil
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, assert_never

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QMetaObject,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtNetwork import QNetworkProxyFactory
from PySide6.QtWidgets import QApplication

from officer_app.portal.portal_messages import (
    LONGEST_LINE_BYTES,
    OWN_FOLDER_VARIABLE,
    Begin,
    ComeForward,
    Done,
    DownloadKept,
    DownloadNotKept,
    DownloadOffered,
    Failed,
    Finish,
    FromPane,
    GoogleRefused,
    MessageNotUnderstood,
    Opened,
    PaneTrouble,
    PrivateWindowWanted,
    RefusedHost,
    ToPane,
    line_of,
    read_by_pane,
)
from shared.configuration.folders import log_folder
from shared.configuration.log_file import begin_log
from shared.desktop.crash_door import CrashDoor, log_qt_message
from shared.desktop.ending import Ending
from shared.desktop.fonts import load_fonts
from shared.desktop.translations import Program, Translations
from shared.desktop.widget_theme import WidgetTheme

if TYPE_CHECKING:
    from officer_app.portal.pane_window import PaneWindow

_log = logging.getLogger(__name__)

DONE: Final = 0
NOT_DONE: Final = 1
_PATIENCE_SECONDS: Final = 3.0
_READ_BYTES: Final = 64 * 1024
_ADDRESS: Final = re.compile(r"(?P<host>\w+://[^\s/?#]+)[^\s\"')>]*")


class OfficerAppLine(QObject):
    """The pipe to the officer app; when that goes, this program goes."""

    heard = Signal(object)
    """A ToPane, on the UI thread."""
    left_alone = Signal()

    _came = Signal(bytes)

    def __init__(self, from_parent: int, to_parent: int) -> None:
        super().__init__()
        self._from_parent = from_parent
        self._to_parent = to_parent
        self._came.connect(self._understand, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._listen, name="officer-app", daemon=True)

    def listen(self) -> None:
        self._thread.start()

    def say(self, message: FromPane) -> None:
        try:
            os.write(self._to_parent, line_of(message))
        except OSError:
            # Nobody reads any more: the end of the input tells the same in a moment
            _log.info("The officer app did not take a message")

    def _listen(self) -> None:
        # Not sys.stdin: a thread that stands in its buffer keeps the interpreter from ending
        rest = b""
        while data := _read(self._from_parent):
            *lines, rest = (rest + data).split(b"\n")
            for line in lines:
                self._came.emit(line)
            if len(rest) > LONGEST_LINE_BYTES:
                break
        QMetaObject.invokeMethod(self, "_end", Qt.ConnectionType.QueuedConnection)
        threading.Event().wait(_PATIENCE_SECONDS)
        os._exit(DONE)

    @Slot()
    def _end(self) -> None:
        self.left_alone.emit()

    @Slot(bytes)
    def _understand(self, line: bytes) -> None:
        try:
            message = read_by_pane(line)
        except MessageNotUnderstood:
            _log.error("A line of the officer app was not understood")
            self.left_alone.emit()
            return
        self.heard.emit(message)


class PaneProgram(QObject):
    """Does what the officer app says and tells it what happened."""

    begun = Signal(object)
    """The PaneWindow, shown."""

    def __init__(self, line: OfficerAppLine, application: QApplication) -> None:
        super().__init__()
        self._line = line
        self._application = application
        self._theme: WidgetTheme | None = None
        self._translations: Translations | None = None
        self._window: PaneWindow | None = None
        line.heard.connect(self._obey)
        line.left_alone.connect(self._end)

    def apologise(self) -> None:
        """After a bug: the page can be had anew."""
        if self._window is not None:
            self._window.tell_trouble(PaneTrouble.PAGE_CRASHED)

    def forget(self) -> None:
        """At the end: the window first, then what it stood on."""
        if self._window is not None:
            self._window.forget()
            self._window = None
        if self._translations is not None:
            self._translations.remove()

    def _obey(self, message: ToPane) -> None:
        match message:
            case Begin():
                if self._window is None:
                    self._begin(message)
            case ComeForward():
                if self._window is not None:
                    self._window.raise_()
                    self._window.activateWindow()
            case Finish():
                self._end()
            case _:
                assert_never(message)

    def _begin(self, begin: Begin) -> None:
        from officer_app.portal.pane_window import PaneWindow

        self._theme = WidgetTheme(self._application)
        self._translations = Translations(Program.OFFICER, self._theme)
        self._translations.switch_to(begin.language)
        window = self._window = PaneWindow(begin, self._theme)
        self._listen_to(window)
        if begin.window is None:
            window.showMaximized()
        else:
            window.setGeometry(*begin.window)
            window.show()
        window.begin()
        self.begun.emit(window)

    def _listen_to(self, window: "PaneWindow") -> None:
        say = self._line.say
        window.opened.connect(lambda host: say(Opened(host)))
        window.refused_host.connect(lambda host: say(RefusedHost(host)))
        window.google_refused.connect(lambda: say(GoogleRefused()))
        window.private_window_wanted.connect(lambda: say(PrivateWindowWanted()))
        window.download_offered.connect(lambda number, name: say(DownloadOffered(number, name)))
        window.download_kept.connect(lambda number, name: say(DownloadKept(number, name)))
        window.download_not_kept.connect(lambda number, why: say(DownloadNotKept(number, why)))
        window.troubled.connect(lambda trouble: say(Failed(trouble)))
        window.done.connect(self._finish)

    def _finish(self) -> None:
        self._line.say(Done())
        self._end()

    def _end(self) -> None:
        if self._window is not None:
            self._window.hide()
        QCoreApplication.exit(DONE)


def main(_arguments: argparse.Namespace | None = None) -> int:
    """Run until the guest is done, the officer app says so, or it is gone."""
    return run_pane()


def run_pane(when_begun: Callable[["PaneWindow"], None] | None = None) -> int:
    """The same, handing the window over when it is shown."""
    from_parent, to_parent = _own_pipes()
    begin_log("portal", log_folder(), console=False)
    _be_discreet()
    line = OfficerAppLine(from_parent, to_parent)
    try:
        # Before the application is made, as Qt demands
        import PySide6.QtWebEngineWidgets  # noqa: F401
    except ImportError:
        _log.exception("The browser's libraries cannot be loaded")
        line.say(Failed(PaneTrouble.PARTS_MISSING))
        return NOT_DONE
    QNetworkProxyFactory.setUseSystemConfiguration(True)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Serambi")
    application.setDesktopFileName("serambi-portal")
    application.setQuitOnLastWindowClosed(False)
    load_fonts()
    program = PaneProgram(line, application)
    if when_begun is not None:
        program.begun.connect(when_begun)
    door = CrashDoor(program.apologise, lambda: QCoreApplication.exit(NOT_DONE))
    door.install()
    qInstallMessageHandler(_log_without_addresses)
    ending = Ending()
    ending.install()
    line.listen()
    exit_code = application.exec()
    program.forget()
    QCoreApplication.sendPostedEvents()
    _remove_own_folder()
    return exit_code


def _remove_own_folder() -> None:
    folder = os.environ.get(OWN_FOLDER_VARIABLE)
    if folder:
        shutil.rmtree(folder, ignore_errors=True)


def _own_pipes() -> tuple[int, int]:
    """The two ends to the officer app; what anything else prints goes nowhere."""
    from_parent, to_parent = os.dup(0), os.dup(1)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(nowhere, number)
    return from_parent, to_parent


def _be_discreet() -> None:
    """No door for debuggers, no log of Chromium's own, no address in ours, nothing kept of GPUs."""
    os.environ["MESA_SHADER_CACHE_DISABLE"] = "true"
    os.environ.pop("QTWEBENGINE_REMOTE_DEBUGGING", None)
    os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = "--disable-logging --disable-breakpad"
    qInstallMessageHandler(_log_without_addresses)


def _log_without_addresses(
    kind: QtMsgType, context: QMessageLogContext, message: str | None
) -> None:
    log_qt_message(kind, context, _ADDRESS.sub(r"\g<host>", message or ""))


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, _READ_BYTES)
    except OSError:
        return b""


if __name__ == "__main__":
    sys.exit(main())
