"""The two notes that make the hall look up; silent where there is no loudspeaker."""

import logging
import os
import shutil
import sys
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QLoggingCategory, QObject, QUrl

_log = logging.getLogger(__name__)


class Chime(Protocol):
    """Sounds once for each call that is shown."""

    def ring(self, volume_percent: int) -> None:
        """Return at once; the sound goes on by itself."""


class MachineChime(QObject):
    """The chime of this machine; silent as long as the machine cannot sound.

    A sound server that starts after the display is found at the next call.
    """

    def __init__(self, sound: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._sound = sound
        self._is_mute = False
        self._loudspeaker: Chime | None = None
        self._find_loudspeaker()

    def ring(self, volume_percent: int) -> None:
        if self._loudspeaker is None:
            self._find_loudspeaker()
        if self._loudspeaker is not None:
            self._loudspeaker.ring(volume_percent)

    def _find_loudspeaker(self) -> None:
        if self._is_mute or not has_sound_server():
            return
        # What the multimedia library could not find for video is no news to a chime.
        QLoggingCategory.setFilterRules("qt.multimedia.*=false")
        try:
            from kiosk.waiting_display.loudspeaker_chime import LoudspeakerChime
        except ImportError as reason:  # A Linux without libpulse cannot load QtMultimedia
            _log.info("No chime on this machine: %s", reason)
            self._is_mute = True
            return
        self._loudspeaker = LoudspeakerChime(QUrl.fromLocalFile(str(self._sound)), self)


def has_sound_server() -> bool:
    """Whether QtMultimedia may be loaded: on Linux it complains aloud without a server."""
    if sys.platform != "linux":
        return True
    run = Path(os.environ.get("XDG_RUNTIME_DIR", f"/run/user/{os.getuid()}"))
    return (
        "PULSE_SERVER" in os.environ
        or any((run / socket).exists() for socket in ("pulse/native", "pipewire-0"))
        or Path("/run/pulse/native").exists()
        or shutil.which("pulseaudio") is not None
    )
