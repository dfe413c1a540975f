"""The office as it stands before whoever comes near: open or closed, whom it serves, when."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.problem_texts import front_text
from kiosk.screen import Screen
from shared.configuration.opening_hours import hours_lines
from shared.domain.date_words import date_words
from shared.domain.language import Language
from shared.domain.office_hours import next_opening
from shared.domain.problem import Problem

if TYPE_CHECKING:
    from shared.use_cases.kiosk_front import KioskFront

QML_IMPORT_NAME = "Serambi.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FrontViewModel(QObject):
    """What was last read of the office, and why no more could be read since."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._front: KioskFront | None = None
        self._problem: Problem | None = None
        self._language = Language.INDONESIAN

    @property
    def front(self) -> "KioskFront | None":
        """None before the office was read for the first time."""
        return self._front

    @property
    def screen(self) -> Screen:
        """What stands while nobody is being served."""
        if self._problem is not None:
            return Screen.TROUBLE
        if self._front is None:
            return Screen.STARTING
        if self._front.clock_must_be_confirmed:
            return Screen.CLOCK
        can_serve = self._front.queue_is_open and self._front.services
        return Screen.WELCOME if can_serve else Screen.CLOSED

    def show(self, front: "KioskFront") -> None:
        """The office as it is now."""
        self._front = front
        self._problem = None
        self.changed.emit()

    def show_problem(self, problem: Problem) -> None:
        """It cannot be read; what was read before still stands."""
        self._problem = problem
        self.changed.emit()

    def speak(self, language: Language) -> None:
        self._language = language
        self.changed.emit()

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # Qt's name
    def languages(self) -> list[str]:
        offered = tuple(Language) if self._front is None else self._front.settings.languages
        return [language.value for language in offered]

    @Property(str, notify=changed)
    def officeName(self) -> str:
        return "" if self._front is None else self._front.office.name

    @Property(str, notify=changed)
    def unitName(self) -> str:
        return "" if self._front is None else self._front.office.unit_name

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # Qt's name
    def nowServing(self) -> list[dict[str, Any]]:
        """label and counter, the newest call first."""
        if self._front is None:
            return []
        return [
            {"label": call.label, "counter": call.counter_number}
            for call in self._front.now_serving
        ]

    @Property(int, notify=changed)
    def waiting(self) -> int:
        return 0 if self._front is None else self._front.waiting

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # Qt's name
    def openingHours(self) -> list[dict[str, str]]:
        """days and hours, in the visitor's language."""
        if self._front is None:
            return []
        lines = hours_lines(self._front.settings.opening_hours.week, self._language)
        return [{"days": days, "hours": hours} for days, hours in lines]

    @Property(str, notify=changed)
    def opensAgainText(self) -> str:
        """Nothing where no hours say when, or where there is nothing to open for."""
        if self._front is None or not self._front.services:
            return ""
        opening = next_opening(self._front.settings.opening_hours, self._front.local_now)
        if opening is None:
            return ""
        # The year is plain: a closure of a year is none.
        day = date_words(opening.date(), self._language).removesuffix(f" {opening.year}")
        words = QCoreApplication.translate("Front", "Buka lagi %1 pukul %2")
        return words.replace("%1", day).replace("%2", f"{opening:%H.%M}")

    @Property(str, notify=changed)
    def troubleText(self) -> str:
        return "" if self._problem is None else front_text(self._problem)
