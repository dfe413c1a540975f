"""The examiner's rules of block III: the schedule and the variables."""

from collections.abc import Callable
from datetime import date
from itertools import combinations

from shared.domain.examination.abbreviations import (
    VARIABLE_ABBREVIATIONS,
    is_all_capitals,
    shortened_words,
    units_of_measure,
)
from shared.domain.examination.answer_reading import Variable, variables
from shared.domain.examination.finding import (
    FULFILLED,
    Fact,
    FactKind,
    Reason,
    Rule,
    Severity,
    Verdict,
    missing,
    missing_of,
    not_evaluable,
    violation,
)
from shared.domain.examination.schedule import (
    STAGES,
    reversed_stages,
    whole_schedule_is_known,
    whole_stages,
)
from shared.domain.form_answers import Answers

_QUOTES = "“”\"'‘’«»()[] "
_DEFINING_WORD = "adalah"


def _submitted_before_collection(answers: Answers, submitted_on: date | None) -> Verdict:
    if submitted_on is None:
        return not_evaluable(Reason.SUBMISSION_DAY_UNKNOWN)
    start = answers.period("collection_period").start
    if start is None:
        return missing("collection_period")
    if submitted_on < start:
        return FULFILLED
    return violation(
        Reason.SUBMITTED_TOO_LATE,
        Fact("submitted", (submitted_on.isoformat(),), FactKind.DAY),
        Fact("start", (start.isoformat(),), FactKind.DAY),
    )


def _stages_follow_each_other(answers: Answers, _: date | None) -> Verdict:
    """A stage may begin on the day on which the one before ends."""
    stages = whole_stages(answers)
    overlaps = [
        (earlier, later)
        for earlier, later in combinations(stages, 2)
        if stages[later][0] < stages[earlier][1]
    ]
    if overlaps:
        concerned = tuple(stage for stage in stages if any(stage in pair for pair in overlaps))
        pairs = tuple("+".join(pair) for pair in overlaps)
        return violation(
            Reason.STAGES_OVERLAP, Fact("stages", pairs, FactKind.QUESTION), questions=concerned
        )
    if backward := reversed_stages(answers):
        return not_evaluable(Reason.SCHEDULE_REVERSED, Fact("stages", backward, FactKind.QUESTION))
    if not whole_schedule_is_known(answers):
        return not_evaluable(Reason.SCHEDULE_INCOMPLETE)
    return FULFILLED


def _planned_before_collected(answers: Answers, _: date | None) -> Verdict:
    planned = answers.period("planning_period").end
    collected = answers.period("collection_period").start
    if planned is None or collected is None:
        return missing_of({"planning_period": planned, "collection_period": collected})
    if planned <= collected:
        return FULFILLED
    return violation(
        Reason.COLLECTED_BEFORE_PLANNED,
        Fact("planned", (planned.isoformat(),), FactKind.DAY),
        Fact("start", (collected.isoformat(),), FactKind.DAY),
    )


def _variable_names_are_written_out(answers: Answers, _: date | None) -> Verdict:
    names = [variable.name for variable in variables(answers) if variable.name]
    if not names:
        return not_evaluable(Reason.NO_VARIABLES)
    shortened = [word for name in names for word in _shortened(name)]
    if shortened:
        return violation(Reason.SHORTENED_WORDS, Fact("words", tuple(dict.fromkeys(shortened))))
    unclear = tuple(name for name in names if is_all_capitals(name))
    if unclear:
        return not_evaluable(Reason.ALL_CAPITALS, Fact("name", unclear))
    return FULFILLED


def _shortened(name: str) -> tuple[str, ...]:
    return shortened_words(name, VARIABLE_ABBREVIATIONS) + units_of_measure(name)


def _every_variable_has_a_definition(answers: Answers, _: date | None) -> Verdict:
    return _of_every_variable(answers, lambda variable: bool(variable.definition))


def _every_variable_has_a_reference_period(answers: Answers, _: date | None) -> Verdict:
    return _of_every_variable(answers, lambda variable: bool(variable.reference_period))


def _of_every_variable(answers: Answers, is_told: Callable[[Variable], bool]) -> Verdict:
    rows = variables(answers)
    if not rows:
        return not_evaluable(Reason.NO_VARIABLES)
    lacking = tuple(variable.title for variable in rows if not is_told(variable))
    if lacking:
        return violation(Reason.NOT_FILLED_FOR_VARIABLES, Fact("variables", lacking))
    return FULFILLED


def _definitions_are_sentences(answers: Answers, _: date | None) -> Verdict:
    rows = variables(answers)
    if not rows:
        return not_evaluable(Reason.NO_VARIABLES)
    defined = [variable for variable in rows if variable.definition]
    if not defined:
        return not_evaluable(Reason.NO_DEFINITIONS)
    wrong = tuple(v.title for v in defined if not _is_well_worded(v.definition))
    if wrong:
        return violation(Reason.DEFINITION_WORDING, Fact("variables", wrong))
    return FULFILLED


def _is_well_worded(definition: str) -> bool:
    words = definition.strip(_QUOTES).split()
    begins_well = bool(words) and words[0].strip(_QUOTES + ".,:;").lower() != _DEFINING_WORD
    return begins_well and definition.rstrip(_QUOTES).endswith(".")


PLANNING_RULES = (
    Rule("R-III-04", Severity.ERROR, ("collection_period",), _submitted_before_collection),
    Rule("R-III-05A", Severity.ERROR, STAGES, _stages_follow_each_other),
    Rule(
        "R-III-06",
        Severity.ERROR,
        ("planning_period", "collection_period"),
        _planned_before_collected,
    ),
    Rule("R-III-08A", Severity.WARNING, ("variables",), _variable_names_are_written_out),
    Rule("R-III-09", Severity.ERROR, ("variables",), _every_variable_has_a_definition),
    Rule("R-III-10", Severity.WARNING, ("variables",), _definitions_are_sentences),
    Rule("R-III-12", Severity.WARNING, ("variables",), _every_variable_has_a_reference_period),
)
