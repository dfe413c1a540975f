"""The rules of blocks I and II, each as a table."""

import pytest

from shared.domain.examination.finding import Reason
from tests.domain.examination.given_form import (
    Case,
    assert_says,
    facts_of,
    finding_of,
    not_evaluable,
    passes,
    violates,
)

_SHORT = Reason.SHORTENED_WORDS


def _named(organiser: str) -> dict[str, str]:
    return {"organiser": organiser}


TABLES: dict[str, list[Case]] = {
    "R-I-01": [
        passes("a full name"),
        violates("nothing", {"organiser": None}),
        violates("a dash", _named("-")),
        violates("blanks", _named("   ")),
        violates("only punctuation", _named("…")),
    ],
    "R-I-02A": [
        passes("a full name"),
        passes("two words", _named("Badan Perencanaan")),
        passes("a name with joining words", _named("Dinas Komunikasi, Informatika, dan Statistik")),
        passes("a Roman number", _named("Balai Wilayah Sungai Contoh II")),
        passes("a word that begins like an acronym", _named("Dinas Distribusi dan Perdagangan")),
        passes("a person's title", _named("Rumah Sakit Umum Daerah dr. Contoh")),
        passes("a person's initial", _named("Rumah Sakit Umum A. Contoh")),
        passes("letters with accents", _named("Balai Pélé Contoh")),
        passes("a person's title in capitals", _named("Rumah Sakit Umum Daerah Dr. Contoh")),
        passes("a person's title without a full stop", _named("Rumah Sakit Umum DR Contoh")),
        violates("two letters", _named("BP Kabupaten Contoh"), _SHORT),
        violates("capital letters with vowels", _named("APIP Kabupaten Contoh"), _SHORT),
        violates("an unknown word with capitals inside", _named("Badan RisetDa Contoh"), _SHORT),
        violates("an acronym like a word", _named("Diskominfo Kabupaten Contoh"), _SHORT),
        violates("the same in small letters", _named("diskominfo kabupaten contoh"), _SHORT),
        violates("the same in capitals", _named("DISKOMINFO KABUPATEN CONTOH"), _SHORT),
        violates("letters only", _named("DPMPTSP Kabupaten Contoh"), _SHORT),
        violates("letters alone", _named("DPMPTSP"), _SHORT),
        violates("letters in capitals throughout", _named("DPMPTSP KABUPATEN CONTOH"), _SHORT),
        violates("letters and a figure", _named("Dinas DP3A Kabupaten Contoh"), _SHORT),
        violates("a planning agency", _named("Bappeda Provinsi Contoh"), _SHORT),
        violates("a shortened region", _named("Dinas Kesehatan Kab. Contoh"), _SHORT),
        violates("an acronym in brackets", _named("Dinas Kesehatan (Dinkes) Contoh"), _SHORT),
        violates("capitals in a word", _named("Dinas KomInfo Kabupaten Contoh"), _SHORT),
        not_evaluable("no name", {"organiser": None}),
        not_evaluable(
            "capitals throughout, where an acronym would not show",
            _named("DINAS KESEHATAN KABUPATEN CONTOH"),
            Reason.ALL_CAPITALS,
        ),
    ],
    "R-I-04": [
        passes("an address"),
        violates("nothing", {"organiser_address": None}),
        violates("a dash", {"organiser_address": "-"}),
    ],
    "R-II-01": [
        passes("a region's agency has echelon 2 only"),
        passes("a ministry's unit", {"echelon_1": "Direktorat Jenderal", "echelon_2": None}),
        violates("neither", {"echelon_2": None}),
        violates("a dash", {"echelon_2": "-"}),
    ],
    "R-II-02": [
        passes("everything"),
        violates("no name", {"responsible_name": None}),
        violates("no position", {"responsible_position": None}),
        violates("no address", {"responsible_address": None}),
        violates("a dash for the telephone", {"responsible_phone": "-"}),
        violates("no e-mail", {"responsible_email": None}),
    ],
}


@pytest.mark.parametrize(
    ("rule", "case"),
    [(rule, case) for rule, cases in TABLES.items() for case in cases],
    ids=lambda value: value.name if isinstance(value, Case) else value,
)
def test_each_rule_says_what_its_table_tells(rule: str, case: Case) -> None:
    assert_says(rule, case)


def test_an_acronym_is_named_to_the_officer() -> None:
    finding = finding_of("R-I-02A", {"organiser": "DPMPTSP Kab. Contoh (Diskominfo)"})
    assert facts_of(finding) == {"words": ("DPMPTSP", "Kab", "Diskominfo")}


def test_only_the_missing_details_of_the_person_in_charge_are_concerned() -> None:
    finding = finding_of("R-II-02", {"responsible_name": None, "responsible_email": None})
    assert finding.questions == ("responsible_name", "responsible_email")
    assert facts_of(finding) == {"questions": ("responsible_name", "responsible_email")}


def test_a_fax_may_be_missing() -> None:
    assert finding_of("R-II-02", {"responsible_fax": None}).reason is Reason.FULFILLED
