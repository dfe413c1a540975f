"""Makes a file name from outside safe on every system, without losing what it says."""

import unicodedata

_MOST_CHARACTERS = 100
_MOST_BYTES = 200
"""Of the stem in UTF-8; file systems allow 255 for the whole name."""
_REMOVED_CATEGORIES = frozenset({"Cc", "Cf", "Cn", "Co", "Cs"})
_FORBIDDEN = '<>:"/\\|?*'
_EDGES = " .-~"
_DEVICES = frozenset(
    {
        *("con", "prn", "aux", "nul", "clock$", "conin$", "conout$"),
        *(f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"),
    }
)
_LONGEST_SUFFIX = 5
_UNNAMED = "berkas"


def safe_file_name(name: str, suffix: str) -> str:
    """A plain name that ends with `suffix` (such as .pdf) and with no other ending before it.

    Paths, controls, characters that turn the writing round, and names of Windows' devices go.
    """
    last = name.replace("\\", "/").rpartition("/")[2]
    stem = "".join(_kept(character) for character in unicodedata.normalize("NFC", last))
    stem = _without_suffixes(" ".join(stem.split()).strip(_EDGES))
    stem = _without_suffixes(_shortened(stem)).strip(_EDGES) or _UNNAMED
    if stem.partition(".")[0].strip().lower() in _DEVICES:
        stem = f"{_UNNAMED}-{stem}"
    return stem + suffix


def suffix_of(name: str) -> str:
    """The ending of a name from outside as Windows reads it, such as .pdf; in lower case."""
    last = name.replace("\\", "/").rpartition("/")[2].rstrip(" .")
    stem, dot, suffix = last.rpartition(".")
    return f".{suffix.strip().lower()}" if dot and stem else ""


def _kept(character: str) -> str:
    if character in _FORBIDDEN:
        return "-"
    if character.isspace():
        return " "
    return "" if unicodedata.category(character) in _REMOVED_CATEGORIES else character


def _without_suffixes(stem: str) -> str:
    """“surat.pdf.exe” is a “surat”; the full stop of “No. 8” and “v1.2” stays."""
    while True:
        rest, dot, suffix = stem.rpartition(".")
        if not (dot and rest and len(suffix) <= _LONGEST_SUFFIX and _is_ending(suffix)):
            return stem
        stem = rest.rstrip(_EDGES)


def _is_ending(suffix: str) -> bool:
    return suffix.isascii() and suffix.isalnum() and suffix[:1].isalpha()


def _shortened(stem: str) -> str:
    short = stem[:_MOST_CHARACTERS]
    while len(short.encode()) > _MOST_BYTES:
        short = short[:-1]
    return short
