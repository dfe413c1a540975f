"""Cells of two lines that are cut with dots where room is short; the whole stands in a hint."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from shared.desktop.widget_theme import WidgetTheme

PADDING = 10
"""Left and right each."""
_ICON_GAP = 8


class TwoLineCells(QStyledItemDelegate):
    """The first line in ink, the second quiet. All rows are equally high: thousands cost nothing."""

    def __init__(self, theme: WidgetTheme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(super().sizeHint(option, index).width(), row_height(option.fontMetrics))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        first, _, second = str(index.data() or "").partition("\n")
        picture = QIcon(drawn.icon)
        drawn.text = ""
        drawn.icon = QIcon()
        style = QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, drawn, painter, option.widget)
        place = drawn.rect.adjusted(PADDING, 0, -PADDING, 0)
        line = drawn.fontMetrics.lineSpacing()
        top = place.center().y() - (line if second else line // 2)
        painter.save()
        if not picture.isNull():
            size = drawn.fontMetrics.ascent()
            picture.paint(painter, QRect(place.left(), top + (line - size) // 2, size, size))
            place.setLeft(place.left() + icon_room(drawn.fontMetrics))
        selected = bool(drawn.state & QStyle.StateFlag.State_Selected)
        colours = self._theme.colours
        inks = (
            (colours.selected_ink, colours.selected_ink)
            if selected
            else (index.data(Qt.ItemDataRole.ForegroundRole), colours.quiet_ink)
        )
        quiet = QFont(drawn.font)
        quiet.setBold(False)
        for number, (words, ink) in enumerate(zip((first, second), inks, strict=True)):
            painter.setFont(quiet if number else drawn.font)
            box = QRect(place.left(), top + number * line, place.width(), line)
            cut = drawn.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
            painter.setPen(QColor(ink))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft), cut)
        painter.restore()


def row_height(metrics: QFontMetrics) -> int:
    """Of two lines and some air."""
    return metrics.lineSpacing() * 2 + 14


def icon_room(metrics: QFontMetrics) -> int:
    """An icon as high as a letter, and the gap after it."""
    return metrics.ascent() + _ICON_GAP
