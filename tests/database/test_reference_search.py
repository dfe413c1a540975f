"""The register is found by what somebody types, and its index is as exact as the table."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pysqlite3.dbapi2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shared.database.reference_vocabulary import one_slip_from
from shared.database.references import (
    FoundReference,
    count_references,
    insert_references,
    references_with,
    replace_references,
    similar_references,
)
from shared.domain.identifiers import ReferenceId
from shared.domain.reference import (
    Reference,
    ReferenceDetails,
    ReferenceFilter,
    search_texts,
)
from shared.domain.way_of_collection import WayOfCollection
from shared.use_cases.identity import new_id
from tests.given_office import GivenOffice, prepared_office

_TITLES = (
    "Survei Kepuasan Masyarakat terhadap Pelayanan Puskesmas Kabupaten Sambas",
    "Survei Kepuasan Pengunjung Perpustakaan Kabupaten Landak",
    "Survei Harga Produsen Gabah Kabupaten Sambas",
    "Kompilasi Data Produksi Pertanian Kabupaten Landak",
    "Survei Pendapatan Nelayan Kabupaten Sambas",
    "Pendataan Kelompok Tani Kabupaten Ketapang",
)


def _reference(details: ReferenceDetails, office: GivenOffice) -> Reference:
    return Reference(ReferenceId(new_id()), details, False, None, office.clock.shown, "test")


def _details() -> list[ReferenceDetails]:
    return [
        ReferenceDetails(
            title,
            f"Dinas Contoh {place}",
            number=f"V-2{place}.6101.00{place}",
            year=2020 + place,
            region_code=("6101", "6103")[place % 2],
            way=WayOfCollection.SURVEY if title.startswith("Survei") else None,
            sector=place + 1,
            summary="Tentang perumahan rakyat" if place == 2 else None,
        )
        for place, title in enumerate(_TITLES)
    ]


def _insert(office: GivenOffice, details: Sequence[ReferenceDetails]) -> list[Reference]:
    new = [_reference(each, office) for each in details]
    with office.database.writing() as transaction:
        texts = [search_texts(each) for each in details]
        insert_references(transaction, new, texts, transaction.next_revision())
    return new


@pytest.fixture
def filled(office: GivenOffice) -> GivenOffice:
    _insert(office, _details())
    return office


def _found(
    office: GivenOffice, words: str, filters: ReferenceFilter | None = None
) -> tuple[FoundReference, ...]:
    with office.database.reading() as transaction:
        return similar_references(transaction, words, 10, filters or ReferenceFilter())


def _titles(office: GivenOffice, words: str, **filters: Any) -> list[str]:
    found = _found(office, words, ReferenceFilter(**filters))
    return [each.reference.details.title for each in found]


@pytest.mark.parametrize(
    ("typed", "best"),
    [
        ("puskesmas", 0),
        ("PUSKÉSMAS", 0),
        ("puskes", 0),
        ("puskemas", 0),
        ("pusksemas", 0),
        ("uskesmas", 0),
        ("kepusan pengunjnug", 1),
        ("gab", 2),
        ("melayani masyarakat", 0),
        ("kelompok bertani", 5),
        ("nelayan pendapatn", 4),
        ("V-23.6101.003", 3),
        ("perumahan", 2),
        ("Survei Kepuasan Masyarakat terhadap Pelayanan Puskesmas Kabupaten Ketapang 2027", 0),
        ("survei kepuasan ma", 0),
    ],
)
def test_the_best_one_comes_first(filled: GivenOffice, typed: str, best: int) -> None:
    assert _titles(filled, typed)[0] == _TITLES[best]


def test_a_title_need_not_hold_every_word(filled: GivenOffice) -> None:
    found = _titles(filled, "Survei Kepuasan Warga atas Layanan Terminal")
    assert set(found[:2]) == {_TITLES[0], _TITLES[1]}


def test_one_letter_finds_what_begins_with_it(filled: GivenOffice) -> None:
    assert set(_titles(filled, "g")) == {_TITLES[2]}
    assert _titles(filled, "survei g")[0] == _TITLES[2]


def test_a_finished_letter_is_a_word(filled: GivenOffice) -> None:
    assert _titles(filled, "g ") == []


def test_of_equals_the_newest_comes_first(office: GivenOffice) -> None:
    _insert(office, [ReferenceDetails("Survei Harga", f"Dinas {name}") for name in "abc"])
    organisers = [each.reference.details.organiser for each in _found(office, "harga")]
    assert organisers == ["Dinas c", "Dinas b", "Dinas a"]


def test_without_words_the_newest_are_shown(filled: GivenOffice) -> None:
    assert _titles(filled, "") == list(_TITLES)[::-1]
    assert _titles(filled, "  ", year=2022) == [_TITLES[2]]


def test_signs_alone_find_nothing(filled: GivenOffice) -> None:
    assert _titles(filled, "!!! ***") == []
    assert _titles(filled, "§wsurvey") == []


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"year": 2021}, {1}),
        ({"year": 1999}, set()),
        ({"region_code": "6103"}, {1, 3, 5}),
        ({"region_code": "61"}, {0, 1, 2, 3, 4, 5}),
        ({"way": WayOfCollection.SURVEY}, {0, 1, 2, 4}),
        ({"way": WayOfCollection.OTHER}, set()),
        ({"sector": 4}, {3}),
        ({"region_code": "6101", "way": WayOfCollection.SURVEY, "year": 2024}, {4}),
    ],
)
def test_filters_let_through_only_what_they_say(
    filled: GivenOffice, filters: dict[str, Any], expected: set[int]
) -> None:
    wanted = {_TITLES[place] for place in expected}
    assert set(_titles(filled, "kabupaten", **filters)) == wanted
    assert set(_titles(filled, "", **filters)) == wanted


def test_found_words_are_shown_where_they_stand(filled: GivenOffice) -> None:
    best = _found(filled, "layanan puskesmas sumbas")[0]
    title = best.reference.details.title
    words = [title[start:end] for start, end in best.title_places]
    assert words == ["Pelayanan", "Puskesmas", "Sambas"]
    summary = _found(filled, "perumahan")[0]
    [(start, end)] = summary.summary_places
    assert (summary.reference.details.summary or "")[start:end] == "perumahan"


def test_likeness_lies_between_nothing_and_everything(filled: GivenOffice) -> None:
    whole = _found(filled, _TITLES[0])
    assert whole[0].likeness == pytest.approx(1)
    assert all(0 < each.likeness <= 1 for each in whole)
    assert whole[0].likeness > whole[1].likeness


def test_common_words_do_not_hide_the_rare_ones(office: GivenOffice) -> None:
    """Also where far more references hold the common word than can be looked at."""
    common = [ReferenceDetails(f"Survei Umum Kabupaten {n}", "Dinas") for n in range(700)]
    rare = [ReferenceDetails("Survei Umum Kabupaten Kelapa", "Dinas")]
    _insert(office, [*rare, *common])
    assert _titles(office, "survei umum kabupaten kelapa")[0] == rare[0].title
    assert _titles(office, "survei kabupaten kela")[0] == rare[0].title
    assert len(_titles(office, "survei umum")) == 10


def test_a_rare_pair_of_common_words_is_found(office: GivenOffice) -> None:
    parts = [ReferenceDetails(f"Survei Kakao {n}", "Dinas") for n in range(400)]
    parts += [ReferenceDetails(f"Survei Lada {n}", "Dinas") for n in range(400)]
    both = ReferenceDetails("Survei Lada dan Kakao", "Dinas")
    _insert(office, [both, *parts])
    assert _titles(office, "kakao lada")[0] == both.title


def test_a_common_filter_is_kept_with_a_rare_word(office: GivenOffice) -> None:
    usual = [
        ReferenceDetails(f"Survei {n}", "Dinas", way=WayOfCollection.SURVEY) for n in range(400)
    ]
    others = [
        ReferenceDetails("Survei Kelapa", "Dinas", way=WayOfCollection.OTHER),
        ReferenceDetails("Survei Kelapa Sawit", "Dinas", way=WayOfCollection.SURVEY),
    ]
    _insert(office, [*usual, *others])
    assert _titles(office, "kelapa ", way=WayOfCollection.SURVEY) == ["Survei Kelapa Sawit"]


def test_words_are_one_slip_away_in_four_ways() -> None:
    near = one_slip_from("tani")
    assert {"tan", "tnai", "tari", "ttani", "tania", "ani"} <= near
    assert "tani" not in near


def _index_agrees(office: GivenOffice) -> None:
    connection = pysqlite3.dbapi2.connect(str(office.file))
    connection.execute(
        "INSERT INTO reference_search (reference_search, rank) VALUES ('integrity-check', 1)"
    )
    told = connection.execute("SELECT term, doc FROM reference_term").fetchall()
    counted = connection.execute("SELECT word, documents FROM reference_word").fetchall()
    connection.close()
    assert sorted(told) == sorted(counted)


def test_the_index_agrees_with_the_table_after_every_change(filled: GivenOffice) -> None:
    _index_agrees(filled)
    known = [each.reference for each in _found(filled, "kabupaten")]
    renamed = replace(
        known[0], details=replace(known[0].details, title="Sensus Kambing", year=1999)
    )
    with filled.database.writing() as transaction:
        replace_references(transaction, [renamed], transaction.next_revision())
    _index_agrees(filled)
    assert _titles(filled, "kambing") == ["Sensus Kambing"]
    filled.ask("DELETE FROM reference WHERE id = ?", known[1].id.hex)
    _index_agrees(filled)
    assert known[1].details.title not in _titles(filled, known[1].details.title)
    filled.ask("UPDATE reference SET title_words = 'kerbau', filter_words = ''")
    _index_agrees(filled)
    filled.ask("DELETE FROM reference")
    _index_agrees(filled)
    assert filled.ask("SELECT count(*) FROM reference_word") == [(0,)]


def test_an_undone_change_leaves_the_index_as_it_was(filled: GivenOffice) -> None:
    class Undone(Exception):
        pass

    one = _reference(ReferenceDetails("Sensus Kambing", "Dinas"), filled)

    def add_and_fail() -> None:
        with filled.database.writing() as transaction:
            insert_references(transaction, [one], [search_texts(one.details)], 99)
            raise Undone

    with pytest.raises(Undone):
        add_and_fail()
    _index_agrees(filled)
    assert _titles(filled, "kambing") == []


def test_the_index_survives_a_compacted_file(filled: GivenOffice) -> None:
    filled.ask("DELETE FROM reference WHERE position = 1")
    filled.ask("VACUUM")
    _index_agrees(filled)
    assert _titles(filled, "puskesmas") == []
    assert _titles(filled, "gabah") == [_TITLES[2]]


def test_chosen_references_are_read_by_their_ids(filled: GivenOffice) -> None:
    chosen = [each.reference for each in _found(filled, "kabupaten")][:2]
    with filled.database.reading() as transaction:
        ids = [each.id for each in chosen]
        known = references_with(transaction, [*ids, ReferenceId(new_id())])
        assert count_references(transaction) == len(_TITLES)
    assert known == {each.id: each for each in chosen}
    assert chosen[0].stored_at == filled.clock.shown - timedelta()


@pytest.fixture(scope="module")
def shared_office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GivenOffice]:
    folder: Path = tmp_path_factory.mktemp("references")
    given_office = prepared_office(folder)
    _insert(given_office, _details())
    yield given_office
    given_office.close()


_HOSTILE = st.one_of(
    st.text(max_size=60),
    st.lists(
        st.sampled_from(
            (
                *('"', "'", "*", "(", ")", "AND", "OR", "NOT", "NEAR(", "^", ":", "-", "+", "§"),
                *("{", "}", "\0", "😀", "survei", "kabupaten", "title_words:", "\ud800", "%", "_"),
                *(";", "--", "\u202e", "İ", "ß", "ﬁ", "x" * 50),
            )
        ),
        max_size=12,
    ).map(" ".join),
)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(words=_HOSTILE)
def test_no_text_makes_a_search_fail(shared_office: GivenOffice, words: str) -> None:
    for found in _found(shared_office, words):
        title = found.reference.details.title
        assert all(0 <= start < end <= len(title) for start, end in found.title_places)


def test_a_whole_page_of_text_is_searched_for(filled: GivenOffice) -> None:
    assert _titles(filled, " ".join(f"kata{n}" for n in range(5_000)) + " puskesmas") == []
    assert _titles(filled, "puskesmas " + "survei " * 5_000)[0] == _TITLES[0]
