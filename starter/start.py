"""The first steps of every start: an environment that is ready, then the command inside it."""

import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from starter.environment import QT, RUN, TEST, Environment, is_ready
from starter.spoken import CannotStart, either, say, show

ROOT = Path(__file__).resolve().parent.parent

NEEDS = {
    "demo": (RUN, QT),
    "kiosk": (RUN, QT),
    "display": (RUN, QT),
    "officer": (RUN, QT),
    "test": (RUN, TEST, QT),
    "benchmark": (RUN, TEST, QT),
}
"""What a command needs beyond the packages that all of them run on."""


def start(words: Sequence[str], run: Callable[[Sequence[str]], int]) -> int:
    """Calls `run` inside the environment; returns its exit code, 1 when there was no getting in."""
    if not words or words[0] in {"-h", "--help"}:
        return run(words)
    environment = Environment(ROOT)
    needs = NEEDS.get(words[0] if words else "", (RUN,))
    try:
        was_ready = is_ready(environment, needs)
        if not was_ready:
            signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
            from starter.installation import prepare

            prepare(environment, needs)
    except CannotStart as refusal:
        show(str(refusal))
        return 1
    except OSError as error:
        show(either("Penyiapan gagal: ", "The set-up failed: ") + str(error))
        return 1
    except KeyboardInterrupt:
        say("Dihentikan; start berikutnya melanjutkan.", "Stopped; the next start goes on.")
        return 1
    if was_ready and _is_inside(environment):
        return run(words)
    return _go_inside(environment, words)


def _is_inside(environment: Environment) -> bool:
    return Path(sys.prefix).resolve() == environment.folder.resolve()


def _go_inside(environment: Environment, words: Sequence[str]) -> int:
    command = [str(environment.python), str(environment.root / "main.py"), *words]
    if os.name != "nt":
        os.execv(command[0], command)
    # Windows has no exec: stay, and leave Ctrl+C to the program, which gets it as well
    import subprocess

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with subprocess.Popen(command) as child:
        return child.wait()
