"""Answers as fields to type in: nothing is lost on the way there and back."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from officer_app.cases.form.typed_form import fields_of, read_typing
from shared.configuration.recommendation_form import recommendation_form
from shared.domain.form_answers import Answers, Period, Row
from shared.domain.form_definition import QuestionKind
from tests.documents.given_form import answers_to
from tests.domain.sample_answers import sample_answers

FORM = recommendation_form()
_FIRST_OF_EACH_KIND = {question.kind: question for question in reversed(FORM.questions)}


def test_the_whole_sample_comes_back_as_it_went() -> None:
    read = read_typing(FORM, fields_of(FORM, sample_answers()), Answers())
    assert read.answers == sample_answers()
    assert not read.unclear


@pytest.mark.parametrize("kind", list(QuestionKind))
@given(data=st.data())
def test_any_answer_comes_back_as_it_went(kind: QuestionKind, data: st.DataObject) -> None:
    question = _FIRST_OF_EACH_KIND[kind]
    answers = Answers({question.key: data.draw(answers_to(question))})
    read = read_typing(FORM, fields_of(FORM, answers), Answers())
    assert read.answers == answers
    assert not read.unclear


@pytest.mark.parametrize("text", ["1/3/2027", "01-03-2027", "1.3.2027", "2027-03-01"])
def test_a_day_may_be_written_in_several_ways(text: str) -> None:
    read = read_typing(FORM, {"collection_period.start": text}, Answers())
    assert read.answers.period("collection_period") == Period(date(2027, 3, 1), None)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("collection_period.end", "31/02/2027"),
        ("collection_period.end", "besok"),
        ("year", "dua ribu"),
        ("year", "٢٠٢٧"),
        ("title", "x" * 20_000),
        ("variables.1.name", "x" * 20_000),
    ],
)
def test_what_means_nothing_is_named_and_gives_no_answer(name: str, text: str) -> None:
    read = read_typing(FORM, {name: text}, Answers())
    assert read.unclear == {name}
    assert not read.answers.values


def test_rows_keep_their_order_and_lose_their_gaps() -> None:
    fields = {"variables.10.name": "Sepuluh", "variables.2.name": "Dua", "variables.3.name": " "}
    read = read_typing(FORM, fields, Answers())
    assert read.answers.rows("variables") == (Row.of({"name": "Dua"}), Row.of({"name": "Sepuluh"}))


def test_what_this_form_does_not_ask_stays_in_the_answers() -> None:
    before = Answers({"of_another_edition": "Jawaban lama", "title": "Judul lama"})
    read = read_typing(FORM, {"title": "Judul baru"}, before)
    assert dict(read.answers.values) == {
        "of_another_edition": "Jawaban lama",
        "title": "Judul baru",
    }
