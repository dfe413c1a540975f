"""Messages that must go out, and what became of each."""

from datetime import datetime

from sqlalchemy import (
    CheckConstraint,
    Column,
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
from shared.domain.identifiers import CaseId, MessageId, VisitId
from shared.domain.language import Language
from shared.domain.message import Channel, MessageKind
from shared.domain.message_life import OPEN_STATUSES, MessageMove, MessageStatus


class _MessageColumns(OfOffice):
    id: Named[MessageId] = Column(Uuid, primary_key=True)
    cause: Named[str] = Column(String(120))
    kind: Named[MessageKind] = Column(StoredEnum(MessageKind, 24))
    channel: Named[Channel] = Column(StoredEnum(Channel))
    language: Named[Language] = Column(StoredEnum(Language, 2))
    recipient: Named[str] = Column(String(254))
    recipient_name: Named[str] = Column(String(120))
    subject: Named[str] = Column(String(500))
    text: Named[str] = Column(Text)
    html: Named[str | None] = Column(Text)
    case_id: Named[CaseId | None] = Column(Uuid, ForeignKey("case_file.id"))
    visit_id: Named[VisitId | None] = Column(Uuid, ForeignKey("visit.id"))
    created_at: Named[datetime] = Column(UtcTime)
    not_before: Named[datetime] = Column(UtcTime)
    status: Named[MessageStatus] = Column(StoredEnum(MessageStatus))
    attempts: Named[int]
    doubts: Named[int]
    leased_by: Named[str | None] = Column(String(80))
    leased_until: Named[datetime | None] = Column(UtcTime)
    ended_at: Named[datetime | None] = Column(UtcTime)
    reason: Named[str | None] = Column(String(300))


_OPEN = text(
    "status IN ({})".format(", ".join(f"'{status.value}'" for status in sorted(OPEN_STATUSES)))
)

message = Table(
    "message",
    metadata,
    _MessageColumns,
    # What happens writes once by each channel, however often it is told.
    UniqueConstraint("office_id", "cause", "channel"),
    one_of("kind", MessageKind),
    one_of("channel", Channel),
    one_of("language", Language),
    one_of("status", MessageStatus),
    CheckConstraint("attempts >= 0", name="attempts"),
    CheckConstraint("doubts >= 0", name="doubts"),
    CheckConstraint("(leased_by IS NULL) = (leased_until IS NULL)", name="lease_whole"),
    # Carries the sender and the list of tasks: as small as what still has to go out.
    Index(
        "ix_message_open",
        "office_id",
        "created_at",
        sqlite_where=_OPEN,
        postgresql_where=_OPEN,
    ),
    Index(None, "case_id"),
    Index(None, "visit_id"),
    Index(None, "office_id", "created_at"),
)


class _EnclosureColumns(OfOffice):
    message_id: Named[MessageId] = Column(Uuid, ForeignKey("message.id"), primary_key=True)
    position: Named[int] = Column(primary_key=True, autoincrement=False)
    file_name: Named[str] = Column(String(120))
    media_type: Named[str] = Column(String(100))
    content: Named[bytes] = Column(LargeBinary)


# Files that go out with a message, as they were when it was written.
message_enclosure = Table("message_enclosure", metadata, _EnclosureColumns)


class _MessageEventColumns(OfEvent):
    message_id: Named[MessageId] = Column(Uuid, ForeignKey("message.id"))
    reason: Named[str | None] = Column(String(300))


message_event = Table(
    "message_event",
    metadata,
    _MessageEventColumns,
    one_of("move", MessageMove),
    Index(None, "message_id", "revision"),
)
