"""E-mail addresses: checked as far as one can without a network, slips asked about."""

from collections.abc import Iterable

from shared.domain.problem import Problem, ProblemCode
from shared.domain.safe_text import clean_line

# email_validator costs more than 50 ms to import, which a kiosk's first frame need not wait
# for: hence the import inside the function.

LONGEST_EMAIL = 254
"""RFC 5321, section 4.5.3.1.3: a path has 256 octets, two of them angle brackets."""
COMMON_DOMAINS: tuple[str, ...] = (
    "gmail.com",
    "yahoo.com",
    "yahoo.co.id",
    "hotmail.com",
    "outlook.com",
    "outlook.co.id",
    "icloud.com",
    "live.com",
    "ymail.com",
    "rocketmail.com",
    "mail.com",
    "email.com",
    "proton.me",
    "protonmail.com",
    "bps.go.id",
)
"""Where most guests have their mail; the office adds its own."""
_ONLY_DOMAIN_OF_ITS_NAME = frozenset({"gmail.com"})
"""Providers with one domain only: another ending, such as gmail.co.id, is a slip."""
_LARGEST_DISTANCE = 2
_SHORT_NAME = 5
"""A shorter name of a provider is too near to others' names (bps.go.id, bpn.go.id): there only
the ending can be called a slip."""


def email_address(text: str) -> str:
    """The address as it is stored: trimmed, its domain in lower case.

    Refused with EMAIL_NOT_AN_ADDRESS or TEXT_TOO_LONG. Whether the domain exists is not asked.
    """
    from email_validator import EmailNotValidError, validate_email

    address = clean_line(text, LONGEST_EMAIL).strip(" .,;")
    try:
        checked = validate_email(address, check_deliverability=False, strict=True)
    except EmailNotValidError:
        raise Problem(ProblemCode.EMAIL_NOT_AN_ADDRESS) from None
    return checked.normalized


def suggested_correction(email: str, known_domains: Iterable[str]) -> str | None:
    """The address that was probably meant, for a question; None where nothing looks wrong."""
    name, at, typed = email.strip().rpartition("@")
    typed = typed.lower().rstrip(".")
    known = tuple(domain.lower() for domain in known_domains)
    if not name or not at or not typed or typed in known:
        return None
    meant = _meant_domain(typed, known)
    return None if meant is None else f"{name}@{meant}"


def _meant_domain(typed: str, known: tuple[str, ...]) -> str | None:
    provider = typed.partition(".")[0]
    for domain in known:
        is_bare = typed == domain.partition(".")[0]
        if is_bare or (domain in _ONLY_DOMAIN_OF_ITS_NAME and provider == domain.partition(".")[0]):
            return domain
    distances = [(_distance(typed, domain), place) for place, domain in enumerate(known)]
    near = [
        (distance, place)
        for distance, place in distances
        if distance <= _LARGEST_DISTANCE and _may_be_confused(provider, known[place])
    ]
    return known[min(near)[1]] if near else None


def _may_be_confused(provider: str, domain: str) -> bool:
    name = domain.partition(".")[0]
    return len(name) >= _SHORT_NAME or provider == name


def _distance(typed: str, domain: str) -> int:
    """Damerau-Levenshtein: letters left out, added, changed, or swapped with a neighbour."""
    if abs(len(typed) - len(domain)) > _LARGEST_DISTANCE:
        return _LARGEST_DISTANCE + 1
    before_last: list[int] = []
    last = list(range(len(domain) + 1))
    for row, here in enumerate(typed, start=1):
        current = [row]
        for column, there in enumerate(domain, start=1):
            best = min(last[column] + 1, current[-1] + 1, last[column - 1] + (here != there))
            if _are_swapped(typed, domain, row, column):
                best = min(best, before_last[column - 2] + 1)
            current.append(best)
        before_last, last = last, current
    return last[-1]


def _are_swapped(typed: str, domain: str, row: int, column: int) -> bool:
    return (
        row > 1
        and column > 1
        and typed[row - 1] == domain[column - 2]
        and typed[row - 2] == domain[column - 1]
    )
