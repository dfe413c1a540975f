"""What was typed survives the program, for its owner alone, and a full disk stops nobody."""

import stat
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from officer_app.cases.kept_drafts import KeptDrafts


def test_what_was_typed_is_there_for_the_next_program(tmp_path: Path) -> None:
    KeptDrafts(tmp_path / "drafts").keep("petugas-kasus-langkah5", {"title": "Survei “Contoh”\n"})
    kept = KeptDrafts(tmp_path / "drafts").kept("petugas-kasus-langkah5")
    assert kept is not None
    assert kept.fields == {"title": "Survei “Contoh”\n"}
    assert datetime.now(UTC) - kept.kept_at < timedelta(minutes=5)


def test_a_dropped_draft_is_gone(tmp_path: Path) -> None:
    drafts = KeptDrafts(tmp_path)
    drafts.keep("a", {"x": "y"})
    drafts.drop("a")
    drafts.drop("a")
    assert drafts.kept("a") is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(
    sys.platform == "win32", reason="Windows keeps a user's folder by its own rights"
)
def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    KeptDrafts(tmp_path / "drafts").keep("a", {"x": "y"})
    [file] = (tmp_path / "drafts").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_a_key_names_no_other_folder(tmp_path: Path) -> None:
    KeptDrafts(tmp_path / "drafts").keep("../../etc/passwd", {"x": "y"})
    assert [file.parent for file in tmp_path.rglob("*.json")] == [tmp_path / "drafts"]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"fields": 1, "kept_at": "x"}', b"\xff"])
def test_a_damaged_draft_is_no_draft(
    tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "a.json").write_bytes(content)
    assert KeptDrafts(tmp_path).kept("a") is None
    caplog.clear()


def test_a_disk_that_refuses_stops_nobody(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "drafts").write_text("a file where the folder should be", encoding="utf-8")
    drafts = KeptDrafts(tmp_path / "drafts")
    assert not drafts.keep("a", {"x": "y"})
    assert drafts.kept("a") is None
    caplog.clear()


def test_old_drafts_are_forgotten(tmp_path: Path) -> None:
    drafts = KeptDrafts(tmp_path)
    drafts.keep("a", {"x": "y"})
    drafts.drop_old(datetime.now(UTC) + timedelta(days=29))
    assert drafts.kept("a") is not None
    drafts.drop_old(datetime.now(UTC) + timedelta(days=31))
    assert drafts.kept("a") is None
