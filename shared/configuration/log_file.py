"""A rotating log file for each program, which never holds a guest's details."""

import logging
import re
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Final

from shared.domain.problem import Problem

_FORMAT: Final = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"
_LARGEST_BYTES: Final = 1_000_000
_KEPT_FILES: Final = 5

_SPEAKING_BUGS: Final = (AttributeError, ImportError, NameError, NotImplementedError, OSError)
"""Their messages name code and files; those of all others may quote what a guest typed."""
_EMAIL: Final = re.compile(r"[\w.+%-]{1,64}@[\w.-]{1,255}")
_LONG_NUMBER: Final = re.compile(
    r"(?<![\w.:-])\+?\d{2,4}(?:[ -]?\d{3,5}){2,3}(?![\w-])|(?<![\w-])\+?\d{9,15}(?![\w-])"
)

ExceptionInfo = (
    tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
)


class DiscreetFormatter(logging.Formatter):
    """Masks e-mail addresses and telephone numbers; of a bug it keeps kind and places."""

    def format(self, record: logging.LogRecord) -> str:
        text = super().format(record)
        head, separator, message = text.partition(": ")
        return head + separator + _masked(message)

    def formatException(self, ei: ExceptionInfo) -> str:  # noqa: N802
        parts: list[str] = []
        bug = ei[1]
        while bug is not None:
            parts.insert(0, _places_and_kind(bug))
            bug = bug.__cause__ or (None if bug.__suppress_context__ else bug.__context__)
        return "\nwhich led to:\n".join(parts)


def begin_log(program: str, folder: Path, level: int = logging.INFO, console: bool = True) -> None:
    """Send this process's log to `folder`/`program`.log, and warnings to standard error.

    Without `console` nothing goes to standard error, unless the folder cannot be written.
    """
    root = logging.getLogger()
    root.setLevel(level)
    file = _file(program, folder)
    for handler in (_console() if console or file is None else None, file):
        if handler is not None:
            handler.setFormatter(DiscreetFormatter(_FORMAT))
            root.addHandler(handler)
    logging.captureWarnings(capture=True)


def _console() -> logging.Handler:
    handler = logging.StreamHandler()
    handler.setLevel(logging.WARNING)
    return handler


def _file(program: str, folder: Path) -> logging.Handler | None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return RotatingFileHandler(
            folder / f"{program}.log",
            maxBytes=_LARGEST_BYTES,
            backupCount=_KEPT_FILES,
            encoding="utf-8",
        )
    except OSError as failure:
        logging.getLogger(__name__).warning("No log can be written in %s: %s", folder, failure)
        return None


def _places_and_kind(bug: BaseException) -> str:
    lines = [
        f'  File "{place.filename}", line {place.lineno}, in {place.name}\n    {place.line}'
        for place in traceback.extract_tb(bug.__traceback__)
    ]
    kind = f"{type(bug).__module__}.{type(bug).__qualname__}".removeprefix("builtins.")
    if isinstance(bug, Problem):
        kind = repr(bug)
    elif isinstance(bug, _SPEAKING_BUGS):
        kind = f"{kind}: {_masked(str(bug))}"
    return "\n".join([*lines, kind])


def _masked(text: str) -> str:
    if "@" in text:
        text = _EMAIL.sub("[e-mail]", text)
    return _LONG_NUMBER.sub("[number]", text)
