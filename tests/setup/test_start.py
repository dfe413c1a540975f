"""A start sets up what is missing, once, and no more; it heals; and it refuses in words."""

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from starter.environment import Environment
from starter.pip import explain
from tests.setup.tiny_checkout import ROOT, TinyCheckout


@pytest.fixture
def checkout(tmp_path: Path) -> TinyCheckout:
    return TinyCheckout(tmp_path / "checkout", tmp_path / "wheels")


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> TinyCheckout:
    folder = tmp_path_factory.mktemp("ready")
    made = TinyCheckout(folder / "checkout with a space", folder / "wheels")
    assert made.start("office", "check") == (0, "ran office check with 1.0", FIRST_WORDS)
    return made


FIRST_WORDS = "Setting up Serambi (only once, a few minutes) ...\nReady."


def test_a_second_start_says_nothing_and_needs_no_packages(ready: TinyCheckout) -> None:
    shutil.move(ready.wheels, ready.wheels.with_name("elsewhere"))
    try:
        assert ready.start("worker") == (0, "ran worker with 1.0", "")
    finally:
        shutil.move(ready.wheels.with_name("elsewhere"), ready.wheels)


def test_the_exit_code_of_the_command_is_passed_on(ready: TinyCheckout) -> None:
    assert ready.start("worker", "fail")[0] == 7


def test_a_changed_lock_is_followed_on_the_next_start(ready: TinyCheckout) -> None:
    ready.lock("1.1")
    assert ready.start("worker")[1] == "ran worker with 1.1"
    assert ready.start("worker")[2] == ""


def test_a_package_that_is_not_the_recorded_one_is_refused_in_words(
    ready: TinyCheckout,
) -> None:
    before = version_in(ready)
    ready.lock("1.2", sha256="0" * 64)
    code, output, errors = ready.start("worker")
    assert (code, output) == (1, "")
    assert errors.endswith("A downloaded package is not the one on record; it was not used.")
    assert version_in(ready) == before, "an update that fails must leave what worked"
    ready.lock("1.2")
    assert ready.start("worker")[1] == "ran worker with 1.2"


def version_in(checkout: TinyCheckout) -> str:
    command = [str(checkout.python), "-c", "import tiny_package; print(tiny_package.VERSION)"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_a_package_that_cannot_be_had_is_said_in_words(ready: TinyCheckout) -> None:
    (ready.root / "requirements" / "run.txt").write_text(
        "tiny-unknown==1.0 --hash=sha256:" + "0" * 64 + "\n", encoding="utf-8"
    )
    code, output, errors = ready.start("worker")
    ready.lock("1.0")
    assert (code, output) == (1, "")
    assert "Traceback" not in errors
    assert "tiny-unknown" in errors


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("WARNING: Retrying (Retry(total=4)) after ...", "cannot be downloaded"),
        ("ERROR: [Errno 28] No space left on device", "The disk is full"),
        ("HINT: ... does not have Windows Long Path support enabled", "too long for Windows"),
        ("Building\nERROR: something else", "The set-up failed: ERROR: something else More in"),
    ],
)
def test_what_pip_says_is_told_in_words(
    output: str, sentence: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    assert sentence in explain(output, Path("setup.log"))


def test_a_package_without_a_hash_is_refused(ready: TinyCheckout) -> None:
    (ready.root / "requirements" / "run.txt").write_text("tiny-package==1.0\n", encoding="utf-8")
    code, _, errors = ready.start("worker")
    ready.lock("1.0")
    assert code == 1
    assert "Traceback" not in errors


def test_a_set_up_that_was_killed_is_healed_by_the_next_start(checkout: TinyCheckout) -> None:
    child = checkout.begin("worker")
    assert child.stderr is not None
    assert child.stderr.readline().startswith("Setting up")
    child.kill()
    child.communicate()
    assert not checkout.stamp.exists()
    assert checkout.start("worker")[:2] == (0, "ran worker with 1.0")


def test_a_half_written_package_of_an_interrupted_set_up_is_made_anew(
    ready: TinyCheckout,
) -> None:
    # pip's own record of it stands, so that pip alone would be content
    half_written = next((ready.root / ".venv").rglob("tiny_package.py"))
    half_written.unlink()
    Environment(ready.root).unfinished_file.touch()
    assert ready.start("worker")[:2] == (0, "ran worker with 1.0")
    assert ready.start("worker")[2] == ""


def test_two_starts_at_once_set_up_once(checkout: TinyCheckout) -> None:
    children = [checkout.begin("worker", name) for name in ("one", "two")]
    outcomes = [child.communicate(timeout=100) for child in children]
    assert [child.returncode for child in children] == [0, 0]
    assert [output.split()[2] for output, _ in outcomes] == ["one", "two"]
    assert sum(errors.count("Setting up") for _, errors in outcomes) == 1


def test_a_checkout_that_was_moved_sets_up_where_it_now_stands(checkout: TinyCheckout) -> None:
    assert checkout.start("worker")[0] == 0
    checkout.root = checkout.root.rename(checkout.root.with_name("moved"))
    code, output, errors = checkout.start("worker")
    assert (code, output) == (0, "ran worker with 1.0")
    assert "Setting up" in errors


def test_help_needs_no_set_up(checkout: TinyCheckout) -> None:
    checkout.start("--help")
    assert not checkout.stamp.exists()


def test_an_old_python_can_read_main_py_and_is_refused_in_one_sentence() -> None:
    tree = ast.parse((ROOT / "main.py").read_text(encoding="utf-8"), feature_version=(3, 6))
    refusal = next(node for node in tree.body if isinstance(node, ast.If))
    before = tree.body[: tree.body.index(refusal)]
    imported = [name.name for node in before if isinstance(node, ast.Import) for name in node.names]
    assert imported == ["sys"]
    assert not any(isinstance(node, ast.ImportFrom) for node in before)


def test_the_starter_imports_nothing_beyond_the_standard_library() -> None:
    everything = "import sys; sys.path.insert(0, sys.argv[1]); import main"
    subprocess.run([sys.executable, "-I", "-S", "-c", everything, str(ROOT)], check=True)
