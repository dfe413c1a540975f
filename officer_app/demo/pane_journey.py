"""The demo's guest before the real portal pane, in the pane's own process.

`python -m officer_app.demo.pane_journey FOLDER` is the pane program, spoken to through the same
pipes as ever; what was seen is told in FOLDER. The pane has no such door when the demo is not at it.
"""

import json
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from officer_app.portal.pane_program import run_pane
from officer_app.portal.pane_window import PaneWindow
from shared.commands.sample_answers import sample_answers
from shared.configuration.sample_office import read_sample_office
from shared.desktop.played_journey import PlayedJourney, Script, Until, a_moment
from shared.domain.language import Language

TOLD_FILE, NUMBER_FILE = "pane.jsonl", "submission-number.txt"
_OPENS, _ACCOUNT, _SUBMITS = 7, 8, 10
_SIZE = (900, 690)
"""As on the screen of an office; the one of a machine without a screen is small."""
_DRAWN_SECONDS = 0.6
"""A page is painted a little after it is there."""
_PLACE = """(() => {{ const e = document.getElementById("{0}"); if (!e) return "";
e.scrollIntoView({{block: "center"}}); const r = e.getBoundingClientRect();
return JSON.stringify([r.x + r.width / 2, r.y + r.height / 2]); }})()"""


def pane_words(folder: Path) -> tuple[str, ...]:
    """How the officer app starts it."""
    return (sys.executable, "-m", "officer_app.demo.pane_journey", str(folder))


class _Asked:
    """A question to the page, asked again until the answer is one."""

    def __init__(self, window: PaneWindow, script: str) -> None:
        self._window = window
        self._script = script
        self._is_asking = False
        self.answer: Any = None

    def holds(self) -> bool:
        if self.answer:
            return True
        if not self._is_asking:
            self._is_asking = True
            self._window.page.runJavaScript(self._script, self._answered)
        return False

    def _answered(self, answer: Any) -> None:
        self._is_asking = False
        self.answer = answer


class Guest:
    """Keys and presses on the page, as a guest makes them."""

    def __init__(self, window: PaneWindow, journey: PlayedJourney) -> None:
        self.window = window
        self._journey = journey

    def shows(self, name: str, standard_step: int) -> Script:
        yield Until("the page is in sight", self.window.view.isVisible)
        yield a_moment(_DRAWN_SECONDS)
        self._journey.shows(name, Language.INDONESIAN, standard_step)

    def stands_at(self, path: str) -> Script:
        script = f'document.readyState == "complete" && location.pathname.startsWith("{path}")'
        yield from self._waits(f"the page {path}", script)

    def click(self, element: str) -> Script:
        asked = _Asked(self.window, _PLACE.format(element))
        yield Until(f"{element} is there", asked.holds)
        x, y = (round(value * self.window.view.zoomFactor()) for value in json.loads(asked.answer))
        QTest.mouseClick(self._page(), Qt.MouseButton.LeftButton, pos=QPoint(x, y))

    def type(self, element: str, text: str) -> Script:
        yield from self.click(element)
        yield from self._waits(f"{element} waits", f'document.activeElement.id == "{element}"')
        QTest.keyClicks(self._page(), text)

    def reads(self, element: str, keep: Callable[[str], object]) -> Script:
        asked = _Asked(self.window, f'document.getElementById("{element}")?.textContent || ""')
        yield Until(f"{element} is read", asked.holds)
        keep(str(asked.answer))

    def press(self, name: str) -> Script:
        """A button around the page."""
        yield Until(f"{name} can be pressed", lambda: self._button(name) is not None)
        button = self._button(name)
        if button is not None:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def _waits(self, what: str, script: str) -> Script:
        yield Until(what, _Asked(self.window, script).holds)

    def _page(self) -> Any:
        target = self.window.view.focusProxy()
        if target is None:
            raise LookupError("the page takes no keys")
        return target

    def _button(self, name: str) -> QAbstractButton | None:
        found = self.window.findChildren(QAbstractButton, name)
        return next((button for button in found if button.isVisible()), None)


def play(guest: Guest, folder: Path) -> Script:
    """Sign in, fill in, send, and leave nothing behind."""
    answers = sample_answers(datetime.now(UTC).date())
    yield from guest.stands_at("/")
    yield from guest.shows("portal", _OPENS)
    yield from guest.type("email", read_sample_office().guests[0].email)
    yield from guest.type("password", "sandi contoh")
    yield from guest.shows("portal_sign_in", _ACCOUNT)
    yield from guest.click("masuk")
    yield from guest.stands_at("/akun")
    yield from guest.shows("portal_account", _ACCOUNT)
    yield from guest.click("ajukan")
    yield from guest.stands_at("/formulir")
    for element, question in (
        ("judul", "title"),
        ("tahun", "year"),
        ("instansi", "organiser"),
        ("latar_belakang", "background"),
        ("tujuan", "purpose"),
    ):
        yield from guest.type(element, str(answers.value(question)))
    yield from guest.shows("portal_form", _SUBMITS)
    yield from guest.click("kirim")
    yield from guest.stands_at("/terkirim/")
    yield from guest.shows("portal_sent", _SUBMITS)
    yield from guest.reads("nomor", _note_down(folder))
    yield from guest.press("pane_finish")
    yield a_moment(_DRAWN_SECONDS)
    yield from guest.press("notice_first")


def _note_down(folder: Path) -> Callable[[str], object]:
    """What the officer asks the guest for."""

    def note(number: str) -> None:
        whole = folder / f"{NUMBER_FILE}.new"
        whole.write_text(number, encoding="utf-8")
        whole.replace(folder / NUMBER_FILE)

    return note


def main(folder: str) -> int:
    pictures = Path(folder)

    def tell(line: str) -> None:
        with (pictures / TOLD_FILE).open("a", encoding="utf-8") as told:
            told.write(f"{line}\n")

    def begin(window: PaneWindow) -> None:
        window.resize(*_SIZE)
        journey = PlayedJourney(
            "portal", pictures, lambda: window.grab().toImage(), window, stays=True, tell=tell
        )
        journey.play(play(Guest(window, journey), pictures))

    return run_pane(begin)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
