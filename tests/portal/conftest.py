"""A home for the pane, the site that it visits, and hands before it."""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from officer_app.portal.portal_messages import Begin, FromPane, line_of, read_by_officer_app
from shared.domain.language import Language
from tests.portal.login_site import LoginSite, login_site

ROOT = Path(__file__).parents[2]
PATIENCE_SECONDS = 40.0
"""A busy machine is not a broken pane."""
HOSTS = ("pst.bps.go.id",)


@dataclass
class PaneInHands:
    """The pane's process, from its parent's side."""

    process: "subprocess.Popen[bytes]"
    home: Path
    keep: Path
    answers_file: Path
    heard: list[FromPane] = field(default_factory=list)
    raw: bytes = b""
    changed: threading.Condition = field(default_factory=threading.Condition)

    def listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            with self.changed:
                self.raw += line
                self.heard.append(read_by_officer_app(line))
                self.changed.notify_all()

    def wait_for(self, message: FromPane) -> None:
        with self.changed:
            found = self.changed.wait_for(lambda: message in self.heard, PATIENCE_SECONDS)
        assert found, f"{message} was not heard, but {self.heard}"

    def answers(self) -> list[Any]:
        """What the hands noted, when they are through."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not self.answers_file.exists():
            assert self.process.poll() is None, "the pane ended before its time"
            assert time.monotonic() < deadline, f"the hands stand still; heard: {self.heard}"
            threading.Event().wait(0.02)
        found = json.loads(self.answers_file.read_text(encoding="utf-8"))
        assert isinstance(found, list)
        return found

    def close_pipe(self) -> int:
        """As when the officer app ends or dies; the pane's exit code."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        return self.process.wait(PATIENCE_SECONDS)


OpenPane = Callable[..., PaneInHands]


@pytest.fixture
def site() -> Iterator[LoginSite]:
    with login_site() as one:
        yield one


@pytest.fixture
def open_pane(tmp_path: Path, site: LoginSite) -> Iterator[OpenPane]:
    """Opens a pane of its own for one guest, with hands that play the steps."""
    opened: list[PaneInHands] = []

    def open_one(
        steps: Sequence[Sequence[str]],
        *,
        address: str | None = None,
        hosts: tuple[str, ...] = HOSTS,
        uploads: Path | None = None,
        language: Language = Language.INDONESIAN,
    ) -> PaneInHands:
        place = tmp_path / f"pane-{len(opened) + 1}"
        # All guests use one and the same machine
        home, keep = tmp_path / "home", place / "keep"
        home.mkdir(exist_ok=True)
        keep.mkdir(parents=True)
        script = place / "steps.json"
        script.write_text(json.dumps(steps), encoding="utf-8")
        answers = place / "answers.json"
        words = ("-m", "tests.portal.guest_before_pane", str(script), str(answers))
        with (place / "stderr").open("wb") as errors:
            process = subprocess.Popen(
                [sys.executable, *words],
                cwd=ROOT,
                env=environment(home),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
            )
        pane = PaneInHands(process, home, keep, answers)
        opened.append(pane)
        thread = threading.Thread(target=pane.listen, daemon=True)
        thread.start()
        assert process.stdin is not None
        process.stdin.write(
            line_of(
                Begin(
                    *("R007", language, address or site.address, hosts),
                    *(None if uploads is None else str(uploads), str(keep), (0, 0, 900, 700)),
                )
            )
        )
        process.stdin.flush()
        return pane

    yield open_one
    for pane in opened:
        if pane.process.poll() is None:
            pane.process.kill()
        pane.process.wait()
        for pipe in (pane.process.stdin, pane.process.stdout):
            if pipe is not None:
                pipe.close()


def environment(home: Path) -> dict[str, str]:
    """Everything that the pane writes lands below `home`."""
    own = {
        name: str(home)
        for name in (
            *("HOME", "TMPDIR", "TMP", "TEMP", "XDG_CACHE_HOME", "XDG_DATA_HOME"),
            *("XDG_STATE_HOME", "XDG_CONFIG_HOME", "APPDATA", "LOCALAPPDATA"),
        )
    }
    kept = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}
    # The tests may run as root, where Chromium's sandbox refuses to start
    return kept | own | {"QTWEBENGINE_DISABLE_SANDBOX": "1"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Qt's screenless platform says so at every window with a least size; it means nothing."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))
