"""Step 6 as one act: the form is made, written where it was wanted, and recorded."""

from dataclasses import dataclass
from pathlib import Path

from officer_app.cases.form.written_files import take_back, write_whole
from shared.database.office_database import OfficeDatabase
from shared.domain.identifiers import CaseId, OfficerId
from shared.domain.language import Language
from shared.use_cases.blank_form import BlankForm, make_blank_form
from shared.use_cases.case_files import HandedBy, hand_over_form


@dataclass(frozen=True, slots=True)
class HandOverWish:
    """What the officer chose."""

    ways: frozenset[HandedBy]
    language: Language
    guest_is_in_charge: bool
    stick: Path | None
    """The chosen folder; needed for the stick."""
    proof: str
    reason: str | None


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What lies where now."""

    ways: frozenset[HandedBy]
    on_stick: tuple[Path, ...]
    to_print: Path | None


def hand_over(
    office: OfficeDatabase,
    officer_id: OfficerId,
    case_id: CaseId,
    seen: int,
    wish: HandOverWish,
    print_folder: Path,
) -> HandedOver:
    """What was written is taken back where the record is refused. Raises Problem."""
    form = make_blank_form(
        office, officer_id, case_id, wish.language, guest_is_in_charge=wish.guest_is_in_charge
    )
    on_stick = _on_stick(wish, form)
    to_print: tuple[Path, ...] = ()
    try:
        if HandedBy.PRINTED in wish.ways:
            to_print = write_whole(print_folder, (form.printed,))
        is_only_paper = wish.ways == {HandedBy.PRINTED}
        hand_over_form(
            office,
            officer_id,
            case_id,
            seen,
            wish.ways,
            form.printed if is_only_paper else form.workbook,
            wish.proof,
            wish.reason,
        )
    except BaseException:
        take_back((*on_stick, *to_print))
        raise
    return HandedOver(wish.ways, on_stick, next(iter(to_print), None))


def _on_stick(wish: HandOverWish, form: BlankForm) -> tuple[Path, ...]:
    if HandedBy.USB_STICK not in wish.ways or wish.stick is None:
        return ()
    return write_whole(wish.stick, (form.workbook, form.printed))
