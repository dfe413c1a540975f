"""The sound of a new ticket, through whatever loudspeaker the machine has at that moment."""

import logging

from PySide6.QtCore import QObject, QUrl
from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

from shared.configuration.resource_folder import RESOURCES

_log = logging.getLogger(__name__)


class NewTicketSound(QObject):
    """Without any audio device nothing is made: a QSoundEffect would log an error each time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._effect: QSoundEffect | None = None
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._choose_device)
        self._choose_device()

    def play(self) -> None:
        if self._effect is not None:
            self._effect.play()

    def _choose_device(self) -> None:
        if self._effect is not None:
            self._effect.deleteLater()
            self._effect = None
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            _log.info("No loudspeaker: new tickets are shown without a sound")
            return
        self._effect = QSoundEffect(device, self)
        self._effect.setSource(QUrl.fromLocalFile(str(RESOURCES / "sounds" / "new-ticket.wav")))
