"""The chosen list is made, written where it was wanted, and recorded with the case."""

from dataclasses import dataclass
from pathlib import Path

from officer_app.cases.form.written_files import take_back, write_whole
from shared.database.office_database import OfficeDatabase
from shared.domain.identifiers import CaseId, OfficerId
from shared.domain.language import Language
from shared.use_cases.case_files import HandedBy
from shared.use_cases.case_references import hand_over_references
from shared.use_cases.reference_lists import make_reference_list


@dataclass(frozen=True, slots=True)
class ListWish:
    """What the officer chose."""

    ways: frozenset[HandedBy]
    language: Language
    folder: Path | None
    """Needed for the stick."""


@dataclass(frozen=True, slots=True)
class HandedList:
    """What lies where now."""

    ways: frozenset[HandedBy]
    in_folder: Path | None
    to_print: Path | None


def hand_over_list(
    office: OfficeDatabase,
    officer_id: OfficerId,
    case_id: CaseId,
    wish: ListWish,
    print_folder: Path,
) -> HandedList:
    """What was written is taken back where the record is refused. Raises Problem."""
    document = make_reference_list(office, officer_id, case_id, wish.language)
    in_folder = to_print = None
    written: list[Path] = []
    try:
        if HandedBy.USB_STICK in wish.ways and wish.folder is not None:
            [in_folder] = write_whole(wish.folder, (document,))
            written.append(in_folder)
        if HandedBy.PRINTED in wish.ways:
            [to_print] = write_whole(print_folder, (document,))
            written.append(to_print)
        hand_over_references(
            office, officer_id, case_id, document, by_email=HandedBy.EMAIL in wish.ways
        )
    except BaseException:
        take_back(written)
        raise
    return HandedList(wish.ways, in_folder, to_print)
