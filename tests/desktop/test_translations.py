"""The language changes while the program runs, Qt's own words included."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from shared.configuration.resource_folder import RESOURCES
from shared.desktop.translations import Program, Translations
from shared.domain.language import Language

FOLDER = RESOURCES / "translations"


def texts(name: str) -> list[tuple[str, str, str]]:
    """Context, source and translation of every text without plural forms."""
    return [
        (
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("translation", ""),
        )
        for context in ET.parse(FOLDER / f"{name}.ts").getroot().iter("context")
        for message in context.iter("message")
        if message.get("numerus") is None
    ]


@pytest.fixture
def translations(qtbot: QtBot) -> Iterator[Translations]:
    before = QLocale()
    translations = Translations(Program.KIOSK)
    yield translations
    translations.remove()
    QLocale.setDefault(before)


def test_qt_itself_speaks_indonesian_at_first(qtbot: QtBot, translations: Translations) -> None:
    assert translations.language is Language.INDONESIAN
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == "Batal"


def test_every_word_of_qts_file_is_spoken(translations: Translations) -> None:
    held = texts("qt_id")
    assert len(held) > 50
    spoken = [QCoreApplication.translate(context, source) for context, source, _ in held]
    assert spoken == [translation for _, _, translation in held]


def test_english_takes_over_qts_words_and_gives_them_back(
    qtbot: QtBot, translations: Translations
) -> None:
    with qtbot.waitSignal(translations.changed):
        translations.switch_to(Language.ENGLISH)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert QLocale().language() == QLocale.Language.English
    translations.switch_to(Language.INDONESIAN)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Batal"
    assert QLocale().monthName(5) == "Mei"


def test_switching_to_the_same_language_tells_nobody(
    qtbot: QtBot, translations: Translations
) -> None:
    with qtbot.assertNotEmitted(translations.changed):
        translations.switch_to(Language.INDONESIAN)


@pytest.mark.parametrize("program", list(Program))
def test_every_program_speaks_its_english(qtbot: QtBot, program: Program) -> None:
    before = QLocale()
    translations = Translations(program)
    translations.switch_to(Language.ENGLISH)
    translated = [text for text in texts(f"{program}_en") if text[2]]
    silent = [
        source
        for context, source, translation in translated
        if QCoreApplication.translate(context, source) != translation
    ]
    assert silent == []
    translations.remove()
    QLocale.setDefault(before)


def test_qts_compiled_words_are_those_of_its_file() -> None:
    assert all(source and translation for _, source, translation in texts("qt_id"))
