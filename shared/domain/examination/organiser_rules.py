"""The examiner's rules of blocks I and II: who organises the activity and answers for it."""

from datetime import date

from shared.domain.examination.abbreviations import (
    ORGANISATION_ACRONYMS,
    is_all_capitals,
    shortened_words,
)
from shared.domain.examination.answer_reading import said, unanswered
from shared.domain.examination.finding import (
    FULFILLED,
    Fact,
    Reason,
    Rule,
    Severity,
    Verdict,
    missing,
    not_evaluable,
    not_filled,
    violation,
)
from shared.domain.form_answers import Answers

_RESPONSIBLE = (
    "responsible_name",
    "responsible_position",
    "responsible_address",
    "responsible_phone",
    "responsible_email",
)


def _organiser_is_named(answers: Answers, _: date | None) -> Verdict:
    return FULFILLED if said(answers, "organiser") else not_filled("organiser")


def _organiser_has_its_full_name(answers: Answers, _: date | None) -> Verdict:
    name = said(answers, "organiser")
    if not name:
        return missing("organiser")
    shortened = shortened_words(name, ORGANISATION_ACRONYMS)
    if shortened:
        return violation(Reason.SHORTENED_WORDS, Fact("words", shortened))
    if is_all_capitals(name):
        return not_evaluable(Reason.ALL_CAPITALS, Fact("name", (name,)))
    return FULFILLED


def _organiser_has_an_address(answers: Answers, _: date | None) -> Verdict:
    return FULFILLED if said(answers, "organiser_address") else not_filled("organiser_address")


def _unit_in_charge_is_named(answers: Answers, _: date | None) -> Verdict:
    """A region's agency has no echelon 1: either of the two is enough here."""
    if said(answers, "echelon_1") or said(answers, "echelon_2"):
        return FULFILLED
    return not_filled("echelon_2")


def _person_in_charge_can_be_reached(answers: Answers, _: date | None) -> Verdict:
    lacking = unanswered(answers, _RESPONSIBLE)
    return not_filled(*lacking) if lacking else FULFILLED


ORGANISER_RULES = (
    Rule("R-I-01", Severity.ERROR, ("organiser",), _organiser_is_named),
    Rule("R-I-02A", Severity.WARNING, ("organiser",), _organiser_has_its_full_name),
    Rule("R-I-04", Severity.ERROR, ("organiser_address",), _organiser_has_an_address),
)
RESPONSIBLE_RULES = (
    Rule("R-II-01", Severity.ERROR, ("echelon_1", "echelon_2"), _unit_in_charge_is_named),
    Rule("R-II-02", Severity.ERROR, _RESPONSIBLE, _person_in_charge_can_be_reached),
)
