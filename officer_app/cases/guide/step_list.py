"""The fifteen steps as a compact timeline: done with who and when, the current one marked."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QIcon
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy

from officer_app.cases.guide.step_words import STATE_ICONS, done_words, state_words
from officer_app.cases.two_line_cells import TwoLineCells, row_height
from officer_app.look import Look
from officer_app.pieces import lines_wide
from shared.configuration.case_steps import case_steps
from shared.desktop.drawings import icon
from shared.domain.case_guide import GuideStep, StepState
from shared.use_cases.case_view import CaseView

_Index = QModelIndex | QPersistentModelIndex
_ICON_SIZE = 32
_LINES_WIDE = 12


class StepListModel(QAbstractListModel):
    """Shows the guide of the view that it was given last."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._view: CaseView | None = None

    def show_view(self, view: CaseView | None) -> None:
        before = 0 if self._view is None else len(self._view.guide)
        after = 0 if view is None else len(view.guide)
        if before != after:
            self.beginResetModel()
            self._view = view
            self.endResetModel()
            return
        self._view = view
        self.redraw()

    def redraw(self) -> None:
        if self._view is not None:
            self.dataChanged.emit(self.index(0), self.index(len(self._view.guide) - 1))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self._view is None else len(self._view.guide)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        view = self._view
        if view is None or not index.isValid():
            return None
        step = view.guide[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{self._name(step)}\n{done_words(step, view)}"
            case Qt.ItemDataRole.ToolTipRole:
                return self._hint(step)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._name(step)}: {state_words(step.state)}"
            case Qt.ItemDataRole.DecorationRole:
                return self._icon(step)
            case Qt.ItemDataRole.ForegroundRole:
                return QColor(self._colour(step))
            case Qt.ItemDataRole.FontRole if step.state is StepState.CURRENT:
                font = QFont()
                font.setBold(True)
                return font
            case _:
                return None

    def _name(self, step: GuideStep) -> str:
        words = case_steps()[step.step - 1].name
        return f"{step.step}. {words.in_language(self._look.translations.language)}"

    def _hint(self, step: GuideStep) -> str:
        """The whole name, and what proves that it is done."""
        told = [self._name(step)]
        if step.done is not None:
            told.append(step.done.proof)
            if step.done.reason:
                told.append(step.done.reason)
        return "\n".join(told)

    def _icon(self, step: GuideStep) -> QIcon:
        return icon(STATE_ICONS[step.state], self._colour(step), _ICON_SIZE)

    def _colour(self, step: GuideStep) -> str:
        colours = self._look.theme.colours
        match step.state:
            case StepState.DONE:
                return colours.done
            case StepState.CURRENT:
                return colours.accent
            case _:
                return colours.quiet_ink


class StepList(QListView):
    """Arrow keys walk from step to step; looking changes nothing."""

    step_chosen = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("guide_step_list")
        self._model = StepListModel(look)
        self._cells = TwoLineCells(look.theme)
        self.setModel(self._model)
        self.setItemDelegate(self._cells)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.selectionModel().currentChanged.connect(self._chosen)
        look.theme.changed.connect(self._model.redraw)

    def sizeHint(self) -> QSize:
        """As high as all of it: the page scrolls, not the list inside it."""
        frame = 2 * self.frameWidth()
        height = self._model.rowCount() * row_height(self.fontMetrics()) + frame
        return QSize(lines_wide(self, _LINES_WIDE), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_view(self, view: CaseView | None, shown: int | None) -> None:
        self._model.show_view(view)
        self.updateGeometry()
        with QSignalBlocker(self.selectionModel()):
            if shown is None:
                self.selectionModel().clear()
            else:
                self.setCurrentIndex(self._model.index(shown - 1))
        self.viewport().update()

    def redraw(self) -> None:
        """Another language."""
        self._model.redraw()

    def _chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.step_chosen.emit(index.row() + 1)
