"""The demo plays one visitor's whole journey through the real screens of three processes."""

import email.policy
import json
import subprocess
import sys
from datetime import UTC, datetime
from email.message import EmailMessage
from itertools import pairwise
from pathlib import Path
from typing import Any

import docx
import pypdfium2
import pytest
from PIL import Image

from shared.commands.demo_offscreen import play_offscreen
from shared.commands.sample_answers import TITLE, sample_answers
from shared.configuration.recommendation_form import recommendation_form
from shared.documents.form_workbook_reading import read_form_workbook
from shared.documents.signature_report import Integrity
from shared.documents.signed_letter import check_signatures

ROOT = Path(__file__).parents[2]
PAPERS = {
    *("form.xlsx", "form.pdf", "filled-form.xlsx", "references.pdf", "slip.png"),
    *("examination-note.pdf", "examination-note.docx", "evaluation-minutes.docx"),
    *("letter-draft.docx", "signed-letter.pdf"),
}
MESSAGES = {
    *("case_opened.eml", "test_message.eml", "test_message.txt", "form_attached.eml"),
    *("submission_recorded.eml", "examination_result.eml", "examination_result.txt"),
    *("letter_sent.eml", "letter_sent.txt"),
}


def demo(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "main.py", "demo", "--offscreen", str(folder)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)


@pytest.mark.timeout(330)
def test_the_journey_is_kept_as_pictures_with_its_papers(tmp_path: Path) -> None:
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
        *("ticket.bin", "ticket.png", "journey.json", "messages"),
        *PAPERS,
    }
    _look_at_papers(folder)
    _look_at_messages(folder / "messages")
    assert (folder / "ticket.bin").read_bytes().startswith(b"\x1b@")
    with Image.open(folder / "ticket.png") as paper:
        assert paper.height > paper.width > 500
    assert [step["at"] for step in steps] == sorted(step["at"] for step in steps)

    in_indonesian = [step for step in steps if step["language"] == "id"]
    reached = [step["standard_step"] for step in in_indonesian if step["standard_step"]]
    first_seen = [reached.index(number) for number in range(1, 16)]
    assert all(earlier < later for earlier, later in pairwise(first_seen))
    at_kiosk = [step for step in steps if step["program"] == "kiosk"]
    for language in ("id", "en"):
        names = {step["name"] for step in at_kiosk if step["language"] == language}
        assert {"welcome", "about", "service", "notice", "name", "review", "ticket"} <= names
    programs = {step["program"] for step in steps}
    assert programs == {"kiosk", "display", "officer", "portal"}


def _look_at_papers(folder: Path) -> None:
    """Each opens, and says what it is about."""
    for name in sorted(PAPERS):
        content = (folder / name).read_bytes()
        match Path(name).suffix:
            case ".pdf":
                assert TITLE in _words_of_pdf(content), name
            case ".docx":
                assert TITLE in _words_of_docx(folder / name), name
            case ".png":
                with Image.open(folder / name) as paper:
                    assert paper.width > 500, name
    form, today = recommendation_form(), datetime.now(UTC).date()
    handed_over = read_form_workbook((folder / "form.xlsx").read_bytes(), form)
    assert handed_over.answers.value("title") == TITLE
    assert handed_over.answers.value("background") is None
    filled = read_form_workbook((folder / "filled-form.xlsx").read_bytes(), form)
    assert not filled.faults
    background = sample_answers(today).value("background")
    assert filled.answers.value("background") == background
    signed = check_signatures((folder / "signed-letter.pdf").read_bytes(), datetime.now(UTC))
    [signature] = signed.signatures
    assert signature.integrity is Integrity.INTACT


def _look_at_messages(folder: Path) -> None:
    """Each event wrote once on each wanted channel, and every message tells the case."""
    files = sorted(folder.iterdir())
    kinds = [f"{file.stem.rpartition('-')[0]}{file.suffix}" for file in files]
    assert sorted(kinds) == sorted(MESSAGES)
    for file in files:
        if file.suffix == ".txt":
            assert "Tamu Contoh Satu" in file.read_text(encoding="utf-8")
            continue
        with file.open("rb") as opened:
            message = email.message_from_binary_file(opened, policy=email.policy.default)
        assert isinstance(message, EmailMessage)
        assert message["To"].addresses[0].addr_spec == "tamu.satu@example.com"
        body = message.get_body(("plain",))
        assert body is not None
        assert "Tamu Contoh Satu" in body.get_content()
        has_form = [part.get_filename() for part in message.iter_attachments()]
        assert bool(has_form) is file.name.startswith("form_attached")


def _words_of_pdf(content: bytes) -> str:
    document = pypdfium2.PdfDocument(content)
    try:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())
    finally:
        document.close()


def _words_of_docx(file: Path) -> str:
    document = docx.Document(str(file))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    words = " ".join([*(paragraph.text for paragraph in document.paragraphs), *cells])
    return " ".join(words.split())


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
