"""The environment in .venv: where its parts lie, and whether it is what the locks ask for.

Read at every start: nothing is imported here that takes long.
"""

import hashlib
import json
import os
from collections.abc import Sequence
from configparser import ConfigParser
from pathlib import Path

RUN = "run"
TEST = "test"
QT = "qt"

INSTALLED_SECTIONS = {"metadata", "options"}


class Environment:
    """Where the parts lie in one checkout."""

    def __init__(self, root: Path) -> None:
        self.root = root

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
    stamp = read_stamp(environment)
    if stamp.get("root") != str(environment.root) or environment.unfinished_file.exists():
        return False
    if not has_interpreter(environment):
        return False
    return all(stamp.get(need) == wanted(environment, need) for need in needs)


def has_interpreter(environment: Environment) -> bool:
    """A system upgrade may have taken away the Python that the environment stands on."""
    try:
        lines = (environment.folder / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
    except OSError:
        return False
    facts = {key.strip(): value.strip() for key, _, value in (x.partition("=") for x in lines)}
    return environment.python.exists() and Path(facts.get("home", "")).is_dir()


def wanted(environment: Environment, need: str) -> str:
    if need == QT:
        return "libraries of Qt found, those of its browser looked for"
    sources = hashlib.sha256(environment.lock(need).read_bytes())
    sources.update(_project_of(environment.root / "setup.cfg").encode())
    return sources.hexdigest()


def _project_of(setup_cfg: Path) -> str:
    """What an installation reads; the tools' settings stand in the same file."""
    setup = ConfigParser(interpolation=None)
    setup.read(setup_cfg, encoding="utf-8")
    parts = [name for name in setup.sections() if name.partition(".")[0] in INSTALLED_SECTIONS]
    return json.dumps({name: dict(setup[name]) for name in parts})


def read_stamp(environment: Environment) -> dict[str, str]:
    try:
        stamp = json.loads(environment.stamp_file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}
