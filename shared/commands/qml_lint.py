"""Holds every QML file to qmllint, with the types that Python gives it made known first."""

import re
import shutil
from pathlib import Path

from shared.commands.project_tools import ROOT, Finding, qt_tool, run_tool

QML_SOURCES = ROOT / "kiosk"
BUILD = ROOT / "build" / "qml_types"
IMPORT_NAME = re.compile(r'^QML_IMPORT_NAME = "([\w.]+)"', re.MULTILINE)


def lint_qml(sources: Path = QML_SOURCES, build: Path = BUILD) -> Finding:
    """A warning counts: qmllint's exit code overlooks it otherwise."""
    found = _describe_python_types(sources, build)
    if found:
        return found
    files = sorted(str(file) for file in sources.rglob("*.qml"))
    return run_tool(qt_tool("qmllint"), "-W", "0", "-I", str(build), *files)


def _describe_python_types(sources: Path, build: Path) -> Finding:
    """Writes a module of qmltypes for each QML_IMPORT_NAME, as `pyside6-project build` would."""
    shutil.rmtree(build, ignore_errors=True)
    modules: dict[str, list[Path]] = {}
    for file in sorted(sources.rglob("*.py")):
        named = IMPORT_NAME.search(file.read_text(encoding="utf-8"))
        if named:
            modules.setdefault(named[1], []).append(file)
    return "".join(
        _describe_module(name, files, build.joinpath(*name.split(".")))
        for name, files in modules.items()
    )


def _describe_module(name: str, files: list[Path], folder: Path) -> Finding:
    folder.mkdir(parents=True, exist_ok=True)
    lines, found = [f"module {name}"], ""
    for file in files:
        types, description = folder / f"{file.stem}.json", folder / f"{file.stem}.qmltypes"
        found += run_tool(qt_tool("metaobjectdump"), "-o", str(types), str(file))
        found += run_tool(
            qt_tool("qmltyperegistrar"),
            *("--generate-qmltypes", str(description), "-o", str(folder / f"{file.stem}.cpp")),
            *("--import-name", name, "--major-version", "1", "--minor-version", "0", str(types)),
        )
        lines.append(f"typeinfo {description.name}")
    (folder / "qmldir").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return found
