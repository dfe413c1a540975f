"""Turns any text into what a printer's code page can print."""

import unicodedata

from anyascii import anyascii

from shared.printing.paper import CODE_PAGE

_NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
_PICTOGRAPHS = frozenset({"So", "Sk", "Mn", "Me", "Cc", "Cf", "Cs", "Co", "Cn"})
"""Kinds of character without a letter behind them: emoji, their modifiers, controls,
bidirectional marks, lone surrogates. anyascii would spell some of them out (":grinning:")."""


def printable_text(text: str) -> str:
    """`text` on one line, every character of it in the code page.

    What the page lacks is transliterated (Śrī to Sri, 统计 to TongJi) or left out. No-break
    spaces stay, for whoever wraps the lines.
    """
    composed = unicodedata.normalize("NFC", text)
    printed = "".join(_printable_character(character) for character in composed)
    return " ".join(part for part in printed.split(" ") if part)


def _printable_character(character: str) -> str:
    if character == _NO_BREAK_SPACE or " " <= character <= "~":
        return character
    if character.isspace():
        return " "
    if _is_in_code_page(character):
        return character
    if unicodedata.category(character) in _PICTOGRAPHS:
        return ""
    return "".join(c for c in anyascii(character) if " " <= c <= "~")


def _is_in_code_page(character: str) -> bool:
    try:
        # Python maps 00 to 1F and 7F to control characters, a printer obeys them.
        return character.encode(CODE_PAGE)[0] > 0x7F
    except UnicodeEncodeError:
        return False
