"""Makes what people type harmless to show, store and print, without changing what it says.

Markup is left as it is: the screens show plain text, and a file's writer escapes for its format.
"""

import unicodedata

from shared.domain.problem import Problem, ProblemCode

_MOST_RAW_CHARACTERS = 10_000
"""More than anybody types; what is longer is refused before it costs time."""
_MOST_MARKS = 4
"""Combining marks on one letter: more than any living script stacks, less than a flood."""
_REMOVED_CATEGORIES = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Me"})
"""Controls, format characters (bidirectional and zero-width ones among them), unassigned,
private, lone surrogates, and marks that enclose their neighbours."""
_INVISIBLE = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0\ufffc\ufffd"
)
"""Blank or without meaning, though Unicode calls them letters, marks or symbols."""
_VARIATION_SELECTORS = (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))
_SKIN_TONES = range(0x1F3FB, 0x1F400)


def clean_line(text: str, max_length: int) -> str:
    """One line in NFC, white space folded; empty when nothing usable was typed.

    Too long, in characters after cleaning, is refused with TEXT_TOO_LONG (`max_length`), since
    half a name is a wrong name.
    """
    return _within(_clean(_bounded(text, max_length)), max_length)


def clean_name(text: str, max_length: int) -> str:
    """As `clean_line`, without emoji and other symbols, which no name holds and few fonts show."""
    named = "".join(
        character for character in _bounded(text, max_length) if not _is_picture(character)
    )
    return clean_line(named, max_length)


def clean_text(text: str, max_length: int) -> str:
    """As `clean_line`, with its line breaks: at most one empty line between two paragraphs."""
    kept: list[str] = []
    for line in _bounded(text, max_length).splitlines():
        cleaned = _clean(line)
        if cleaned or (kept and kept[-1]):
            kept.append(cleaned)
    return _within("\n".join(kept).strip(), max_length)


def _bounded(text: str, max_length: int) -> str:
    if len(text) > _MOST_RAW_CHARACTERS:
        raise Problem(ProblemCode.TEXT_TOO_LONG, max_length=max_length)
    return text


def _within(text: str, max_length: int) -> str:
    if len(text) > max_length:
        raise Problem(ProblemCode.TEXT_TOO_LONG, max_length=max_length)
    return text


def _clean(line: str) -> str:
    spaced = "".join(" " if character.isspace() else character for character in line)
    visible = "".join(character for character in spaced if _is_kept(character))
    return " ".join(_calmed(unicodedata.normalize("NFC", visible)).split())


def _is_kept(character: str) -> bool:
    if unicodedata.category(character) in _REMOVED_CATEGORIES or character in _INVISIBLE:
        return False
    return not any(ord(character) in selectors for selectors in _VARIATION_SELECTORS)


def _calmed(text: str) -> str:
    """The text without marks that stand on nothing, or on a letter that has enough."""
    kept: list[str] = []
    marks = _MOST_MARKS
    for character in text:
        if not unicodedata.category(character).startswith("M"):
            marks = _MOST_MARKS if character == " " else 0
        elif marks >= _MOST_MARKS:
            continue
        else:
            marks += 1
        kept.append(character)
    return "".join(kept)


def _is_picture(character: str) -> bool:
    return unicodedata.category(character) == "So" or ord(character) in _SKIN_TONES
