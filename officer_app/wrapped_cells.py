"""Cells of a table that are as high as their wrapped text."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

CELL_PADDING = 28
"""Left and right together, with a little to spare."""
_TALL = 10_000


def needed_width(table: QTableView, wrapped: int) -> int:
    """The width in which no word is cut, where column `wrapped` may take several lines."""
    model, header = table.model(), table.horizontalHeader()
    columns = [header.sectionSizeHint(column) for column in range(model.columnCount())]
    words = [
        word
        for row in range(model.rowCount())
        for word in str(model.index(row, wrapped).data() or "").split()
    ]
    if words:
        columns = [max(width, table.sizeHintForColumn(at)) for at, width in enumerate(columns)]
    metrics = table.fontMetrics()
    longest = max((metrics.horizontalAdvance(word) for word in words), default=0)
    columns[wrapped] = max(header.sectionSizeHint(wrapped), longest + CELL_PADDING)
    return sum(width for at, width in enumerate(columns) if not table.isColumnHidden(at))


class WrappedCells(QStyledItemDelegate):
    """The stylesheet's padding is not in Qt's own reckoning of the height."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        hint = super().sizeHint(option, index)
        width = self._table.columnWidth(index.column()) - CELL_PADDING
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        box = QRect(0, 0, max(width, 1), _TALL)
        flags = Qt.TextFlag.TextWordWrap.value
        text = self._table.fontMetrics().boundingRect(box, flags, words)
        return QSize(hint.width(), max(hint.height(), text.height() + CELL_PADDING // 2))
