"""The rules of block IV, each as a table."""

import pytest

from shared.domain.examination.finding import Reason
from tests.domain.examination.given_form import (
    SOUND_COMPILATION,
    Case,
    assert_says,
    does_not_apply,
    facts_of,
    finding_of,
    not_evaluable,
    passes,
    violates,
)

_OTHER = Reason.OTHER_ANSWER_NEEDED
_ONCE = {"repetition": "once", "frequency": None}

TABLES: dict[str, list[Case]] = {
    "R-IV-01": [
        passes("repeated every year"),
        does_not_apply("held once", _ONCE),
        violates("repeated, nobody knows how often", {"frequency": None}),
        not_evaluable("neither once nor repeated", {"repetition": None}),
        not_evaluable("an answer that does not exist", {"repetition": "sometimes"}),
    ],
    "R-IV-05": [
        passes("once, at one time", {**_ONCE, "observation_type": "cross_sectional"}),
        does_not_apply("repeated"),
        violates("once, yet a panel", {**_ONCE, "observation_type": "longitudinal_panel"}, _OTHER),
        violates(
            "once, yet over time",
            {**_ONCE, "observation_type": "longitudinal_cross_sectional"},
            _OTHER,
        ),
        not_evaluable("once, type unknown", {**_ONCE, "observation_type": None}),
        not_evaluable("neither once nor repeated", {"repetition": None}),
    ],
    "R-IV-07": [
        passes("a part, named"),
        does_not_apply("the whole country", {"coverage": "whole_country", "regions": None}),
        violates("a part, not named", {"regions": None}),
        violates("a part, with empty rows only", {"regions": ()}),
        not_evaluable("coverage unknown", {"coverage": None}),
    ],
    "R-IV-09": [
        passes("records", base=SOUND_COMPILATION),
        passes(
            "records among others",
            {"collection_methods": frozenset({"secondary_data", "interview"})},
            SOUND_COMPILATION,
        ),
        does_not_apply("a survey"),
        violates(
            "a compilation by interviews",
            {"collection_methods": frozenset({"interview"})},
            _OTHER,
            SOUND_COMPILATION,
        ),
        not_evaluable("no method", {"collection_methods": None}, base=SOUND_COMPILATION),
        not_evaluable("no kind", {"collection_way": None}),
    ],
}


@pytest.mark.parametrize(
    ("rule", "case"),
    [(rule, case) for rule, cases in TABLES.items() for case in cases],
    ids=lambda value: value.name if isinstance(value, Case) else value,
)
def test_each_rule_says_what_its_table_tells(rule: str, case: Case) -> None:
    assert_says(rule, case)


def test_the_answer_that_would_fit_is_named() -> None:
    finding = finding_of("R-IV-05", {**_ONCE, "observation_type": "longitudinal_panel"})
    assert facts_of(finding) == {"choice": ("observation_type.cross_sectional",)}
