"""The program's language, switched while it runs. Indonesian is the source of all texts."""

import logging
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator, Signal

from shared.configuration.resource_folder import RESOURCES
from shared.domain.language import Language

_log = logging.getLogger(__name__)

_LOCALES = {
    Language.INDONESIAN: QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia),
    Language.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


class Program(StrEnum):
    """The programs with texts of their own; the value begins their translations' names."""

    KIOSK = "kiosk"
    DISPLAY = "display"
    OFFICER = "officer"


class Translations(QObject):
    """Installs what the chosen language needs.

    After `changed` QML must be retranslated (`engine.retranslate`, a slot that can be
    connected directly); widgets hear LanguageChange by themselves.
    """

    changed = Signal()

    def __init__(self, program: Program, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._language = Language.INDONESIAN
        self._installed: list[QTranslator] = []
        self._install()

    @property
    def language(self) -> Language:
        return self._language

    def switch_to(self, language: Language) -> None:
        """Speak this language from now on."""
        if language is self._language:
            return
        self._language = language
        self._install()
        self.changed.emit()

    def remove(self) -> None:
        """Take the texts out again, before the application ends."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed.clear()

    def _install(self) -> None:
        self.remove()
        QLocale.setDefault(_LOCALES[self._language])
        for name in self._files():
            translator = QTranslator(self)
            if translator.load(name, str(RESOURCES / "translations")):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)
            else:
                _log.error("The translation %s cannot be read", name)

    def _files(self) -> tuple[str, ...]:
        # Qt's own buttons and menus speak English unless told otherwise.
        if self._language is Language.INDONESIAN:
            return ("qt_id.qm",)
        return (f"{self._program}_en.qm",)
