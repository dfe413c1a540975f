"""The journey as a value: which question follows which, and where a mended answer leads back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from uuid import uuid4

import pytest

from kiosk.journey import (
    Answers,
    Journey,
    Step,
    back,
    begun,
    first_unanswered,
    forward,
    guest_details,
    mend,
    mendable_steps,
    path,
    progress,
    with_answers,
)
from shared.domain.identifiers import CategoryId, ServiceId, TicketId, VisitId
from shared.domain.office import Bilingual, Category, CategoryKind, Service
from shared.domain.visit import NoticeAccepted, Wishes

NOTICE = NoticeAccepted("1", datetime(2026, 11, 23, tzinfo=UTC), survey_consent=False)


def service(letter: str, is_for_government: bool) -> Service:
    return Service(
        ServiceId(uuid4()), letter, Bilingual(letter, letter), is_for_government, None, 2, True, 1
    )


def category(code: str, is_government: bool) -> Category:
    kind = CategoryKind.INSTITUTION
    return Category(CategoryId(uuid4()), kind, code, Bilingual(code, code), is_government, True, 1)


RECOMMENDATION = service("R", is_for_government=True)
CONSULTATION = service("K", is_for_government=False)
CATEGORIES = (category("dinas", True), category("swasta", False))
FULL = Answers(
    service_id=RECOMMENDATION.id,
    is_priority=False,
    category="dinas",
    notice=NOTICE,
    name="Tamu",
    has_no_phone=True,
    has_no_email=True,
    is_private=True,
)


def journey(*services: Service, answers: Answers | None = None) -> Journey:
    new = begun(VisitId(uuid4()), TicketId(uuid4()), services, CATEGORIES)
    return new if answers is None else with_answers(new, answers)


def walk(start: Journey) -> list[Step]:
    """Every step on the way forward."""
    steps = [start.step]
    here = start
    while (there := forward(here)).step is not here.step:
        here = there
        steps.append(here.step)
    return steps


@pytest.mark.parametrize(
    ("services", "changes", "steps"),
    [
        pytest.param(
            (RECOMMENDATION, CONSULTATION),
            {},
            "service priority category notice name phone email institution review",
            id="the plain way",
        ),
        pytest.param(
            (RECOMMENDATION,),
            {},
            "priority category notice name phone email institution review",
            id="one service is not asked for",
        ),
        pytest.param(
            (RECOMMENDATION,),
            {"is_priority": True},
            "priority wishes category notice name phone email institution review",
            id="priority guests are asked for wishes",
        ),
        pytest.param(
            (RECOMMENDATION,),
            {"category": "swasta"},
            "priority category advice notice name phone email institution review",
            id="others get a kind word",
        ),
        pytest.param(
            (RECOMMENDATION, CONSULTATION),
            {"service_id": CONSULTATION.id, "category": "swasta"},
            "service priority category notice name phone email institution review",
            id="no kind word where the service is for all",
        ),
    ],
)
def test_the_way_follows_from_the_answers(
    services: tuple[Service, ...], changes: dict[str, object], steps: str
) -> None:
    answers = replace(FULL, **changes)  # type: ignore[arg-type]
    assert walk(journey(*services, answers=answers)) == [Step(step) for step in steps.split()]


def test_no_question_is_passed_without_its_answer() -> None:
    here = journey(RECOMMENDATION, CONSULTATION)
    assert forward(here) == here


def test_before_the_first_question_there_is_nothing() -> None:
    assert back(journey(RECOMMENDATION)) is None


@pytest.mark.parametrize("is_priority", [True, False])
def test_the_progress_never_jumps(is_priority: bool) -> None:
    here = journey(RECOMMENDATION, answers=replace(FULL, is_priority=is_priority))
    shown = [progress(replace(here, step=step)) for step in path(here)]
    assert shown[0] == (1, 8)
    assert shown[-1] == (8, 8)
    assert all(0 <= later[0] - earlier[0] <= 1 for earlier, later in pairwise(shown))


def test_wishes_are_dropped_with_the_priority() -> None:
    wished = replace(FULL, is_priority=True, wishes=Wishes(come_to_me=True))
    here = journey(RECOMMENDATION, answers=wished)
    assert with_answers(here, replace(wished, is_priority=False)).answers.wishes == Wishes()


def at_review(answers: Answers = FULL) -> Journey:
    return replace(journey(RECOMMENDATION, CONSULTATION, answers=answers), step=Step.REVIEW)


Act = Callable[[Journey], Journey]


def mending(step: Step) -> Act:
    return lambda here: mend(here, step)


def answering(**changes: object) -> Act:
    return lambda here: with_answers(
        here,
        replace(here.answers, **changes),  # type: ignore[arg-type]
    )


def going_back(here: Journey) -> Journey:
    before = back(here)
    assert before is not None
    return before


@pytest.mark.parametrize(
    ("acts", "leads_to"),
    [
        pytest.param([mending(Step.NAME), forward], Step.REVIEW, id="straight back"),
        pytest.param([mending(Step.NAME), going_back], Step.REVIEW, id="back means unchanged"),
        pytest.param(
            [mending(Step.PRIORITY), answering(is_priority=True), forward],
            Step.WISHES,
            id="a new yes asks for wishes",
        ),
        pytest.param(
            [mending(Step.PRIORITY), answering(is_priority=True), forward, forward],
            Step.REVIEW,
            id="and then goes back",
        ),
        pytest.param(
            [mending(Step.CATEGORY), answering(category="swasta"), forward, forward],
            Step.REVIEW,
            id="by way of the kind word",
        ),
        pytest.param(
            [mending(Step.NAME), mending(Step.PHONE), forward],
            Step.REVIEW,
            id="from one mending to the next",
        ),
        pytest.param([mending(Step.WISHES)], Step.REVIEW, id="what was not asked is not mended"),
    ],
)
def test_a_mended_answer_leads_back_to_the_review(acts: list[Act], leads_to: Step) -> None:
    here = at_review()
    for act in acts:
        here = act(here)
    assert here.step is leads_to


def test_another_service_may_call_for_the_kind_word() -> None:
    here = at_review(replace(FULL, service_id=CONSULTATION.id, category="swasta"))
    here = with_answers(
        mend(here, Step.SERVICE), replace(here.answers, service_id=RECOMMENDATION.id)
    )
    assert [forward(here).step, forward(forward(here)).step] == [Step.ADVICE, Step.REVIEW]


def test_only_what_was_answered_can_be_mended() -> None:
    here = replace(journey(RECOMMENDATION, answers=FULL), step=Step.PHONE)
    assert mendable_steps(here) == (Step.PRIORITY, Step.CATEGORY, Step.NAME)


def test_details_leave_the_journey_only_after_the_notice() -> None:
    assert guest_details(journey(RECOMMENDATION, answers=replace(FULL, notice=None))) is None
    details = guest_details(journey(RECOMMENDATION, answers=FULL))
    assert details is not None
    assert (details.name, details.phone, details.institution_category) == ("Tamu", None, "dinas")


def test_a_journey_with_a_gap_is_not_complete() -> None:
    assert first_unanswered(journey(RECOMMENDATION, answers=FULL)) is None
    nameless = journey(RECOMMENDATION, answers=replace(FULL, name=None))
    assert first_unanswered(nameless) is Step.NAME
