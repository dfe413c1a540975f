"""The virtual printer: whole files, or none."""

from pathlib import Path

import pytest
from PIL import Image

from shared.printing.paper import paper_for
from shared.printing.paper_picture import paper_picture
from shared.printing.printer import Confirmed, RefusalReason, Refused, open_printer
from shared.printing.ticket_bytes import ticket_bytes
from tests.printing.sample_tickets import ticket

NARROW = paper_for(None, 58)
WIDE = paper_for(None, 80)


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize(("width", "paper"), [(58, NARROW), (80, WIDE)])
def test_a_document_and_its_picture_lie_in_the_folder(
    tmp_path: Path, width: int, paper: object
) -> None:
    folder = tmp_path / "tickets" / "today"
    drawn_on = NARROW if paper is NARROW else WIDE
    document = ticket_bytes(ticket(), drawn_on)

    delivery = open_printer(f"folder://{folder}?width={width}", None).deliver(document, "R007-12")

    assert delivery == Confirmed()
    assert _names(folder) == ["R007-12.bin", "R007-12.png"]
    assert (folder / "R007-12.bin").read_bytes() == document
    with Image.open(folder / "R007-12.png") as picture:
        assert picture.tobytes() == paper_picture(document, drawn_on).tobytes()


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("../../etc/passwd", "_.._etc_passwd"),
        ("C:\\R007", "C_R007"),
        ("R007/1", "R007_1"),
        ("", "ticket"),
        ("...", "ticket"),
        ("x" * 300, "x" * 100),
        ("ＲＲ\x00", "_"),
    ],
)
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str, stem: str) -> None:
    folder = tmp_path / "tickets"

    open_printer(f"folder://{folder}", None).deliver(b"x\n", name)

    assert _names(folder) == [f"{stem}.bin", f"{stem}.png"]
    assert _names(tmp_path) == ["tickets"]


def test_bytes_that_no_printer_of_ours_prints_leave_nothing_behind(tmp_path: Path) -> None:
    delivery = open_printer(f"folder://{tmp_path}", None).deliver(b"\x1bz", "R007-1")

    assert isinstance(delivery, Refused)
    assert delivery.reason is RefusalReason.DOCUMENT_NOT_UNDERSTOOD
    assert _names(tmp_path) == []


def test_a_folder_that_cannot_be_made_is_a_refusal(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    delivery = open_printer(f"folder://{tmp_path}/file/tickets", None).deliver(b"x\n", "R007-1")

    assert isinstance(delivery, Refused)


def test_a_file_that_cannot_be_put_in_place_leaves_no_part_of_it(tmp_path: Path) -> None:
    (tmp_path / "R007-1.png" / "in the way").mkdir(parents=True)

    delivery = open_printer(f"folder://{tmp_path}", None).deliver(b"x\n", "R007-1")

    assert isinstance(delivery, Refused)
    assert _names(tmp_path) == ["R007-1.bin", "R007-1.png"]


def test_the_same_job_delivered_again_replaces_its_files(tmp_path: Path) -> None:
    printer = open_printer(f"folder://{tmp_path}", None)
    printer.deliver(b"first\n", "R007-1")

    printer.deliver(b"second\n", "R007-1")

    assert (tmp_path / "R007-1.bin").read_bytes() == b"second\n"
    assert _names(tmp_path) == ["R007-1.bin", "R007-1.png"]
