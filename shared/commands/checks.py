"""The one command that runs every check, pytest last: what a person runs and what CI runs."""

import argparse
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from shared.commands.project_tools import ROOT, Finding, run_tool, scripts_folder
from shared.commands.qml_lint import lint_qml
from shared.commands.translation_files import examine_translations

PYTEST_LIMIT_SECONDS = 1500
"""Qt can hang where a plugin's time limit does not reach."""

PYTHON_SOURCES = ("main.py", "starter", "shared", "kiosk", "officer_app", "tests", "benchmarks")


@dataclass(frozen=True, slots=True)
class Check:
    """A check has passed when it finds nothing."""

    name: str
    find: Callable[[], Finding]


def checks_before_pytest() -> tuple[Check, ...]:
    module = (sys.executable, "-m")
    lint_imports = str(scripts_folder() / "lint-imports")
    return (
        Check("ruff check", partial(run_tool, *module, "ruff", "check", "--quiet", ".")),
        Check("ruff format", partial(run_tool, *module, "ruff", "format", "--check", ".")),
        Check("mypy", partial(run_tool, *module, "mypy", "--pretty", *PYTHON_SOURCES)),
        Check("import-linter", partial(run_tool, lint_imports, "--no-logo")),
        Check("qmllint", lint_qml),
        Check("translations", examine_translations),
    )


def run(arguments: argparse.Namespace) -> int:
    """With pytest's arguments given, only pytest with those."""
    words: list[str] = arguments.pytest_arguments
    if words:
        return run_pytest(words)
    verdicts = [_passes(check) for check in checks_before_pytest()]
    pytest_failed = run_pytest([])
    return 1 if pytest_failed or not all(verdicts) else 0


def run_pytest(words: Sequence[str]) -> int:
    """0 or 1; an abort after "passed" is a failure too."""
    command = [sys.executable, "-m", "pytest", *words]
    with subprocess.Popen(command, cwd=ROOT, start_new_session=os.name != "nt") as child:
        try:
            return 1 if child.wait(PYTEST_LIMIT_SECONDS) else 0
        except subprocess.TimeoutExpired:
            print(f"pytest did not end within {PYTEST_LIMIT_SECONDS} s", flush=True)
            return 1
        finally:
            _end_with_children(child)


def _passes(check: Check) -> bool:
    began = time.monotonic()
    found = check.find()
    seconds = time.monotonic() - began
    print(f"{'FAILED' if found else 'passed'}  {check.name}  ({seconds:.1f} s)", flush=True)
    if found:
        print(found.rstrip(), flush=True)
    return not found


def _end_with_children(child: subprocess.Popen[bytes]) -> None:
    if os.name == "nt":
        child.kill()
        return
    try:
        os.killpg(child.pid, signal.SIGKILL)
    except ProcessLookupError:
        return
