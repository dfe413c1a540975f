"""A QML engine that knows the product's drawings."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlApplicationEngine, QQmlEngine
from PySide6.QtQuick import QQuickImageProvider

from shared.desktop.drawings import drawing_image, icon_image, recoloured_image

_BAND_COLOURS = ("#0093DD", "#68B92E", "#EB891B")
"""As drawn in resources/brand/pucuk-rebung.svg."""
_FALLBACK_SIZE = 64


class _LucideIcons(QQuickImageProvider):
    """image://lucide/NAME/RRGGBB"""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, path: str, size: QSize, wanted: QSize) -> QImage:  # noqa: N802
        name, colour = path.rsplit("/", 1)
        image = icon_image(name, f"#{colour}", max(wanted.height(), 1))
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


class _PucukRebung(QQuickImageProvider):
    """image://pucuk-rebung/RRGGBB/RRGGBB/RRGGBB: one repeat of the band."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, path: str, size: QSize, wanted: QSize) -> QImage:  # noqa: N802
        colours = (f"#{colour}" for colour in path.split("/"))
        height = wanted.height() if wanted.height() > 0 else _FALLBACK_SIZE
        image = recoloured_image(
            "brand/pucuk-rebung.svg",
            dict(zip(_BAND_COLOURS, colours, strict=True)),
            height,
        )
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


class _Drawings(QQuickImageProvider):
    """image://drawing/illustrations/NAME or image://drawing/brand/NAME, in its own colours."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, path: str, size: QSize, wanted: QSize) -> QImage:  # noqa: N802
        image = drawing_image(f"{path}.svg", wanted)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


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
