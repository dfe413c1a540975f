"""Links that open public searches with the words filled in."""

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.configuration.office_settings import OfficeSettings
from shared.configuration.public_search_list import public_searches, read_public_searches
from shared.domain.office import Bilingual
from shared.domain.problem import Problem, ProblemCode
from shared.domain.public_searches import LONGEST_LINK, PublicSearch, search_link
from tests.given_office import code_of

_NAME = Bilingual("x", "x")
_SEARCH = PublicSearch("x", _NAME, _NAME, "https://contoh.example/?q={words}&t={year}")


def test_ours_are_those_of_the_public_pages() -> None:
    links = {
        search.key: search_link(search, "harga & beras", 2024)
        for search in public_searches(OfficeSettings())
    }
    published = links["published_recommendations"]
    assert published.startswith("https://romantik.web.bps.go.id/rekomendasi-terbit?")
    asked = parse_qs(urlsplit(published).query)
    assert (asked["search"], asked["tahun"]) == (["harga & beras"], ["2024"])
    asked = parse_qs(urlsplit(links["sirusa_variables"]).query)
    assert asked["SearchForm[kategori]"] == ["variabel"]
    assert asked["SearchForm[keyword]"] == ["harga & beras"]


@given(st.text(max_size=3_000))
def test_any_words_stay_inside_their_place(words: str) -> None:
    link = search_link(_SEARCH, words)
    assert len(link) <= LONGEST_LINK
    assert link.isascii() and link.isprintable() and " " not in link
    parts = urlsplit(link)
    assert (parts.scheme, parts.netloc, parts.fragment) == ("https", "contoh.example", "")
    assert set(parse_qs(parts.query)) <= {"q"}


@pytest.mark.parametrize(
    "address",
    [
        "",
        "javascript:alert('{words}')",
        "https://{words}.example/",
        "https://user@contoh.example/{words}",
        "https://contoh.example/",
        "https://contoh.example/ {words}",
        "https://contoh.example/\n{words}",
        "https:///{words}",
        "http://[x/{words}",
    ],
)
def test_an_address_that_leads_elsewhere_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        PublicSearch("x", _NAME, _NAME, address)


def test_the_settings_move_and_remove_searches() -> None:
    settings = OfficeSettings(
        public_searches=(
            ("sirusa_variables", "https://baru.example/{words}"),
            ("sirusa_indicators", ""),
        )
    )
    again = OfficeSettings.from_mapping(settings.to_mapping())
    found = {search.key: search.address for search in public_searches(again)}
    assert found["sirusa_variables"] == "https://baru.example/{words}"
    assert "sirusa_indicators" not in found and "sirusa_activities" in found


def test_settings_with_an_address_that_takes_no_words_are_refused() -> None:
    wrong = {"public_searches": {"sirusa_variables": "https://baru.example/"}}
    refused = code_of(lambda: OfficeSettings.from_mapping(wrong))
    assert refused is ProblemCode.SETTINGS_UNUSABLE


def test_a_list_with_a_wrong_address_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "searches.toml"
    words = 'name = {id = "x", en = "x"}\nhelp = {id = "x", en = "x"}\naddress = "https://x/"'
    file.write_text(f'[[search]]\nkey = "x"\n{words}\n', encoding="utf-8")
    with pytest.raises(Problem) as refusal:
        read_public_searches(file)
    assert refusal.value.code is ProblemCode.SETTINGS_UNUSABLE
