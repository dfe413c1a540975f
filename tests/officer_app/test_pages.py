"""Every page in both languages, light and dark, at usual and at twice the text size."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.given_office import GivenOffice

ROOT = Path(__file__).parents[2]
USUAL, TWICE = "96", "192"
"""Dots per inch, by which Qt scales text alone while high-DPI scaling is off."""


@pytest.mark.parametrize(
    ("language", "scheme", "dots"),
    [("id", "light", USUAL), ("en", "dark", USUAL), ("id", "dark", TWICE), ("en", "light", TWICE)],
)
def test_nothing_is_cut_and_nothing_overlaps(
    office: GivenOffice, tmp_path: Path, language: str, scheme: str, dots: str
) -> None:
    folder = Path(os.environ.get("SERAMBI_PICTURES", tmp_path)) / f"{language}-{scheme}-{dots}"
    folder.mkdir(parents=True, exist_ok=True)
    environment = os.environ | {"QT_FONT_DPI": dots, "QT_ENABLE_HIGHDPI_SCALING": "0"}
    done = subprocess.run(
        [
            *(sys.executable, "-m", "tests.officer_app.rendered_pages"),
            *(str(office.file), str(folder), language, scheme),
        ],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=110,
        check=False,
    )
    *found, last = done.stdout.splitlines() or [done.stderr]
    assert (found, last) == ([], "done"), done.stderr
