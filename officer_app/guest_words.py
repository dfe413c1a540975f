"""The few sentences of the guest's screen, in the guest's language rather than the officer's."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, QTranslator

from shared.configuration.resource_folder import RESOURCES
from shared.domain.language import Language

WELCOME = str(QT_TRANSLATE_NOOP("guest_screen", "Selamat datang"))
PLEASE_CHECK = str(QT_TRANSLATE_NOOP("guest_screen", "Mohon periksa apakah data Anda sudah benar."))
NAME = str(QT_TRANSLATE_NOOP("guest_screen", "Nama"))
INSTITUTION = str(QT_TRANSLATE_NOOP("guest_screen", "Instansi"))
PHONE = str(QT_TRANSLATE_NOOP("guest_screen", "Nomor HP"))
EMAIL = str(QT_TRANSLATE_NOOP("guest_screen", "E-mail"))
CASE_NUMBER = str(QT_TRANSLATE_NOOP("guest_screen", "Nomor permohonan Anda"))


class GuestWords(QObject):
    """Translates without being installed: the officer's own texts stay as they are."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._english = QTranslator(self)
        self._english.load("officer_en.qm", str(RESOURCES / "translations"))

    def say(self, words: str, language: Language) -> str:
        """One of the sentences above; Indonesian is how they are written."""
        if language is Language.INDONESIAN:
            return words
        return self._english.translate("guest_screen", words) or words
