"""Asks which words the register holds: how often, begun with some letters, or spelled alike."""

from collections.abc import Iterable, Sequence
from json import dumps

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract
from sqlalchemy import Connection

_MOST_COMPLETIONS = 8
_MOST_SIMILAR = 4
_MOST_NEAR = 50
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
    ORDER BY documents DESC LIMIT 3000"""


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
    slips = _most_slips(word)
    if slips == 0:
        return {}
    head = word[: 1 if len(word) <= 6 else 2]
    longest = len(word) + (12 if is_unfinished else slips)
    rows = connection.exec_driver_sql(
        _ALIKE, (head, head + _LAST_LETTER, len(word) - slips, longest, word[-4:])
    )
    known: dict[str, int] = dict(row.tuple() for row in rows)
    near = _distances(word, list(known), slips, is_unfinished=is_unfinished)
    best = sorted(near, key=lambda found: (near[found], -known[found]))[:_MOST_SIMILAR]
    return {found: known[found] for found in best}


def _most_slips(word: str) -> int:
    if len(word) < 4 or word.isdigit():
        return 0
    return 1 if len(word) < 8 else 2


def _distances(
    word: str, known: Sequence[str], slips: int, *, is_unfinished: bool
) -> dict[str, int]:
    """How many slips away each known word is, where they are few enough."""
    begun = [other[: len(word)] for other in known] if is_unfinished else known
    near = extract(word, begun, scorer=OSA.distance, score_cutoff=slips, limit=_MOST_NEAR)
    return {known[place]: int(distance) for _, distance, place in near if distance > 0}
