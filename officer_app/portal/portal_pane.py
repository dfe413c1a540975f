"""The portal pane as the officer app has it: started for one guest, spoken to, ended in time."""

import logging
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final, assert_never

from PySide6.QtCore import (
    QCoreApplication,
    QObject,
    QProcess,
    QProcessEnvironment,
    QTemporaryDir,
    QTimer,
    Signal,
)

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
    kept_name,
    line_of,
    read_by_officer_app,
)
from shared.domain.language import Language
from shared.domain.portal_place import PortalPlace

_log = logging.getLogger(__name__)

_ROOT: Final = Path(__file__).resolve().parents[2]
PANE_WORDS: Final = (sys.executable, "-m", "officer_app.portal.pane_program")
_PATIENCE_MS: Final = 3_000
"""Between asking the pane to end and ending it."""
_LEAVING_MS: Final = 1_000
_PRIVATE_FOLDERS: Final = ("TMPDIR", "TMP", "TEMP", "XDG_CACHE_HOME", "XDG_DATA_HOME")
"""Where Qt and Chromium put what they need while they run: a folder that goes with the guest."""


@dataclass(frozen=True, slots=True)
class PortalVisit:
    """One guest's turn at the portal."""

    ticket_label: str
    language: Language
    place: PortalPlace
    attachments_folder: Path | None
    """The only files that may be given to the portal; None: none."""
    keep_folder: Path
    """Of the caller, who takes the downloads out of it and clears it away; it exists."""
    window: tuple[int, int, int, int] | None = None
    """Left, top, width, height in pixels of the screen; None: as large as the screen."""


class PaneEnding(StrEnum):
    """Why the pane is gone."""

    DONE = "done"
    """Somebody pressed "Selesai dan hapus"."""
    TOLD = "told"
    """The officer app ended it."""
    BY_ITSELF = "by_itself"


class PortalPane(QObject):
    """At most one pane at a time; what it says is believed only within its messages.

    A pane that does not begin, or ends by itself, tells `failed` and then `ended`.
    """

    opened = Signal(str)
    refused_host = Signal(str)
    google_refused = Signal()
    private_window_wanted = Signal()
    download_offered = Signal(str)
    download_kept = Signal(object, str)
    """The Path of the file, which is the caller's from now on, and the portal's name for it."""
    download_not_kept = Signal(object)
    """A NotKept."""
    failed = Signal(object)
    """A PaneTrouble."""
    ended = Signal(object)
    """A PaneEnding."""

    def __init__(self, parent: QObject | None = None, *, words: Sequence[str] = PANE_WORDS) -> None:
        super().__init__(parent)
        self.words = tuple(words)
        """The program that is the pane, and its arguments."""
        self._process: QProcess | None = None
        self._folder: QTemporaryDir | None = None
        self._visit: PortalVisit | None = None
        self._next_visit: PortalVisit | None = None
        """Of a guest who waits until the pane of the one before is gone."""
        self._rest = b""
        self._ending = PaneEnding.BY_ITSELF
        self._cannot_begin = False
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._kill)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.end_now)

    @property
    def is_open(self) -> bool:
        """Also while it begins, but not any more once it was told to end."""
        return self._process is not None and self._ending is PaneEnding.BY_ITSELF

    @property
    def is_awaited(self) -> bool:
        """Whether the next guest's pane opens as soon as this one is gone."""
        return self._next_visit is not None

    @property
    def process_id(self) -> int | None:
        return None if self._process is None else self._process.processId()

    def start(self, visit: PortalVisit) -> None:
        """Open the portal for this guest; one that is open already only comes forward."""
        if self.is_open:
            self.come_forward()
            return
        if self._process is not None:
            self._next_visit = visit
            return
        self._visit, self._rest, self._ending = visit, b"", PaneEnding.BY_ITSELF
        self._cannot_begin = False
        self._folder = QTemporaryDir()
        process = self._process = QProcess(self)
        process.setProgram(self.words[0])
        process.setArguments(list(self.words[1:]))
        process.setWorkingDirectory(str(_ROOT))
        process.setProcessEnvironment(_environment(self._folder.path()))
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._gone)
        process.errorOccurred.connect(self._not_started)
        process.start()
        self._say(
            Begin(
                ticket_label=visit.ticket_label,
                language=visit.language,
                address=visit.place.address,
                hosts=visit.place.hosts,
                upload_folder=_path(visit.attachments_folder),
                keep_folder=str(visit.keep_folder),
                window=visit.window,
            )
        )

    def come_forward(self) -> None:
        self._say(ComeForward())

    def end(self) -> None:
        """Serving ended: the pane forgets and goes, by force if it does not go by itself."""
        self._next_visit = None
        if self._process is not None and self._ending is not PaneEnding.TOLD:
            self._ending = PaneEnding.TOLD
            self._say(Finish())
            self._process.closeWriteChannel()
            self._patience.start()

    def end_now(self) -> None:
        """The program ends: at once, and not before the pane is gone."""
        process, self._next_visit = self._process, None
        if process is not None:
            self._ending = PaneEnding.TOLD
            process.kill()
            process.waitForFinished(_LEAVING_MS)

    def _say(self, message: ToPane) -> None:
        if self._process is not None:
            self._process.write(line_of(message))

    def _read(self) -> None:
        if self._process is None:
            return
        data = self._rest + self._process.readAllStandardOutput().data()
        *lines, self._rest = data.split(b"\n")
        try:
            for line in lines:
                self._hear(read_by_officer_app(line))
            if len(self._rest) > LONGEST_LINE_BYTES:
                raise MessageNotUnderstood("too long")
        except MessageNotUnderstood:
            _log.error("The portal pane said something that it should not, and is ended")
            self._kill()

    def _hear(self, message: FromPane) -> None:
        if self._ending is PaneEnding.TOLD:
            # This guest's turn is over: what comes late must not be taken for the next one's
            return
        match message:
            case Opened(host):
                self.opened.emit(host)
            case RefusedHost(host):
                self.refused_host.emit(host)
            case GoogleRefused():
                self.google_refused.emit()
            case PrivateWindowWanted():
                self.private_window_wanted.emit()
            case DownloadOffered(_, name):
                self.download_offered.emit(name)
            case DownloadKept(number, name):
                self._take(number, name)
            case DownloadNotKept(_, why):
                self.download_not_kept.emit(why)
            case Failed(trouble):
                self._cannot_begin = trouble is PaneTrouble.PARTS_MISSING
                self.failed.emit(trouble)
            case Done():
                self._ending = PaneEnding.DONE
                self._patience.start()
            case _:
                assert_never(message)

    def _take(self, number: int, name: str) -> None:
        if self._visit is None:
            return
        path = self._visit.keep_folder / kept_name(number)
        if path.is_symlink() or not path.is_file():
            raise MessageNotUnderstood("no such file")
        self.download_kept.emit(path, name)

    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            _log.error("The portal pane could not be started")
            self._gone()

    def _gone(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        self._patience.stop()
        process.deleteLater()
        if self._folder is not None:
            self._folder.remove()
            self._folder = None
        if self._ending is PaneEnding.BY_ITSELF and not self._cannot_begin:
            self.failed.emit(PaneTrouble.PROGRAM_ENDED)
        self.ended.emit(self._ending)
        if self._next_visit is not None:
            visit, self._next_visit = self._next_visit, None
            self.start(visit)


def _environment(folder: str) -> QProcessEnvironment:
    environment = QProcessEnvironment.systemEnvironment()
    for name in (OWN_FOLDER_VARIABLE, *_PRIVATE_FOLDERS):
        environment.insert(name, folder)
    for name in ("QTWEBENGINE_REMOTE_DEBUGGING", "SSLKEYLOGFILE", "QTWEBENGINE_CHROMIUM_FLAGS"):
        environment.remove(name)
    environment.insert("PYTHONUTF8", "1")
    return environment


def _path(folder: Path | None) -> str | None:
    return None if folder is None else os.fspath(folder)
