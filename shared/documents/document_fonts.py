"""Our fonts in a PDF, and any text as markup that they can show."""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from threading import Lock
from xml.sax.saxutils import escape

from anyascii import anyascii
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from shared.configuration.resource_folder import RESOURCES
from shared.documents.document_text import document_text

REGULAR = "PlusJakartaSans-Regular"
MEDIUM = "PlusJakartaSans-Medium"
SEMIBOLD = "PlusJakartaSans-SemiBold"
BOLD = "PlusJakartaSans-Bold"
_FALLBACK = "DejaVuSansMono"
"""Greek, Cyrillic and signs, which our own font lacks."""
_RIGHT_TO_LEFT = frozenset({"R", "AL"})
"""Scripts that the PDF library would write backwards."""
_REGISTERING = Lock()


def register_fonts() -> None:
    """Makes the names above known to the PDF library; later calls do nothing."""
    with _REGISTERING:
        known = pdfmetrics.getRegisteredFontNames()
        for name in (REGULAR, MEDIUM, SEMIBOLD, BOLD, _FALLBACK):
            if name not in known:
                pdfmetrics.registerFont(_font(name))


def as_markup(text: str) -> str:
    """Anybody's text for a paragraph: nothing in it is markup, every character can be shown."""
    return "<br/>".join("".join(_runs(line)) for line in document_text(text).split("\n"))


def plain_text(text: str) -> str:
    """The same for a line that is drawn without markup: one font, one line."""
    return "".join(
        character if _font_of(character) == REGULAR else anyascii(character)
        for character in " ".join(document_text(text).split())
    )


def _runs(line: str) -> Iterator[str]:
    for font, characters in groupby(line, _font_of):
        run = "".join(characters)
        if font is None:
            yield escape(anyascii(run))
        elif font == REGULAR:
            yield escape(run)
        else:
            yield f'<font name="{font}">{escape(run)}</font>'


def _font_of(character: str) -> str | None:
    """The font that can show it; none for what has to be written in Latin letters."""
    if character in _letters_of(REGULAR) or character == " ":
        return REGULAR
    if unicodedata.bidirectional(character) in _RIGHT_TO_LEFT:
        return None
    return _FALLBACK if character in _letters_of(_FALLBACK) else None


@lru_cache
def _letters_of(font: str) -> frozenset[str]:
    return frozenset(chr(code) for code in _font(font).face.charToGlyph)


def _font(name: str) -> TTFont:
    return TTFont(name, str(RESOURCES / "fonts" / f"{name}.ttf"))
