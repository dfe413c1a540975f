"""Makes the draft (naskah) of a recommendation letter from a template that the office may replace."""

from dataclasses import replace
from io import BytesIO

from docx.document import Document
from jinja2 import TemplateError

from shared.configuration.resource_folder import RESOURCES
from shared.documents.document_text import document_text
from shared.documents.draft_mark import mark_as_draft
from shared.documents.letter_facts import LetterFacts, letter_fields
from shared.documents.letter_template import checked_template, template_language
from shared.documents.office_package import UnsafePackage, parsed
from shared.domain.problem import Problem, ProblemCode

_LONGEST_PROPERTY = 255
"""In characters: the format allows no more."""
_UNFILLABLE = (
    *(TemplateError, UnsafePackage, SyntaxError),
    *(ValueError, KeyError, AttributeError, TypeError),
)
"""What the libraries raise where a template's XML does not hold together."""
_TRIED_FACTS = LetterFacts(
    office_name="Kantor",
    unit_name="Unit",
    office_address="Alamat",
    office_telephone="Telepon",
    office_email="E-mail",
    office_website="Situs",
    place="Tempat",
    letter_date=None,
    letter_number="",
    nature="Biasa",
    enclosure="-",
    subject="Perihal",
    addressee="Tujuan",
    addressee_place="Tempat tujuan",
    activity_title="Judul",
    organiser="Penyelenggara",
    activity_year=2026,
    way_of_collection="Survei",
    case_number="Nomor",
    submission_number="Nomor",
    submitted_on=None,
    recommendation_identity="Identitas",
    is_feasible=True,
    reasons=("Pertimbangan",),
    advice=("Saran",),
    signer_title="Jabatan",
    signer_name="Nama",
    signer_nip="NIP",
    copies_to=("Tembusan",),
)


def own_template() -> bytes:
    """The template that an office starts from."""
    return (RESOURCES / "letter-template.docx").read_bytes()


def check_template(template: bytes) -> None:
    """Refuses a template that no letter can be made from, with a Problem that tells the place."""
    letter_draft(template, _TRIED_FACTS)
    letter_draft(template, replace(_TRIED_FACTS, is_feasible=False, reasons=(), advice=()))


def letter_draft(template: bytes, facts: LetterFacts) -> bytes:
    """The letter as DOCX, marked as a draft on every page.

    A template at fault is refused with one of the LETTER_TEMPLATE codes.
    """
    filled = checked_template(template)
    fields = {name: _clean(value) for name, value in letter_fields(facts).items()}
    try:
        _forget_properties(filled.docx)
        # Before it is filled: afterwards the libraries disagree about which headers there are
        mark_as_draft(filled.docx)
        # The library mends broken XML silently, by dropping what does not fit
        parsed(filled.build_xml(fields, template_language()).encode())
        filled.render(fields, template_language(), autoescape=True)
        _describe(filled.docx, facts)
        return _saved(filled.docx)
    except _UNFILLABLE as failure:
        raise Problem(ProblemCode.LETTER_TEMPLATE_DAMAGED) from failure


def _clean(value: str | bool | list[str]) -> str | bool | list[str]:
    match value:
        case str():
            return document_text(value)
        case list():
            return [document_text(line) for line in value]
        case _:
            return value


def _forget_properties(document: Document) -> None:
    """Those of the template: the library would run them as templates."""
    properties = document.core_properties
    properties.title = properties.subject = properties.comments = ""
    properties.author = properties.identifier = ""
    properties.language = "id-ID"


def _describe(document: Document, facts: LetterFacts) -> None:
    properties = document.core_properties
    properties.title = document_text(f"NASKAH {facts.subject}")[:_LONGEST_PROPERTY]
    properties.author = document_text(facts.office_name)[:_LONGEST_PROPERTY]


def _saved(document: Document) -> bytes:
    into = BytesIO()
    document.save(into)
    return into.getvalue()
