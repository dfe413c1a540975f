"""The examiner's rules of blocks VII and VIII: processing, analysis and dissemination."""

from datetime import date

from shared.domain.examination.answer_reading import SURVEY, kind_of_activity
from shared.domain.examination.finding import (
    DOES_NOT_APPLY,
    FULFILLED,
    Reason,
    Rule,
    Severity,
    Verdict,
    missing,
    missing_of,
    not_filled,
    other_answer_needed,
    violation,
)
from shared.domain.examination.sample_block import SAMPLE_BLOCK, missing_of_sample_block
from shared.domain.form_answers import Answers

_STEPS = ("editing", "coding", "data_entry", "validation")
_PRODUCTS = ("printed_available", "digital_available", "microdata_available")


def _data_are_processed(answers: Answers, _: date | None) -> Verdict:
    return _any_of(answers, _STEPS)


def _results_are_published(answers: Answers, _: date | None) -> Verdict:
    return _any_of(answers, _PRODUCTS)


def _any_of(answers: Answers, questions: tuple[str, ...]) -> Verdict:
    if any(answers.yes(question) for question in questions):
        return FULFILLED
    return violation(Reason.NONE_CHOSEN)


def _inference_needs_probability(answers: Answers, _: date | None) -> Verdict:
    otherwise = _no_inference_from_a_sample(answers)
    if otherwise is not None:
        return otherwise
    match answers.text("selection"):
        case "":
            return missing("selection")
        case "probability":
            return FULFILLED
        case _:
            return other_answer_needed("selection.probability")


def _inference_needs_a_whole_design(answers: Answers, _: date | None) -> Verdict:
    otherwise = _no_inference_from_a_sample(answers)
    if otherwise is not None:
        return otherwise
    lacking = missing_of_sample_block(answers)
    return not_filled(*lacking) if lacking else FULFILLED


def _no_inference_from_a_sample(answers: Answers) -> Verdict | None:
    """Why there is no conclusion from a sample to judge; None where there is."""
    kind, method = kind_of_activity(answers), answers.text("analysis_method")
    if (kind and kind != SURVEY) or method == "descriptive":
        return DOES_NOT_APPLY
    if not kind or not method:
        return missing_of({"collection_way": kind, "analysis_method": method})
    return None


PROCESSING_RULES = (
    Rule("R-VII-01", Severity.ERROR, _STEPS, _data_are_processed),
    Rule(
        "R-VII-03", Severity.ERROR, ("analysis_method", "selection"), _inference_needs_probability
    ),
    Rule(
        "R-VII-04",
        Severity.ERROR,
        ("analysis_method", *SAMPLE_BLOCK),
        _inference_needs_a_whole_design,
    ),
)
DISSEMINATION_RULES = (Rule("R-VIII-01", Severity.ERROR, _PRODUCTS, _results_are_published),)
