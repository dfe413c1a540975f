"""The chime through whatever loudspeaker the machine has at that moment."""

import logging

from PySide6.QtCore import QObject, QUrl
from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

_log = logging.getLogger(__name__)


class LoudspeakerChime(QObject):
    """Follows loudspeakers that are plugged in and out.

    A QSoundEffect without any audio device logs an error at each play, so none is made then.
    """

    def __init__(self, sound: QUrl, parent: QObject) -> None:
        super().__init__(parent)
        self._sound = sound
        self._effect: QSoundEffect | None = None
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._choose_device)
        self._choose_device()

    def ring(self, volume_percent: int) -> None:
        if self._effect is not None:
            self._effect.setVolume(volume_percent / 100)
            self._effect.play()

    def _choose_device(self) -> None:
        if self._effect is not None:
            self._effect.deleteLater()
            self._effect = None
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            _log.info("No loudspeaker: calls are shown without a chime")
            return
        self._effect = QSoundEffect(device, self)
        self._effect.setSource(self._sound)
