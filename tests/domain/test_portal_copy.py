"""What to type into the portal: its order, its words, nothing that it does not ask."""

from datetime import date

import pytest

from shared.configuration.recommendation_form import recommendation_form
from shared.domain.form_answers import Answer, Answers, Period, Row
from shared.domain.form_definition import QuestionKind
from shared.domain.portal_copy import PortalQuestion, portal_copy
from tests.domain.sample_answers import sample_answers

_FORM = recommendation_form()


def _copied(key: str, answers: Answers) -> PortalQuestion:
    return next(each for each in portal_copy(_FORM, answers) if each.question == key)


@pytest.mark.parametrize(
    ("key", "value", "fields"),
    [
        ("title", "Survei Contoh", [(None, None, "Survei Contoh")]),
        ("year", 2027, [(None, None, "2027")]),
        ("pilot", True, [(None, None, "Ya")]),
        ("pilot", False, [(None, None, "Tidak")]),
        ("collection_way", "survey", [(None, None, "Survei")]),
        ("collection_way", "astrology", [(None, None, "astrology")]),
        (
            "collection_methods",
            frozenset({"observation", "interview", "seance"}),
            [(None, None, "Wawancara"), (None, None, "Pengamatan"), (None, None, "seance")],
        ),
        (
            "planning_period",
            Period(date(2027, 1, 4), date(2027, 12, 31)),
            [("Awal", None, "04/01/2027"), ("Akhir", None, "31/12/2027")],
        ),
        ("planning_period", Period(None, date(2027, 1, 4)), [("Akhir", None, "04/01/2027")]),
        (
            "variables",
            (
                Row.of({"name": "Umur", "concept": "Usia", "definition": "Tahun sejak lahir."}),
                Row.of({"name": "Berat"}),
            ),
            [
                ("Nama variabel", 1, "Umur"),
                ("Definisi", 1, "Tahun sejak lahir."),
                ("Nama variabel", 2, "Berat"),
            ],
        ),
        (
            "regions",
            (Row.of({"province": "Kalimantan Barat", "regency": "Kayong Utara"}),),
            [("Provinsi", 1, "Kalimantan Barat"), ("Kabupaten/kota", 1, "Kayong Utara")],
        ),
        (
            "attachments",
            (Row.of({"kind": "instrument", "file_name": "kuesioner.pdf"}),),
            [("Nama berkas", 1, "kuesioner.pdf")],
        ),
    ],
)
def test_an_answer_is_copied_as_the_portal_writes_it(
    key: str, value: Answer, fields: list[tuple[str | None, int | None, str]]
) -> None:
    copied = _copied(key, sample_answers(**{key: value}))
    assert [
        (field.label.indonesian if field.label else None, field.row, field.text)
        for field in copied.fields
    ] == fields


def test_questions_come_in_the_portal_s_order() -> None:
    order = {key: place for place, key in enumerate(_FORM.portal_order)}
    places = [order[each.question] for each in portal_copy(_FORM, sample_answers())]
    assert places == sorted(places)


def test_a_gap_is_shown_and_what_does_not_apply_is_not() -> None:
    shown = {each.question: each for each in portal_copy(_FORM, Answers({"frequency": "yearly"}))}
    assert shown[_FORM.question("title").key].fields == ()
    assert "frequency" not in shown
    assert "sample_unit" not in shown
    assert "collection_units" not in shown


def test_each_question_says_where_it_stands() -> None:
    copied = _copied("collection_methods", sample_answers())
    assert (copied.number, copied.block) == ("4.6", "IV")
    assert copied.kind is QuestionKind.SEVERAL_CHOICES
    assert copied.label == _FORM.question("collection_methods").label


def test_what_the_portal_always_asks_is_there_when_it_was_answered() -> None:
    by_mail = sample_answers(collection_tools=frozenset({"mail"}), staff_training=None)
    shown = [each.question for each in portal_copy(_FORM, by_mail)]
    assert "field_staff" in shown
    assert "staff_training" not in shown
