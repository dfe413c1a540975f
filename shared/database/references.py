"""Stores references and finds those that are like the words that somebody typed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from json import dumps
from typing import Any

from sqlalchemy import Row, bindparam, func, insert, select, update

from shared.database.reference_candidates import FilterWord, candidates
from shared.database.reference_terms import search_terms
from shared.database.reference_vocabulary import documents_of
from shared.database.tables import reference, reference_event
from shared.database.transactions import Reading, Writing
from shared.domain.identifiers import ReferenceId
from shared.domain.reference import (
    Reference,
    ReferenceDetails,
    ReferenceFilter,
    SearchTexts,
    filter_words,
    identity_of,
    search_texts,
)
from shared.domain.reference_match import Place, Ranking, SearchTerm, found_places

_NOTHING_WANTED = ReferenceFilter()
_AT_ONCE = 500
_DETAILS = (
    *("title", "organiser", "number", "year", "region_code", "region_name", "way", "sector"),
    *("status", "issued_on", "summary", "link"),
)
_READ = select(
    reference.c.id,
    reference.c.position,
    *(reference.c[name] for name in _DETAILS),
    reference.c.variables,
    reference.c.is_sample,
    reference.c.source_file,
    reference.c.stored_at,
    reference.c.stored_by,
)
_WORDS_AT = """
    SELECT position, title_words, other_words, filter_words FROM reference
    WHERE position IN (SELECT value FROM json_each(?))"""


@dataclass(frozen=True, slots=True)
class FoundReference:
    """A reference that is like the typed words, and where it holds them."""

    reference: Reference
    likeness: float
    """0 to 1, to compare within one search."""
    title_places: tuple[Place, ...]
    organiser_places: tuple[Place, ...]
    summary_places: tuple[Place, ...]


def similar_references(
    transaction: Reading,
    words: str,
    most: int,
    filters: ReferenceFilter = _NOTHING_WANTED,
) -> tuple[FoundReference, ...]:
    """The best first; without words, what came into the register last.

    Takes any text: a few letters as somebody types, or the whole title of a plan.
    """
    last = _last_position(transaction)
    terms = search_terms(transaction.connection, words, last)
    wanted = _filter_documents(transaction, filters)
    if wanted is None or (words.strip() and not terms):
        return ()
    found = candidates(transaction.connection, terms, wanted, last)
    best = _best(transaction, terms, wanted, found)[:most]
    references = _at_positions(transaction, [position for position, _ in best])
    return tuple(_found(references[position], score, terms) for position, score in best)


def references_with(
    transaction: Reading, ids: Iterable[ReferenceId]
) -> dict[ReferenceId, Reference]:
    """Those of the ids that the register holds."""
    wanted = list(dict.fromkeys(ids))
    found: dict[ReferenceId, Reference] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        rows = transaction.connection.execute(
            _READ.where(
                reference.c.office_id == transaction.office_id,
                reference.c.id.in_(wanted[start : start + _AT_ONCE]),
            )
        )
        found |= {row.id: _reference(row) for row in rows}
    return found


def references_by_identity(transaction: Reading, identities: Sequence[str]) -> dict[str, Reference]:
    """The stored references among those identities."""
    found: dict[str, Reference] = {}
    for start in range(0, len(identities), _AT_ONCE):
        rows = transaction.connection.execute(
            _READ.add_columns(reference.c.identity).where(
                reference.c.office_id == transaction.office_id,
                reference.c.identity.in_(identities[start : start + _AT_ONCE]),
            )
        )
        found |= {row.identity: _reference(row) for row in rows}
    return found


def count_references(transaction: Reading) -> int:
    """How many the register holds."""
    return transaction.connection.execute(
        select(func.count())
        .select_from(reference)
        .where(reference.c.office_id == transaction.office_id)
    ).scalar_one()


def insert_references(
    transaction: Writing, new: Sequence[Reference], texts: Sequence[SearchTexts], revision: int
) -> None:
    """Add references with what finds each; the first becomes the oldest of them in the index."""
    if not new:
        return
    first = _last_position(transaction) + 1
    rows = [
        {"office_id": transaction.office_id, "id": one.id, "position": first + place}
        | _stored_values(one, found_by, revision)
        for place, (one, found_by) in enumerate(zip(new, texts, strict=True))
    ]
    transaction.connection.execute(insert(reference), rows)


def replace_references(transaction: Writing, changed: Sequence[Reference], revision: int) -> None:
    """Give stored references other details; each keeps its id and its place."""
    if not changed:
        return
    rows = [
        {"of_reference": one.id} | _stored_values(one, search_texts(one.details), revision)
        for one in changed
    ]
    statement = update(reference).where(reference.c.id == bindparam("of_reference"))
    transaction.connection.execute(statement, rows)


def record_reference_event(
    transaction: Writing,
    revision: int,
    move: str,
    actor: str,
    *,
    reference_id: ReferenceId | None = None,
    source_file: str | None = None,
    file_sha256: str | None = None,
    added: int = 0,
    changed: int = 0,
    unchanged: int = 0,
    refused: int = 0,
) -> None:
    """Add the event that says who brought what into the register."""
    transaction.connection.execute(
        insert(reference_event).values(
            office_id=transaction.office_id,
            revision=revision,
            move=move,
            at=transaction.now,
            actor=actor,
            reference_id=reference_id,
            source_file=source_file,
            file_sha256=file_sha256,
            added=added,
            changed=changed,
            unchanged=unchanged,
            refused=refused,
        )
    )


def _last_position(transaction: Reading) -> int:
    # Nothing is ever taken out of the register, so that this is also how many there are.
    return transaction.connection.execute(select(func.max(reference.c.position))).scalar() or 0


def _filter_documents(transaction: Reading, filters: ReferenceFilter) -> list[FilterWord] | None:
    """The filters as words of the index; None where one of them lets nothing through."""
    words = list(filter_words(filters))
    if not words:
        return []
    known = documents_of(transaction.connection, words)
    if len(known) < len(words):
        return None
    return [FilterWord(word, known[word]) for word in words]


def _best(
    transaction: Reading,
    terms: Sequence[SearchTerm],
    wanted: Sequence[FilterWord],
    positions: Sequence[int],
) -> list[tuple[int, float]]:
    """Those positions that pass the filters, with their likeness; of equals the newest first."""
    if not terms:
        return [(position, 0.0) for position in positions]
    rows = transaction.connection.exec_driver_sql(_WORDS_AT, (dumps(list(positions)),))
    needed = {each.word for each in wanted}
    likeness = Ranking(terms).likeness
    scored = [
        (position, likeness(title, other))
        for position, title, other, filters in rows.all()
        if needed <= set(filters.split())
    ]
    found = [(position, score) for position, score in scored if score > 0]
    return sorted(found, key=lambda one: (-one[1], -one[0]))


def _at_positions(transaction: Reading, positions: Sequence[int]) -> Mapping[int, Reference]:
    rows = transaction.connection.execute(_READ.where(reference.c.position.in_(positions)))
    return {row.position: _reference(row) for row in rows}


def _found(found: Reference, score: float, terms: Sequence[SearchTerm]) -> FoundReference:
    details = found.details
    return FoundReference(
        found,
        score,
        found_places(terms, details.title),
        found_places(terms, details.organiser),
        found_places(terms, details.summary or ""),
    )


def _reference(row: Row[Any]) -> Reference:
    return Reference(
        row.id, _details(row), row.is_sample, row.source_file, row.stored_at, row.stored_by
    )


def _details(row: Row[Any]) -> ReferenceDetails:
    known = row._mapping
    return ReferenceDetails(
        **{name: known[name] for name in _DETAILS}, variables=tuple(row.variables)
    )


def _stored_values(one: Reference, texts: SearchTexts, revision: int) -> dict[str, Any]:
    return {
        "identity": identity_of(one.details),
        **{name: getattr(one.details, name) for name in _DETAILS},
        "variables": list(one.details.variables),
        "is_sample": one.is_sample,
        "source_file": one.source_file,
        "stored_at": one.stored_at,
        "stored_by": one.stored_by,
        "revision": revision,
        "title_words": texts.title,
        "other_words": texts.other,
        "filter_words": texts.filters,
    }
