"""The settings of one machine, and the sentences about what is wrong with them."""

import sys
from pathlib import Path

import pytest

from shared.configuration import folders
from shared.configuration.folders import data_folder, settings_file, sqlite_url
from shared.configuration.resource_folder import RESOURCES
from shared.configuration.settings import read_machine_settings
from shared.domain.problem import Problem, ProblemCode


def written(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "kiosk.toml"
    file.write_text(text, encoding="utf-8")
    return file


def refusal_of(file: Path) -> Problem:
    with pytest.raises(Problem) as refusal:
        read_machine_settings(file)
    assert refusal.value.code is ProblemCode.SETTINGS_UNUSABLE
    return refusal.value


def test_every_value_is_taken_from_the_file(tmp_path: Path) -> None:
    file = written(
        tmp_path,
        """
        database_url = "sqlite:////srv/serambi.db"
        printer_url = "tcp://192.0.2.10:9100?width=58"
        printer_profile = "TM-T20II"
        machine_name = "kios-depan"
        screen = 2
        screen_width_millimetres = 476
        log_folder = "/srv/log"
        """,
    )
    settings = read_machine_settings(file)
    assert settings.database_url == "sqlite:////srv/serambi.db"
    assert settings.printer_url == "tcp://192.0.2.10:9100?width=58"
    assert settings.printer_profile == "TM-T20II"
    assert settings.machine_name == "kios-depan"
    assert settings.screen == 2
    assert settings.screen_width_millimetres == 476
    assert settings.log_folder == Path("/srv/log")


def test_an_empty_file_is_enough(tmp_path: Path) -> None:
    settings = read_machine_settings(written(tmp_path, ""))
    assert settings.database_url == sqlite_url(data_folder() / "serambi.db")
    assert settings.printer_url is None
    assert settings.machine_name


def test_a_file_saved_by_notepad_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("screen = 1", encoding="utf-8-sig")
    assert read_machine_settings(file).screen == 1


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("databse_url = 'sqlite://'", "databse_url"),
        ("screen = 'left'", "screen"),
        ("screen = true", "screen"),
        ("screen = 0", "screen"),
        ("screen_width_millimetres = 4", "screen_width_millimetres"),
        ("machine_name = 7", "machine_name"),
    ],
)
def test_a_wrong_line_is_named(tmp_path: Path, text: str, key: str) -> None:
    problem = refusal_of(written(tmp_path, text))
    assert problem.facts["key"] == key
    assert key in str(problem.facts["sentence"])
    assert key in str(problem.facts["sentence_en"])


def test_a_slip_in_the_writing_is_told_with_its_line(tmp_path: Path) -> None:
    problem = refusal_of(written(tmp_path, "screen = 1\nmachine_name = kios\n"))
    assert "baris 2" in str(problem.facts["sentence"])


def test_a_named_file_that_is_missing_is_told(tmp_path: Path) -> None:
    assert "tidak ditemukan" in str(refusal_of(tmp_path / "none.toml").facts["sentence"])


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_bytes(b"screen = \xff\xfe")
    assert "UTF-8" in str(refusal_of(file).facts["sentence"])


def test_without_a_file_the_machine_still_has_settings() -> None:
    assert not settings_file().exists()
    assert read_machine_settings().database_url.endswith("/serambi.db")


def test_the_example_file_is_right_as_it_stands_and_with_every_line_used(tmp_path: Path) -> None:
    text = (RESOURCES / "serambi.example.toml").read_text(encoding="utf-8")
    assert read_machine_settings(written(tmp_path, text)) == read_machine_settings(
        written(tmp_path, "")
    )
    used = [line.removeprefix("# ") for line in text.splitlines() if " = " in line]
    assert read_machine_settings(written(tmp_path, "\n".join(used))).machine_name == "kios-depan"
    assert len(used) == 6


@pytest.mark.skipif(sys.platform == "win32", reason="a path of Linux")
def test_the_shared_folder_is_used_once_it_can_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folders, "_LINUX_DATA", tmp_path / "none")
    assert data_folder().is_relative_to(Path.home().parent)
    monkeypatch.setattr(folders, "_LINUX_DATA", tmp_path)
    assert data_folder() == tmp_path


def test_a_database_url_is_one_on_both_systems() -> None:
    assert sqlite_url(Path("/var/lib/serambi/serambi.db")).endswith("var/lib/serambi/serambi.db")
    assert "\\" not in sqlite_url(Path("C:/ProgramData/Serambi/serambi.db"))
