"""The words of the examination: complete, in both languages, and filled without a gap."""

import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from shared.configuration.examination_words import (
    examination_note_words,
    examination_words,
    read_examination_words,
)
from shared.configuration.recommendation_form import recommendation_form
from shared.configuration.resource_folder import RESOURCES
from shared.domain.examination.catalogue import RULES, examine
from shared.domain.examination.finding import (
    Fact,
    FactKind,
    Finding,
    Outcome,
    Reason,
    Severity,
)
from shared.domain.examination.finding_words import reason_sentence, words_to_applicant
from shared.domain.examination.judgement import Judgement
from shared.domain.form_answers import Answers
from shared.domain.language import Language
from shared.domain.office import Bilingual
from shared.domain.problem import ProblemCode
from tests.domain.examination.given_form import Case, finding_of
from tests.domain.examination.test_catalogue import TABLES
from tests.given_office import code_of

_WORDS = examination_words()
_FORM = recommendation_form()
_RESOURCE = RESOURCES / "examination-rules.toml"
_CASES = [(rule, case) for rule, cases in TABLES.items() for case in cases]


def _texts() -> Iterator[Bilingual]:
    for rule in _WORDS.rules.values():
        yield from (rule.checks, rule.violated, rule.not_evaluable)
    yield from _WORDS.reasons.values()
    yield from (block.text for block in _WORDS.general_blocks)
    for blocks in _WORDS.question_blocks.values():
        yield from (block.text for block in blocks)
    note = examination_note_words()
    yield from (getattr(note, each.name) for each in fields(note))


_TEXTS = list(_texts())


def _places(text: str) -> set[str]:
    return set(re.findall(r"\{([a-z_]+)\}", text))


@pytest.mark.parametrize("text", _TEXTS, ids=lambda text: text.english[:30])
def test_every_text_is_clean_and_says_the_same_in_both_languages(text: Bilingual) -> None:
    for words in (text.indonesian, text.english):
        assert words == " ".join(words.split())
    assert _places(text.indonesian) == _places(text.english)
    bare = re.sub(r"\{[a-z]+\}", "", text.indonesian)
    assert not re.search(r"\b(the|your|and|with|of)\b", bare)
    assert not re.search(r"\b(yang|dan|dengan|Anda|untuk)\b", text.english)


def test_every_rule_has_words() -> None:
    assert set(_WORDS.rules) == {rule.number for rule in RULES}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.number)
def test_what_the_applicant_reads_is_a_polite_sentence(rule: object) -> None:
    violated = _WORDS.rules[getattr(rule, "number", "")].violated
    assert re.search(r"\b[Mm]ohon\b|menyarankan", violated.indonesian)
    assert re.search(r"\b[Pp]lease\b|We advise", violated.english)
    assert violated.indonesian[-1] == violated.english[-1] == "."


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    ("rule", "case"),
    _CASES,
    ids=lambda value: value.name if isinstance(value, Case) else value,
)
def test_no_place_stays_empty_whatever_was_found(rule: str, case: Case, language: Language) -> None:
    finding = finding_of(rule, case.changes, case.base, case.submitted_on)
    assert not _places(reason_sentence(finding, _WORDS, _FORM, language))
    told = words_to_applicant(finding, _WORDS, _FORM, language)
    assert bool(told) == (finding.outcome is Outcome.VIOLATION)
    assert not _places(told)


def test_questions_are_called_by_number_and_name() -> None:
    finding = finding_of("R-II-02", {"responsible_name": None, "responsible_email": None})
    assert reason_sentence(finding, _WORDS, _FORM, Language.INDONESIAN) == (
        "Belum diisi: 2.2a Penanggung jawab teknis: nama; 2.2f Penanggung jawab teknis: e-mail."
    )


def test_what_the_applicant_wrote_is_quoted_in_both_languages() -> None:
    finding = finding_of("R-I-02A", {"organiser": "DPMPTSP Kab. Contoh"})
    for language in Language:
        assert "“DPMPTSP”, “Kab”" in words_to_applicant(finding, _WORDS, _FORM, language)


def test_days_and_numbers_are_written_as_the_language_writes_them() -> None:
    error = finding_of("R-V-11", {"sampling_error": "RSE 7,5%"})
    assert "7,5 persen" in reason_sentence(error, _WORDS, _FORM, Language.INDONESIAN)
    assert "7.5 percent" in reason_sentence(error, _WORDS, _FORM, Language.ENGLISH)
    year = finding_of("R-ID-05A", {"year": 2025})
    assert "Senin, 4 Januari 2027" in words_to_applicant(year, _WORDS, _FORM, Language.INDONESIAN)
    assert "Monday, 4 January 2027" in words_to_applicant(year, _WORDS, _FORM, Language.ENGLISH)


def test_an_expected_answer_is_called_by_its_label() -> None:
    pilot = finding_of("R-VI-01", {"pilot": False})
    assert reason_sentence(pilot, _WORDS, _FORM, Language.INDONESIAN).endswith(": Ya.")
    education = finding_of("R-VI-04A", {"lowest_education": "junior_secondary"})
    assert "SMA/SMK" in words_to_applicant(education, _WORDS, _FORM, Language.INDONESIAN)


def _found(*values: str, kind: FactKind = FactKind.WORDS) -> Finding:
    fact = Fact("variables", values, kind)
    reason = Reason.NOT_FILLED_FOR_VARIABLES
    return Finding("R-III-09", Severity.ERROR, (), Outcome.VIOLATION, reason, (fact,))


def test_a_long_list_is_cut_with_a_count() -> None:
    told = words_to_applicant(
        _found(*(f"V{n}" for n in range(20))), _WORDS, _FORM, Language.INDONESIAN
    )
    assert told.endswith("“V7”, dan 12 lainnya.")


def test_a_long_quotation_is_cut() -> None:
    told = reason_sentence(_found("panjang " * 100), _WORDS, _FORM, Language.ENGLISH)
    assert "…”" in told and len(told) < 200


def test_what_the_applicant_wrote_is_never_taken_for_a_place() -> None:
    told = words_to_applicant(_found("{variables}"), _WORDS, _FORM, Language.ENGLISH)
    assert told.endswith("“{variables}”.")


def test_a_question_of_another_edition_is_called_by_its_key() -> None:
    told = reason_sentence(
        _found("gone", kind=FactKind.QUESTION), _WORDS, _FORM, Language.INDONESIAN
    )
    assert told.endswith(": gone.")


def test_every_judgement_of_every_question_has_something_to_start_from() -> None:
    for question in _FORM.questions:
        for judgement in Judgement:
            blocks = _WORDS.blocks_for(question.key, judgement)
            assert blocks and all(block.judgement is judgement for block in blocks)
    assert _WORDS.blocks_for("title", Judgement.REPAIR)[0].text.english.startswith("Please build")


def test_an_empty_form_is_spoken_about_without_a_gap() -> None:
    for finding in examine(Answers()):
        assert not _places(reason_sentence(finding, _WORDS, _FORM, Language.INDONESIAN))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('number = "R-I-01"', 'number = "R-I-99"'),
        ('number = "R-I-01"', 'number = "R-I-04"'),
        ('question = "title"', 'question = "name"'),
        ('judgement = "fine"', 'judgement = "good"'),
        ("heading = {", "headline = {"),
        ("fulfilled = {", "filled = {"),
        ("[note]", "[letter]"),
        ("checks = {", "check = {"),
    ],
)
def test_words_that_are_missing_or_unknown_are_refused(old: str, new: str, tmp_path: Path) -> None:
    edited = tmp_path / "words.toml"
    text = _RESOURCE.read_text(encoding="utf-8")
    assert old in text
    edited.write_text(text.replace(old, new, 1), encoding="utf-8")
    assert code_of(lambda: read_examination_words(edited)) is ProblemCode.SETTINGS_UNUSABLE
