"""Paper by width, and by the model of the printer."""

import subprocess
import sys

import pytest

from shared.printing.paper import Paper, ProfileNotUsable, paper_for
from shared.printing.printer_library import printer_library


@pytest.mark.parametrize(("width_mm", "dots", "columns"), [(58, 384, 32), (80, 576, 48)])
def test_an_ordinary_printer_is_known_by_the_width_of_its_paper(
    width_mm: int, dots: int, columns: int
) -> None:
    paper = paper_for(None, width_mm)

    assert (paper.width_mm, paper.dots, paper.columns) == (width_mm, dots, columns)
    assert paper.has_native_qr and paper.has_native_barcode and paper.has_cutter


def test_paper_of_unknown_width_is_taken_for_narrow() -> None:
    assert paper_for(None, None) == paper_for(None, 58)


@pytest.mark.parametrize(
    ("profile", "width_mm", "expected"),
    [
        ("TM-T88V", None, (80, 512, 42)),
        ("TM-T88V", 58, (58, 384, 32)),
        ("TM-T20II", None, (80, 576, 48)),
        ("POS-5890", None, (58, 384, 32)),
        ("POS-5890", 80, (58, 384, 32)),
        ("NT-80-V-UL", None, (80, 576, 48)),
        ("default", 58, (58, 384, 32)),
    ],
)
def test_a_model_has_its_own_head(
    profile: str, width_mm: int | None, expected: tuple[int, int, int]
) -> None:
    paper = paper_for(profile, width_mm)

    assert (paper.width_mm, paper.dots, paper.columns) == expected


@pytest.mark.parametrize("profile", ["POS-5890", "ZJ-5870"])
def test_cheap_models_draw_no_symbols_and_cut_no_paper(profile: str) -> None:
    paper = paper_for(profile, None)

    assert not paper.has_native_qr
    assert not paper.has_native_barcode
    assert not paper.has_cutter
    assert paper.has_raster


def test_every_model_of_the_list_has_paper_or_is_refused_by_name() -> None:
    papers: list[Paper] = []
    refused: list[str] = []
    for profile in printer_library().profiles:
        try:
            papers.append(paper_for(profile, None))
        except ProfileNotUsable:
            refused.append(profile)

    assert all(32 <= paper.columns <= 48 and paper.columns * 12 <= paper.dots for paper in papers)
    assert refused == ["AF-240", "OCD-100", "OCD-300"]


@pytest.mark.parametrize(("profile", "width_mm"), [("TM-T9999", None), ("", None), (None, 57)])
def test_what_no_printer_has_is_refused(profile: str | None, width_mm: int | None) -> None:
    with pytest.raises(ProfileNotUsable):
        paper_for(profile, width_mm)


def test_the_printer_library_stays_off_the_start_up_path() -> None:
    program = (
        "import sys\n"
        "from shared.printing.printer import open_printer\n"
        "import shared.printing.ticket_bytes\n"
        "open_printer('tcp://127.0.0.1:9100?width=80', None)\n"
        "loaded = {'escpos', 'PIL', 'qrcode', 'barcode', 'yaml'} & set(sys.modules)\n"
        "print(*sorted(loaded))\n"
    )

    finished = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)

    assert (finished.stdout, finished.stderr) == ("\n", "")
