"""Writes files into a folder that a person chose: each whole, or none of them at all."""

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from shared.domain.problem import Problem, ProblemCode
from shared.use_cases.case_files import CaseDocument

_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG)
_GONE = (errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO, errno.EIO)
_DISK_FULL_OF_WINDOWS = (39, 112)
_MOST_TRIES = 1000


def write_whole(folder: Path, documents: Iterable[CaseDocument]) -> tuple[Path, ...]:
    """Where each now stands; a file of the same name is left alone, ours gets a number.

    Raises Problem FOLDER_MISSING, FOLDER_FULL or FOLDER_NOT_WRITABLE, and leaves nothing behind.
    """
    written: list[Path] = []
    try:
        for document in documents:
            # One by one: after a failure it must be known what was written before
            written.append(_write(folder, document))  # noqa: PERF401
    except OSError as failure:
        take_back(written)
        raise Problem(_code_of(failure)) from failure
    return tuple(written)


def take_back(paths: Iterable[Path]) -> None:
    """What was written is not wanted after all."""
    for path in paths:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def _write(folder: Path, document: CaseDocument) -> Path:
    descriptor, name = tempfile.mkstemp(dir=folder, prefix=".serambi-", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(document.content)
            file.flush()
            os.fsync(file.fileno())
        target = _free_place(folder, document.name)
        part.replace(target)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    return target


def _free_place(folder: Path, name: str) -> Path:
    stem, suffix = Path(name).stem, Path(name).suffix
    tries = (folder / f"{stem} ({number}){suffix}" for number in range(2, _MOST_TRIES))
    return next((path for path in (folder / name, *tries) if not path.exists()), folder / name)


def _code_of(failure: OSError) -> ProblemCode:
    if failure.errno in _FULL or getattr(failure, "winerror", None) in _DISK_FULL_OF_WINDOWS:
        return ProblemCode.FOLDER_FULL
    if failure.errno in _GONE:
        return ProblemCode.FOLDER_MISSING
    return ProblemCode.FOLDER_NOT_WRITABLE
