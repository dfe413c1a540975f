"""Tells when a window's first frame was painted, and what memory its process needs then."""

from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickWindow

from benchmarks.children import tell
from benchmarks.memory_size import resident_bytes

_CALM_MS = 1500
"""What the first frames still load is there by then."""


def tell_start(window: QQuickWindow) -> None:
    """Two lines: the first frame, then the resident memory."""
    told = False

    def frame_is_there() -> None:
        nonlocal told
        if not told:
            told = True
            tell(frame=1)
            QTimer.singleShot(_CALM_MS, lambda: tell(resident=resident_bytes()))

    window.frameSwapped.connect(frame_is_there)
