"""Takes a text apart into the words that a search compares: plain letters, and their stems."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import snowballstemmer

_WORD = re.compile(r"[^\W_]+(?:['\u2019\u02bc][^\W_]+)*")
_MOST_CHARACTERS = 20_000
_LONGEST_WORD = 40
_SHORTEST_STEMMED = 4
_STEMMER = snowballstemmer.stemmer("indonesian")


@dataclass(frozen=True, slots=True)
class PlacedWord:
    """A word in its plain form, and where it stands in the text."""

    word: str
    start: int
    end: int


def placed_words(text: str) -> tuple[PlacedWord, ...]:
    """Every word of a text, from its beginning; never more than 20,000 characters are read."""
    found = (
        PlacedWord(_plain(match.group()), match.start(), match.end())
        for match in _WORD.finditer(text[:_MOST_CHARACTERS])
    )
    return tuple(placed for placed in found if placed.word)


def plain_words(text: str) -> tuple[str, ...]:
    """The same words in their order, without case, accents and signs."""
    return tuple(placed.word for placed in placed_words(text))


@lru_cache(maxsize=50_000)
def stem_of(word: str) -> str:
    """A plain word without Indonesian affixes: `pertanian` and `petani` are both `tani`."""
    if len(word) < _SHORTEST_STEMMED or not word.isascii() or not word.isalpha():
        return word
    return str(_STEMMER.stemWord(word))


def with_stems(words: Iterable[str]) -> tuple[str, ...]:
    """Each word and its stem once, in their order."""
    return tuple(dict.fromkeys(form for word in words for form in (word, stem_of(word))))


def _plain(word: str) -> str:
    if not word.isascii():
        letters = unicodedata.normalize("NFKD", word.casefold())
        word = "".join(letter for letter in letters if letter.isalnum())
    return word.casefold().replace("'", "")[:_LONGEST_WORD]
