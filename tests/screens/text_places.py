"""Finds texts on a Qt Quick screen that are cut, leave the screen, or lie on one another."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem

_TOLERANCE = 1.5
"""Pixels: fractional positions are rounded when they are drawn."""


@dataclass(frozen=True, slots=True)
class PlacedText:
    """A visible text and the rectangle of the scene that its ink takes."""

    words: str
    name: str
    ink: QRectF
    is_cut: bool


def text_troubles(root: QQuickItem) -> list[str]:
    """One sentence for each text that somebody cannot read whole."""
    texts = list(placed_texts(root))
    screen = QRectF(0, 0, root.width(), root.height())
    troubles = [f"“{text.words}” ({text.name}) is cut" for text in texts if text.is_cut]
    troubles += [
        f"“{text.words}” ({text.name}) leaves the screen"
        for text in texts
        if not _grown(screen, _TOLERANCE).contains(text.ink)
    ]
    troubles += [
        f"“{one.words}” ({one.name}) lies on “{other.words}” ({other.name})"
        for one, other in combinations(texts, 2)
        if _grown(one.ink, -_TOLERANCE).intersects(_grown(other.ink, -_TOLERANCE))
    ]
    return troubles


def placed_texts(root: QQuickItem) -> Iterator[PlacedText]:
    """All texts that can be seen, in the order of the tree."""
    for item in _seen_items(root):
        if item.inherits("QQuickText") and str(item.property("text")):
            ink = item.mapRectToScene(_ink(item))
            yield PlacedText(
                words=str(item.property("text")),
                name=item.objectName(),
                ink=ink,
                is_cut=_is_cut(item) or not _is_whole_inside(item, ink),
            )


def _seen_items(item: QQuickItem) -> Iterator[QQuickItem]:
    if not item.isVisible() or item.opacity() == 0:
        return
    yield item
    for child in item.childItems():
        yield from _seen_items(child)


def _is_cut(item: QQuickItem) -> bool:
    return bool(
        item.property("truncated")
        or item.property("contentWidth") > item.width() + _TOLERANCE
        or item.property("contentHeight") > item.height() + _TOLERANCE
    )


def _is_whole_inside(item: QQuickItem, ink: QRectF) -> bool:
    """Whether no ancestor that clips takes a piece of the ink away."""
    return all(
        _grown(ancestor.mapRectToScene(ancestor.boundingRect()), _TOLERANCE).contains(ink)
        for ancestor in _ancestors(item)
        if ancestor.clip()
    )


def _ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    ancestor: QQuickItem | None = item.parentItem()
    if ancestor is not None:
        yield ancestor
        yield from _ancestors(ancestor)


def _ink(item: QQuickItem) -> QRectF:
    """In the item's own coordinates: of one line its letters, of several the lines."""
    width, height = item.property("contentWidth"), item.property("contentHeight")
    left = (item.width() - width) * _share(item, "effectiveHorizontalAlignment")
    if item.property("lineCount") != 1:
        top = (item.height() - height) * _share(item, "verticalAlignment")
        return QRectF(left, top, width, height)
    font = QFont(item.property("font"))
    font.setPixelSize(int(_asked(item, "fontInfo.pixelSize")))
    letters = QFontMetricsF(font).tightBoundingRect(str(item.property("text")))
    return letters.translated(left, item.baselineOffset())


def _share(item: QQuickItem, alignment: str) -> float:
    """How much of the spare room lies before the text: none, half or all."""
    flags = Qt.AlignmentFlag(int(_asked(item, alignment)))
    if flags & (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom):
        return 1.0
    if flags & (Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter):
        return 0.5
    return 0.0


def _asked(item: QQuickItem, expression: str) -> float:
    """What QML's own language knows of an item and Python cannot convert, as a number."""
    context = QQmlEngine.contextForObject(item)
    value, _ = QQmlExpression(context, item, f"Number({expression})").evaluate()
    return float(value)


def _grown(place: QRectF, by: float) -> QRectF:
    return place.adjusted(-by, -by, by, by)
