"""The form of recommendation, read from its one definition and checked to hang together."""

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from shared.configuration.resource_folder import RESOURCES
from shared.configuration.toml_text import Table, read_toml, unusable
from shared.domain.form_definition import (
    NO,
    YES,
    Block,
    Choice,
    ChoiceKey,
    Column,
    ColumnKey,
    Condition,
    Form,
    Question,
    QuestionKey,
    QuestionKind,
)
from shared.domain.office import Bilingual

_CELL_KINDS = (QuestionKind.TEXT, QuestionKind.LONG_TEXT, QuestionKind.ONE_CHOICE)
_CHOICE_KINDS = (QuestionKind.ONE_CHOICE, QuestionKind.SEVERAL_CHOICES)


@cache
def recommendation_form() -> Form:
    """The form that this program gives out."""
    return read_recommendation_form(RESOURCES / "recommendation-form.toml")


def read_recommendation_form(path: Path) -> Form:
    """The form in that file. Raises Problem SETTINGS_UNUSABLE where it does not hang together."""
    table = read_toml(path)
    form = Form(
        edition=table.text("edition"),
        title=table.bilingual("title"),
        introduction=table.bilingual("introduction"),
        blocks=tuple(_block(block) for block in table.tables("block")),
        portal_order=tuple(QuestionKey(key) for key in table.texts("portal_order")),
    )
    table.refuse_strangers()
    _check(form, path.name)
    return form


def _block(table: Table) -> Block:
    conditions = _conditions(table)
    block = Block(
        number=table.text("number"),
        key=table.text("key"),
        title=table.bilingual("title"),
        conditions=conditions,
        questions=tuple(_question(each, conditions) for each in table.tables("question")),
    )
    table.refuse_strangers()
    return block


def _question(table: Table, of_block: tuple[Condition, ...]) -> Question:
    limit = table.optional("not_more_than", str)
    question = Question(
        key=QuestionKey(table.text("key")),
        number=table.text("number"),
        kind=_kind(table, tuple(QuestionKind)),
        label=table.bilingual("label"),
        explanation=table.bilingual("explanation"),
        is_required=table.optional("required", bool) is not False,
        is_for_officer=table.optional("by_officer", bool) or False,
        conditions=of_block + _conditions(table),
        choices=_choices(table),
        columns=tuple(_column(each) for each in _tables(table, "column")),
        min_length=table.optional("min_length", int),
        max_length=table.optional("max_length", int),
        minimum=table.optional("minimum", int),
        maximum=table.optional("maximum", int),
        not_more_than=None if limit is None else QuestionKey(limit),
        most_rows=table.optional("most_rows", int),
        portal=table.optional("portal", str),
        is_always_in_portal=table.optional("portal_always", bool) or False,
    )
    table.refuse_strangers()
    return question


def _column(table: Table) -> Column:
    column = Column(
        key=ColumnKey(table.text("key")),
        kind=_kind(table, _CELL_KINDS),
        label=table.bilingual("label"),
        explanation=table.bilingual("explanation"),
        is_required=table.optional("required", bool) is not False,
        max_length=table.optional("max_length", int),
        choices=_choices(table),
        portal=table.optional("portal", str),
        is_in_portal=table.optional("in_portal", bool) is not False,
    )
    table.refuse_strangers()
    return column


def _choices(table: Table) -> tuple[Choice, ...]:
    return tuple(_choice(each) for each in _tables(table, "choices"))


def _choice(table: Table) -> Choice:
    choice = Choice(
        key=ChoiceKey(table.text("key")),
        code=table.optional("code", int),
        label=table.bilingual("label"),
        explanation=table.bilingual("explanation") if "explanation" in table else None,
        portal=table.optional("portal", str),
    )
    table.refuse_strangers()
    return choice


def _conditions(table: Table) -> tuple[Condition, ...]:
    return tuple(
        Condition(
            QuestionKey(each.text("question")),
            frozenset(ChoiceKey(key) for key in each.texts("any_of")),
        )
        for each in _tables(table, "when")
    )


def _tables(table: Table, key: str) -> Iterable[Table]:
    return table.tables(key) if key in table else ()


def _kind(table: Table, allowed: tuple[QuestionKind, ...]) -> QuestionKind:
    name = table.text("kind")
    if name not in allowed:
        raise unusable(
            Bilingual(
                f"Jenis pertanyaan “{name}” tidak dikenal di sini.",
                f"The kind of question “{name}” is not known here.",
            ),
            "kind",
        )
    return QuestionKind(name)


def _check(form: Form, file: str) -> None:
    for key, what in _faults(form):
        raise unusable(
            Bilingual(
                f"Pada {file}, pertanyaan “{key}” {what.indonesian}.",
                f"In {file}, the question “{key}” {what.english}.",
            ),
            key,
        )


def _faults(form: Form) -> Iterator[tuple[str, Bilingual]]:
    keys = [question.key for question in form.questions]
    numbers = [question.number for question in form.questions]
    yield from ((key, _TWICE) for key in keys if keys.count(key) > 1)
    yield from ((number, _TWICE) for number in numbers if numbers.count(number) > 1)
    yield from ((key, _TWICE) for key in form.portal_order if form.portal_order.count(key) > 1)
    yield from ((key, _UNKNOWN) for key in form.portal_order if key not in keys)
    for place, question in enumerate(form.questions):
        before = {each.key: each for each in form.questions[:place]}
        yield from ((question.key, what) for what in _faults_of(question, before, keys))


def _faults_of(
    question: Question, before: dict[QuestionKey, Question], keys: list[QuestionKey]
) -> Iterator[Bilingual]:
    yield from _faults_of_choices(question)
    if (question.kind is QuestionKind.ROWS) != bool(question.columns):
        yield _COLUMNS
    if question.not_more_than is not None and question.not_more_than not in keys:
        yield _LIMIT
    for condition in question.conditions:
        asked = before.get(condition.question)
        if asked is None or not condition.any_of or not condition.any_of <= _answers_of(asked):
            yield _CONDITION


def _faults_of_choices(asked: Question) -> Iterator[Bilingual]:
    for kind, choices in [
        (asked.kind, asked.choices),
        *((column.kind, column.choices) for column in asked.columns),
    ]:
        codes = [choice.code for choice in choices if choice.code is not None]
        if (kind in _CHOICE_KINDS) != bool(choices):
            yield _CHOICES
        if len({choice.key for choice in choices}) < len(choices) or len(set(codes)) < len(codes):
            yield _TWICE
        if kind is QuestionKind.SEVERAL_CHOICES and codes != [
            1 << at for at in range(len(choices))
        ]:
            yield _POWERS


def _answers_of(asked: Question) -> frozenset[ChoiceKey]:
    if asked.kind is QuestionKind.YES_NO:
        return frozenset({YES, NO})
    return frozenset(choice.key for choice in asked.choices)


_TWICE = Bilingual("ada dua kali", "is there twice")
_UNKNOWN = Bilingual("tidak ada dalam formulir", "is not in the form")
_COLUMNS = Bilingual("harus memiliki kolom bila berbaris", "must have columns if it has rows")
_LIMIT = Bilingual("dibatasi pertanyaan yang tidak ada", "is limited by a question that is missing")
_CONDITION = Bilingual(
    "bergantung pada jawaban yang tidak ditanyakan sebelumnya",
    "depends on an answer that is not asked for before it",
)
_CHOICES = Bilingual("harus memiliki pilihan sesuai jenisnya", "must have choices as its kind asks")
_POWERS = Bilingual("harus berkode 1, 2, 4, 8, …", "must have the codes 1, 2, 4, 8, …")
