"""The pages of examination and letter in both languages, at usual and at twice the text size."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.given_office import GivenOffice
from tests.officer_app.test_pages import ROOT, TWICE, USUAL


@pytest.mark.parametrize(
    ("language", "scheme", "dots"), [("id", "light", USUAL), ("en", "dark", TWICE)]
)
def test_nothing_is_cut_and_nothing_overlaps(
    office: GivenOffice, tmp_path: Path, language: str, scheme: str, dots: str
) -> None:
    pictures = Path(os.environ.get("SERAMBI_PICTURES", tmp_path))
    folder = pictures / f"examination-{language}-{scheme}-{dots}"
    folder.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(
        [
            *(sys.executable, "-m", "tests.officer_app.cases.rendered_examination"),
            *(str(office.file), str(folder), language, scheme),
        ],
        cwd=ROOT,
        env=os.environ | {"QT_FONT_DPI": dots, "QT_ENABLE_HIGHDPI_SCALING": "0"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=110,
        check=False,
    )
    *found, last = done.stdout.splitlines() or [done.stderr]
    assert (found, last) == ([], "done"), done.stderr
