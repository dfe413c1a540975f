"""The bytes of a ticket: few, harmless whatever the names hold, and the same each time."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.domain.language import Language
from shared.printing.paper import Paper, paper_for
from shared.printing.printed_strips import Character, TextStrip, printed_strips
from shared.printing.ticket_bytes import ticket_bytes
from tests.printing.sample_tickets import ticket

NARROW = paper_for(None, 58)
WIDE = paper_for(None, 80)
WITHOUT_NATIVE_SYMBOLS = paper_for("POS-5890", None)
MOST_BYTES = 650
LONGEST_DATES = {
    Language.INDONESIAN: datetime(2026, 9, 29, 13, 59, tzinfo=ZoneInfo("Asia/Pontianak")),
    Language.ENGLISH: datetime(2026, 9, 30, 13, 59, tzinfo=ZoneInfo("Asia/Pontianak")),
}
HOSTILE = {
    "emoji": "Layanan 😀👨‍👩‍👧‍👦",
    "Chinese": "统计服务",
    "right to left": "\u202eخدمة\u202c إحصاء",
    "printer commands": "\x1b@\x1dV\x00\x10\x14\x01\x1cp\x01",
    "markup": "<b>&amp;</b> {B {{ %s {0} \\n",
    "nothing printable": "\u200b\ud800\x00",
    "empty": "",
    "very long": "panjang" * 400,
    "many words": "kata " * 700,
}


def _text(document: bytes, paper: Paper) -> str:
    return "\n".join(
        "".join(character.character for character in strip.characters)
        for strip in printed_strips(document, paper)
        if isinstance(strip, TextStrip)
    )


@pytest.mark.parametrize("is_reprint", [False, True])
@pytest.mark.parametrize("paper", [NARROW, WIDE, paper_for("Sunmi-V2", None)])
@pytest.mark.parametrize("language", Language)
def test_a_ticket_of_the_longest_real_names_stays_within_the_budget(
    language: Language, paper: Paper, is_reprint: bool
) -> None:
    facts = ticket(
        language,
        people_ahead=12,
        issued_at=LONGEST_DATES[language],
        is_reprint=is_reprint,
    )

    assert len(ticket_bytes(facts, paper)) <= MOST_BYTES


def test_a_job_begins_by_resetting_the_printer_and_ends_with_the_cut() -> None:
    document = ticket_bytes(ticket(), NARROW)

    assert document.startswith(b"\x1b@\x1c.")
    assert document.endswith(b"\x1dVB\x00")


def test_a_printer_without_a_cutter_feeds_the_ticket_out_to_be_torn_off() -> None:
    document = ticket_bytes(ticket(), WITHOUT_NATIVE_SYMBOLS)

    assert document.endswith(b"\x1bd\x05")
    assert b"\x1dV" not in document


def test_the_printer_itself_draws_the_qr_code_and_the_bars_where_it_can() -> None:
    document = ticket_bytes(ticket(), NARROW)

    assert b"1P0https://pst.bps.go.id" in document
    assert b"\x1dkI\x0a{B7K3M9QXA" in document
    assert b"\x1dv0" not in document


def test_the_qr_code_survives_a_fold_by_error_correction_m() -> None:
    assert b"\x1d(k\x03\x001E1" in ticket_bytes(ticket(), NARROW)


def test_a_brace_in_a_code_is_no_change_of_code_set() -> None:
    document = ticket_bytes(ticket(code="7K{A"), NARROW)

    assert b"\x1dkI\x07{B7K{{A" in document


def test_the_code_page_is_chosen_before_the_first_text_also_without_triangles() -> None:
    document = ticket_bytes(ticket(), paper_for("Sunmi-V2", None))

    assert document.index(b"\x1bt\x00") < document.index(b"/\\/\\")


def test_a_printer_that_cannot_draw_them_gets_pictures() -> None:
    document = ticket_bytes(ticket(), WITHOUT_NATIVE_SYMBOLS)

    assert b"\x1d(k" not in document
    assert b"\x1dk" not in document
    assert document.count(b"\x1dv0\x02") == 1, "the bamboo shoots"
    assert document.count(b"\x1dv0\x03") == 2, "the QR code and the bars"


def test_the_same_ticket_gives_the_same_bytes_each_time() -> None:
    """Nothing of an earlier ticket may linger, such as a code page already chosen."""
    first = ticket_bytes(ticket(), NARROW)
    ticket_bytes(ticket(service_name="Café"), WIDE)

    assert ticket_bytes(ticket(), NARROW) == first


@pytest.mark.parametrize("paper", [NARROW, WIDE, WITHOUT_NATIVE_SYMBOLS])
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_names_of_any_content_print_as_harmless_text(text: str, paper: Paper) -> None:
    facts = ticket(
        office_name=text,
        unit_name=text,
        service_name=text,
        telephone=text,
        complaints=text,
        portal_url=text,
        code=text,
    )

    document = ticket_bytes(facts, paper)

    # The interpreter refuses whatever is not text or one of our own commands.
    printed = _text(document, paper)
    assert "R007" in printed
    assert "Tidak dipungut biaya." in printed


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=()), max_size=60))
def test_no_name_at_all_breaks_a_ticket(text: str) -> None:
    facts = ticket(service_name=text, complaints=text, code=text, portal_url=text, label=text)

    assert "Nomor antrean" in _text(ticket_bytes(facts, NARROW), NARROW)


def test_letters_of_the_code_page_keep_their_accents() -> None:
    document = ticket_bytes(ticket(service_name="Café Statistik"), NARROW)

    assert b"Caf\x82 Statistik" in document
    assert "Café Statistik" in _text(document, NARROW)


def test_the_number_is_printed_at_eight_times_the_size() -> None:
    [number] = [
        strip
        for strip in printed_strips(ticket_bytes(ticket(), NARROW), NARROW)
        if isinstance(strip, TextStrip) and strip.characters and strip.characters[0].width == 8
    ]

    assert number.characters == tuple(Character(c, 8, 8, is_bold=False) for c in "R007")
    assert number.align == 1
