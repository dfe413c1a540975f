"""Pages with their names in a list at the left: any number of them fits a narrow window."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from officer_app.frames import Stack
from officer_app.pieces import lines_wide, named

_SPARE_LINES = 3
"""Heights of a line beside the longest name: for its frame, and for a scroll bar."""


class _Names(QListWidget):
    """As wide as its longest name."""

    def sizeHint(self) -> QSize:
        width = self.sizeHintForColumn(0) + lines_wide(self, _SPARE_LINES)
        return QSize(width, lines_wide(self, _SPARE_LINES))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Rows that were laid out before the stylesheet was there lack its padding.
        self.doItemsLayout()


class SideTabs(QWidget):
    """The arrow keys lead from page to page."""

    current_changed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.names = named(_Names(), "side_tabs")
        self.names.setFrameShape(QFrame.Shape.NoFrame)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pages = Stack()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.names)
        row.addWidget(self._pages, 1)
        self.names.currentRowChanged.connect(self._turn)

    def add(self, page: QWidget) -> None:
        """One more page; it is named by `name`."""
        self._pages.addWidget(page)
        self.names.addItem(QListWidgetItem(""))
        if self.names.currentRow() < 0:
            self.names.setCurrentRow(0)

    def name(self, place: int, words: str) -> None:
        self.names.item(place).setText(words)
        self.names.updateGeometry()

    def count(self) -> int:
        return self._pages.count()

    def show_place(self, place: int) -> None:
        self.names.setCurrentRow(place)

    def show_page(self, page: QWidget) -> None:
        self.names.setCurrentRow(self._pages.indexOf(page))

    def shown_page(self) -> QWidget | None:
        return self._pages.currentWidget()

    def _turn(self, place: int) -> None:
        self._pages.setCurrentIndex(place)
        self.current_changed.emit(place)
