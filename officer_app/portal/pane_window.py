"""The window in which one guest uses the portal: a bar that only tells, the page, the end."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import delete

from officer_app.pieces import KeyButton, Note, Picture, lines_wide, named, text_label
from officer_app.portal.pane_downloads import PaneDownloads
from officer_app.portal.pane_notice import PaneNotice
from officer_app.portal.pane_page import GuestPage
from officer_app.portal.pane_profile import guest_profile
from officer_app.portal.pane_uploads import ask_for_files
from officer_app.portal.pane_words import (
    NoticeWords,
    download_words,
    finish_words,
    google_words,
    not_kept_words,
    refused_words,
    trouble_words,
)
from officer_app.portal.portal_messages import Begin, NotKept, PaneTrouble
from officer_app.portal.portal_view import PortalView
from shared.desktop.widget_theme import WidgetTheme

_LEAST_WIDTH_LINES, _LEAST_HEIGHT_LINES, _LEAST_ADDRESS_LINES = 26, 18, 8

_WayOn = tuple[str, str, Callable[[], None]]


class PaneWindow(QWidget):
    """Made for one guest and never used for another."""

    opened = Signal(str)
    refused_host = Signal(str)
    google_refused = Signal()
    private_window_wanted = Signal()
    download_offered = Signal(int, str)
    download_kept = Signal(int, str)
    download_not_kept = Signal(int, object)
    troubled = Signal(object)
    done = Signal()
    """The person said so: forget everything."""

    def __init__(self, begin: Begin, theme: WidgetTheme) -> None:
        super().__init__()
        self.setObjectName("pane_window")
        self._label = begin.ticket_label
        self._upload_folder = None if begin.upload_folder is None else Path(begin.upload_folder)
        self._theme = theme
        self._has_page = False
        self._profile = guest_profile(begin.place, begin.language, self)
        self.page = GuestPage(begin.place, self._profile, self._choose_files)
        self.view = named(PortalView(), "portal_view")
        self.view.setPage(self.page)
        self.notice = PaneNotice(theme)
        self._downloads = PaneDownloads(Path(begin.keep_folder), self)
        self._whose = text_label("heading")
        self._lock = Picture(theme, "lock", "quiet_ink")
        self._address = named(QLineEdit(), "pane_address")
        self._address.setReadOnly(True)
        self._address.setMinimumWidth(lines_wide(self._address, _LEAST_ADDRESS_LINES))
        self._back = KeyButton(theme, "arrow-left", "Alt+Left", "quiet")
        self._again = KeyButton(theme, "refresh-cw", "F5", "quiet")
        self._finish = KeyButton(theme, "trash-2", "Ctrl+W", "trouble")
        self._progress = QProgressBar()
        self._note = Note(theme, "info", has_button=True)
        self._note.words.setObjectName("pane_note")
        self._note.hide()
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self._say()

    def begin(self) -> None:
        self.page.begin()
        self.view.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self._ask_to_finish()

    def forget(self) -> None:
        """Let go of everything, in the order that Qt demands: the profile when no page is left."""
        self.hide()
        for part in (self.view, self.page, self._profile):
            delete(part)
        self.deleteLater()

    def tell_trouble(self, trouble: PaneTrouble) -> None:
        self._has_page = False
        self._show_notice(
            trouble_words(trouble),
            ("refresh-cw", self._again_word(trouble), self._try_again),
        )

    def _build(self) -> None:
        self._finish.setObjectName("pane_finish")
        self._back.setObjectName("pane_back")
        self._again.setObjectName("pane_again")
        self._progress.setTextVisible(False)
        self._progress.setRange(0, 100)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.notice)
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 12, 0)
        top.setSpacing(8)
        top.addWidget(self._whose, 1)
        top.addWidget(self._finish)
        below = QHBoxLayout()
        below.setContentsMargins(12, 0, 12, 4)
        below.setSpacing(8)
        below.addWidget(self._back)
        below.addWidget(self._again)
        below.addWidget(self._lock)
        below.addWidget(self._address, 1)
        frame = QFrame()
        head = QVBoxLayout(frame)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(6)
        head.addLayout(top)
        head.addLayout(below)
        head.addWidget(self._progress)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(frame)
        column.addWidget(self._note)
        column.addWidget(self._stack, 1)
        self.setMinimumSize(
            lines_wide(self, _LEAST_WIDTH_LINES), lines_wide(self, _LEAST_HEIGHT_LINES)
        )

    def _connect(self) -> None:
        page, downloads = self.page, self._downloads
        page.shown.connect(self._show_page)
        page.refused_host.connect(self._tell_refused)
        page.google_refused.connect(self._tell_google)
        page.troubled.connect(self._tell_and_report)
        page.urlChanged.connect(lambda _: self._show_address())
        page.loadProgress.connect(self._progress.setValue)
        page.loadFinished.connect(lambda _: self._progress.setValue(0))
        self._profile.downloadRequested.connect(downloads.ask)
        downloads.offered.connect(self._offer)
        downloads.kept.connect(self._tell_kept)
        downloads.not_kept.connect(self._tell_not_kept)
        self._note.pressed.connect(lambda: self._note.tell(""))
        self._back.clicked.connect(self._go_back)
        self._again.clicked.connect(self._reload)
        self._finish.clicked.connect(self._ask_to_finish)
        for key, steps in (("Ctrl++", 1), ("Ctrl+=", 1), ("Ctrl+-", -1), ("Ctrl+0", 0)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda steps=steps: self.view.zoom(steps))

    def _say(self) -> None:
        self._whose.setText(self.tr("Portal untuk nomor {label}").format(label=self._label))
        self.setWindowTitle(self.tr("{label} · Portal BPS").format(label=self._label))
        self._address.setAccessibleName(self.tr("Alamat halaman"))
        self._back.say(self.tr("Mundur"))
        self._again.say(self.tr("Muat ulang"))
        self._finish.say(self.tr("Selesai dan hapus"))
        self._note.button.setText(self.tr("Tutup"))

    def _show_page(self, host: str) -> None:
        self._has_page = True
        self._show_address()
        self._stack.setCurrentWidget(self.view)
        self.opened.emit(host)

    def _show_address(self) -> None:
        # What follows the path may carry what a guest typed
        url = self.page.url()
        self._address.setText(f"{url.scheme()}://{url.authority()}{url.path()}")
        self._address.setCursorPosition(0)
        self._lock.set_icon_name("lock" if url.scheme() == "https" else "info")

    def _show_notice(self, words: NoticeWords, first: _WayOn, second: _WayOn | None = None) -> None:
        self._note.tell("")
        self._stack.setCurrentWidget(self.notice)
        self.notice.tell(words, first, second)

    def _show_view(self) -> None:
        """Back to the page as it was, or to the first one where there is none yet."""
        if self._has_page:
            self._stack.setCurrentWidget(self.view)
            self.view.setFocus()
        else:
            self.begin()

    def _tell_refused(self, host: str) -> None:
        self._show_notice(refused_words(host), self._back_to_portal())
        self.refused_host.emit(host)

    def _tell_google(self) -> None:
        self._show_notice(
            google_words(),
            ("globe", self.tr("Buka jendela pribadi"), self.private_window_wanted.emit),
            self._back_to_portal(),
        )
        self.google_refused.emit()

    def _tell_and_report(self, trouble: PaneTrouble) -> None:
        self.tell_trouble(trouble)
        self.troubled.emit(trouble)

    def _ask_to_finish(self) -> None:
        if self._downloads.is_asking:
            self._downloads.answer(is_wanted=False)
        self._show_notice(
            finish_words(),
            ("trash-2", self.tr("Hapus sekarang"), self.done.emit),
            self._back_to_portal(),
        )

    def _offer(self, number: int, name: str) -> None:
        answer = self._downloads.answer
        self._show_notice(
            download_words(name),
            ("save", self.tr("Simpan ke permohonan"), lambda: answer(True)),
            ("x", self.tr("Jangan simpan"), lambda: answer(False)),
        )
        self.download_offered.emit(number, name)

    def _tell_kept(self, number: int, name: str) -> None:
        self._show_view()
        words = self.tr("{name} disimpan ke permohonan.").format(name=name)
        self._note.tell(words, "done")
        self.download_kept.emit(number, name)

    def _tell_not_kept(self, number: int, why: NotKept) -> None:
        self._show_view()
        self._note.tell(not_kept_words(why), "info" if why is NotKept.NOT_WANTED else "attention")
        self.download_not_kept.emit(number, why)

    def _back_to_portal(self) -> _WayOn:
        return "arrow-left", self.tr("Kembali ke portal"), self._show_view

    def _again_word(self, trouble: PaneTrouble) -> str:
        is_crash = trouble is PaneTrouble.PAGE_CRASHED
        return self.tr("Muat ulang") if is_crash else self.tr("Coba lagi")

    def _try_again(self) -> None:
        self._progress.setValue(1)
        self.page.try_again()

    def _reload(self) -> None:
        if self._stack.currentWidget() is self.view:
            self._try_again()

    def _go_back(self) -> None:
        if self._stack.currentWidget() is self.view and self.page.history().canGoBack():
            self.page.history().back()

    def _choose_files(self, several: bool) -> list[str]:
        return ask_for_files(self._theme, self._upload_folder, several, self)
