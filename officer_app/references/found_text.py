"""Text with the found words marked, as many lines of it as there is room for."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

Place = tuple[int, int]
"""From and to, in characters."""


def draw_found_text(
    painter: QPainter,
    at: QPointF,
    layout: QTextLayout,
    ink: QColor,
) -> float:
    """Draws a laid-out text and tells how high it is."""
    painter.setPen(ink)
    layout.draw(painter, at)
    return layout.boundingRect().height()


def laid_out(
    text: str,
    places: Iterable[Place],
    font: QFont,
    width: float,
    most_lines: int,
    mark: QTextCharFormat,
) -> QTextLayout:
    """The text within `width`, the last line cut with dots where it does not fit."""
    layout = _lines(text, places, font, width, mark)
    if layout.lineCount() <= most_lines:
        return layout
    begins = _in_characters(text, layout.lineAt(most_lines - 1).textStart())
    last = QFontMetrics(font).elidedText(text[begins:], Qt.TextElideMode.ElideRight, int(width))
    kept = begins + max(0, len(last) - 1)
    shown = [(start, min(end, kept)) for start, end in places if start < kept]
    return _lines(text[:begins] + last, shown, font, width, mark, most_lines)


def found_mark(ground: str, ink: str) -> QTextCharFormat:
    """How a found word looks: heavier, and on a tint."""
    mark = QTextCharFormat()
    mark.setBackground(QBrush(QColor(ground)))
    mark.setForeground(QBrush(QColor(ink)))
    mark.setFontWeight(QFont.Weight.DemiBold)
    return mark


def _lines(
    text: str,
    places: Iterable[Place],
    font: QFont,
    width: float,
    mark: QTextCharFormat,
    most_lines: int | None = None,
) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(text, list(places), mark))
    layout.beginLayout()
    height = 0.0
    while most_lines is None or layout.lineCount() < most_lines:
        line = layout.createLine()
        if not line.isValid():
            break
        is_last = most_lines is not None and layout.lineCount() == most_lines
        # What was cut with dots fits, but for the heavier letters of a mark.
        line.setLineWidth(width * 2 if is_last else width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


def _formats(
    text: str, places: Sequence[Place], mark: QTextCharFormat
) -> list[QTextLayout.FormatRange]:
    formats = []
    for start, end in places:
        one = QTextLayout.FormatRange()
        one.start = _in_units(text[:start])
        one.length = _in_units(text[start:end])
        one.format = mark
        formats.append(one)
    return formats


def _in_units(text: str) -> int:
    """Qt counts in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _in_characters(text: str, units: int) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")[: units * 2].decode("utf-16-le", "ignore"))
