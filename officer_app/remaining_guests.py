"""The guests whose service is still to come, each with a mark for those who accept another day."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from officer_app.pieces import named, wrapped_label
from shared.domain.identifiers import TicketId
from shared.use_cases.watch_queue import QueueRow


class RemainingGuests(QWidget):
    """Marks stay as they were set while guests come and go."""

    chosen_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[QueueRow, ...] = ()
        self._shown: dict[TicketId, tuple[QCheckBox, QLabel]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def chosen(self) -> list[QueueRow]:
        """In queue order."""
        return [row for row in self._rows if self._shown[row.ticket.id][0].isChecked()]

    def show_rows(self, rows: tuple[QueueRow, ...], words: dict[TicketId, str]) -> None:
        """`words` says who each guest is and what for."""
        self._rows = rows
        for ticket_id in self._shown.keys() - words.keys():
            for widget in self._shown.pop(ticket_id):
                widget.hide()
                widget.deleteLater()
        for place, row in enumerate(rows):
            box, label = self._shown.setdefault(row.ticket.id, self._new(row))
            self._grid.addWidget(box, place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label, place, 1)
            label.setText(words[row.ticket.id])

    def _new(self, row: QueueRow) -> tuple[QCheckBox, QLabel]:
        if row.ticket.id in self._shown:
            return self._shown[row.ticket.id]
        box = named(QCheckBox(row.ticket.label), f"rest_{row.ticket.label}")
        box.setChecked(True)
        box.toggled.connect(self.chosen_changed)
        label = wrapped_label()
        label.setContentsMargins(0, 2, 0, 0)
        return box, label
