"""The kiosk as it runs, in a process of its own with its own threads."""

import os
import subprocess
import sys
from pathlib import Path

from tests.given_office import GivenOffice

ROOT = Path(__file__).parents[2]
RUN = """
import sys
from PySide6.QtCore import QCoreApplication
from kiosk.app import run_kiosk
from kiosk.screen import Screen
from shared.commands.command_line import parse

def begin(program):
    {begin}

sys.exit(run_kiosk(parse(sys.argv[1:]), begin))
"""
STUMBLES = """
    def look():
        if program.view_model.standing is Screen.APOLOGY:
            QCoreApplication.exit(7)

    program.view_model.changed.connect(look)
    # A value of a wrong kind, as only a bug could make it; the front is not read yet.
    program.staff.know(4711)
    program.staff.open()
    program.staff.typeDigit("1")
    program.staff.submit()
"""
TAKES_A_NUMBER = """
    asked = []

    def look():
        if program.view_model.standing is Screen.WELCOME and not asked:
            asked.append(True)
            program.view_model.askHelp()
        if program.view_model.standing is Screen.TICKET and program.ticket.printKind == "done":
            QCoreApplication.exit(7)

    program.view_model.changed.connect(look)
    program.ticket.changed.connect(look)
"""


def test_a_bug_off_the_screens_thread_is_apologised_for(
    office: GivenOffice, tmp_path: Path
) -> None:
    assert run(STUMBLES, office, tmp_path) == 7


def test_a_number_taken_at_the_kiosk_is_printed_by_the_kiosk(
    office: GivenOffice, tmp_path: Path
) -> None:
    assert run(TAKES_A_NUMBER, office, tmp_path) == 7
    assert [file.name[:4] for file in (tmp_path / "paper").glob("*.bin")] == ["R001"]


def run(begin: str, office: GivenOffice, folder: Path) -> int:
    """The exit code of a kiosk to which that happens."""
    settings = folder / "settings.toml"
    settings.write_text(
        f"database_url = '{office.url}'\n"
        f"printer_url = 'folder://{(folder / 'paper').as_posix()}'\n"
        f"log_folder = '{(folder / 'logs').as_posix()}'\n",
        encoding="utf-8",
    )
    done = subprocess.run(
        [sys.executable, "-c", RUN.format(begin=begin), "kiosk", "--settings", str(settings)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=60,
        check=False,
    )
    return done.returncode
