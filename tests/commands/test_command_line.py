"""The command line says what it understands, loads no more, and ends with the right code."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

from shared.commands.command_line import RUNS, main, parse

ROOT = Path(__file__).resolve().parents[2]


def start(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *words],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("command", RUNS)
def test_every_command_has_a_module_that_does_it(command: str) -> None:
    module, _, function = RUNS[command].partition(":")
    found = importlib.util.find_spec(module)
    assert found is not None
    assert found.origin is not None
    assert f"def {function}(" in Path(found.origin).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "words",
    [
        pytest.param([], id="nothing"),
        pytest.param(["fly"], id="unknown command"),
        pytest.param(["kiosk", "--screen", "-1"], id="screen below 0"),
        pytest.param(["kiosk", "--screen", "left"], id="screen without a number"),
        pytest.param(["office", "new", "--name", "A"], id="office without a database"),
        pytest.param(["office"], id="office without an act"),
        pytest.param(["printer", "test"], id="printer without a URL"),
        pytest.param(
            "simulate --kiosks 0 --counters 1 --visitors 1 --database x".split(), id="no kiosk"
        ),
    ],
)
def test_wrong_usage_ends_with_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ending:
        parse(words)
    assert ending.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_a_program_knows_its_place_and_its_window() -> None:
    words = "kiosk --settings a.toml --database sqlite:///b.db --windowed --screen 1".split()
    assert vars(parse(words)) == {
        "command": "kiosk",
        "settings": Path("a.toml"),
        "database": "sqlite:///b.db",
        "windowed": True,
        "screen": 1,
    }


@pytest.mark.parametrize(
    "words", [[], ["-k", "queue and not slow", "-x"], ["tests/domain", "--lf"], ["--", "--help"]]
)
def test_pytests_arguments_reach_it_as_they_were_typed(words: list[str]) -> None:
    assert parse(["test", *words]).pytest_arguments == words


def test_a_refusal_is_one_sentence_on_standard_error_and_1() -> None:
    done = start("office", "check", "--database", "postgresql://nowhere/x")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


def test_a_missing_password_file_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["office", "new", "--name", "Kantor Contoh", "--admin", "admin"]
    words += ["--database", f"sqlite:///{(tmp_path / 'a.db').as_posix()}"]
    words += ["--password-file", str(tmp_path / "missing")]
    assert main(words) == 1
    output = capsys.readouterr()
    assert output.out == ""
    assert len(output.err.strip().splitlines()) == 1


def test_a_command_without_a_screen_loads_no_qt() -> None:
    watch = (
        "import sys; from shared.commands.command_line import main; "
        "main(['printer', 'test', '--printer', 'nothing']); "
        "print([name for name in sys.modules if name.startswith('PySide6')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", watch], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_bug_is_one_apology_for_the_person_and_a_trace_in_the_log(tmp_path: Path) -> None:
    stumble = (
        "import sys, types; from shared.commands.command_line import RUNS, main; "
        "sys.modules['stumbling'] = types.SimpleNamespace(run=lambda arguments: 1 / 0); "
        "RUNS['benchmark'] = 'stumbling:run'; sys.exit(main(['benchmark']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", stumble],
        cwd=ROOT,
        env=os.environ | {"XDG_STATE_HOME": str(tmp_path), "LOCALAPPDATA": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr
    log = next(tmp_path.rglob("benchmark.log")).read_text(encoding="utf-8")
    assert "ZeroDivisionError" in log
