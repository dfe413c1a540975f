"""Looks for what a visitor could not read or touch: cut texts, overlaps, targets too small."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from tests.kiosk.given_kiosk import visible_items

_TOLERANCE = 1.5
"""Pixels: fractional positions are rounded when they are drawn."""
SMALLEST_TARGET = 96
"""Pixels at 1920x1080 and 1080x1920."""
SMALLEST_KEY = 72


def screen_troubles(root: QQuickItem, screen: QRectF, unit: float = 1.0) -> list[str]:
    """One sentence for each thing that is wrong beneath `root`. `unit` is 1 at 1080p."""
    return [
        *_text_troubles(root, screen),
        *_control_troubles(root, screen, unit),
        *_key_troubles(root, unit),
    ]


def _text_troubles(root: QQuickItem, screen: QRectF) -> Iterator[str]:
    texts = [item for item in visible_items(root) if _is_text(item)]
    for item in texts:
        if _is_cut(item):
            yield f"“{_words(item)}” is cut"
        if not _is_reachable(item, screen):
            yield f"“{_words(item)}” leaves the screen"
    inks = [(item, _seen_part(item, screen)) for item in texts]
    for (one, one_ink), (other, other_ink) in combinations(inks, 2):
        if _overlap(one_ink, other_ink):
            yield f"“{_words(one)}” lies on “{_words(other)}”"


def _control_troubles(root: QQuickItem, screen: QRectF, unit: float) -> Iterator[str]:
    controls = [item for item in visible_items(root) if _is_control(item)]
    for item in controls:
        rect = _scene_rect(item)
        if min(rect.width(), rect.height()) < SMALLEST_TARGET * unit - _TOLERANCE:
            yield f"{_name(item)} is {rect.width():.0f} x {rect.height():.0f}"
        if not _is_reachable(item, screen):
            yield f"{_name(item)} leaves the screen"
    seen = [(item, _seen_part(item, screen)) for item in controls]
    for (one, one_rect), (other, other_rect) in combinations(seen, 2):
        if not _is_ancestor(one, other) and _overlap(one_rect, other_rect):
            yield f"{_name(one)} lies on {_name(other)}"


def _key_troubles(root: QQuickItem, unit: float) -> Iterator[str]:
    for panel in (item for item in visible_items(root) if item.objectName() == "inputPanel"):
        for item in visible_items(panel):
            if item.property("keyPanelDelegate") is None or not item.isEnabled():
                continue
            rect = _scene_rect(item)
            # The gap between keys belongs to the key that a finger meets.
            if rect.height() < SMALLEST_KEY * unit or rect.width() < SMALLEST_KEY * unit:
                yield f"the key {item.property('text')} is {rect.width():.0f} x {rect.height():.0f}"


def _is_text(item: QQuickItem) -> bool:
    return item.inherits("QQuickText") and bool(_words(item).strip())


def _is_control(item: QQuickItem) -> bool:
    """Buttons, cards, and the field with its frame."""
    return item.isEnabled() and (
        item.inherits("QQuickAbstractButton") or item.objectName() == "fieldFrame"
    )


def _words(item: QQuickItem) -> str:
    return str(item.property("text"))


def _name(item: QQuickItem) -> str:
    return item.objectName() or f"“{item.property('text')}”"


def _is_cut(item: QQuickItem) -> bool:
    leading = abs(float(item.property("bottomPadding") or 0))
    return bool(
        item.property("truncated")
        or item.property("contentWidth") > item.width() + _TOLERANCE
        or item.property("contentHeight") > item.height() + leading + _TOLERANCE
    )


def _scene_rect(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _is_reachable(item: QQuickItem, screen: QRectF) -> bool:
    """Whether it is whole on the screen, or can be brought there by scrolling up or down."""
    rect = _scene_rect(item)
    for ancestor in _ancestors(item):
        room = _scene_rect(ancestor)
        if ancestor.inherits("QQuickFlickable"):
            fits = room.left() - _TOLERANCE <= rect.left() and rect.right() <= (
                room.right() + _TOLERANCE
            )
            content = _scene_rect(ancestor.property("contentItem"))
            return fits and _grown(content).contains(rect)
        if ancestor.clip() and not _grown(room).contains(rect):
            return False
    return _grown(screen).contains(rect)


def _seen_part(item: QQuickItem, screen: QRectF) -> QRectF:
    seen = _scene_rect(item).intersected(screen)
    for ancestor in _ancestors(item):
        if ancestor.clip():
            seen = seen.intersected(_scene_rect(ancestor))
    return seen


def _overlap(one: QRectF, other: QRectF) -> bool:
    both = one.intersected(other)
    return min(both.width(), both.height()) > 2 * _TOLERANCE


def _grown(rect: QRectF, by: float = _TOLERANCE) -> QRectF:
    return rect.adjusted(-by, -by, by, by)


def _is_ancestor(one: QQuickItem, other: QQuickItem) -> bool:
    return other in _ancestors(one) or one in _ancestors(other)


def _ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    parent: QQuickItem | None = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()
