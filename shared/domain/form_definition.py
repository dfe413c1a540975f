"""The form of recommendation as a value: its blocks, questions, choices and conditions."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from shared.domain.office import Bilingual

QuestionKey = NewType("QuestionKey", str)
"""What code and stored answers call a question; never changed once it was given out."""
ColumnKey = NewType("ColumnKey", str)
ChoiceKey = NewType("ChoiceKey", str)

YES = ChoiceKey("yes")
NO = ChoiceKey("no")
"""What a condition calls the answers of a yes-or-no question."""
YES_CODE = 1
NO_CODE = 2
"""What the printed form calls them."""


class QuestionKind(StrEnum):
    """What an answer is; the type of the value in `Answers` stands behind each."""

    TEXT = "text"
    """One line: str."""
    LONG_TEXT = "long_text"
    """Lines and paragraphs: str."""
    EMAIL = "email"
    """str."""
    PHONE = "phone"
    """A number as people write it, or "-" for none: str."""
    NUMBER = "number"
    """A whole number: int."""
    DATE = "date"
    """datetime.date."""
    PERIOD = "period"
    """A first and a last day: Period."""
    YES_NO = "yes_no"
    """bool; printed as 1 and 2."""
    ONE_CHOICE = "one_choice"
    """A choice's key: str."""
    SEVERAL_CHOICES = "several_choices"
    """Choices' keys: frozenset[str]; their codes are powers of two and add up."""
    ROWS = "rows"
    """tuple[Row, ...]."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of a code list."""

    key: ChoiceKey
    code: int | None
    """What the printed form calls it; None where the list has no codes."""
    label: Bilingual
    explanation: Bilingual | None
    portal: str | None
    """What the portal's export calls it, where that is known."""


@dataclass(frozen=True, slots=True)
class Condition:
    """Holds when the question applies and its answer is, or has among it, one of these."""

    question: QuestionKey
    any_of: frozenset[ChoiceKey]


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a question that is answered in rows: TEXT, LONG_TEXT or ONE_CHOICE."""

    key: ColumnKey
    kind: QuestionKind
    label: Bilingual
    explanation: Bilingual
    is_required: bool
    max_length: int | None
    choices: tuple[Choice, ...]
    portal: str | None
    """The key inside a row of the portal's export; "." where the row is nothing but a text."""
    is_in_portal: bool
    """Whether the portal asks for it too."""

    def choice(self, key: str) -> Choice | None:
        return next((choice for choice in self.choices if choice.key == key), None)


@dataclass(frozen=True, slots=True)
class Question:
    """One question; `number` is for people ("4.6"), `key` for code."""

    key: QuestionKey
    number: str
    kind: QuestionKind
    label: Bilingual
    explanation: Bilingual
    is_required: bool
    """Counts only where the question applies."""
    is_for_officer: bool
    """Filled in by the officer, not by the applicant."""
    conditions: tuple[Condition, ...]
    """All must hold for the question to apply; the block's own are among them."""
    choices: tuple[Choice, ...]
    columns: tuple[Column, ...]
    min_length: int | None
    max_length: int | None
    minimum: int | None
    maximum: int | None
    not_more_than: QuestionKey | None
    """The question whose number this one must not exceed."""
    most_rows: int | None
    portal: str | None
    """The path in the portal's export, its keys joined by dots; None where it is not known."""
    is_always_in_portal: bool
    """Whether the portal asks even where the conditions do not hold."""

    def choice(self, key: str) -> Choice | None:
        return next((choice for choice in self.choices if choice.key == key), None)

    def column(self, key: str) -> Column | None:
        return next((column for column in self.columns if column.key == key), None)


@dataclass(frozen=True, slots=True)
class Block:
    """One block of the form: "0" or a Roman number, and its questions in order."""

    number: str
    key: str
    title: Bilingual
    conditions: tuple[Condition, ...]
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """The whole form."""

    edition: str
    """Raised when questions, codes or conditions change; a workbook carries it."""
    title: Bilingual
    introduction: Bilingual
    blocks: tuple[Block, ...]
    portal_order: tuple[QuestionKey, ...]
    """What the portal asks, in its order; what is missing here only the softcopy asks."""

    @property
    def questions(self) -> tuple[Question, ...]:
        """All questions in the order of the form."""
        return tuple(question for block in self.blocks for question in block.questions)

    def question(self, key: str) -> Question:
        """Raises KeyError for a key that the form does not have."""
        for question in self.questions:
            if question.key == key:
                return question
        raise KeyError(key)

    def question_numbered(self, number: str) -> Question | None:
        return next((each for each in self.questions if each.number == number), None)

    def block_of(self, key: str) -> Block:
        """The block that has the question. Raises KeyError as `question`."""
        for block in self.blocks:
            if any(question.key == key for question in block.questions):
                return block
        raise KeyError(key)
