"""What the starter says to a person, in Indonesian or English, always on standard error."""

import os
import sys

INDONESIAN_ON_WINDOWS = 0x21
"""Primary language identifier LANG_INDONESIAN of the Windows API."""


class CannotStart(Exception):
    """The set-up stops here; the sentence says why and what to do."""


def either(indonesian: str, english: str) -> str:
    """The sentence in the language of this person's machine."""
    return indonesian if speaks_indonesian() else english


def say(indonesian: str, english: str) -> None:
    show(either(indonesian, english))


def show(text: str) -> None:
    # Standard output belongs to the commands (`office check --json`); pythonw has neither
    if sys.stderr is not None:
        encoding = sys.stderr.encoding or "ascii"
        print(text.encode(encoding, "replace").decode(encoding), file=sys.stderr, flush=True)


def speaks_indonesian() -> bool:
    if sys.platform == "win32":
        import ctypes

        identifier = ctypes.windll.kernel32.GetUserDefaultUILanguage()
        return bool(identifier & 0x3FF == INDONESIAN_ON_WINDOWS)
    chosen = [os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    return next(filter(None, chosen), "").startswith("id")
