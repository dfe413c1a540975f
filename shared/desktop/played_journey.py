"""Plays a script before a program's real screens and tells of each; begun by the demo alone."""

import json
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QImage

from shared.domain.language import Language

_LOOK_AGAIN_MS = 20
_PATIENCE_SECONDS = 120.0
"""For one condition, on a machine that has much else to do."""


@dataclass(frozen=True, slots=True)
class Until:
    """What a script waits for before it goes on."""

    what: str
    holds: Callable[[], bool]


Script = Iterator[Until]


@dataclass(frozen=True, slots=True)
class ShownScreen:
    """One screen of the journey; `picture` lies in the folder that was given."""

    standard_step: int | None
    """The service standard's number."""
    program: str
    name: str
    language: str
    picture: str
    at: str
    elapsed_ms: int
    """Since the screen before, or since the program was built."""
    ok: bool


def on_stdout(line: str) -> None:
    """Where the demo listens."""
    print(line, flush=True)


class PlayedJourney(QObject):
    """Goes through a script on the program's own thread, and ends the program after it."""

    def __init__(
        self,
        program: str,
        folder: Path,
        picture: Callable[[], QImage],
        parent: QObject,
        *,
        stays: bool = False,
        tell: Callable[[str], None] = on_stdout,
    ) -> None:
        """With `stays` the program goes on after its script, until it is ended."""
        super().__init__(parent)
        self._program = program
        self.folder = folder
        self._picture = picture
        self._stays = stays
        self._tell = tell
        self._script: Script = iter(())
        self._awaited: Until | None = None
        self._since = self._last_shown = time.monotonic()
        self._shown = 0
        self._timer = QTimer(self, singleShot=True, interval=_LOOK_AGAIN_MS)
        self._timer.timeout.connect(self._go_on)

    def play(self, script: Script) -> None:
        """Begin once the event loop runs."""
        self._script = script
        self._timer.start()

    def shows(
        self, name: str, language: Language, standard_step: int | None, *, ok: bool = True
    ) -> None:
        """Keep a picture of what stands on the screen, and tell the demo of it on stdout."""
        self._shown += 1
        now = time.monotonic()
        picture = f"{self._program}-{self._shown:02}.png"
        is_kept = self._picture().save(str(self.folder / picture))
        shown = ShownScreen(
            standard_step,
            self._program,
            name,
            language.value,
            picture,
            datetime.now(UTC).isoformat(timespec="milliseconds"),
            round((now - self._last_shown) * 1000),
            ok and is_kept,
        )
        self._last_shown = now
        self._tell(json.dumps(asdict(shown)))

    def retells(self, shown: dict[str, Any]) -> None:
        """A screen of a program that has no way to the demo of its own; its picture lies here."""
        now = time.monotonic()
        elapsed_ms = round((now - self._last_shown) * 1000)
        self._last_shown = now
        at = datetime.now(UTC).isoformat(timespec="milliseconds")
        self._tell(json.dumps(shown | {"at": at, "elapsed_ms": elapsed_ms}))

    def _go_on(self) -> None:
        try:
            is_over = self._advance()
        except Exception as failure:
            # A script that cannot go on is the demo's news, not the program's own bug.
            print(f"{self._program}: {failure!r}", file=sys.stderr, flush=True)
            self.shows("stuck", Language.INDONESIAN, None, ok=False)
            QCoreApplication.exit(1)
            return
        if not is_over:
            self._timer.start()
            return
        self._tell(json.dumps({"program": self._program, "over": True}))
        if not self._stays:
            QCoreApplication.exit(0)

    def _advance(self) -> bool:
        """Whether the script is over."""
        if self._awaited is not None and not self._awaited.holds():
            if time.monotonic() - self._since > _PATIENCE_SECONDS:
                raise TimeoutError(self._awaited.what)
            return False
        self._awaited = next(self._script, None)
        self._since = time.monotonic()
        return self._awaited is None


def a_moment(seconds: float) -> Until:
    """As long as a person looks, and movements on the screen take."""
    until = time.monotonic() + seconds
    return Until(f"{seconds} s", lambda: time.monotonic() >= until)
