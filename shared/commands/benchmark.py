"""`benchmark`: the measurements of `benchmarks/`, which stand outside the installed packages."""

import subprocess
import sys
from argparse import Namespace
from pathlib import Path

from starter.spoken import either

ROOT = Path(__file__).resolve().parents[2]
_NOT_DONE = 1


def run(arguments: Namespace) -> int:
    """In a process of its own; 1 where a floor is missed."""
    if not (ROOT / "benchmarks").is_dir():
        sentence = either(
            "Pengukuran hanya ada di salinan kode sumber.",
            "The measurements are only in a checkout of the source code.",
        )
        print(sentence, file=sys.stderr)
        return _NOT_DONE
    command = [sys.executable, "-m", "benchmarks", *arguments.benchmark_arguments]
    return subprocess.run(command, cwd=ROOT, check=False).returncode
