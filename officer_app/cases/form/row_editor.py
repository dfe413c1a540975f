"""The rows of a repeating question, typed into a table."""

from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from officer_app.cases.form.typed_form import Fields, field_name
from officer_app.look import Look
from officer_app.pieces import KeyButton, lines_wide, named
from officer_app.wrapped_cells import WrappedCells
from shared.domain.form_definition import Question

_LINES, _WIDTH_LINES, _CELL_LINES = 9, 11, 6
_MOST_ROWS = 600
_Index = QModelIndex | QPersistentModelIndex


class CalmChoice(QComboBox):
    """Turning the wheel over it scrolls the page instead of changing an answer."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _Typing(WrappedCells):
    """A field as high as its cell."""

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: _Index
    ) -> QWidget:
        field = QLineEdit(parent)
        field.setStyleSheet("QLineEdit { border-radius: 0; padding: 0 6px; min-height: 0; }")
        return field


class RowEditor(QWidget):
    """Reports all rows at each change, as fields."""

    rows_typed = Signal(str, dict)
    """The question's key, and the fields of its rows."""

    def __init__(self, question: Question, look: Look) -> None:
        super().__init__()
        self._question = question
        self._look = look
        self.table = named(QTableWidget(0, len(question.columns)), f"rows_{question.key}")
        self.table.setItemDelegate(_Typing(self.table))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.setWordWrap(True)
        self.table.setTabKeyNavigation(False)
        self.table.setMinimumSize(QSize(lines_wide(self, _WIDTH_LINES), lines_wide(self, _LINES)))
        header = self.table.horizontalHeader()
        header.setMinimumSectionSize(lines_wide(self, _CELL_LINES))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.sectionResized.connect(lambda *_: self.table.resizeRowsToContents())
        self._add = named(KeyButton(look.theme, "plus"), f"rows_{question.key}_add")
        self._remove = named(KeyButton(look.theme, "minus"), f"rows_{question.key}_remove")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._add)
        buttons.addWidget(self._remove)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.table)
        column.addLayout(buttons)
        self._add.clicked.connect(self._add_row)
        self._remove.clicked.connect(self._remove_row)
        self.table.itemChanged.connect(self._item_changed)
        self.table.installEventFilter(self)
        self._say()

    def show_fields(self, fields: Fields) -> None:
        """The rows as they were typed so far."""
        key = self._question.key
        places = sorted(
            {
                int(name.split(".")[1])
                for name in fields
                if name.startswith(f"{key}.") and name.count(".") > 1
            }
        )
        with QSignalBlocker(self.table):
            self.table.setRowCount(0)
            for place in places:
                self._append(
                    {
                        column.key: fields.get(field_name(key, place, column.key), "")
                        for column in self._question.columns
                    }
                )
        self.table.resizeRowsToContents()
        self._enable()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete empties a cell, as in every table to type in."""
        if watched is self.table and event.type() == QEvent.Type.KeyPress:
            pressed: Any = event
            if pressed.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                for item in self.table.selectedItems():
                    item.setText("")
                return True
        return super().eventFilter(watched, event)

    def _say(self) -> None:
        language = self._look.translations.language
        names = [column.label.in_language(language) for column in self._question.columns]
        self.table.setHorizontalHeaderLabels(names)
        for place, column in enumerate(self._question.columns):
            item = self.table.horizontalHeaderItem(place)
            if item is not None:
                item.setToolTip(column.explanation.in_language(language))
        self._add.say(self.tr("Tambah baris"))
        self._remove.say(self.tr("Hapus baris"))

    def _append(self, cells: dict[str, str]) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        for place, column in enumerate(self._question.columns):
            text = cells.get(column.key, "")
            if column.choices:
                self.table.setCellWidget(row, place, self._choice_box(place, text))
            else:
                self.table.setItem(row, place, QTableWidgetItem(text))

    def _choice_box(self, place: int, text: str) -> CalmChoice:
        language = self._look.translations.language
        box = CalmChoice()
        box.addItem("", "")
        for choice in self._question.columns[place].choices:
            box.addItem(choice.label.in_language(language), choice.key)
        if text and box.findData(text) < 0:
            box.addItem(text, text)
        box.setCurrentIndex(max(0, box.findData(text)))
        box.currentIndexChanged.connect(lambda _index: self._report())
        return box

    def _add_row(self) -> None:
        with QSignalBlocker(self.table):
            self._append({})
        row = self.table.rowCount() - 1
        self.table.setCurrentCell(row, 0)
        self._enable()
        item = self.table.item(row, 0)
        if item is not None:
            self.table.setFocus()
            self.table.editItem(item)

    def _remove_row(self) -> None:
        row = self.table.currentRow()
        self.table.removeRow(row if row >= 0 else self.table.rowCount() - 1)
        self._enable()
        self._report()

    def _enable(self) -> None:
        count = self.table.rowCount()
        self._add.setEnabled(count < min(self._question.most_rows or _MOST_ROWS, _MOST_ROWS))
        self._remove.setEnabled(count > 0)

    def _item_changed(self, item: QTableWidgetItem) -> None:
        self.table.resizeRowToContents(item.row())
        self._report()

    def _report(self) -> None:
        fields = {
            field_name(self._question.key, row + 1, column.key): self._text(row, place)
            for row in range(self.table.rowCount())
            for place, column in enumerate(self._question.columns)
        }
        self.rows_typed.emit(self._question.key, fields)

    def _text(self, row: int, place: int) -> str:
        box = self.table.cellWidget(row, place)
        if isinstance(box, QComboBox):
            return str(box.currentData() or "")
        item = self.table.item(row, place)
        return "" if item is None else item.text()
