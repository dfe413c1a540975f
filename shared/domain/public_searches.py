"""Addresses that open a public search with the words filled in."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from urllib.parse import quote, urlsplit

from shared.domain.office import Bilingual
from shared.domain.safe_text import clean_line

WORDS, YEAR = "{words}", "{year}"
LONGEST_LINK = 2_000
"""Windows hands on addresses of at most 2,083 characters to the browser."""
_MOST_CHARACTERS = 10_000


@dataclass(frozen=True, slots=True)
class PublicSearch:
    """A public page that looks for words."""

    key: str
    name: Bilingual
    help: Bilingual
    address: str
    """With {words} in it, and {year} where the page can tell years apart."""

    def __post_init__(self) -> None:
        if not is_search_address(self.address):
            raise ValueError(self.address)


def is_search_address(address: str) -> bool:
    """Whether an address is a web page that takes the words, and leads where it says it leads."""
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return False
    return (
        parts.scheme in ("http", "https")
        and bool(host)
        and "@" not in parts.netloc
        and not set("{}") & set(parts.netloc)
        and WORDS in parts.path + parts.query
        and address.isascii()
        and address.isprintable()
        and " " not in address
        and len(address) <= LONGEST_LINK // 2
    )


def search_link(search: PublicSearch, words: str, year: int | None = None) -> str:
    """The address for these words; of very many only the first, so that browsers take it."""
    told = clean_line(words[:_MOST_CHARACTERS], _MOST_CHARACTERS)
    while True:
        filled = search.address.replace(YEAR, "" if year is None else str(year))
        link = filled.replace(WORDS, quote(told, safe=""))
        if len(link) <= LONGEST_LINK or not told:
            return link
        too_many = len(link) - LONGEST_LINK
        # A character takes up to twelve signs.
        told = told[: len(told) - max(1, too_many // 12)]


def with_addresses(
    searches: Iterable[PublicSearch], addresses: Iterable[tuple[str, str]]
) -> tuple[PublicSearch, ...]:
    """The searches where some have moved; an address that is empty takes one away."""
    moved = dict(addresses)
    changed = (
        replace(search, address=moved.get(search.key, search.address))
        for search in searches
        if moved.get(search.key, search.address)
    )
    return tuple(changed)
