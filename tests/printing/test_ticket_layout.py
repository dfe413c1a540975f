"""What stands on a ticket, and how it is laid out on narrow and wide paper."""

import pytest

from shared.domain.language import Language
from shared.printing.paper import Paper, paper_for
from shared.printing.ticket_layout import (
    Barcode,
    Cut,
    Line,
    PucukRebung,
    QrCode,
    Text,
    lay_out_ticket,
)
from tests.printing.sample_tickets import ticket

NARROW = paper_for(None, 58)
WIDE = paper_for(None, 80)


def _texts(lines: tuple[Line, ...]) -> list[str]:
    return [line.text for line in lines if isinstance(line, Text)]


LAYOUTS = {
    "Indonesian on 58 mm": (
        Language.INDONESIAN,
        NARROW,
        [
            "Pelayanan Statistik",
            "Terpadu (PST)",
            "BPS Kabupaten Kayong Utara",
            "Rekomendasi Kegiatan Statistik",
            "Nomor antrean",
            "R007",
            "Selasa, 24 November 2026",
            "09.41 WIB",
            "3 orang di depan Anda",
            "Silakan duduk; nomor Anda",
            "akan dipanggil.",
            "Tidak dipungut biaya.",
            "Hasil pemeriksaan formulir",
            "paling lama 14 hari kerja sejak",
            "berkas dinyatakan lengkap",
            "dan jelas oleh BPS di portal.",
            "Portal: pst.bps.go.id",
            "Pertanyaan: 0534-3031316",
            "Pengaduan: lapor.go.id,",
            "WhatsApp 0811-1950-0500",
            "7K3M-9QXA",
        ],
    ),
    "Indonesian on 80 mm": (
        Language.INDONESIAN,
        WIDE,
        [
            "Pelayanan Statistik Terpadu (PST)",
            "BPS Kabupaten Kayong Utara",
            "Rekomendasi Kegiatan Statistik",
            "Nomor antrean",
            "R007",
            "Selasa, 24 November 2026 09.41 WIB",
            "3 orang di depan Anda",
            "Silakan duduk; nomor Anda akan dipanggil.",
            "Tidak dipungut biaya.",
            "Hasil pemeriksaan formulir paling lama",
            "14 hari kerja sejak berkas dinyatakan",
            "lengkap dan jelas oleh BPS di portal.",
            "Portal: pst.bps.go.id",
            "Pertanyaan: 0534-3031316",
            "Pengaduan: lapor.go.id, WhatsApp 0811-1950-0500",
            "7K3M-9QXA",
        ],
    ),
    "English on 58 mm": (
        Language.ENGLISH,
        NARROW,
        [
            "Pelayanan Statistik",
            "Terpadu (PST)",
            "BPS Kabupaten Kayong Utara",
            "Recommendation for a",
            "Statistical Activity",
            "Queue number",
            "R007",
            "Tuesday, 24 November 2026",
            "09.41 WIB",
            "3 people ahead of you",
            "Please take a seat;",
            "your number will be called.",
            "Free of charge.",
            "Form examined within",
            "14 working days of BPS",
            "declaring the file complete",
            "and clear in the portal.",
            "Portal: pst.bps.go.id",
            "Questions: 0534-3031316",
            "Complaints: lapor.go.id,",
            "WhatsApp 0811-1950-0500",
            "7K3M-9QXA",
        ],
    ),
    "English on 80 mm": (
        Language.ENGLISH,
        WIDE,
        [
            "Pelayanan Statistik Terpadu (PST)",
            "BPS Kabupaten Kayong Utara",
            "Recommendation for a Statistical Activity",
            "Queue number",
            "R007",
            "Tuesday, 24 November 2026 09.41 WIB",
            "3 people ahead of you",
            "Please take a seat; your number will be called.",
            "Free of charge.",
            "Form examined within 14 working days",
            "of BPS declaring the file complete",
            "and clear in the portal.",
            "Portal: pst.bps.go.id",
            "Questions: 0534-3031316",
            "Complaints: lapor.go.id, WhatsApp 0811-1950-0500",
            "7K3M-9QXA",
        ],
    ),
}


@pytest.mark.parametrize(("language", "paper", "expected"), LAYOUTS.values(), ids=LAYOUTS.keys())
def test_a_ticket_says_all_that_it_has_to_say(
    language: Language, paper: Paper, expected: list[str]
) -> None:
    assert _texts(lay_out_ticket(ticket(language), paper)) == expected


def test_the_bamboo_shoots_head_the_ticket_and_a_cut_ends_it() -> None:
    lines = lay_out_ticket(ticket(), NARROW)

    assert isinstance(lines[0], PucukRebung)
    assert isinstance(lines[-1], Cut)


@pytest.mark.parametrize(
    ("label", "paper", "scale"),
    [
        ("R007", NARROW, 8),
        ("RA01", NARROW, 8),
        ("R1000", NARROW, 6),
        ("R007", WIDE, 8),
        ("R10000", WIDE, 8),
    ],
)
def test_the_number_is_as_large_as_the_paper_allows(label: str, paper: Paper, scale: int) -> None:
    lines = lay_out_ticket(ticket(label=label), paper)

    [number] = [line for line in lines if isinstance(line, Text) and line.text == label]
    assert (number.width, number.height) == (scale, scale)
    assert len(label) * scale <= paper.columns


@pytest.mark.parametrize(
    ("language", "count", "sentence"),
    [
        (Language.INDONESIAN, 0, "Tidak ada antrean di depan Anda"),
        (Language.INDONESIAN, 1, "1 orang di depan Anda"),
        (Language.INDONESIAN, 12, "12 orang di depan Anda"),
        (Language.ENGLISH, 0, "No one is ahead of you"),
        (Language.ENGLISH, 1, "1 person ahead of you"),
        (Language.ENGLISH, 12, "12 people ahead of you"),
    ],
)
def test_people_ahead_are_told_in_words(language: Language, count: int, sentence: str) -> None:
    assert sentence in _texts(lay_out_ticket(ticket(language, people_ahead=count), NARROW))


@pytest.mark.parametrize(
    ("paper", "count", "size"),
    [(NARROW, 3, (1, 2)), (WIDE, 3, (2, 2)), (WIDE, 0, (1, 2)), (WIDE, 10**9, (1, 2))],
)
def test_people_ahead_stand_out_as_large_as_they_fit(
    paper: Paper, count: int, size: tuple[int, int]
) -> None:
    lines = lay_out_ticket(ticket(people_ahead=count), paper)

    [ahead] = [line for line in lines if isinstance(line, Text) and "depan" in line.text]
    assert (ahead.width, ahead.height) == size
    assert ahead.is_bold


def test_people_ahead_are_left_out_where_they_are_not_known() -> None:
    lines = _texts(lay_out_ticket(ticket(people_ahead=None), NARROW))

    assert not any("depan" in line for line in lines)


def test_a_service_without_a_time_limit_promises_none() -> None:
    lines = _texts(lay_out_ticket(ticket(working_days_limit=None), NARROW))

    assert not any("hari kerja" in line for line in lines)
    assert "Tidak dipungut biaya." in lines


@pytest.mark.parametrize(
    ("language", "mark"), [(Language.INDONESIAN, "(CETAK ULANG)"), (Language.ENGLISH, "(REPRINT)")]
)
def test_a_reprint_is_marked_as_one(language: Language, mark: str) -> None:
    assert mark in _texts(lay_out_ticket(ticket(language, is_reprint=True), NARROW))
    assert mark not in _texts(lay_out_ticket(ticket(language), NARROW))


def test_a_long_service_name_is_wrapped_between_words_and_never_cut() -> None:
    name = "Konsultasi penyusunan rancangan kegiatan statistik sektoral tingkat kabupaten"

    lines = _texts(lay_out_ticket(ticket(service_name=name), NARROW))

    start = lines.index("BPS Kabupaten Kayong Utara") + 1
    end = lines.index("Nomor antrean")
    assert " ".join(lines[start:end]) == name


def test_a_word_longer_than_the_paper_goes_on_on_the_next_line() -> None:
    name = "Layanan" * 12

    lines = _texts(lay_out_ticket(ticket(service_name=name), NARROW))

    start = lines.index("BPS Kabupaten Kayong Utara") + 1
    assert "".join(lines[start : lines.index("Nomor antrean")]) == name


@pytest.mark.parametrize("paper", [NARROW, WIDE])
@pytest.mark.parametrize("language", Language)
def test_every_line_fits_the_paper(language: Language, paper: Paper) -> None:
    facts = ticket(
        language,
        service_name="Statistik sektoral " * 9,
        office_name="Kabupaten" * 9,
        label="R" * 70,
        complaints="lapor.go.id, kotak saran, WhatsApp 0811-1950-0500, bpshq@bps.go.id",
        code="ABCDEFGH" * 12,
        zone_abbreviation="W" * 60,
        people_ahead=10**40,
    )

    for line in lay_out_ticket(facts, paper):
        if isinstance(line, Text):
            assert len(line.text) * line.width <= paper.columns


def test_a_way_that_does_not_fit_beside_its_name_stands_below_it() -> None:
    lines = _texts(lay_out_ticket(ticket(complaints="WhatsApp 0811-1950-0500"), NARROW))

    assert lines[lines.index("Pengaduan:") + 1] == "WhatsApp 0811-1950-0500"


def test_the_qr_code_carries_the_portal_and_nothing_else() -> None:
    [code] = [line for line in lay_out_ticket(ticket(), NARROW) if isinstance(line, QrCode)]

    assert code.content == "https://pst.bps.go.id"


def test_a_large_qr_code_keeps_its_quiet_zone_on_narrow_paper() -> None:
    lines = lay_out_ticket(ticket(portal_url=f"https://pst.bps.go.id/{'a' * 190}"), NARROW)

    [code] = [line for line in lines if isinstance(line, QrCode)]
    assert code.module_dots == 4, "57 modules of 6 dots would leave no room for 4 on either side"


def test_a_portal_without_a_scheme_still_opens_in_a_browser() -> None:
    lines = lay_out_ticket(ticket(portal_url="pst.bps.go.id"), NARROW)

    [code] = [line for line in lines if isinstance(line, QrCode)]
    assert code.content == "https://pst.bps.go.id"
    assert "Portal: pst.bps.go.id" in _texts(lines)


def test_an_office_without_a_portal_has_no_qr_code() -> None:
    lines = lay_out_ticket(ticket(portal_url=""), NARROW)

    assert not any(isinstance(line, QrCode) for line in lines)
    assert not any("Portal" in text for text in _texts(lines))


@pytest.mark.parametrize(("paper", "module_dots"), [(NARROW, 2), (WIDE, 3)])
def test_the_bars_carry_the_ticket_code_and_leave_quiet_zones(
    paper: Paper, module_dots: int
) -> None:
    [bars] = [line for line in lay_out_ticket(ticket(), paper) if isinstance(line, Barcode)]

    assert bars.content == "7K3M9QXA"
    assert bars.module_dots == module_dots
    modules = 11 * (8 + 2) + 13 + 2 * 10
    assert modules * module_dots <= paper.dots


def test_bars_that_do_not_fit_are_left_out_and_the_code_still_printed() -> None:
    lines = lay_out_ticket(ticket(code="7K3M9QXA7K3M9QXA7K3M"), NARROW)

    assert not any(isinstance(line, Barcode) for line in lines)
    assert "7K3M-9QXA-7K3M-9QXA-7K3M" in _texts(lines)


def test_an_address_too_long_for_a_readable_qr_code_is_printed_as_text_alone() -> None:
    lines = lay_out_ticket(ticket(portal_url=f"https://pst.bps.go.id/{'a' * 300}"), NARROW)

    assert not any(isinstance(line, QrCode) for line in lines)
    assert "pst.bps.go.id" in "".join(_texts(lines))
