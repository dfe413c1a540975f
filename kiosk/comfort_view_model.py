"""How the present visitor wants the screen, as the screen sees it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.comfort import Comfort
from shared.domain.language import Language

QML_IMPORT_NAME = "Serambi.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ComfortViewModel(QObject):
    """Language, letters, contrast and reach; the next visitor begins as the office says."""

    changed = Signal()

    def __init__(self, speak: Callable[[Language], None], parent: QObject) -> None:
        """`speak` makes the program's texts those of a language."""
        super().__init__(parent)
        self._speak = speak
        self._comfort = Comfort()

    @property
    def comfort(self) -> Comfort:
        return self._comfort

    def become(self, comfort: Comfort) -> None:
        speaks_anew = comfort.language is not self._comfort.language
        self._comfort = comfort
        if speaks_anew:
            self._speak(comfort.language)
        self.changed.emit()

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._comfort.language.value

    @Property(float, notify=changed)
    def textZoom(self) -> float:
        return self._comfort.text_zoom

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        return self._comfort.has_high_contrast

    @Property(bool, notify=changed)
    def reachMode(self) -> bool:
        return self._comfort.is_in_reach

    @Slot(str)
    def speak(self, language: str) -> None:
        self.become(replace(self._comfort, language=Language(language)))

    @Slot()
    def enlargeText(self) -> None:
        self.become(self._comfort.enlarged())

    @Slot()
    def toggleContrast(self) -> None:
        has_more = not self._comfort.has_high_contrast
        self.become(replace(self._comfort, has_high_contrast=has_more))

    @Slot()
    def toggleReach(self) -> None:
        self.become(replace(self._comfort, is_in_reach=not self._comfort.is_in_reach))
