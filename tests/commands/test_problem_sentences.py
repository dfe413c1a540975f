"""Whatever a command may be refused with has a sentence in both languages."""

import re
import string
from pathlib import Path

import pytest

from shared.commands.problem_sentences import SENTENCES, sentence_for
from shared.domain.problem import Problem, ProblemCode

SHARED = Path(__file__).resolve().parents[2] / "shared"

WHAT_COMMANDS_CALL = ("configuration", "database/migration.py", "database/engine.py", "workers")


def codes_named_in(place: Path) -> set[str]:
    files = place.rglob("*.py") if place.is_dir() else [place]
    return {
        code
        for file in files
        for code in re.findall(r"ProblemCode\.([A-Z_]+)", file.read_text(encoding="utf-8"))
    }


@pytest.mark.parametrize("place", WHAT_COMMANDS_CALL)
def test_what_a_command_calls_is_refused_in_words(place: str) -> None:
    assert codes_named_in(SHARED / place) <= {code.name for code in SENTENCES}


@pytest.mark.parametrize("code", SENTENCES, ids=lambda code: code.value)
def test_both_languages_fill_in_the_same_facts_or_fewer(code: ProblemCode) -> None:
    indonesian, english = (
        {name for _, name, _, _ in string.Formatter().parse(text) if name}
        for text in SENTENCES[code]
    )
    # Settings bring whole sentences of their own, one for each language
    assert indonesian - {"sentence"} <= english


def test_the_machines_language_chooses_the_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    problem = Problem(ProblemCode.TEXT_TOO_LONG, max_length=80)
    monkeypatch.setenv("LC_ALL", "id_ID.UTF-8")
    assert sentence_for(problem) == "Teks terlalu panjang: paling banyak 80 karakter."
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    assert sentence_for(problem) == "The text is too long: at most 80 characters."


def test_a_missing_fact_does_not_hide_the_sentence() -> None:
    assert "?" in sentence_for(Problem(ProblemCode.DATABASE_KIND_UNKNOWN))
