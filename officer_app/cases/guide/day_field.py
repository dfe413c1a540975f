"""A field for a day that may stay empty: typed, with what was understood said beside it."""

from datetime import date

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from officer_app.cases.typed_day import typed_day
from officer_app.look import Look
from officer_app.pieces import lines_wide, named, wrapped_label
from shared.domain.date_words import date_words

_LINES_WIDE = 7
_LONGEST = 12


class DayField(QWidget):
    """The line edit `line` is what is typed into and kept."""

    def __init__(self, name: str, look: Look) -> None:
        super().__init__()
        self._look = look
        self.line = named(QLineEdit(), name)
        self.line.setMaxLength(_LONGEST)
        self.line.setFixedWidth(lines_wide(self.line, _LINES_WIDE))
        self._understood = wrapped_label("quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line)
        row.addWidget(self._understood, 1)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._show)
        self._show()

    @property
    def day(self) -> date | None:
        return typed_day(self.line.text())

    @property
    def is_wrong(self) -> bool:
        """Something is typed that is no day."""
        return bool(self.line.text().strip()) and self.day is None

    def refresh(self) -> None:
        """After the text was put there without its signals."""
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _show(self) -> None:
        day = self.day
        self.line.setPlaceholderText(self.tr("01-03-2027"))
        if day is not None:
            self._understood.setText(date_words(day, self._look.translations.language))
        elif self.is_wrong:
            self._understood.setText(self.tr("Tulis seperti 01-03-2027"))
        else:
            self._understood.setText("")
