"""The rules of blocks VII and VIII, each as a table."""

import pytest

from shared.domain.examination.finding import Reason
from shared.domain.examination.sample_block import SAMPLE_BLOCK
from shared.domain.form_answers import Answer
from tests.domain.examination.given_form import (
    SOUND_COMPILATION,
    Case,
    assert_says,
    does_not_apply,
    finding_of,
    not_evaluable,
    passes,
    violates,
)

_STEPS = ("editing", "coding", "data_entry", "validation")
_PRODUCTS = ("printed_available", "digital_available", "microdata_available")
_NO = False


def _all(questions: tuple[str, ...], answer: bool | None) -> dict[str, Answer | None]:
    return dict.fromkeys(questions, answer)


TABLES: dict[str, list[Case]] = {
    "R-VII-01": [
        passes("several steps"),
        passes("one step, the others unanswered", {**_all(_STEPS, None), "editing": True}),
        violates("all no", _all(_STEPS, _NO), Reason.NONE_CHOSEN),
        violates("nothing answered", _all(_STEPS, None), Reason.NONE_CHOSEN),
    ],
    "R-VII-03": [
        passes("inference from a probability sample", {"analysis_method": "inferential"}),
        passes("both ways of analysis"),
        does_not_apply("description", {"analysis_method": "descriptive"}),
        does_not_apply(
            "inference without a sample", {"analysis_method": "both"}, base=SOUND_COMPILATION
        ),
        does_not_apply(
            "a compilation, analysis unknown", {"analysis_method": None}, SOUND_COMPILATION
        ),
        does_not_apply(
            "description, kind unknown", {"analysis_method": "descriptive", "collection_way": None}
        ),
        violates(
            "inference from a purposive sample",
            {"selection": "nonprobability"},
            Reason.OTHER_ANSWER_NEEDED,
        ),
        not_evaluable("how the sample is drawn is unknown", {"selection": None}),
        not_evaluable("no kind", {"collection_way": None}),
        not_evaluable("no analysis", {"analysis_method": None}),
    ],
    "R-VII-04": [
        passes("a whole design"),
        does_not_apply("description", {"analysis_method": "descriptive", "sample_unit": None}),
        does_not_apply("a compilation", base=SOUND_COMPILATION),
        violates("a design with a hole", {"sampling_frame": None}),
        violates("no design", dict.fromkeys(SAMPLE_BLOCK)),
        not_evaluable("no kind", {"collection_way": None}),
        not_evaluable("no analysis", {"analysis_method": None}),
    ],
    "R-VIII-01": [
        passes("one product"),
        passes("all products", _all(_PRODUCTS, True)),
        violates("all no", _all(_PRODUCTS, _NO), Reason.NONE_CHOSEN),
        violates("nothing answered", _all(_PRODUCTS, None), Reason.NONE_CHOSEN),
    ],
}


@pytest.mark.parametrize(
    ("rule", "case"),
    [(rule, case) for rule, cases in TABLES.items() for case in cases],
    ids=lambda value: value.name if isinstance(value, Case) else value,
)
def test_each_rule_says_what_its_table_tells(rule: str, case: Case) -> None:
    assert_says(rule, case)


def test_what_the_design_lacks_for_an_inference_is_named() -> None:
    finding = finding_of("R-VII-04", {"sampling_frame": None, "sample_unit": None})
    assert finding.questions == ("sampling_frame", "sample_unit")
