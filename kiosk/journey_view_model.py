"""The journey as the screens see it: questions out, answers in."""

from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.answer_texts import answered_lines
from kiosk.journey import (
    Answers,
    Journey,
    Step,
    asked_service_anew,
    back,
    begun,
    first_unanswered,
    forward,
    is_answered,
    mend,
    progress,
    with_answers,
)
from kiosk.offer import Offer
from kiosk.touched_answer import chosen, consent_toggled, notice_accepted, wish_toggled
from kiosk.typed_answer import (
    TypedAnswer,
    draft_of,
    institutions_like,
    skipped,
    typed,
    with_ending,
)
from shared.domain.identifiers import TicketId, VisitId
from shared.domain.language import Language
from shared.domain.office import Service
from shared.domain.problem import Problem, ProblemCode

QML_IMPORT_NAME = "Serambi.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_DRAFT = 300
"""More than any field takes; what a stuck key adds is dropped."""


@QmlElement
class JourneyViewModel(QObject):
    """One visitor's journey; between visitors there is none."""

    changed = Signal()
    stepChanged = Signal()
    number_wanted = Signal()
    """Everything is answered and the visitor asked for the number."""
    left = Signal()
    """The visitor went back before the first question."""

    def __init__(
        self, clock: Callable[[], datetime], new_id: Callable[[], UUID], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._new_id = new_id
        self._offer: Offer | None = None
        self._journey: Journey | None = None
        self._language = Language.INDONESIAN
        self._typed = TypedAnswer()

    @property
    def journey(self) -> Journey | None:
        return self._journey

    def begin(self, offer: Offer) -> None:
        """A new visitor stands before the kiosk."""
        self._offer = offer
        visit_id, ticket_id = VisitId(self._new_id()), TicketId(self._new_id())
        self._show(begun(visit_id, ticket_id, offer.services, offer.categories))

    def ask_service_anew(self, services: tuple[Service, ...]) -> None:
        """The chosen one was closed meanwhile: say so, and offer these."""
        if self._journey is not None and self._offer is not None:
            self._offer = replace(self._offer, services=services)
            self._show(asked_service_anew(self._journey, services))
            self._typed = TypedAnswer(problem=Problem(ProblemCode.SERVICE_UNKNOWN))
            self.changed.emit()

    def forget(self) -> None:
        """Nothing of this visitor stays."""
        self._offer = None
        self._journey = None
        self._typed = TypedAnswer()
        self.stepChanged.emit()
        self.changed.emit()

    def speak(self, language: Language) -> None:
        """After the translations changed: say everything anew."""
        self._language = language
        self.changed.emit()

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        return "" if self._journey is None else self._journey.step.value

    @Property(int, notify=changed)
    def stepNumber(self) -> int:
        return 0 if self._journey is None else progress(self._journey)[0]

    @Property(int, notify=changed)
    def stepCount(self) -> int:
        return 0 if self._journey is None else progress(self._journey)[1]

    @Property(bool, notify=changed)
    def canGoForward(self) -> bool:
        return self._journey is not None and is_answered(self._journey, self._journey.step)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # Qt's name
    def choices(self) -> list[dict[str, Any]]:
        """Of the service and of the institution's category: code, name, note, icon, isChosen."""
        if self._journey is None or self._offer is None:
            return []
        return self._offer.choices(self._journey, self._language)

    @Property(str, notify=changed)
    def priority(self) -> str:
        """yes or no; nothing before it is answered."""
        return {True: "yes", False: "no", None: ""}[self._answers().is_priority]

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # Qt's name
    def wishes(self) -> dict[str, bool]:
        """Which of the fields of Wishes are wished."""
        return asdict(self._answers().wishes)

    @Property(bool, notify=changed)
    def surveyConsent(self) -> bool:
        return self._answers().survey_consent

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # Qt's name
    def notice(self) -> dict[str, Any]:
        """title, lead, accept, consent, and sections of icon, heading and text."""
        return {} if self._offer is None else self._offer.notice_texts(self._language)

    @Property(str, notify=changed)
    def draft(self) -> str:
        return self._typed.draft

    @Property(str, notify=changed)
    def problemText(self) -> str:
        return self._typed.problem_text

    @Property(str, notify=changed)
    def confirmationText(self) -> str:
        return self._typed.confirmation_text

    @Property(str, notify=changed)
    def correction(self) -> str:
        return self._typed.correction or ""

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # Qt's name
    def emailEndings(self) -> list[str]:
        return [] if self._offer is None else list(self._offer.email_endings)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # Qt's name
    def institutions(self) -> list[str]:
        """Suggestions from the office's own list, never from earlier guests."""
        if self._offer is None or self._journey is None:
            return []
        category = self._journey.answers.category
        return institutions_like(self._typed.draft, category, self._offer.institutions)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # Qt's name
    def answered(self) -> list[dict[str, Any]]:
        """What was said so far: step, label, value, isHere, isMissing."""
        return [] if self._journey is None else answered_lines(self._journey, self._language)

    @Slot(str)
    def choose(self, code: str) -> None:
        """A card of `choices` was touched."""
        if self._journey is not None:
            self._typed = TypedAnswer()
            self._answer(chosen(self._journey, code))

    @Slot(bool)
    def answerPriority(self, is_priority: bool) -> None:
        if self._is_at(Step.PRIORITY):
            self._answer(replace(self._answers(), is_priority=is_priority))

    @Slot(str)
    def toggleWish(self, wish: str) -> None:
        """`wish` is a field of Wishes."""
        if self._is_at(Step.WISHES):
            self._answer(wish_toggled(self._answers(), wish))

    @Slot()
    def toggleSurveyConsent(self) -> None:
        if self._is_at(Step.NOTICE):
            self._answer(consent_toggled(self._answers()))

    @Slot(str)
    def setDraft(self, text: str) -> None:
        """The field holds this text now; invisible and direction-turning characters fall away."""
        if self._journey is None:
            return
        visible = "".join(character for character in text if character.isprintable())
        self._typed = TypedAnswer(visible[:LONGEST_DRAFT]).progressed(self._journey.step)
        self.changed.emit()

    @Slot(str)
    def addEnding(self, ending: str) -> None:
        """Completes the address with one of the office's domains."""
        if self._is_at(Step.EMAIL):
            self.setDraft(with_ending(self._typed.draft, ending))

    @Slot(str)
    def pickInstitution(self, name: str) -> None:
        if self._is_at(Step.INSTITUTION):
            self.setDraft(name)

    @Slot()
    def acceptCorrection(self) -> None:
        if self._typed.correction is not None:
            self.setDraft(self._typed.correction)
            self.goForward()

    @Slot()
    def refuseCorrection(self) -> None:
        if self._typed.correction is not None:
            self._typed = self._typed.insisting()
            self.goForward()

    @Slot()
    def skip(self) -> None:
        """The visitor has none of this yet: an officer helps later."""
        if self._journey is not None:
            answers = skipped(self._journey.step, self._answers())
            if answers is not None:
                self._show(forward(with_answers(self._journey, answers)))

    @Slot()
    def goForward(self) -> None:
        if self._journey is None or self._offer is None:
            return
        match self._journey.step:
            case Step.NAME | Step.PHONE | Step.EMAIL | Step.INSTITUTION as step:
                answers, self._typed = typed(
                    step, self._typed, self._answers(), self._offer.known_domains
                )
                if answers is None:
                    self.changed.emit()
                    return
                self._show(forward(with_answers(self._journey, answers)))
            case Step.NOTICE:
                answers = notice_accepted(self._answers(), self._offer.notice, self._clock())
                self._show(forward(with_answers(self._journey, answers)))
            case Step.REVIEW:
                missing = first_unanswered(self._journey)
                if missing is None:
                    self.number_wanted.emit()
                else:
                    self._show(mend(self._journey, missing))
            case _:
                self._show(forward(self._journey))

    @Slot()
    def goBack(self) -> None:
        if self._journey is None:
            return
        before = back(self._journey)
        if before is None:
            self.left.emit()
        else:
            self._show(before)

    @Slot(str)
    def mend(self, step: str) -> None:
        if self._journey is not None:
            self._show(mend(self._journey, Step(step)))

    def _answers(self) -> Answers:
        return Answers() if self._journey is None else self._journey.answers

    def _is_at(self, step: Step) -> bool:
        return self._journey is not None and self._journey.step is step

    def _answer(self, answers: Answers) -> None:
        if self._journey is not None:
            self._journey = with_answers(self._journey, answers)
            self.changed.emit()

    def _show(self, journey: Journey) -> None:
        came_from = self._journey.step if self._journey is not None else None
        self._journey = journey
        if journey.step is not came_from:
            draft = draft_of(journey.step, journey.answers)
            self._typed = TypedAnswer(draft).progressed(journey.step)
            self.stepChanged.emit()
        self.changed.emit()
