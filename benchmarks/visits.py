"""A kiosk's memory over a day and a night of visits."""

import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.children import child, tell
from benchmarks.machine_settings import program_arguments, write_settings
from benchmarks.measuring import Floor, Outcome
from benchmarks.memory_size import resident_bytes
from benchmarks.offices import make_office
from benchmarks.quick_visitor import QuickVisitor
from kiosk.app import KioskProgram, run_kiosk
from shared.desktop.played_journey import Script

HOURS = 24
VISITS_AN_HOUR = 10
_WARM_UP_HOURS = 2
"""Until every screen has been drawn and every cache has found its size."""
_MEBIBYTE = 1024 * 1024


def measure(folder: Path) -> Iterator[Outcome]:
    """Visits through every screen, one after the other."""
    settings = write_settings(
        folder, make_office(folder, "visits"), f"folder://{(folder / 'paper').as_posix()}"
    )
    with child("benchmarks.visits", str(settings)) as kiosk:
        sizes = [int(kiosk.next(600.0)["resident"]) for _ in range(HOURS)]
    first, last = sizes[_WARM_UP_HOURS - 1], sizes[-1]
    yield Outcome(
        f"memory after {HOURS * VISITS_AN_HOUR} visits",
        f"{last / _MEBIBYTE:.1f} MiB",
        f"{first / _MEBIBYTE:.1f} MiB after {_WARM_UP_HOURS * VISITS_AN_HOUR}",
        last / first,
        Floor.AT_MOST,
        1.05,
    )


def _script(visitor: QuickVisitor) -> Script:
    for _ in range(HOURS):
        for _ in range(VISITS_AN_HOUR):
            yield from visitor.visit()
        tell(resident=resident_bytes())


def _begin(program: KioskProgram) -> None:
    program.window.setProperty("reducedMotion", True)
    program.window.resize(1280, 720)
    visitor = QuickVisitor(program)
    visitor.play(_script(visitor))


if __name__ == "__main__":
    sys.exit(run_kiosk(program_arguments(Path(sys.argv[1])), _begin))
