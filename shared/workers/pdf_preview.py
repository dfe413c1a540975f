"""Turns a Word document into a PDF with LibreOffice or Word, where one of them is installed."""

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from shared.domain.problem import Problem, ProblemCode
from shared.workers.bounded_program import run_bounded

if sys.platform == "win32":
    import winreg

_LONGEST_SECONDS = 90.0
"""LibreOffice needs up to 20 s for its first start on a slow disk."""
_LARGEST_PDF_BYTES = 50 * 1024 * 1024
_PROGRAM_NAMES = ("soffice", "libreoffice")
_LINUX_FOLDERS = ("/usr/lib/libreoffice/program", "/opt/libreoffice/program", "/snap/bin")
"""Besides those of PATH, which a program started from a menu may lack."""
_WINDOWS_KEYS = (
    r"SOFTWARE\LibreOffice\UNO\InstallPath",
    r"SOFTWARE\WOW6432Node\LibreOffice\UNO\InstallPath",
)
_WINDOWS_FOLDERS = (
    r"C:\Program Files\LibreOffice\program",
    r"C:\Program Files (x86)\LibreOffice\program",
)


@dataclass(frozen=True, slots=True)
class LibreOffice:
    """How to start it, without its arguments."""

    command: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Word:
    """Reached by its automation; only Windows has it."""


def find_converter() -> LibreOffice | Word | None:
    """What this machine has; LibreOffice first, since nobody's open documents are near it."""
    program = _libreoffice_program()
    if program is not None:
        return LibreOffice((str(program),))
    return Word() if _has_word() else None


def preview_pdf(
    document: bytes,
    converter: LibreOffice | Word | None,
    longest_seconds: float = _LONGEST_SECONDS,
) -> bytes:
    """The DOCX as PDF; otherwise a Problem with one of the PREVIEW codes. Takes seconds."""
    if converter is None:
        raise Problem(ProblemCode.PREVIEW_PROGRAM_MISSING)
    with tempfile.TemporaryDirectory(prefix="serambi-", ignore_cleanup_errors=True) as folder:
        place = Path(folder)
        source, target = place / "naskah.docx", place / "naskah.pdf"
        source.write_bytes(document)
        code = run_bounded(_command(converter, source, target), longest_seconds)
        if code is None:
            raise Problem(ProblemCode.PREVIEW_TOOK_TOO_LONG)
        return _pdf_in(target)


def _command(converter: LibreOffice | Word, source: Path, target: Path) -> Sequence[str]:
    match converter:
        case LibreOffice(command):
            profile = (source.parent / "profile").as_uri()
            return (
                *command,
                # A profile of its own: an open LibreOffice would take the work over and answer
                # for it, and whatever went wrong once is gone the next time
                f"-env:UserInstallation={profile}",
                *("--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck"),
                *("--convert-to", "pdf", "--outdir", str(target.parent), str(source)),
            )
        case Word():
            module = "shared.workers.word_conversion"
            return (sys.executable, "-m", module, str(source), str(target))


def _pdf_in(target: Path) -> bytes:
    """LibreOffice answers 0 also where it made nothing, so only the file counts."""
    try:
        if target.stat().st_size > _LARGEST_PDF_BYTES:
            raise Problem(ProblemCode.PREVIEW_FAILED)
        pdf = target.read_bytes()
    except OSError as failure:
        raise Problem(ProblemCode.PREVIEW_FAILED) from failure
    if not pdf.startswith(b"%PDF-"):
        raise Problem(ProblemCode.PREVIEW_FAILED)
    return pdf


def _libreoffice_program() -> Path | None:
    if sys.platform == "win32":
        # soffice.com waits for the end; soffice.exe returns at once
        names: Sequence[str] = ("soffice.com", "soffice.exe")
        folders = (*_installed_folders(), *_WINDOWS_FOLDERS)
    else:
        names = _PROGRAM_NAMES
        folders = (*os.environ.get("PATH", "").split(os.pathsep), *_LINUX_FOLDERS)
    places = (Path(folder) / name for folder in folders if folder for name in names)
    return next((place for place in places if place.is_file()), None)


if sys.platform == "win32":

    def _installed_folders() -> Iterator[str]:
        """Where LibreOffice's installer says that it put it."""
        for hive in (winreg.HKEY_LOCAL_MACHINE, winreg.HKEY_CURRENT_USER):
            for key in _WINDOWS_KEYS:
                with contextlib.suppress(OSError):
                    yield winreg.QueryValue(hive, key)

    def _has_word() -> bool:
        try:
            return bool(winreg.QueryValue(winreg.HKEY_CLASSES_ROOT, "Word.Application\\CurVer"))
        except OSError:
            return False

else:

    def _has_word() -> bool:
        return False
