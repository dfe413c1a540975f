"""The rules of block VI, each as a table."""

import pytest

from shared.domain.examination.finding import Reason
from shared.domain.form_answers import Answer
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


def _tools(*tools: str) -> dict[str, Answer | None]:
    return {"collection_tools": frozenset(tools)}


def _methods(*methods: str) -> dict[str, Answer | None]:
    return {"collection_methods": frozenset(methods)}


_NO_STAFF: dict[str, Answer | None] = {
    **_tools("cawi"),
    **dict.fromkeys(("lowest_education", "supervisor_count", "enumerator_count")),
}

TABLES: dict[str, list[Case]] = {
    "R-VI-01": [
        passes("a survey, tried out"),
        passes("a census, tried out", {"collection_way": "complete_enumeration"}),
        does_not_apply("a compilation", base=SOUND_COMPILATION),
        violates("a survey, not tried out", {"pilot": False}, _OTHER),
        not_evaluable("not told", {"pilot": None}),
        not_evaluable("no kind", {"collection_way": None}),
    ],
    "R-VI-02": [
        passes("a tablet, tried out", _tools("capi")),
        does_not_apply("paper", {**_tools("papi"), "pilot": False}),
        violates("a tablet, not tried out", {**_tools("capi", "papi"), "pilot": False}, _OTHER),
        violates("a web form, not tried out", {**_tools("cawi"), "pilot": False}, _OTHER),
        not_evaluable("a tablet, not told", {**_tools("capi"), "pilot": None}),
        not_evaluable("no tools", {"collection_tools": None}),
    ],
    "R-VI-04A": [
        passes("senior secondary school"),
        passes("a diploma", {"lowest_education": "diploma"}),
        passes("a degree", {"lowest_education": "bachelor_or_above"}),
        does_not_apply("nobody in the field", _NO_STAFF),
        violates("junior secondary school", {"lowest_education": "junior_secondary"}, _OTHER),
        violates(
            "told although the tools do not ask for it",
            {**_tools("mail"), "lowest_education": "junior_secondary"},
            _OTHER,
        ),
        not_evaluable("not told", {"lowest_education": None}),
        not_evaluable("no tools", {"lowest_education": None, "collection_tools": None}),
    ],
    "R-VI-05": [
        passes("fewer"),
        passes("as many", {"supervisor_count": 8}),
        passes("none of either", {"supervisor_count": 0, "enumerator_count": 0}),
        does_not_apply("nobody in the field", _NO_STAFF),
        violates("more", {"supervisor_count": 9}, Reason.MORE_SUPERVISORS),
        violates("nobody to supervise", {"enumerator_count": 0}, Reason.MORE_SUPERVISORS),
        not_evaluable("supervisors not told", {"supervisor_count": None}),
        not_evaluable("enumerators not told", {"enumerator_count": None}),
        not_evaluable("a word for a number", {"supervisor_count": "dua"}),
    ],
    "R-VI-07": [
        passes("interviews, trained"),
        passes("observation, trained", _methods("observation")),
        does_not_apply(
            "filled in by themselves", {**_methods("self_enumeration"), "staff_training": False}
        ),
        does_not_apply("records", base=SOUND_COMPILATION),
        violates("interviews, not trained", {"staff_training": False}, _OTHER),
        violates(
            "observation, not trained", {**_methods("observation"), "staff_training": False}, _OTHER
        ),
        not_evaluable("not told", {"staff_training": None}),
        not_evaluable("no methods", {"collection_methods": None}),
        not_evaluable(
            "not told, tools unknown", {"staff_training": None, "collection_tools": None}
        ),
        not_evaluable(
            "not asked for with these tools",
            {**_tools("other"), "staff_training": None},
            Reason.NOT_ASKED,
        ),
    ],
    "R-VI-08": [
        passes("supervised"),
        does_not_apply("no supervisors", {"supervisor_count": 0, "quality_checks": None}),
        does_not_apply("nobody in the field", _NO_STAFF),
        violates("only revisits", {"quality_checks": frozenset({"revisit"})}, _OTHER),
        not_evaluable("checks not told", {"quality_checks": None}),
        not_evaluable("supervisors not told", {"supervisor_count": None}),
        not_evaluable("no tools", {"supervisor_count": None, "collection_tools": None}),
    ],
}


@pytest.mark.parametrize(
    ("rule", "case"),
    [(rule, case) for rule, cases in TABLES.items() for case in cases],
    ids=lambda value: value.name if isinstance(value, Case) else value,
)
def test_each_rule_says_what_its_table_tells(rule: str, case: Case) -> None:
    assert_says(rule, case)


def test_the_counts_that_do_not_fit_are_told() -> None:
    finding = finding_of("R-VI-05", {"supervisor_count": 9})
    assert facts_of(finding) == {"supervisors": ("9",), "enumerators": ("8",)}


def test_what_is_unknown_is_named() -> None:
    finding = finding_of("R-VI-05", {"supervisor_count": None, "collection_tools": None})
    assert facts_of(finding) == {"questions": ("collection_tools", "supervisor_count")}
