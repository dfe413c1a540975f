"""A visitor's journey through the guestbook as a frozen value: which question comes when."""

from dataclasses import dataclass, replace
from enum import StrEnum

from shared.domain.guest_details import GuestDetails
from shared.domain.identifiers import ServiceId, TicketId, VisitId
from shared.domain.office import Category, Service
from shared.domain.visit import NoticeAccepted, Wishes


class Step(StrEnum):
    """One question, one screen."""

    SERVICE = "service"
    PRIORITY = "priority"
    WISHES = "wishes"
    CATEGORY = "category"
    ADVICE = "advice"
    """A kind word to those for whom the service is not meant; they are served all the same."""
    NOTICE = "notice"
    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    INSTITUTION = "institution"
    REVIEW = "review"


_BELONGS_TO = {Step.WISHES: Step.PRIORITY, Step.ADVICE: Step.CATEGORY}
"""Steps that only follow from an answer: they count with it, and the progress never jumps."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What the visitor has said so far, already cleaned; None: not asked yet."""

    service_id: ServiceId | None = None
    is_priority: bool | None = None
    wishes: Wishes = Wishes()
    category: str | None = None
    survey_consent: bool = False
    notice: NoticeAccepted | None = None
    name: str | None = None
    phone: str | None = None
    """In E.164."""
    has_no_phone: bool = False
    email: str | None = None
    has_no_email: bool = False
    institution: str | None = None
    is_private: bool = False
    """Comes for themselves, not for an institution."""


@dataclass(frozen=True, slots=True)
class Journey:
    """Where one visitor stands. The ids are made once: a number asked for twice is one number."""

    visit_id: VisitId
    ticket_id: TicketId
    services: tuple[Service, ...]
    categories: tuple[Category, ...]
    """Of institutions."""
    step: Step
    answers: Answers
    returns_to: Step | None = None
    """The step to go back to once the answer at `step` is mended."""
    asks_service: bool = True


def begun(
    visit_id: VisitId,
    ticket_id: TicketId,
    services: tuple[Service, ...],
    categories: tuple[Category, ...],
) -> Journey:
    """A journey at its first question; of a single service there is nothing to ask."""
    if len(services) == 1:
        answers = Answers(service_id=services[0].id)
        return Journey(
            visit_id,
            ticket_id,
            services,
            categories,
            Step.PRIORITY,
            answers,
            asks_service=False,
        )
    return Journey(visit_id, ticket_id, services, categories, Step.SERVICE, Answers())


def path(journey: Journey) -> tuple[Step, ...]:
    """The steps of this journey, as far as its answers tell."""
    skipped = {
        Step.SERVICE: not journey.asks_service,
        Step.WISHES: journey.answers.is_priority is not True,
        Step.ADVICE: not _needs_advice(journey),
    }
    return tuple(step for step in Step if not skipped.get(step, False))


def progress(journey: Journey) -> tuple[int, int]:
    """Which question of how many this is; both stay what they are while answers change."""
    counted = [step for step in path(journey) if step not in _BELONGS_TO]
    here = _BELONGS_TO.get(journey.step, journey.step)
    return counted.index(here) + 1, len(counted)


def chosen_service(journey: Journey) -> Service | None:
    """The service that the visitor chose, or the only one."""
    for service in journey.services:
        if service.id == journey.answers.service_id:
            return service
    return None


def is_answered(journey: Journey, step: Step) -> bool:
    """Whether the question of `step` has its answer, so that the journey may go on."""
    answers = journey.answers
    match step:
        case Step.SERVICE:
            return answers.service_id is not None
        case Step.PRIORITY:
            return answers.is_priority is not None
        case Step.CATEGORY:
            return answers.category is not None
        case Step.NOTICE:
            return answers.notice is not None
        case Step.NAME:
            return answers.name is not None
        case Step.PHONE:
            return answers.phone is not None or answers.has_no_phone
        case Step.EMAIL:
            return answers.email is not None or answers.has_no_email
        case Step.INSTITUTION:
            return answers.institution is not None or answers.is_private
        case Step.WISHES | Step.ADVICE | Step.REVIEW:
            return True


def with_answers(journey: Journey, answers: Answers) -> Journey:
    """The journey with other answers; wishes are kept only for those who asked to go first."""
    if answers.is_priority is not True:
        answers = replace(answers, wishes=Wishes())
    return replace(journey, answers=answers)


def forward(journey: Journey) -> Journey:
    """The next question; after a mended answer, what follows from it and then the way back."""
    if not is_answered(journey, journey.step):
        return journey
    steps = path(journey)
    successor = steps[min(steps.index(journey.step) + 1, len(steps) - 1)]
    target = journey.returns_to
    if target is None:
        return replace(journey, step=successor)
    if _BELONGS_TO.get(successor) is journey.step:
        return replace(journey, step=successor)
    if journey.step is Step.SERVICE and Step.ADVICE in steps:
        return replace(journey, step=Step.ADVICE)
    return replace(journey, step=target if target in steps else successor, returns_to=None)


def back(journey: Journey) -> Journey | None:
    """The question before; out of mending, to where it began; None before the first one."""
    steps = path(journey)
    if journey.returns_to in steps:
        return replace(journey, step=journey.returns_to, returns_to=None)
    place = steps.index(journey.step)
    return replace(journey, step=steps[place - 1], returns_to=None) if place > 0 else None


def mend(journey: Journey, step: Step) -> Journey:
    """At the question of `step` again, to come back here afterwards."""
    if step is journey.step or step not in path(journey):
        return journey
    return replace(journey, step=step, returns_to=journey.returns_to or journey.step)


def asked_service_anew(journey: Journey, services: tuple[Service, ...]) -> Journey:
    """At the question which service, of these; from there back to where the visitor stood."""
    answers = replace(journey.answers, service_id=None)
    journey = replace(journey, services=services, answers=answers, asks_service=True)
    return mend(journey, Step.SERVICE)


def first_unanswered(journey: Journey) -> Step | None:
    """The first question of the path that has no answer yet; None where all have one."""
    return next((step for step in path(journey) if not is_answered(journey, step)), None)


def mendable_steps(journey: Journey) -> tuple[Step, ...]:
    """The answered questions before this one, in order, that a touch may mend."""
    steps = path(journey)
    reached = steps.index(journey.returns_to if journey.returns_to in steps else journey.step)
    return tuple(
        step
        for step in steps[:reached]
        if step not in (Step.ADVICE, Step.NOTICE) and is_answered(journey, step)
    )


def guest_details(journey: Journey) -> GuestDetails | None:
    """The guest's details; none before the notice was accepted and a name was given."""
    answers = journey.answers
    if answers.notice is None or answers.name is None:
        return None
    return GuestDetails(
        name=answers.name,
        phone=answers.phone,
        email=answers.email,
        institution_name=answers.institution,
        institution_category=answers.category,
        occupation=None,
        education=None,
        age_band=None,
    )


def _needs_advice(journey: Journey) -> bool:
    service = chosen_service(journey)
    if service is None or not service.is_for_government:
        return False
    return any(
        category.code == journey.answers.category and not category.is_government
        for category in journey.categories
    )
