"""The hard checks of the form: each has cases that pass and cases that do not."""

from datetime import date

import pytest

from shared.configuration.recommendation_form import recommendation_form
from shared.domain.form_answers import Answer, Answers, Period, Row
from shared.domain.form_check import FormFaultCode, completeness, form_faults
from shared.domain.form_definition import QuestionKey
from tests.domain.sample_answers import sample_answers

_FORM = recommendation_form()
_MISSING = "missing"
_NOT_ASKED = "not_asked"
_COMPILATION: dict[str, Answer | None] = {
    "collection_way": "records_compilation",
    **{
        question.key: None
        for block in _FORM.blocks
        if block.number == "V"
        for question in block.questions
    },
}
_NONPROBABILITY: dict[str, Answer | None] = {
    "selection": "nonprobability",
    "probability_method": None,
    "sampling_frame": None,
    "sampling_fraction": None,
    "sampling_error": None,
    "nonprobability_method": "quota",
}
_BY_MAIL: dict[str, Answer | None] = {
    "collection_tools": frozenset({"mail"}),
    "field_staff": None,
    "lowest_education": None,
    "supervisor_count": None,
    "enumerator_count": None,
    "staff_training": None,
}


def _found(changed: dict[str, Answer | None], *, only_portal: bool = False) -> list[str]:
    faults = form_faults(_FORM, sample_answers(**changed), only_portal=only_portal)
    return [f"{fault.number} {fault.code.value}" for fault in faults]


def test_the_sample_survey_passes_every_check() -> None:
    assert _found({}) == []


@pytest.mark.parametrize(
    "changed",
    [
        _COMPILATION,
        _NONPROBABILITY,
        _BY_MAIL,
        {"repetition": "once", "frequency": None},
        {"coverage": "whole_country", "regions": None},
        {"organiser_phone": "-"},
        {"supervisor_count": 8},
        {"supervisor_count": 0},
        {"had_recommendation": True, "recommendation_number": "V-24.6111.001"},
        {"had_recommendation": False},
        {"regions": (Row.of({"province": "Kalimantan Barat"}),)},
        {"attachments": (Row.of({"kind": "instrument", "file_name": "kuesioner.pdf"}),)},
        {"planning_period": Period(date(2027, 1, 4), date(2027, 1, 4))},
        {"title": "1234567890"},
    ],
    ids=[
        "a compilation without block V",
        "a non-probability sample",
        "by post, without field staff",
        "once",
        "the whole country",
        "no telephone",
        "as many supervisors as enumerators",
        "no supervisor",
        "an earlier recommendation",
        "no earlier recommendation",
        "a whole province",
        "an attachment",
        "a stage of one day",
        "the shortest title",
    ],
)
def test_a_form_that_hangs_together_has_no_fault(changed: dict[str, Answer | None]) -> None:
    assert _found(changed) == []


@pytest.mark.parametrize(
    ("changed", "faults"),
    [
        ({"title": "123456789"}, ["0.1 too_short"]),
        ({"title": "x" * 251}, ["0.1 too_long"]),
        ({"title": None}, ["0.1 missing"]),
        ({"year": 1999}, ["0.2 number_too_small"]),
        ({"year": 2101}, ["0.2 number_too_large"]),
        ({"year": "2027"}, ["0.2 wrong_kind"]),
        ({"year": True}, ["0.2 wrong_kind"]),
        ({"sector": "astrology"}, ["0.5 choice_unknown"]),
        ({"had_recommendation": True}, ["0.7a missing"]),
        ({"had_recommendation": True, "recommendation_number": "V"}, ["0.7a too_short"]),
        ({"had_recommendation": False, "recommendation_number": "V-1"}, ["0.7a not_asked"]),
        ({"organiser": "Dinas"}, ["1.1 too_short"]),
        ({"organiser_address": "Jl 1"}, ["1.2a too_short"]),
        ({"organiser_phone": "0534-3031"}, ["1.2b too_short"]),
        ({"organiser_phone": "tidak ada telepon"}, ["1.2b phone_wrong"]),
        ({"organiser_email": "dinas(at)contoh"}, ["1.2d email_wrong"]),
        ({"echelon_2": "Dinas"}, ["2.1b too_short"]),
        ({"responsible_position": "Kabid"}, ["2.2b too_short"]),
        ({"background": "Perlu data."}, ["3.1 too_short"]),
        ({"purpose": "Punya data."}, ["3.2 too_short"]),
        (
            {"planning_period": Period(date(2027, 2, 1), date(2027, 1, 1))},
            ["3.3.1 ends_before_start"],
        ),
        ({"planning_period": Period(None, date(2027, 1, 1))}, ["3.3.1 start_missing"]),
        ({"design_period": Period(date(2027, 1, 1), None)}, ["3.3.2 end_missing"]),
        ({"variables": None}, ["3.4 missing"]),
        (
            {"variables": (Row.of({"name": "Umur"}),)},
            ["3.4 cell_missing", "3.4 cell_missing"],
        ),
        ({"frequency": None}, ["4.2 missing"]),
        ({"repetition": "once"}, ["4.2 not_asked"]),
        ({"regions": None}, ["4.5 missing"]),
        ({"coverage": "whole_country"}, ["4.5 not_asked"]),
        ({"collection_methods": None}, ["4.6 missing"]),
        ({"collection_methods": frozenset({"interview", "seance"})}, ["4.6 choice_unknown"]),
        ({"collection_methods": frozenset({"other"})}, ["4.6a missing"]),
        ({"collection_methods_other": "drone"}, ["4.6a not_asked"]),
        ({"collection_tools": frozenset({"papi", "other"})}, ["4.7a missing"]),
        ({"collection_tools_other": "drone"}, ["4.7a not_asked"]),
        ({"collection_units": frozenset({"other"})}, ["4.8a missing"]),
        ({"collection_units_other": "kapal"}, ["4.8a not_asked"]),
        (
            {"collection_way": "records_compilation"},
            [f"5.{part} not_asked" for part in ("1", "2", "3a", "4", "5", "6", "7", "8")],
        ),
        (
            {**_COMPILATION, "collection_way": "survey"},
            ["5.1 missing", "5.2 missing", "5.7 missing", "5.8 missing"],
        ),
        (
            {**_NONPROBABILITY, "nonprobability_method": None, "sampling_error": "RSE 1"},
            ["5.3b missing", "5.6 not_asked"],
        ),
        ({"probability_method": "quota"}, ["5.3a choice_unknown"]),
        (
            {"sampling_frame": None, "sampling_fraction": None},
            ["5.4 missing", "5.5 missing"],
        ),
        ({"sample_unit": "Ibu", "observation_unit": "Anak"}, ["5.7 too_short", "5.8 too_short"]),
        ({"quality_checks": frozenset({"other"})}, ["6.2a missing"]),
        ({**_BY_MAIL, "field_staff": "both"}, ["6.4 not_asked"]),
        (
            {**_BY_MAIL, "collection_tools": frozenset({"capi"})},
            [f"6.{part} missing" for part in ("4", "5", "6a", "6b", "7")],
        ),
        ({"supervisor_count": 9}, ["6.6a more_than_other"]),
        ({"supervisor_count": -1}, ["6.6a number_too_small"]),
        ({"analysis_units": frozenset({"other"})}, ["7.3a missing"]),
        ({"presentation_levels_other": "RT"}, ["7.4a not_asked"]),
        ({"printed_release": None}, ["8.2a missing"]),
        ({"digital_release": date(2027, 7, 1)}, ["8.2b not_asked"]),
        (
            {"attachments": (Row.of({"kind": "poem", "file_name": "a.pdf"}),)},
            ["9.1 cell_choice_unknown"],
        ),
        (
            {"attachments": (Row.of({"file_name": "a" * 201, "colour": "red"}),)},
            ["9.1 cell_too_long", "9.1 column_unknown"],
        ),
        ({"attachments": (Row.of({"file_name": "a"}),) * 31}, ["9.1 too_many_rows"]),
        ({"shoe_size": 42}, [" question_unknown"]),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_named_by_question(
    changed: dict[str, Answer | None], faults: list[str]
) -> None:
    assert _found(changed) == faults


def test_a_fault_carries_what_its_sentence_needs() -> None:
    answers = sample_answers(
        title="Survei", supervisor_count=9, variables=(Row.of({"name": "Umur", "definition": "x"}),)
    )
    facts = {fault.code: dict(fault.facts) for fault in form_faults(_FORM, answers)}
    assert facts == {
        FormFaultCode.TOO_SHORT: {"min_length": 10},
        FormFaultCode.MORE_THAN_OTHER: {"other": "6.6b"},
        FormFaultCode.CELL_MISSING: {"row": 1, "column": "reference_period"},
    }


def test_what_only_the_softcopy_asks_is_not_missed_in_what_comes_from_the_portal() -> None:
    changed: dict[str, Answer | None] = {
        "collection_units": None,
        "nonresponse_adjustment": None,
        "printed_release": None,
        "title": None,
    }
    assert _found(changed) == ["0.1 missing", "4.8 missing", "6.3 missing", "8.2a missing"]
    assert _found(changed, only_portal=True) == ["0.1 missing"]


def test_what_the_portal_always_asks_is_no_slip_in_what_comes_from_the_portal() -> None:
    changed: dict[str, Answer | None] = {**_BY_MAIL, "field_staff": "both", "frequency": "yearly"}
    changed["repetition"] = "once"
    assert _found(changed) == ["4.2 not_asked", "6.4 not_asked"]
    assert _found(changed, only_portal=True) == ["4.2 not_asked"]


def test_a_condition_on_a_question_that_does_not_apply_does_not_hold() -> None:
    stale = sample_answers(collection_way="records_compilation", probability_method=None)
    assert "5.3a missing" not in [
        f"{fault.number} {fault.code.value}" for fault in form_faults(_FORM, stale)
    ]


def test_an_empty_form_misses_what_applies_to_everybody() -> None:
    empty = completeness(_FORM, Answers())
    assert not empty.is_complete
    assert empty.answered == 0
    assert len(empty.missing) == empty.required < empty.applicable < len(_FORM.questions)
    assert QuestionKey("frequency") not in empty.missing
    assert QuestionKey("responsible_fax") not in empty.missing


def test_a_filled_form_is_complete_and_so_is_each_of_its_blocks() -> None:
    filled = completeness(_FORM, sample_answers())
    assert filled.is_complete
    assert filled.answered >= filled.required
    by_block = [completeness(_FORM, sample_answers(), block) for block in _FORM.blocks]
    assert all(block.is_complete for block in by_block)
    assert sum(block.applicable for block in by_block) == filled.applicable


def test_completeness_of_a_block_counts_only_its_own_questions() -> None:
    block = _FORM.block_of("pilot")
    found = completeness(_FORM, sample_answers(pilot=None, title=None), block)
    assert found.missing == ("pilot",)
