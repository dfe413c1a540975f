"""Keeps the translations complete: every text of the screens, translated and compiled.

`python -m shared.commands.translation_files` brings the .ts files up to the sources and
compiles what is translated; the check says what is then still to do.
"""

import shutil
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from shared.commands.project_tools import ROOT, Finding, qt_tool, run_tool
from shared.configuration.resource_folder import RESOURCES

FOLDER = RESOURCES / "translations"

SOURCES: Mapping[str, Sequence[Path]] = {
    "kiosk_en.ts": (ROOT / "kiosk", ROOT / "shared" / "desktop"),
    "display_en.ts": (ROOT / "kiosk" / "waiting_display", ROOT / "shared" / "desktop"),
    "officer_en.ts": (ROOT / "officer_app", ROOT / "shared" / "desktop"),
}
"""Which folders' texts a program speaks. Qt's own Indonesian texts have no source here."""


def examine_translations(
    folder: Path = FOLDER, sources: Mapping[str, Sequence[Path]] = SOURCES
) -> Finding:
    """What is not translated, no longer said, or translated but not compiled."""
    with tempfile.TemporaryDirectory() as scratch:
        return "".join(
            _examine(folder / name, Path(scratch) / name, _texts_of(name, sources))
            for name in sources
        )


def update_translations(
    folder: Path = FOLDER, sources: Mapping[str, Sequence[Path]] = SOURCES
) -> Finding:
    """Brings every file up to its sources, then compiles what is translated."""
    found = "".join(_collect(_texts_of(name, sources), folder / name) for name in sources)
    return found + "".join(
        _compile(file, file.with_suffix(".qm")) for file in sorted(folder.glob("*.ts"))
    )


def _examine(kept: Path, fresh: Path, texts: list[Path]) -> Finding:
    if not kept.is_file():
        return f"{kept.name} is missing\n"
    shutil.copy(kept, fresh)
    found = _collect(texts, fresh) or "".join(f"{kept.name}: {x}\n" for x in _unfinished(fresh))
    if not found and _messages(kept) != _messages(fresh):
        found = f"{kept.name} holds texts that are no longer said\n"
    return found or _compare_compiled(kept, fresh.with_suffix(".qm"))


def _compare_compiled(kept: Path, compiled: Path) -> Finding:
    found = _compile(kept, compiled)
    now = kept.with_suffix(".qm")
    if not found and not (now.is_file() and now.read_bytes() == compiled.read_bytes()):
        return f"{now.name} is older than {kept.name}\n"
    return found


def _unfinished(file: Path) -> Iterator[str]:
    for message in ET.parse(file).getroot().iter("message"):
        translation = message.find("translation")
        kind = "unfinished" if translation is None else translation.get("type")
        if kind is not None:
            yield f"{kind}: {message.findtext('source')}"


def _messages(file: Path) -> set[tuple[str | None, str | None, str | None]]:
    return {
        (context.findtext("name"), message.findtext("source"), message.findtext("comment"))
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
    }


def _texts_of(name: str, sources: Mapping[str, Sequence[Path]]) -> list[Path]:
    """The display's texts lie within the kiosk's folder, but are not the kiosk's."""
    every = {folder for folders in sources.values() for folder in folders}
    return [
        file
        for folder in sources[name]
        for file in sorted(folder.rglob("*"))
        if file.suffix in {".py", ".qml"}
        and not any(file.is_relative_to(other) for other in every if folder in other.parents)
    ]


def _collect(texts: list[Path], file: Path) -> Finding:
    listing = file.with_suffix(".lst")
    listing.write_text("\n".join(str(text) for text in texts), encoding="utf-8")
    try:
        return run_tool(
            *(qt_tool("lupdate"), f"@{listing}", "-no-obsolete", "-locations", "none"),
            *("-source-language", "id_ID", "-target-language", "en_GB", "-ts", str(file)),
        )
    finally:
        listing.unlink()


def _compile(file: Path, compiled: Path) -> Finding:
    return run_tool(qt_tool("lrelease"), "-silent", str(file), "-qm", str(compiled))


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    sys.exit(update_translations() or 0)
