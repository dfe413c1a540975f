"""What the rules read from the answers: texts that say something, the kind, the variables."""

from collections.abc import Iterable
from dataclasses import dataclass

from shared.domain.form_answers import Answers

COMPLETE_ENUMERATION = "complete_enumeration"
SURVEY = "survey"
COMPILATION = "records_compilation"
OTHER_WAY = "other_way"
_KINDS = frozenset({COMPLETE_ENUMERATION, SURVEY, COMPILATION, OTHER_WAY})


@dataclass(frozen=True, slots=True)
class Variable:
    """One row of 3.4. `title` names it also where it has no name: by its place."""

    title: str
    name: str
    definition: str
    reference_period: str


def said(answers: Answers, question: str) -> str:
    """The text, or empty where it says nothing, as a dash does."""
    return _saying(answers.text(question))


def kind_of_activity(answers: Answers) -> str:
    """The way of collecting the data; empty where it is not known."""
    kind = answers.text("collection_way")
    return kind if kind in _KINDS else ""


def unanswered(answers: Answers, questions: Iterable[str]) -> tuple[str, ...]:
    """Those of the questions whose answer is missing or says nothing."""
    return tuple(question for question in questions if not _is_answered(answers, question))


def variables(answers: Answers) -> tuple[Variable, ...]:
    """The variables of 3.4, in their order."""
    return tuple(
        Variable(
            title=_saying(row.cell("name")) or f"#{place}",
            name=_saying(row.cell("name")),
            definition=_saying(row.cell("definition")),
            reference_period=_saying(row.cell("reference_period")),
        )
        for place, row in enumerate(answers.rows("variables"), start=1)
    )


def _is_answered(answers: Answers, question: str) -> bool:
    value = answers.value(question)
    return bool(_saying(value)) if isinstance(value, str) else value is not None


def _saying(text: str) -> str:
    """The text without white space around it; empty where no letter or digit is in it."""
    return text.strip() if any(character.isalnum() for character in text) else ""
