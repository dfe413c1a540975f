"""The environment in .venv: whether it is what the locks ask for, and making it so."""

import configparser
import hashlib
import json
import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from starter.one_at_a_time import one_at_a_time
from starter.pip import run_step
from starter.spoken import CannotStart, either, say
from starter.system_packages import need_qt_libraries, need_venv_module

RUN = "run"
TEST = "test"
QT = "qt"

INSTALLED_SECTIONS = {"metadata", "options"}


@dataclass(frozen=True)
class Environment:
    """Where the parts lie in one checkout."""

    root: Path

    @property
    def folder(self) -> Path:
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        if os.name == "nt":
            return self.folder / "Scripts" / "python.exe"
        return self.folder / "bin" / "python"

    @property
    def stamp_file(self) -> Path:
        """What was set up; written last."""
        return self.folder / "serambi-setup.json"

    @property
    def unfinished_file(self) -> Path:
        """Stands while a set-up is under way: found by another start, it was interrupted."""
        return self.folder / "serambi-setup-unfinished"

    @property
    def log(self) -> Path:
        return self.root / "build" / "setup.log"

    def lock(self, name: str) -> Path:
        return self.root / "requirements" / f"{name}.txt"


def is_ready(environment: Environment, needs: Sequence[str]) -> bool:
    """Whether the environment has what these needs ask for; reads four small files."""
    stamp = _read_stamp(environment)
    if stamp.get("root") != str(environment.root) or not _has_interpreter(environment):
        return False
    return all(stamp.get(need) == _wanted(environment, need) for need in needs)


def prepare(environment: Environment, needs: Sequence[str]) -> None:
    """Makes, mends or completes the environment; raises CannotStart in words."""
    with one_at_a_time(environment.root / "build" / "setup.lock"):
        if is_ready(environment, needs):
            return
        if not is_ready(environment, [need for need in needs if need != QT]):
            _install(environment, [need for need in needs if need != QT])
        if QT in needs:
            need_qt_libraries()
            _stamp(environment, [QT])


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
    run_step([*pip, *project, str(environment.root)], environment.log)


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
    root = _read_stamp(environment).get("root", str(environment.root))
    return (
        not environment.unfinished_file.exists()
        and root == str(environment.root)
        and _has_interpreter(environment)
    )


def _has_interpreter(environment: Environment) -> bool:
    """A system upgrade may have taken away the Python that the environment stands on."""
    try:
        lines = (environment.folder / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
    except OSError:
        return False
    facts = {key.strip(): value.strip() for key, _, value in (x.partition("=") for x in lines)}
    return environment.python.exists() and Path(facts.get("home", "")).is_dir()


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


def _wanted(environment: Environment, need: str) -> str:
    if need == QT:
        return "libraries found"
    wanted = hashlib.sha256(environment.lock(need).read_bytes())
    wanted.update(_project_of(environment.root / "setup.cfg").encode())
    return wanted.hexdigest()


def _project_of(setup_cfg: Path) -> str:
    """What an installation reads; the tools' settings stand in the same file."""
    setup = configparser.ConfigParser(interpolation=None)
    setup.read(setup_cfg, encoding="utf-8")
    parts = [name for name in setup.sections() if name.partition(".")[0] in INSTALLED_SECTIONS]
    return json.dumps({name: dict(setup[name]) for name in parts})


def _read_stamp(environment: Environment) -> dict[str, str]:
    try:
        stamp = json.loads(environment.stamp_file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def _stamp(environment: Environment, needs: Sequence[str]) -> None:
    stamp = _read_stamp(environment) | {"root": str(environment.root)}
    stamp |= {need: _wanted(environment, need) for need in needs}
    fresh = environment.stamp_file.with_suffix(".fresh")
    fresh.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
    fresh.replace(environment.stamp_file)
