"""A QR code on the screen, dark on white in every theme, since phones read it so."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from shared.desktop.widget_colours import LIGHT
from shared.printing.qr_modules import qr_modules

_QUIET_MODULES = 4
_LEAST_MODULE_PIXELS, _USUAL_MODULE_PIXELS = 3, 5


class QrPicture(QWidget):
    """As large as its place, each module of whole pixels."""

    def __init__(self) -> None:
        super().__init__()
        self._modules: tuple[tuple[bool, ...], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_content(self, content: str) -> None:
        self._modules = qr_modules(content) if content else ()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return self._size(_USUAL_MODULE_PIXELS)

    def minimumSizeHint(self) -> QSize:
        return self._size(_LEAST_MODULE_PIXELS)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._modules:
            return
        count = len(self._modules) + 2 * _QUIET_MODULES
        module = max(1, min(self.width(), self.height()) // count)
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        left, top = (self.width() - module * count) / 2, (self.height() - module * count) / 2
        painter.fillRect(QRectF(left, top, module * count, module * count), QColor(LIGHT.surface))
        dark = QColor(LIGHT.ink)
        for row, cells in enumerate(self._modules):
            for column, is_dark in enumerate(cells):
                if is_dark:
                    painter.fillRect(
                        QRectF(
                            left + (column + _QUIET_MODULES) * module,
                            top + (row + _QUIET_MODULES) * module,
                            module,
                            module,
                        ),
                        dark,
                    )
        painter.end()

    def _size(self, module_pixels: int) -> QSize:
        side = (len(self._modules) + 2 * _QUIET_MODULES) * module_pixels
        return QSize(side, side)
