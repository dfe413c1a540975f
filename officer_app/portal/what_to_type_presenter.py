"""Which answers the portal gets, and which of them were copied already."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from officer_app.portal.portal_lines import PortalLine

_NOT_TO_BE_KEPT: Final = (
    ('application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"', b"1"),
    ("x-kde-passwordManagerHint", b"secret"),
)
"""Tells the clipboard histories of Windows and KDE that this is not theirs to keep."""


@dataclass(frozen=True, slots=True)
class TypingState:
    """The lines in their order, and the copied ones among them."""

    lines: tuple[PortalLine, ...] = ()
    copied: frozenset[PortalLine] = field(default_factory=frozenset)

    @property
    def answered(self) -> int:
        return sum(1 for line in self.lines if line.answer)

    @property
    def copied_count(self) -> int:
        return sum(1 for line in self.lines if line in self.copied)


class WhatToTypePresenter(QObject):
    """Copies; nothing is ever sent to the portal from here."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = TypingState()
        self._last_copied = ""

    @property
    def state(self) -> TypingState:
        return self._state

    def show_lines(self, lines: Sequence[PortalLine]) -> None:
        """Another form, or the same one mended: what was copied and is unchanged stays so."""
        if tuple(lines) != self._state.lines:
            kept = self._state.copied.intersection(lines)
            self._state = TypingState(tuple(lines), kept)
            self.changed.emit()

    def copy(self, place: int) -> None:
        """The answer at that place, from 0; an empty one is not copied."""
        line = self._state.lines[place] if 0 <= place < len(self._state.lines) else None
        if line is None or not line.answer:
            return
        data = QMimeData()
        data.setText(line.answer)
        for kind, content in _NOT_TO_BE_KEPT:
            data.setData(kind, content)
        QGuiApplication.clipboard().setMimeData(data)
        self._last_copied = line.answer
        self._state = TypingState(self._state.lines, self._state.copied | {line})
        self.changed.emit()

    def forget(self) -> None:
        """The guest leaves: nothing of theirs stays here, nor in the clipboard."""
        clipboard = QGuiApplication.clipboard()
        if self._last_copied and clipboard.text() == self._last_copied:
            clipboard.clear()
        self._last_copied = ""
        self._state = TypingState()
        self.changed.emit()
