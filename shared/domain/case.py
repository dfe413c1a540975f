"""A case: one request for a recommendation, from the counter to the letter."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from shared.domain.case_life import Progress, Verdict
from shared.domain.identifiers import (
    AttachmentId,
    CaseId,
    ContactId,
    FormVersionId,
    OfficerId,
    ServiceId,
    VisitId,
)
from shared.domain.language import Language
from shared.domain.way_of_collection import WayOfCollection


class Research(StrEnum):
    """Whose activity it is."""

    SECTORAL = "sectoral"
    """Of an agency that the state's or a region's budget pays: it gets a recommendation."""
    SPECIAL = "special"
    """Of a person or a company: a synopsis afterwards, no recommendation; advice is given."""


@dataclass(frozen=True, slots=True)
class CaseRequest:
    """What the guest states at the counter."""

    title: str
    """Of the planned activity."""
    organiser: str
    activity_year: int | None = None
    way: WayOfCollection | None = None
    collection_starts_on: date | None = None
    """When the gathering of data is to begin: a letter after it comes too late."""


@dataclass(frozen=True, slots=True)
class ContactDetails:
    """Somebody who speaks for the applicant."""

    name: str
    phone: str | None = None
    """E.164."""
    email: str | None = None
    position: str | None = None
    """Such as head of the statistics section."""


@dataclass(frozen=True, slots=True)
class Contact:
    """One of a case's contacts: colleagues replace each other."""

    id: ContactId
    details: ContactDetails
    is_first: bool
    """Messages go to this one."""
    email_proved_at: datetime | None
    """A test message was received, told by the guest during the visit (aware UTC)."""
    whatsapp_proved_at: datetime | None


@dataclass(frozen=True, slots=True)
class Case:
    """One request as it stands now. Days are those of the office; times aware UTC."""

    id: CaseId
    number: str
    service_id: ServiceId
    request: CaseRequest
    language: Language
    """In which messages are written."""
    progress: Progress
    verdict: Verdict
    current_step: int
    """The first step of the standard, 1 to 15, that is not done; 15 also when all are."""
    officer_id: OfficerId
    """Who takes care of it."""
    opened_at: datetime
    closed_at: datetime | None
    account_email: str | None
    """Of the applicant's account in the portal; never a password."""
    submission_number: str | None
    submitted_on: date | None
    declared_on: date | None
    """When the portal last declared the file complete and clear; None while the clock stands."""
    first_declared_on: date | None
    result_emailed_on: date | None
    result_whatsapped_on: date | None
    letter_number: str | None
    letter_date: date | None
    letter_sent_on: date | None
    revision: int
    """Of its last event: who changes a case tells which one was seen."""


@dataclass(frozen=True, slots=True)
class StepDone:
    """One step of the standard, carried out."""

    step: int
    done_at: datetime
    officer_id: OfficerId | None
    """None for what the guest did alone at the kiosk."""
    proof: str
    reason: str | None
    """Why it was done before the steps that come first."""


@dataclass(frozen=True, slots=True)
class CaseVisit:
    """One coming of somebody about the case."""

    visit_id: VisitId
    ticket_label: str
    ticket_code: str
    on_day: date
    contact_id: ContactId | None
    """Who came, once the officer has confirmed it."""


class AttachmentKind(StrEnum):
    """What a file of a case is."""

    INSTRUMENT = "instrument"
    DUMMY_TABLES = "dummy_tables"
    TERMS_OF_REFERENCE = "terms_of_reference"
    COVER_LETTER = "cover_letter"
    EMPTY_FORM = "empty_form"
    """As it was handed over."""
    FILLED_FORM = "filled_form"
    REFERENCE_LIST = "reference_list"
    EXAMINATION_NOTE = "examination_note"
    EVALUATION_MINUTES = "evaluation_minutes"
    LETTER_DRAFT = "letter_draft"
    SIGNED_LETTER = "signed_letter"
    PROOF = "proof"
    """Such as a picture of the portal's page."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A stored file, without its bytes."""

    id: AttachmentId
    kind: AttachmentKind
    file_name: str
    media_type: str
    size_bytes: int
    sha256: str
    added_at: datetime
    officer_id: OfficerId | None


class FormSource(StrEnum):
    """Where a version of the form came from."""

    WORKBOOK = "workbook"
    PORTAL_EXPORT = "portal_export"
    TYPED = "typed"
    """By the officer, at the counter."""


@dataclass(frozen=True, slots=True)
class FormVersion:
    """One state of the form's answers. `answers` is the stored text of form_answers."""

    id: FormVersionId
    version: int
    answers: str
    source: FormSource
    attachment_id: AttachmentId | None
    """The file it was read from."""
    stored_at: datetime
    officer_id: OfficerId
