"""How pages are framed: scrolled where room is short, in the middle, one of many."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

_AIR = 12
"""Above what was scrolled to."""


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


class Pages(QWidget):
    """One of several pages, as high as it needs at its width: hidden ones take no room.

    A stack of Qt's is as high as the highest wrapped page in it.
    """

    def __init__(self) -> None:
        super().__init__()
        self._shown: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def add(self, page: QWidget) -> None:
        self._column.addWidget(page)
        page.setVisible(self._shown is None)
        self._shown = self._shown or page

    @property
    def shown(self) -> QWidget | None:
        return self._shown

    def show_page(self, page: QWidget) -> None:
        if page is not self._shown:
            if self._shown is not None:
                self._shown.hide()
            self._shown = page
            page.show()


class TurningRow(QWidget):
    """Widgets side by side where they fit, else below each other: never wider than its place."""

    def __init__(self, spacing: int, turned: QBoxLayout.Direction | None = None) -> None:
        """`turned` is the direction where room is short; without it from top to bottom."""
        super().__init__()
        self._turned = turned or QBoxLayout.Direction.TopToBottom
        self._parts: list[QWidget] = []
        self._spacing = spacing
        self._row = QBoxLayout(self._turned, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(spacing)

    def add(self, part: QWidget, stretch: int = 0) -> None:
        self._parts.append(part)
        self._row.addWidget(part, stretch)

    def add_stretch(self) -> None:
        """What is left of the width stays empty."""
        self._row.addStretch()

    def minimumSizeHint(self) -> QSize:
        widest = max((part.minimumSizeHint().width() for part in self._shown()), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
        return super().event(event)

    def arrange(self) -> None:
        widths = [part.minimumSizeHint().width() + self._spacing for part in self._shown()]
        fits = sum(widths) - self._spacing <= self.width()
        wanted = QBoxLayout.Direction.LeftToRight if fits else self._turned
        if wanted != self._row.direction():
            self._row.setDirection(wanted)
            QTimer.singleShot(0, self, lambda: _ask_anew(self))

    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if part.isVisibleTo(self)]


def _ask_anew(widget: QWidget) -> None:
    """Let every page around the widget reckon its height anew.

    A layout that was giving out room when its row turned keeps what it reckoned before, and
    tells nobody above it.
    """
    around: QWidget | None = widget
    while around is not None and not isinstance(around, QAbstractScrollArea):
        layout = around.layout()
        if layout is None:
            QCoreApplication.postEvent(around, QEvent(QEvent.Type.LayoutRequest))
            return
        layout.invalidate()
        around.updateGeometry()
        around = around.parentWidget()


def bring_into_view(widget: QWidget) -> None:
    """Scroll the page so that the widget is seen, once it has its place."""
    QTimer.singleShot(0, widget, lambda: _scroll_to(widget))


def _scroll_to(widget: QWidget) -> None:
    area = widget.parent()
    while area is not None:
        if isinstance(area, QScrollArea):
            content: QWidget | None = area.widget()
            if content is None:
                return
            top = widget.mapTo(content, QPoint(0, 0)).y()
            room = area.viewport().height()
            bar = area.verticalScrollBar()
            is_seen = bar.value() <= top and top + widget.height() <= bar.value() + room
            if not is_seen:
                bar.setValue(max(0, top - _AIR))
            return
        area = area.parent()


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
