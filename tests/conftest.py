"""What holds for every test: a home of its own, repeatable screens, no unexpected warning."""

import logging
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Before anything asks where to keep its files, or Qt looks for a display
_HOME = Path(tempfile.mkdtemp(prefix="serambi-tests-"))
for _name in (
    *("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "PROGRAMDATA"),
    *("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"),
):
    (_HOME / _name).mkdir(mode=0o700)
    os.environ[_name] = str(_HOME / _name)
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_SCALE_FACTOR"] = "1"

# A busy machine is not a broken program; a failure must come again for whoever looks at it
settings.register_profile(
    "serambi",
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("serambi")


def pytest_unconfigure() -> None:
    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.fixture(autouse=True)
def no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A test that means a warning to be logged looks at it, then calls `caplog.clear()`."""
    yield
    lines = [
        f"{record.levelname} {record.name}: {record.getMessage()}"
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    assert not lines, "unexpected in the log: " + "; ".join(lines)


@pytest.fixture(autouse=True)
def hooks_stay_as_they_were() -> Iterator[None]:
    """A program's last door must not catch what the next test throws."""
    before = sys.excepthook
    yield
    sys.excepthook = before
