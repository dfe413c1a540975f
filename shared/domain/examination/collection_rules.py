"""The examiner's rules of block VI: trying out, field staff and quality checks."""

from datetime import date

from shared.domain.examination.answer_reading import COMPILATION, kind_of_activity
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
    other_answer_needed,
    violation,
)
from shared.domain.form_answers import Answers

_TOOLS_OF_FIELD_STAFF = frozenset({"papi", "capi", "cati"})
"""The form asks about field staff only where one of these is used."""
_PROGRAMMED_TOOLS = frozenset({"capi", "cawi"})
_METHODS_TO_TRAIN = frozenset({"interview", "observation"})


def _primary_data_are_tried_out(answers: Answers, _: date | None) -> Verdict:
    match kind_of_activity(answers):
        case "":
            return missing("collection_way")
        case kind if kind == COMPILATION:
            return DOES_NOT_APPLY
        case _:
            return _yes(answers, "pilot")


def _programmed_questions_are_tried_out(answers: Answers, _: date | None) -> Verdict:
    tools = answers.chosen("collection_tools")
    if not tools:
        return missing("collection_tools")
    return _yes(answers, "pilot") if tools & _PROGRAMMED_TOOLS else DOES_NOT_APPLY


def _field_staff_are_educated(answers: Answers, _: date | None) -> Verdict:
    match answers.text("lowest_education"):
        case "":
            return _untold(answers, "lowest_education")
        case "junior_secondary":
            return other_answer_needed("lowest_education.senior_secondary")
        case _:
            return FULFILLED


def _supervisors_are_fewer(answers: Answers, _: date | None) -> Verdict:
    supervisors = answers.number("supervisor_count")
    enumerators = answers.number("enumerator_count")
    if supervisors is None or enumerators is None:
        counts = {"supervisor_count": supervisors, "enumerator_count": enumerators}
        return _untold(answers, *(question for question, told in counts.items() if told is None))
    if supervisors <= enumerators:
        return FULFILLED
    return violation(
        Reason.MORE_SUPERVISORS,
        Fact("supervisors", (str(supervisors),), FactKind.NUMBER),
        Fact("enumerators", (str(enumerators),), FactKind.NUMBER),
    )


def _field_staff_are_trained(answers: Answers, _: date | None) -> Verdict:
    methods, tools = answers.chosen("collection_methods"), answers.chosen("collection_tools")
    if not methods:
        return missing("collection_methods")
    if not methods & _METHODS_TO_TRAIN:
        return DOES_NOT_APPLY
    is_asked = not tools or tools & _TOOLS_OF_FIELD_STAFF
    if answers.yes("staff_training") is None and not is_asked:
        return not_evaluable(Reason.NOT_ASKED)
    return _yes(answers, "staff_training")


def _supervisors_supervise(answers: Answers, _: date | None) -> Verdict:
    supervisors, checks = answers.number("supervisor_count"), answers.chosen("quality_checks")
    if supervisors is None:
        return _untold(answers, "supervisor_count")
    if supervisors <= 0:
        return DOES_NOT_APPLY
    if not checks:
        return missing("quality_checks")
    if "supervision" in checks:
        return FULFILLED
    return other_answer_needed("quality_checks.supervision")


def _untold(answers: Answers, *questions: str) -> Verdict:
    """What to say of unanswered questions that are asked only where there is field staff."""
    tools = answers.chosen("collection_tools")
    if not tools:
        return missing("collection_tools", *questions)
    return missing(*questions) if tools & _TOOLS_OF_FIELD_STAFF else DOES_NOT_APPLY


def _yes(answers: Answers, question: str) -> Verdict:
    match answers.yes(question):
        case None:
            return missing(question)
        case True:
            return FULFILLED
        case False:
            return other_answer_needed(f"{question}.yes")


COLLECTION_RULES = (
    Rule("R-VI-01", Severity.WARNING, ("pilot",), _primary_data_are_tried_out),
    Rule("R-VI-02", Severity.WARNING, ("pilot",), _programmed_questions_are_tried_out),
    Rule("R-VI-04A", Severity.WARNING, ("lowest_education",), _field_staff_are_educated),
    Rule(
        "R-VI-05",
        Severity.WARNING,
        ("supervisor_count", "enumerator_count"),
        _supervisors_are_fewer,
    ),
    Rule("R-VI-07", Severity.ERROR, ("staff_training",), _field_staff_are_trained),
    Rule("R-VI-08", Severity.ERROR, ("quality_checks",), _supervisors_supervise),
)
