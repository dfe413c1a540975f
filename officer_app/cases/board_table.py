"""The open cases as a table: a model over frozen lines, and its view."""

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
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from officer_app.cases.board_filter import BoardLine
from officer_app.cases.case_words import (
    PROGRESS_ICONS,
    clock_mood,
    days_left_words,
    progress_name,
    verdict_name,
)
from officer_app.cases.two_line_cells import PADDING, TwoLineCells, icon_room, row_height
from officer_app.cases.waiting_for import party_name, waits_for
from officer_app.look import Look
from shared.configuration.case_steps import case_steps
from shared.desktop.drawings import icon
from shared.domain.case_life import Progress, Verdict
from shared.domain.identifiers import CaseId

_Index = QModelIndex | QPersistentModelIndex
_ICON_SIZE = 32
"""Drawn as high as the text is."""
_LEAST_TITLE = 14
"""Heights of a line: narrower, the table scrolls sideways instead."""
_WIDEST = 8
"""Of step names and officers, which are cut with dots."""
_MOOD_INKS = {"info": "ink", "done": "done", "attention": "attention", "trouble": "trouble"}


class Column(IntEnum):
    """From left to right."""

    DAYS_LEFT = 0
    NUMBER = 1
    TITLE = 2
    STEP = 3
    STATE = 4
    WAITS_FOR = 5


_WITH_ICON = (Column.DAYS_LEFT, Column.STATE)


class BoardTableModel(QAbstractTableModel):
    """Shows what it was given last, in the order that it came in."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._lines: tuple[BoardLine, ...] = ()

    def show_lines(self, lines: tuple[BoardLine, ...]) -> None:
        if lines == self._lines:
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def redraw(self) -> None:
        """Another language, or other colours."""
        self.beginResetModel()
        self.endResetModel()

    def line_at(self, index: _Index) -> BoardLine | None:
        return self._lines[index.row()] if index.isValid() else None

    def place_of(self, case_id: CaseId | None) -> int | None:
        for place, line in enumerate(self._lines):
            if line.case.id == case_id:
                return place
        return None

    def texts(self, column: Column) -> set[str]:
        """Every text that the column shows, once."""
        return {self._text(line, column) for line in self._lines}

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.DAYS_LEFT: self.tr("Sisa hari"),
            Column.NUMBER: self.tr("Nomor"),
            Column.TITLE: self.tr("Judul dan penyelenggara"),
            Column.STEP: self.tr("Langkah"),
            Column.STATE: self.tr("Keadaan"),
            Column.WAITS_FOR: self.tr("Menunggu, petugas"),
        }[Column(section)]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line_at(index)
        if line is None:
            return None
        column = Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._text(line, column)
            case Qt.ItemDataRole.DecorationRole:
                return self._icon(line, column)
            case Qt.ItemDataRole.ForegroundRole:
                return QColor(self._colour(line, column))
            case _:
                return None

    def _text(self, line: BoardLine, column: Column) -> str:
        case = line.case
        match column:
            case Column.DAYS_LEFT:
                return "" if line.clock is None else days_left_words(line.clock)
            case Column.NUMBER:
                return case.number
            case Column.TITLE:
                return f"{case.request.title}\n{case.request.organiser}"
            case Column.STEP:
                return self._step(case.current_step)
            case Column.STATE:
                return self._state(case.progress, case.verdict)
            case Column.WAITS_FOR:
                party = waits_for(case)
                return f"{'–' if party is None else party_name(party)}\n{line.officer_name}"

    def _step(self, number: int) -> str:
        name = case_steps()[number - 1].name.in_language(self._look.translations.language)
        return self.tr("Langkah {number}").format(number=number) + f"\n{name}"

    def _state(self, progress: Progress, verdict: Verdict) -> str:
        told = progress_name(progress)
        if verdict is not Verdict.NONE:
            told += "\n" + verdict_name(verdict, self._look.translations.language)
        return told

    def _icon(self, line: BoardLine, column: Column) -> QIcon | None:
        if column is Column.DAYS_LEFT and line.clock is not None:
            name, _ = clock_mood(line.clock)
            return icon(name, self._colour(line, column), _ICON_SIZE)
        if column is Column.STATE:
            return icon(PROGRESS_ICONS[line.case.progress], self._colour(line, column), _ICON_SIZE)
        return None

    def _colour(self, line: BoardLine, column: Column) -> str:
        colours = self._look.theme.colours
        if line.case.progress is Progress.CLOSED:
            return colours.quiet_ink
        if column is Column.DAYS_LEFT and line.clock is not None:
            _, mood = clock_mood(line.clock)
            return str(getattr(colours, _MOOD_INKS[mood]))
        return colours.ink


class BoardTableView(QTableView):
    """Return or a double click opens a case; looking at a row changes nothing."""

    case_chosen = Signal(object)
    """The CaseId."""

    def __init__(self, model: BoardTableModel, look: Look) -> None:
        super().__init__()
        self.setObjectName("board_table")
        self._model = model
        self._marked_id: CaseId | None = None
        self._cells = TwoLineCells(look.theme)
        self.setModel(model)
        self.setItemDelegate(self._cells)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(row_height(self.fontMetrics()))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.activated.connect(self._open)
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        model.modelReset.connect(self._restore)
        look.theme.changed.connect(model.redraw)

    @property
    def marked_id(self) -> CaseId | None:
        return self._marked_id

    def focus_rows(self) -> None:
        """With the keyboard on the row that was marked last, else on the first."""
        self.setFocus()
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.selectRow(0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._model.redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_title()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: _Index) -> None:
        line = self._model.line_at(index)
        if line is not None:
            self.case_chosen.emit(line.case.id)

    def _restore(self) -> None:
        self._fit_columns()
        place = self._model.place_of(self._marked_id)
        with QSignalBlocker(self.selectionModel()):
            if place is None:
                self.selectionModel().clear()
            else:
                self.selectRow(place)
        self.viewport().update()

    def _selection_changed(self) -> None:
        line = self._model.line_at(self.currentIndex())
        if line is not None and self.selectionModel().hasSelection():
            self._marked_id = line.case.id

    def _fit_columns(self) -> None:
        """As wide as the few different words in them, however many rows there are."""
        header = self.horizontalHeader()
        for column in Column:
            if column is not Column.TITLE:
                header.resizeSection(column, self._needed(column))
        self._fit_title()

    def _needed(self, column: Column) -> int:
        metrics = self.fontMetrics()
        lines = (line for text in self._model.texts(column) for line in text.split("\n"))
        widest = max((metrics.horizontalAdvance(line) for line in lines), default=0)
        if column in (Column.STEP, Column.WAITS_FOR):
            widest = min(widest, metrics.height() * _WIDEST)
        room = icon_room(metrics) if column in _WITH_ICON else 0
        return max(widest + 2 * PADDING + room + 4, self.horizontalHeader().sectionSizeHint(column))

    def _fit_title(self) -> None:
        header = self.horizontalHeader()
        others = sum(header.sectionSize(at) for at in Column if at is not Column.TITLE)
        room = self.viewport().width() - others
        header.resizeSection(Column.TITLE, max(room, self.fontMetrics().height() * _LEAST_TITLE))
