"""The examiner's catalogue: its forty rules in order, and their application to a form."""

from datetime import date

from shared.domain.examination.collection_rules import COLLECTION_RULES
from shared.domain.examination.design_rules import DESIGN_RULES
from shared.domain.examination.finding import Finding, Rule
from shared.domain.examination.identification_rules import IDENTIFICATION_RULES
from shared.domain.examination.organiser_rules import ORGANISER_RULES, RESPONSIBLE_RULES
from shared.domain.examination.planning_rules import PLANNING_RULES
from shared.domain.examination.processing_rules import DISSEMINATION_RULES, PROCESSING_RULES
from shared.domain.examination.sample_rules import SAMPLE_RULES
from shared.domain.form_answers import Answers

RULES: tuple[Rule, ...] = (
    *ORGANISER_RULES,
    *IDENTIFICATION_RULES,
    *RESPONSIBLE_RULES,
    *PLANNING_RULES,
    *DESIGN_RULES,
    *SAMPLE_RULES,
    *COLLECTION_RULES,
    *PROCESSING_RULES,
    *DISSEMINATION_RULES,
)


def examine(answers: Answers, submitted_on: date | None = None) -> tuple[Finding, ...]:
    """What every rule says, in the catalogue's order; passes and unevaluable ones among them.

    `submitted_on` is the office's day on which the form was handed in, where it is known.
    """
    return tuple(rule(answers, submitted_on) for rule in RULES)
