"""A sheet on which the form is read: it shows what it is given and fetches nothing."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, QUrl
from PySide6.QtWidgets import QFrame, QTextBrowser

from officer_app.look import Look
from officer_app.pieces import lines_wide
from shared.desktop.widget_colours import WidgetColours

_WIDTH_LINES, _HEIGHT_LINES = 12, 7


class FormPaper(QTextBrowser):
    """Written anew in the colours of the theme whenever these change."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._write: Callable[[WidgetColours], str] = lambda _colours: ""
        self._shown = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setAcceptDrops(False)
        self.document().setDocumentMargin(0)
        look.theme.changed.connect(self._draw)

    def show_text(self, write: Callable[[WidgetColours], str]) -> None:
        """`write` makes the HTML, all words in it escaped."""
        self._write = write
        self._draw()

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        return None

    def minimumSizeHint(self) -> QSize:
        return QSize(lines_wide(self, _WIDTH_LINES), lines_wide(self, _HEIGHT_LINES))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def _draw(self) -> None:
        html = self._write(self._look.theme.colours)
        if html != self._shown:
            self._shown = html
            self.setHtml(html)
