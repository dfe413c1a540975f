"""The rules of block V, each as a table."""

import pytest

from shared.domain.examination.finding import Reason
from shared.domain.examination.sample_block import SAMPLE_BLOCK
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

_ABSENT: dict[str, Answer | None] = dict.fromkeys(SAMPLE_BLOCK)
_PURPOSIVE: dict[str, Answer | None] = {
    "selection": "nonprobability",
    "probability_method": None,
    "nonprobability_method": "purposive",
    "sampling_frame": None,
    "sampling_fraction": None,
    "sampling_error": None,
}
_LARGE = Reason.ERROR_TOO_LARGE
_UNNAMED = Reason.MEASURE_NOT_NAMED
_UNREADABLE = Reason.FIGURE_NOT_READABLE
_NOT_SHOWN = Reason.STAGES_NOT_SHOWN


def _error(text: str) -> dict[str, Answer | None]:
    return {"sampling_error": text}


def _fraction(text: str) -> dict[str, Answer | None]:
    return {"sampling_fraction": text}


def _of_probability_samples(question: str) -> list[Case]:
    return [
        passes("told"),
        does_not_apply("a compilation", base=SOUND_COMPILATION),
        does_not_apply("a purposive sample", _PURPOSIVE),
        violates("not told", {question: None}),
        not_evaluable("how the sample is drawn is unknown", {"selection": None}),
        not_evaluable("no kind", {"collection_way": None}),
    ]


TABLES: dict[str, list[Case]] = {
    "R-V-01": [
        passes("a whole block"),
        passes("a single answer", {**_ABSENT, "sample_unit": "Rumah tangga"}),
        does_not_apply("a compilation", base=SOUND_COMPILATION),
        does_not_apply("a census", {"collection_way": "complete_enumeration"}),
        violates("no block", _ABSENT, Reason.BLOCK_ABSENT),
        violates("dashes only", {**_ABSENT, "sample_unit": "-"}, Reason.BLOCK_ABSENT),
        not_evaluable("no kind", {"collection_way": None}),
    ],
    "R-V-02": [
        passes("a probability sample"),
        passes("a purposive sample", _PURPOSIVE),
        does_not_apply("a compilation", base=SOUND_COMPILATION),
        violates("no stages", {"sample_stages": None}),
        violates("no way of drawing", {"selection": None}),
        violates("no fraction", {"sampling_fraction": None}),
        violates(
            "a purposive sample without its method", {**_PURPOSIVE, "nonprobability_method": None}
        ),
        violates("no unit of observation", {"observation_unit": None}),
        not_evaluable("no block, as another rule tells", _ABSENT, Reason.BLOCK_ABSENT),
        not_evaluable("no kind", {"collection_way": None}),
    ],
    "R-V-03A": _of_probability_samples("probability_method"),
    "R-V-03B": _of_probability_samples("sampling_frame"),
    "R-V-03C": _of_probability_samples("sampling_fraction"),
    "R-V-03D": _of_probability_samples("sampling_error"),
    "R-V-08A": [
        passes("a product of two", _fraction("(4/9) × (20/180)")),
        passes("a product with a letter x", _fraction("4/9 x 20/180")),
        passes("a product with a star", _fraction("0,44*0,11")),
        passes("letters", _fraction("n1/N1 × n2/N2")),
        passes("LaTeX", _fraction(r"\frac{4}{9} \times \frac{20}{180}")),
        passes("stage by stage", _fraction("Tahap 1: 4/9; tahap 2: 20/180")),
        passes("f1 and f2", _fraction("f1 = 0,44 dan f2 = 0,11")),
        passes("two counts in words", _fraction("4 dari 9 puskesmas, 20 dari 180 pengguna")),
        does_not_apply("one stage", {"sample_stages": "single_stage", **_fraction("5%")}),
        does_not_apply("a purposive sample of several stages", _PURPOSIVE),
        does_not_apply("a compilation", base=SOUND_COMPILATION),
        violates("one ratio", _fraction("80/1620"), _NOT_SHOWN),
        violates("one percentage", _fraction("5%"), _NOT_SHOWN),
        violates("one number", _fraction("0,049"), _NOT_SHOWN),
        violates("one ratio in letters", _fraction("n/N"), _NOT_SHOWN),
        violates("one ratio in LaTeX", _fraction(r"\frac{80}{1620}"), _NOT_SHOWN),
        not_evaluable("only words", _fraction("sesuai rumus terlampir"), _UNREADABLE),
        not_evaluable("no fraction", {"sampling_fraction": None}),
        not_evaluable("stages unknown", {"sample_stages": None}),
        not_evaluable("no kind", {"collection_way": None}),
    ],
    "R-V-11": [
        passes("a measure with persen", _error("RSE 4,5 persen")),
        passes("a percentage", _error("5%")),
        passes("a spaced percentage", _error("MoE 5 %")),
        passes("a decimal", _error("0,05")),
        passes("a decimal with a point", _error("CV = 0.03")),
        passes("at most", _error("≤ 5%")),
        passes("a number without a sign", _error("RSE 4")),
        passes("a range", _error("RSE 3–5%")),
        passes("a confidence level beside it", _error("Tingkat kepercayaan 95%, MoE 5%")),
        passes(
            "the level in English", _error("confidence level of 95%; margin of error 4 percent")
        ),
        passes("a level behind it", _error("MoE 3%, 95% CI")),
        passes("a level as a complement", _error("1-α = 95%, α = 5%")),
        passes("a quantile beside it", _error("z = 1,96; MoE = 0,05")),
        passes("a stage beside it", _error("tahap 1 RSE 0,03; tahap 2 RSE 0,04")),
        passes("one percent without a sign", _error("RSE 1")),
        passes("the lowest level", _error("tingkat kepercayaan 80%, MoE 5%")),
        violates("large beside a level", _error("tingkat kepercayaan 90%, MoE 10%"), _LARGE),
        violates("a large percentage", _error("10%"), _LARGE),
        violates("a large decimal", _error("0,1"), _LARGE),
        violates("just above", _error("RSE 5,01 persen"), _LARGE),
        violates("a range that ends above", _error("3–8 %"), _LARGE),
        violates("one of two above", _error("RSE 4% provinsi, 25% kabupaten"), _LARGE),
        does_not_apply("a purposive sample", _PURPOSIVE),
        does_not_apply("a compilation", base=SOUND_COMPILATION),
        not_evaluable("only words", _error("akan dihitung kemudian"), _UNREADABLE),
        not_evaluable("only a level", _error("tingkat kepercayaan 95%"), _UNREADABLE),
        not_evaluable("nothing", {"sampling_error": None}),
        not_evaluable("no kind", {"collection_way": None}),
    ],
    "R-V-12": [
        passes("RSE", _error("RSE 4,5 persen")),
        passes("in small letters", _error("rse 4,5 persen")),
        passes("CV", _error("CV: 5%")),
        passes("MoE", _error("MoE 5%")),
        passes("in English", _error("margin of error 5%")),
        passes("alpha", _error("α = 5%")),
        passes("in Indonesian", _error("Koefisien variasi 5%")),
        passes("a limit", _error("batas kesalahan 5%")),
        does_not_apply("a purposive sample", _PURPOSIVE),
        violates("a bare percentage", _error("5%"), _UNNAMED),
        violates("a bare decimal", _error("0,05"), _UNNAMED),
        violates("letters inside a word", _error("kursehat 5%"), _UNNAMED),
        violates("only what was asked", _error("sampling error 5%"), _UNNAMED),
        not_evaluable("nothing", {"sampling_error": None}),
        not_evaluable("how the sample is drawn is unknown", {"selection": None}),
    ],
    "R-V-14A": [
        passes("all three"),
        does_not_apply("a compilation", base=SOUND_COMPILATION),
        violates("no unit drawn", {"sample_unit": None}),
        violates("no unit observed", {"observation_unit": "-"}),
        violates("no unit analysed", {"analysis_units": None}),
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


def test_what_the_block_lacks_is_named_in_the_forms_order() -> None:
    finding = finding_of("R-V-02", {"observation_unit": None, "sampling_frame": None})
    assert finding.questions == ("sampling_frame", "observation_unit")


@pytest.mark.parametrize(
    ("text", "percent"),
    [("RSE 7,50 persen", "7.5"), ("0,1", "10"), ("3–20%", "20"), ("12", "12")],
)
def test_the_largest_error_is_told_in_percent(text: str, percent: str) -> None:
    assert facts_of(finding_of("R-V-11", _error(text))) == {"percent": (percent,)}
