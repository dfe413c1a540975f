"""Keeps resources/translations true to the texts in the code.

    python -m shared.desktop.translation_files update [PROGRAM]  collect texts into the .ts files
    python -m shared.desktop.translation_files release           write the .qm files that ship
    python -m shared.desktop.translation_files check             say what is missing, and exit 1

Indonesian is the language of the code; each program has one English .ts of its own.
Translate by hand in the .ts, or with Qt Linguist, then release.
"""

import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6

from shared.configuration.resource_folder import RESOURCES
from shared.desktop.translations import Program

_ROOT = RESOURCES.parent
_TRANSLATIONS = RESOURCES / "translations"
_FOLDERS = {
    Program.KIOSK: ("kiosk",),
    Program.DISPLAY: ("kiosk/waiting_display",),
    Program.OFFICER: ("officer_app",),
}
_LEFT_OUT = {Program.KIOSK: ("kiosk/waiting_display",)}
_QT_TEXTS = "qt_id"
"""What Qt itself says, in Indonesian; kept by hand, since no code of ours holds the source."""


def update(programs: Iterable[Program] = Program, folder: Path = _TRANSLATIONS) -> None:
    """Collect the programs' texts; new ones stand there as unfinished, lost ones go."""
    for program in programs:
        _collect(program, folder / f"{program}_en.ts")


def release(folder: Path = _TRANSLATIONS) -> None:
    """Write a .qm beside every .ts."""
    for ts in sorted(folder.glob("*.ts")):
        _run("lrelease", "-silent", str(ts), "-qm", str(ts.with_suffix(".qm")))


def complaints(folder: Path = _TRANSLATIONS) -> list[str]:
    """One line for every text that is missing, unfinished or lost, and every stale .qm."""
    found: list[str] = []
    for name in (*(f"{program}_en" for program in Program), _QT_TEXTS):
        ts = folder / f"{name}.ts"
        found += _unfinished(ts) if ts.exists() else [f"{ts.name} is missing: run update"]
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch)
        for held in folder.glob("*.ts"):
            (fresh / held.name).write_bytes(held.read_bytes())
        release(fresh)
        found += _stale(folder, fresh)
        update(folder=fresh)
        found += _differences(folder, fresh)
    return found


def _collect(program: Program, ts: Path) -> None:
    _run(
        "lupdate",
        "-silent",
        "-no-obsolete",
        # A similar text may mean something else: a person must look.
        *("-disable-heuristic", "similartext"),
        *("-locations", "none", "-source-language", "id_ID", "-target-language", "en_GB"),
        *(str(path) for path in _sources(program)),
        "-ts",
        str(ts),
    )


def _sources(program: Program) -> list[Path]:
    left_out = tuple(_ROOT / folder for folder in _LEFT_OUT.get(program, ()))
    return sorted(
        path
        for folder in _FOLDERS[program]
        for suffix in ("*.py", "*.qml")
        for path in (_ROOT / folder).rglob(suffix)
        if not any(path.is_relative_to(other) for other in left_out)
    )


def _stale(folder: Path, fresh: Path) -> list[str]:
    return [
        f"{qm.name} is not what its .ts says: run release"
        for qm in sorted(fresh.glob("*.qm"))
        if not (folder / qm.name).exists() or (folder / qm.name).read_bytes() != qm.read_bytes()
    ]


def _differences(folder: Path, fresh: Path) -> Iterator[str]:
    for program in Program:
        name = f"{program}_en.ts"
        held = _texts(folder / name) if (folder / name).exists() else set()
        wanted = _texts(fresh / name)
        for context, text in sorted(wanted - held):
            yield f"{name} does not hold “{text}” of {context}: run update"
        for context, text in sorted(held - wanted):
            yield f"{name} holds “{text}” of {context}, which no code says: run update"


def _texts(ts: Path) -> set[tuple[str, str]]:
    return {(context, message.findtext("source", "")) for context, message in _messages(ts)}


def _unfinished(ts: Path) -> Iterator[str]:
    for context, message in _messages(ts):
        translation = message.find("translation")
        forms = [] if translation is None else translation.findall("numerusform") or [translation]
        is_whole = all("".join(form.itertext()).strip() for form in forms) and forms
        if not is_whole or (translation is not None and translation.get("type")):
            source = message.findtext("source", "")
            yield f"{ts.name}: “{source}” of {context} is not translated"


def _messages(ts: Path) -> Iterator[tuple[str, ET.Element]]:
    for context in ET.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def _run(tool: str, *arguments: str) -> None:
    suffix = ".exe" if sys.platform == "win32" else ""
    program = Path(PySide6.__file__).parent / f"{tool}{suffix}"
    subprocess.run([str(program), *arguments], check=True)


def main(arguments: list[str]) -> int:
    """Exit code: 0 done, 1 texts are missing, 2 wrong usage."""
    match arguments:
        case ["update"]:
            update()
        case ["update", "kiosk" | "display" | "officer" as name]:
            update([Program(name)])
        case ["release"]:
            release()
        case ["check"]:
            found = complaints()
            print(*found, sep="\n", end="\n" if found else "")
            return 1 if found else 0
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
