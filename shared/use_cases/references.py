"""The register of references: found, added by hand, and brought in from a table."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256

from shared.configuration.recommendation_form import recommendation_form
from shared.database.office_database import OfficeDatabase
from shared.database.references import (
    FoundReference,
    count_references,
    insert_references,
    record_reference_event,
    references_by_identity,
    references_with,
    replace_references,
    similar_references,
)
from shared.database.transactions import Reading, Writing
from shared.documents.csv_file import csv_bytes
from shared.documents.table_reading import read_table
from shared.domain.identifiers import OfficerId, ReferenceId
from shared.domain.problem import Problem, ProblemCode
from shared.domain.reference import (
    Reference,
    ReferenceDetails,
    ReferenceFilter,
    SearchTexts,
    cleaned,
    identity_of,
    search_texts,
)
from shared.domain.reference_columns import NEEDED, Columns, guessed_columns, heading_row
from shared.domain.reference_import import (
    ImportPlan,
    PlannedRow,
    RowOutcome,
    oldest_first,
    planned,
)
from shared.domain.reference_rows import TableRow, read_rows
from shared.domain.safe_text import clean_line
from shared.domain.search_words import plain_words
from shared.use_cases.desk import active_officer
from shared.use_cases.identity import new_id

MOST_SHOWN = 50
_ALL = ReferenceFilter()
_LONGEST_FILE_NAME = 200
_SECTOR_QUESTION = "sector"


@dataclass(frozen=True, slots=True)
class ReferenceTable:
    """A table that somebody opened, with what its columns seem to be."""

    file_name: str
    file_sha256: str
    sheets: tuple[str, ...]
    """Of a workbook; `open_reference_table` reads another one by its name."""
    sheet: str | None
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    """Those below the headings."""
    first_line: int
    """The line of the first of them, as a spreadsheet counts."""
    columns: Columns
    """A guess, for the officer to change."""


def open_reference_table(file_name: str, data: bytes, sheet: str | None = None) -> ReferenceTable:
    """Read a CSV file or a workbook. Refused with one of the TABLE codes."""
    table = read_table(data, sheet)
    above = heading_row(table.rows)
    headings = table.rows[above]
    return ReferenceTable(
        clean_line(file_name[:_LONGEST_FILE_NAME], _LONGEST_FILE_NAME),
        sha256(data).hexdigest(),
        table.sheets,
        table.sheet,
        headings,
        table.rows[above + 1 :],
        above + 2,
        guessed_columns(headings),
    )


def preview_import(
    office: OfficeDatabase, officer_id: OfficerId, table: ReferenceTable, columns: Columns
) -> ImportPlan:
    """What an import would do with each row; nothing is written."""
    rows = _rows_of(table, columns)
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        return _planned(transaction, rows)


def import_references(
    office: OfficeDatabase, officer_id: OfficerId, table: ReferenceTable, columns: Columns
) -> ImportPlan:
    """Bring a table's rows into the register, all that can be read or, on a failure, none.

    The same table a second time changes nothing.
    """
    rows = _rows_of(table, columns)
    # Before the office's lock is taken, since everybody else waits for it.
    texts = {
        row.identity: search_texts(row.details)
        for row in rows
        if row.identity is not None and row.details is not None
    }
    with office.writing() as transaction:
        active_officer(transaction, officer_id)
        plan = _planned(transaction, rows)
        if plan.changes_anything:
            _carry_out(transaction, officer_id, table, plan, texts)
    return plan


def refused_rows_file(table: ReferenceTable, plan: ImportPlan, reasons: Mapping[int, str]) -> bytes:
    """The refused rows as a CSV file to mend, each with its line and the reason in words.

    `reasons` is by line, in the officer's language.
    """
    refused = plan.of(RowOutcome.REFUSED)
    widest = max([len(table.headings), *(len(each.row.cells) for each in refused)])
    headings = [*table.headings, *[""] * (widest - len(table.headings))]
    rows = [
        [*each.row.cells, *[""] * (widest - len(each.row.cells)), str(each.row.line), reason]
        for each in refused
        for reason in [reasons.get(each.row.line, "")]
    ]
    return csv_bytes([[*headings, "baris", "alasan"], *rows])


def add_reference(
    office: OfficeDatabase, officer_id: OfficerId, details: ReferenceDetails
) -> Reference:
    """Add one by hand; one that the register has already is refused with REFERENCE_EXISTS."""
    usable = cleaned(details)
    with office.writing() as transaction:
        active_officer(transaction, officer_id)
        _refuse_known(transaction, usable, None)
        new = _new_reference(transaction, usable, officer_id, None)
        revision = transaction.next_revision()
        insert_references(transaction, [new], [search_texts(usable)], revision)
        record_reference_event(
            transaction, revision, "add", str(officer_id), reference_id=new.id, added=1
        )
    return new


def change_reference(
    office: OfficeDatabase,
    officer_id: OfficerId,
    reference_id: ReferenceId,
    details: ReferenceDetails,
) -> Reference:
    """Correct one by hand; a made-up one that is corrected stays made up."""
    usable = cleaned(details)
    with office.writing() as transaction:
        active_officer(transaction, officer_id)
        known = references_with(transaction, [reference_id]).get(reference_id)
        if known is None:
            raise Problem(ProblemCode.REFERENCE_UNKNOWN)
        _refuse_known(transaction, usable, reference_id)
        changed = Reference(
            reference_id,
            usable,
            known.is_sample,
            known.source_file,
            transaction.now,
            str(officer_id),
        )
        if usable == known.details:
            return known
        revision = transaction.next_revision()
        record_reference_event(
            transaction, revision, "change", str(officer_id), reference_id=reference_id, changed=1
        )
        replace_references(transaction, [changed], revision)
    return changed


def find_similar(
    office: OfficeDatabase,
    officer_id: OfficerId,
    words: str,
    filters: ReferenceFilter = _ALL,
    most: int = MOST_SHOWN,
) -> tuple[FoundReference, ...]:
    """The references most like a planned title, or like the words typed so far."""
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        return similar_references(transaction, words, most, filters)


def read_references(
    office: OfficeDatabase, officer_id: OfficerId, ids: Iterable[ReferenceId]
) -> tuple[Reference, ...]:
    """Chosen references in the order in which they were chosen."""
    chosen = list(dict.fromkeys(ids))
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        known = references_with(transaction, chosen)
    return tuple(known[each] for each in chosen if each in known)


def register_size(office: OfficeDatabase, officer_id: OfficerId) -> int:
    """How many references there are."""
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        return count_references(transaction)


def add_sample_references(transaction: Writing, table: ReferenceTable) -> None:
    """Made-up references, marked as such, for an office to try the program with."""
    rows = [row for row in _rows_of(table, table.columns) if row.details is not None]
    plan = planned(rows, {})
    revision = transaction.next_revision()
    details = [each.details for each in oldest_first(plan.rows) if each.details is not None]
    new = [
        Reference(ReferenceId(new_id()), each, True, table.file_name, transaction.now, "sample")
        for each in details
    ]
    insert_references(transaction, new, [search_texts(each) for each in details], revision)
    record_reference_event(
        transaction,
        revision,
        "sample",
        "sample",
        source_file=table.file_name,
        file_sha256=table.file_sha256,
        added=len(new),
    )


def _rows_of(table: ReferenceTable, columns: Columns) -> list[TableRow]:
    for field in NEEDED:
        if field not in columns:
            raise Problem(ProblemCode.TABLE_COLUMN_MISSING, field=field.value)
    return list(read_rows(table.rows, table.first_line, columns, _sectors()))


@cache
def _sectors() -> dict[str, int]:
    """The codes of the form's sectors by their names in both languages."""
    [question] = [
        question
        for block in recommendation_form().blocks
        for question in block.questions
        if question.key == _SECTOR_QUESTION
    ]
    return {
        " ".join(plain_words(name)): choice.code
        for choice in question.choices
        if choice.code is not None
        for name in (choice.label.indonesian, choice.label.english)
    }


def _planned(transaction: Reading, rows: list[TableRow]) -> ImportPlan:
    identities = [row.identity for row in rows if row.identity is not None]
    return planned(rows, references_by_identity(transaction, identities))


def _carry_out(
    transaction: Writing,
    officer_id: OfficerId,
    table: ReferenceTable,
    plan: ImportPlan,
    texts: Mapping[str, SearchTexts],
) -> None:
    new = oldest_first(plan.of(RowOutcome.NEW))
    changed = plan.of(RowOutcome.CHANGED)
    revision = transaction.next_revision()
    record_reference_event(
        transaction,
        revision,
        "import",
        str(officer_id),
        source_file=table.file_name,
        file_sha256=table.file_sha256,
        added=len(new),
        changed=len(changed),
        unchanged=plan.count(RowOutcome.UNCHANGED),
        refused=plan.count(RowOutcome.REFUSED),
    )
    insert_references(
        transaction,
        [_of_table(transaction, each, officer_id, table) for each in new],
        [texts[each.row.identity or ""] for each in new],
        revision,
    )
    replace_references(
        transaction,
        [_of_table(transaction, each, officer_id, table) for each in changed],
        revision,
    )


def _of_table(
    transaction: Writing, each: PlannedRow, officer_id: OfficerId, table: ReferenceTable
) -> Reference:
    """As it is stored: with its old id where the register has it already, and real from now on."""
    if each.details is None:
        raise ValueError("a refused row is not stored")
    fresh = _new_reference(transaction, each.details, officer_id, table.file_name)
    if each.stored is None:
        return fresh
    return Reference(
        each.stored.id, fresh.details, False, fresh.source_file, fresh.stored_at, fresh.stored_by
    )


def _new_reference(
    transaction: Writing, details: ReferenceDetails, officer_id: OfficerId, file: str | None
) -> Reference:
    return Reference(ReferenceId(new_id()), details, False, file, transaction.now, str(officer_id))


def _refuse_known(
    transaction: Reading, details: ReferenceDetails, itself: ReferenceId | None
) -> None:
    identity = identity_of(details)
    known = references_by_identity(transaction, [identity]).get(identity)
    if known is not None and known.id != itself:
        raise Problem(ProblemCode.REFERENCE_EXISTS, title=known.details.title)
