"""The officer's one window: signing in, the office, and the screen for the guest."""

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from officer_app.departure import Goal
from officer_app.departure_question import DepartureQuestion
from officer_app.frames import Stack, whole_window
from officer_app.guest_screen import GuestScreen
from officer_app.look import Look
from officer_app.office_page import OfficePage
from officer_app.presenters import Presenters
from officer_app.sign_in_page import SignInPage
from officer_app.status_line import StatusLine

_TICK_MS = 1000
_BACK_KEYS = ("F11", "Esc")


class OfficerWindow(QMainWindow):
    """Shows what the session allows."""

    def __init__(self, parts: Presenters, look: Look) -> None:
        super().__init__()
        self.setObjectName("officer_window")
        self._parts = parts
        theme, translations = look.theme, look.translations
        self.sign_in_page = SignInPage(parts.session, parts.lists, theme, translations)
        self.office_page = OfficePage(parts, look)
        self.guest_screen = GuestScreen(
            parts.queue, parts.guest, parts.counter_case, theme, translations
        )
        self.status_line = StatusLine(parts.queue, parts.all_jobs, theme, translations)
        self._question = DepartureQuestion(parts.departure, theme)
        self._pages = Stack()
        self._may_close = False
        self._tick = QTimer(self, interval=_TICK_MS)
        for page in (self.sign_in_page, self.office_page, self.guest_screen):
            self._pages.addWidget(page)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._question)
        column.addWidget(self._pages, 1)
        self.setCentralWidget(whole_window(content))
        self.setStatusBar(self.status_line)
        self._connect()
        self._follow_session()
        self._say()
        self._tick.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close or self._parts.departure.ask(Goal.CLOSE):
            super().closeEvent(event)
        else:
            event.ignore()

    def close_at_once(self) -> None:
        """Without a question: it was answered, or the program ends."""
        self._may_close = True
        self.close()

    def show_guest_screen(self) -> None:
        """Hide everybody but the guest at this counter."""
        self._parts.queue.view(None)
        self._pages.setCurrentWidget(self.guest_screen)
        self.status_line.hide()
        self.guest_screen.back.setFocus()

    def leave_guest_screen(self) -> None:
        self._show_page_of_session()

    def _connect(self) -> None:
        self._parts.session.changed.connect(self._follow_session)
        self._parts.departure.may_close.connect(self.close_at_once)
        self.office_page.guest_screen_wanted.connect(self.show_guest_screen)
        self.guest_screen.back.clicked.connect(self.leave_guest_screen)
        for key in _BACK_KEYS:
            shortcut = QShortcut(QKeySequence(key), self.guest_screen)
            shortcut.activated.connect(self.leave_guest_screen)
        self._tick.timeout.connect(self.office_page.tick)
        self._parts.queue.changed.connect(self._fit)
        self.office_page.pages.queue.side.currentChanged.connect(self._fit)

    def _follow_session(self) -> None:
        self.office_page.follow_session()
        # While a guest looks on, only the officer leads to another page.
        if self._pages.currentWidget() is not self.guest_screen:
            self._show_page_of_session()

    def _show_page_of_session(self) -> None:
        is_in = self._parts.session.session.officer is not None
        self._pages.setCurrentWidget(self.office_page if is_in else self.sign_in_page)
        self.status_line.setVisible(is_in)
        if not is_in:
            self.sign_in_page.name.setFocus()

    def _fit(self) -> None:
        navigation = self.office_page.navigation.minimumSizeHint().width()
        self.office_page.pages.queue.fit(self.width() - navigation)

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Serambi – Petugas"))
