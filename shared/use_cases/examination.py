"""Steps 11 and 12: rounds of examination, and the evaluation with the team."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from shared.configuration.verdict_words import verdict_words
from shared.database.case_papers import form_version_with, form_versions_of
from shared.database.cases import case_with
from shared.database.examinations import (
    Evaluation,
    StoredRound,
    evaluations_of,
    insert_evaluation,
    insert_round,
    rounds_of,
    store_round,
)
from shared.database.office_database import OfficeDatabase
from shared.database.transactions import Reading
from shared.domain.case import AttachmentKind, Case
from shared.domain.case_life import (
    LETTER_STEPS,
    LetterSteps,
    Progress,
    ProgressMove,
    Verdict,
    VerdictMove,
)
from shared.domain.examination import judgement as judging
from shared.domain.examination.catalogue import examine
from shared.domain.examination.finding import Finding
from shared.domain.examination.judgement import (
    Judgement,
    Note,
    NoteMove,
    Round,
    RoundResult,
    next_round,
    with_notes_carried_over,
)
from shared.domain.examination.reminders import refusal_day
from shared.domain.form_answers import answers_from_text
from shared.domain.identifiers import CaseId, EvaluationId, NoteId, OfficerId, RoundId
from shared.domain.message import MessageKind
from shared.domain.problem import Problem, ProblemCode
from shared.use_cases.case_files import CaseDocument, checked_document, keep_file
from shared.use_cases.case_messages import tell_applicant
from shared.use_cases.case_work import CaseWork, told_day, told_text, working_on_case
from shared.use_cases.desk import active_officer
from shared.use_cases.given_back import give_back
from shared.use_cases.identity import new_id
from shared.use_cases.repair_reminders import last_return

_DECISIONS = {
    Verdict.FEASIBLE: VerdictMove.FIND_FEASIBLE,
    Verdict.NOT_FEASIBLE: VerdictMove.FIND_NOT_FEASIBLE,
    Verdict.NEEDS_REPAIR: VerdictMove.ASK_FOR_REPAIR,
}
"""What a meeting can decide."""


@dataclass(frozen=True, slots=True)
class ExaminationView:
    """All rounds of a case, the newest with what the rules find, and the meetings."""

    rounds: tuple[Round, ...]
    evaluations: tuple[Evaluation, ...]
    result: RoundResult
    """How the newest round can end, as it stands."""
    refused_from: date | None
    """The day from which the case may be refused, since nobody answered the notes."""


def read_examination(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId
) -> ExaminationView:
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        case_with(transaction, case_id)
        stored = rounds_of(transaction, case_id)
        rounds = tuple(_with_findings(transaction, entry) for entry in stored)
        newest = rounds[-1] if rounds else None
        returned_on = None if newest is None else newest.returned_on
        return ExaminationView(
            rounds=rounds,
            evaluations=evaluations_of(transaction, case_id),
            result=RoundResult.UNDECIDED if newest is None else judging.round_result(newest),
            refused_from=None if returned_on is None else refusal_day(returned_on),
        )


def look_before_submission(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId
) -> tuple[Finding, ...]:
    """What the rules find of the newest form, to be mended before it is submitted."""
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        case = case_with(transaction, case_id)
        newest = next(reversed(form_versions_of(transaction, case_id)), None)
        if newest is None:
            return ()
        return examine(answers_from_text(newest.answers), case.submitted_on or transaction.today)


def begin_round(office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId, seen: int) -> Case:
    """Examine the newest version of the form; unsettled notes of the last round come along."""
    with working_on_case(office, officer_id, case_id, seen) as work:
        versions = form_versions_of(work.transaction, case_id)
        if not versions:
            raise Problem(ProblemCode.FORM_MISSING)
        if work.case.progress is not Progress.IN_EXAMINATION:
            _refuse_decided(work.case)
            work.carry_on(ProgressMove.BEGIN_EXAMINATION, on_day=work.transaction.today)
        stored = rounds_of(work.transaction, case_id)
        if stored and not _has_ended(stored[-1].round):
            return work.case
        newest = versions[-1]
        answers = answers_from_text(newest.answers)
        findings = examine(answers, work.case.submitted_on)
        submitted_on = work.case.submitted_on
        if not stored:
            examined = Round(1, newest.version, submitted_on, findings)
        else:
            examined = next_round(
                stored[-1].round,
                form_version=newest.version,
                submitted_on=submitted_on or work.transaction.today,
                findings=findings,
                new_id=_new_note_id,
            )
        now = work.transaction.now
        begun = StoredRound(RoundId(new_id()), newest.id, examined, now, officer_id)
        insert_round(work.transaction, case_id, begun)
        if stored:
            before = replace(stored[-1], round=with_notes_carried_over(stored[-1].round))
            store_round(work.transaction, case_id, before, officer_id)
        work.note("round_begun", step=11, note=str(examined.number))
    return work.case


def judge_question(
    office: OfficeDatabase,
    officer_id: OfficerId,
    case_id: CaseId,
    question: str,
    judgement: Judgement,
) -> None:
    """Fine, note, or repair."""
    _change_round(office, officer_id, case_id, lambda now: judging.judged(now, question, judgement))


def write_note(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId, question: str, text: str
) -> None:
    """One more remark about a question."""
    _change_round(
        office,
        officer_id,
        case_id,
        lambda now: judging.noted(now, _new_note_id(), question, text),
    )


def rewrite_note(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId, note_id: NoteId, text: str
) -> None:
    """Other words for a note that nobody has answered yet."""
    words = told_text(text, ProblemCode.NOTE_EMPTY, judging.LONGEST_NOTE)
    _change_note(office, officer_id, case_id, note_id, lambda note: replace(note, text=words))


def answer_note(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId, note_id: NoteId, reply: str
) -> None:
    """What the applicant said about a note, in the form's closing note or by telephone."""
    _change_note(office, officer_id, case_id, note_id, lambda note: judging.answered(note, reply))


def move_note(
    office: OfficeDatabase,
    officer_id: OfficerId,
    case_id: CaseId,
    note_id: NoteId,
    move: NoteMove,
) -> None:
    """Close a note, or open it again."""
    _change_note(office, officer_id, case_id, note_id, lambda note: judging.moved(note, move))


def end_round(
    office: OfficeDatabase,
    officer_id: OfficerId,
    case_id: CaseId,
    seen: int,
    on_day: date,
    examination_note: CaseDocument,
    *copies: CaseDocument,
) -> Case:
    """The round is done: the form goes back with its notes, or step 11 is done.

    `examination_note` is the document with the notes, which stays with the case; `copies` are the
    same in other formats.
    """
    written = checked_document(examination_note)
    others = [checked_document(copy) for copy in copies]
    with working_on_case(office, officer_id, case_id, seen) as work:
        _checked_day(work, on_day)
        stored = _open_round(work)
        done = judging.ended(_with_findings(work.transaction, stored), on_day)
        store_round(work.transaction, case_id, replace(stored, round=done), officer_id)
        for paper in (written, *others):
            keep_file(work, AttachmentKind.EXAMINATION_NOTE, paper)
        proof = written.file_name
        if done.returned_on is None:
            work.do_step(11, proof)
        else:
            give_back(work, on_day, proof, [note.text for note in _told_notes(done)])
    return work.case


def record_evaluation(
    office: OfficeDatabase,
    officer_id: OfficerId,
    case_id: CaseId,
    seen: int,
    held: Evaluation,
    minutes: CaseDocument,
) -> Case:
    """Step 12: what the team discussed and decided; the result goes to the applicant."""
    reasons = told_text(held.reasons, ProblemCode.REASON_MISSING, 4000)
    if not held.people:
        raise Problem(ProblemCode.NAME_MISSING)
    written = checked_document(minutes)
    with working_on_case(office, officer_id, case_id, seen) as work:
        _checked_day(work, held.held_on)
        move = _DECISIONS.get(held.decision)
        if move is None:
            raise Problem(ProblemCode.CASE_MOVE_NOT_ALLOWED, verdict=held.decision.value)
        insert_evaluation(
            work.transaction,
            case_id,
            EvaluationId(new_id()),
            replace(held, reasons=reasons),
            officer_id,
        )
        keep_file(work, AttachmentKind.EVALUATION_MINUTES, written)
        work.carry_on(ProgressMove.EVALUATE, on_day=held.held_on)
        if held.decision is Verdict.NEEDS_REPAIR:
            give_back(work, held.held_on, written.file_name, reasons.split("\n"))
        else:
            work.find(move)
            work.do_step(12, written.file_name)
            _tell_result(work)
    return work.case


def refuse_for_silence(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId, seen: int
) -> Case:
    """Three months went by without an answer to the notes: refused, and the applicant told."""
    with working_on_case(office, officer_id, case_id, seen) as work:
        returned_on = last_return(work.transaction, work.case)
        if returned_on is None or work.transaction.today < refusal_day(returned_on):
            raise Problem(ProblemCode.REFUSAL_TOO_EARLY)
        work.find(VerdictMove.REFUSE)
        _tell_result(work)
    return work.case


def _refuse_decided(case: Case) -> None:
    """A verdict that stands is lifted first, with a reason."""
    if LETTER_STEPS[case.verdict] is LetterSteps.APPLY:
        raise Problem(
            ProblemCode.CASE_MOVE_NOT_ALLOWED,
            move=ProgressMove.BEGIN_EXAMINATION.value,
            progress=case.progress.value,
        )


def _checked_day(work: CaseWork, day: date) -> None:
    """Nothing is examined before the portal declared it complete and clear."""
    told_day(work.transaction, day)
    declared_on = work.case.declared_on
    if declared_on is not None and day < declared_on:
        raise Problem(ProblemCode.DAYS_IN_WRONG_ORDER)


def _tell_result(work: CaseWork) -> None:
    words = verdict_words()[work.case.verdict]
    tell_applicant(
        work,
        MessageKind.EXAMINATION_RESULT,
        f"examination_result:{work.case.id.hex}:{work.case.revision}",
        verdict=words.verdict.in_language(work.case.language),
        what_follows=words.what_follows.in_language(work.case.language),
    )


def _change_round(
    office: OfficeDatabase,
    officer_id: OfficerId,
    case_id: CaseId,
    change: Callable[[Round], Round],
) -> None:
    with working_on_case(office, officer_id, case_id, None) as work:
        stored = _open_round(work)
        after = change(_with_findings(work.transaction, stored))
        store_round(work.transaction, case_id, replace(stored, round=after), officer_id)
        work.note("round_changed", step=11)


def _change_note(
    office: OfficeDatabase,
    officer_id: OfficerId,
    case_id: CaseId,
    note_id: NoteId,
    change: Callable[[Note], Note],
) -> None:
    """Also after the round went back: answers come while the form is with the applicant."""
    with working_on_case(office, officer_id, case_id, None) as work:
        stored = rounds_of(work.transaction, case_id)
        if not stored or note_id not in {note.id for note in stored[-1].round.notes}:
            raise Problem(ProblemCode.NOTE_UNKNOWN)
        newest = stored[-1]
        notes = tuple(change(note) if note.id == note_id else note for note in newest.round.notes)
        after = replace(newest, round=replace(newest.round, notes=notes))
        store_round(work.transaction, case_id, after, officer_id)
        work.note("note_changed", step=11)


def _open_round(work: CaseWork) -> StoredRound:
    stored = rounds_of(work.transaction, work.case.id)
    if not stored or work.case.progress is not Progress.IN_EXAMINATION:
        raise Problem(
            ProblemCode.CASE_MOVE_NOT_ALLOWED,
            move=ProgressMove.BEGIN_EXAMINATION.value,
            progress=work.case.progress.value,
        )
    return stored[-1]


def _with_findings(transaction: Reading, stored: StoredRound) -> Round:
    version = form_version_with(transaction, stored.form_version_id)
    findings = examine(answers_from_text(version.answers), stored.round.submitted_on)
    return replace(stored.round, findings=findings)


def _told_notes(done: Round) -> list[Note]:
    return [note for note in done.notes if note.status in judging.UNSETTLED]


def _has_ended(examined: Round) -> bool:
    return examined.returned_on is not None or examined.completed_on is not None


def _new_note_id() -> NoteId:
    return NoteId(new_id())
