"""The catalogue as a whole: exactly the forty rules, each with its table, none that can fail."""

import re
from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.configuration.recommendation_form import recommendation_form
from shared.domain.examination.catalogue import RULES, examine
from shared.domain.examination.finding import FactKind, Finding, Outcome, Reason, Severity
from shared.domain.form_answers import Answer, Answers, Period, Row
from shared.domain.form_definition import NO, YES, Question, QuestionKind
from tests.domain.examination import (
    test_collection_rules,
    test_design_rules,
    test_identification_rules,
    test_organiser_rules,
    test_planning_rules,
    test_processing_rules,
    test_sample_rules,
)
from tests.domain.examination.given_form import (
    SOUND_COMPILATION,
    SOUND_SURVEY,
    SUBMITTED_ON,
    Case,
)

_ERRORS = (
    "R-I-01 R-I-04 R-ID-02A R-ID-05A R-II-01 R-II-02 R-III-04 R-III-05A R-III-06 R-III-09 R-IV-01 "
    "R-IV-05 R-IV-07 R-IV-09 R-V-01 R-V-02 R-V-03A R-V-03B R-V-03C R-V-03D R-VI-07 R-VI-08 "
    "R-VII-01 R-VII-03 R-VII-04 R-VIII-01".split()
)
_WARNINGS = (
    "R-I-02A R-ID-03 R-ID-04A R-III-08A R-III-10 R-III-12 R-V-08A R-V-11 R-V-12 R-V-14A R-VI-01 "
    "R-VI-02 R-VI-04A R-VI-05".split()
)
TABLES: dict[str, list[Case]] = {
    **test_organiser_rules.TABLES,
    **test_identification_rules.TABLES,
    **test_planning_rules.TABLES,
    **test_design_rules.TABLES,
    **test_sample_rules.TABLES,
    **test_collection_rules.TABLES,
    **test_processing_rules.TABLES,
}
_ALWAYS_EVALUABLE = {"R-I-01", "R-I-04", "R-II-01", "R-II-02", "R-VII-01", "R-VIII-01"}
"""Whether something is filled in can always be told."""
_FORM = recommendation_form()


def test_the_catalogue_holds_the_forty_rules_once_each_with_their_severity() -> None:
    weighed = {rule.number: rule.severity for rule in RULES}
    assert len(RULES) == len(weighed) == 40
    assert weighed == {
        **dict.fromkeys(_ERRORS, Severity.ERROR),
        **dict.fromkeys(_WARNINGS, Severity.WARNING),
    }


def test_the_rules_stand_in_the_order_of_their_blocks() -> None:
    blocks = [re.sub(r"^R-([A-Z]+)-.*", r"\1", rule.number) for rule in RULES]
    assert list(dict.fromkeys(blocks)) == ["I", "ID", "II", "III", "IV", "V", "VI", "VII", "VIII"]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.number)
def test_every_rule_has_a_table_with_every_outcome_it_can_have(rule: object) -> None:
    number = getattr(rule, "number", "")
    outcomes = {case.outcome for case in TABLES[number]}
    expected = set(Outcome)
    if number in _ALWAYS_EVALUABLE:
        expected -= {Outcome.NOT_EVALUABLE}
    assert outcomes == expected


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.number)
def test_every_rule_is_about_questions_of_the_form(rule: object) -> None:
    keys = {question.key for question in _FORM.questions}
    questions = getattr(rule, "questions", ())
    assert questions and set(questions) <= keys


@pytest.mark.parametrize("answers", [SOUND_SURVEY, SOUND_COMPILATION])
def test_a_sound_form_passes_every_rule(answers: Answers) -> None:
    findings = examine(answers, SUBMITTED_ON)
    assert [f.rule for f in findings] == [rule.number for rule in RULES]
    assert [f for f in findings if f.outcome is not Outcome.PASS] == []


def test_an_empty_form_is_told_what_is_missing_and_what_nobody_can_tell_yet() -> None:
    findings = examine(Answers(), None)
    violated = {f.rule for f in findings if f.outcome is Outcome.VIOLATION}
    assert violated == _ALWAYS_EVALUABLE
    assert all(f.outcome is not Outcome.PASS for f in findings)


def _answer(question: Question) -> st.SearchStrategy[Answer]:
    texts = st.one_of(
        st.text(max_size=40),
        st.sampled_from(
            "Survei 2027|KOMPILASI DATA|5%|0,05|1/2 × 3/4|\\frac{1}{2}|-|Adalah x|Kab. (Rp)".split(
                "|"
            )
        ),
    )
    days = st.none() | st.dates()
    keys = [str(choice.key) for choice in question.choices]
    match question.kind:
        case QuestionKind.NUMBER:
            return st.integers()
        case QuestionKind.DATE:
            return st.dates()
        case QuestionKind.PERIOD:
            return st.builds(Period, days, days)
        case QuestionKind.YES_NO:
            return st.booleans()
        case QuestionKind.ONE_CHOICE:
            return st.sampled_from(keys)
        case QuestionKind.SEVERAL_CHOICES:
            return st.frozensets(st.sampled_from(keys))
        case QuestionKind.ROWS:
            columns = st.sampled_from([str(column.key) for column in question.columns])
            return st.lists(st.dictionaries(columns, texts).map(Row.of), max_size=4).map(tuple)
        case _:
            return texts


_ANY_ANSWER = st.one_of(*(_answer(question) for question in _FORM.questions))
PARTIAL_ANSWERS = st.fixed_dictionaries(
    {}, optional={str(question.key): _answer(question) for question in _FORM.questions}
)
MISTAKEN_ANSWERS = st.dictionaries(
    st.sampled_from([str(question.key) for question in _FORM.questions]), _ANY_ANSWER
)
"""Answers of another kind than the question's, as a damaged store might hold."""


def _assert_told(findings: tuple[Finding, ...]) -> None:
    keys = {question.key for question in _FORM.questions}
    assert [finding.rule for finding in findings] == [rule.number for rule in RULES]
    for finding in findings:
        passed = finding.reason in (Reason.FULFILLED, Reason.DOES_NOT_APPLY)
        assert passed == (finding.outcome is Outcome.PASS)
        assert set(finding.questions) <= keys
        for fact in finding.facts:
            assert fact.values
            if fact.kind is FactKind.QUESTION:
                assert {key for value in fact.values for key in value.split("+")} <= keys
            if fact.kind is FactKind.CHOICE:
                assert all(_is_a_choice(value) for value in fact.values)


def _is_a_choice(value: str) -> bool:
    key, _, choice = value.partition(".")
    question = _FORM.question(key)
    is_yes_or_no = question.kind is QuestionKind.YES_NO and choice in (YES, NO)
    return is_yes_or_no or question.choice(choice) is not None


@given(PARTIAL_ANSWERS, st.none() | st.dates())
def test_no_rule_fails_whatever_was_answered(
    answers: Mapping[str, Answer], submitted_on: date | None
) -> None:
    _assert_told(examine(Answers(answers), submitted_on))


@given(MISTAKEN_ANSWERS, st.none() | st.dates())
def test_no_rule_fails_over_answers_of_the_wrong_kind(
    answers: Mapping[str, Answer], submitted_on: date | None
) -> None:
    _assert_told(examine(Answers(answers), submitted_on))


@given(PARTIAL_ANSWERS)
def test_the_same_form_is_always_found_the_same(answers: Mapping[str, Answer]) -> None:
    assert examine(Answers(answers), SUBMITTED_ON) == examine(Answers(answers), SUBMITTED_ON)
