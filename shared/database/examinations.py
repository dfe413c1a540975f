"""Stores rounds of examination with their judgements and notes, and evaluations."""

from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or

from shared.database.tables import (
    evaluation,
    examination_judgement,
    examination_note,
    examination_round,
    form_version,
)
from shared.database.transactions import Reading, Writing
from shared.domain.case_life import Verdict
from shared.domain.examination.judgement import Judgement, Note, NoteStatus, Round
from shared.domain.identifiers import (
    CaseId,
    EvaluationId,
    FormVersionId,
    OfficerId,
    RoundId,
)


@dataclass(frozen=True, slots=True)
class StoredRound:
    """A round without its findings, which are those of its version of the form."""

    id: RoundId
    form_version_id: FormVersionId
    round: Round
    begun_at: datetime
    officer_id: OfficerId


@dataclass(frozen=True, slots=True)
class PointDiscussed:
    """One point of an evaluation, and what was said."""

    subject: str
    said: str


@dataclass(frozen=True, slots=True)
class Evaluation:
    """A meeting about the design: step 12."""

    held_on: date
    people: tuple[str, ...]
    points: tuple[PointDiscussed, ...]
    decision: Verdict
    reasons: str


def rounds_of(transaction: Reading, case_id: CaseId) -> tuple[StoredRound, ...]:
    """Oldest first."""
    rows = transaction.connection.execute(
        select(
            examination_round.c.id,
            examination_round.c.number,
            examination_round.c.form_version_id,
            form_version.c.version,
            examination_round.c.submitted_on,
            examination_round.c.begun_at,
            examination_round.c.officer_id,
            examination_round.c.returned_on,
            examination_round.c.completed_on,
        )
        .join(form_version, form_version.c.id == examination_round.c.form_version_id)
        .where(examination_round.c.case_id == case_id)
        .order_by(examination_round.c.number)
    )
    return tuple(_round(transaction, row) for row in rows.all())


def insert_round(transaction: Writing, case_id: CaseId, new: StoredRound) -> None:
    """Add a round with its judgements and notes."""
    transaction.connection.execute(
        insert(examination_round),
        {
            "id": new.id,
            "office_id": transaction.office_id,
            "case_id": case_id,
            "number": new.round.number,
            "form_version_id": new.form_version_id,
            "submitted_on": new.round.submitted_on,
            "begun_at": new.begun_at,
            "officer_id": new.officer_id,
            "returned_on": new.round.returned_on,
            "completed_on": new.round.completed_on,
        },
    )
    _store_parts(transaction, case_id, new, new.officer_id)


def store_round(
    transaction: Writing, case_id: CaseId, after: StoredRound, officer_id: OfficerId
) -> None:
    """Write what an officer made of a round."""
    transaction.connection.execute(
        update(examination_round)
        .where(examination_round.c.id == bindparam("of_round"))
        .values(
            returned_on=bindparam("back_on", type_=examination_round.c.returned_on.type),
            completed_on=bindparam("done_on", type_=examination_round.c.completed_on.type),
        ),
        {
            "of_round": after.id,
            "back_on": after.round.returned_on,
            "done_on": after.round.completed_on,
        },
    )
    _store_parts(transaction, case_id, after, officer_id)


def is_examined(transaction: Reading, case_id: CaseId) -> bool:
    """Whether the newest round ended without anything to repair."""
    newest = transaction.connection.execute(
        select(examination_round.c.completed_on)
        .where(examination_round.c.case_id == case_id)
        .order_by(examination_round.c.number.desc())
        .limit(1)
    ).one_or_none()
    return newest is not None and newest.completed_on is not None


def insert_evaluation(
    transaction: Writing,
    case_id: CaseId,
    evaluation_id: EvaluationId,
    held: Evaluation,
    officer_id: OfficerId,
) -> None:
    transaction.connection.execute(
        insert(evaluation),
        {
            "id": evaluation_id,
            "office_id": transaction.office_id,
            "case_id": case_id,
            "held_on": held.held_on,
            "people": list(held.people),
            "points": [{"subject": p.subject, "said": p.said} for p in held.points],
            "decision": held.decision,
            "reasons": held.reasons,
            "recorded_at": transaction.now,
            "officer_id": officer_id,
        },
    )


def evaluations_of(transaction: Reading, case_id: CaseId) -> tuple[Evaluation, ...]:
    """Oldest first."""
    rows = transaction.connection.execute(
        select(
            evaluation.c.held_on,
            evaluation.c.people,
            evaluation.c.points,
            evaluation.c.decision,
            evaluation.c.reasons,
        )
        .where(evaluation.c.case_id == case_id)
        .order_by(evaluation.c.recorded_at, evaluation.c.id)
    )
    return tuple(
        Evaluation(
            row.held_on,
            tuple(row.people),
            tuple(PointDiscussed(**point) for point in row.points),
            row.decision,
            row.reasons,
        )
        for row in rows
    )


def is_evaluated(transaction: Reading, case_id: CaseId) -> bool:
    """Whether the newest meeting decided something that needs no repair."""
    held = evaluations_of(transaction, case_id)
    return bool(held) and held[-1].decision is not Verdict.NEEDS_REPAIR


def _round(transaction: Reading, row: Any) -> StoredRound:
    judgements = transaction.connection.execute(
        select(examination_judgement.c.question, examination_judgement.c.judgement).where(
            examination_judgement.c.round_id == row.id
        )
    )
    notes = transaction.connection.execute(
        select(
            examination_note.c.id,
            examination_note.c.question,
            examination_note.c.text,
            examination_note.c.status,
            examination_note.c.reply,
            examination_note.c.carried_from,
        )
        .where(examination_note.c.round_id == row.id)
        .order_by(examination_note.c.position)
    )
    examined = Round(
        number=row.number,
        form_version=row.version,
        submitted_on=row.submitted_on,
        findings=(),
        judgements=MappingProxyType({entry.question: entry.judgement for entry in judgements}),
        notes=tuple(Note(*entry) for entry in notes),
        returned_on=row.returned_on,
        completed_on=row.completed_on,
    )
    return StoredRound(row.id, row.form_version_id, examined, row.begun_at, row.officer_id)


def _store_parts(
    transaction: Writing, case_id: CaseId, stored: StoredRound, officer_id: OfficerId
) -> None:
    for question, judgement in stored.round.judgements.items():
        _store_judgement(transaction, stored.id, question, judgement, officer_id)
    for position, note in enumerate(stored.round.notes):
        _store_note(transaction, case_id, stored.id, position, note, officer_id)


def _store_judgement(
    transaction: Writing,
    round_id: RoundId,
    question: str,
    judgement: Judgement,
    officer_id: OfficerId,
) -> None:
    row = insert_or(examination_judgement).values(
        office_id=transaction.office_id,
        round_id=round_id,
        question=question,
        judgement=judgement,
        officer_id=officer_id,
        at=transaction.now,
    )
    transaction.connection.execute(
        row.on_conflict_do_update(
            index_elements=[
                examination_judgement.c.round_id,
                examination_judgement.c.question,
            ],
            set_={"judgement": judgement, "officer_id": officer_id, "at": transaction.now},
            where=examination_judgement.c.judgement != judgement,
        )
    )


def _store_note(
    transaction: Writing,
    case_id: CaseId,
    round_id: RoundId,
    position: int,
    note: Note,
    officer_id: OfficerId,
) -> None:
    changing: dict[str, str | NoteStatus | None] = {
        "text": note.text,
        "status": note.status,
        "reply": note.reply,
    }
    row = insert_or(examination_note).values(
        id=note.id,
        office_id=transaction.office_id,
        case_id=case_id,
        round_id=round_id,
        position=position,
        carried_from=note.carried_from,
        question=note.question,
        written_at=transaction.now,
        officer_id=officer_id,
        **changing,
    )
    transaction.connection.execute(
        row.on_conflict_do_update(index_elements=[examination_note.c.id], set_=changing)
    )
