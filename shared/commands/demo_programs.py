"""Starts the demo's three programs as child processes, and ends them."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parents[2]
MODULES: Mapping[str, str] = {
    "kiosk": "kiosk.demo_journey",
    "display": "kiosk.waiting_display.demo_journey",
    "officer": "officer_app.demo_journey",
}
"""By name: this floor does not import the programs that stand above it."""
_PATIENCE_SECONDS = 6.0
"""Every program ends within five."""


@dataclass(frozen=True, slots=True)
class Child:
    """One running program."""

    name: str
    process: subprocess.Popen[str]


@contextmanager
def running(
    words: Mapping[str, Sequence[str]],
    *,
    environment: Mapping[str, str] | None = None,
    output: int | None = None,
    errors: IO[str] | None = None,
) -> Iterator[tuple[Child, ...]]:
    """All three, each with its words; they end when the block does, however it ends."""
    children: list[Child] = []
    try:
        for name, module in MODULES.items():
            process = subprocess.Popen(
                [sys.executable, "-m", module, *words[name]],
                cwd=ROOT,
                env={**os.environ, "PYTHONUTF8": "1", **(environment or {})},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=errors,
                encoding="utf-8",
            )
            children.append(Child(name, process))
        yield tuple(children)
    finally:
        _end(children)


def _end(children: Sequence[Child]) -> None:
    for child in children:
        if child.process.poll() is None:
            child.process.terminate()
    for child in children:
        try:
            child.process.wait(_PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            child.process.kill()
            child.process.wait()
