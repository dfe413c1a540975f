"""Asks which words the register holds: how often, begun with some letters, or spelled alike."""

from collections.abc import Iterable, Sequence
from json import dumps

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract
from sqlalchemy import Connection

_MOST_COMPLETIONS = 8
_MOST_SIMILAR = 4
_MOST_NEAR = 50
_MOST_MISSING = 12
"""Letters that an unfinished word may still get."""
_SHORTEST_CORRECTED = 4
_LONG = 8
"""Of a word so long, two slips still leave no doubt which one was meant."""
_SAME_HEAD = 3
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_LAST_LETTER = "\U0010ffff"
_DOCUMENTS = """
    SELECT word, documents FROM reference_word WHERE word IN (SELECT value FROM json_each(?))"""
_BEGUN_WITH = """
    SELECT word, documents FROM reference_word WHERE word >= ? AND word < ?
    ORDER BY documents DESC LIMIT ?"""
# Whoever mistypes gets the beginning right, or the end.
_ALIKE = """
    SELECT word, documents FROM (
        SELECT word, documents FROM reference_word
        WHERE word >= ?1 AND word < ?2 AND length(word) BETWEEN ?3 AND ?4
        UNION ALL
        SELECT word, documents FROM reference_word
        WHERE substr(word, -4) = ?5 AND length(word) BETWEEN ?3 AND ?4)
    ORDER BY documents DESC LIMIT 1500"""


def documents_of(connection: Connection, words: Iterable[str]) -> dict[str, int]:
    """In how many references each of the words stands; those in none are left out."""
    rows = connection.exec_driver_sql(_DOCUMENTS, (dumps([*words]),))
    return {row.word: row.documents for row in rows}


def words_begun_with(connection: Connection, letters: str) -> dict[str, int]:
    """The most common words that begin so."""
    bounds = (letters, letters + _LAST_LETTER, _MOST_COMPLETIONS)
    rows = connection.exec_driver_sql(_BEGUN_WITH, bounds)
    return {row.word: row.documents for row in rows}


def similar_words(connection: Connection, word: str, *, is_unfinished: bool) -> dict[str, int]:
    """Words that somebody may have meant who typed this one, the likeliest first."""
    if len(word) < _SHORTEST_CORRECTED or word.isdecimal():
        return {}
    near = documents_of(connection, one_slip_from(word))
    if not near and (is_unfinished or len(word) >= _LONG):
        near = _further_off(connection, word, is_unfinished=is_unfinished)
    best = sorted(near, key=lambda found: -near[found])[:_MOST_SIMILAR]
    return {found: near[found] for found in best}


def one_slip_from(word: str) -> set[str]:
    """Every spelling that is one letter too many, too few or wrong away, or two exchanged."""
    parts = [(word[:place], word[place:]) for place in range(len(word) + 1)]
    fewer = {head + tail[1:] for head, tail in parts if tail}
    exchanged = {head + tail[1] + tail[0] + tail[2:] for head, tail in parts if len(tail) > 1}
    wrong = {head + letter + tail[1:] for head, tail in parts if tail for letter in _LETTERS}
    more = {head + letter + tail for head, tail in parts for letter in _LETTERS}
    return (fewer | exchanged | wrong | more) - {word}


def _further_off(connection: Connection, word: str, *, is_unfinished: bool) -> dict[str, int]:
    """Words with the same beginning or the same end, two slips away; of one that somebody still
    types, those whose beginning is one slip away."""
    slips = 2 if len(word) >= _LONG else 1
    head = word[:_SAME_HEAD]
    longest = len(word) + (_MOST_MISSING if is_unfinished else slips)
    rows = connection.exec_driver_sql(
        _ALIKE, (head, head + _LAST_LETTER, len(word) - slips, longest, word[-4:])
    )
    known = {str(other): int(documents) for other, documents in rows.all()}
    near = _distances(word, list(known), slips, is_unfinished=is_unfinished)
    closest = min(near.values(), default=0)
    return {found: known[found] for found in near if near[found] == closest}


def _distances(
    word: str, known: Sequence[str], slips: int, *, is_unfinished: bool
) -> dict[str, int]:
    """How many slips away each known word is, where they are few enough."""
    begun = [other[: len(word)] for other in known] if is_unfinished else known
    near = extract(word, begun, scorer=OSA.distance, score_cutoff=slips, limit=_MOST_NEAR)
    return {known[place]: int(distance) for _, distance, place in near if distance > 0}
