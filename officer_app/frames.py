"""How pages are framed: scrolled where room is short, in the middle, one of many."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)


class TallScroll(QScrollArea):
    """Scrolls up and down only: it is never narrower than what it holds."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content = content
        self.setWidget(content)

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        height = super().minimumSizeHint().height()
        return QSize(self._content.minimumSizeHint().width() + bar, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class Stack(QStackedWidget):
    """As small as the page that it shows: hidden pages take no room."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def sizeHint(self) -> QSize:
        page: QWidget | None = self.currentWidget()
        return super().sizeHint() if page is None else page.sizeHint()

    def minimumSizeHint(self) -> QSize:
        page: QWidget | None = self.currentWidget()
        return super().minimumSizeHint() if page is None else page.minimumSizeHint()


def scrolling(content: QWidget) -> QScrollArea:
    """The content, reachable also where the window is small or the text large."""
    return TallScroll(content)


def whole_window(content: QWidget) -> QScrollArea:
    """The content of a window that may be smaller than what large text needs."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def centred(form: QWidget) -> QScrollArea:
    """A form in the middle of its page, a little above the half."""
    row = QHBoxLayout()
    row.addStretch()
    row.addWidget(form)
    row.addStretch()
    content = QWidget()
    column = QVBoxLayout(content)
    column.addStretch(2)
    column.addLayout(row)
    column.addStretch(3)
    return scrolling(content)
