"""Today's tickets as a table: a model over the board's frozen rows, and its view."""

from datetime import datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
)

from officer_app.queue_words import STATUS_ICONS, minutes_since, status_name
from officer_app.wrapped_cells import WrappedCells, needed_width
from shared.desktop.drawings import icon
from shared.desktop.fonts import tabular
from shared.desktop.translations import Translations
from shared.desktop.widget_theme import WidgetTheme
from shared.domain.identifiers import TicketId
from shared.domain.ticket_life import OPEN_STATUSES, TicketStatus
from shared.use_cases.watch_queue import QueueRow

_Index = QModelIndex | QPersistentModelIndex
_ICON_SIZE = 16


class Column(IntEnum):
    """From left to right."""

    NUMBER = 0
    SERVICE = 1
    PRIORITY = 2
    STATUS = 3
    WAITING = 4


class QueueTableModel(QAbstractTableModel):
    """Shows what it was given last; the order is the board's."""

    def __init__(self, theme: WidgetTheme, translations: Translations) -> None:
        super().__init__()
        self._theme = theme
        self._translations = translations
        self._rows: tuple[QueueRow, ...] = ()
        self._next_id: TicketId | None = None
        self._now: datetime | None = None

    def show_rows(
        self, rows: tuple[QueueRow, ...], next_id: TicketId | None, now: datetime
    ) -> None:
        same = [row.ticket.id for row in rows] == [row.ticket.id for row in self._rows]
        self._next_id, self._now = next_id, now
        if same:
            self._rows = rows
            self._all_changed()
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def tick(self, now: datetime) -> None:
        """Let the waiting times run."""
        self._now = now
        if self._rows:
            last = len(self._rows) - 1
            self.dataChanged.emit(
                self.index(0, Column.WAITING),
                self.index(last, Column.WAITING),
                [Qt.ItemDataRole.DisplayRole],
            )

    def redraw(self) -> None:
        """Another language, or other colours."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        self._all_changed()

    @property
    def has_priority(self) -> bool:
        """Whether anybody of today is served first."""
        return any(row.ticket.is_priority for row in self._rows)

    def row_at(self, index: _Index) -> QueueRow | None:
        return self._rows[index.row()] if index.isValid() else None

    def place_of(self, ticket_id: TicketId | None) -> int | None:
        for place, row in enumerate(self._rows):
            if row.ticket.id == ticket_id:
                return place
        return None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == Column.WAITING:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.NUMBER: self.tr("Nomor"),
            Column.SERVICE: self.tr("Layanan"),
            Column.PRIORITY: self.tr("Prioritas"),
            Column.STATUS: self.tr("Status"),
            Column.WAITING: self.tr("Menunggu"),
        }[Column(section)]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        column = Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, column)
            case Qt.ItemDataRole.DecorationRole:
                return self._icon(row, column)
            case Qt.ItemDataRole.ForegroundRole:
                return QColor(self._colour(row))
            case Qt.ItemDataRole.FontRole if column in (Column.NUMBER, Column.WAITING):
                return self._font(row, column)
            case Qt.ItemDataRole.TextAlignmentRole if column is Column.WAITING:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None

    def _text(self, row: QueueRow, column: Column) -> str:
        match column:
            case Column.NUMBER:
                return row.ticket.label
            case Column.SERVICE:
                return row.service.name.in_language(self._translations.language)
            case Column.PRIORITY:
                return self.tr("prioritas") if row.ticket.is_priority else ""
            case Column.STATUS:
                return self._status(row)
            case Column.WAITING:
                return self._waiting(row)

    def _status(self, row: QueueRow) -> str:
        if row.ticket.id == self._next_id:
            return self.tr("berikutnya")
        if row.counter_number is not None and row.ticket.status in OPEN_STATUSES:
            words = self.tr("{status}\nLoket {number}")
            return words.format(status=status_name(row.ticket.status), number=row.counter_number)
        return status_name(row.ticket.status)

    def _waiting(self, row: QueueRow) -> str:
        ticket = row.ticket
        if ticket.status is TicketStatus.WAITING:
            return "" if self._now is None else minutes_since(ticket.issued_at, self._now)
        until = ticket.first_called_at
        return "" if until is None else minutes_since(ticket.issued_at, until)

    def _icon(self, row: QueueRow, column: Column) -> QIcon | None:
        if column is Column.STATUS:
            name = (
                "arrow-right"
                if row.ticket.id == self._next_id
                else (STATUS_ICONS[row.ticket.status])
            )
            return icon(name, self._colour(row), _ICON_SIZE)
        if column is Column.PRIORITY and row.ticket.is_priority:
            return icon("heart-handshake", self._colour(row), _ICON_SIZE)
        return None

    def _colour(self, row: QueueRow) -> str:
        colours = self._theme.colours
        return colours.ink if row.ticket.status in OPEN_STATUSES else colours.quiet_ink

    def _font(self, row: QueueRow, column: Column) -> QFont:
        font = tabular(QFont())
        font.setBold(column is Column.NUMBER and row.ticket.status in OPEN_STATUSES)
        return font

    def _all_changed(self) -> None:
        if self._rows:
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1)
            )


class QueueTableView(QTableView):
    """Selecting a row is looking at it, nothing more."""

    row_chosen = Signal(object)
    """The QueueRow that the person selected."""

    def __init__(self, model: QueueTableModel) -> None:
        super().__init__()
        self.setObjectName("queue_table")
        self._model = model
        self._shown_id: TicketId | None = None
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setItemDelegateForColumn(Column.SERVICE, WrappedCells(self))
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in Column:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.SERVICE, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        model.modelReset.connect(self._restore_selection)
        model.modelReset.connect(self._show_priority)
        model.dataChanged.connect(self._show_priority)
        self._show_priority()

    def needed_width(self) -> int:
        """In which no word is cut."""
        return needed_width(self, Column.SERVICE)

    def select_ticket(self, ticket_id: TicketId | None) -> None:
        """Mark the ticket that is shown, without choosing it anew."""
        self._shown_id = ticket_id
        self._restore_selection()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._model.redraw()

    def _show_priority(self) -> None:
        """A column that says nothing would only take room from the service's name."""
        is_empty = not self._model.has_priority
        if is_empty != self.isColumnHidden(Column.PRIORITY):
            self.setColumnHidden(Column.PRIORITY, is_empty)

    def _restore_selection(self) -> None:
        selection = self.selectionModel()
        place = self._model.place_of(self._shown_id)
        with QSignalBlocker(selection):
            if place is None:
                selection.clear()
            else:
                self.selectRow(place)
        self.viewport().update()

    def _selection_changed(self) -> None:
        row = self._model.row_at(self.currentIndex())
        if row is not None and self.selectionModel().hasSelection():
            self._shown_id = row.ticket.id
            self.row_chosen.emit(row)
