"""The picture of a ticket comes from its bytes, so it shows what a printer would print."""

from contextlib import suppress

import pytest
import qrcode
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from shared.domain.language import Language
from shared.printing.paper import Paper, paper_for
from shared.printing.paper_picture import paper_picture
from shared.printing.printed_strips import (
    BlankStrip,
    CutStrip,
    DocumentNotUnderstood,
    DotStrip,
    TextStrip,
    printed_strips,
)
from shared.printing.ticket_bytes import ticket_bytes
from tests.printing.sample_tickets import ticket

NARROW = paper_for(None, 58)
WIDE = paper_for(None, 80)
PAPERS = [NARROW, WIDE, *(paper_for(m, None) for m in ("POS-5890", "TM-T88V", "TM-U220"))]


def _ink(picture: Image.Image) -> tuple[int, int, int, int]:
    """The box around everything printed."""
    box = picture.convert("L").point([255] * 90 + [0] * 166).getbbox()
    assert box is not None
    return box


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("language", Language)
def test_every_ticket_has_a_picture_with_all_ink_on_the_paper(
    language: Language, paper: Paper
) -> None:
    picture = paper_picture(ticket_bytes(ticket(language), paper), paper)

    left, top, right, bottom = _ink(picture)
    printable = paper.dots * 2
    assert right - left <= printable
    assert left >= (picture.width - printable) // 2
    assert top > 56
    assert bottom < picture.height - 56


def test_the_number_stands_in_the_middle_of_the_paper() -> None:
    only_number = b"\x1b@\x1ba\x01\x1d!\x77R007\n"

    left, _, right, _ = _ink(paper_picture(only_number, WIDE))

    middle = paper_picture(only_number, WIDE).width / 2
    assert abs((left + right) / 2 - middle) < 24


def test_other_bytes_give_another_picture() -> None:
    """The layout cannot be what is drawn: it never sees these bytes."""
    document = ticket_bytes(ticket(), NARROW)

    changed = document.replace(b"R007", b"R008")

    assert paper_picture(changed, NARROW).tobytes() != paper_picture(document, NARROW).tobytes()


def test_text_wider_than_the_paper_goes_on_below_as_a_printer_does_it() -> None:
    strips = printed_strips(b"\x1b@" + b"x" * 40 + b"\n", NARROW)

    assert [len(strip.characters) for strip in strips if isinstance(strip, TextStrip)] == [32, 8]


def test_the_bars_are_those_of_the_standard() -> None:
    """CODE128-B of "A": start B 11010010000, A 10100011000, check 34 10001011000, stop."""
    [bars] = printed_strips(b"\x1b@\x1dh\x40\x1dw\x02\x1dkI\x03{BA", NARROW)

    assert isinstance(bars, DotStrip)
    drawn = "".join("1" if dark else "0" for dark in bars.rows[0])
    assert drawn == "11010010000" + "10100011000" + "10001011000" + "1100011101011"
    assert (bars.module_width_dots, bars.module_height_dots) == (2, 64)


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        (b"0", qrcode.ERROR_CORRECT_L),
        (b"1", qrcode.ERROR_CORRECT_M),
        (b"2", qrcode.ERROR_CORRECT_Q),
        (b"3", qrcode.ERROR_CORRECT_H),
    ],
)
def test_a_qr_code_has_the_error_correction_that_it_asks_for(level: bytes, expected: int) -> None:
    content = b"https://pst.bps.go.id"
    document = (
        b"\x1d(k\x03\x001C\x04"
        + (b"\x1d(k\x03\x001E" + level)
        + (b"\x1d(k\x18\x001P0" + content)
        + b"\x1d(k\x03\x001Q0"
    )

    [code] = printed_strips(document, NARROW)

    drawn = qrcode.QRCode(error_correction=expected, border=0)
    drawn.add_data(content)
    assert isinstance(code, DotStrip)
    assert code.rows == tuple(map(tuple, drawn.get_matrix()))
    assert (code.module_width_dots, code.module_height_dots) == (4, 4)


def test_feeding_leaves_as_many_lines_empty() -> None:
    assert printed_strips(b"\x1bd\x05", NARROW) == (BlankStrip(height_dots=150),)


def test_a_raster_prints_at_the_enlargement_it_asks_for() -> None:
    [picture] = printed_strips(b"\x1b@\x1dv0\x03\x01\x00\x02\x00\xf0\x0f", NARROW)

    assert isinstance(picture, DotStrip)
    assert picture.rows == ((True,) * 4 + (False,) * 4, (False,) * 4 + (True,) * 4)
    assert (picture.module_width_dots, picture.module_height_dots) == (2, 2)


def test_a_cut_ends_the_ticket() -> None:
    assert isinstance(printed_strips(ticket_bytes(ticket(), NARROW), NARROW)[-1], CutStrip)


_FRAGMENTS = st.sampled_from(
    [b"\x1b", b"\x1d", b"\x1c", b"@", b"a", b"E", b"(k", b"kI", b"v0", b"V", b"\x00", b"\x01", b"1"]
)


@given(st.lists(_FRAGMENTS | st.binary(max_size=3), max_size=30).map(b"".join))
def test_any_bytes_are_either_understood_or_refused(document: bytes) -> None:
    with suppress(DocumentNotUnderstood):
        printed_strips(document, NARROW)


@pytest.mark.parametrize(
    "document",
    [
        b"\x00",
        b"\x07",
        b"\x7f",
        b"\x1b",
        b"\x1bz",
        b"\x1b!\x30",
        b"\x1c&",
        b"\x1dV\x00",
        b"\x1dkI\x0a{B12",
        b"\x1dkI\x04{A12",
        b"\x1dkI\x03{B\x07",
        b"\x1dkI\x00",
        b"\x1dw\x01",
        b"\x1dw\x07",
        b"\x1dh\x00",
        b"\x1ba\x03",
        b"\x1d(k\x03\x001Z0",
        b"\x1d(k\x02\x001C",
        b"\x1d(k\x03\x001C\x00",
        b"\x1d(k\x03\x001E4",
        b"\x1d(k\x03\x001Q0",
        b"\x1dv0\x04\x01\x00\x01\x00\xff",
        b"\x1dv0\x00\x00\x00\x01\x00",
        b"\x1dv0\x00\x02\x00\x02\x00\xff",
        b"\x1bt\x07\xe4",
        b"\x1bt\x01\x80",
        b"\xff\xfe\x1b",
    ],
)
def test_bytes_that_are_no_command_of_ours_are_an_error(document: bytes) -> None:
    with pytest.raises(DocumentNotUnderstood):
        printed_strips(document, NARROW)
