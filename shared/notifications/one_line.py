"""What people typed, made fit for one line of a message."""


def one_line(text: str) -> str:
    """Without line breaks, controls and what nobody sees."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
