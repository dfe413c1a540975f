"""What the form's cells are called in a workbook, and how its choices are written in them."""

from collections.abc import Iterator

from shared.documents.form_texts import FORM_TEXTS
from shared.domain.form_definition import (
    YES,
    Choice,
    ChoiceKey,
    Condition,
    Form,
    Question,
    QuestionKind,
)
from shared.domain.language import Language

MARK_NAME = "serambi__form"
EDITION_NAME = "serambi__edition"
MARK = "serambi recommendation form"
START = "start"
END = "end"
_ANSWER = "answer__"
_LIST = "list__"
_JOINT = "__"
"""Keys have single underscores only, so names cannot be mistaken for one another."""
MOST_PRINTED_ROWS = 100
_ROWS_WITHOUT_LIMIT = 200


def answer_name(*parts: str) -> str:
    """The defined name of a question's cell, of one part of it, or of a column of rows."""
    return _ANSWER + _JOINT.join(parts)


def list_name(*parts: str) -> str:
    """The defined name of the choices that a cell offers."""
    return _LIST + _JOINT.join(parts)


def asked_by(name: str) -> str | None:
    """The question's key in the name of an answer's cell; None for other names."""
    if not name.startswith(_ANSWER):
        return None
    return name.removeprefix(_ANSWER).partition(_JOINT)[0]


def choice_words(choice: Choice, language: Language) -> str:
    """The choice as the list offers it: "2. Survei"."""
    label = choice.label.in_language(language)
    return label if choice.code is None else f"{choice.code}. {label}"


def prepared_rows(question: Question) -> int:
    """How many rows the question's sheet has ready."""
    return question.most_rows or _ROWS_WITHOUT_LIMIT


def printed_rows(question: Question, filled: int) -> int:
    """How many of them are printed: all that are filled, and no more empty ones than needed."""
    return min(prepared_rows(question), max(MOST_PRINTED_ROWS, filled))


def all_conditions(form: Form, question: Question) -> tuple[Condition, ...]:
    """The question's conditions and those of the questions that they look at, each once."""
    return tuple(dict.fromkeys(_conditions(form, question)))


def _conditions(form: Form, question: Question) -> Iterator[Condition]:
    for condition in question.conditions:
        yield from _conditions(form, form.question(condition.question))
        yield condition


def only_if_words(form: Form, conditions: tuple[Condition, ...], language: Language) -> str:
    """ "Hanya bila 0.4: 2. Survei"; empty where there are no conditions."""
    texts = FORM_TEXTS[language]
    if not conditions:
        return ""
    asked = (_condition_words(form, each, language) for each in conditions)
    return f"{texts.only_if} {f' {texts.and_} '.join(asked)}"


def _condition_words(form: Form, condition: Condition, language: Language) -> str:
    question, texts = form.question(condition.question), FORM_TEXTS[language]
    if question.kind is QuestionKind.YES_NO:
        words = [texts.yes if key == YES else texts.no for key in sorted(condition.any_of)]
        return f"{question.number}: {f' {texts.or_} '.join(words)}"
    chosen = [choice for choice in question.choices if choice.key in condition.any_of]
    if len(chosen) == 1 or any(choice.code is None for choice in chosen):
        labels = (choice.label.in_language(language) for choice in chosen)
        return f"{question.number}: {f' {texts.or_} '.join(labels)}"
    codes = [str(choice.code) for choice in chosen]
    return f"{question.number}: {', '.join(codes[:-1])} {texts.or_} {codes[-1]}"


def does_not_apply_formula(form: Form, question: Question, language: Language) -> str:
    """A formula that is true while the question does not apply; empty if it always does.

    It names cells instead of their places, since a format may not look into other sheets.
    """
    conditions = all_conditions(form, question)
    if not conditions:
        return ""
    held = ",".join(_holds(form.question(each.question), each, language) for each in conditions)
    return f"NOT(AND({held}))"


def _holds(asked: Question, condition: Condition, language: Language) -> str:
    return f"OR({','.join(_is_chosen(asked, key, language) for key in sorted(condition.any_of))})"


def _is_chosen(asked: Question, key: ChoiceKey, language: Language) -> str:
    texts = FORM_TEXTS[language]
    if asked.kind is QuestionKind.YES_NO:
        return _equals(answer_name(asked.key), texts.yes if key == YES else texts.no)
    if asked.kind is QuestionKind.SEVERAL_CHOICES:
        return _equals(answer_name(asked.key, key), texts.yes)
    choice = asked.choice(key)
    return _equals(answer_name(asked.key), "" if choice is None else choice_words(choice, language))


def _equals(name: str, words: str) -> str:
    quoted = words.replace('"', '""')
    return f'{name}="{quoted}"'
