"""Printers that the system shows as files."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from shared.printing.printer import RefusalReason, Refused, Unconfirmed, open_printer

DOCUMENT = bytes(range(256)) * 2
_NOBODY = 65534
"""The user of nobody's rights on Linux."""

on_posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")


def test_an_unplugged_device_is_a_refusal_and_no_plain_file_of_its_name(tmp_path: Path) -> None:
    device = tmp_path / "lp0"

    delivery = open_printer(f"file://{device}", None).deliver(DOCUMENT, "R007-1")

    assert isinstance(delivery, Refused)
    assert delivery.reason is RefusalReason.NOT_FOUND
    assert not device.exists()


def test_a_name_that_no_file_can_have_is_a_refusal() -> None:
    delivery = open_printer("file:///dev/lp%00", None).deliver(DOCUMENT, "R007-1")

    assert isinstance(delivery, Refused)
    assert delivery.reason is RefusalReason.NOT_FOUND


def test_a_folder_is_no_device(tmp_path: Path) -> None:
    delivery = open_printer(f"file://{tmp_path}", None).deliver(DOCUMENT, "R007-1")

    assert isinstance(delivery, Refused)


@contextmanager
def as_an_ordinary_user() -> Iterator[None]:
    """Root may write everything; for a moment it is nobody."""
    own = os.geteuid()
    os.seteuid(own or _NOBODY)
    try:
        yield
    finally:
        os.seteuid(own)


@on_posix
def test_a_device_of_somebody_else_is_a_refusal(tmp_path: Path) -> None:
    device = tmp_path / "lp0"
    device.touch(mode=0o400)

    with as_an_ordinary_user():
        delivery = open_printer(f"file://{device}", None).deliver(DOCUMENT, "R007-1")

    assert isinstance(delivery, Refused)
    assert delivery.reason is RefusalReason.NOT_PERMITTED


def test_what_is_in_the_file_is_not_overwritten(tmp_path: Path) -> None:
    device = tmp_path / "lp0"
    device.write_bytes(b"first")

    delivery = open_printer(f"file://{device}", None).deliver(DOCUMENT, "R007-1")

    assert delivery == Unconfirmed()
    assert device.read_bytes() == b"first" + DOCUMENT


@on_posix
def test_a_document_passes_a_serial_line_unchanged() -> None:
    """A terminal's driver would turn each LF into CR LF, also amid a picture."""
    printer_end, device_end = os.openpty()
    try:
        url = f"file://{os.ttyname(device_end)}"
        delivery = open_printer(url, None).deliver(DOCUMENT, "R007-1")
        received = b""
        while len(received) < len(DOCUMENT):
            received += os.read(printer_end, 4096)
    finally:
        os.close(device_end)
        os.close(printer_end)

    assert delivery == Unconfirmed()
    assert received == DOCUMENT


@on_posix
def test_a_pipe_that_nobody_reads_is_a_refusal_and_does_not_block(tmp_path: Path) -> None:
    pipe = tmp_path / "lp0"
    os.mkfifo(pipe)

    delivery = open_printer(f"file://{pipe}", None).deliver(DOCUMENT, "R007-1")

    assert isinstance(delivery, Refused)
    assert delivery.reason is RefusalReason.NOT_READY


@on_posix
def test_a_device_that_stops_taking_is_left_after_a_time_unconfirmed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shared.printing.device_file._WRITE_TIMEOUT_MS", 50)
    pipe = tmp_path / "lp0"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        delivery = open_printer(f"file://{pipe}", None).deliver(bytes(4 * 1024 * 1024), "R007-1")
    finally:
        os.close(reader)

    assert isinstance(delivery, Unconfirmed)
    assert "broke off after" in delivery.detail


@on_posix
def test_a_device_that_takes_nothing_at_all_is_a_refusal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shared.printing.device_file._WRITE_TIMEOUT_MS", 50)
    pipe = tmp_path / "lp0"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        printer = open_printer(f"file://{pipe}", None)
        printer.deliver(bytes(4 * 1024 * 1024), "R007-1")
        delivery = printer.deliver(DOCUMENT, "R008-2")
    finally:
        os.close(reader)

    assert isinstance(delivery, Refused)
    assert delivery.reason is RefusalReason.NOT_READY
