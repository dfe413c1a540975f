"""Makes, mends and completes the environment in .venv."""

import json
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from starter.environment import QT, Environment, has_interpreter, is_ready, read_stamp, wanted
from starter.one_at_a_time import one_at_a_time
from starter.pip import run_step
from starter.spoken import CannotStart, either, say
from starter.system_packages import (
    need_qt_libraries,
    need_venv_module,
    want_browser_libraries,
)


def prepare(environment: Environment, needs: Sequence[str]) -> None:
    """Makes, mends or completes the environment; raises CannotStart in words."""
    with one_at_a_time(environment.root / "build" / "setup.lock"):
        if is_ready(environment, needs):
            return
        if QT in needs:
            # Before the download: who must ask somebody for them should not wait for it first
            need_qt_libraries()
            want_browser_libraries()
        locks = [need for need in needs if need != QT]
        if not is_ready(environment, locks):
            _install(environment, locks)
        _stamp(environment, needs)


def _install(environment: Environment, locks: Sequence[str]) -> None:
    say(
        "Menyiapkan Serambi (sekali saja, beberapa menit) ...",
        "Setting up Serambi (only once, a few minutes) ...",
    )
    _need_folder(environment)
    environment.unfinished_file.touch()
    try:
        _install_packages(environment, locks)
    except CannotStart:
        # pip gave up by itself and put back what it had begun: nothing is half done
        environment.unfinished_file.unlink()
        raise
    _stamp(environment, locks)
    environment.unfinished_file.unlink()
    say("Siap.", "Ready.")


def _install_packages(environment: Environment, locks: Sequence[str]) -> None:
    pip = [str(environment.python), "-m", "pip", "install", "--progress-bar", "off"]
    for lock in locks:
        run_step(
            [*pip, "--require-hashes", "--no-deps", "-r", str(environment.lock(lock))],
            environment.log,
        )
    # An editable project has no hash: it comes second, and brings nothing with it
    project = ["--no-deps", "--no-build-isolation", "--no-index", "--editable"]
    # A plain path file: the other modes import a finder of their own at every start of Python
    mode = ["--config-settings", "editable_mode=compat"]
    run_step([*pip, *mode, *project, str(environment.root)], environment.log)


def _need_folder(environment: Environment) -> None:
    if _can_be_completed(environment):
        return
    if environment.folder.exists():
        _remove(environment.folder)
    # Inside an environment that is being replaced, its own interpreter is about to vanish
    base_python: str = getattr(sys, "_base_executable", sys.executable)
    need_venv_module(base_python)
    environment.folder.mkdir()
    environment.unfinished_file.touch()
    run_step([base_python, "-m", "venv", str(environment.folder)], environment.log)


def _can_be_completed(environment: Environment) -> bool:
    root = read_stamp(environment).get("root", str(environment.root))
    return (
        not environment.unfinished_file.exists()
        and root == str(environment.root)
        and has_interpreter(environment)
    )


def _remove(folder: Path) -> None:
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise CannotStart(
            either(
                f"{folder} tidak dapat dibuat ulang; tutup semua program Serambi lalu mulai lagi.",
                f"{folder} cannot be made anew; close all Serambi programs and start again.",
            )
        ) from error


def _stamp(environment: Environment, needs: Sequence[str]) -> None:
    stamp = read_stamp(environment) | {"root": str(environment.root)}
    stamp |= {need: wanted(environment, need) for need in needs}
    fresh = environment.stamp_file.with_suffix(".fresh")
    fresh.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
    fresh.replace(environment.stamp_file)
