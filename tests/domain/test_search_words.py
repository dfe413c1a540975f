"""What a search compares: plain words with their places, and stems."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.search_words import placed_words, plain_words, stem_of, with_stems


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Survei Harga", ("survei", "harga")),
        ("SURVEI—harga/2026", ("survei", "harga", "2026")),
        ("Café ÀÉÎ", ("cafe", "aei")),
        ("Jum'at dan Jum\u2019at", ("jumat", "dan", "jumat")),
        ("anak-anak_kecil", ("anak", "anak", "kecil")),
        ("V-23.1375.002", ("v", "23", "1375", "002")),
        ("Straße ½ x²", ("strasse", "12", "x2")),
        ("🙂 \x00 -- ' \" *", ()),
    ],
)
def test_words_are_plain(text: str, words: tuple[str, ...]) -> None:
    assert plain_words(text) == words


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("pertanian", "petani"),
        ("pelayanan", "melayani"),
        ("pendataan", "mendata"),
        ("ketenagakerjaan", "ketenagakerjaan"),
    ],
)
def test_words_of_one_root_have_one_stem(first: str, second: str) -> None:
    assert stem_of(first) == stem_of(second)


@pytest.mark.parametrize("word", ["2026", "ikan", "di", "東京", "v2"])
def test_what_has_no_affixes_is_its_own_stem(word: str) -> None:
    assert stem_of(word) == word


def test_each_word_and_each_stem_is_told_once() -> None:
    assert with_stems(["petani", "dan", "pertanian"]) == ("petani", "tani", "dan", "pertanian")


@given(st.text(max_size=200))
def test_places_lead_back_to_the_word_in_any_text(text: str) -> None:
    last = 0
    for placed in placed_words(text):
        assert last <= placed.start < placed.end <= len(text)
        assert plain_words(text[placed.start : placed.end]) == (placed.word,)
        last = placed.end


@given(st.text(max_size=200))
def test_no_word_holds_what_the_index_takes_for_a_sign(text: str) -> None:
    for word in with_stems(plain_words(text)):
        assert word.isalnum() and word == word.casefold()
