"""Files on a guest's stick: whole or not there, and nobody else's file is touched."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from officer_app.cases.form.written_files import take_back, write_whole
from shared.domain.problem import Problem, ProblemCode
from shared.use_cases.case_files import CaseDocument

FIRST = CaseDocument("Formulir.xlsx", b"buku kerja")
SECOND = CaseDocument("Formulir.pdf", b"cetakan")


def test_both_lie_there_whole(tmp_path: Path) -> None:
    written = write_whole(tmp_path, (FIRST, SECOND))
    assert [path.read_bytes() for path in written] == [FIRST.content, SECOND.content]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["Formulir.pdf", "Formulir.xlsx"]


def test_a_file_of_the_guest_with_the_same_name_stays(tmp_path: Path) -> None:
    (tmp_path / "Formulir.xlsx").write_bytes(b"milik tamu")
    [written] = write_whole(tmp_path, (FIRST,))
    assert written.name == "Formulir (2).xlsx"
    assert (tmp_path / "Formulir.xlsx").read_bytes() == b"milik tamu"


def test_a_stick_that_was_pulled_out_is_missed(tmp_path: Path) -> None:
    with pytest.raises(Problem) as told:
        write_whole(tmp_path / "stik", (FIRST,))
    assert told.value.code is ProblemCode.FOLDER_MISSING


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, ProblemCode.FOLDER_FULL),
        (errno.EIO, ProblemCode.FOLDER_MISSING),
        (errno.EROFS, ProblemCode.FOLDER_NOT_WRITABLE),
        (errno.EACCES, ProblemCode.FOLDER_NOT_WRITABLE),
    ],
)
def test_what_the_disk_refuses_in_the_middle_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: ProblemCode
) -> None:
    monkeypatch.setattr(os, "fsync", failing_second_time(number))
    with pytest.raises(Problem) as told:
        write_whole(tmp_path, (FIRST, SECOND))
    assert told.value.code is code
    assert list(tmp_path.iterdir()) == []


def test_what_was_written_is_taken_back(tmp_path: Path) -> None:
    take_back((*write_whole(tmp_path, (FIRST, SECOND)), tmp_path / "tidak ada"))
    assert list(tmp_path.iterdir()) == []


def failing_second_time(number: int) -> Callable[[int], None]:
    calls = iter((False, True))

    def fsync(_descriptor: int) -> None:
        if next(calls):
            raise OSError(number, os.strerror(number))

    return fsync
