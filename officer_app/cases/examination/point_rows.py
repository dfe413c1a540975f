"""The points that a meeting discussed: a subject and what was said, row by row."""

import json

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QVBoxLayout

from officer_app.cases.typed_fields import TypedField
from officer_app.look import Look
from officer_app.pieces import KeyButton, lines_wide, named
from shared.database.examinations import PointDiscussed

_LONGEST_SUBJECT = 200
_SAID_LINES = 3
_SUBJECT_SHARE, _SAID_SHARE = 2, 5
_MOST_ROWS = 50


class PointRows(TypedField):
    """One empty row always stands ready."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows: list[tuple[QLineEdit, QPlainTextEdit]] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, _SUBJECT_SHARE)
        self._grid.setColumnStretch(1, _SAID_SHARE)
        self._add = named(KeyButton(look.theme, "plus", role="quiet"), "point_add")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._grid)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._add.clicked.connect(self._begin_row)
        self._grow(1)
        self._say()

    @property
    def points(self) -> tuple[PointDiscussed, ...]:
        """Rows in which anything stands."""
        told = ((line.text().strip(), said.toPlainText().strip()) for line, said in self._rows)
        return tuple(PointDiscussed(*row) for row in told if any(row))

    @property
    def lacks_subject(self) -> bool:
        """Something was said about nothing."""
        return any(point.said and not point.subject for point in self.points)

    def typed_text(self) -> str:
        rows = [[line.text(), said.toPlainText()] for line, said in self._rows]
        while rows and not any(rows[-1]):
            rows.pop()
        return json.dumps(rows, ensure_ascii=False) if rows else ""

    def put_text(self, text: str) -> None:
        rows = _rows_in(text)
        self._grow(max(1, len(rows)))
        for place, (line, said) in enumerate(self._rows):
            subject, words = rows[place] if place < len(rows) else ("", "")
            line.setText(subject)
            said.setPlainText(words)
            for field in (line, said):
                field.setVisible(place < max(1, len(rows)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _begin_row(self) -> None:
        shown = [line for line, _ in self._rows if line.isVisibleTo(self)]
        if len(shown) < _MOST_ROWS:
            self._grow(len(shown) + 1)
            for field in self._rows[len(shown)]:
                field.show()
            self._rows[len(shown)][0].setFocus()

    def _grow(self, count: int) -> None:
        while len(self._rows) < count:
            place = len(self._rows)
            line = named(QLineEdit(), f"point_subject_{place + 1}")
            line.setMaxLength(_LONGEST_SUBJECT)
            said = named(QPlainTextEdit(), f"point_said_{place + 1}")
            said.setTabChangesFocus(True)
            said.setFixedHeight(lines_wide(said, _SAID_LINES))
            self._grid.addWidget(line, place, 0)
            self._grid.addWidget(said, place, 1)
            line.textChanged.connect(self.text_changed)
            said.textChanged.connect(self.text_changed)
            self._rows.append((line, said))
            self._name(line, said)

    def _say(self) -> None:
        self._add.say(self.tr("Tambah butir"))
        for line, said in self._rows:
            self._name(line, said)

    def _name(self, line: QLineEdit, said: QPlainTextEdit) -> None:
        line.setPlaceholderText(self.tr("Pokok bahasan"))
        line.setAccessibleName(self.tr("Pokok bahasan"))
        said.setPlaceholderText(self.tr("Apa yang dibahas?"))
        said.setAccessibleName(self.tr("Apa yang dibahas?"))


def _rows_in(text: str) -> list[tuple[str, str]]:
    """What was kept; a damaged draft is none."""
    try:
        return [(str(subject), str(said)) for subject, said in json.loads(text or "[]")][
            :_MOST_ROWS
        ]
    except (ValueError, TypeError):
        return []
