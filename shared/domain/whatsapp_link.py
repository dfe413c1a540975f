"""The address that opens WhatsApp with a number and a text filled in; the officer presses send."""

from urllib.parse import quote

LONGEST_LINK = 2000
"""Windows hands on addresses of at most 2,083 characters to the browser."""


def whatsapp_link(e164: str, text: str) -> str:
    """Click to chat: digits only, then the text percent-encoded. Takes what `mobile_number`
    returned."""
    digits = e164.removeprefix("+")
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError("not a number in E.164")
    return f"https://wa.me/{digits}?text={quote(text, safe='')}"
