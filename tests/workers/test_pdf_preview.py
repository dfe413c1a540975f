"""A preview is made by LibreOffice or Word, within its time, and leaves nothing running."""

import os
import sys
from pathlib import Path

import psutil
import pytest

from shared.documents.letter_draft import own_template
from shared.domain.problem import Problem, ProblemCode
from shared.workers.pdf_preview import LibreOffice, find_converter, preview_pdf

STAND_IN = Path(__file__).parent / "stand_in_office.py"
ONLY_POSIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows names no process groups")


def stand_in(manner: str, note: Path) -> LibreOffice:
    return LibreOffice((sys.executable, str(STAND_IN), manner, str(note)))


def refusal(converter: LibreOffice | None, seconds: float = 30) -> ProblemCode:
    with pytest.raises(Problem) as refused:
        preview_pdf(b"naskah", converter, seconds)
    return refused.value.code


def ends(pid: int) -> bool:
    """Whether the process is gone, or about to go."""
    try:
        process = psutil.Process(pid)
        _, alive = psutil.wait_procs([process], timeout=10)
        return not alive or process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def test_the_document_comes_back_as_pdf(tmp_path: Path) -> None:
    assert preview_pdf(b"naskah", stand_in("works", tmp_path / "note")) == b"%PDF-1.7 of naskah"


def test_libreoffice_is_started_without_a_window_and_with_a_profile_of_its_own(
    tmp_path: Path,
) -> None:
    note = tmp_path / "note"
    preview_pdf(b"naskah", stand_in("works", note))
    words = note.read_text(encoding="utf-8").splitlines()
    assert "--headless" in words
    (profile,) = [word for word in words if word.startswith("-env:UserInstallation=file://")]
    folder = words[words.index("--outdir") + 1]
    assert Path(folder).name in profile
    assert not Path(folder).exists()


@pytest.mark.parametrize("manner", ["makes nothing", "makes rubbish", "fails"])
def test_a_program_that_makes_no_pdf_is_told_as_a_failure(manner: str, tmp_path: Path) -> None:
    assert refusal(stand_in(manner, tmp_path / "note")) is ProblemCode.PREVIEW_FAILED


def test_a_program_that_cannot_be_started_is_a_failure(tmp_path: Path) -> None:
    missing = LibreOffice((str(tmp_path / "tidak-ada"),))
    assert refusal(missing) is ProblemCode.PREVIEW_FAILED


def test_without_a_program_the_officer_is_told_what_to_install() -> None:
    assert refusal(None) is ProblemCode.PREVIEW_PROGRAM_MISSING


def test_a_program_that_hangs_is_ended_with_its_children(tmp_path: Path) -> None:
    note = tmp_path / "note"
    assert refusal(stand_in("hangs", note), seconds=3) is ProblemCode.PREVIEW_TOOK_TOO_LONG
    assert ends(int(note.read_text(encoding="utf-8")))


@ONLY_POSIX
def test_what_a_program_leaves_running_is_ended_too(tmp_path: Path) -> None:
    note = tmp_path / "note"
    assert refusal(stand_in("leaves a child", note)) is ProblemCode.PREVIEW_FAILED
    assert ends(int(note.read_text(encoding="utf-8")))


@ONLY_POSIX
def test_libreoffice_is_found_on_the_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "soffice"
    program.write_text("#!/bin/sh\n", encoding="utf-8")
    monkeypatch.setenv("PATH", f"{os.pathsep}{tmp_path}")
    assert find_converter() == LibreOffice((str(program),))


def test_the_real_program_makes_a_preview_of_the_letter_where_there_is_one() -> None:
    converter = find_converter()
    if converter is None:
        pytest.skip("neither LibreOffice nor Word is installed here")
    assert preview_pdf(own_template(), converter).startswith(b"%PDF-")
