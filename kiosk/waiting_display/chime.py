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


class SilentChime:
    """For a machine that cannot sound: the number's own movement has to do."""

    def ring(self, volume_percent: int) -> None:
        """Nothing."""


def open_chime(sound: Path, parent: QObject) -> Chime:
    """The chime of this machine. `sound` is a WAV file."""
    if not has_sound_server():
        _log.info("No sound server: calls are shown without a chime")
        return SilentChime()
    # What the multimedia library could not find for video is no news to a chime.
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")
    try:
        from kiosk.waiting_display.loudspeaker_chime import LoudspeakerChime
    except ImportError as reason:  # A Linux without libpulse cannot load QtMultimedia
        _log.info("No chime on this machine: %s", reason)
        return SilentChime()
    return LoudspeakerChime(QUrl.fromLocalFile(str(sound)), parent)


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
