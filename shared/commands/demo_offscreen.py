"""`demo --offscreen`: one visitor's journey through the real screens, kept with its papers."""

import json
import os
import queue
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TextIO

from shared.commands.demo_office import DemoOffice, open_demo_office
from shared.commands.demo_papers import keep_papers
from shared.commands.demo_programs import Child, running
from starter.spoken import either

LONGEST_SECONDS = 300.0
"""The journey takes about two minutes; whatever hangs is ended here."""
_ENVIRONMENT = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "QT_SCALE_FACTOR": "1",
}
_STANDING = frozenset({"kiosk", "display"})
"""These stay after their part, since the kiosk prints for the officer, and are ended."""
_LOOK_AGAIN_SECONDS = 0.2

Told = dict[str, Any]
"""One screen, as the program that showed it tells it."""


@dataclass(slots=True)
class _Journey:
    """What has been seen so far."""

    folder: Path
    pictures: Path
    """Where the programs put them, under names of their own."""
    steps: list[Told] = field(default_factory=list)
    over: set[str] = field(default_factory=set)
    """The programs that have played their part."""

    def hear(self, told: Told) -> None:
        if told.get("over"):
            self.over.add(told["program"])
        else:
            self.add(told)

    def add(self, told: Told) -> None:
        """Give the picture its number among all, in the order in which they were seen."""
        picture = f"{len(self.steps) + 1:02}-{told['name'].replace('_', '-')}.png"
        kept = self.pictures / told["picture"]
        is_there = kept.is_file()
        if is_there:
            shutil.move(kept, self.folder / picture)
        self.steps.append(told | {"picture": picture, "ok": told["ok"] and is_there})

    def write(self, ok: bool) -> None:
        journey = {"ok": ok, "steps": self.steps}
        text = json.dumps(journey, ensure_ascii=False, indent=1)
        (self.folder / "journey.json").write_text(text + "\n", encoding="utf-8")


def play_offscreen(folder: Path, longest_seconds: float = LONGEST_SECONDS) -> str:
    """Fill the folder; why the journey could not be made, or nothing."""
    if folder.exists() and not (folder.is_dir() and not any(folder.iterdir())):
        return either(f"{folder} sudah ada isinya.", f"{folder} is not empty.")
    folder.mkdir(parents=True, exist_ok=True)
    trouble = either("Perjalanan terputus.", "The journey broke off.")
    with tempfile.TemporaryDirectory(prefix="serambi-demo-", ignore_cleanup_errors=True) as scratch:
        pictures = Path(scratch) / "pictures"
        pictures.mkdir()
        journey = _Journey(folder, pictures)
        try:
            with open_demo_office(Path(scratch)) as office:
                trouble = _play(office, journey, Path(scratch), longest_seconds)
            trouble = trouble or _keep_ticket(office, folder) or keep_papers(office, folder)
        finally:
            journey.write(ok=not trouble and all(step["ok"] for step in journey.steps))
    return trouble


def _play(office: DemoOffice, journey: _Journey, scratch: Path, longest_seconds: float) -> str:
    """Let the three play; who could not go on, or nothing."""
    words = (
        *("--settings", str(office.settings_file), "--journey", str(journey.pictures)),
        *("--stick", str(office.stick_folder)),
    )
    told: queue.SimpleQueue[Told] = queue.SimpleQueue()
    with (
        (scratch / "errors.txt").open("w", encoding="utf-8") as errors,
        running(
            dict.fromkeys(("kiosk", "display", "officer"), words),
            environment=_environment(),
            output=subprocess.PIPE,
            errors=errors,
        ) as children,
    ):
        listeners = [_listen(child, told) for child in children]
        trouble = _watch(children, journey, told, longest_seconds)
    for listener in listeners:
        listener.join()
    _take(journey, told)
    if trouble:
        print((scratch / "errors.txt").read_text(encoding="utf-8"), file=sys.stderr, end="")
    return trouble


def _watch(
    children: Sequence[Child],
    journey: _Journey,
    told: "queue.SimpleQueue[Told]",
    longest_seconds: float,
) -> str:
    until = time.monotonic() + longest_seconds
    while time.monotonic() < until:
        _take(journey, told)
        codes = {child.name: child.process.poll() for child in children}
        for child in children:
            code = codes[child.name]
            if code is not None and (code or child.name in _STANDING):
                return _broke_off(child, code)
        if codes["officer"] == 0 and journey.over >= _STANDING:
            return ""
        time.sleep(_LOOK_AGAIN_SECONDS)
    seconds = round(longest_seconds)
    return either(
        f"Perjalanan tidak selesai dalam {seconds} detik.",
        f"The journey did not end within {seconds} s.",
    )


def _environment() -> dict[str, str]:
    """Chromium's sandbox refuses to start for root, as whom machines without a screen often run."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return _ENVIRONMENT | ({"QTWEBENGINE_DISABLE_SANDBOX": "1"} if is_root else {})


def _broke_off(child: Child, code: int | None) -> str:
    return either(
        f"Program {child.name} terhenti di tengah perjalanan ({code}).",
        f"The program {child.name} broke off in the middle of the journey ({code}).",
    )


def _take(journey: _Journey, told: "queue.SimpleQueue[Told]") -> None:
    while not told.empty():
        journey.hear(told.get())


def _listen(child: Child, told: "queue.SimpleQueue[Told]") -> threading.Thread:
    """A pipe that nobody reads would stop its writer."""
    output = child.process.stdout
    if output is None:
        raise ValueError(f"{child.name} was started without a pipe")
    listener = threading.Thread(target=_hear, args=(output, told), daemon=True)
    listener.start()
    return listener


def _hear(output: TextIO, told: "queue.SimpleQueue[Told]") -> None:
    with output:
        for line in output:
            if line.startswith("{"):
                told.put(json.loads(line))


def _keep_ticket(office: DemoOffice, folder: Path) -> str:
    """The first paper that came out of the printer."""
    papers = sorted(office.paper_folder.glob("*.bin"), key=lambda path: path.stat().st_mtime_ns)
    if not papers:
        return either("Tidak ada tiket yang tercetak.", "No ticket was printed.")
    shutil.copyfile(papers[0], folder / "ticket.bin")
    shutil.copyfile(papers[0].with_suffix(".png"), folder / "ticket.png")
    return ""
