"""A QML engine that knows the product's drawings."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlApplicationEngine, QQmlEngine
from PySide6.QtQuick import QQuickImageProvider

from shared.desktop.drawings import drawing_image, icon_image, recoloured_image


class _LucideIcons(QQuickImageProvider):
    """image://lucide/NAME/RRGGBB"""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, path: str, size: QSize, wanted: QSize) -> QImage:
        name, colour = path.rsplit("/", 1)
        return _sized(icon_image(name, f"#{colour}", max(wanted.height(), 1)), size)


class _PucukRebung(QQuickImageProvider):
    """image://pucuk-rebung/RRGGBB/RRGGBB/RRGGBB: one repeat of the band."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, path: str, size: QSize, wanted: QSize) -> QImage:
        colours = [f"#{colour}" for colour in path.split("/")]
        height = max(wanted.height(), 1)
        return _sized(recoloured_image("brand/pucuk-rebung.svg", colours, height), size)


class _Drawings(QQuickImageProvider):
    """image://drawing/illustrations/NAME or image://drawing/brand/NAME, in its own colours."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, path: str, size: QSize, wanted: QSize) -> QImage:
        return _sized(drawing_image(f"{path}.svg", wanted), size)


def add_drawings(engine: QQmlEngine) -> None:
    """Let the engine's QML show the icons, the drawings and the band."""
    engine.addImageProvider("lucide", _LucideIcons())
    engine.addImageProvider("drawing", _Drawings())
    engine.addImageProvider("pucuk-rebung", _PucukRebung())


def new_engine() -> QQmlApplicationEngine:
    """An engine for one program; its owner must keep it and delete it before the application."""
    engine = QQmlApplicationEngine()
    add_drawings(engine)
    return engine


def _sized(image: QImage, size: QSize) -> QImage:
    """Tell Qt the picture's size in the way of a QQuickImageProvider: through its argument."""
    size.setWidth(image.width())
    size.setHeight(image.height())
    return image
