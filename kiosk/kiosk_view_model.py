"""The kiosk as a whole: which screen stands, who asked for what, and how all is forgotten."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.comfort import Comfort
from kiosk.countdown import Countdown
from kiosk.idle_watch import IdleWatch
from kiosk.journey_view_model import JourneyViewModel
from kiosk.number_wish import number_wish
from kiosk.offer import ShippedTexts, offer_of
from kiosk.problem_texts import number_text
from kiosk.staff_exit import StaffExit
from kiosk.ticket_view_model import TicketViewModel
from shared.configuration.opening_hours import hours_lines
from shared.desktop.jobs import Err, JobRunner, Ok, Outcome
from shared.domain.language import Language
from shared.domain.problem import Problem, ProblemCode
from shared.domain.visit import VisitSource

if TYPE_CHECKING:
    from shared.database.office_database import OfficeDatabase
    from shared.use_cases.kiosk_front import KioskFront
    from shared.use_cases.take_number import IssuedTicket, NumberRequest

QML_IMPORT_NAME = "Serambi.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)

_APOLOGY_SECONDS = 12
_REST_SECONDS = 300
_TRY_AGAIN_SECONDS = 3


class Screen(StrEnum):
    """What stands on the kiosk."""

    STARTING = "starting"
    WELCOME = "welcome"
    ABOUT = "about"
    QUESTION = "question"
    UNANSWERED = "unanswered"
    """A number was asked for and could not be given yet; the kiosk goes on trying."""
    TICKET = "ticket"
    CLOSED = "closed"
    CLOCK = "clock"
    TROUBLE = "trouble"
    APOLOGY = "apology"
    GAVE_UP = "gave_up"
    """Bug after bug: a calm screen for some minutes."""


_WATCHED = (Screen.ABOUT, Screen.QUESTION, Screen.UNANSWERED)
"""Screens of a visitor who may have walked away."""


@dataclass(frozen=True, slots=True)
class KioskParts:
    """What the kiosk's view model is made with."""

    office: "Callable[[], OfficeDatabase]"
    """Asked in jobs alone: it may have to wait until the office is open."""
    jobs: JobRunner
    new_id: Callable[[], UUID]
    machine: str
    printer_url: str | None
    monotonic_seconds: Callable[[], float]
    speak: Callable[[Language], None]
    """Makes the program's texts those of this language."""
    clear_traces: Callable[[], None]
    """Empties what Qt keeps of typing: the input method and the clipboard."""
    shipped: ShippedTexts


@QmlElement
class KioskViewModel(QObject):
    """State in, signals out, slots for wishes."""

    changed = Signal()
    frontChanged = Signal()

    def __init__(
        self,
        parts: KioskParts,
        journey: JourneyViewModel,
        ticket: TicketViewModel,
        idle: IdleWatch,
        staff: StaffExit,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._journey = journey
        self._ticket = ticket
        self._idle = idle
        self._staff = staff
        self._front: KioskFront | None = None
        self._front_problem: Problem | None = None
        self._screen = Screen.WELCOME
        self._comfort = Comfort()
        self._is_asking_cancel = False
        self._wish: NumberRequest | None = None
        self._wish_problem: Problem | None = None
        self._is_under_way = False
        self._try_again = Countdown(parts.monotonic_seconds, self)
        self._try_again.ended.connect(self._send_wish)
        self._apology = Countdown(parts.monotonic_seconds, self)
        self._apology.ended.connect(self.start_over)
        journey.number_wanted.connect(self._take_number)
        journey.left.connect(self._leave_first_question)
        ticket.finished.connect(self.start_over)
        idle.expired.connect(self.start_over)

    # ---- what QML shows ----

    @Property(str, notify=changed)
    def screen(self) -> str:
        return self.standing.value

    @property
    def standing(self) -> Screen:
        """The screen, with the office's state where nobody is being served."""
        if self._screen is not Screen.WELCOME:
            return self._screen
        if self._front is None:
            return Screen.STARTING if self._front_problem is None else Screen.TROUBLE
        if self._front_problem is not None:
            return Screen.TROUBLE
        if self._front.clock_must_be_confirmed:
            return Screen.CLOCK
        return Screen.WELCOME if self._front.queue_is_open else Screen.CLOSED

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._comfort.language.value

    @Property("QVariantList", notify=frontChanged)  # type: ignore[arg-type]
    def languages(self) -> list[str]:
        offered = tuple(Language) if self._front is None else self._front.settings.languages
        return [language.value for language in offered]

    @Property(float, notify=changed)
    def textZoom(self) -> float:
        return self._comfort.text_zoom

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        return self._comfort.has_high_contrast

    @Property(bool, notify=changed)
    def reachMode(self) -> bool:
        return self._comfort.is_in_reach

    @Property(bool, notify=changed)
    def isAskingCancel(self) -> bool:
        return self._is_asking_cancel

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        return self._is_under_way

    @Property(str, notify=changed)
    def wishProblemText(self) -> str:
        return "" if self._wish_problem is None else number_text(self._wish_problem)

    @Property(str, notify=frontChanged)
    def officeName(self) -> str:
        return "" if self._front is None else self._front.office.name

    @Property(str, notify=frontChanged)
    def unitName(self) -> str:
        return "" if self._front is None else self._front.office.unit_name

    @Property(str, notify=frontChanged)
    def telephone(self) -> str:
        return "" if self._front is None else self._front.office.telephone

    @Property("QVariantList", notify=frontChanged)  # type: ignore[arg-type]
    def nowServing(self) -> list[dict[str, Any]]:
        """label and counter, the newest call first."""
        if self._front is None:
            return []
        return [
            {"label": call.label, "counter": call.counter_number}
            for call in self._front.now_serving
        ]

    @Property(int, notify=frontChanged)
    def waiting(self) -> int:
        return 0 if self._front is None else self._front.waiting

    @Property("QVariantList", notify=frontChanged)  # type: ignore[arg-type]
    def openingHours(self) -> list[dict[str, str]]:
        """days and hours, in the visitor's language."""
        if self._front is None:
            return []
        lines = hours_lines(self._front.settings.opening_hours.week, self._comfort.language)
        return [{"days": days, "hours": hours} for days, hours in lines]

    # ---- what happened elsewhere ----

    @Slot(object)
    def show_front(self, front: "KioskFront") -> None:
        """The office as it is now."""
        is_first = self._front is None
        self._front = front
        self._front_problem = None
        self._staff.know(front.settings.kiosk_exit_pin_hash)
        if is_first:
            self._begin_comfort()
        self.frontChanged.emit()
        self.changed.emit()

    @Slot(object)
    def show_front_problem(self, problem: Problem) -> None:
        """The office cannot be read; whoever is being served goes on."""
        self._front_problem = problem
        self.changed.emit()

    @Slot()
    def apologise(self) -> None:
        """A bug: everything of this visitor is wiped, and after a while all begins anew."""
        self._forget()
        self._screen = Screen.APOLOGY
        self._apology.start(_APOLOGY_SECONDS)
        self.changed.emit()

    @Slot()
    def give_up(self) -> None:
        """Bug after bug: one calm screen instead of flicker."""
        self._forget()
        self._screen = Screen.GAVE_UP
        self._apology.start(_REST_SECONDS)
        self.changed.emit()

    @Slot()
    def look_at_clock(self) -> None:
        """For whoever holds the clock: see what it says now."""
        self._try_again.look()
        self._apology.look()
        self._idle.look()
        self._ticket.look_at_clock()

    # ---- what the visitor wants ----

    @Slot()
    def begin(self) -> None:
        if self.standing is Screen.WELCOME and self._front is not None and self._front.services:
            self._journey.begin(offer_of(self._front, self._parts.shipped))
            self._go_to(Screen.QUESTION)

    @Slot()
    def showAbout(self) -> None:
        if self._screen is Screen.WELCOME:
            self._go_to(Screen.ABOUT)

    @Slot()
    def leaveAbout(self) -> None:
        if self._screen is Screen.ABOUT:
            self._go_to(Screen.WELCOME)

    @Slot(str)
    def speak(self, language: str) -> None:
        self._become(replace(self._comfort, language=Language(language)))

    @Slot()
    def enlargeText(self) -> None:
        self._become(self._comfort.enlarged())

    @Slot()
    def toggleContrast(self) -> None:
        has_more = not self._comfort.has_high_contrast
        self._become(replace(self._comfort, has_high_contrast=has_more))

    @Slot()
    def toggleReach(self) -> None:
        self._become(replace(self._comfort, is_in_reach=not self._comfort.is_in_reach))

    @Slot()
    def askHelp(self) -> None:
        """A number at once; an officer completes the guestbook."""
        if self._screen in (Screen.WELCOME, Screen.ABOUT) and self._front is not None:
            if not self._front.services:
                return
            self._journey.begin(offer_of(self._front, self._parts.shipped))
        self._wish_for(VisitSource.KIOSK_HELP)

    @Slot()
    def askCancel(self) -> None:
        if self._screen is Screen.QUESTION and not self._is_under_way:
            self._is_asking_cancel = True
            self.changed.emit()

    @Slot()
    def keepGoing(self) -> None:
        self._is_asking_cancel = False
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        if not self._is_under_way:
            self.start_over()

    @Slot()
    def tryAgain(self) -> None:
        if self._screen is Screen.UNANSWERED:
            self._send_wish()

    @Slot()
    def askStaffPin(self) -> None:
        self._staff.open()

    @Slot()
    def start_over(self) -> None:
        """Everything typed is wiped; the next visitor is welcome."""
        self._forget()
        self._screen = Screen.WELCOME
        self._begin_comfort()
        self.changed.emit()

    # ---- taking the number ----

    @Slot()
    def _take_number(self) -> None:
        self._wish_for(VisitSource.KIOSK)

    @Slot()
    def _leave_first_question(self) -> None:
        journey = self._journey.journey
        if journey is not None and journey.answers.name is not None:
            self.askCancel()
        else:
            self.start_over()

    def _wish_for(self, source: VisitSource) -> None:
        # A second touch finds a wish under way; even a second request would give the same ticket.
        if self._is_under_way or self._wish is not None or self._journey.journey is None:
            return
        self._is_asking_cancel = False
        self._wish = number_wish(
            self._journey.journey,
            source,
            self._comfort.language,
            self._parts.machine,
            self._parts.printer_url,
        )
        self._send_wish()

    @Slot()
    def _send_wish(self) -> None:
        wish = self._wish
        if wish is None or self._is_under_way:
            return
        self._is_under_way = True
        self._try_again.stop()
        self.changed.emit()
        office = self._parts.office

        def take() -> "IssuedTicket":
            from shared.use_cases.take_number import take_number

            return take_number(office(), wish)

        self._parts.jobs.run(take, self._take_answer, self)

    def _take_answer(self, outcome: "Outcome[IssuedTicket]") -> None:
        self._is_under_way = False
        wish, front = self._wish, self._front
        if wish is None or front is None:
            # The visitor left before the answer came.
            self.changed.emit()
            return
        match outcome:
            case Ok(issued):
                self._show_ticket(issued, wish.source is VisitSource.KIOSK_HELP, front)
            case Err(problem):
                self._show_wish_problem(problem, front)

    def _show_ticket(self, issued: "IssuedTicket", is_help: bool, front: "KioskFront") -> None:
        self._forget()
        self._go_to(Screen.TICKET)
        self._ticket.show(issued, is_help, front.office.time_zone, front.settings)

    def _show_wish_problem(self, problem: Problem, front: "KioskFront") -> None:
        match problem.code:
            case ProblemCode.UNEXPECTED:
                self.apologise()
            case ProblemCode.QUEUE_CLOSED:
                self.start_over()
                self.show_front(replace(front, queue_is_open=False))
            case ProblemCode.CLOCK_JUMPED:
                self.start_over()
                self.show_front(replace(front, clock_must_be_confirmed=True))
            case _:
                _log.warning("no number could be given: %r", problem)
                self._wish_problem = problem
                self._try_again.start(_TRY_AGAIN_SECONDS)
                if self._screen is not Screen.UNANSWERED:
                    self._go_to(Screen.UNANSWERED)
                self.changed.emit()

    # ---- forgetting ----

    def _forget(self) -> None:
        self._wish = None
        self._wish_problem = None
        self._is_asking_cancel = False
        self._try_again.stop()
        self._idle.rest()
        self._staff.close()
        self._ticket.forget()
        self._journey.forget()
        self._parts.clear_traces()

    def _begin_comfort(self) -> None:
        self._become(Comfort() if self._front is None else Comfort.of(self._front.settings))

    def _become(self, comfort: Comfort) -> None:
        speaks_anew = comfort.language is not self._comfort.language
        self._comfort = comfort
        if speaks_anew:
            self._parts.speak(comfort.language)
            self.frontChanged.emit()
        self._watch_for_idleness()
        self.changed.emit()

    def _go_to(self, screen: Screen) -> None:
        self._screen = screen
        self._apology.stop()
        self._watch_for_idleness()
        self.changed.emit()

    def _watch_for_idleness(self) -> None:
        if self._front is None:
            return
        settings = self._front.settings
        if self._screen in _WATCHED:
            self._idle.watch(settings.idle_seconds, settings.idle_countdown_seconds)
        elif self._screen is Screen.WELCOME and self._comfort != Comfort.of(settings):
            # Nothing to lose here but another's language and letters: nobody is asked.
            self._idle.watch(settings.idle_seconds, 0)
        else:
            self._idle.rest()
