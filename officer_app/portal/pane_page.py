"""The page of one guest: what it may show, what it is refused, and what it says of itself."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEngineCertificateError,
    QWebEngineFileSystemAccessRequest,
    QWebEngineLoadingInfo,
    QWebEngineNewWindowRequest,
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineProfile,
    QWebEngineRegisterProtocolHandlerRequest,
)
from PySide6.QtWidgets import QApplication, QMessageBox

from officer_app.portal.pane_profile import host_of, may_load, may_show
from officer_app.portal.portal_messages import PaneTrouble
from shared.domain.portal_place import PortalPlace, is_google_sign_in

_Domain = QWebEngineLoadingInfo.ErrorDomain
_Status = QWebEngineLoadingInfo.LoadStatus
_NOT_FAILURES: Final = frozenset({-3, -20, -22, -27})
"""Chromium's net_error_list.h: aborted, blocked by the client, the administrator, the page."""
_LONGEST_WORDS: Final = 1000
_SERVER_FAULTS: Final = range(500, 600)
_OWN_PAGES: Final = frozenset({"about", "blob"})
"""What a page makes by itself; it never came over the network."""

FileChooser = Callable[[bool], list[str]]
"""Asks which of the case's files to give, several or one; an empty list for none."""


class GuestPage(QWebEnginePage):
    """Refuses by itself; who listens only tells the person."""

    shown = Signal(str)
    """The host whose page is there."""
    refused_host = Signal(str)
    google_refused = Signal()
    troubled = Signal(object)
    """A PaneTrouble."""

    def __init__(
        self,
        place: PortalPlace,
        profile: QWebEngineProfile,
        choose_files: FileChooser,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(profile, parent)
        self._place = place
        self._choose_files = choose_files
        self._certificate_was_refused = False
        self._last_address = QUrl(place.address)
        self.certificateError.connect(self._refuse_certificate)
        self.loadingChanged.connect(self._follow_loading)
        self.newWindowRequested.connect(self._open_here)
        self.permissionRequested.connect(_deny)
        self.fileSystemAccessRequested.connect(_reject_file_system)
        self.registerProtocolHandlerRequested.connect(_reject_protocol)
        self.renderProcessTerminated.connect(self._tell_crash)

    def begin(self) -> None:
        """Go to the portal's first page."""
        self.load(QUrl(self._place.address))

    def try_again(self) -> None:
        """Ask anew for the page; what was typed is never sent a second time."""
        self._certificate_was_refused = False
        is_usable = may_show(self._place, self._last_address)
        self.load(self._last_address if is_usable else QUrl(self._place.address))

    # Qt's own names from here on

    def acceptNavigationRequest(
        self, wanted: QUrl | str, _kind: QWebEnginePage.NavigationType, is_whole_page: bool, /
    ) -> bool:
        url = QUrl(wanted)
        if not is_whole_page:
            return may_load(self._place, url)
        if url.scheme() in _OWN_PAGES:
            return True
        if is_google_sign_in(host_of(url)):
            self._last_address = self.url()
            self.google_refused.emit()
            return False
        if not may_show(self._place, url):
            self._last_address = self.url()
            self.refused_host.emit(host_of(url) or url.scheme())
            return False
        self._last_address = url
        return True

    def chooseFiles(
        self,
        mode: QWebEnginePage.FileSelectionMode,
        _chosen_before: Sequence[str],
        _kinds: Sequence[str],
        /,
    ) -> list[str]:
        match mode:
            case QWebEnginePage.FileSelectionMode.FileSelectOpen:
                return self._choose_files(False)
            case QWebEnginePage.FileSelectionMode.FileSelectOpenMultiple:
                return self._choose_files(True)
            case _:
                return []

    def javaScriptConsoleMessage(
        self,
        _level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        _words: str,
        _line: int,
        _source: str,
        /,
    ) -> None:
        """What a page writes there may be anything, also a password: it goes nowhere."""

    def javaScriptAlert(self, origin: QUrl | str, words: str, /) -> None:
        self._ask(origin, words)

    def javaScriptConfirm(self, origin: QUrl | str, words: str, /) -> bool:
        return self._ask(origin, words, self.tr("Batal"))

    def javaScriptPrompt(
        self, _origin: QUrl | str, _words: str, _proposed: str, /
    ) -> tuple[bool, str]:
        """Nobody is asked: a window of ours must not be where a page collects passwords."""
        return False, ""

    def _ask(self, origin: QUrl | str, words: str, no: str = "") -> bool:
        box = QMessageBox(QApplication.activeWindow())
        box.setWindowTitle(self.tr("Pesan dari {host}").format(host=host_of(QUrl(origin))))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(words[:_LONGEST_WORDS])
        yes = box.addButton(self.tr("Lanjut"), QMessageBox.ButtonRole.AcceptRole)
        if no:
            box.addButton(no, QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is yes

    def _open_here(self, request: QWebEngineNewWindowRequest) -> None:
        self.load(request.requestedUrl())

    def _refuse_certificate(self, error: QWebEngineCertificateError) -> None:
        self._certificate_was_refused = self._certificate_was_refused or error.isMainFrame()
        error.rejectCertificate()

    def _follow_loading(self, info: QWebEngineLoadingInfo) -> None:
        match info.status():
            case _Status.LoadSucceededStatus:
                self._certificate_was_refused = False
                if host_of(info.url()):
                    self.shown.emit(host_of(info.url()))
            case _Status.LoadFailedStatus if not info.isDownload():
                self._tell_failure(info)
            case _:
                pass

    def _tell_failure(self, info: QWebEngineLoadingInfo) -> None:
        code, domain = info.errorCode(), info.errorDomain()
        if self._certificate_was_refused or domain is _Domain.CertificateErrorDomain:
            self._certificate_was_refused = False
            self.troubled.emit(PaneTrouble.CERTIFICATE)
        elif domain is _Domain.HttpStatusCodeDomain:
            if code in _SERVER_FAULTS:
                self.troubled.emit(PaneTrouble.PORTAL_DOWN)
            else:
                self.shown.emit(host_of(info.url()))
        elif code not in _NOT_FAILURES:
            self.troubled.emit(PaneTrouble.NO_CONNECTION)

    def _tell_crash(self, status: QWebEnginePage.RenderProcessTerminationStatus) -> None:
        if status is not QWebEnginePage.RenderProcessTerminationStatus.NormalTerminationStatus:
            self.troubled.emit(PaneTrouble.PAGE_CRASHED)


def _deny(permission: QWebEnginePermission) -> None:
    permission.deny()


def _reject_file_system(request: QWebEngineFileSystemAccessRequest) -> None:
    request.reject()


def _reject_protocol(request: QWebEngineRegisterProtocolHandlerRequest) -> None:
    request.reject()
