"""The questions of the form in a list, each with how it stands."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from officer_app.cases.examination.judgement_words import line_icon, line_state
from officer_app.cases.examination.question_lines import QuestionLine
from officer_app.look import Look
from officer_app.pieces import breakable, lines_wide
from shared.desktop.drawings import icon

_WIDTH_LINES, _HEIGHT_LINES = 16, 9
_ICON_SIZE = 18
_KEY = Qt.ItemDataRole.UserRole


class QuestionList(QListWidget):
    """Keeps the chosen question while it is written anew."""

    question_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("examined_questions")
        self._look = look
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        side = max(_ICON_SIZE, self.fontMetrics().height())
        self.setIconSize(QSize(side, side))
        self.setFixedWidth(lines_wide(self, _WIDTH_LINES))
        self.currentItemChanged.connect(self._chosen)

    @property
    def key(self) -> str | None:
        item: QListWidgetItem | None = self.currentItem()
        return None if item is None else str(item.data(_KEY))

    @property
    def keys(self) -> list[str]:
        return [str(self.item(row).data(_KEY)) for row in range(self.count())]

    def show_lines(self, lines: tuple[QuestionLine, ...], chosen: str | None) -> None:
        """The chosen one stays chosen; where it is gone, the one in its place."""
        place = max(0, self.currentRow())
        with QSignalBlocker(self):
            if self.keys != [line.question.key for line in lines]:
                self.clear()
                for line in lines:
                    item = QListWidgetItem()
                    item.setData(_KEY, line.question.key)
                    self.addItem(item)
            for row, line in enumerate(lines):
                self._write(self.item(row), line)
            if lines:
                keys = self.keys
                row = keys.index(chosen) if chosen in keys else min(place, len(keys) - 1)
                self.setCurrentRow(row)

    def choose(self, key: str) -> bool:
        """Whether it stands in the list."""
        keys = self.keys
        if key in keys:
            self.setCurrentRow(keys.index(key))
        return key in keys

    def minimumSizeHint(self) -> QSize:
        return QSize(self.width(), lines_wide(self, _HEIGHT_LINES))

    def _write(self, item: QListWidgetItem, line: QuestionLine) -> None:
        language = self._look.translations.language
        name = f"{line.question.number}  {line.question.label.in_language(language)}"
        text = f"{breakable(name)}\n{line_state(line)}"
        if item.text() != text:
            item.setText(text)
        icon_name, role = line_icon(line)
        colour = getattr(self._look.theme.colours, role)
        item.setIcon(icon(icon_name, colour, self.iconSize().height()))

    def _chosen(self) -> None:
        if (key := self.key) is not None:
            self.question_chosen.emit(key)
