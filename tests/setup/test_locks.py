"""The locks are exact, hashed, without addresses, and cover what setup.cfg asks for."""

import configparser
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = [ROOT / "requirements" / name for name in ("run.txt", "test.txt")]
REQUIREMENT = re.compile(
    r"(?P<name>[a-z0-9-]+)==(?P<version>[\w.]+)(?: ; (?P<marker>[^-]+?))?"
    r"(?: --hash=sha256:[0-9a-f]{64})+"
)
"""One whole requirement, with its continuation lines joined."""


def requirements_of(lock: Path) -> Iterator[re.Match[str]]:
    joined = lock.read_text(encoding="utf-8").replace("\\\n", "")
    for line in joined.splitlines():
        if line.startswith("#") or not line.strip():
            continue
        found = REQUIREMENT.fullmatch(re.sub(r"\s+", " ", line).strip())
        assert found, f"not a pinned and hashed requirement: {line[:80]}"
        yield found


def pins(lock: Path) -> dict[str, str]:
    return {found["name"]: found["version"] for found in requirements_of(lock)}


def wanted_by_setup_cfg() -> set[str]:
    setup = configparser.ConfigParser()
    setup.read(ROOT / "setup.cfg", encoding="utf-8")
    lines = setup["options"]["install_requires"].strip().splitlines()
    return {
        re.split(r"[ ;<>=]", line, maxsplit=1)[0].lower()
        for line in lines
        if not line.startswith("#")
    }


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_line_of_a_lock_is_one_exact_version_with_hashes(lock: Path) -> None:
    assert len(list(requirements_of(lock))) > 10


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_names_no_address_and_no_place_on_a_machine(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert not re.search(r"://|--index|--extra|--find|(^|\s)-[if] |@|/|\\(?!\n)", text)


def test_all_that_setup_cfg_asks_for_is_locked() -> None:
    assert wanted_by_setup_cfg() <= set(pins(LOCKS[0]))


def test_what_only_windows_needs_is_locked_for_windows_alone() -> None:
    marked = {found["name"]: found["marker"] for found in requirements_of(LOCKS[0])}
    for name in ("pywin32", "tzdata", "colorama"):
        assert marked[name] == "sys_platform == 'win32'"


def test_qt_is_locked_at_the_version_that_holds_on_python_3_11() -> None:
    locked = pins(LOCKS[0])
    parts = ("pyside6", "pyside6-addons", "pyside6-essentials", "shiboken6")
    assert {locked[name] for name in parts} == {"6.11.3"}


def test_the_tests_lock_agrees_with_the_running_one() -> None:
    running, testing = (pins(lock) for lock in LOCKS)
    shared = running.keys() & testing.keys()
    assert {name: running[name] for name in shared} == {name: testing[name] for name in shared}
