"""Cases, who speaks for them, and everything that happened to them."""

from datetime import date, datetime

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    LargeBinary,
    Named,
    String,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    text,
)

from shared.database.tables.columns import (
    OfEvent,
    OfOffice,
    StoredEnum,
    UtcTime,
    metadata,
    one_of,
)
from shared.domain.case import AttachmentKind, FormSource
from shared.domain.case_life import Progress, ProgressMove, Verdict, VerdictMove
from shared.domain.identifiers import (
    AttachmentId,
    CaseId,
    ContactId,
    FormVersionId,
    OfficeId,
    OfficerId,
    ReferenceId,
    ServiceId,
    VisitId,
)
from shared.domain.language import Language
from shared.domain.way_of_collection import WayOfCollection


class _CaseSeriesColumns(OfOffice):
    office_id: Named[OfficeId] = Column(Uuid, ForeignKey("office.id"), primary_key=True)
    year: Named[int] = Column(primary_key=True, autoincrement=False)
    last_number: Named[int]


class _CaseColumns(OfOffice):
    id: Named[CaseId] = Column(Uuid, primary_key=True)
    number: Named[str] = Column(String(12))
    service_id: Named[ServiceId] = Column(Uuid, ForeignKey("service.id"))
    title: Named[str] = Column(String(300))
    organiser: Named[str] = Column(String(200))
    activity_year: Named[int | None]
    way: Named[WayOfCollection | None] = Column(StoredEnum(WayOfCollection, 24))
    collection_starts_on: Named[date | None] = Column(Date)
    language: Named[Language] = Column(StoredEnum(Language, 2))
    progress: Named[Progress] = Column(StoredEnum(Progress, 24))
    verdict: Named[Verdict] = Column(StoredEnum(Verdict))
    current_step: Named[int]
    officer_id: Named[OfficerId] = Column(Uuid, ForeignKey("officer.id"))
    opened_at: Named[datetime] = Column(UtcTime)
    closed_at: Named[datetime | None] = Column(UtcTime)
    account_email: Named[str | None] = Column(String(254))
    submission_number: Named[str | None] = Column(String(60))
    submitted_on: Named[date | None] = Column(Date)
    declared_on: Named[date | None] = Column(Date)
    first_declared_on: Named[date | None] = Column(Date)
    result_emailed_on: Named[date | None] = Column(Date)
    result_whatsapped_on: Named[date | None] = Column(Date)
    letter_number: Named[str | None] = Column(String(80))
    letter_date: Named[date | None] = Column(Date)
    letter_sent_on: Named[date | None] = Column(Date)
    revision: Named[int] = Column(BigInteger)


_OPEN = text(f"progress <> '{Progress.CLOSED.value}'")

# "case" is a word of SQL itself.
case_file = Table(
    "case_file",
    metadata,
    _CaseColumns,
    UniqueConstraint("office_id", "number"),
    one_of("way", WayOfCollection),
    one_of("language", Language),
    one_of("progress", Progress),
    one_of("verdict", Verdict),
    CheckConstraint("length(title) > 0", name="title"),
    CheckConstraint("current_step BETWEEN 5 AND 15", name="current_step"),
    CheckConstraint("(progress = 'closed') = (closed_at IS NOT NULL)", name="closed_at"),
    CheckConstraint(
        "declared_on IS NULL OR first_declared_on IS NOT NULL", name="first_declared_on"
    ),
    # Carries the board: as small as the work that is open, however many cases lie behind.
    Index(
        "ix_case_file_open",
        "office_id",
        "declared_on",
        sqlite_where=_OPEN,
        postgresql_where=_OPEN,
    ),
    Index(None, "office_id", "submission_number"),
    Index(None, "office_id", "opened_at"),
)

case_series = Table(
    "case_series",
    metadata,
    _CaseSeriesColumns,
    CheckConstraint("last_number > 0", name="last_number"),
)


class _CaseEventColumns(OfEvent):
    case_id: Named[CaseId] = Column(Uuid, ForeignKey("case_file.id"))
    step: Named[int | None]
    on_day: Named[date | None] = Column(Date)
    """The office's day on which it happened, where that is told: in the portal, say."""
    from_value: Named[str | None] = Column(String(24))
    """Progress or verdict before, for their moves."""
    to_value: Named[str | None] = Column(String(24))
    note: Named[str | None] = Column(String(500))
    """Proof or reason; never a guest's details."""


case_event = Table(
    "case_event",
    metadata,
    _CaseEventColumns,
    CheckConstraint("step BETWEEN 1 AND 15", name="step"),
    CheckConstraint(
        "move NOT IN ({}) OR to_value IS NOT NULL".format(
            ", ".join(f"'{move.value}'" for move in (*ProgressMove, *VerdictMove))
        ),
        name="move_leads_somewhere",
    ),
    Index(None, "case_id", "revision"),
)


class _ContactColumns(OfOffice):
    id: Named[ContactId] = Column(Uuid, primary_key=True)
    case_id: Named[CaseId] = Column(Uuid, ForeignKey("case_file.id"))
    name: Named[str] = Column(String(120))
    phone: Named[str | None] = Column(String(16))
    email: Named[str | None] = Column(String(254))
    position: Named[str | None] = Column(String(120))
    is_first: Named[bool]
    email_proved_at: Named[datetime | None] = Column(UtcTime)
    whatsapp_proved_at: Named[datetime | None] = Column(UtcTime)


_IS_FIRST = text("is_first = 1")

case_contact = Table(
    "case_contact",
    metadata,
    _ContactColumns,
    CheckConstraint("length(name) > 0", name="name"),
    CheckConstraint("phone LIKE '+%'", name="phone_e164"),
    CheckConstraint("email_proved_at IS NULL OR email IS NOT NULL", name="email_proved"),
    CheckConstraint("whatsapp_proved_at IS NULL OR phone IS NOT NULL", name="whatsapp_proved"),
    Index(None, "case_id"),
    Index(
        "uq_case_contact_first",
        "case_id",
        unique=True,
        sqlite_where=_IS_FIRST,
        postgresql_where=text("is_first"),
    ),
)


class _CaseVisitColumns(OfOffice):
    case_id: Named[CaseId] = Column(Uuid, ForeignKey("case_file.id"), primary_key=True)
    visit_id: Named[VisitId] = Column(Uuid, ForeignKey("visit.id"), primary_key=True)
    contact_id: Named[ContactId | None] = Column(Uuid, ForeignKey("case_contact.id"))
    """Who came, once an officer has confirmed it."""


case_visit = Table(
    "case_visit",
    metadata,
    _CaseVisitColumns,
    # A visit is about one case.
    UniqueConstraint("visit_id"),
)


class _CaseStepColumns(OfOffice):
    case_id: Named[CaseId] = Column(Uuid, ForeignKey("case_file.id"), primary_key=True)
    step: Named[int] = Column(primary_key=True, autoincrement=False)
    done_at: Named[datetime] = Column(UtcTime)
    officer_id: Named[OfficerId | None] = Column(Uuid, ForeignKey("officer.id"))
    proof: Named[str] = Column(String(500))
    reason: Named[str | None] = Column(String(300))


case_step = Table(
    "case_step",
    metadata,
    _CaseStepColumns,
    CheckConstraint("step BETWEEN 1 AND 15", name="step"),
)


class _AttachmentColumns(OfOffice):
    id: Named[AttachmentId] = Column(Uuid, primary_key=True)
    case_id: Named[CaseId] = Column(Uuid, ForeignKey("case_file.id"))
    kind: Named[AttachmentKind] = Column(StoredEnum(AttachmentKind, 24))
    file_name: Named[str] = Column(String(120))
    media_type: Named[str] = Column(String(100))
    size_bytes: Named[int]
    sha256: Named[str] = Column(String(64))
    added_at: Named[datetime] = Column(UtcTime)
    officer_id: Named[OfficerId | None] = Column(Uuid, ForeignKey("officer.id"))


attachment = Table(
    "attachment",
    metadata,
    _AttachmentColumns,
    one_of("kind", AttachmentKind),
    CheckConstraint("length(file_name) > 0", name="file_name"),
    CheckConstraint("size_bytes BETWEEN 1 AND 20971520", name="size_bytes"),
    CheckConstraint("length(sha256) = 64", name="sha256"),
    Index(None, "case_id"),
)


class _AttachmentContentColumns(OfOffice):
    attachment_id: Named[AttachmentId] = Column(Uuid, ForeignKey("attachment.id"), primary_key=True)
    content: Named[bytes] = Column(LargeBinary)


# Apart from the list of attachments, which is read often and without the bytes.
attachment_content = Table("attachment_content", metadata, _AttachmentContentColumns)


class _FormVersionColumns(OfOffice):
    id: Named[FormVersionId] = Column(Uuid, primary_key=True)
    case_id: Named[CaseId] = Column(Uuid, ForeignKey("case_file.id"))
    version: Named[int]
    answers: Named[str] = Column(Text)
    source: Named[FormSource] = Column(StoredEnum(FormSource))
    attachment_id: Named[AttachmentId | None] = Column(Uuid, ForeignKey("attachment.id"))
    stored_at: Named[datetime] = Column(UtcTime)
    officer_id: Named[OfficerId] = Column(Uuid, ForeignKey("officer.id"))


form_version = Table(
    "form_version",
    metadata,
    _FormVersionColumns,
    UniqueConstraint("case_id", "version"),
    one_of("source", FormSource),
    CheckConstraint("version > 0", name="version"),
)


class _CaseReferenceColumns(OfOffice):
    case_id: Named[CaseId] = Column(Uuid, ForeignKey("case_file.id"), primary_key=True)
    reference_id: Named[ReferenceId] = Column(Uuid, ForeignKey("reference.id"), primary_key=True)
    chosen_at: Named[datetime] = Column(UtcTime)
    officer_id: Named[OfficerId] = Column(Uuid, ForeignKey("officer.id"))


case_reference = Table("case_reference", metadata, _CaseReferenceColumns)


class _AdviceColumns(OfOffice):
    visit_id: Named[VisitId] = Column(Uuid, ForeignKey("visit.id"), primary_key=True)
    text: Named[str] = Column(String(2000))
    given_at: Named[datetime] = Column(UtcTime)
    officer_id: Named[OfficerId] = Column(Uuid, ForeignKey("officer.id"))
    is_about_special_research: Named[bool]


# The standard's first product: what every visit ends with.
advice_note = Table(
    "advice_note",
    metadata,
    _AdviceColumns,
    CheckConstraint("length(text) > 0", name="text"),
)


class _AccessColumns(OfOffice):
    office_id: Named[OfficeId] = Column(Uuid, ForeignKey("office.id"), primary_key=True)
    on_day: Named[date] = Column(Date, primary_key=True)
    officer_id: Named[OfficerId] = Column(Uuid, ForeignKey("officer.id"), primary_key=True)
    act: Named[str] = Column(String(24), primary_key=True)
    subject: Named[str] = Column(String(80), primary_key=True)
    """An id, never a guest's details."""
    at: Named[datetime] = Column(UtcTime)


# Once for each day, officer and subject: what is shown is read anew with every change.
access_log = Table("access_log", metadata, _AccessColumns)
