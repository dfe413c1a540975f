"""The table of what to type: each question with the beginning of its answer, copied by a key."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from officer_app.look import Look
from officer_app.pieces import breakable, lines_wide
from officer_app.portal.portal_lines import PortalLine
from officer_app.portal.what_to_type_presenter import TypingState
from shared.desktop.drawings import icon
from shared.desktop.fonts import tabular
from shared.desktop.widget_theme import WidgetTheme

_Index = QModelIndex | QPersistentModelIndex
_ANSWER = Qt.ItemDataRole.UserRole
_IS_ANSWERED = _ANSWER + 1
_ICON_SIZE = 16
_PADDING, _GAP = 8, 2
_TALL = 10_000
_TABLE_LINES = 10
_WRAPPED = Qt.TextFlag.TextWordWrap.value
_COPY_KEYS = (Qt.Key.Key_C, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Column(IntEnum):
    """From left to right."""

    NUMBER = 0
    QUESTION = 1
    COPIED = 2


class LinesModel(QAbstractTableModel):
    """Shows what it was given last."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._state = TypingState()

    def show_state(self, state: TypingState) -> None:
        same = state.lines == self._state.lines
        if not same:
            self.beginResetModel()
        self._state = state
        if not same:
            self.endResetModel()
        else:
            self.redraw()

    def redraw(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        if self._state.lines:
            last = self.index(len(self._state.lines) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def line_at(self, index: _Index) -> PortalLine | None:
        return self._state.lines[index.row()] if index.isValid() else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._state.lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.NUMBER: self.tr("No."),
            Column.QUESTION: self.tr("Pertanyaan dan jawaban"),
            Column.COPIED: self.tr("Disalin"),
        }[Column(section)]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line_at(index)
        if line is None:
            return None
        column = Column(index.column())
        is_copied = line in self._state.copied
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(line, column, is_copied)
            case Qt.ItemDataRole.AccessibleTextRole if column is Column.QUESTION:
                return f"{self._text(line, column, is_copied)}: {self._answer(line)}"
            case Qt.ItemDataRole.DecorationRole if column is Column.COPIED and is_copied:
                return icon("check", self._look.theme.colours.done, _ICON_SIZE)
            case Qt.ItemDataRole.ForegroundRole if column is Column.COPIED:
                return QColor(self._look.theme.colours.done)
            case Qt.ItemDataRole.ForegroundRole:
                return QColor(self._look.theme.colours.quiet_ink)
            case Qt.ItemDataRole.FontRole if column is Column.NUMBER:
                return tabular(QApplication.font())
            case _ if role == _ANSWER and column is Column.QUESTION:
                return self._answer(line)
            case _ if role == _IS_ANSWERED:
                return bool(line.answer)
            case _:
                return None

    def _text(self, line: PortalLine, column: Column, is_copied: bool) -> str:
        match column:
            case Column.NUMBER:
                return line.number
            case Column.QUESTION:
                return breakable(line.asked(self._look.translations.language))
            case Column.COPIED:
                return self.tr("Tersalin") if is_copied else ""

    def _answer(self, line: PortalLine) -> str:
        return breakable(line.glance) if line.answer else self.tr("belum dijawab")


class _TwoTexts(QStyledItemDelegate):
    """The question above, the beginning of its answer below."""

    def __init__(self, table: QTableView, theme: WidgetTheme) -> None:
        super().__init__(table)
        self._table = table
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = self._table.columnWidth(Column.QUESTION) - 2 * _PADDING
        heights = [self._height(words, width) for words in _two(index)]
        return QSize(width, sum(heights) + _GAP + 2 * _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        bare.text = ""
        style = self._table.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, bare, painter, self._table)
        area = option.rect.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        colours = self._theme.colours
        question, answer = _two(index)
        is_answered = bool(index.data(_IS_ANSWERED))
        painter.save()
        painter.setFont(self._table.font())
        painter.setPen(QColor(colours.quiet_ink))
        painter.drawText(area, _WRAPPED, question)
        area.setTop(area.top() + self._height(question, area.width()) + _GAP)
        painter.setPen(QColor(colours.ink if is_answered else colours.quiet_ink))
        painter.setFont(_answer_font(self._table, is_answered))
        painter.drawText(area, _WRAPPED, answer)
        painter.restore()

    def _height(self, words: str, width: int) -> int:
        box = QRect(0, 0, max(width, 1), _TALL)
        return self._table.fontMetrics().boundingRect(box, _WRAPPED, words).height()


class LinesTable(QTableView):
    """Arrows go from line to line; Enter and C copy."""

    copy_wanted = Signal(int)

    def __init__(self, model: LinesModel, look: Look) -> None:
        super().__init__()
        self.setObjectName("typing_table")
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setItemDelegateForColumn(Column.QUESTION, _TwoTexts(self, look.theme))
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.QUESTION, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(lambda index: self.copy_wanted.emit(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _COPY_KEYS and is_plain and self.currentIndex().isValid():
            self.copy_wanted.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resizeRowsToContents()

    def minimumSizeHint(self) -> QSize:
        return QSize(lines_wide(self, 2 * _TABLE_LINES), lines_wide(self, _TABLE_LINES))


def _two(index: _Index) -> tuple[str, str]:
    return str(index.data() or ""), str(index.data(_ANSWER) or "")


def _answer_font(table: QTableView, is_answered: bool) -> QFont:
    font = QFont(table.font())
    font.setItalic(not is_answered)
    return font
