"""Mobile numbers as visitors type them."""

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.phone_number import (
    TypingProgress,
    TypingState,
    mobile_number,
    readable_phone,
    typing_progress,
)
from shared.domain.problem import Problem, ProblemCode

OFFICE_MOBILE = "+6281119500500"
INDONESIAN_MOBILES = st.from_regex(r"\+628[1235679][0-9]{7,10}", fullmatch=True)


@pytest.mark.parametrize(
    "typed",
    [
        "0811-1950-0500",
        "0811 1950 0500",
        "+62 811 1950 0500",
        "+62 (0)811-1950-0500",
        "+62081119500500",
        "6281119500500",
        "62 081119500500",
        "81119500500",
        "006281119500500",
        "00 62 811 1950 0500",
        "(0811) 1950.0500",
        "0811–1950–0500",
        "\u202a0811-1950-0500\u202c",
        "\u200e+62 811-1950-0500",
        "٠٨١١١٩٥٠٠٥٠٠",
        "۰۸۱۱۱۹۵۰۰۵۰۰",
        "０８１１－１９５０－０５００",
        "＋６２８１１１９５００５００",
    ],
)
def test_one_number_is_understood_however_it_is_typed(typed: str) -> None:
    assert mobile_number(typed) == OFFICE_MOBILE


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        pytest.param("", ProblemCode.PHONE_TOO_SHORT, id="nothing"),
        pytest.param("+", ProblemCode.PHONE_TOO_SHORT, id="only a plus"),
        pytest.param("0811195", ProblemCode.PHONE_TOO_SHORT, id="half a number"),
        pytest.param("+60 12-34", ProblemCode.PHONE_TOO_SHORT, id="half a foreign number"),
        pytest.param("0811195005001234", ProblemCode.PHONE_TOO_LONG, id="too many digits"),
        pytest.param("0811195005001234567890", ProblemCode.PHONE_TOO_LONG, id="twice as many"),
        pytest.param("+62811195005001234567890", ProblemCode.PHONE_TOO_LONG, id="and with a code"),
        pytest.param("0" * 61, ProblemCode.PHONE_TOO_LONG, id="a key that stuck"),
        pytest.param("8" * 1_000_000, ProblemCode.PHONE_TOO_LONG, id="a flood"),
        pytest.param("0534-3031316", ProblemCode.PHONE_FIXED_LINE, id="the office's fixed line"),
        pytest.param("+62 534 3031316", ProblemCode.PHONE_FIXED_LINE, id="with country code"),
        pytest.param("0534", ProblemCode.PHONE_FIXED_LINE, id="an area code already tells"),
        pytest.param("+65 6000 0000", ProblemCode.PHONE_FIXED_LINE, id="a foreign fixed line"),
        pytest.param("+999 12345678", ProblemCode.PHONE_NOT_A_NUMBER, id="no such country"),
        pytest.param("0811-ANTREAN", ProblemCode.PHONE_NOT_A_NUMBER, id="letters"),
        pytest.param("siti@contoh.id", ProblemCode.PHONE_NOT_A_NUMBER, id="an e-mail address"),
        pytest.param("0811+19500500", ProblemCode.PHONE_NOT_A_NUMBER, id="a plus inside"),
        pytest.param("0811²", ProblemCode.PHONE_TOO_SHORT, id="a raised digit is a digit"),
        pytest.param("0841 0000 0000", ProblemCode.PHONE_NOT_A_NUMBER, id="no such operator"),
        pytest.param("<b>0811</b>", ProblemCode.PHONE_NOT_A_NUMBER, id="markup"),
    ],
)
def test_what_is_wrong_is_said(typed: str, code: ProblemCode) -> None:
    with pytest.raises(Problem) as refusal:
        mobile_number(typed)
    assert refusal.value.code is code
    assert not refusal.value.facts


def example_mobiles() -> list[str]:
    """One made-up number for each country in which phonenumbers knows mobile numbers."""
    examples = [
        phonenumbers.example_number_for_type(region, phonenumbers.PhoneNumberType.MOBILE)
        for region in sorted(phonenumbers.SUPPORTED_REGIONS)
    ]
    e164 = phonenumbers.PhoneNumberFormat.E164
    return [phonenumbers.format_number(number, e164) for number in examples if number]


@pytest.mark.parametrize("e164", example_mobiles())
def test_a_mobile_number_of_any_country_is_taken_and_read_back(e164: str) -> None:
    assert mobile_number(e164) == e164
    assert mobile_number(readable_phone(e164)) == e164
    assert mobile_number("00" + e164[1:]) == e164
    assert typing_progress(e164).state is TypingState.FINE


@pytest.mark.parametrize(
    ("e164", "shown"),
    [
        pytest.param(OFFICE_MOBILE, "0811-1950-0500", id="twelve digits"),
        pytest.param("+62812000000", "0812-0000-00", id="ten digits"),
        pytest.param("+628120000000", "0812-0000-000", id="eleven digits"),
        pytest.param("+62812000000000", "0812-0000-00000", id="no group of one"),
        pytest.param("+60123456789", "+60 12-345 6789", id="Malaysia"),
    ],
)
def test_a_number_is_shown_as_people_write_it(e164: str, shown: str) -> None:
    assert readable_phone(e164) == shown


@given(number=INDONESIAN_MOBILES)
def test_what_is_shown_is_understood_as_the_same_number(number: str) -> None:
    assert mobile_number(number) == number
    assert mobile_number(readable_phone(number)) == number


@given(typed=st.text(max_size=30))
def test_no_input_makes_anything_but_a_number_or_a_refusal(typed: str) -> None:
    try:
        number = mobile_number(typed)
    except Problem:
        return
    assert number[0] == "+"
    assert number[1:].isascii()
    assert number[1:].isdigit()
    assert mobile_number(number) == number


WAIT = TypingProgress(TypingState.TOO_SHORT_YET, None)
FINE = TypingProgress(TypingState.FINE, None)


def wrong(code: ProblemCode) -> TypingProgress:
    return TypingProgress(TypingState.WRONG, code)


@pytest.mark.parametrize(
    ("typed", "progress"),
    [
        (" ", TypingProgress(TypingState.EMPTY, None)),
        ("0", WAIT),
        ("+", WAIT),
        ("00", WAIT),
        ("6", WAIT),
        ("62", WAIT),
        ("0811-1950", WAIT),
        ("0811-1950-0500", FINE),
        ("0811-1950-0500-123", wrong(ProblemCode.PHONE_TOO_LONG)),
        ("05", wrong(ProblemCode.PHONE_FIXED_LINE)),
        ("+62 (0)534", wrong(ProblemCode.PHONE_FIXED_LINE)),
        ("+62 534", wrong(ProblemCode.PHONE_FIXED_LINE)),
        ("0841 0000 0000", wrong(ProblemCode.PHONE_NOT_A_NUMBER)),
        ("+9991", wrong(ProblemCode.PHONE_NOT_A_NUMBER)),
        ("abc", wrong(ProblemCode.PHONE_NOT_A_NUMBER)),
    ],
)
def test_the_field_says_how_far_a_number_has_come(typed: str, progress: TypingProgress) -> None:
    assert typing_progress(typed) == progress


@pytest.mark.parametrize(
    "number",
    [
        "081119500500",
        "+6281119500500",
        "6281119500500",
        "006281119500500",
        "81119500500",
        "+60123456789",
        "+6591234567",
        "+4915123456789",
        "+12015550123",
    ],
)
def test_nobody_is_told_off_while_typing_a_right_number(number: str) -> None:
    states = {typing_progress(number[:length]).state for length in range(1, len(number))}
    assert TypingState.WRONG not in states
    assert typing_progress(number).state is TypingState.FINE
