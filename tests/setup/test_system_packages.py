"""What the machine itself lacks is named with its command, and installed on Debian as root."""

import os
import sys
from pathlib import Path

import pytest

from starter import system_packages
from starter.spoken import CannotStart
from starter.system_packages import (
    missing_browser_libraries,
    need_qt_libraries,
    need_venv_module,
    want_browser_libraries,
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="apt-get is Debian's")

APT_GET = """#!/bin/sh
echo "$@" >> "{record}"
exit {code}
"""


@pytest.fixture
def lacking(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A machine without one of Qt's libraries; apt-get writes what it is asked to this file."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.setattr(
        system_packages, "QT_LIBRARIES", {"libserambi-lacks.so.9": "libserambi-lacks9"}
    )
    monkeypatch.setattr(
        system_packages, "BROWSER_LIBRARIES", {"libperamban-lacks.so.9": "libperamban-lacks9"}
    )
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path / "asked"


def put_apt_get(record: Path, code: int = 0) -> None:
    apt_get = record.with_name("apt-get")
    apt_get.write_text(APT_GET.format(record=record, code=code), encoding="utf-8")
    apt_get.chmod(0o755)


def test_a_person_who_is_not_root_is_told_the_command(
    lacking: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_apt_get(lacking)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(CannotStart) as refusal:
        need_qt_libraries()
    assert str(refusal.value) == (
        "System libraries for the screen are missing: libserambi-lacks.so.9. Please run: "
        "sudo apt-get install --yes --no-install-recommends libserambi-lacks9"
    )
    assert not lacking.exists()


def test_root_on_debian_has_it_installed_after_the_lists_are_renewed(
    lacking: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_apt_get(lacking)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(CannotStart, match="still missing: libserambi-lacks"):
        need_qt_libraries()
    assert lacking.read_text(encoding="utf-8").splitlines() == [
        "update",
        "install --yes --no-install-recommends libserambi-lacks9",
    ]


def test_an_installation_that_fails_names_the_command(
    lacking: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_apt_get(lacking, code=100)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(CannotStart, match=r"This failed: apt-get install .* libserambi-lacks9"):
        need_qt_libraries()


def test_a_system_without_apt_get_is_told_the_names(lacking: Path) -> None:
    with pytest.raises(CannotStart, match="Debian names it: libserambi-lacks9"):
        need_qt_libraries()


def test_the_browser_s_libraries_are_asked_for_but_stop_nothing(
    lacking: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    put_apt_get(lacking)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    want_browser_libraries()
    assert capsys.readouterr().err == (
        "The portal pane cannot be used yet; system libraries are missing: "
        "libperamban-lacks.so.9. Please run: "
        "sudo apt-get install --yes --no-install-recommends libperamban-lacks9\n"
    )
    assert missing_browser_libraries() == ["libperamban-lacks.so.9"]
    assert not lacking.exists()


def test_root_on_debian_has_the_browser_s_libraries_installed(
    lacking: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_apt_get(lacking, code=100)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    want_browser_libraries()
    assert lacking.read_text(encoding="utf-8").splitlines()[1:] == [
        "install --yes --no-install-recommends libperamban-lacks9"
    ]


def test_debians_python_without_venv_names_the_package_of_its_version(
    lacking: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_apt_get(lacking)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    python = lacking.with_name("python")
    python.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    python.chmod(0o755)
    with pytest.raises(CannotStart) as refusal:
        need_venv_module(str(python))
    assert str(refusal.value).endswith(
        f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    )
