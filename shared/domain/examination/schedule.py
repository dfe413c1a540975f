"""The planned stages of an activity, as far as the form tells their days."""

from datetime import date

from shared.domain.form_answers import Answers, Period

STAGES = (
    "planning_period",
    "design_period",
    "collection_period",
    "processing_period",
    "analysis_period",
    "dissemination_period",
    "evaluation_period",
)
"""In the order in which they follow each other."""
_ALWAYS_ASKED = frozenset(STAGES) - {"design_period", "evaluation_period"}
"""The portal asks for no design and no evaluation."""


def whole_stages(answers: Answers) -> dict[str, tuple[date, date]]:
    """The stages of which both days are known and in order, as the form orders them."""
    return {
        stage: (period.start, period.end)
        for stage, period in _periods(answers)
        if period.start is not None and period.end is not None and period.start <= period.end
    }


def reversed_stages(answers: Answers) -> tuple[str, ...]:
    """The stages that end before they begin."""
    return tuple(
        stage
        for stage, period in _periods(answers)
        if period.start is not None and period.end is not None and period.start > period.end
    )


def known_days(answers: Answers) -> list[date]:
    """Every day that the schedule names, the earliest first."""
    return sorted(
        day
        for _, period in _periods(answers)
        for day in (period.start, period.end)
        if day is not None
    )


def whole_schedule_is_known(answers: Answers) -> bool:
    """Whether every stage that the portal asks for has both its days, in order."""
    return whole_stages(answers).keys() >= _ALWAYS_ASKED


def _periods(answers: Answers) -> list[tuple[str, Period]]:
    return [(stage, answers.period(stage)) for stage in STAGES]
