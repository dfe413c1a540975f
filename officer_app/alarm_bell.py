"""How a new ticket makes itself noticed: a sound, a message of the system, the task bar."""

import logging

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from officer_app.new_ticket_alarm import NewTicketAlarm
from shared.configuration.resource_folder import RESOURCES
from shared.desktop.drawings import icon
from shared.desktop.widget_theme import WidgetTheme

_log = logging.getLogger(__name__)
_TRAY_ICON_SIZE = 32
_MESSAGE_MS = 8000


class AlarmBell(QObject):
    """Also rings for a minimised window; without loudspeaker or tray the rest still works."""

    def __init__(self, alarm: NewTicketAlarm, window: QWidget, theme: WidgetTheme) -> None:
        super().__init__(window)
        self._window = window
        self._sound: QSoundEffect | None = None
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._choose_device)
        self._choose_device()
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
        if self._sound is not None:
            self._sound.play()
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

    def _choose_device(self) -> None:
        if self._sound is not None:
            self._sound.deleteLater()
            self._sound = None
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            _log.info("No loudspeaker: new tickets are shown without a sound")
            return
        self._sound = QSoundEffect(device, self)
        self._sound.setSource(QUrl.fromLocalFile(str(RESOURCES / "sounds" / "new-ticket.wav")))
