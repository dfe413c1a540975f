"""A guest and an officer with their hands on the real pane, in the pane's own process.

`python -m tests.portal.guest_before_pane SCRIPT ANSWERS` is the pane program, spoken to through
the same pipes as ever; beside it somebody plays the steps of the file SCRIPT, with real keys and
presses of the mouse, and writes what they saw to the file ANSWERS. The product has no such door.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QListWidget, QWidget

from officer_app.portal.pane_program import run_pane
from officer_app.portal.pane_window import PaneWindow

_STEP_MS = 20
_PLACE = """(() => {{ const e = document.getElementById("{0}"); if (!e) return "";
e.scrollIntoView({{block: "center"}}); const r = e.getBoundingClientRect();
return JSON.stringify([r.x + r.width / 2, r.y + r.height / 2]); }})()"""


class Hands(QObject):
    """One step after the other; a step that is not possible yet is tried again."""

    def __init__(self, window: PaneWindow, steps: list[list[str]], answers: Path) -> None:
        super().__init__(window)
        self._window = window
        self._steps = steps
        self._file = answers
        self._answers: list[Any] = []
        self._is_waiting = False
        self._timer = QTimer(self, interval=_STEP_MS)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def _go_on(self) -> None:
        if self._is_waiting:
            return
        if not self._steps:
            self._timer.stop()
            whole = self._file.with_suffix(".new")
            whole.write_text(json.dumps(self._answers), encoding="utf-8")
            whole.replace(self._file)
            return
        name, *words = self._steps[0]
        self._is_waiting = True
        getattr(self, f"_{name}")(*words)

    def _done(self) -> None:
        self._steps.pop(0)
        self._is_waiting = False

    def _later(self) -> None:
        self._is_waiting = False

    def _done_if(self, is_done: bool) -> None:
        (self._done if is_done else self._later)()

    def _ask(self, script: str, then: Callable[[Any], None]) -> None:
        self._window.page.runJavaScript(script, then)

    # What a guest does on the page

    def _has(self, element: str) -> None:
        """Wait until the page holds that."""
        script = f'document.readyState == "complete" && !!document.getElementById("{element}")'
        self._ask(script, lambda found: self._done_if(bool(found)))

    def _click(self, element: str) -> None:
        def press(answer: str) -> None:
            target = self._window.view.focusProxy()
            if not answer or target is None:
                self._later()
                return
            x, y = (round(value * self._window.view.zoomFactor()) for value in json.loads(answer))
            # What the press brings may hold the event loop for as long as somebody must answer
            self._done()
            QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=QPoint(x, y))

        self._ask(_PLACE.format(element), press)

    def _stands_at(self, path: str) -> None:
        script = f'document.readyState == "complete" && location.pathname == "{path}"'
        self._ask(script, lambda found: self._done_if(bool(found)))

    def _titled(self, title: str) -> None:
        self._ask("document.title", lambda found: self._done_if(found == title))

    def _type(self, element: str, text: str) -> None:
        script = f'document.activeElement.id == "{element}"'

        def write(is_there: Any) -> None:
            target = self._window.view.focusProxy()
            if not is_there or target is None:
                self._later()
                return
            QTest.keyClicks(target, text)
            self._done()

        self._ask(script, write)

    def _reads(self, script: str) -> None:
        """Keep what the page's own script says."""

        def keep(answer: Any) -> None:
            self._answers.append(answer)
            self._done()

        self._ask(script, keep)

    # What an officer does around it

    def _press(self, button: str) -> None:
        found = self._find(QAbstractButton, button)
        if found is None or not found.isEnabled():
            self._later()
            return
        self._done()
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)

    def _key(self, keys: str) -> None:
        self._done()
        QTest.keySequence(self._window, keys)

    def _sees(self, label: str, words: str) -> None:
        found = self._find(QLabel, label)
        self._done_if(found is not None and words in found.text())

    def _tells(self, name: str) -> None:
        """Keep the text of something around the page."""
        found = self._find(QWidget, name)
        self._answers.append(None if found is None else found.property("text"))
        self._done()

    def _zoom(self) -> None:
        self._answers.append(round(self._window.view.zoomFactor(), 2))
        self._done()

    def _shows_page(self) -> None:
        """Wait until the portal itself is in sight."""
        self._done_if(self._window.view.isVisible())

    def _is_read_only(self, name: str) -> None:
        found = self._find(QLineEdit, name)
        self._answers.append(found is not None and found.isReadOnly())
        self._done()

    def _sees_note(self, words: str) -> None:
        """A line above the page."""
        self._sees("pane_note", words)

    def _lists_keep(self) -> None:
        """Keep the names of what lies in the folder for downloads."""
        keep = self._file.parent / "keep"
        self._answers.append(sorted(path.name for path in keep.iterdir()))
        self._done()

    def _lists_files(self) -> None:
        """Keep what may be given to the portal, once it is asked for."""
        found = self._find(QListWidget, "file_list")
        if found is None:
            self._later()
            return
        self._answers.append([found.item(place).text() for place in range(found.count())])
        self._done()

    def _drags_file_here(self, path: str) -> None:
        """Keep whether anything wanted it."""
        target = self._window.view.focusProxy()
        if target is None:
            self._later()
            return
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(path)])
        place = target.rect().center()
        parts = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
        enter = QDragEnterEvent(place, *parts, Qt.KeyboardModifier.NoModifier)
        drop = QDropEvent(QPointF(place), *parts, Qt.KeyboardModifier.NoModifier)
        for event in (enter, drop):
            event.ignore()
            QApplication.sendEvent(target, event)
        self._answers.append([enter.isAccepted(), drop.isAccepted()])
        self._done()

    def _kill_page(self) -> None:
        process = self._window.page.renderProcessPid()
        self._done()
        os.kill(process, 9)

    def _picture(self, name: str) -> None:
        """After a moment in which the page is drawn."""

        def take() -> None:
            self._window.grab().save(str(self._file.parent / f"{name}.png"))
            self._done()

        QTimer.singleShot(300, take)

    def _find(self, kind: type[QWidget], name: str) -> Any:
        for window in QApplication.topLevelWidgets():
            for widget in window.findChildren(kind, name):
                if widget.isVisible():
                    return widget
        return None


def main(script: str, answers: str) -> int:
    steps = json.loads(Path(script).read_text(encoding="utf-8"))

    def begin(window: PaneWindow) -> None:
        Hands(window, steps, Path(answers))

    return run_pane(begin)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
