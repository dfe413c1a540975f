"""How like the words that somebody typed a reference is, and which of its words they found."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

from shared.domain.search_words import placed_words, stem_of

EXACT, COMPLETED, SAME_STEM, SIMILAR = 1.0, 0.9, 0.8, 0.7
"""What a form of a typed word is worth: itself, begun with it, of its stem, spelled almost so."""
_OUTSIDE_TITLE = 0.4
"""What a word is worth that stands in the summary or the organiser's name."""
_LENGTH_COUNTS = 0.15
_WEIGHT_OF_BEGINNING = 0.2

Place = tuple[int, int]
"""Where a found word begins and ends, in characters."""


@dataclass(frozen=True, slots=True)
class SearchTerm:
    """One typed word with the forms in which the register may hold it."""

    forms: Mapping[str, float]
    """Each with its worth."""
    asked: tuple[str, ...]
    """The fewest of them that are in every reference with any: a stem stands for its words."""
    beginning: str | None
    """One or two letters that anything may follow; then there are no forms."""
    documents: int
    """How many references hold one of them, at most."""
    weight: float
    """What finding it tells: much for a rare word, hardly anything for a common one."""


def word_term(
    forms: Mapping[str, float], asked: Mapping[str, int], all_documents: int
) -> SearchTerm:
    """A word, with what is asked for it and in how many of all references each of that is."""
    documents = min(all_documents, sum(asked.values()))
    weight = log(1 + all_documents / max(1, documents))
    return SearchTerm(forms, tuple(asked), None, documents, weight)


def beginning_term(letters: str, all_documents: int) -> SearchTerm:
    """A word of which no more than two letters stand yet."""
    return SearchTerm({}, (), letters, all_documents, _WEIGHT_OF_BEGINNING)


class Ranking:
    """Tells how like what was typed a reference is, for many references in a row."""

    def __init__(self, terms: Sequence[SearchTerm]) -> None:
        self._whole = sum(one.weight for one in terms)
        self._worths: dict[str, list[tuple[int, float]]] = defaultdict(list)
        self._beginnings = [one for one in terms if one.beginning is not None]
        for place, one in enumerate(terms):
            for form, worth in one.forms.items():
                self._worths[form].append((place, worth * one.weight))

    def likeness(self, title_words: str, other_words: str) -> float:
        """From 0, nothing found, to 1, a title of these words and no others."""
        title = set(title_words.split())
        in_title = self._worths.keys() & title
        best: dict[int, float] = {}
        for form in self._worths.keys() & set(other_words.split()):
            for place, worth in self._worths[form]:
                best[place] = max(best.get(place, 0.0), worth * _OUTSIDE_TITLE)
        for form in in_title:
            for place, worth in self._worths[form]:
                best[place] = max(best.get(place, 0.0), worth)
        found = sum(best.values()) + self._begun(title_words)
        if not found:
            return 0.0
        share = len(in_title) / len(title) if title else 0.0
        return found / self._whole * (1 - _LENGTH_COUNTS + _LENGTH_COUNTS * share)

    def _begun(self, title_words: str) -> float:
        spaced = f" {title_words}"
        return sum(one.weight for one in self._beginnings if f" {one.beginning}" in spaced)


def found_places(terms: Sequence[SearchTerm], text: str) -> tuple[Place, ...]:
    """The words of a text that were looked for, in their order."""
    forms = {form for one in terms for form in one.forms}
    beginnings = tuple(one.beginning for one in terms if one.beginning is not None)
    return tuple(
        (placed.start, placed.end)
        for placed in placed_words(text)
        if placed.word in forms
        or stem_of(placed.word) in forms
        or placed.word.startswith(beginnings)
    )
