"""The real kiosk, telling of its start."""

import sys
from pathlib import Path

from benchmarks.machine_settings import program_arguments
from benchmarks.start_telling import tell_start
from kiosk.app import KioskProgram, run_kiosk


def _begin(program: KioskProgram) -> None:
    tell_start(program.window)


if __name__ == "__main__":
    sys.exit(run_kiosk(program_arguments(Path(sys.argv[1])), _begin))
