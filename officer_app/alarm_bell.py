"""How a new ticket makes itself noticed: a sound, a message of the system, the task bar."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from officer_app.new_ticket_alarm import NewTicketAlarm
from shared.desktop.drawings import icon
from shared.desktop.widget_theme import WidgetTheme

_TRAY_ICON_SIZE = 32
_MESSAGE_MS = 8000


class AlarmBell(QObject):
    """Also rings for a minimised window; where the system has no tray the rest still works."""

    def __init__(
        self,
        alarm: NewTicketAlarm,
        window: QWidget,
        theme: WidgetTheme,
        play_sound: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._play_sound = play_sound
        self._tray = QSystemTrayIcon(icon("ticket", theme.colours.accent, _TRAY_ICON_SIZE), self)
        self._tray.activated.connect(self._come_back)
        self._tray.messageClicked.connect(self._come_back)
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._tray.show()
        alarm.rang.connect(self._ring)

    def hide(self) -> None:
        """Take the sign out of the tray."""
        self._tray.hide()

    def _ring(self, label: str, waiting: int) -> None:
        self._play_sound()
        if self._tray.isVisible():
            self._tray.showMessage(
                self.tr("Nomor baru: {label}").format(label=label),
                self.tr("Tamu menunggu: {count}").format(count=waiting),
                QSystemTrayIcon.MessageIcon.Information,
                _MESSAGE_MS,
            )
        QApplication.alert(self._window)

    def _come_back(self) -> None:
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
