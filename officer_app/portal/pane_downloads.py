"""What the portal offers as files: nothing is written before the officer's press."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QObject, Signal, Slot
from PySide6.QtWebEngineCore import QWebEngineDownloadRequest

from officer_app.portal.portal_messages import NotKept, kept_name
from shared.domain.problem import Problem
from shared.domain.safe_text import clean_line

LARGEST_BYTES: Final = 20 * 1024 * 1024
"""As attachments of a case."""
_LONGEST_NAME: Final = 120
_State = QWebEngineDownloadRequest.DownloadState


class PaneDownloads(QObject):
    """Asks about one at a time; the portal waits for the answer, as it must be given at once."""

    offered = Signal(int, str)
    kept = Signal(int, str)
    not_kept = Signal(int, object)
    """A NotKept."""

    def __init__(self, keep_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = keep_folder
        self._last_number = 0
        self._question: QEventLoop | None = None
        self._is_wanted = False

    @property
    def is_asking(self) -> bool:
        return self._question is not None

    @Slot(QWebEngineDownloadRequest)
    def ask(self, request: QWebEngineDownloadRequest) -> None:
        """For QWebEngineProfile.downloadRequested: when this returns, the answer is final."""
        if self.is_asking:
            request.cancel()
            return
        self._last_number += 1
        number, name = self._last_number, offered_name(request.suggestedFileName())
        if request.totalBytes() > LARGEST_BYTES:
            request.cancel()
            self.not_kept.emit(number, NotKept.TOO_LARGE)
        elif self._wanted(number, name):
            self._keep(request, number, name)
        else:
            request.cancel()
            self.not_kept.emit(number, NotKept.NOT_WANTED)

    def answer(self, is_wanted: bool) -> None:
        """The officer's press, or the end of the guest's turn."""
        if self._question is not None:
            self._is_wanted = is_wanted
            self._question.quit()

    def _wanted(self, number: int, name: str) -> bool:
        self._question, self._is_wanted = QEventLoop(), False
        self.offered.emit(number, name)
        self._question.exec()
        self._question = None
        return self._is_wanted

    def _keep(self, request: QWebEngineDownloadRequest, number: int, name: str) -> None:
        request.setDownloadDirectory(str(self._folder))
        request.setDownloadFileName(kept_name(number))

        def watch_size() -> None:
            if request.receivedBytes() > LARGEST_BYTES:
                request.cancel()

        def look() -> None:
            match request.state():
                case _State.DownloadCompleted:
                    self.kept.emit(number, name)
                case _State.DownloadCancelled | _State.DownloadInterrupted:
                    is_large = request.receivedBytes() > LARGEST_BYTES
                    self._remove(number)
                    self.not_kept.emit(number, NotKept.TOO_LARGE if is_large else NotKept.FAILED)
                case _:
                    pass

        request.receivedBytesChanged.connect(watch_size)
        request.stateChanged.connect(look)
        request.accept()

    def _remove(self, number: int) -> None:
        for path in self._folder.glob(f"{kept_name(number)}*"):
            path.unlink(missing_ok=True)


def offered_name(suggested: str) -> str:
    """The portal's name for it as one harmless line, to be shown and to begin from."""
    last = suggested.replace("\\", "/").rpartition("/")[2]
    try:
        name = clean_line(last[-_LONGEST_NAME:], _LONGEST_NAME)
    except Problem:
        name = ""
    return name.lstrip(".") or "berkas"
