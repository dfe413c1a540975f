"""What is typed becomes harmless, and stays what was meant."""

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.problem import Problem, ProblemCode
from shared.domain.safe_text import clean_line, clean_name

ROOM = 200
HARMFUL = st.sampled_from(
    "\u202e\u202d\u2066\u2069\u200f\u061c\u200b\u200d\ufeff\u2060\u00ad\x00\x1b\x7f\ue000"
    "\ud800\udfff\U000e0041\U00100000\u0378\u034f\u3164\u2800\ufe0f\u0301\u0327\u20dd"
    "\u2028\u2029\u3000\t\n\r\v\x1c\x85 ae\u0958\u0f73\u09c7\u09be\u1100\u1161\U0001f468"
)
TYPED = st.one_of(st.text(max_size=40), st.text(HARMFUL, max_size=40))
CLEANERS: list[Callable[[str, int], str]] = [clean_line, clean_name]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        pytest.param("  Dinas \t Kesehatan\n", "Dinas Kesehatan", id="white space is folded"),
        pytest.param("Siti\u202e gnud", "Siti gnud", id="bidi override"),
        pytest.param("\u2066Siti\u2069", "Siti", id="bidi isolate"),
        pytest.param("Si\u200bti\ufeff", "Siti", id="zero width"),
        pytest.param("Si\x00t\x1b[2Ji", "Sit[2Ji", id="control characters"),
        pytest.param("Siti\ud83d", "Siti", id="lone surrogate"),
        pytest.param("Siti\ue000\U000f0000", "Siti", id="private use"),
        pytest.param("Siti\u0378\uffff", "Siti", id="unassigned"),
        pytest.param("Siti\u2028Ana", "Siti Ana", id="line separator is a space"),
        pytest.param("\u3164\u2800\uffa0", "", id="blank letters"),
        pytest.param("Andre\u0301", "André", id="composed"),
        pytest.param("\u0301Ana", "Ana", id="a mark on nothing"),
        pytest.param("A \u0301na", "A na", id="a mark on a space"),
        pytest.param(
            "a" + "\u0300\u0316" * 50,
            "à\u0316\u0316\u0316\u0316",
            id="a flood of marks",
        ),
        pytest.param("<b>Siti</b> & 'x'", "<b>Siti</b> & 'x'", id="markup stays as text"),
        pytest.param("=1+1;DROP TABLE", "=1+1;DROP TABLE", id="formulas stay as text"),
        pytest.param("صباح", "صباح", id="Arabic letters"),
        pytest.param("क्ष्मी", "क्ष्मी", id="Devanagari marks"),
        pytest.param("ﷺ ﬁ Ⅳ", "ﷺ ﬁ Ⅳ", id="no compatibility rewriting"),
        pytest.param("ok 👍🏽", "ok 👍🏽", id="emoji stay in free text"),
        pytest.param("1\u20e3", "1", id="enclosing marks"),
    ],
)
def test_a_line_keeps_what_is_meant_and_loses_what_harms(typed: str, kept: str) -> None:
    assert clean_line(typed, ROOM) == kept


@pytest.mark.parametrize(
    "typed", ["Siti 😀", "Siti 👩🏽‍⚕️", "Siti 🇮🇩", "❤️Siti", "Siti ®", "😀\u0301Siti"]
)
def test_a_name_loses_its_pictures(typed: str) -> None:
    assert clean_name(typed, ROOM) == "Siti"


@pytest.mark.parametrize("clean", CLEANERS)
def test_what_is_too_long_is_refused_and_not_cut(
    clean: Callable[[str, int], str],
) -> None:
    assert clean("x" * 10, 10) == "x" * 10
    with pytest.raises(Problem) as refusal:
        clean("x" * 11, 10)
    assert refusal.value.code is ProblemCode.TEXT_TOO_LONG
    assert refusal.value.facts == {"max_length": 10}


@pytest.mark.parametrize("clean", CLEANERS)
def test_length_counts_what_is_left_after_cleaning(
    clean: Callable[[str, int], str],
) -> None:
    assert clean("  x\u200b" + "\u202e" * 50 + "  ", 1) == "x"


@pytest.mark.parametrize("clean", CLEANERS)
def test_a_flood_is_refused_before_it_is_looked_at(
    clean: Callable[[str, int], str],
) -> None:
    with pytest.raises(Problem) as refusal:
        clean(" " * 1_000_000, ROOM)
    assert refusal.value.code is ProblemCode.TEXT_TOO_LONG


@pytest.mark.parametrize("clean", CLEANERS)
@given(typed=TYPED)
def test_cleaning_twice_changes_nothing_more(clean: Callable[[str, int], str], typed: str) -> None:
    once = clean(typed, ROOM)
    assert clean(once, ROOM) == once


@pytest.mark.parametrize("clean", CLEANERS)
@given(typed=TYPED)
def test_nothing_harmful_is_ever_left(clean: Callable[[str, int], str], typed: str) -> None:
    cleaned = clean(typed, ROOM)
    for line in cleaned.split("\n"):
        assert not {unicodedata.category(c) for c in line} & {
            "Cc",
            "Cf",
            "Cn",
            "Co",
            "Cs",
            "Zl",
        }
        assert line == line.strip()
        assert "  " not in line
        assert not any(unicodedata.category(c).startswith("M") for c in line[:1])
    assert unicodedata.is_normalized("NFC", cleaned)
    cleaned.encode("utf-8")
    assert "\n" not in cleaned


@pytest.mark.parametrize("clean", CLEANERS)
@given(marks=st.text("\u0300\u0316\u0327\u0489\u0e49\u093f", max_size=60))
def test_no_letter_ever_carries_a_flood(clean: Callable[[str, int], str], marks: str) -> None:
    assert len(clean("k" + marks + "k", ROOM)) <= 2 + 4
