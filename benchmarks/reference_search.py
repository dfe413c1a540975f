"""Searching a million references as somebody types, against the index's own way to rank."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.many_references import MadeUpTitles, add_references
from benchmarks.measuring import Floor, Outcome, in_ms, percentile, timed
from benchmarks.offices import connected, make_office, opened
from shared.database.office_database import OfficeDatabase
from shared.database.references import similar_references
from shared.domain.reference import ReferenceFilter
from shared.domain.way_of_collection import WayOfCollection

REFERENCES = 1_000_000
_SHOWN = 20
_ROUNDS = 200
_BUDGET_MS = 50
_EVERYWHERE = ("survei", "kabupaten", "s", "k", "survei kabupaten", "data kota", "di", "kompilasi")
_RANKED = """
    SELECT rowid FROM reference_search WHERE reference_search MATCH ? ORDER BY rank LIMIT 20"""

Search = tuple[str, ReferenceFilter]
"""What stands in the field at one keystroke, and the filters beside it."""


def measure(folder: Path, references: int = REFERENCES) -> Iterator[Outcome]:
    """Each kind of typing by itself; the floor is the same for all."""
    url = make_office(folder, "references")
    add_references(url, references)
    with opened(url) as office:
        by_rank = _ranked_by_index(url)
        # The program's first search of all makes its statements; whoever types makes many more.
        _searching(office, ("harga", _ALL))()
        for name, searches in _kinds().items():
            times = [timed(_searching(office, search)) for search in searches]
            worst = percentile(times, 99)
            yield Outcome(
                f"search {references:,} references: {name}, p99 of {len(times)}",
                f"{in_ms(worst)} (median {in_ms(times)})",
                f"at most {_BUDGET_MS} ms",
                worst * 1000,
                Floor.AT_MOST,
                _BUDGET_MS,
            )
        ours = percentile([timed(_searching(office, (word, _ALL))) for word in _EVERYWHERE], 50)
    yield Outcome(
        "search: a word of nearly every reference",
        in_ms(ours),
        f"ranked by the index itself {in_ms(by_rank)}",
        ours / by_rank,
        Floor.AT_MOST,
        0.1,
    )


_ALL = ReferenceFilter()


def _kinds() -> dict[str, list[Search]]:
    """The same searches at every run."""
    titles = MadeUpTitles(seed=7)
    chance = random.Random(7)
    wholes = [" ".join(titles.title()) for _ in range(_ROUNDS)]
    return {
        "words of nearly every one": [
            (word, _ALL) for word in _EVERYWHERE for _ in range(_ROUNDS // 8)
        ],
        "letter by letter": [
            (title[:end], _ALL) for title in wholes[:20] for end in range(1, len(title) + 1)
        ],
        "whole titles": [(title, _ALL) for title in wholes],
        "mistyped": [(_mistyped(title, chance), _ALL) for title in wholes],
        "with filters": [
            (title[:end], _filter(chance)) for title in wholes for end in (1, 3, 8, 16, len(title))
        ],
    }


def _mistyped(title: str, chance: random.Random) -> str:
    """Two letters exchanged in every third word."""
    words = title.split()
    for place in range(0, len(words), 3):
        word = words[place]
        if len(word) > 4:
            at = chance.randrange(1, len(word) - 1)
            words[place] = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return " ".join(words)


def _filter(chance: random.Random) -> ReferenceFilter:
    region = 1101 + chance.randrange(550)
    return chance.choice(
        (
            ReferenceFilter(year=chance.randint(2006, 2025)),
            ReferenceFilter(region_code=str(region)),
            ReferenceFilter(region_code=str(region)[:2], sector=chance.randint(1, 22)),
            ReferenceFilter(way=WayOfCollection.SURVEY),
            ReferenceFilter(way=WayOfCollection.COMPLETE_ENUMERATION, year=2015),
        )
    )


def _searching(office: OfficeDatabase, search: Search) -> Callable[[], object]:
    words, wanted = search

    def act() -> object:
        with office.reading() as transaction:
            return similar_references(transaction, words, _SHOWN, wanted)

    return act


def _ranked_by_index(url: str) -> float:
    """What it takes to rank by bm25 every reference that holds a common word; the best of three."""
    connection = connected(url)
    times = [timed(lambda: connection.execute(_RANKED, ("survei",)).fetchall()) for _ in range(3)]
    connection.close()
    return min(times)
