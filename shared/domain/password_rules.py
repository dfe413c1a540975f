"""What an officer's password must be, and how it is written before it is hashed or compared."""

import unicodedata

from shared.domain.problem import Problem, ProblemCode

SHORTEST_PASSWORD = 8
"""NIST SP 800-63B, section 5.1.1.2, for a password that a person chooses."""
LONGEST_PASSWORD = 128
_LONGEST_TYPED = 1000
"""Cut here before work is spent; no accepted password is that long in any spelling."""
_FEWEST_DIFFERENT = 4
_RUNS = ("01234567890", "09876543210", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop")
_COMMON = frozenset({"password", "password1", "password123", "rahasia123", "admin123", "bps12345"})


def new_password(text: str, sign_in_name: str) -> str:
    """The password as it is hashed.

    Refused with PASSWORD_TOO_SHORT (`min_length`), TEXT_TOO_LONG (`max_length`) or
    PASSWORD_TOO_EASY. Which kinds of characters it mixes is not asked: length protects.
    """
    password = typed_password(text)
    if len(password) < SHORTEST_PASSWORD:
        raise Problem(ProblemCode.PASSWORD_TOO_SHORT, min_length=SHORTEST_PASSWORD)
    if len(password) > LONGEST_PASSWORD:
        raise Problem(ProblemCode.TEXT_TOO_LONG, max_length=LONGEST_PASSWORD)
    if _is_easy(password.casefold(), sign_in_name.casefold()):
        raise Problem(ProblemCode.PASSWORD_TOO_EASY)
    return password


def typed_password(text: str) -> str:
    """The same password from every keyboard: in NFC, and of characters that can be encoded."""
    encodable = text[:_LONGEST_TYPED].encode("utf-8", errors="replace").decode("utf-8")
    return unicodedata.normalize("NFC", encodable)


def _is_easy(password: str, sign_in_name: str) -> bool:
    return (
        len(set(password)) < _FEWEST_DIFFERENT
        or password == sign_in_name
        or password in _COMMON
        or any(password in run for run in _RUNS)
    )
