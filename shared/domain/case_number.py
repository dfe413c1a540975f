"""The number of a case: digits only, with a check digit, so that it can be typed and read aloud."""

_DAMM = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)
"""H. Michael Damm's quasigroup of order 10: it finds every single wrong digit and every swap of
two neighbours."""
SHORTEST, LONGEST = 7, 9
"""Digits in all: two of the year, four to six of the serial number, one to check."""


def case_number(year: int, serial: int) -> str:
    """26-0042-7 for the 42nd case of 2026; the serial number grows where a year needs more."""
    content = f"{year % 100:02d}{serial:04d}"
    return f"{content[:2]}-{content[2:]}-{_check_digit(content)}"


def understood_case_number(text: str) -> str | None:
    """The case number that a person meant, or None where the check digit denies it."""
    if any(not (c.isascii() and c.isdigit()) and c not in " -./" for c in text.strip()):
        return None
    digits = "".join(c for c in text if c.isdigit())
    if not SHORTEST <= len(digits) <= LONGEST or _check_digit(digits) != 0:
        return None
    return grouped_case_number(digits)


def grouped_case_number(digits: str) -> str:
    """Digits as they are read, also while they are still being typed."""
    is_whole = len(digits) >= SHORTEST
    parts = (digits[:2], digits[2:-1], digits[-1]) if is_whole else (digits[:2], digits[2:])
    return "-".join(part for part in parts if part)


def _check_digit(digits: str) -> int:
    """Damm's digit; 0 where the last one of `digits` checks the others."""
    value = 0
    for digit in digits:
        value = _DAMM[value][int(digit)]
    return value
