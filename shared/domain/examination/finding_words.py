"""The sentences about a finding: the catalogue's words, filled with what was found."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from shared.domain.date_words import date_words
from shared.domain.examination.finding import Fact, FactKind, Finding, Outcome, Reason
from shared.domain.examination.judgement import Judgement
from shared.domain.form_definition import NO, YES, Form
from shared.domain.language import Language
from shared.domain.office import Bilingual

_PLACE = re.compile(r"\{([a-z_]+)\}")
_MOST_VALUES = 8
_LONGEST_QUOTE = 80
_YES_OR_NO: Mapping[str, Bilingual] = {YES: Bilingual("Ya", "Yes"), NO: Bilingual("Tidak", "No")}


@dataclass(frozen=True, slots=True)
class RuleWords:
    """What the catalogue says about one rule. Places such as {words} are filled with facts."""

    checks: Bilingual
    """What the rule looks at, for the officer."""
    violated: Bilingual
    """A paragraph to the applicant, to start from."""
    not_evaluable: Bilingual
    """What the officer should look at instead of the rule."""


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A sentence that an officer's own note about a question can start from."""

    judgement: Judgement
    text: Bilingual


@dataclass(frozen=True, slots=True)
class ExaminationWords:
    """All words of the examination."""

    rules: Mapping[str, RuleWords]
    """By the rule's number."""
    reasons: Mapping[Reason, Bilingual]
    general_blocks: tuple[TextBlock, ...]
    """For every question."""
    question_blocks: Mapping[str, tuple[TextBlock, ...]]
    """By the question's key."""

    def blocks_for(self, question: str, judgement: Judgement) -> tuple[TextBlock, ...]:
        """What a note of that judgement can start from: the question's own words first."""
        blocks = (*self.question_blocks.get(question, ()), *self.general_blocks)
        return tuple(block for block in blocks if block.judgement is judgement)


def reason_sentence(
    finding: Finding, words: ExaminationWords, form: Form, language: Language
) -> str:
    """Why the rule came out as it did, in one sentence for the officer."""
    return _filled(words.reasons[finding.reason], finding, form, language)


def words_to_applicant(
    finding: Finding, words: ExaminationWords, form: Form, language: Language
) -> str:
    """The paragraph that a note about a violation starts from; empty for other outcomes."""
    if finding.outcome is not Outcome.VIOLATION:
        return ""
    return _filled(words.rules[finding.rule].violated, finding, form, language)


def _filled(text: Bilingual, finding: Finding, form: Form, language: Language) -> str:
    told = {fact.name: _told(fact, form, language) for fact in finding.facts}
    return _PLACE.sub(
        lambda place: told.get(place.group(1), place.group()), text.in_language(language)
    )


def _told(fact: Fact, form: Form, language: Language) -> str:
    values = [_value(fact.kind, value, form, language) for value in fact.values[:_MOST_VALUES]]
    more = len(fact.values) - len(values)
    if more:
        rest = Bilingual(f"dan {more} lainnya", f"and {more} more")
        values.append(rest.in_language(language))
    return ("; " if fact.kind is FactKind.QUESTION else ", ").join(values)


def _value(kind: FactKind, value: str, form: Form, language: Language) -> str:
    match kind:
        case FactKind.WORDS:
            return f"“{_shortened(value)}”"
        case FactKind.NUMBER:
            return value.replace(".", ",") if language is Language.INDONESIAN else value
        case FactKind.DAY:
            return date_words(date.fromisoformat(value), language)
        case FactKind.QUESTION:
            joined = Bilingual(" dengan ", " with ").in_language(language)
            return joined.join(question_name(form, key, language) for key in value.split("+"))
        case FactKind.CHOICE:
            return _choice_name(form, value, language)


def question_name(form: Form, key: str, language: Language) -> str:
    """“3.4 Variabel yang dikumpulkan”; the key itself where an older form asked for it."""
    asked = next((question for question in form.questions if question.key == key), None)
    return key if asked is None else f"{asked.number} {asked.label.in_language(language)}"


def _choice_name(form: Form, value: str, language: Language) -> str:
    key, _, choice_key = value.partition(".")
    asked = next((question for question in form.questions if question.key == key), None)
    choice = None if asked is None else asked.choice(choice_key)
    label = _YES_OR_NO.get(choice_key) if choice is None else choice.label
    return choice_key if label is None else label.in_language(language)


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_QUOTE else f"{line[: _LONGEST_QUOTE - 1].rstrip()}…"
