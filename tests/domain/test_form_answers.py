"""Typed answers, and the text in which they are stored."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.form_answers import (
    Answer,
    Answers,
    Period,
    Row,
    answers_from_text,
    answers_to_text,
)
from shared.domain.form_definition import QuestionKey
from shared.domain.problem import Problem, ProblemCode

_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
_DAYS = st.none() | st.dates()
_VALUES: st.SearchStrategy[Answer] = st.one_of(
    _TEXTS,
    st.integers(),
    st.booleans(),
    st.dates(),
    st.builds(Period, _DAYS, _DAYS),
    st.frozensets(_TEXTS, max_size=4),
    st.lists(st.dictionaries(_TEXTS, _TEXTS, max_size=3).map(Row.of), max_size=4).map(tuple),
)


@given(st.dictionaries(_TEXTS, _VALUES, max_size=8))
def test_stored_answers_are_read_back_as_they_were(values: dict[str, Answer]) -> None:
    answers = Answers(values)
    read = answers_from_text(answers_to_text(answers))
    assert read == answers
    assert {key: type(value) for key, value in read.values.items()} == {
        key: type(value) for key, value in answers.values.items()
    }


@given(st.dictionaries(_TEXTS, _VALUES, max_size=8))
def test_equal_answers_have_equal_texts(values: dict[str, Answer]) -> None:
    turned = dict(reversed(values.items()))
    assert answers_to_text(Answers(values)) == answers_to_text(Answers(turned))


@pytest.mark.parametrize(
    "empty",
    ["", "  \n", Period(None, None), frozenset(), (), (Row(()),), (Row.of({"name": " "}),)],
    ids=repr,
)
def test_an_empty_answer_is_no_answer(empty: Answer) -> None:
    answers = Answers({"title": empty})
    assert "title" not in answers
    assert answers == Answers()


@pytest.mark.parametrize("value", [False, 0, Period(None, date(2027, 1, 1))], ids=repr)
def test_no_and_zero_and_half_a_period_are_answers(value: Answer) -> None:
    assert Answers({"x": value}).value("x") == value


def test_each_answer_is_read_by_its_kind_and_a_foreign_kind_reads_as_none() -> None:
    rows = (Row.of({"name": "Umur"}),)
    answers = Answers(
        {
            "title": "Survei",
            "year": 2027,
            "pilot": False,
            "printed_release": date(2027, 7, 1),
            "planning_period": Period(date(2027, 1, 1), None),
            "collection_tools": frozenset({"papi", "capi"}),
            "variables": rows,
        }
    )
    assert (answers.text("title"), answers.text("year")) == ("Survei", "")
    assert (answers.number("year"), answers.number("pilot")) == (2027, None)
    assert (answers.yes("pilot"), answers.yes("title")) == (False, None)
    assert (answers.day("printed_release"), answers.day("year")) == (date(2027, 7, 1), None)
    assert answers.period("planning_period") == Period(date(2027, 1, 1), None)
    assert answers.period("title") == Period(None, None)
    assert (answers.rows("variables"), answers.rows("title")) == (rows, ())
    assert answers.chosen("collection_tools") == {"papi", "capi"}
    assert answers.chosen("title") == {"Survei"}
    assert answers.chosen("pilot") == {"no"}
    assert answers.chosen("variables") == answers.chosen("missing") == frozenset()


def test_an_answer_can_be_changed_and_taken_away() -> None:
    key = QuestionKey("title")
    first = Answers({"title": "Survei", "year": 2027})
    assert first.with_answer(key, "Kompilasi").text("title") == "Kompilasi"
    assert first.with_answer(key, None) == Answers({"year": 2027})
    assert first.text("title") == "Survei"


def test_answers_do_not_tell_what_an_applicant_wrote() -> None:
    assert "Rahasia" not in repr(Answers({"responsible_name": "Rahasia"}))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        "null",
        '{"version":2,"answers":{}}',
        '{"version":1,"answers":[]}',
        '{"version":1,"answers":{"title":1.5}}',
        '{"version":1,"answers":{"title":null}}',
        '{"version":1,"answers":{"title":{"day":"2027-02-30"}}}',
        '{"version":1,"answers":{"title":{"start":5,"end":null}}}',
        '{"version":1,"answers":{"title":{"chosen":[1]}}}',
        '{"version":1,"answers":{"title":{"rows":["x"]}}}',
        '{"version":1,"answers":{"title":{"rows":[{"name":1}]}}}',
        "[" * 100_000,
    ],
    ids=lambda text: text[:50],
)
def test_what_is_no_stored_form_is_refused(text: str) -> None:
    with pytest.raises(Problem) as refused:
        answers_from_text(text)
    assert refused.value.code is ProblemCode.FORM_ANSWERS_UNREADABLE


def test_the_stored_text_is_json_that_says_its_version_and_keeps_letters_readable() -> None:
    text = answers_to_text(Answers({"title": "Survei “α”"}))
    assert json.loads(text) == {"version": 1, "answers": {"title": "Survei “α”"}}
    assert "“α”" in text
