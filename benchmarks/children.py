"""Real programs in processes of their own, that tell what they did and when."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import IO, Any

ROOT = Path(__file__).resolve().parents[1]
_PATIENCE_SECONDS = 120.0
OFFSCREEN = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "QT_SCALE_FACTOR": "1",
    "QT_LOGGING_RULES": "*=false",
}

Told = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Child:
    """One running program."""

    process: subprocess.Popen[str]
    lines: "SimpleQueue[Told]"

    def next(self, seconds: float = _PATIENCE_SECONDS) -> Told:
        """What it tells next."""
        try:
            return self.lines.get(timeout=seconds)
        except Empty:
            raise TimeoutError(f"{self.process.args!r} tells nothing") from None


@contextmanager
def child(module: str, *words: str) -> Iterator[Child]:
    """Runs a module; it ends when the block does."""
    process = subprocess.Popen(
        [sys.executable, "-m", module, *words],
        cwd=ROOT,
        env={**os.environ, **OFFSCREEN, "PYTHONUTF8": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
    )
    lines: SimpleQueue[Told] = SimpleQueue()
    if process.stdout is None:
        raise ValueError(module)
    Thread(target=_hear, args=(process.stdout, lines), daemon=True).start()
    try:
        yield Child(process, lines)
    finally:
        process.terminate()
        process.wait()


def tell(**what: Any) -> None:
    """Said by a child; `at` is a clock that all processes of a machine share."""
    print(json.dumps({"at": time.perf_counter(), **what}), flush=True)


def _hear(output: IO[str], lines: "SimpleQueue[Told]") -> None:
    with output:
        for line in output:
            if line.startswith("{"):
                lines.put(json.loads(line))
