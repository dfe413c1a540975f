"""The kiosk as a whole: which screen stands, who asked for what, and how all is forgotten."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.case_number_view_model import CaseNumberViewModel
from kiosk.comfort import Comfort
from kiosk.comfort_view_model import ComfortViewModel
from kiosk.countdown import Countdown
from kiosk.front_view_model import FrontViewModel
from kiosk.idle_watch import IdleWatch
from kiosk.journey_view_model import JourneyViewModel
from kiosk.number_taking import NumberTaking
from kiosk.number_wish import number_wish, number_wish_for_case
from kiosk.offer import ShippedTexts, offer_of
from kiosk.problem_texts import number_text
from kiosk.screen import WATCHED, Screen
from kiosk.staff_exit import StaffExit
from kiosk.ticket_view_model import TicketViewModel
from shared.domain.problem import Problem, ProblemCode
from shared.domain.visit import VisitSource

if TYPE_CHECKING:
    from shared.use_cases.kiosk_front import KioskFront
    from shared.use_cases.known_case import KnownCase
    from shared.use_cases.take_number import IssuedTicket, NumberRequest

QML_IMPORT_NAME = "Serambi.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_APOLOGY_SECONDS = 12
_WORD_SECONDS = 30
"""How long the welcome screen says why a visitor was led back to it."""
_REST_SECONDS = 300

_CASE_REFUSALS = (ProblemCode.SERVICE_UNKNOWN, ProblemCode.CASE_UNKNOWN)
_BEFORE_JOURNEY = (Screen.WELCOME, Screen.ABOUT, Screen.CASE_NUMBER)
_CANCELLED = (Screen.QUESTION, Screen.CASE_NUMBER)
"""Screens with something typed, which is asked about before it is wiped."""


@dataclass(frozen=True, slots=True)
class KioskParts:
    """What the kiosk's view model is made with."""

    machine: str
    printer_url: str | None
    monotonic_seconds: Callable[[], float]
    clear_traces: Callable[[], None]
    """Empties what Qt keeps of typing: the input method and the clipboard."""
    shipped: ShippedTexts


@QmlElement
class KioskViewModel(QObject):
    """State in, signals out, slots for wishes."""

    changed = Signal()

    def __init__(
        self,
        parts: KioskParts,
        front: FrontViewModel,
        comfort: ComfortViewModel,
        journey: JourneyViewModel,
        case_number: CaseNumberViewModel,
        taking: NumberTaking,
        ticket: TicketViewModel,
        idle: IdleWatch,
        staff: StaffExit,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._front = front
        self._comfort = comfort
        self._journey = journey
        self._case_number = case_number
        self._taking = taking
        self._ticket = ticket
        self._idle = idle
        self._staff = staff
        self._screen = Screen.WELCOME
        self._is_asking_cancel = False
        self._apology = Countdown(parts.monotonic_seconds, self)
        self._apology.ended.connect(self.start_over)
        self._word = Countdown(parts.monotonic_seconds, self)
        self._word.ended.connect(self.changed)
        front.changed.connect(self.changed)
        comfort.changed.connect(self._watch_for_idleness)
        journey.number_wanted.connect(self._take_number)
        journey.left.connect(self._leave_first_question)
        case_number.known.connect(self._take_number_for_case)
        case_number.given_up.connect(self._give_up_case_number)
        taking.changed.connect(self.changed)
        taking.given.connect(self._show_ticket)
        taking.delayed.connect(self._show_delay)
        taking.refused.connect(self._answer_refusal)
        ticket.finished.connect(self.start_over)
        idle.expired.connect(self.start_over)

    # ---- what QML shows ----

    @Property(str, notify=changed)
    def screen(self) -> str:
        return self.standing.value

    @property
    def standing(self) -> Screen:
        """The screen, with the office's state where nobody is being served."""
        return self._front.screen if self._screen is Screen.WELCOME else self._screen

    @Property(bool, notify=changed)
    def isAskingCancel(self) -> bool:
        return self._is_asking_cancel

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """A number is being taken, and there is nothing to do but to wait for it."""
        return self._taking.is_under_way and self._screen is not Screen.UNANSWERED

    @Property(str, notify=changed)
    def welcomeText(self) -> str:
        """Why a visitor was led back to the welcome screen; mostly nothing."""
        if not self._word.is_running:
            return ""
        return QCoreApplication.translate(
            "Problems",
            "Nomor permohonannya belum kami temukan. Petugas siap membantu, atau mulailah tanpa "
            "nomor itu.",
        )

    @Property(str, notify=changed)
    def wishProblemText(self) -> str:
        return "" if self._taking.problem is None else number_text(self._taking.problem)

    # ---- what happened elsewhere ----

    @Slot(object)
    def show_front(self, front: "KioskFront") -> None:
        """The office as it is now."""
        is_first = self._front.front is None
        self._front.show(front)
        self._staff.know(front.settings.kiosk_exit_pin_hash)
        if is_first:
            self._begin_comfort()

    @Slot(object)
    def show_front_problem(self, problem: Problem) -> None:
        """The office cannot be read; whoever is being served goes on."""
        self._front.show_problem(problem)

    @Slot()
    def apologise(self) -> None:
        """A bug: everything of this visitor is wiped, and after a while all begins anew."""
        self._forget()
        self._go_to(Screen.APOLOGY)
        self._apology.start(_APOLOGY_SECONDS)

    @Slot()
    def give_up(self) -> None:
        """Bug after bug: one calm screen instead of flicker."""
        self._forget()
        self._go_to(Screen.GAVE_UP)
        self._apology.start(_REST_SECONDS)

    @Slot()
    def look_at_clock(self) -> None:
        """For whoever holds the clock: see what it says now."""
        self._taking.look_at_clock()
        self._apology.look()
        self._word.look()
        self._idle.look()
        self._ticket.look_at_clock()
        self._staff.look_at_clock()

    # ---- what the visitor wants ----

    @Slot()
    def begin(self) -> None:
        if self.standing is Screen.WELCOME and self._begin_journey():
            self._word.stop()
            self._go_to(Screen.QUESTION)

    @Slot()
    def askCaseNumber(self) -> None:
        """The visitor came before and holds a number."""
        if self.standing is Screen.WELCOME:
            self._word.stop()
            self._case_number.begin()
            self._go_to(Screen.CASE_NUMBER)

    @Slot()
    def beginWithoutCase(self) -> None:
        """The number is not at hand: the guestbook, as for everybody."""
        if self._screen is Screen.CASE_NUMBER and not self._taking.has_wish:
            self._case_number.forget()
            self._parts.clear_traces()
            if self._begin_journey():
                self._go_to(Screen.QUESTION)
            else:
                self.start_over()

    @Slot()
    def showAbout(self) -> None:
        if self._screen is Screen.WELCOME:
            self._go_to(Screen.ABOUT)

    @Slot()
    def leaveAbout(self) -> None:
        if self._screen is Screen.ABOUT:
            self._go_to(Screen.WELCOME)

    @Slot()
    def askHelp(self) -> None:
        """A number at once; an officer completes the guestbook."""
        if self._screen in _BEFORE_JOURNEY and not self._taking.has_wish:
            self._begin_journey()
        self._wish_for(VisitSource.KIOSK_HELP)

    @Slot()
    def askCancel(self) -> None:
        if self._screen in _CANCELLED and not self._taking.has_wish:
            self._is_asking_cancel = True
            self.changed.emit()

    @Slot()
    def keepGoing(self) -> None:
        self._is_asking_cancel = False
        self.changed.emit()

    @Slot()
    def askStaffPin(self) -> None:
        self._staff.open()

    @Slot()
    def start_over(self) -> None:
        """Everything typed is wiped; the next visitor is welcome."""
        self._forget()
        self._begin_comfort()
        self._go_to(Screen.WELCOME)

    # ---- taking the number ----

    @Slot()
    def _take_number(self) -> None:
        self._wish_for(VisitSource.KIOSK)

    @Slot()
    def _leave_first_question(self) -> None:
        journey = self._journey.journey
        if self._taking.has_wish:
            return
        if journey is not None and journey.answers.name is not None:
            self.askCancel()
        else:
            self.start_over()

    @Slot(object)
    def _take_number_for_case(self, case: "KnownCase") -> None:
        ids, parts = self._case_number.ids, self._parts
        if ids is None or self._screen is not Screen.CASE_NUMBER or self._taking.has_wish:
            return
        self._is_asking_cancel = False
        language = self._comfort.comfort.language
        self._idle.rest()
        self._taking.take(
            number_wish_for_case(ids, case, language, parts.machine, parts.printer_url)
        )

    @Slot()
    def _give_up_case_number(self) -> None:
        # The visitor still stands there: the word comes in their language and letters.
        self._forget()
        self._word.start(_WORD_SECONDS)
        self._go_to(Screen.WELCOME)

    def _begin_journey(self) -> bool:
        front = self._front.front
        if front is None or not front.services:
            return False
        self._journey.begin(offer_of(front, self._parts.shipped))
        return True

    def _wish_for(self, source: VisitSource) -> None:
        journey, parts = self._journey.journey, self._parts
        if journey is None or self._taking.has_wish:
            return
        self._is_asking_cancel = False
        language = self._comfort.comfort.language
        # Nobody is asked whether they are still there while they can do nothing but wait.
        self._idle.rest()
        self._taking.take(number_wish(journey, source, language, parts.machine, parts.printer_url))

    @Slot(object, bool)
    def _show_ticket(self, issued: "IssuedTicket", is_help: bool) -> None:
        front = self._front.front
        if front is not None:
            self._forget()
            self._go_to(Screen.TICKET)
            self._ticket.show(issued, is_help, front.office.time_zone, front.settings)

    @Slot()
    def _show_delay(self) -> None:
        if self._screen is not Screen.UNANSWERED:
            self._go_to(Screen.UNANSWERED)

    @Slot(object, object)
    def _answer_refusal(self, wish: "NumberRequest", problem: Problem) -> None:
        front = self._front.front
        if front is None or problem.code is ProblemCode.UNEXPECTED:
            self.apologise()
            return
        if wish.case_number is not None and problem.code in _CASE_REFUSALS:
            # There is no other service to choose for this case.
            self._case_number.refuse(problem)
            self._go_to(Screen.CASE_NUMBER)
            return
        others = tuple(service for service in front.services if service.id != wish.service_id)
        match problem.code:
            case ProblemCode.QUEUE_CLOSED:
                front = replace(front, queue_is_open=False)
            case ProblemCode.CLOCK_JUMPED:
                front = replace(front, clock_must_be_confirmed=True)
            case ProblemCode.SERVICE_UNKNOWN:
                front = replace(front, services=others)
        self.show_front(front)
        if problem.code is ProblemCode.SERVICE_UNKNOWN and others:
            self._journey.ask_service_anew(others)
            self._go_to(Screen.QUESTION)
        else:
            self.start_over()

    # ---- forgetting ----

    def _forget(self) -> None:
        self._is_asking_cancel = False
        self._taking.drop()
        self._idle.rest()
        self._staff.close()
        self._ticket.forget()
        self._journey.forget()
        self._case_number.forget()
        self._word.stop()
        self._parts.clear_traces()

    def _begin_comfort(self) -> None:
        front = self._front.front
        self._comfort.become(Comfort() if front is None else Comfort.of(front.settings))

    def _go_to(self, screen: Screen) -> None:
        self._screen = screen
        self._apology.stop()
        self._watch_for_idleness()
        self.changed.emit()

    @Slot()
    def _watch_for_idleness(self) -> None:
        front = self._front.front
        if front is None:
            return
        settings = front.settings
        if self._screen in WATCHED:
            self._idle.watch(settings.idle_seconds, settings.idle_countdown_seconds)
        elif self._screen is Screen.WELCOME and self._comfort.comfort != Comfort.of(settings):
            # Nothing to lose here but another's language and letters: nobody is asked.
            self._idle.watch(settings.idle_seconds, 0)
        else:
            self._idle.rest()
