"""Browsers are found where machines keep them, and start with the flag that forgets."""

import os
import stat
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from officer_app.portal.private_window import (
    Browser,
    BrowserKind,
    BrowserPlaces,
    found_browsers,
    open_private_window,
    places_of_this_machine,
    private_window_words,
)


def put(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def on_path(folder: Path) -> Callable[[str], str | None]:
    return lambda name: str(folder / name) if (folder / name).exists() else None


def places(path: Path, app_paths: Mapping[str, str] | None = None, *folders: Path) -> BrowserPlaces:
    return BrowserPlaces(on_path(path), app_paths or {}, folders)


def test_linux_finds_them_by_name_in_the_order_of_kinds(tmp_path: Path) -> None:
    put(tmp_path, "firefox-esr", "chromium", "google-chrome-stable", "microsoft-edge")
    assert found_browsers(places(tmp_path)) == (
        Browser(BrowserKind.EDGE, tmp_path / "microsoft-edge"),
        Browser(BrowserKind.CHROME, tmp_path / "google-chrome-stable"),
        Browser(BrowserKind.CHROMIUM, tmp_path / "chromium"),
        Browser(BrowserKind.FIREFOX, tmp_path / "firefox-esr"),
    )


def test_windows_finds_them_in_its_register_and_in_the_usual_folders(tmp_path: Path) -> None:
    programs, own = tmp_path / "Program Files", tmp_path / "Local"
    put(programs, "Microsoft/Edge/Application/msedge.exe")
    put(own, "Mozilla Firefox/firefox.exe")
    put(tmp_path, "lain/chrome.exe")
    registered = {"chrome.exe": f'"{tmp_path / "lain" / "chrome.exe"}"'}
    assert found_browsers(places(tmp_path / "none", registered, programs, own)) == (
        Browser(BrowserKind.EDGE, programs / "Microsoft/Edge/Application/msedge.exe"),
        Browser(BrowserKind.CHROME, tmp_path / "lain/chrome.exe"),
        Browser(BrowserKind.FIREFOX, own / "Mozilla Firefox/firefox.exe"),
    )


def test_an_entry_of_a_browser_that_was_removed_is_passed_over(tmp_path: Path) -> None:
    gone = {"msedge.exe": str(tmp_path / "msedge.exe"), "chrome.exe": ""}
    assert found_browsers(places(tmp_path, gone, tmp_path)) == ()


def test_this_machine_can_be_asked() -> None:
    assert all(browser.program.is_file() for browser in found_browsers(places_of_this_machine()))


@pytest.mark.parametrize(
    ("kind", "flag"),
    [
        (BrowserKind.EDGE, "--inprivate"),
        (BrowserKind.CHROME, "--incognito"),
        (BrowserKind.CHROMIUM, "--incognito"),
        (BrowserKind.FIREFOX, "-private-window"),
    ],
)
def test_each_kind_has_its_own_word_for_private(kind: BrowserKind, flag: str) -> None:
    words = private_window_words(Browser(kind, Path("peramban")), "https://pst.bps.go.id/")
    assert words == ["peramban", flag, "https://pst.bps.go.id/"]


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
def test_the_browser_is_started_with_just_these_words(tmp_path: Path, qtbot: QtBot) -> None:
    stand_in, record = tmp_path / "peramban contoh", tmp_path / "dicatat"
    stand_in.write_text(
        f"#!/bin/sh\nprintf '%s\\n' \"$@\" > '{record}.new'\nmv '{record}.new' '{record}'\n",
        encoding="utf-8",
    )
    stand_in.chmod(stand_in.stat().st_mode | stat.S_IXUSR)
    browser = Browser(BrowserKind.FIREFOX, stand_in)
    address = "https://pst.bps.go.id/masuk?lewat=$(id);`id`&a b"
    assert open_private_window(private_window_words(browser, address))
    qtbot.waitUntil(record.exists)
    assert record.read_text(encoding="utf-8").splitlines() == ["-private-window", address]


def test_a_browser_that_cannot_be_started_is_told(tmp_path: Path) -> None:
    assert not open_private_window([os.fspath(tmp_path / "none"), "--inprivate", "https://a.id/"])
