"""Opens python-escpos quickly, without the litter and the log handler that its import leaves."""

import json
import logging
import os
import pickle
import platform
import shutil
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

_PICKLE_FOLDER = "ESCPOS_CAPABILITIES_PICKLE_DIR"
_opening = threading.Lock()


@dataclass(frozen=True, slots=True)
class PrinterLibrary:
    """What this floor uses of the library: its in-memory printer and its list of models."""

    Dummy: Any
    profiles: dict[str, Any]


def printer_library() -> PrinterLibrary:
    """The library; about a third of a second the first time, so never on the start-up path."""
    with _opening:
        return _opened_library()


@cache
def _opened_library() -> PrinterLibrary:
    with _without_litter() as folder, _with_environment(_PICKLE_FOLDER, str(folder)):
        _prepare_pickle(folder)
        from escpos.capabilities import CAPABILITIES
        from escpos.printer import Dummy
    return PrinterLibrary(Dummy=Dummy, profiles=CAPABILITIES["profiles"])


def _prepare_pickle(folder: Path) -> None:
    """Spares the import its 0.7 s of parsing JSON as YAML (python-escpos 3.1, capabilities.py).

    The pickle lives in a folder of this process alone: one shared by several would be read
    half written, and its owner could run code in ours.
    """
    capabilities = json.loads((files("escpos") / "capabilities.json").read_text(encoding="utf-8"))
    name = f"{platform.python_version()}.capabilities.pickle"
    (folder / name).write_bytes(pickle.dumps(capabilities))


@contextmanager
def _without_litter() -> Iterator[Path]:
    """A folder for the import; afterwards it, and every folder that the import made, is gone.

    capabilities.py calls mkdtemp() even where the variable makes it needless. Other threads'
    calls pass through untouched.
    """
    make_folder, this_thread = tempfile.mkdtemp, threading.get_ident()
    handlers = list(logging.getLogger().handlers)
    made = [make_folder(prefix="serambi-printing-")]

    def remember(*arguments: Any, **named: Any) -> Any:
        folder = make_folder(*arguments, **named)
        if threading.get_ident() == this_thread:
            made.append(folder)
        return folder

    tempfile.mkdtemp = remember
    try:
        yield Path(made[0])
    finally:
        tempfile.mkdtemp = make_folder
        # capabilities.py calls logging.basicConfig(), which would shut out our own.
        logging.getLogger().handlers[:] = handlers
        for folder in made:
            shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _with_environment(name: str, value: str) -> Iterator[None]:
    before = os.environ.get(name)
    os.environ[name] = value
    try:
        yield
    finally:
        if before is None:
            del os.environ[name]
        else:
            os.environ[name] = before
