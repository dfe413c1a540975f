"""The demo plays one visitor's whole journey through the real screens of three processes."""

import json
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from shared.commands.demo_offscreen import play_offscreen

ROOT = Path(__file__).parents[2]


def demo(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "main.py", "demo", "--offscreen", str(folder)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)


@pytest.mark.timeout(330)
def test_the_journey_is_kept_as_pictures_with_its_ticket(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "journey"
    done = demo(folder)
    assert done.returncode == 0, done.stderr
    journey = json.loads((folder / "journey.json").read_text(encoding="utf-8"))
    steps: list[dict[str, Any]] = journey["steps"]
    assert journey["ok"] is True
    for number, step in enumerate(steps, start=1):
        assert set(step) == {
            *("standard_step", "program", "name", "language", "picture", "at", "elapsed_ms"),
            "ok",
        }
        assert step["ok"] is True
        assert step["picture"].startswith(f"{number:02}-")
        with Image.open(folder / step["picture"]) as picture:
            assert len(picture.getcolors(1 << 24) or ()) > 20, step["picture"]
    pictures = {step["picture"] for step in steps}
    assert {file.name for file in folder.iterdir()} == pictures | {
        *("ticket.bin", "ticket.png", "journey.json"),
    }
    assert (folder / "ticket.bin").read_bytes().startswith(b"\x1b@")
    with Image.open(folder / "ticket.png") as paper:
        assert paper.height > paper.width > 500
    assert [step["at"] for step in steps] == sorted(step["at"] for step in steps)

    in_indonesian = [step for step in steps if step["language"] == "id"]
    reached = [step["standard_step"] for step in in_indonesian if step["standard_step"]]
    first_seen = [reached.index(number) for number in (1, 2, 3, 4, 5)]
    assert all(earlier < later for earlier, later in pairwise(first_seen))
    at_kiosk = [step for step in steps if step["program"] == "kiosk"]
    for language in ("id", "en"):
        names = {step["name"] for step in at_kiosk if step["language"] == language}
        assert {"welcome", "about", "service", "notice", "name", "review", "ticket"} <= names
    assert {step["program"] for step in steps} == {"kiosk", "display", "officer"}


def test_a_journey_that_does_not_end_is_ended_and_told(tmp_path: Path) -> None:
    trouble = play_offscreen(tmp_path, longest_seconds=0)
    assert trouble
    assert json.loads((tmp_path / "journey.json").read_text(encoding="utf-8")) == {
        "ok": False,
        "steps": [],
    }


def test_a_folder_with_something_in_it_is_refused_and_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    done = demo(tmp_path)
    assert done.returncode == 1
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert [file.name for file in tmp_path.iterdir()] == ["mine.txt"]


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "journey"
    file.write_text("mine", encoding="utf-8")
    assert play_offscreen(file)
    assert file.read_text(encoding="utf-8") == "mine"
