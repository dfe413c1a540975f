"""The examiner's rules of block V: the design of the sample."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from shared.domain.examination.answer_reading import (
    SURVEY,
    kind_of_activity,
    said,
    unanswered,
)
from shared.domain.examination.finding import (
    DOES_NOT_APPLY,
    FULFILLED,
    Fact,
    FactKind,
    Reason,
    Rule,
    Severity,
    Verdict,
    missing,
    not_evaluable,
    not_filled,
    violation,
)
from shared.domain.examination.sample_block import (
    SAMPLE_BLOCK,
    missing_of_sample_block,
    sample_block_is_present,
)
from shared.domain.examination.stated_figures import (
    names_error_measure,
    stages_in_fraction,
    stated_errors_percent,
)
from shared.domain.form_answers import Answers

_Judge = Callable[[Answers, date | None], Verdict]
_LARGEST_ERROR_PERCENT = Decimal(5)
_UNITS = ("sample_unit", "observation_unit", "analysis_units")


def _not_a_survey(answers: Answers) -> Verdict | None:
    """Why a rule about samples has nothing to judge; None where the activity is a survey."""
    match kind_of_activity(answers):
        case "":
            return missing("collection_way")
        case kind if kind != SURVEY:
            return DOES_NOT_APPLY
        case _:
            return None


def _not_a_probability_sample(answers: Answers) -> Verdict | None:
    """The same for rules about probability samples."""
    otherwise = _not_a_survey(answers)
    if otherwise is not None:
        return otherwise
    match answers.text("selection"):
        case "probability":
            return None
        case "nonprobability":
            return DOES_NOT_APPLY
        case _:
            return missing("selection")


def _survey_describes_its_sample(answers: Answers, _: date | None) -> Verdict:
    otherwise = _not_a_survey(answers)
    if otherwise is not None:
        return otherwise
    return FULFILLED if sample_block_is_present(answers) else violation(Reason.BLOCK_ABSENT)


def _sample_is_described_wholly(answers: Answers, _: date | None) -> Verdict:
    otherwise = _not_a_survey(answers)
    if otherwise is not None:
        return otherwise
    if not sample_block_is_present(answers):
        return not_evaluable(Reason.BLOCK_ABSENT)
    lacking = missing_of_sample_block(answers)
    return not_filled(*lacking) if lacking else FULFILLED


def _probability_sample_tells(question: str) -> _Judge:
    def judge(answers: Answers, _: date | None) -> Verdict:
        otherwise = _not_a_probability_sample(answers)
        if otherwise is not None:
            return otherwise
        return not_filled(question) if unanswered(answers, (question,)) else FULFILLED

    return judge


def _fraction_shows_all_stages(answers: Answers, _: date | None) -> Verdict:
    otherwise = _not_a_survey(answers)
    if otherwise is not None:
        return otherwise
    match answers.text("sample_stages"):
        case "single_stage":
            return DOES_NOT_APPLY
        case "multi_stage":
            return _of_probability_fraction(answers)
        case _:
            return missing("sample_stages")


def _of_probability_fraction(answers: Answers) -> Verdict:
    fraction = said(answers, "sampling_fraction")
    if not fraction:
        return _not_a_probability_sample(answers) or missing("sampling_fraction")
    match stages_in_fraction(fraction):
        case None:
            return not_evaluable(Reason.FIGURE_NOT_READABLE, Fact("text", (fraction,)))
        case 1:
            return violation(Reason.STAGES_NOT_SHOWN, Fact("text", (fraction,)))
        case _:
            return FULFILLED


def _sampling_error_is_small(answers: Answers, _: date | None) -> Verdict:
    stated = _stated_sampling_error(answers)
    if isinstance(stated, Verdict):
        return stated
    errors = stated_errors_percent(stated)
    if not errors:
        return not_evaluable(Reason.FIGURE_NOT_READABLE, Fact("text", (stated,)))
    largest = max(errors)
    if largest <= _LARGEST_ERROR_PERCENT:
        return FULFILLED
    return violation(
        Reason.ERROR_TOO_LARGE, Fact("percent", (f"{largest.normalize():f}",), FactKind.NUMBER)
    )


def _measure_of_error_is_named(answers: Answers, _: date | None) -> Verdict:
    stated = _stated_sampling_error(answers)
    if isinstance(stated, Verdict):
        return stated
    if names_error_measure(stated):
        return FULFILLED
    return violation(Reason.MEASURE_NOT_NAMED, Fact("text", (stated,)))


def _stated_sampling_error(answers: Answers) -> str | Verdict:
    """What was written, or why there is nothing to judge."""
    otherwise = _not_a_probability_sample(answers)
    if otherwise is not None:
        return otherwise
    return said(answers, "sampling_error") or missing("sampling_error")


def _units_are_told(answers: Answers, _: date | None) -> Verdict:
    otherwise = _not_a_survey(answers)
    if otherwise is not None:
        return otherwise
    lacking = unanswered(answers, _UNITS)
    return not_filled(*lacking) if lacking else FULFILLED


SAMPLE_RULES = (
    Rule("R-V-01", Severity.ERROR, SAMPLE_BLOCK, _survey_describes_its_sample),
    Rule("R-V-02", Severity.ERROR, SAMPLE_BLOCK, _sample_is_described_wholly),
    Rule(
        "R-V-03A",
        Severity.ERROR,
        ("probability_method",),
        _probability_sample_tells("probability_method"),
    ),
    Rule(
        "R-V-03B", Severity.ERROR, ("sampling_frame",), _probability_sample_tells("sampling_frame")
    ),
    Rule(
        "R-V-03C",
        Severity.ERROR,
        ("sampling_fraction",),
        _probability_sample_tells("sampling_fraction"),
    ),
    Rule(
        "R-V-03D", Severity.ERROR, ("sampling_error",), _probability_sample_tells("sampling_error")
    ),
    Rule("R-V-08A", Severity.WARNING, ("sampling_fraction",), _fraction_shows_all_stages),
    Rule("R-V-11", Severity.WARNING, ("sampling_error",), _sampling_error_is_small),
    Rule("R-V-12", Severity.WARNING, ("sampling_error",), _measure_of_error_is_named),
    Rule("R-V-14A", Severity.WARNING, _UNITS, _units_are_told),
)
