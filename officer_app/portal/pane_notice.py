"""The page that stands where the portal's would: what is so, and one or two ways on."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from officer_app.frames import centred
from officer_app.pieces import (
    KeyButton,
    Picture,
    breakable,
    lines_wide,
    named,
    wrapped_label,
)
from officer_app.portal.pane_words import NoticeWords
from shared.desktop.widget_theme import WidgetTheme

_WIDTH_LINES = 30
_PICTURE_SIZE = 44


class PaneNotice(QWidget):
    """Shows whatever it was told last; its buttons do what came with the words."""

    def __init__(self, theme: WidgetTheme) -> None:
        super().__init__()
        self.setObjectName("pane_notice")
        self._picture = Picture(theme, "info", "accent", _PICTURE_SIZE)
        self._heading = named(wrapped_label("heading"), "notice_heading")
        self._words = named(wrapped_label(), "notice_words")
        self._first = KeyButton(theme, "arrow-right", "Return", "primary")
        self._second = KeyButton(theme, "arrow-left", "Esc")
        self._first.setObjectName("notice_first")
        self._second.setObjectName("notice_second")
        self._do_first: Callable[[], None] | None = None
        self._do_second: Callable[[], None] | None = None
        self._first.clicked.connect(self._press_first)
        self._second.clicked.connect(self._press_second)
        self._build()

    def tell(
        self,
        words: NoticeWords,
        first: tuple[str, str, Callable[[], None]],
        second: tuple[str, str, Callable[[], None]] | None = None,
    ) -> None:
        """Each way on is an icon, a word and what the press does."""
        self._picture.set_icon_name(words.icon, words.colour)
        self._heading.setText(breakable(words.heading))
        self._words.setText(breakable(words.words))
        icon, word, self._do_first = first
        self._first.set_icon_name(icon)
        self._first.say(word)
        self._do_second = None
        self._second.setVisible(second is not None)
        self._second.setEnabled(second is not None)
        if second is not None:
            icon, word, self._do_second = second
            self._second.set_icon_name(icon)
            self._second.say(word)
        self._first.setFocus()

    def _build(self) -> None:
        form = QWidget()
        form.setFixedWidth(lines_wide(form, _WIDTH_LINES))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._first)
        buttons.addWidget(self._second)
        buttons.addStretch()
        column = QVBoxLayout(form)
        column.setSpacing(12)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._heading)
        column.addWidget(self._words)
        column.addSpacing(8)
        column.addLayout(buttons)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(centred(form))

    def _press_first(self) -> None:
        if self._do_first is not None:
            self._do_first()

    def _press_second(self) -> None:
        if self._do_second is not None:
            self._do_second()
