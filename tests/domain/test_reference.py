"""References: what can be stored, what makes two the same, what a search reads."""

from dataclasses import replace
from typing import Any

import pytest

from shared.domain.problem import Problem, ProblemCode
from shared.domain.reference import (
    Fault,
    ReferenceDetails,
    ReferenceFilter,
    ReferenceNote,
    cleaned,
    filter_words,
    identity_of,
    notes_on,
    search_texts,
)
from shared.domain.way_of_collection import WayOfCollection

_KNOWN = ReferenceDetails(
    "Survei Harga Pangan",
    "Dinas Contoh",
    number="V-23.1375.002",
    year=2023,
    region_code="1375",
    way=WayOfCollection.SURVEY,
    sector=17,
)


def _refusal(**changes: Any) -> dict[str, Any]:
    with pytest.raises(Problem) as refusal:
        cleaned(replace(_KNOWN, **changes))
    assert refusal.value.code is ProblemCode.REFERENCE_UNUSABLE
    return dict(refusal.value.facts)


@pytest.mark.parametrize(
    ("changes", "field", "fault"),
    [
        ({"title": " \u200b "}, "title", Fault.MISSING),
        ({"title": "--- !!"}, "title", Fault.MISSING),
        ({"organiser": ""}, "organiser", Fault.MISSING),
        ({"title": "x" * 401}, "title", Fault.TOO_LONG),
        ({"title": "x" * 20_000}, "title", Fault.TOO_LONG),
        ({"summary": "x" * 2_001}, "summary", Fault.TOO_LONG),
        ({"variables": ("x" * 201,)}, "variable", Fault.TOO_LONG),
        ({"variables": ("x",) * 201}, "variables", Fault.TOO_LONG),
        ({"year": 23}, "year", Fault.OUT_OF_RANGE),
        ({"sector": 23}, "sector", Fault.OUT_OF_RANGE),
        ({"link": "javascript:alert(1)"}, "link", Fault.NOT_UNDERSTOOD),
        ({"link": "file:///etc/passwd"}, "link", Fault.NOT_UNDERSTOOD),
        ({"link": "https://"}, "link", Fault.NOT_UNDERSTOOD),
        ({"link": "http://[x"}, "link", Fault.NOT_UNDERSTOOD),
    ],
)
def test_what_cannot_be_stored_is_refused_by_its_field(
    changes: dict[str, Any], field: str, fault: Fault
) -> None:
    facts = _refusal(**changes)
    assert (facts["field"], facts["fault"]) == (field, fault.value)


def test_what_is_usable_is_cleaned() -> None:
    told = replace(_KNOWN, title="  Survei\nHarga \x07", link=" https://contoh.example/x ")
    told = replace(told, variables=("a", " ", "a", "b"), status=" ")
    usable = cleaned(told)
    assert usable.title == "Survei Harga"
    assert usable.link == "https://contoh.example/x"
    assert usable.variables == ("a", "b")
    assert usable.status is None


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("BPS No. V-23.1375.002", "V-23.1375.002"),
        ("v-23.1375.002", "V-23.1375.002"),
        ("12/BPS/2020", "12/BPS/2020"),
        ("V-23.1375.002 dan V-23.1375.003", "V-23.1375.002 dan V-23.1375.003"),
    ],
)
def test_a_usual_number_is_taken_out_of_what_stands_around_it(written: str, kept: str) -> None:
    assert cleaned(replace(_KNOWN, number=written)).number == kept


def test_an_unusual_number_is_only_noted() -> None:
    assert notes_on(_KNOWN) == ()
    assert notes_on(replace(_KNOWN, number=None)) == ()
    assert notes_on(replace(_KNOWN, number="12/BPS")) == (ReferenceNote.NUMBER_UNUSUAL,)


def test_a_number_makes_two_the_same_whatever_else_differs() -> None:
    other = replace(_KNOWN, title="Lain", year=2020, organiser="Badan Contoh")
    assert identity_of(other) == identity_of(_KNOWN)
    assert identity_of(replace(_KNOWN, number="V-23.1375.003")) != identity_of(_KNOWN)


@pytest.mark.parametrize(
    ("changes", "is_same"),
    [
        ({"title": "SURVEI  harga, pangan"}, True),
        ({"organiser": "dinas contoh."}, True),
        ({"summary": "Lain"}, True),
        ({"year": 2024}, False),
        ({"title": "Survei Harga"}, False),
        ({"organiser": "Badan Contoh"}, False),
    ],
)
def test_without_a_number_title_year_and_organiser_do(
    changes: dict[str, Any], is_same: bool
) -> None:
    unnumbered = replace(_KNOWN, number=None)
    assert (identity_of(replace(unnumbered, **changes)) == identity_of(unnumbered)) is is_same


def test_a_search_finds_title_and_filters() -> None:
    texts = search_texts(_KNOWN)
    assert texts.title == "survei surve harga pangan"
    assert "dinas" in texts.other.split()
    wanted = ReferenceFilter(2023, "1375", WayOfCollection.SURVEY, 17)
    for part in (wanted, ReferenceFilter(region_code="13"), ReferenceFilter(sector=17)):
        assert set(filter_words(part)) <= set(texts.filters.split())
    assert not set(filter_words(ReferenceFilter(year=2024))) & set(texts.filters.split())
