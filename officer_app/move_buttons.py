"""The moves of a ticket as buttons, each with its key; only what is allowed can be pressed."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from officer_app.pieces import KeyButton
from officer_app.queue_words import MOVE_ICONS, move_name
from shared.desktop.widget_theme import WidgetTheme
from shared.domain.ticket_life import Move

MOVE_KEYS: dict[Move, str] = {
    Move.RECALL: "F4",
    Move.START: "F5",
    Move.FINISH: "F8",
    Move.NO_SHOW: "Alt+H",
    Move.HOLD: "F6",
    Move.RESUME: "F7",
    Move.TRANSFER: "Alt+L",
    Move.PUT_BACK: "Alt+K",
    Move.RETURN: "Alt+A",
    Move.CALL: "Shift+F9",
    Move.UNDO: "F12",
    Move.CANCEL: "Alt+X",
}
"""In the order in which they stand. Alt and a letter are free: there is no menu bar."""
_SPACING = 8


class MoveButtons(QWidget):
    """As many columns as fit."""

    wanted = Signal(object)
    """The Move that was pressed."""

    def __init__(self, theme: WidgetTheme) -> None:
        super().__init__()
        self._buttons = {
            move: KeyButton(theme, MOVE_ICONS[move], key) for move, key in MOVE_KEYS.items()
        }
        self._columns = 0
        self._offered = tuple(MOVE_KEYS)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_SPACING)
        self.setStyleSheet("QPushButton { padding-left: 6px; padding-right: 6px; }")
        for move, button in self._buttons.items():
            button.setObjectName(f"move_{move.value}")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, wanted=move: self.wanted.emit(wanted))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.allow(frozenset(), None)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._say()

    def button(self, move: Move) -> KeyButton:
        return self._buttons[move]

    def allow(self, allowed: frozenset[Move], suggested: Move | None) -> None:
        """Enable what may be done, and mark what usually comes next."""
        for move, button in self._buttons.items():
            if button.hasFocus() and move not in allowed:
                # Else Qt would hand the focus to the guestbook, with the whole name selected.
                self.setFocus()
            button.setEnabled(move in allowed)
            role = "primary" if move is suggested and move in allowed else "plain"
            if button.property("role") != role:
                button.setProperty("role", role)
                button.style().unpolish(button)
                button.style().polish(button)
                button.redraw()

    def offer(self, moves: frozenset[Move] | None) -> None:
        """Show these moves alone, so that what stands below has the room; None shows all."""
        offered = tuple(move for move in MOVE_KEYS if moves is None or move in moves)
        if offered != self._offered:
            self._offered = offered
            self._columns = 0
            self._arrange()

    def explain(self, reasons: dict[Move, str]) -> None:
        """Why a move cannot be made now, at the button itself."""
        for move, button in self._buttons.items():
            button.setToolTip(reasons.get(move, ""))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        widest = max(button.sizeHint().width() for button in self._buttons.values())
        return QSize(widest, super().minimumSizeHint().height())

    def _say(self) -> None:
        for move, button in self._buttons.items():
            button.say(move_name(move))
        self._columns = 0
        self._arrange()

    def _arrange(self) -> None:
        columns = next((count for count in (4, 3, 2) if self._needed(count) <= self.width()), 1)
        if columns == self._columns:
            return
        self._columns = columns
        for button in self._buttons.values():
            self._grid.removeWidget(button)
        for number, move in enumerate(self._offered):
            self._grid.addWidget(self._buttons[move], number // columns, number % columns)
        for move, button in self._buttons.items():
            if button.hasFocus() and move not in self._offered:
                self.setFocus()
            button.setVisible(move in self._offered)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _needed(self, columns: int) -> int:
        """How wide the buttons are in so many columns, each as wide as its widest."""
        widths = [self._buttons[move].sizeHint().width() for move in self._offered]
        widest = [max(widths[column::columns], default=0) for column in range(columns)]
        return sum(widest) + _SPACING * (columns - 1)
