"""The rules of block III, each as a table."""

from datetime import date

import pytest

from shared.domain.examination.finding import Outcome, Reason
from shared.domain.form_answers import Answer, Period, Row
from tests.domain.examination.given_form import (
    Case,
    assert_says,
    day,
    facts_of,
    finding_of,
    not_evaluable,
    passes,
    variable,
    violates,
)

_NOT_FILLED = Reason.NOT_FILLED_FOR_VARIABLES
_SHORT = Reason.SHORTENED_WORDS
_OVERLAP = Reason.STAGES_OVERLAP
_LATE = Reason.SUBMITTED_TOO_LATE
_WORDING = Reason.DEFINITION_WORDING


def _submitted(name: str, on: date | None, outcome: Outcome, reason: Reason) -> Case:
    return Case(name, {}, outcome, reason, submitted_on=on)


def _named(*names: str) -> dict[str, Answer | None]:
    return {"variables": tuple(variable(name) for name in names)}


def _defined(*definitions: str) -> dict[str, Answer | None]:
    return {"variables": tuple(variable("Jumlah contoh", each) for each in definitions)}


TABLES: dict[str, list[Case]] = {
    "R-III-04": [
        _submitted("months before", day(11, 23, 2026), Outcome.PASS, Reason.FULFILLED),
        _submitted("the day before", day(2, 28), Outcome.PASS, Reason.FULFILLED),
        _submitted("the very day", day(3, 1), Outcome.VIOLATION, _LATE),
        _submitted("afterwards", day(4, 1), Outcome.VIOLATION, _LATE),
        _submitted("not handed in yet", None, Outcome.NOT_EVALUABLE, Reason.SUBMISSION_DAY_UNKNOWN),
        not_evaluable("no collection", {"collection_period": None}),
        not_evaluable("no first day", {"collection_period": Period(None, day(3, 31))}),
    ],
    "R-III-05A": [
        passes("one after another"),
        passes("without design and evaluation", {"design_period": None, "evaluation_period": None}),
        passes("a stage of one day", {"evaluation_period": Period(day(7, 1), day(7, 1))}),
        passes("a main stage of one day", {"analysis_period": Period(day(5, 3), day(5, 3))}),
        passes("on the very day", {"processing_period": Period(day(3, 31), day(4, 30))}),
        passes(
            "over the turn of a year", {"planning_period": Period(day(11, 2, 2026), day(1, 29))}
        ),
        violates(
            "processed while collecting",
            {"processing_period": Period(day(3, 30), day(4, 30))},
            _OVERLAP,
        ),
        violates("one inside another", {"design_period": Period(day(1, 10), day(1, 12))}, _OVERLAP),
        violates(
            "in the wrong order", {"analysis_period": Period(day(2, 15), day(2, 20))}, _OVERLAP
        ),
        violates(
            "found also where other days are missing",
            {
                "processing_period": Period(day(3, 30), day(4, 30)),
                "analysis_period": Period(day(5, 3), None),
            },
            _OVERLAP,
        ),
        not_evaluable("a stage missing", {"analysis_period": None}, Reason.SCHEDULE_INCOMPLETE),
        not_evaluable(
            "a last day missing",
            {"analysis_period": Period(day(5, 3), None)},
            Reason.SCHEDULE_INCOMPLETE,
        ),
        not_evaluable(
            "a stage that ends before it begins",
            {"analysis_period": Period(day(5, 28), day(5, 3))},
            Reason.SCHEDULE_REVERSED,
        ),
    ],
    "R-III-06": [
        passes("planned well before"),
        passes("on the very day", {"planning_period": Period(day(1, 4), day(3, 1))}),
        passes("other days missing", {"planning_period": Period(None, day(1, 29))}),
        violates(
            "planned still while collecting",
            {"planning_period": Period(day(1, 4), day(3, 2))},
            Reason.COLLECTED_BEFORE_PLANNED,
        ),
        not_evaluable("no planning", {"planning_period": None}),
        not_evaluable("no end of planning", {"planning_period": Period(day(1, 4), None)}),
        not_evaluable("no collection", {"collection_period": None}),
    ],
    "R-III-08A": [
        passes("written out"),
        passes("a word that holds a unit's letters", _named("Kategori hakim", "Luas lahan")),
        passes("brackets that explain", _named("Jumlah penduduk (laki-laki dan perempuan)")),
        passes("a unit's word that is none", _named("Jumlah anak (orang tua tunggal)")),
        passes("a share", _named("Persentase penduduk miskin")),
        passes("per person", _named("Pengeluaran per kapita")),
        passes("a Roman number", _named("Produksi pada triwulan IV")),
        passes("in something that is no unit", _named("Jumlah anak dalam keluarga")),
        violates("capital letters", _named("Nilai PDRB"), _SHORT),
        violates("an acronym in small letters", _named("nilai pdrb"), _SHORT),
        violates("a cut word", _named("Jml penduduk"), _SHORT),
        violates("a cut word with a full stop", _named("Jum. penduduk"), _SHORT),
        violates("a unit in brackets", _named("Produksi padi (ton)"), _SHORT),
        violates("a unit word in brackets", _named("Banyaknya pegawai (orang)"), _SHORT),
        violates("units in brackets", _named("Produksi padi (dalam kg per ha)"), _SHORT),
        violates("capitals throughout, well known", _named("APBD"), _SHORT),
        violates("capitals throughout, without a vowel", _named("LAJU PDRB"), _SHORT),
        violates("a currency", _named("Pendapatan (Rp)"), _SHORT),
        violates("a percent sign", _named("Cakupan imunisasi (%)"), _SHORT),
        violates("a unit after dalam", _named("Pendapatan dalam rupiah"), _SHORT),
        violates("a unit as a word", _named("Berat badan kg"), _SHORT),
        violates("a unit in capitals", _named("Berat badan Kg"), _SHORT),
        violates("a unit word in capitals", _named("Jumlah pegawai (Dalam Orang)"), _SHORT),
        violates("an area", _named("Luas panen (km²)"), _SHORT),
        violates("one of several", _named("Lama menunggu", "Jumlah ASN"), _SHORT),
        not_evaluable("no variables", {"variables": None}, Reason.NO_VARIABLES),
        not_evaluable(
            "no names",
            {"variables": (Row.of({"definition": "Sesuatu."}),)},
            Reason.NO_VARIABLES,
        ),
        not_evaluable("capitals throughout", _named("JUMLAH PENDUDUK"), Reason.ALL_CAPITALS),
        not_evaluable("one word in capitals", _named("Jumlah anak", "UMUR"), Reason.ALL_CAPITALS),
    ],
    "R-III-09": [
        passes("all defined"),
        violates("one empty", _defined("Banyaknya contoh.", ""), _NOT_FILLED),
        violates("a dash", _defined("-"), _NOT_FILLED),
        not_evaluable("no variables", {"variables": None}, Reason.NO_VARIABLES),
    ],
    "R-III-10": [
        passes("sentences"),
        passes("with the word inside", _defined("Kepuasan adalah penilaian pengguna.")),
        passes("a word that begins so", _defined("Adalahan sesuatu.")),
        passes("closed by a quotation mark", _defined("Disebut juga “lama tunggu.”")),
        passes("an undefined one beside a good one", _defined("Banyaknya contoh.", "")),
        violates("begins with the word", _defined("Adalah penilaian pengguna."), _WORDING),
        violates("begins so in small letters", _defined("adalah penilaian."), _WORDING),
        violates("begins so in quotation marks", _defined("“Adalah” penilaian."), _WORDING),
        violates("no full stop", _defined("Penilaian pengguna"), _WORDING),
        violates("another mark", _defined("Penilaian pengguna;"), _WORDING),
        violates("one of several", _defined("Banyaknya contoh.", "Adalah satu."), _WORDING),
        not_evaluable("no variables", {"variables": None}, Reason.NO_VARIABLES),
        not_evaluable("no definitions", _defined("", "-"), Reason.NO_DEFINITIONS),
    ],
    "R-III-12": [
        passes("all told"),
        violates(
            "one empty",
            {"variables": (variable("Lama menunggu"), variable("Jumlah contoh", reference=""))},
            _NOT_FILLED,
        ),
        not_evaluable("no variables", {"variables": None}, Reason.NO_VARIABLES),
    ],
}


@pytest.mark.parametrize(
    ("rule", "case"),
    [(rule, case) for rule, cases in TABLES.items() for case in cases],
    ids=lambda value: value.name if isinstance(value, Case) else value,
)
def test_each_rule_says_what_its_table_tells(rule: str, case: Case) -> None:
    assert_says(rule, case)


def test_the_stages_that_overlap_are_named_in_pairs() -> None:
    finding = finding_of("R-III-05A", {"collection_period": Period(day(2, 10), day(4, 2))})
    assert facts_of(finding) == {
        "stages": ("design_period+collection_period", "collection_period+processing_period")
    }
    assert finding.questions == ("design_period", "collection_period", "processing_period")


def test_the_variables_without_a_definition_are_named_or_counted() -> None:
    rows = (
        variable("Lama menunggu", ""),
        Row.of({"reference_period": "2026"}),
        variable("Jumlah contoh"),
    )
    finding = finding_of("R-III-09", {"variables": rows})
    assert facts_of(finding) == {"variables": ("Lama menunggu", "#2")}


def test_what_is_shortened_in_a_name_is_named_once() -> None:
    finding = finding_of("R-III-08A", _named("Nilai PDRB (Rp)", "Laju PDRB"))
    assert facts_of(finding) == {"words": ("PDRB", "Rp")}
