"""Keeps the translations complete: every text of the screens, translated and compiled.

`python -m shared.commands.translation_files` brings the .ts files up to the sources and
compiles what is translated; the check says what is then still to do.
"""

import shutil
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from shared.commands.project_tools import ROOT, Finding, qt_tool, run_tool
from shared.configuration.resource_folder import RESOURCES

FOLDER = RESOURCES / "translations"

SOURCES = {
    "kiosk_en.ts": ("kiosk", "shared/desktop"),
    "display_en.ts": ("kiosk/waiting_display", "shared/desktop"),
    "officer_en.ts": ("officer_app", "shared/desktop"),
}
"""Which folders' texts a program speaks. Qt's own Indonesian texts have no source here."""


def examine_translations() -> Finding:
    with tempfile.TemporaryDirectory() as folder:
        return "".join(_examine(name, Path(folder)) for name in SOURCES)


def update_translations() -> Finding:
    found = "".join(_collect(name, FOLDER / name) for name in SOURCES)
    return found + "".join(
        _compile(file, file.with_suffix(".qm")) for file in sorted(FOLDER.glob("*.ts"))
    )


def _examine(name: str, folder: Path) -> Finding:
    if not (FOLDER / name).is_file():
        return f"{name} is missing\n"
    fresh = folder / name
    shutil.copy(FOLDER / name, fresh)
    found = _collect(name, fresh) or "".join(f"{name}: {x}\n" for x in _unfinished(fresh))
    return found or _compare_compiled(name, folder)


def _compare_compiled(name: str, folder: Path) -> Finding:
    compiled = (folder / name).with_suffix(".qm")
    found = _compile(FOLDER / name, compiled)
    kept = FOLDER / compiled.name
    if not found and not (kept.is_file() and kept.read_bytes() == compiled.read_bytes()):
        return f"{kept.name} is older than {name}\n"
    return found


def _unfinished(file: Path) -> Iterator[str]:
    for message in ET.parse(file).getroot().iter("message"):
        translation = message.find("translation")
        kind = "unfinished" if translation is None else translation.get("type")
        if kind is not None:
            yield f"{kind}: {message.findtext('source')}"


def _collect(name: str, file: Path) -> Finding:
    """A display's texts lie in the kiosk's folder, but are not the kiosk's."""
    others = {
        folder
        for folders in SOURCES.values()
        for folder in folders
        if any(own in folder and own != folder for own in SOURCES[name])
    }
    sources = [
        str(source)
        for folder in SOURCES[name]
        for source in sorted((ROOT / folder).rglob("*"))
        if source.suffix in {".py", ".qml"}
        and not any(source.is_relative_to(ROOT / other) for other in others)
    ]
    listing = file.with_suffix(".lst")
    listing.write_text("\n".join(sources), encoding="utf-8")
    try:
        return run_tool(
            *(qt_tool("lupdate"), f"@{listing}", "-no-obsolete", "-locations", "none"),
            *("-source-language", "id", "-target-language", "en", "-ts", str(file)),
        )
    finally:
        listing.unlink()


def _compile(file: Path, compiled: Path) -> Finding:
    return run_tool(qt_tool("lrelease"), "-silent", str(file), "-qm", str(compiled))


if __name__ == "__main__":
    sys.exit(update_translations() or 0)
