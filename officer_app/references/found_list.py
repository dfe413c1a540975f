"""The found references as a list: a model over frozen values, its cells and its view."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from officer_app.look import Look
from officer_app.pieces import lines_wide
from officer_app.references.found_text import draw_found_text, found_mark, laid_out
from officer_app.references.reference_details_words import (
    brief_words,
    named_with_mark,
    sample_mark,
)
from shared.database.references import FoundReference
from shared.desktop.drawings import icon
from shared.domain.identifiers import ReferenceId

_Index = QModelIndex | QPersistentModelIndex
_FOUND = Qt.ItemDataRole.UserRole
_CHOSEN = Qt.ItemDataRole.UserRole + 1
_PADDING, _GAP = 10, 8
_TITLE_LINES = 2
_LEAST_WIDTH, _LEAST_HEIGHT = 15, 9
"""In heights of a line."""


class FoundModel(QAbstractListModel):
    """Shows what it was given last, the best first."""

    def __init__(self) -> None:
        super().__init__()
        self._found: tuple[FoundReference, ...] = ()
        self._chosen: frozenset[ReferenceId] | None = None

    def show_found(self, found: tuple[FoundReference, ...]) -> None:
        if found != self._found:
            self.beginResetModel()
            self._found = found
            self.endResetModel()

    def mark_chosen(self, chosen: frozenset[ReferenceId] | None) -> None:
        """Which of them are chosen; None where nothing is chosen here."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.redraw()

    def redraw(self) -> None:
        """Another language, other colours, others chosen."""
        if self._found:
            self.dataChanged.emit(self.index(0), self.index(len(self._found) - 1))

    def found_at(self, index: _Index) -> FoundReference | None:
        return self._found[index.row()] if index.isValid() else None

    def is_chosen(self, index: _Index) -> bool:
        found = self.found_at(index)
        return found is not None and found.reference.id in (self._chosen or ())

    def place_of(self, reference_id: ReferenceId | None) -> int | None:
        for place, found in enumerate(self._found):
            if found.reference.id == reference_id:
                return place
        return None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        found = self.found_at(index)
        if found is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return "\n".join(
                    (named_with_mark(found.reference), brief_words(found.reference.details))
                )
            case _ if role == _FOUND:
                return found
            case _ if role == _CHOSEN:
                return None if self._chosen is None else self.is_chosen(index)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._chosen_words(found.reference.id)
            case _:
                return None

    def _chosen_words(self, reference_id: ReferenceId) -> str:
        if self._chosen is None:
            return ""
        return self.tr("Dipilih") if reference_id in self._chosen else self.tr("Belum dipilih")


class FoundCells(QStyledItemDelegate):
    """A title on up to two lines, the rest on a third; all rows are equally high."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        lines = option.fontMetrics.lineSpacing() * (_TITLE_LINES + 1)
        return QSize(option.rect.width(), lines + 2 * _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        drawn.text = ""
        drawn.icon = QIcon()
        style = QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, drawn, painter, option.widget)
        found = index.data(_FOUND)
        if not isinstance(found, FoundReference):
            return
        painter.save()
        place = QRectF(drawn.rect).adjusted(_PADDING, _GAP, -_PADDING, -_GAP)
        is_chosen = index.data(_CHOSEN)
        if is_chosen is not None:
            place.setLeft(self._draw_box(painter, place, drawn.fontMetrics, is_chosen))
        self._draw_words(painter, place, drawn, found)
        painter.restore()

    def _draw_box(
        self, painter: QPainter, place: QRectF, metrics: QFontMetrics, is_chosen: bool
    ) -> float:
        """A ticked or empty box before the title; returns where the title begins."""
        colours = self._look.theme.colours
        size = metrics.height()
        name, colour = (
            ("square-check", colours.accent) if is_chosen else ("square", colours.quiet_ink)
        )
        box = QRectF(place.left(), place.top(), size, size)
        icon(name, colour, size).paint(painter, box.toRect())
        return place.left() + size + _GAP

    def _draw_words(
        self,
        painter: QPainter,
        place: QRectF,
        drawn: QStyleOptionViewItem,
        found: FoundReference,
    ) -> None:
        colours = self._look.theme.colours
        is_marked = bool(drawn.state & QStyle.StateFlag.State_Selected)
        ink = QColor(colours.selected_ink if is_marked else colours.ink)
        quiet = QColor(colours.selected_ink if is_marked else colours.quiet_ink)
        details = found.reference.details
        mark = found_mark(colours.attention_tint, colours.attention_tint_ink)
        title = laid_out(
            details.title, found.title_places, drawn.font, place.width(), _TITLE_LINES, mark
        )
        top = place.top()
        top += draw_found_text(painter, QPointF(place.left(), top), title, ink)
        left = place.left()
        if found.reference.is_sample:
            left = self._draw_sample(painter, QPointF(left, top), drawn.font)
        rest = laid_out(
            brief_words(details),
            found.organiser_places,
            drawn.font,
            place.right() - left,
            1,
            mark,
        )
        draw_found_text(painter, QPointF(left, top), rest, quiet)

    def _draw_sample(self, painter: QPainter, at: QPointF, font: QFont) -> float:
        """The mark of what is made up, framed; returns where the words beside it begin."""
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.8)
        small.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(small)
        height = QFontMetrics(font).height()
        box = QRectF(at.x(), at.y() + 1, metrics.horizontalAdvance(sample_mark()) + 12, height - 2)
        colours = self._look.theme.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.attention))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(small)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sample_mark())
        return box.right() + _GAP


class FoundList(QListView):
    """Return, Space or a double click press one; looking at a row changes nothing."""

    reference_pressed = Signal(object)
    """The FoundReference."""
    marked = Signal()
    """Another row is marked, or none."""
    left_upwards = Signal()
    """The up key on the first row."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("found_references")
        self.model_of_found = FoundModel()
        self._cells = FoundCells(look)
        self._marked_id: ReferenceId | None = None
        self.setModel(self.model_of_found)
        self.setItemDelegate(self._cells)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(self._press)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.model_of_found.modelReset.connect(self._restore)
        look.theme.changed.connect(self.model_of_found.redraw)

    @property
    def marked_reference(self) -> FoundReference | None:
        return self.model_of_found.found_at(self.currentIndex())

    def mark_first(self) -> None:
        if self.model_of_found.rowCount():
            self.setCurrentIndex(self.model_of_found.index(0))

    def focus_rows(self) -> None:
        """With the keyboard on the row that was marked last, else on the first."""
        self.setFocus()
        if not self.currentIndex().isValid():
            self.mark_first()

    def minimumSizeHint(self) -> QSize:
        return QSize(lines_wide(self, _LEAST_WIDTH), lines_wide(self, _LEAST_HEIGHT))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.model_of_found.redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._press(self.currentIndex())
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def _press(self, index: _Index) -> None:
        found = self.model_of_found.found_at(index)
        if found is not None:
            self.reference_pressed.emit(found)

    def _current_changed(self) -> None:
        found = self.marked_reference
        if found is not None:
            self._marked_id = found.reference.id
        self.marked.emit()

    def _restore(self) -> None:
        """The same reference stays marked where it is still there, else the best is."""
        place = self.model_of_found.place_of(self._marked_id)
        with QSignalBlocker(self.selectionModel()):
            self.setCurrentIndex(self.model_of_found.index(place or 0))
        if place is None:
            self.scrollToTop()
        self.viewport().update()
        self.marked.emit()
