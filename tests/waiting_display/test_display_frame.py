"""What the display says around and between the calls."""

from datetime import timedelta

import pytest

from kiosk.waiting_display.display_frame import BreakLine, break_lines, clock_face, information_page
from shared.domain.language import Language
from shared.use_cases.display_board import CounterBreak
from tests.given_office import MORNING

ZONE = "Asia/Pontianak"
PAGE_MS = 12_000


def away(counter: int, minutes: int) -> CounterBreak:
    return CounterBreak(counter, MORNING + timedelta(minutes=minutes))


BREAKS = {
    "none": ((), ()),
    "the next return first": (
        (away(1, 240), away(2, 60)),
        (BreakLine((2,), "10.00"), BreakLine((1,), "13.00")),
    ),
    "together in one line": (
        (away(3, 240), away(1, 240)),
        (BreakLine((1, 3), "13.00"),),
    ),
    "a time that has passed is not promised": (
        (away(2, -5), away(1, -20)),
        (BreakLine((1, 2), None),),
    ),
}


@pytest.mark.parametrize(("breaks", "lines"), BREAKS.values(), ids=BREAKS.keys())
def test_breaks_say_who_is_back_when(
    breaks: tuple[CounterBreak, ...], lines: tuple[BreakLine, ...]
) -> None:
    assert break_lines(breaks, ZONE, MORNING) == lines


def test_the_clock_is_that_of_the_office() -> None:
    face = clock_face(MORNING, "Asia/Jayapura", Language.INDONESIAN)
    assert (face.time, face.zone, face.date) == ("11.00", "WIT", "Senin, 23 November 2026")
    late = clock_face(MORNING.replace(hour=20), ZONE, Language.ENGLISH)
    assert (late.time, late.date) == ("03.00", "Tuesday, 24 November 2026")


def test_a_short_information_stays() -> None:
    pages = {information_page("Gratis. Silakan duduk.", turn * PAGE_MS) for turn in range(3)}
    assert pages == {"Gratis. Silakan duduk."}


def test_a_long_information_takes_turns_sentence_by_sentence() -> None:
    first, second, third = "A" * 70 + ".", "B" * 80 + ".", "C" * 20 + "."
    text = f"{first} {second} {third}"
    turns = [information_page(text, turn * PAGE_MS) for turn in range(3)]
    assert turns == [first, f"{second} {third}", first]


def test_no_information_is_no_page() -> None:
    assert information_page("  ", 0) == ""
