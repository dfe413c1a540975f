"""Forms that a careful applicant would hand in, and a way to change some answers of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from shared.domain.examination.catalogue import RULES
from shared.domain.examination.finding import Finding, Outcome, Reason
from shared.domain.form_answers import Answer, Answers, Period, Row
from shared.domain.form_definition import QuestionKey

SUBMITTED_ON = date(2026, 11, 23)


def day(month: int, of_month: int, year: int = 2027) -> date:
    return date(year, month, of_month)


def variable(name: str, definition: str = "Banyaknya contoh.", reference: str = "2026") -> Row:
    return Row.of({"name": name, "definition": definition, "reference_period": reference})


SOUND_SURVEY = Answers(
    {
        "title": "Survei Kepuasan Pengguna Layanan Kesehatan Kabupaten Contoh",
        "year": 2027,
        "collection_way": "survey",
        "sector": "health",
        "organiser": "Dinas Kesehatan Kabupaten Contoh",
        "organiser_address": "Jalan Contoh 1",
        "organiser_phone": "0534-000000",
        "organiser_email": "dinas@contoh.example",
        "echelon_2": "Dinas Kesehatan Kabupaten Contoh",
        "responsible_name": "Nama Contoh",
        "responsible_position": "Kepala Bidang Contoh",
        "responsible_address": "Jalan Contoh 1",
        "responsible_phone": "0534-000000",
        "responsible_email": "bidang@contoh.example",
        "planning_period": Period(day(1, 4), day(1, 29)),
        "design_period": Period(day(2, 1), day(2, 12)),
        "collection_period": Period(day(3, 1), day(3, 31)),
        "processing_period": Period(day(4, 1), day(4, 30)),
        "analysis_period": Period(day(5, 3), day(5, 28)),
        "dissemination_period": Period(day(6, 1), day(6, 30)),
        "evaluation_period": Period(day(7, 1), day(7, 9)),
        "variables": (
            variable("Tingkat kepuasan", "Penilaian pengguna atas layanan yang diterima."),
            variable("Lama menunggu", "Selang waktu dari datang sampai dilayani."),
        ),
        "repetition": "repeated",
        "frequency": "yearly",
        "observation_type": "longitudinal_cross_sectional",
        "coverage": "part",
        "regions": (Row.of({"province": "Kalimantan Barat", "regency": "Contoh"}),),
        "collection_methods": frozenset({"interview"}),
        "collection_tools": frozenset({"papi"}),
        "collection_units": frozenset({"individual"}),
        "sample_stages": "multi_stage",
        "selection": "probability",
        "probability_method": "multi_stage",
        "sampling_frame": "list_frame",
        "sampling_fraction": "(4/9) × (20/180)",
        "sampling_error": "RSE 4,5 persen",
        "sample_unit": "Puskesmas dan pengguna",
        "observation_unit": "Pengguna layanan",
        "pilot": True,
        "quality_checks": frozenset({"supervision"}),
        "nonresponse_adjustment": True,
        "field_staff": "both",
        "lowest_education": "senior_secondary",
        "supervisor_count": 2,
        "enumerator_count": 8,
        "staff_training": True,
        "editing": True,
        "coding": False,
        "data_entry": True,
        "validation": True,
        "analysis_method": "both",
        "analysis_units": frozenset({"individual"}),
        "presentation_levels": frozenset({"regency"}),
        "printed_available": False,
        "digital_available": True,
        "microdata_available": False,
    }
)

_ONLY_OF_SURVEYS = (
    "sample_stages",
    "selection",
    "probability_method",
    "sampling_frame",
    "sampling_fraction",
    "sampling_error",
    "sample_unit",
    "observation_unit",
    "pilot",
    "field_staff",
    "lowest_education",
    "supervisor_count",
    "enumerator_count",
    "staff_training",
)


def changed(answers: Answers, changes: Mapping[str, Answer | None]) -> Answers:
    """The answers with those changed; None takes an answer away."""
    for question, answer in changes.items():
        answers = answers.with_answer(QuestionKey(question), answer)
    return answers


SOUND_COMPILATION = changed(
    SOUND_SURVEY,
    {
        **dict.fromkeys(_ONLY_OF_SURVEYS),
        "title": "Kompilasi Data Pelayanan Kesehatan Kabupaten Contoh",
        "collection_way": "records_compilation",
        "collection_methods": frozenset({"secondary_data"}),
        "collection_tools": frozenset({"mail"}),
        "analysis_method": "descriptive",
    },
)


@dataclass(frozen=True)
class Case:
    """One row of a rule's table: what is changed in a sound form, and what the rule says."""

    name: str
    changes: Mapping[str, Answer | None]
    outcome: Outcome
    reason: Reason
    base: Answers = SOUND_SURVEY
    submitted_on: date | None = SUBMITTED_ON


def passes(
    name: str, changes: Mapping[str, Answer | None] | None = None, base: Answers = SOUND_SURVEY
) -> Case:
    return Case(name, changes or {}, Outcome.PASS, Reason.FULFILLED, base)


def does_not_apply(
    name: str, changes: Mapping[str, Answer | None] | None = None, base: Answers = SOUND_SURVEY
) -> Case:
    return Case(name, changes or {}, Outcome.PASS, Reason.DOES_NOT_APPLY, base)


def violates(
    name: str,
    changes: Mapping[str, Answer | None],
    reason: Reason = Reason.NOT_FILLED,
    base: Answers = SOUND_SURVEY,
) -> Case:
    return Case(name, changes, Outcome.VIOLATION, reason, base)


def not_evaluable(
    name: str,
    changes: Mapping[str, Answer | None],
    reason: Reason = Reason.ANSWER_MISSING,
    base: Answers = SOUND_SURVEY,
) -> Case:
    return Case(name, changes, Outcome.NOT_EVALUABLE, reason, base)


def finding_of(
    rule: str,
    changes: Mapping[str, Answer | None] | None = None,
    base: Answers = SOUND_SURVEY,
    submitted_on: date | None = SUBMITTED_ON,
) -> Finding:
    """What that one rule says of the sound form with those changes."""
    [asked] = [each for each in RULES if each.number == rule]
    return asked(changed(base, changes or {}), submitted_on)


def facts_of(finding: Finding) -> dict[str, tuple[str, ...]]:
    return {fact.name: fact.values for fact in finding.facts}


def assert_says(rule: str, case: Case) -> None:
    finding = finding_of(rule, case.changes, case.base, case.submitted_on)
    assert (finding.outcome, finding.reason) == (case.outcome, case.reason), case.name
    assert finding.rule == rule
