"""Two words, one of them chosen: the language of the screen."""

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from officer_app.pieces import with_role
from shared.desktop.translations import Translations
from shared.domain.language import Language

_NAMES = {Language.INDONESIAN: "Bahasa Indonesia", Language.ENGLISH: "English"}
"""Each language in its own words, so that whoever needs it can find it."""


class LanguageSwitch(QWidget):
    """Switches at once, everywhere."""

    def __init__(self, translations: Translations) -> None:
        super().__init__()
        self._translations = translations
        self._buttons: dict[Language, QPushButton] = {}
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for language, name in _NAMES.items():
            button = with_role(QPushButton(name), "quiet")
            button.setObjectName(f"language_{language.value}")
            button.setCheckable(True)
            button.setAutoDefault(False)
            group.addButton(button)
            row.addWidget(button)
            button.clicked.connect(lambda _=False, chosen=language: translations.switch_to(chosen))
            self._buttons[language] = button
        translations.changed.connect(self._show_language)
        self._show_language()

    def _show_language(self) -> None:
        self._buttons[self._translations.language].setChecked(True)
