"""Mobile numbers: understood however they are typed, kept in E.164, shown as people write them."""

# phonenumbers costs more than 50 ms to import, which a kiosk's first frame need not wait for:
# hence the imports inside the functions.

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from shared.domain.problem import Problem, ProblemCode

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_HOME_REGION = "ID"
_HOME_CODE = "62"
_HOME_PREFIX = f"+{_HOME_CODE}"
_HOME_AREA_CODES = "2345679"
"""First digits, after the 0, of Indonesian fixed lines; mobile numbers begin with 8."""
_MOST_RAW_CHARACTERS = 60
"""E.164 has at most 15 digits; the rest is room for separators."""
_SEPARATORS = frozenset("-.()/‐‑‒–—−·")
_GROUP_DIGITS = 4


class TypingState(StrEnum):
    """How far a number in the making has come."""

    EMPTY = "empty"
    TOO_SHORT_YET = "too_short_yet"
    FINE = "fine"
    WRONG = "wrong"
    """No further digit can mend it."""


@dataclass(frozen=True, slots=True)
class TypingProgress:
    """What to say beside the field while a number is typed."""

    state: TypingState
    problem: ProblemCode | None
    """What is wrong, when the state is WRONG."""


def mobile_number(text: str) -> str:
    """The number in E.164; Indonesian where no country code is given.

    Refused with PHONE_TOO_SHORT, PHONE_TOO_LONG, PHONE_FIXED_LINE or PHONE_NOT_A_NUMBER.
    """
    from phonenumbers import PhoneNumberFormat, format_number

    dialled = _dialled(text)
    if _is_home_fixed_line(dialled):
        raise Problem(ProblemCode.PHONE_FIXED_LINE)
    number = _parsed(dialled)
    problem = _problem_of(number)
    if problem is not None:
        raise Problem(problem)
    return format_number(number, PhoneNumberFormat.E164)


def readable_phone(e164: str) -> str:
    """0811-1950-0500 for Indonesia, the international form for other countries.

    Takes what `mobile_number` returned.
    """
    if is_home_number(e164):
        return "-".join(home_groups(e164))
    from phonenumbers import PhoneNumberFormat, format_number, parse

    return format_number(parse(e164), PhoneNumberFormat.INTERNATIONAL)


def home_groups(e164: str) -> tuple[str, ...]:
    """An Indonesian number in groups of four; a single digit left over joins the last group."""
    digits = "0" + e164.removeprefix(_HOME_PREFIX)
    groups = [digits[at : at + _GROUP_DIGITS] for at in range(0, len(digits), _GROUP_DIGITS)]
    if len(groups) > 1 and len(groups[-1]) == 1:
        groups[-2:] = [groups[-2] + groups[-1]]
    return tuple(groups)


def is_home_number(e164: str) -> bool:
    """Whether the number is an Indonesian one."""
    return e164.startswith(_HOME_PREFIX)


def typing_progress(text: str) -> TypingProgress:
    """Whether to wait, to be content or to say what is wrong, after each key."""
    if not text.strip():
        return TypingProgress(TypingState.EMPTY, None)
    try:
        mobile_number(text)
    except Problem as problem:
        if problem.code is ProblemCode.PHONE_TOO_SHORT or _is_foreign_and_unfinished(text):
            return TypingProgress(TypingState.TOO_SHORT_YET, None)
        return TypingProgress(TypingState.WRONG, problem.code)
    return TypingProgress(TypingState.FINE, None)


def _dialled(text: str) -> str:
    """Digits, with a plus before them where a country code was given."""
    if len(text) > _MOST_RAW_CHARACTERS:
        raise Problem(ProblemCode.PHONE_TOO_LONG)
    typed = "".join(
        _as_digit(character)
        for character in unicodedata.normalize("NFKC", text)
        if not _is_separator(character)
    )
    digits = typed.removeprefix("+")
    if digits.strip("0123456789"):
        raise Problem(ProblemCode.PHONE_NOT_A_NUMBER)
    if typed.startswith("00"):
        return "+" + digits.removeprefix("00")
    return "+" + typed if typed.startswith(_HOME_CODE) else typed


def _as_digit(character: str) -> str:
    """An Arabic or any other decimal digit as ours; anything else as it is."""
    value = unicodedata.decimal(character, None)
    return character if value is None else str(value)


def _is_separator(character: str) -> bool:
    """White space, dashes and the like, and what nobody sees (as pasted from a chat)."""
    return (
        character.isspace()
        or character in _SEPARATORS
        or unicodedata.category(character) in ("Cc", "Cf")
    )


def _parsed(dialled: str) -> "PhoneNumber":
    from phonenumbers import NumberParseException, parse

    try:
        return parse(dialled, _HOME_REGION)
    except NumberParseException as failure:
        raise Problem(_problem_of_failure(failure.error_type)) from None


def _problem_of_failure(error_type: int) -> ProblemCode:
    from phonenumbers import NumberParseException

    if error_type == NumberParseException.TOO_LONG:
        return ProblemCode.PHONE_TOO_LONG
    if error_type == NumberParseException.INVALID_COUNTRY_CODE:
        return ProblemCode.PHONE_NOT_A_NUMBER
    return ProblemCode.PHONE_TOO_SHORT


def _problem_of(number: "PhoneNumber") -> ProblemCode | None:
    from phonenumbers import (
        PhoneNumberType,
        ValidationResult,
        is_possible_number_for_type_with_reason,
        number_type,
    )

    kind = number_type(number)
    if kind in (PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE):
        return None
    if kind == PhoneNumberType.FIXED_LINE:
        return ProblemCode.PHONE_FIXED_LINE
    match is_possible_number_for_type_with_reason(number, PhoneNumberType.MOBILE):
        case ValidationResult.TOO_SHORT | ValidationResult.INVALID_LENGTH:
            return ProblemCode.PHONE_TOO_SHORT
        case ValidationResult.TOO_LONG:
            return ProblemCode.PHONE_TOO_LONG
        case _:
            return ProblemCode.PHONE_NOT_A_NUMBER


def _is_home_fixed_line(dialled: str) -> bool:
    """Whether an Indonesian number, be it finished or not, begins as only fixed lines do."""
    if dialled.startswith(_HOME_PREFIX):
        national = dialled.removeprefix(_HOME_PREFIX).removeprefix("0")
    else:
        national = dialled[1:] if dialled.startswith("0") else ""
    return national[:1] in tuple(_HOME_AREA_CODES)


def _is_foreign_and_unfinished(text: str) -> bool:
    """Abroad a number may look like a fixed line until its last digit is typed."""
    from phonenumbers import (
        PhoneNumberType,
        ValidationResult,
        is_possible_number_for_type_with_reason,
    )

    try:
        longer = _parsed(_dialled(text + "0"))
    except Problem:
        return False
    if longer.country_code == int(_HOME_CODE):
        return False
    length = is_possible_number_for_type_with_reason(longer, PhoneNumberType.MOBILE)
    return length != ValidationResult.TOO_LONG
