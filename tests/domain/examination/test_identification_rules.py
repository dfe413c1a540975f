"""The rules of block 0, each as a table."""

import pytest

from shared.domain.examination.finding import Reason
from shared.domain.form_answers import Period
from tests.domain.examination.given_form import (
    SOUND_COMPILATION,
    Case,
    assert_says,
    day,
    does_not_apply,
    facts_of,
    finding_of,
    not_evaluable,
    passes,
    violates,
)

_OTHER = Reason.OTHER_KIND_IN_TITLE
_YEAR = Reason.YEAR_IN_TITLE
_SCHEDULE = (
    "planning_period",
    "design_period",
    "collection_period",
    "processing_period",
    "analysis_period",
    "dissemination_period",
    "evaluation_period",
)


def _titled(title: str, kind: str = "survey") -> dict[str, str]:
    return {"title": title, "collection_way": kind}


TABLES: dict[str, list[Case]] = {
    "R-ID-02A": [
        passes("a survey called so"),
        passes("a title that names no way", _titled("Profil Kesehatan Kabupaten Contoh")),
        passes("a census", _titled("Sensus Ternak Kabupaten Contoh", "complete_enumeration")),
        passes("a compilation", base=SOUND_COMPILATION),
        passes(
            "a compilation of a survey's results",
            _titled("Kompilasi Hasil Survei Kepuasan Contoh", "records_compilation"),
        ),
        passes("part of another word", _titled("Kegiatan Penyurveian Sensusial Contoh")),
        violates(
            "called a survey, but compiled",
            _titled("Survei Kepuasan Contoh", "records_compilation"),
            _OTHER,
        ),
        violates("called a compilation, but sampled", _titled("KOMPILASI Data Contoh"), _OTHER),
        violates("called kompromin, but sampled", _titled("Kompromin Data Contoh"), _OTHER),
        violates(
            "called a survey, but enumerated",
            _titled("Survei Ternak Contoh", "complete_enumeration"),
            _OTHER,
        ),
        violates("called a census, but sampled", _titled("Sensus Ternak Contoh"), _OTHER),
        violates("called a survey, but scraped", _titled("Survei Harga", "other_way"), _OTHER),
        not_evaluable("no title", {"title": None}),
        not_evaluable("no kind", {"collection_way": None}),
        not_evaluable("a kind that does not exist", {"collection_way": "guesswork"}),
    ],
    "R-ID-03": [
        passes("a compilation called so", base=SOUND_COMPILATION),
        passes("in capitals", {"title": "KOMPILASI DATA KESEHATAN CONTOH"}, base=SOUND_COMPILATION),
        does_not_apply("a survey"),
        violates(
            "a compilation called a profile",
            {"title": "Profil Kesehatan Kabupaten Contoh"},
            Reason.KIND_NOT_IN_TITLE,
            SOUND_COMPILATION,
        ),
        not_evaluable("no title", {"title": None}, base=SOUND_COMPILATION),
        not_evaluable("no kind", {"collection_way": None}),
    ],
    "R-ID-04A": [
        passes("no figure"),
        passes("a first thousand days", {"title": "Survei 1000 Hari Pertama Kehidupan Contoh"}),
        passes("five digits", {"title": "Survei 20245 Rumah Contoh"}),
        passes("two digits", {"title": "Survei Contoh Putaran 27"}),
        violates("a year at the end", {"title": "Survei Kepuasan Contoh 2027"}, _YEAR),
        violates("a year of the last century", {"title": "Survei Kepuasan 1999 Contoh"}, _YEAR),
        violates("a school year", {"title": "Survei Contoh 2026/2027"}, _YEAR),
        violates("a year in brackets", {"title": "Survei Contoh (2027)"}, _YEAR),
        violates("a year joined to a word", {"title": "Survei Contoh TA2027"}, _YEAR),
        not_evaluable("no title", {"title": None}),
    ],
    "R-ID-05A": [
        passes("all in one year"),
        passes(
            "planned in the year before, and that year given",
            {"year": 2026, "planning_period": Period(day(11, 2, 2026), day(1, 29))},
        ),
        passes(
            "planned in the year before, and the later year given",
            {"planning_period": Period(day(11, 2, 2026), day(1, 29))},
        ),
        passes(
            "a year between",
            {
                "planning_period": Period(day(11, 2, 2026), day(1, 29)),
                "evaluation_period": Period(day(1, 3, 2028), day(1, 14, 2028)),
            },
        ),
        passes(
            "a schedule that is not whole, but has a day of that year",
            {**dict.fromkeys(_SCHEDULE[1:])},
        ),
        violates("the year before", {"year": 2026}, Reason.YEAR_OUTSIDE_SCHEDULE),
        violates("the year after", {"year": 2028}, Reason.YEAR_OUTSIDE_SCHEDULE),
        not_evaluable("no year", {"year": None}),
        not_evaluable("no day at all", dict.fromkeys(_SCHEDULE), Reason.SCHEDULE_INCOMPLETE),
        not_evaluable(
            "another year, but the days are not all known",
            {"year": 2028, "dissemination_period": Period(day(6, 1), None)},
            Reason.SCHEDULE_INCOMPLETE,
        ),
    ],
}


@pytest.mark.parametrize(
    ("rule", "case"),
    [(rule, case) for rule, cases in TABLES.items() for case in cases],
    ids=lambda value: value.name if isinstance(value, Case) else value,
)
def test_each_rule_says_what_its_table_tells(rule: str, case: Case) -> None:
    assert_says(rule, case)


def test_the_word_and_the_kind_that_contradict_each_other_are_named() -> None:
    finding = finding_of("R-ID-02A", _titled("SURVEI Harga", "records_compilation"))
    assert facts_of(finding) == {
        "word": ("SURVEI",),
        "kind": ("collection_way.records_compilation",),
    }


def test_every_year_of_the_title_is_named_once() -> None:
    finding = finding_of("R-ID-04A", {"title": "Survei 2026/2027, ulangan 2026"})
    assert facts_of(finding) == {"years": ("2026", "2027")}


def test_the_schedule_that_does_not_hold_the_year_is_told() -> None:
    finding = finding_of("R-ID-05A", {"year": 2025})
    assert facts_of(finding) == {
        "year": ("2025",),
        "first": ("2027-01-04",),
        "last": ("2027-07-09",),
    }
