"""The checks find what is wrong: each is shown a fault, and its mending."""

import xml.etree.ElementTree as ET
from argparse import Namespace
from pathlib import Path

import pytest

from shared.commands.checks import run
from shared.commands.project_tools import run_tool
from shared.commands.qml_lint import lint_qml
from shared.commands.translation_files import examine_translations, update_translations

VIEW_MODEL = """
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Tests.Sample"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class SampleViewModel(QObject):
    changed = Signal()

    @Property(str, notify=changed)
    def label(self) -> str:
        return "R001"
"""

SCREEN = """
import QtQuick
import Tests.Sample

Text {{
    required property SampleViewModel viewModel
    text: viewModel.{name}
}}
"""


def lint_screen_that_reads(name: str, folder: Path) -> str:
    (folder / "sample_view_model.py").write_text(VIEW_MODEL, encoding="utf-8")
    (folder / "Screen.qml").write_text(SCREEN.format(name=name), encoding="utf-8")
    return lint_qml(folder, folder / "build")


def test_qmllint_knows_what_python_gives_to_qml(tmp_path: Path) -> None:
    assert lint_screen_that_reads("label", tmp_path) == ""


def test_qmllint_finds_what_python_does_not_give(tmp_path: Path) -> None:
    assert '"lable"' in lint_screen_that_reads("lable", tmp_path)


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A program of one text, within which another program lies."""
    (tmp_path / "program" / "other").mkdir(parents=True)
    say(tmp_path / "program", "Selamat datang")
    say(tmp_path / "program" / "other", "Sedang dipanggil")
    return tmp_path / "program"


def say(folder: Path, text: str) -> None:
    (folder / "Page.qml").write_text(
        f'import QtQuick\nText {{ text: qsTr("{text}") }}\n', encoding="utf-8"
    )


def sources_of(program: Path) -> dict[str, list[Path]]:
    return {"program_en.ts": [program], "other_en.ts": [program / "other"]}


def translate(folder: Path) -> None:
    for file in folder.glob("*.ts"):
        tree = ET.parse(file)
        for translation in tree.getroot().iter("translation"):
            translation.attrib.clear()
            translation.text = "Translated"
        tree.write(file, encoding="utf-8", xml_declaration=True)


def finished(folder: Path, sources: dict[str, list[Path]]) -> None:
    assert update_translations(folder, sources) == ""
    translate(folder)
    assert update_translations(folder, sources) == ""


def test_finished_translations_pass(program: Path, tmp_path: Path) -> None:
    finished(tmp_path, sources_of(program))
    assert examine_translations(tmp_path, sources_of(program)) == ""


def test_a_text_without_translation_is_named(program: Path, tmp_path: Path) -> None:
    finished(tmp_path, sources_of(program))
    say(program, "Selamat pagi")
    assert examine_translations(tmp_path, sources_of(program)) == (
        "program_en.ts: unfinished: Selamat pagi\n"
    )


def test_a_text_that_is_no_longer_said_is_found(program: Path, tmp_path: Path) -> None:
    finished(tmp_path, sources_of(program))
    (program / "other" / "Page.qml").unlink()
    assert examine_translations(tmp_path, sources_of(program)) == (
        "other_en.ts holds texts that are no longer said\n"
    )


def test_a_translation_that_was_not_compiled_is_found(program: Path, tmp_path: Path) -> None:
    finished(tmp_path, sources_of(program))
    (tmp_path / "other_en.qm").write_bytes(b"old")
    assert examine_translations(tmp_path, sources_of(program)) == (
        "other_en.qm is older than other_en.ts\n"
    )


def test_a_missing_translation_file_is_found(program: Path, tmp_path: Path) -> None:
    found = examine_translations(tmp_path, sources_of(program))
    assert found == "program_en.ts is missing\nother_en.ts is missing\n"


def test_a_tool_that_fails_in_silence_is_found() -> None:
    assert run_tool("false") == "false ended with 1"


@pytest.mark.parametrize(("body", "code"), [("assert True", 0), ("assert False", 1)])
def test_the_verdict_on_chosen_tests_is_the_exit_code(
    body: str, code: int, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    chosen = tmp_path / "test_chosen.py"
    chosen.write_text(f"def test_it() -> None:\n    {body}\n", encoding="utf-8")
    words = [str(chosen), "-p", "no:cacheprovider", "--rootdir", str(tmp_path)]
    assert run(Namespace(pytest_arguments=words)) == code
    assert f"1 {'failed' if code else 'passed'}" in capfd.readouterr().out.splitlines()[-1]
