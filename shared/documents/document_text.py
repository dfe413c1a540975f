"""Makes anybody's text fit for a document: nothing invisible, nothing that turns the writing round."""

import unicodedata

_REMOVED_CATEGORIES = frozenset({"Cc", "Cf", "Cn", "Co", "Cs"})
_NO_BREAK_SPACE = "\u00a0"


def document_text(text: str) -> str:
    """In NFC, with its line breaks; what XML cannot hold is gone."""
    lines = unicodedata.normalize("NFC", text).splitlines()
    return "\n".join("".join(_kept(character) for character in line) for line in lines)


def _kept(character: str) -> str:
    if character.isspace():
        return character if character == _NO_BREAK_SPACE else " "
    return "" if unicodedata.category(character) in _REMOVED_CATEGORIES else character
