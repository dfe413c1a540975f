"""The examiner's rules of block IV: how often, how and where data are collected."""

from datetime import date

from shared.domain.examination.answer_reading import COMPILATION, kind_of_activity
from shared.domain.examination.finding import (
    DOES_NOT_APPLY,
    FULFILLED,
    Rule,
    Severity,
    Verdict,
    missing,
    not_filled,
    other_answer_needed,
)
from shared.domain.form_answers import Answers


def _repeated_has_a_frequency(answers: Answers, _: date | None) -> Verdict:
    match answers.text("repetition"):
        case "repeated":
            return FULFILLED if answers.text("frequency") else not_filled("frequency")
        case "once":
            return DOES_NOT_APPLY
        case _:
            return missing("repetition")


def _single_is_cross_sectional(answers: Answers, _: date | None) -> Verdict:
    match answers.text("repetition"), answers.text("observation_type"):
        case "repeated", _:
            return DOES_NOT_APPLY
        case "once", "cross_sectional":
            return FULFILLED
        case "once", "":
            return missing("observation_type")
        case "once", _:
            return other_answer_needed("observation_type.cross_sectional")
        case _:
            return missing("repetition")


def _part_of_country_names_regions(answers: Answers, _: date | None) -> Verdict:
    match answers.text("coverage"):
        case "part":
            return FULFILLED if answers.rows("regions") else not_filled("regions")
        case "whole_country":
            return DOES_NOT_APPLY
        case _:
            return missing("coverage")


def _compilation_uses_secondary_data(answers: Answers, _: date | None) -> Verdict:
    kind, methods = kind_of_activity(answers), answers.chosen("collection_methods")
    if not kind:
        return missing("collection_way")
    if kind != COMPILATION:
        return DOES_NOT_APPLY
    if not methods:
        return missing("collection_methods")
    if "secondary_data" in methods:
        return FULFILLED
    return other_answer_needed("collection_methods.secondary_data")


DESIGN_RULES = (
    Rule("R-IV-01", Severity.ERROR, ("frequency",), _repeated_has_a_frequency),
    Rule("R-IV-05", Severity.ERROR, ("observation_type",), _single_is_cross_sectional),
    Rule("R-IV-07", Severity.ERROR, ("regions",), _part_of_country_names_regions),
    Rule("R-IV-09", Severity.ERROR, ("collection_methods",), _compilation_uses_secondary_data),
)
