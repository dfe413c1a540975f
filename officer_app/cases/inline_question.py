"""A question before something that cannot be taken back: asked in place, and nothing waits."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from officer_app.look import Look
from officer_app.pieces import KeyButton, breakable, named, wrapped_label


class InlineQuestion(QFrame):
    """Hidden until it asks; the answer that changes nothing stands ready for the keyboard."""

    answered = Signal(bool)

    def __init__(self, name: str, look: Look) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "card")
        self._then: Callable[[], None] | None = None
        self._words = wrapped_label()
        self.yes = named(KeyButton(look.theme, "check", role="trouble"), f"{name}_yes")
        self.no = named(KeyButton(look.theme, "x"), f"{name}_no")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.yes)
        buttons.addWidget(self.no)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        column.addWidget(self._words)
        column.addLayout(buttons)
        self.yes.clicked.connect(lambda: self._answer(True))
        self.no.clicked.connect(lambda: self._answer(False))
        self.hide()

    def ask(self, words: str, yes: str, no: str, then: Callable[[], None]) -> None:
        """`then` is called where the answer is yes."""
        self._then = then
        self._words.setText(breakable(words))
        self.yes.say(yes)
        self.no.say(no)
        self.show()
        self.no.setFocus()

    def take_back(self) -> None:
        """The question is no longer of any use."""
        self._then = None
        self.hide()

    def _answer(self, is_yes: bool) -> None:
        then = self._then
        self.take_back()
        if is_yes and then is not None:
            then()
        self.answered.emit(is_yes)
