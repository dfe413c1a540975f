"""The one definition of the form: complete, in both languages, and hanging together."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from shared.configuration.recommendation_form import (
    read_recommendation_form,
    recommendation_form,
)
from shared.configuration.resource_folder import RESOURCES
from shared.domain.form_definition import Column, Question, QuestionKind
from shared.domain.office import Bilingual
from shared.domain.problem import Problem, ProblemCode

_FORM = recommendation_form()


def test_the_blocks_are_0_to_x() -> None:
    numbers = [block.number for block in _FORM.blocks]
    assert numbers == ["0", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]


def test_a_question_bears_the_number_of_its_block() -> None:
    for arabic, block in enumerate(_FORM.blocks):
        assert all(question.number.startswith(f"{arabic}.") for question in block.questions)


def _asked() -> Iterator[tuple[str, Question | Column]]:
    for question in _FORM.questions:
        yield question.number, question
        for column in question.columns:
            yield f"{question.number} {column.key}", column


@pytest.mark.parametrize(("name", "asked"), list(_asked()), ids=lambda part: str(part)[:30])
def test_each_question_is_labelled_and_explained_in_both_languages(
    name: str, asked: Question | Column
) -> None:
    for text in (asked.label, asked.explanation):
        assert text.indonesian.strip()
        assert text.english.strip()
        assert text.indonesian != text.english, name
    assert asked.explanation.indonesian.endswith(".")
    assert asked.explanation.english.endswith((".", ")."))


def _choice_texts() -> Iterator[Bilingual]:
    for _, asked in _asked():
        for choice in asked.choices:
            yield choice.label
            if choice.explanation is not None:
                yield choice.explanation


def test_each_choice_differs_between_the_languages() -> None:
    assert [text.english for text in _choice_texts() if text.indonesian == text.english] == []


@pytest.mark.parametrize(
    ("number", "codes"),
    [
        ("0.4", [1, 2, 3, 4]),
        ("0.5", list(range(1, 23))),
        ("4.1", [1, 2]),
        ("4.2", list(range(1, 9))),
        ("4.3", [1, 2, 3]),
        ("4.4", [1, 2]),
        ("4.6", [1, 2, 4, 8, 16]),
        ("4.7", [1, 2, 4, 8, 16, 32]),
        ("4.8", [1, 2, 4, 8]),
        ("5.1", [1, 2]),
        ("5.2", [1, 2]),
        ("5.3a", [1, 2, 3, 4, 5]),
        ("5.3b", [6, 7, 8, 9, 10]),
        ("5.4", [1, 2]),
        ("6.2", [1, 2, 4, 8]),
        ("6.4", [1, 2, 3]),
        ("6.5", [1, 2, 3, 4]),
        ("7.2", [1, 2, 3]),
        ("7.3", [1, 2, 4, 8]),
        ("7.4", [1, 2, 4, 8, 16]),
    ],
)
def test_the_printed_codes_are_those_of_the_paper_form(number: str, codes: list[int]) -> None:
    question = _FORM.question_numbered(number)
    assert question is not None
    assert [choice.code for choice in question.choices] == codes


@pytest.mark.parametrize(
    ("key", "path"),
    [
        ("title", "nama_kegiatan"),
        ("frequency", "blok_iv.frekuensi_penyelanggara"),
        ("analysis_units", "blok_vii.unit_analsis"),
        (
            "analysis_units_other",
            "blok_vii.unit_analsis.tingkat_penyajian_hasil_analisis_lainnya",
        ),
        ("dissemination_period", "blok_iii.rencana_jadwal_kegiatan.penyajian"),
    ],
)
def test_the_portal_s_keys_are_spelt_as_the_portal_spells_them(key: str, path: str) -> None:
    assert _FORM.question(key).portal == path


def test_no_two_questions_share_a_place_in_the_portal() -> None:
    paths = [question.portal for question in _FORM.questions if question.portal is not None]
    assert len(set(paths)) == len(paths)


def test_what_has_a_place_in_the_portal_is_asked_there() -> None:
    known = {question.key for question in _FORM.questions if question.portal is not None}
    assert known <= set(_FORM.portal_order)


def test_every_other_text_is_asked_exactly_when_other_is_chosen() -> None:
    for question in _FORM.questions:
        if question.kind is QuestionKind.SEVERAL_CHOICES and question.choice("other"):
            other = _FORM.question(f"{question.key}_other")
            (condition,) = other.conditions
            assert condition.question == question.key
            assert list(condition.any_of) == ["other"]


def test_a_question_is_found_by_key_and_by_number() -> None:
    question = _FORM.question("collection_methods")
    assert question.number == "4.6"
    assert _FORM.question_numbered("4.6") is question
    assert _FORM.question_numbered("99") is None
    assert _FORM.block_of("collection_methods").number == "IV"
    with pytest.raises(KeyError):
        _FORM.question("shoe_size")
    with pytest.raises(KeyError):
        _FORM.block_of("shoe_size")


def test_block_v_s_condition_is_among_those_of_its_questions() -> None:
    block = _FORM.block_of("sample_unit")
    assert block.conditions
    assert all(block.conditions[0] in question.conditions for question in block.questions)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('key = "year"', 'key = "title"'),
        ('number = "0.2"', 'number = "0.1"'),
        ('kind = "number"', 'kind = "colour"'),
        ('any_of = ["yes"]', 'any_of = ["maybe"]'),
        ('any_of = ["survey"]', "any_of = []"),
        ('{ question = "repetition"', '{ question = "closing_note"'),
        ('not_more_than = "enumerator_count"', 'not_more_than = "shoe_size"'),
        ('code = 16, portal = "mail"', 'code = 9, portal = "mail"'),
        ('key = "capi", code', 'key = "papi", code'),
        ('"title", "year",', '"title", "year", "shoe_size",'),
        ('"title", "year",', '"title", "year", "year",'),
        ('kind = "yes_no"', 'kind = "one_choice"'),
        ('kind = "rows"', 'kind = "text"'),
        ("most_rows", "least_rows"),
        ('en = "Year of the activity"', 'en = ""'),
    ],
)
def test_a_definition_that_does_not_hang_together_is_refused(
    tmp_path: Path, old: str, new: str
) -> None:
    text = (RESOURCES / "recommendation-form.toml").read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "form.toml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(Problem) as refused:
        read_recommendation_form(path)
    assert refused.value.code is ProblemCode.SETTINGS_UNUSABLE
