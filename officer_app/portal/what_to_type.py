"""What to type into the portal: the answers beside their questions, copied by one key."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
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
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from officer_app.look import Look
from officer_app.pieces import (
    EmptyPlace,
    KeyButton,
    breakable,
    lines_wide,
    named,
    text_label,
    wrapped_label,
)
from officer_app.portal.portal_lines import PortalLine
from officer_app.portal.what_to_type_presenter import TypingState, WhatToTypePresenter
from shared.desktop.drawings import icon
from shared.desktop.fonts import tabular
from shared.desktop.widget_theme import WidgetTheme

_Index = QModelIndex | QPersistentModelIndex
_ANSWER = Qt.ItemDataRole.UserRole
_IS_ANSWERED = _ANSWER + 1
GROWING_BUTTONS = "QPushButton { min-height: 1.45em; }"
"""Where room is short, a layout presses a button down to the height that its style gives."""
_ICON_SIZE = 16
_PADDING, _GAP = 8, 2
_TALL = 10_000
_TABLE_LINES, _ANSWER_LINES = 10, 6
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


class WhatToType(QWidget):
    """The lines, and the chosen one whole."""

    def __init__(self, typing: WhatToTypePresenter, look: Look) -> None:
        super().__init__()
        self.setObjectName("what_to_type")
        self.setStyleSheet(GROWING_BUTTONS)
        self._typing = typing
        self._look = look
        self._heading = text_label("heading")
        self._count = named(text_label("quiet"), "typing_count")
        self._lead = wrapped_label("quiet")
        self._model = LinesModel(look)
        self.table = LinesTable(self._model, look)
        self._empty = EmptyPlace(look.theme, "clipboard-list")
        self._chosen = named(wrapped_label("heading"), "typing_question")
        self._answer = named(QPlainTextEdit(), "typing_answer")
        self._answer.setReadOnly(True)
        self._answer.setTabChangesFocus(True)
        self._answer.setFixedHeight(lines_wide(self._answer, _ANSWER_LINES))
        self._copy = KeyButton(look.theme, "copy", role="primary")
        self._copy.setObjectName("typing_copy")
        self._build()
        typing.changed.connect(self.show_state)
        look.theme.changed.connect(self._model.redraw)
        self.table.copy_wanted.connect(typing.copy)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
        self._copy.clicked.connect(lambda: typing.copy(self.table.currentIndex().row()))
        self._say()

    def show_state(self) -> None:
        state = self._typing.state
        place = self.table.currentIndex().row()
        self._model.show_state(state)
        is_empty = not state.lines
        self._empty.setVisible(is_empty)
        for widget in (self.table, self._chosen, self._answer, self._copy, self._lead):
            widget.setVisible(not is_empty)
        self._count.setText(
            ""
            if is_empty
            else self.tr("{copied} dari {answered} jawaban tersalin").format(
                copied=state.copied_count, answered=state.answered
            )
        )
        if not is_empty and not self.table.currentIndex().isValid():
            self.table.selectRow(min(max(place, 0), len(state.lines) - 1))
        self.table.resizeRowsToContents()
        self._show_chosen()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._heading)
        head.addStretch()
        head.addWidget(self._count)
        below = QHBoxLayout()
        below.addWidget(self._copy)
        below.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._lead)
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)
        column.addWidget(self._chosen)
        column.addWidget(self._answer)
        column.addLayout(below)

    def _say(self) -> None:
        self._heading.setText(self.tr("Yang diketik di portal"))
        self._lead.setText(
            self.tr("Pilih dengan panah, tekan C atau Enter untuk menyalin, lalu tempel di portal.")
        )
        self._empty.heading.setText(self.tr("Belum ada jawaban formulir"))
        self._empty.words.setText(
            self.tr("Impor formulir yang sudah diisi; jawabannya lalu siap disalin di sini.")
        )
        self._answer.setAccessibleName(self.tr("Jawaban"))
        self._model.redraw()
        self.show_state()

    def _show_chosen(self) -> None:
        line = self._model.line_at(self.table.currentIndex())
        language = self._look.translations.language
        self._chosen.setText(
            "" if line is None else breakable(f"{line.number}  {line.asked(language)}")
        )
        answer = "" if line is None else line.answer or self.tr("belum dijawab")
        if self._answer.toPlainText() != answer:
            self._answer.setPlainText(answer)
        is_copied = line is not None and line in self._typing.state.copied
        self._copy.setEnabled(line is not None and bool(line.answer))
        self._copy.set_icon_name("check" if is_copied else "copy")
        self._copy.say(self.tr("Tersalin – salin lagi (C)") if is_copied else self.tr("Salin (C)"))


def _two(index: _Index) -> tuple[str, str]:
    return str(index.data() or ""), str(index.data(_ANSWER) or "")


def _answer_font(table: QTableView, is_answered: bool) -> QFont:
    font = QFont(table.font())
    font.setItalic(not is_answered)
    return font
