"""The drawings of resources/ as pictures in any colour and size."""

import re
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from shared.configuration.resource_folder import RESOURCES

_KEEP_SHAPE = Qt.AspectRatioMode.KeepAspectRatio
_DEVICE_PIXEL_RATIO = 2
"""Widgets' icons are drawn for twice their size: sharp on every office screen."""


def icon(name: str, colour: str, size: int = 20) -> QIcon:
    """The icon resources/icons/`name`.svg; `colour` as #rrggbb, `size` in logical pixels."""
    image = icon_image(name, colour, size * _DEVICE_PIXEL_RATIO)
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(_DEVICE_PIXEL_RATIO)
    return QIcon(pixmap)


def icon_image(name: str, colour: str, size: int) -> QImage:
    """The same, as a square picture of `size` real pixels."""
    return drawn(icon_svg(name, colour), QSize(size, size))


def icon_svg(name: str, colour: str) -> str:
    """The same, as the text of an SVG."""
    return _text(f"icons/{name}.svg").replace("currentColor", QColor(colour).name())


def drawing_image(path: str, room: QSize) -> QImage:
    """A drawing below resources/ as it is, as large as fits into `room` (its own size if empty)."""
    text = _text(path)
    own = QSvgRenderer(QByteArray(text.encode())).defaultSize()
    return drawn(text, own if room.isEmpty() else own.scaled(room, _KEEP_SHAPE))


def recoloured_image(path: str, colours: Sequence[str], height: int) -> QImage:
    """A drawing below resources/, `height` pixels high, in other colours.

    `colours` take the places of the drawing's own, in the order in which those first appear.
    """
    text = _text(path)
    own = dict.fromkeys(re.findall(r'fill="(#\w+)"', text))
    exchange = dict(zip(own, colours, strict=True))
    text = re.sub(r'fill="(#\w+)"', lambda found: f'fill="{exchange[found[1]]}"', text)
    size = QSvgRenderer(QByteArray(text.encode())).defaultSize()
    return drawn(text, size.scaled(size.width() * height, height, _KEEP_SHAPE))


def drawn(svg: str, size: QSize) -> QImage:
    """An SVG text as a picture with a clear background."""
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    return image


@lru_cache(maxsize=256)
def _text(path: str) -> str:
    return (RESOURCES / path).read_text(encoding="utf-8")
