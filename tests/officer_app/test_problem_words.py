"""Every refusal has its sentence, in both languages."""

import pytest
from PySide6.QtWidgets import QApplication

from officer_app.administration.rule_words import rule_name
from officer_app.problem_words import problem_sentence
from shared.configuration.office_settings import LIMITS, OfficeSettings
from shared.desktop.translations import Program, Translations
from shared.domain.language import Language
from shared.domain.problem import Problem, ProblemCode


@pytest.fixture
def translations(qapp: QApplication) -> Translations:
    return Translations(Program.OFFICER)


@pytest.mark.parametrize("code", ProblemCode)
def test_every_refusal_has_a_sentence_of_its_own_in_both_languages(
    translations: Translations, code: ProblemCode
) -> None:
    facts: dict[str, str | int] = {"label": "R007", "status": "called", "officer": "Petugas"}
    counts: dict[str, str | int] = {
        "calls": 3,
        "minutes": 3,
        "seconds": 90,
        "min_length": 8,
        "max_length": 9,
        "counter": 2,
    }
    problem = Problem(code, **facts, **counts)
    indonesian = problem_sentence(problem)
    translations.switch_to(Language.ENGLISH)
    english = problem_sentence(problem)
    translations.switch_to(Language.INDONESIAN)
    assert indonesian != english
    for sentence in (indonesian, english):
        assert code.value not in sentence
        assert "{" not in sentence
        assert sentence.endswith(".")


def test_a_lost_race_says_who_and_where(translations: Translations) -> None:
    problem = Problem(
        ProblemCode.ALREADY_CALLED_BY, label="R007", counter=2, officer="Petugas Contoh"
    )
    assert problem_sentence(problem) == "Nomor R007 sudah dipanggil Loket 2 (Petugas Contoh)."


@pytest.mark.parametrize(
    ("seconds", "words"), [(1, "1 detik"), (59, "59 detik"), (60, "1 menit"), (61, "2 menit")]
)
def test_a_lock_says_how_long(translations: Translations, seconds: int, words: str) -> None:
    problem = Problem(ProblemCode.SIGN_IN_LOCKED, seconds=seconds)
    assert problem_sentence(problem) == f"Terlalu banyak percobaan. Coba lagi dalam {words}."


@pytest.mark.parametrize(
    ("facts", "who"),
    [
        ({"officer": "Petugas Contoh", "counter": 2}, "diubah oleh Petugas Contoh di Loket 2 dan"),
        ({"officer": "Petugas Contoh"}, "diubah oleh Petugas Contoh dan"),
        ({"counter": 2}, "diubah di Loket 2 dan"),
        ({}, "diubah di tempat lain dan"),
    ],
)
def test_a_stale_press_says_who_changed_the_ticket_and_where(
    translations: Translations, facts: dict[str, str | int], who: str
) -> None:
    problem = Problem(ProblemCode.TICKET_CHANGED_MEANWHILE, label="R007", status="serving", **facts)
    assert who in problem_sentence(problem)


@pytest.mark.parametrize("field", sorted(LIMITS))
def test_a_number_outside_its_limits_is_told_by_name_and_with_them(
    translations: Translations, field: str
) -> None:
    smallest, largest = LIMITS[field]
    with pytest.raises(Problem) as refusal:
        OfficeSettings.from_mapping({field: largest + 1})
    told = problem_sentence(refusal.value)
    assert told == f"{rule_name(field)}: isi antara {smallest} dan {largest}."


def test_a_counter_number_is_told_with_its_least(translations: Translations) -> None:
    problem = Problem(ProblemCode.VALUE_OUT_OF_RANGE, field="counter_number", smallest=1)
    assert problem_sentence(problem) == "Nomor loket: paling sedikit 1."


def test_a_day_of_the_opening_hours_is_named_in_the_screens_language(
    translations: Translations,
) -> None:
    problem = Problem(ProblemCode.VALUE_OUT_OF_RANGE, field="opening_hours", weekday=4)
    assert "Jumat" in problem_sentence(problem)
    translations.switch_to(Language.ENGLISH)
    english = problem_sentence(problem)
    translations.switch_to(Language.INDONESIAN)
    assert "Friday" in english
