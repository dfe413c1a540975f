"""Makes the draft of a letter from the office's template and what the officer says."""

from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from shared.database.cases import case_with
from shared.database.examinations import evaluations_of
from shared.database.office_database import OfficeDatabase
from shared.database.office_files import office_file_of
from shared.database.office_profile import read_office
from shared.documents.letter_draft import letter_draft, own_template
from shared.documents.letter_facts import LetterFacts
from shared.domain.case import Case
from shared.domain.case_life import LETTER_STEPS, LetterSteps, ProgressMove, Verdict
from shared.domain.identifiers import CaseId, OfficerId
from shared.domain.office_file import OfficeFileKind
from shared.domain.problem import Problem, ProblemCode
from shared.domain.safe_text import clean_line, clean_text
from shared.domain.way_of_collection import WayOfCollection
from shared.use_cases.case_files import CaseDocument
from shared.use_cases.desk import active_officer
from shared.use_cases.letters import keep_letter_draft

_LONGEST_LINE = 300
_LONGEST_TEXT = 4000
_DRAFT_NAME = "Naskah rekomendasi {number}"
_WAYS = MappingProxyType(
    {
        WayOfCollection.COMPLETE_ENUMERATION: "Pencacahan lengkap",
        WayOfCollection.SURVEY: "Survei",
        WayOfCollection.COMPILATION: "Kompilasi produk administrasi",
        WayOfCollection.OTHER: "Cara lain",
    }
)
"""A letter is always in Indonesian."""


@dataclass(frozen=True, slots=True)
class LetterWish:
    """What an officer says about a letter; what is not known yet stays empty, and blank there.

    `reasons`, `advice` and `copies_to` hold one entry for each line.
    """

    addressee: str
    addressee_place: str
    subject: str
    nature: str
    enclosure: str
    place: str
    letter_date: date | None
    letter_number: str
    recommendation_identity: str
    reasons: str
    advice: str
    signer_title: str
    signer_name: str
    signer_nip: str
    copies_to: str


@dataclass(frozen=True, slots=True)
class LetterBasis:
    """What a letter can begin with."""

    reasons: str
    """Of the newest meeting."""
    template_name: str | None
    """The office's own; None for the one that Serambi brings."""


def read_letter_basis(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId
) -> LetterBasis:
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        held = evaluations_of(transaction, case_id)
        template = office_file_of(transaction, OfficeFileKind.LETTER_TEMPLATE)
    return LetterBasis(
        reasons=held[-1].reasons if held else "",
        template_name=None if template is None else template.file_name,
    )


def make_letter_draft(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId, seen: int, wish: LetterWish
) -> Case:
    """Step 13: write the draft from the office's template, and keep it as the next version."""
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        case = case_with(transaction, case_id)
        _refuse_without_letter(case)
        profile = read_office(transaction)
        own = office_file_of(transaction, OfficeFileKind.LETTER_TEMPLATE)
    facts = LetterFacts(
        office_name=profile.name,
        unit_name=profile.unit_name,
        office_address=profile.address,
        office_telephone=profile.telephone,
        office_email="",
        office_website=profile.website,
        place=_line(wish.place),
        letter_date=wish.letter_date,
        letter_number=_line(wish.letter_number),
        nature=_line(wish.nature),
        enclosure=_line(wish.enclosure),
        subject=_line(wish.subject),
        addressee=_line(wish.addressee),
        addressee_place=_line(wish.addressee_place),
        activity_title=case.request.title,
        organiser=case.request.organiser,
        activity_year=case.request.activity_year,
        way_of_collection=_way(case.request.way),
        case_number=case.number,
        submission_number=case.submission_number or "",
        submitted_on=case.submitted_on,
        recommendation_identity=_line(wish.recommendation_identity),
        is_feasible=case.verdict is Verdict.FEASIBLE,
        reasons=_lines(wish.reasons),
        advice=_lines(wish.advice),
        signer_title=_line(wish.signer_title),
        signer_name=_line(wish.signer_name),
        signer_nip=_line(wish.signer_nip),
        copies_to=_lines(wish.copies_to),
    )
    template = own_template() if own is None else own.content
    name = f"{_DRAFT_NAME.format(number=case.number)}.docx"
    draft = CaseDocument(name, letter_draft(template, facts))
    return keep_letter_draft(office, officer_id, case_id, seen, draft)


def _refuse_without_letter(case: Case) -> None:
    if LETTER_STEPS[case.verdict] is not LetterSteps.APPLY:
        raise Problem(
            ProblemCode.CASE_MOVE_NOT_ALLOWED,
            move=ProgressMove.DRAFT.value,
            verdict=case.verdict.value,
        )


def _way(way: WayOfCollection | None) -> str:
    return "" if way is None else _WAYS[way]


def _line(text: str) -> str:
    return clean_line(text, _LONGEST_LINE)


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line for line in clean_text(text, _LONGEST_TEXT).split("\n") if line)
