"""The words of the examination, read from their one resource and checked to be complete."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from shared.configuration.recommendation_form import recommendation_form
from shared.configuration.resource_folder import RESOURCES
from shared.configuration.toml_text import Table, read_toml, unusable
from shared.domain.examination.catalogue import RULES
from shared.domain.examination.examination_note import NoteWords
from shared.domain.examination.finding import Reason
from shared.domain.examination.finding_words import ExaminationWords, RuleWords, TextBlock
from shared.domain.examination.judgement import Judgement
from shared.domain.office import Bilingual

_RESOURCE = RESOURCES / "examination-rules.toml"


@cache
def examination_words() -> ExaminationWords:
    """What is said about rules and findings, and what notes can start from."""
    return read_examination_words(_RESOURCE)


@cache
def examination_note_words() -> NoteWords:
    """The words of the letter in which the notes reach the applicant."""
    return _note_words(read_toml(_RESOURCE).table("note"))


def read_examination_words(path: Path) -> ExaminationWords:
    """The words in that file. Raises Problem SETTINGS_UNUSABLE where some are missing."""
    table = read_toml(path)
    general, of_questions = _blocks(table)
    words = ExaminationWords(
        rules=_rules(table),
        reasons=_reasons(table.table("reason")),
        general_blocks=general,
        question_blocks=of_questions,
    )
    _note_words(table.table("note"))
    table.refuse_strangers()
    return words


def _rules(table: Table) -> Mapping[str, RuleWords]:
    numbers = {rule.number for rule in RULES}
    rules: dict[str, RuleWords] = {}
    for each in table.tables("rule"):
        number = each.text("number")
        if number not in numbers or number in rules:
            raise _wrong(number, "tidak dikenal atau ada dua kali", "is unknown or there twice")
        rules[number] = RuleWords(
            checks=each.bilingual("checks"),
            violated=each.bilingual("violated"),
            not_evaluable=each.bilingual("not_evaluable"),
        )
        each.refuse_strangers()
    for number in sorted(numbers - rules.keys()):
        raise _wrong(number, "tidak ada", "is missing")
    return MappingProxyType(rules)


def _reasons(table: Table) -> Mapping[Reason, Bilingual]:
    reasons = {reason: table.bilingual(reason.value) for reason in Reason}
    table.refuse_strangers()
    return MappingProxyType(reasons)


def _blocks(
    table: Table,
) -> tuple[tuple[TextBlock, ...], Mapping[str, tuple[TextBlock, ...]]]:
    keys = {question.key for question in recommendation_form().questions}
    general: list[TextBlock] = []
    of_questions: dict[str, tuple[TextBlock, ...]] = {}
    for each in table.tables("text"):
        block = TextBlock(_judgement(each), each.bilingual("block"))
        question = each.optional("question", str)
        each.refuse_strangers()
        if question is None:
            general.append(block)
        elif question in keys:
            of_questions[question] = (*of_questions.get(question, ()), block)
        else:
            raise _wrong(question, "tidak ada dalam formulir", "is not in the form")
    return tuple(general), MappingProxyType(of_questions)


def _judgement(table: Table) -> Judgement:
    name = table.text("judgement")
    if name not in list(Judgement):
        raise _wrong(name, "bukan penilaian yang dikenal", "is no known judgement")
    return Judgement(name)


def _note_words(table: Table) -> NoteWords:
    words = NoteWords(
        heading=table.bilingual("heading"),
        number=table.bilingual("number"),
        title=table.bilingual("title"),
        organiser=table.bilingual("organiser"),
        submission=table.bilingual("submission"),
        round=table.bilingual("round"),
        day=table.bilingual("day"),
        greeting=table.bilingual("greeting"),
        thanks=table.bilingual("thanks"),
        to_repair=table.bilingual("to_repair"),
        to_consider=table.bilingual("to_consider"),
        nothing_to_repair=table.bilingual("nothing_to_repair"),
        reply=table.bilingual("reply"),
        how_to_answer=table.bilingual("how_to_answer"),
        questions_welcome=table.bilingual("questions_welcome"),
        regards=table.bilingual("regards"),
    )
    table.refuse_strangers()
    return words


def _wrong(name: str, indonesian: str, english: str) -> Exception:
    return unusable(
        Bilingual(
            f"Pada {_RESOURCE.name}, “{name}” {indonesian}.",
            f"In {_RESOURCE.name}, “{name}” {english}.",
        ),
        name,
    )
