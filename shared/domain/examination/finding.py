"""What a rule of the examination says about one form."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shared.domain.form_answers import Answers


class Severity(StrEnum):
    """How much a violation weighs."""

    ERROR = "error"
    WARNING = "warning"


class Outcome(StrEnum):
    """What came of a rule. Not evaluable is no pass: nobody has looked yet."""

    PASS = "pass"
    VIOLATION = "violation"
    NOT_EVALUABLE = "not_evaluable"


class Reason(StrEnum):
    """Why a rule came out as it did; each has its words in resources/examination-rules.toml."""

    FULFILLED = "fulfilled"
    DOES_NOT_APPLY = "does_not_apply"
    """A pass: the form does not meet the rule's condition."""
    # Not evaluable
    ANSWER_MISSING = "answer_missing"
    NOT_ASKED = "not_asked"
    """The form asks about it only where other tools are used."""
    BLOCK_ABSENT = "block_absent"
    NO_VARIABLES = "no_variables"
    NO_DEFINITIONS = "no_definitions"
    ALL_CAPITALS = "all_capitals"
    SUBMISSION_DAY_UNKNOWN = "submission_day_unknown"
    SCHEDULE_INCOMPLETE = "schedule_incomplete"
    SCHEDULE_REVERSED = "schedule_reversed"
    FIGURE_NOT_READABLE = "figure_not_readable"
    # Violations
    NOT_FILLED = "not_filled"
    NOT_FILLED_FOR_VARIABLES = "not_filled_for_variables"
    SHORTENED_WORDS = "shortened_words"
    OTHER_KIND_IN_TITLE = "other_kind_in_title"
    KIND_NOT_IN_TITLE = "kind_not_in_title"
    YEAR_IN_TITLE = "year_in_title"
    YEAR_OUTSIDE_SCHEDULE = "year_outside_schedule"
    SUBMITTED_TOO_LATE = "submitted_too_late"
    STAGES_OVERLAP = "stages_overlap"
    COLLECTED_BEFORE_PLANNED = "collected_before_planned"
    DEFINITION_WORDING = "definition_wording"
    OTHER_ANSWER_NEEDED = "other_answer_needed"
    STAGES_NOT_SHOWN = "stages_not_shown"
    ERROR_TOO_LARGE = "error_too_large"
    MEASURE_NOT_NAMED = "measure_not_named"
    MORE_SUPERVISORS = "more_supervisors"
    NONE_CHOSEN = "none_chosen"


class FactKind(StrEnum):
    """How a fact is read to a person."""

    WORDS = "words"
    """What the applicant wrote."""
    NUMBER = "number"
    """Digits, with a decimal point where it has one."""
    DAY = "day"
    """An ISO date."""
    QUESTION = "question"
    """A question's key; or two that belong together, joined by a plus sign."""
    CHOICE = "choice"
    """A question's key, a full stop and the key of one of its choices (yes and no as well)."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that the sentence about a finding needs; several values are listed there."""

    name: str
    values: tuple[str, ...]
    kind: FactKind = FactKind.WORDS


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a rule's judge says. `questions` narrows the rule's own, where not empty."""

    outcome: Outcome
    reason: Reason
    facts: tuple[Fact, ...] = ()
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule applied to one form. `questions` are the keys of those concerned."""

    rule: str
    severity: Severity
    questions: tuple[str, ...]
    outcome: Outcome
    reason: Reason
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of the examiner's catalogue; calling it applies it to a form.

    `questions` are keys of the form's questions.
    `submitted_on` is the office's day on which the form was handed in, where that is known.
    """

    number: str
    severity: Severity
    questions: tuple[str, ...]
    judge: Callable[[Answers, date | None], Verdict]

    def __call__(self, answers: Answers, submitted_on: date | None = None) -> Finding:
        verdict = self.judge(answers, submitted_on)
        return Finding(
            self.number,
            self.severity,
            verdict.questions or self.questions,
            verdict.outcome,
            verdict.reason,
            verdict.facts,
        )


FULFILLED = Verdict(Outcome.PASS, Reason.FULFILLED)
DOES_NOT_APPLY = Verdict(Outcome.PASS, Reason.DOES_NOT_APPLY)


def violation(reason: Reason, *facts: Fact, questions: Iterable[str] = ()) -> Verdict:
    return Verdict(Outcome.VIOLATION, reason, facts, tuple(questions))


def not_evaluable(reason: Reason, *facts: Fact) -> Verdict:
    return Verdict(Outcome.NOT_EVALUABLE, reason, facts)


def missing(*questions: str) -> Verdict:
    """Not evaluable, because those questions are not answered."""
    return not_evaluable(Reason.ANSWER_MISSING, Fact("questions", questions, FactKind.QUESTION))


def missing_of(told: Mapping[str, str | int | date | None]) -> Verdict:
    """The same for those questions of which nothing was told."""
    return missing(*(question for question, answer in told.items() if answer in (None, "")))


def not_filled(*questions: str) -> Verdict:
    """A violation: the rule is that those questions be answered."""
    return violation(
        Reason.NOT_FILLED, Fact("questions", questions, FactKind.QUESTION), questions=questions
    )


def other_answer_needed(choice: str) -> Verdict:
    """A violation: the answer does not fit the others. `choice` as FactKind.CHOICE has it."""
    return violation(Reason.OTHER_ANSWER_NEEDED, Fact("choice", (choice,), FactKind.CHOICE))
