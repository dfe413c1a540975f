"""The service standard as the screen about the service shows it."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from shared.configuration.service_standard import ServiceStandard
from shared.domain.language import Language
from shared.domain.office import Bilingual

QML_IMPORT_NAME = "Serambi.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class StandardViewModel(QObject):
    """The published standard, in the visitor's language."""

    changed = Signal()

    def __init__(self, standard: ServiceStandard, parent: QObject) -> None:
        super().__init__(parent)
        self._standard = standard
        self._language = Language.INDONESIAN

    def speak(self, language: Language) -> None:
        self._language = language
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._said(self._standard.title)

    @Property(str, notify=changed)
    def introduction(self) -> str:
        return self._said(self._standard.introduction)

    @Property(str, notify=changed)
    def decree(self) -> str:
        return self._said(self._standard.decree)

    @Property(str, notify=changed)
    def fee(self) -> str:
        return self._said(self._standard.fee)

    @Property(str, notify=changed)
    def timeLimit(self) -> str:
        return self._said(self._standard.time_limit)

    @Property(str, notify=changed)
    def resultMessage(self) -> str:
        return self._said(self._standard.result_message)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # Qt's name
    def requirements(self) -> list[str]:
        return [self._said(requirement) for requirement in self._standard.requirements]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # Qt's name
    def products(self) -> list[str]:
        return [self._said(product) for product in self._standard.products]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # Qt's name
    def steps(self) -> list[dict[str, Any]]:
        """number, who, text, isToday."""
        return [
            {
                "number": step.number,
                "who": self._said(step.who),
                "text": self._said(step.text),
                "isToday": step.is_today,
            }
            for step in self._standard.steps
        ]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # Qt's name
    def complaints(self) -> list[dict[str, Any]]:
        """icon, name, address."""
        return [
            {
                "icon": channel.icon,
                "name": self._said(channel.name),
                "address": channel.address,
            }
            for channel in self._standard.complaints
        ]

    @Property(str, notify=changed)
    def unit(self) -> str:
        return self._said(self._standard.unit)

    @Property(str, notify=changed)
    def parentUnit(self) -> str:
        return self._said(self._standard.parent)

    @Property(str, notify=changed)
    def address(self) -> str:
        return self._standard.address

    @Property(str, notify=changed)
    def telephone(self) -> str:
        return self._standard.telephone

    @Property(str, notify=changed)
    def website(self) -> str:
        return self._standard.website

    @Property(str, notify=changed)
    def portal(self) -> str:
        return self._standard.portal

    def _said(self, text: Bilingual) -> str:
        return text.in_language(self._language)
