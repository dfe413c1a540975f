"""The small parts that every page is made of: buttons with their key, notes, headings."""

from typing import TypeVar

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from shared.desktop.drawings import icon
from shared.desktop.fonts import tabular
from shared.desktop.widget_theme import WidgetTheme

W = TypeVar("W", bound=QWidget)
_ICON_SIZE = 18
_EMPTY_LINES = 9
_LONGEST_WORD = 24
"""Characters: longer than Indonesian words, shorter than a line at twice the text size."""
_NOTE_ICONS = {
    "info": "info",
    "done": "circle-check",
    "attention": "triangle-alert",
    "trouble": "triangle-alert",
}


def text_label(role: str = "", parent: QWidget | None = None) -> QLabel:
    """A label that shows what it is given as plain text, since guests type some of it."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        label.setProperty("role", role)
    return label


def wrapped_label(role: str = "", parent: QWidget | None = None) -> QLabel:
    """The same for sentences."""
    label = text_label(role, parent)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def named(widget: W, name: str) -> W:
    """The same widget with the name by which journeys and tests find it."""
    widget.setObjectName(name)
    return widget


class NumberLabel(QLabel):
    """Digits of one width, so that a running time does not dance."""

    def __init__(self, role: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setFont(tabular(self.font()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # A stylesheet gives the label another font, without the feature.
        if event.type() == QEvent.Type.FontChange and not self.font().featureTags():
            self.setFont(tabular(self.font()))


def with_role(button: QPushButton, role: str) -> QPushButton:
    """The same button, dressed for its part."""
    button.setProperty("role", role)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def breakable(text: str) -> str:
    """The same to read, but a word that is longer than a line can be broken."""
    return " ".join(
        "\u200b".join(word[at : at + _LONGEST_WORD] for at in range(0, len(word), _LONGEST_WORD))
        for word in text.split(" ")
    )


def lines_wide(widget: QWidget, lines: int) -> int:
    """A width in heights of a line, so that it grows with the text."""
    return widget.fontMetrics().height() * lines


def keys_text(key: str) -> str:
    """The key as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


class KeyButton(QPushButton):
    """A button with an icon and a word, and its key shown and working."""

    def __init__(
        self, theme: WidgetTheme, icon_name: str, key: str = "", role: str = "plain"
    ) -> None:
        super().__init__()
        self._theme = theme
        self._icon_name = icon_name
        self._key = key
        self.setProperty("role", role)
        self._icon_size = max(_ICON_SIZE, self.fontMetrics().height())
        self.setIconSize(QSize(self._icon_size, self._icon_size))
        self.setAutoDefault(False)
        theme.changed.connect(self.redraw)
        self.redraw()
        if key:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self.click)

    def say(self, words: str) -> None:
        """Show the words, followed by the key."""
        key = f"  {keys_text(self._key)}" if self._key else ""
        self.setText(f" {words}{key}".replace("&", "&&"))
        self.setAccessibleName(words)

    def set_icon_name(self, icon_name: str) -> None:
        if icon_name != self._icon_name:
            self._icon_name = icon_name
            self.redraw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.redraw()

    def redraw(self) -> None:
        self.setIcon(icon(self._icon_name, self._colour(), self._icon_size))

    def _colour(self) -> str:
        colours = self._theme.colours
        if not self.isEnabled():
            return colours.disabled_ink
        by_role = {
            "primary": colours.accent_ink,
            "trouble": colours.trouble,
            "quiet": colours.accent,
            "navigation": colours.hall_ink,
        }
        return by_role.get(self.property("role"), colours.ink)


class Picture(QLabel):
    """An icon beside words, in a colour of the theme."""

    def __init__(
        self, theme: WidgetTheme, icon_name: str, colour: str = "quiet_ink", size: int = _ICON_SIZE
    ) -> None:
        super().__init__()
        self._theme = theme
        self._icon_name = icon_name
        self._colour = colour
        self._size = max(size, self.fontMetrics().height() * size // (_ICON_SIZE + 2))
        theme.changed.connect(self._draw)
        self._draw()

    def set_icon_name(self, icon_name: str, colour: str | None = None) -> None:
        self._icon_name = icon_name
        self._colour = colour or self._colour
        self._draw()

    def _draw(self) -> None:
        colour = getattr(self._theme.colours, self._colour)
        self.setPixmap(icon(self._icon_name, colour, self._size).pixmap(self._size, self._size))


class Note(QFrame):
    """One tinted line that tells something without standing in the way."""

    pressed = Signal()

    def __init__(
        self, theme: WidgetTheme, kind: str, has_button: bool = False, icon_name: str = ""
    ) -> None:
        super().__init__()
        self._theme = theme
        self._kind = kind
        self._icon_name = icon_name
        self.setObjectName("note")
        self._picture = QLabel()
        self.words = wrapped_label()
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self.button.setVisible(has_button)
        self.button.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(self._picture)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.words.setContentsMargins(0, 4, 0, 4)
        theme.changed.connect(self._dress)
        self._dress()

    def tell(self, words: str, kind: str | None = None) -> None:
        """Show these words, or nothing when there are none."""
        if kind is not None and kind != self._kind:
            self._kind = kind
            self._dress()
        self.words.setText(words)
        self.setVisible(bool(words))

    def _dress(self) -> None:
        colours = self._theme.colours
        tint = colours.selected if self._kind == "info" else getattr(colours, f"{self._kind}_tint")
        ink = (
            colours.selected_ink
            if self._kind == "info"
            else getattr(colours, f"{self._kind}_tint_ink")
        )
        self.setStyleSheet(
            f"QFrame#note {{ background: {tint}; border-radius: 8px; }}"
            f" QFrame#note > QLabel {{ color: {ink}; }}"
        )
        self._picture.setPixmap(
            icon(self._icon_name or _NOTE_ICONS[self._kind], ink, _ICON_SIZE).pixmap(
                _ICON_SIZE, _ICON_SIZE
            )
        )


class EmptyPlace(QWidget):
    """What stands where nothing is: a quiet picture, what is so, and what to do."""

    def __init__(self, theme: WidgetTheme, icon_name: str) -> None:
        super().__init__()
        self.heading = wrapped_label("heading")
        self.words = wrapped_label("quiet")
        picture = Picture(theme, icon_name, "line", 40)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        for widget in (picture, self.heading, self.words):
            if isinstance(widget, QLabel):
                widget.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(widget)
        column.addStretch(3)
        self.setMinimumHeight(lines_wide(self, _EMPTY_LINES))
