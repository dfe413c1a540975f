"""Picks from the index, however large, the few hundred references worth a closer look."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import nlargest

from sqlalchemy import Connection

from shared.domain.reference_match import SearchTerm

MOST_CANDIDATES = 250
_MOST_LOOKED_AT = 100
"""Each is somewhere else in the file: up to 0.06 ms."""
_MOST_TOGETHER = 5
_MOST_TERMS = 16
"""Of a long title, the rarest words; the others tell hardly anything."""
_READ_WHOLE = 3_000
"""Entries of the index that are read from end to end in one search: about 2 ms."""
_READ_TOGETHER = 150_000
"""Entries that one question for several words may step over: about 2 ms."""
_READ_IN_ALL = 300_000
"""The same of all questions of a search: about 5 ms."""

_COMMON_FILTER = 0.2
"""A filter that lets more through spares hardly any of the few that are looked at."""

_NEWEST_FIRST = """
    SELECT group_concat(rowid) FROM (
        SELECT rowid FROM reference_search WHERE reference_search MATCH ? AND rowid > ?
        ORDER BY rowid DESC LIMIT ?)"""
_NEWEST = """
    SELECT group_concat(position) FROM (
        SELECT position FROM reference ORDER BY position DESC LIMIT ?)"""


@dataclass(frozen=True, slots=True)
class FilterWord:
    """A word that every candidate must bear, and how many references bear it."""

    word: str
    documents: int


def candidates(
    connection: Connection,
    terms: Sequence[SearchTerm],
    filters: Sequence[FilterWord],
    last_position: int,
) -> list[int]:
    """Positions, the most promising first; some may not pass the filters.

    Rare words are read whole. Common ones are only asked for together: one more of them as long
    as there are more references than can be looked at, so that nothing long is read to its end.
    """
    index = _Index(connection, filters, last_position)
    unasked = index.newest() if filters or not terms else []
    if not terms or (filters and len(unasked) < MOST_CANDIDATES):
        return unasked
    if filters:
        index.last_position = unasked[0]
    rarest_first = sorted(filter(_can_be_asked, terms), key=lambda one: one.documents)
    rarest_first = rarest_first[:_MOST_TERMS]
    rare = _readable_whole(rarest_first)
    promise = index.all_with_any(rarest_first[:rare])
    # Those without the rarest words too: a title may be like another in all but its place.
    for start in dict.fromkeys((0, rare, rare + 1)):
        for position, weight in index.together(rarest_first[start:]):
            promise[position] = max(promise[position], weight)
    best = nlargest(_MOST_LOOKED_AT, ((weight, position) for position, weight in promise.items()))
    return [position for _, position in best]


def _can_be_asked(one: SearchTerm) -> bool:
    return bool(one.asked) or one.beginning is not None


def _readable_whole(rarest_first: Sequence[SearchTerm]) -> int:
    """How many of the terms, from the rarest on, may be read from end to end."""
    room = _READ_WHOLE
    for place, one in enumerate(rarest_first):
        room -= one.documents
        if room < 0:
            return place
    return len(rarest_first)


class _Index:
    """The questions to one index, all within the same filters."""

    def __init__(
        self, connection: Connection, filters: Sequence[FilterWord], last_position: int
    ) -> None:
        self._connection = connection
        self._filters = filters
        self.last_position = last_position
        """Where the newest reference stands that passes the filters."""
        self._span = max(1, last_position)
        self._left = _READ_IN_ALL

    def newest(self) -> list[int]:
        """Without any words: what came last."""
        if self._filters:
            return self._ask(_NEWEST_FIRST, _expression(self._filters, ()), 0, MOST_CANDIDATES)
        return self._ask(_NEWEST, MOST_CANDIDATES)

    def all_with_any(self, terms: Sequence[SearchTerm]) -> defaultdict[int, float]:
        """Every reference with one of the terms, and the weight of those that it holds."""
        promise: defaultdict[int, float] = defaultdict(float)
        for one in terms:
            for position in self._ask(_NEWEST_FIRST, _expression((), (one,)), 0, _READ_WHOLE):
                promise[position] += one.weight
        telling = [each for each in self._filters if each.documents < self._span * _COMMON_FILTER]
        if not promise or not telling:
            return promise
        # Once for all the terms: a filter costs more to read than all of them.
        any_term = " OR ".join(_any_form(one) for one in terms)
        passing = self._ask(
            _NEWEST_FIRST, f"{_expression(telling, ())} AND ({any_term})", 0, _READ_WHOLE
        )
        return defaultdict(float, {position: promise[position] for position in passing})

    def together(self, rarest_first: Sequence[SearchTerm]) -> Iterator[tuple[int, float]]:
        """The newest with the rarest term, with the two rarest, and so on; each with the weight
        of what it holds."""
        weight = 0.0
        for size, one in enumerate(rarest_first[:_MOST_TOGETHER], start=1):
            weight += one.weight
            found = self._newest_with(rarest_first[:size])
            yield from ((position, weight) for position in found)
            if len(found) < MOST_CANDIDATES:
                return

    def _newest_with(self, terms: Sequence[SearchTerm]) -> list[int]:
        """Those that hold all of the terms; where that is much to read, among the newer ones."""
        entries = sum(one.documents for one in terms)
        entries += sum(one.documents for one in self._filters)
        readable = min(_READ_TOGETHER, self._left)
        if readable <= 0:
            return []
        span = self._span if entries <= readable else int(self._span * readable / entries)
        after = max(0, self.last_position - span)
        found = self._ask(_NEWEST_FIRST, _expression(self._filters, terms), after, MOST_CANDIDATES)
        if len(found) == MOST_CANDIDATES:
            after = found[-1]
        self._left -= entries * (self.last_position - after) // self._span
        return found

    def _ask(self, statement: str, *values: str | int) -> list[int]:
        listed = self._connection.exec_driver_sql(statement, values).scalar_one()
        return [] if listed is None else [int(position) for position in listed.split(",")]


def _expression(filters: Iterable[FilterWord], terms: Iterable[SearchTerm]) -> str:
    parts = [f'"{one.word}"' for one in filters]
    parts += [_any_form(one) for one in terms]
    return " AND ".join(parts)


def _any_form(one: SearchTerm) -> str:
    if one.beginning is not None:
        return f'"{one.beginning}"*'
    return "(" + " OR ".join(f'"{word}"' for word in one.asked) + ")"
