"""Fills a register with a million made-up activities, as fast as the file can take them."""

import random
from collections.abc import Iterator
from itertools import accumulate
from typing import Any

from benchmarks.offices import connected, now
from shared.domain.search_words import stem_of

WORDS = 120_000
_SEED = 20_261_123
_AT_ONCE = 50_000
_SYLLABLES = [
    first + vowel + last
    for first in "b c d g h j k l m n p r s t w".split()
    for vowel in "aeiou"
    for last in ("", "", "n", "r", "ng")
]
_PREFIXES = ("", "", "", "", "pe", "ber", "me", "per", "ke")
_SUFFIXES = ("", "", "", "", "an", "an", "kan", "i")
_COMMON = (
    "survei kabupaten data kota dan kompilasi produk administrasi provinsi statistik layanan"
    " masyarakat kepuasan pertanian kesehatan penduduk pendidikan harga usaha tahun di dalam"
    " sektor pendataan rumah tangga pasar pangan industri tenaga kerja desa kecamatan"
).split()
_WAYS = ("survey",) * 14 + ("compilation",) * 5 + ("complete_enumeration",)
_INSERT = """
    INSERT INTO reference (office_id, id, position, identity, number, title, year, organiser,
        region_code, region_name, way, sector, status, summary, variables, is_sample, stored_at,
        stored_by, revision, title_words, other_words, filter_words)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'layak', ?, '[]', 1, ?, 'benchmark', 1, ?, ?, ?)"""


def made_up_words(count: int = WORDS) -> list[str]:
    """Words of no language that sound like one, the same at every call."""
    chance = random.Random(_SEED)  # nothing secret
    found = dict.fromkeys(_COMMON)
    while len(found) < count:
        core = "".join(chance.choices(_SYLLABLES, k=chance.choice((2, 2, 3))))
        found[chance.choice(_PREFIXES) + core + chance.choice(_SUFFIXES)] = None
    return list(found)


class MadeUpTitles:
    """Titles whose words come as often as those of real ones: few everywhere, most hardly ever."""

    def __init__(self, seed: int = _SEED) -> None:
        self._chance = random.Random(seed)
        self.words = made_up_words()
        self._often = list(accumulate(1 / (rank + 2) for rank in range(len(self.words))))

    def some(self, count: int) -> list[str]:
        return self._chance.choices(self.words, cum_weights=self._often, k=count)

    def title(self) -> list[str]:
        """Six to twelve words, most of them beginning as nearly every title does."""
        beginning = ["survei"] if self._chance.random() < 0.7 else ["kompilasi", "produk"]
        ending = ["kabupaten"] if self._chance.random() < 0.6 else ["kota"]
        return [*beginning, *self.some(self._chance.randint(4, 8)), *ending, *self.some(1)]

    def rows(self, count: int, office_id: str) -> Iterator[tuple[Any, ...]]:
        indexed = {word: _indexed(word) for word in self.words}
        at = now().strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        chance = self._chance
        for position in range(1, count + 1):
            title, organiser, summary = self.title(), self.some(3), self.some(14)
            region = 1101 + chance.randrange(550)
            year = 2006 + int(20 * position / count)
            way, sector = chance.choice(_WAYS), chance.randint(1, 22)
            yield (
                *(office_id, f"{position:032x}", position, f"{position:064x}"),
                f"V-{year % 100:02d}.{region}.{position % 1000:03d}",
                " ".join(title).title(),
                year,
                "Dinas " + " ".join(organiser).title(),
                *(str(region), f"Wilayah {region}", way, sector, " ".join(summary), at),
                " ".join([indexed[word] for word in title]),
                "dinas " + " ".join([indexed[word] for word in organiser + summary]),
                f"§y{year} §r{region} §r{region // 100} §w{way.replace('_', '')} §s{sector}",
            )


def add_references(url: str, count: int) -> None:
    """Rows without their triggers, then the whole index at once."""
    connection = connected(url)
    for pragma in ("foreign_keys=OFF", "journal_mode=OFF", "synchronous=OFF", "cache_size=-500000"):
        connection.execute(f"PRAGMA {pragma}")
    [(office_id,)] = connection.execute("SELECT id FROM office").fetchall()
    # The sample's, so that places and count are known.
    connection.execute("DELETE FROM reference")
    triggers = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'reference'"
    ).fetchall()
    connection.execute("BEGIN")
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    connection.executemany(_INSERT, MadeUpTitles().rows(count, office_id))
    connection.execute("INSERT INTO reference_search (reference_search) VALUES ('rebuild')")
    connection.execute("DELETE FROM reference_word")
    connection.execute("INSERT INTO reference_word SELECT term, doc FROM reference_term")
    for _, statement in triggers:
        connection.execute(statement)
    connection.execute("COMMIT")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.close()


def _indexed(word: str) -> str:
    stem = stem_of(word)
    return word if stem == word else f"{word} {stem}"
