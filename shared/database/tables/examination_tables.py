"""Rounds of examination, the evaluation, and the letter's drafts."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Named,
    String,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
)

from shared.database.tables.columns import OfOffice, StoredEnum, UtcTime, metadata, one_of
from shared.domain.case_life import Verdict
from shared.domain.examination.judgement import Judgement, NoteStatus
from shared.domain.identifiers import (
    AttachmentId,
    CaseId,
    EvaluationId,
    FormVersionId,
    LetterId,
    NoteId,
    OfficerId,
    RoundId,
)


class _RoundColumns(OfOffice):
    id: Named[RoundId] = Column(Uuid, primary_key=True)
    case_id: Named[CaseId] = Column(Uuid, ForeignKey("case_file.id"))
    number: Named[int]
    form_version_id: Named[FormVersionId] = Column(Uuid, ForeignKey("form_version.id"))
    begun_at: Named[datetime] = Column(UtcTime)
    officer_id: Named[OfficerId] = Column(Uuid, ForeignKey("officer.id"))
    submitted_on: Named[date | None] = Column(Date)
    returned_on: Named[date | None] = Column(Date)
    completed_on: Named[date | None] = Column(Date)


examination_round = Table(
    "examination_round",
    metadata,
    _RoundColumns,
    UniqueConstraint("case_id", "number"),
    CheckConstraint("number > 0", name="number"),
    CheckConstraint("returned_on IS NULL OR completed_on IS NULL", name="one_end"),
)


class _JudgementColumns(OfOffice):
    round_id: Named[RoundId] = Column(Uuid, ForeignKey("examination_round.id"), primary_key=True)
    question: Named[str] = Column(String(60), primary_key=True)
    """The key of a question of the form."""
    judgement: Named[Judgement] = Column(StoredEnum(Judgement))
    officer_id: Named[OfficerId] = Column(Uuid, ForeignKey("officer.id"))
    at: Named[datetime] = Column(UtcTime)


examination_judgement = Table(
    "examination_judgement", metadata, _JudgementColumns, one_of("judgement", Judgement)
)


class _NoteColumns(OfOffice):
    id: Named[NoteId] = Column(Uuid, primary_key=True)
    case_id: Named[CaseId] = Column(Uuid, ForeignKey("case_file.id"))
    round_id: Named[RoundId] = Column(Uuid, ForeignKey("examination_round.id"))
    """The round in which it was written, or carried over into."""
    position: Named[int]
    carried_from: Named[NoteId | None] = Column(Uuid, ForeignKey("examination_note.id"))
    question: Named[str] = Column(String(60))
    text: Named[str] = Column(String(2000))
    status: Named[NoteStatus] = Column(StoredEnum(NoteStatus))
    reply: Named[str | None] = Column(String(2000))
    written_at: Named[datetime] = Column(UtcTime)
    officer_id: Named[OfficerId] = Column(Uuid, ForeignKey("officer.id"))


examination_note = Table(
    "examination_note",
    metadata,
    _NoteColumns,
    one_of("status", NoteStatus),
    CheckConstraint("length(text) > 0", name="text"),
    Index(None, "case_id"),
    Index(None, "round_id"),
)


class _EvaluationColumns(OfOffice):
    id: Named[EvaluationId] = Column(Uuid, primary_key=True)
    case_id: Named[CaseId] = Column(Uuid, ForeignKey("case_file.id"))
    held_on: Named[date] = Column(Date)
    people: Named[list[str]] = Column(JSON, nullable=False)
    points: Named[list[dict[str, Any]]] = Column(JSON, nullable=False)
    decision: Named[Verdict] = Column(StoredEnum(Verdict))
    reasons: Named[str] = Column(Text)
    recorded_at: Named[datetime] = Column(UtcTime)
    officer_id: Named[OfficerId] = Column(Uuid, ForeignKey("officer.id"))


evaluation = Table(
    "evaluation",
    metadata,
    _EvaluationColumns,
    one_of("decision", Verdict),
    Index(None, "case_id"),
)


class _LetterColumns(OfOffice):
    id: Named[LetterId] = Column(Uuid, primary_key=True)
    case_id: Named[CaseId] = Column(Uuid, ForeignKey("case_file.id"))
    version: Named[int]
    attachment_id: Named[AttachmentId] = Column(Uuid, ForeignKey("attachment.id"))
    made_at: Named[datetime] = Column(UtcTime)
    officer_id: Named[OfficerId] = Column(Uuid, ForeignKey("officer.id"))


letter_draft = Table(
    "letter_draft",
    metadata,
    _LetterColumns,
    UniqueConstraint("case_id", "version"),
    CheckConstraint("version > 0", name="version"),
)
