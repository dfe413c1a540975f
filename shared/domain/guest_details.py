"""A guest's details: the personal part of a visit, kept apart so that it can be erased."""

from dataclasses import dataclass

from shared.domain.problem import Problem, ProblemCode
from shared.domain.safe_text import clean_name

LONGEST_PERSON_NAME = 120
LONGEST_INSTITUTION_NAME = 200


@dataclass(frozen=True, slots=True, repr=False)
class GuestDetails:
    """What the guestbook holds about one person. Lists' codes stand for the office's entries.

    It has no telling repr, so that no log or crash report carries a guest's details.
    """

    name: str
    phone: str | None
    """Mobile, in E.164."""
    email: str | None
    institution_name: str | None
    institution_category: str | None
    occupation: str | None
    education: str | None
    age_band: str | None


def person_name(text: str) -> str:
    """A full name as its bearer writes it: one word or many, apostrophes, degrees, any script.

    Refused with NAME_MISSING, TEXT_NOT_USABLE (not one letter) or TEXT_TOO_LONG.
    """
    name = _named(text, LONGEST_PERSON_NAME)
    if not any(character.isalpha() for character in name):
        raise Problem(ProblemCode.TEXT_NOT_USABLE)
    return name


def institution_name(text: str) -> str:
    """An institution's name. Refused as `person_name`; a number alone may be a name here."""
    name = _named(text, LONGEST_INSTITUTION_NAME)
    if not any(character.isalnum() for character in name):
        raise Problem(ProblemCode.TEXT_NOT_USABLE)
    return name


def _named(text: str, max_length: int) -> str:
    name = clean_name(text, max_length)
    if not name:
        raise Problem(ProblemCode.NAME_MISSING)
    return name
