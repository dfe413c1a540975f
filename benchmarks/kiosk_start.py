"""The kiosk's start and memory against the least window with the same keyboard."""

import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks.children import child
from benchmarks.machine_settings import write_settings
from benchmarks.measuring import Floor, Outcome, ratio
from benchmarks.offices import make_office

ROUNDS = 7
_MEBIBYTE = 1024 * 1024


def measure(folder: Path) -> Iterator[Outcome]:
    """Started in turn, each time in a fresh process."""
    settings = str(write_settings(folder, make_office(folder, "start")))
    kiosk: list[tuple[float, float]] = []
    least: list[tuple[float, float]] = []
    for _ in range(ROUNDS):
        kiosk.append(_start("benchmarks.started_kiosk", settings))
        least.append(_start("benchmarks.minimal_window"))
    for what, place, limit in (("first frame", 0, 1.6), ("resident memory", 1, 1.5)):
        ours, theirs = [one[place] for one in kiosk], [one[place] for one in least]
        unit, scale = ("ms", 1000.0) if place == 0 else ("MiB", 1 / _MEBIBYTE)
        yield Outcome(
            f"kiosk's start, {what}",
            f"{median(ours) * scale:.0f} {unit}",
            f"least window {median(theirs) * scale:.0f} {unit}",
            ratio(ours, theirs),
            Floor.AT_MOST,
            limit,
        )


def _start(module: str, *words: str) -> tuple[float, float]:
    began = time.perf_counter()
    with child(module, *words) as program:
        first_frame = float(program.next()["at"])
        return first_frame - began, float(program.next()["resident"])
