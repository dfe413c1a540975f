"""A private window of a browser that this machine has: found, and started beside us."""

import os
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PureWindowsPath
from typing import Final

from PySide6.QtCore import QProcess


class BrowserKind(StrEnum):
    """In the order in which they are taken."""

    EDGE = "Microsoft Edge"
    CHROME = "Google Chrome"
    CHROMIUM = "Chromium"
    FIREFOX = "Firefox"


@dataclass(frozen=True, slots=True)
class Browser:
    """One that is installed here."""

    kind: BrowserKind
    program: Path


@dataclass(frozen=True, slots=True)
class BrowserPlaces:
    """Where a machine keeps its programs; given, so that every machine can be thought of."""

    on_path: Callable[[str], str | None]
    """Where a program of that name lies that can be started by name."""
    app_paths: Mapping[str, str]
    """Windows' register "App Paths": from chrome.exe to its whole path."""
    folders: tuple[Path, ...]
    """Windows' folders for programs."""


_NAMES: Final[Mapping[BrowserKind, tuple[str, ...]]] = {
    BrowserKind.EDGE: ("microsoft-edge", "microsoft-edge-stable"),
    BrowserKind.CHROME: ("google-chrome", "google-chrome-stable"),
    BrowserKind.CHROMIUM: ("chromium", "chromium-browser"),
    BrowserKind.FIREFOX: ("firefox", "firefox-esr"),
}
_WINDOWS_NAMES: Final[Mapping[BrowserKind, str]] = {
    BrowserKind.EDGE: "msedge.exe",
    BrowserKind.CHROME: "chrome.exe",
    BrowserKind.FIREFOX: "firefox.exe",
}
_WINDOWS_FOLDERS: Final[Mapping[BrowserKind, str]] = {
    BrowserKind.EDGE: "Microsoft/Edge/Application/msedge.exe",
    BrowserKind.CHROME: "Google/Chrome/Application/chrome.exe",
    BrowserKind.CHROMIUM: "Chromium/Application/chrome.exe",
    BrowserKind.FIREFOX: "Mozilla Firefox/firefox.exe",
}
_FLAGS: Final[Mapping[BrowserKind, str]] = {
    BrowserKind.EDGE: "--inprivate",
    BrowserKind.CHROME: "--incognito",
    BrowserKind.CHROMIUM: "--incognito",
    BrowserKind.FIREFOX: "-private-window",
}


def found_browsers(places: BrowserPlaces) -> tuple[Browser, ...]:
    """One of each kind that is there, in the kinds' order."""
    found = ((kind, _program(kind, places)) for kind in BrowserKind)
    return tuple(Browser(kind, program) for kind, program in found if program is not None)


def places_of_this_machine() -> BrowserPlaces:
    if sys.platform == "win32":
        names = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
        folders = tuple(Path(os.environ[name]) for name in names if os.environ.get(name))
        return BrowserPlaces(lambda _name: None, _app_paths(), folders)
    return BrowserPlaces(shutil.which, {}, ())


def private_window_words(browser: Browser, address: str) -> list[str]:
    """What starts it; the address is the settings' own, and https or the sample portal's."""
    return [str(browser.program), _FLAGS[browser.kind], address]


def open_private_window(words: Sequence[str]) -> bool:
    """Start it and let it go; whether it could be started."""
    program, *arguments = words
    process = QProcess()
    process.setProgram(program)
    process.setArguments(arguments)
    process.setStandardInputFile(QProcess.nullDevice())
    process.setStandardOutputFile(QProcess.nullDevice())
    process.setStandardErrorFile(QProcess.nullDevice())
    # Its type says that a pair comes back; what comes is the first of it alone
    started: object = process.startDetached()
    return started is True


def _program(kind: BrowserKind, places: BrowserPlaces) -> Path | None:
    named = (places.on_path(name) for name in _NAMES[kind])
    registered = places.app_paths.get(_WINDOWS_NAMES.get(kind, ""), "").strip('"')
    usual = (folder / PureWindowsPath(_WINDOWS_FOLDERS[kind]) for folder in places.folders)
    tries = (*(Path(name) for name in named if name), *([Path(registered)] if registered else ()))
    return next((program for program in (*tries, *usual) if program.is_file()), None)


def _app_paths() -> dict[str, str]:
    found: dict[str, str] = {}
    if sys.platform == "win32":
        import winreg

        for root in (winreg.HKEY_LOCAL_MACHINE, winreg.HKEY_CURRENT_USER):
            for name in _WINDOWS_NAMES.values():
                key = rf"SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\{name}"
                try:
                    found[name] = winreg.QueryValue(root, key)
                except OSError:
                    continue
    return found
