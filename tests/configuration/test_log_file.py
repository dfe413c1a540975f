"""The log keeps what a technician needs, and nothing of a guest."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from shared.configuration.log_file import DiscreetFormatter, begin_log
from shared.domain.problem import Problem, ProblemCode


@pytest.fixture
def bare_root() -> Iterator[logging.Logger]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield root
    for handler in root.handlers[:]:
        if handler not in handlers:
            root.removeHandler(handler)
            handler.close()
    root.setLevel(level)
    logging.captureWarnings(capture=False)


def formatted(message: str, *arguments: object, bug: BaseException | None = None) -> str:
    info = (type(bug), bug, bug.__traceback__) if bug else None
    record = logging.LogRecord("kiosk", logging.ERROR, "", 0, message, arguments, info)
    return DiscreetFormatter("%(levelname)s %(name)s: %(message)s").format(record)


@pytest.mark.parametrize(
    "detail",
    [
        "tamu.contoh@example.com",
        "081119500500",
        "0811-1950-0500",
        "0811 1950 0500",
        "+6281119500500",
        "+62 811 1950 0500",
        "6281119500500",
    ],
)
def test_addresses_and_telephone_numbers_are_masked(detail: str) -> None:
    assert detail not in formatted("the guest typed %r", detail)
    assert detail not in formatted("(%s)", detail)
    assert detail not in formatted("email=%s", detail)


@pytest.mark.parametrize(
    "fact",
    [
        "2026-11-24 09:41:12",
        "revision 123456",
        "R007",
        "0192f3a0-7b1c-7c3e-8a51-12345678abcd",
        "printer tcp://192.0.2.10:9100 timed out",
        "kiosk/Main.qml:120:13",
    ],
)
def test_what_a_technician_needs_stays(fact: str) -> None:
    assert fact in formatted("said: %s", fact)


def test_a_bug_keeps_its_places_and_its_kind_but_not_its_words() -> None:
    try:
        int("Siti dari Sukadana")
    except ValueError as bug:
        text = formatted("it broke", bug=bug)
    assert "Sukadana" not in text.replace('int("Siti dari Sukadana")', "")
    assert text.endswith("ValueError")
    assert "test_log_file.py" in text


def test_a_bugs_causes_are_told_as_discreetly() -> None:
    try:
        try:
            raise KeyError("guest" + " name")
        except KeyError as cause:
            raise RuntimeError("more" + " names") from cause
    except RuntimeError as bug:
        text = formatted("it broke", bug=bug)
    assert "guest name" not in text
    assert "more names" not in text
    assert text.index("KeyError") < text.index("which led to") < text.index("RuntimeError")


def test_messages_that_only_name_code_are_kept() -> None:
    with pytest.raises(AttributeError) as bug:
        object().name  # type: ignore[attr-defined]  # noqa: B018
    assert "'object' object has no attribute 'name'" in formatted("it broke", bug=bug.value)


def test_a_problem_is_told_with_its_facts() -> None:
    bug = Problem(ProblemCode.ALREADY_CALLED_BY, counter=2)
    assert "Problem(already_called_by, {'counter': 2})" in formatted("refused", bug=bug)


def test_the_log_lies_in_one_file_for_each_program(
    tmp_path: Path, bare_root: logging.Logger
) -> None:
    begin_log("kiosk", tmp_path / "logs")
    logging.getLogger("kiosk").info("open for %s", "tamu@example.com")
    text = (tmp_path / "logs" / "kiosk.log").read_text(encoding="utf-8")
    assert "INFO MainThread kiosk: open for [e-mail]" in text


def test_the_log_stays_small(tmp_path: Path, bare_root: logging.Logger) -> None:
    begin_log("kiosk", tmp_path)
    for _ in range(200):
        logging.getLogger("kiosk").info("x" * 50_000)
    assert sum(file.stat().st_size for file in tmp_path.iterdir()) < 7_000_000


def test_a_folder_that_cannot_be_written_does_not_stop_the_program(
    tmp_path: Path, bare_root: logging.Logger, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "taken").write_text("", encoding="utf-8")
    begin_log("kiosk", tmp_path / "taken")
    assert "No log can be written" in caplog.text
    caplog.clear()
