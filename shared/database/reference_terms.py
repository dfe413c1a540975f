"""Makes of what somebody typed the terms that the register can be asked for."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from shared.database.reference_vocabulary import documents_of, similar_words, words_begun_with
from shared.domain.reference_match import (
    COMPLETED,
    EXACT,
    SAME_STEM,
    SIMILAR,
    SearchTerm,
    beginning_term,
    word_term,
)
from shared.domain.search_words import placed_words, stem_of, with_stems

_MOST_TYPED = 40
_MOST_CORRECTED = 4
_SHORTEST_COMPLETED = 3


def search_terms(connection: Connection, typed: str, all_documents: int) -> tuple[SearchTerm, ...]:
    """A term for each word; the last one may be unfinished, where nothing stands behind it."""
    placed = placed_words(typed)[:_MOST_TYPED]
    if not placed:
        return ()
    finished = dict.fromkeys(one.word for one in placed)
    last = placed[-1].word if placed[-1].end == len(typed) else None
    if last is not None:
        finished.pop(last)
    reader = _TermReader(connection, all_documents, with_stems(one.word for one in placed))
    terms = [reader.finished(word) for word in finished]
    if last is not None:
        terms.append(reader.unfinished(last))
    return _each_once(terms)


def _each_once(terms: Iterable[SearchTerm]) -> tuple[SearchTerm, ...]:
    """Without those that ask for what another one asks for, such as a word and its misspelling."""
    seen: set[tuple[str, ...]] = set()
    kept: list[SearchTerm] = []
    for one in terms:
        if not one.asked or one.asked not in seen:
            kept.append(one)
        seen.add(one.asked)
    return tuple(kept)


class _TermReader:
    """Looks all words up at once, and corrects the first few that nobody knows."""

    def __init__(self, connection: Connection, all_documents: int, words: Sequence[str]) -> None:
        self._connection = connection
        self._all_documents = all_documents
        self._known = documents_of(connection, words)
        self._corrections_left = _MOST_CORRECTED

    def finished(self, word: str) -> SearchTerm:
        if word in self._known or stem_of(word) in self._known:
            return self._family(word)
        return self._corrected(word, is_unfinished=False)

    def unfinished(self, word: str) -> SearchTerm:
        """As it stands, and as it may go on."""
        if len(word) < _SHORTEST_COMPLETED:
            return beginning_term(word, self._all_documents)
        begun = words_begun_with(self._connection, word)
        stem = stem_of(word)
        family = {stem: self._known[stem]} if stem in self._known else {}
        known = begun | family
        if not known:
            return self._corrected(word, is_unfinished=True)
        forms = dict.fromkeys(family, SAME_STEM) | dict.fromkeys(begun, COMPLETED)
        if word in begun:
            forms[word] = EXACT
        return word_term(forms, known, self._all_documents)

    def _family(self, word: str) -> SearchTerm:
        """A word and those of its stem, which stands in every reference with any of them."""
        stem = stem_of(word)
        forms = {stem: SAME_STEM} | ({word: EXACT} if word in self._known else {})
        asked = stem if stem in self._known else word
        return word_term(forms, {asked: self._known[asked]}, self._all_documents)

    def _corrected(self, word: str, *, is_unfinished: bool) -> SearchTerm:
        similar: dict[str, int] = {}
        if self._corrections_left > 0:
            self._corrections_left -= 1
            similar = similar_words(self._connection, word, is_unfinished=is_unfinished)
        forms = dict.fromkeys(similar, SIMILAR)
        return word_term(forms, similar, self._all_documents)
