"""Tells plain text from bytes that only pretend to be text."""

import re

_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
"""Anything but tabs and line ends; a form feed parts pages of old programs."""


def is_plain_text(data: bytes) -> bool:
    """In UTF-8, UTF-16 with its mark, or the encoding of Windows in the west."""
    return any(_reads_as(data, encoding) for encoding in _encodings(data))


def _encodings(data: bytes) -> tuple[str, ...]:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ("utf-16",)
    return ("utf-8", "cp1252")


def _reads_as(data: bytes, encoding: str) -> bool:
    try:
        return not _CONTROLS.search(data.decode(encoding))
    except UnicodeDecodeError:
        return False
