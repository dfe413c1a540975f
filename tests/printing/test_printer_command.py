"""`printer test` says on its first line what became of the test ticket."""

import socket
from argparse import Namespace
from pathlib import Path

import pytest

from shared.commands.printer import run


def test_a_virtual_printer_confirms(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    exit_code = run(Namespace(printer=f"folder://{tmp_path}?width=80", profile=None))

    assert exit_code == 0
    assert capsys.readouterr().out == "confirmed\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["test.bin", "test.png"]


def test_a_device_file_is_unconfirmed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    device = tmp_path / "lp0"
    device.touch()

    exit_code = run(Namespace(printer=f"file://{device}", profile="POS-5890"))

    assert exit_code == 0
    assert capsys.readouterr().out == "unconfirmed\n"
    assert b"TIKET UJI" in device.read_bytes()


def test_a_printer_that_is_not_there_refuses(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]

    exit_code = run(Namespace(printer=f"tcp://127.0.0.1:{port}", profile=None))

    assert exit_code == 1
    assert capsys.readouterr().out.splitlines()[0] == "refused: unreachable"


@pytest.mark.parametrize(
    ("printer", "profile"), [("lpt1", None), ("tcp://", None), ("tcp://192.0.2.7", "TM-T9999")]
)
def test_an_address_or_model_that_does_not_exist_refuses(
    printer: str, profile: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    exit_code = run(Namespace(printer=printer, profile=profile))

    assert exit_code == 1
    assert capsys.readouterr().out.startswith("refused: ")
