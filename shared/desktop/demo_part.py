"""What the demo tells one of its three programs: where to stand, or which journey to play."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QGuiApplication, QWindow

_TITLE_BAR_PIXELS = 32
"""Room for what the system draws around a window, which is not known before it is shown."""


@dataclass(frozen=True, slots=True)
class DemoPart:
    """A program's share of the demo."""

    program: argparse.Namespace
    """What the program's own `main` takes."""
    journey: Path | None
    """Play the journey and put its pictures here; None: stand in a window for a person."""
    stick: Path | None
    """The folder that the applicant of the journey carries to and fro."""
    place: tuple[float, float, float, float]
    """Left, top, width and height as shares of the screen."""


def read_demo_part(words: Sequence[str] | None = None) -> DemoPart:
    parser = argparse.ArgumentParser()
    parser.add_argument("--settings", type=Path, required=True)
    parser.add_argument("--journey", type=Path)
    parser.add_argument("--stick", type=Path)
    parser.add_argument("--place", type=float, nargs=4, default=(0.0, 0.0, 1.0, 1.0))
    told = parser.parse_args(words)
    program = argparse.Namespace(settings=told.settings, database=None, windowed=True, screen=None)
    return DemoPart(program, told.journey, told.stick, tuple(told.place))


def put_in_place(window: QWindow, place: tuple[float, float, float, float]) -> None:
    """Beside the two others."""
    room = QGuiApplication.primaryScreen().availableGeometry()
    left, top, width, height = place
    window.setFramePosition(
        room.topLeft() + QPoint(round(left * room.width()), round(top * room.height()))
    )
    window.resize(
        QSize(round(width * room.width()), round(height * room.height()) - _TITLE_BAR_PIXELS)
    )
