"""Breaks text between words into lines of about one length, so that none hangs alone."""

_NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"


def balanced_lines(text: str, columns: int) -> list[str]:
    """As few lines as possible, then as even as possible; nothing is left out.

    A word longer than a line is continued on the next.
    """
    words = [part for word in text.split(" ") for part in _parts(word, columns)]
    fewest = len(_filled_lines(words, columns))
    narrowest = next(
        width for width in range(1, columns + 1) if len(_filled_lines(words, width)) <= fewest
    )
    return [line.replace(_NO_BREAK_SPACE, " ") for line in _filled_lines(words, narrowest)]


def _parts(word: str, columns: int) -> list[str]:
    if len(word) <= columns:
        return [word] if word else []
    if _NO_BREAK_SPACE in word:
        return [part for piece in word.split(_NO_BREAK_SPACE) for part in _parts(piece, columns)]
    return [word[at : at + columns] for at in range(0, len(word), columns)]


def _filled_lines(words: list[str], columns: int) -> list[str]:
    """Each line as full as it goes; a word wider than `columns` stands alone."""
    lines: list[str] = []
    for word in words:
        if lines and len(lines[-1]) + 1 + len(word) <= columns:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines
