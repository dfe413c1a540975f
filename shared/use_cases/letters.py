"""Steps 13 to 15: the letter is drafted, approved at head office, and sent through the portal."""

from datetime import date

from shared.database.letters import LetterDraft, drafts_of, insert_draft
from shared.database.office_database import OfficeDatabase
from shared.domain.case import AttachmentKind, Case
from shared.domain.case_life import LETTER_STEPS, LetterSteps, Progress, ProgressMove
from shared.domain.date_words import date_words
from shared.domain.identifiers import CaseId, LetterId, OfficerId
from shared.domain.message import MessageKind
from shared.domain.problem import Problem, ProblemCode
from shared.domain.safe_text import clean_line
from shared.use_cases.case_files import CaseDocument, checked_document, keep_file
from shared.use_cases.case_messages import tell_applicant
from shared.use_cases.case_work import CaseWork, told_day, told_text, working_on_case
from shared.use_cases.desk import active_officer
from shared.use_cases.identity import new_id

_LONGEST_NUMBER = 80


def keep_letter_draft(
    office: OfficeDatabase,
    officer_id: OfficerId,
    case_id: CaseId,
    seen: int,
    draft: CaseDocument,
) -> Case:
    """Step 13: one more version of the draft; older ones stay."""
    written = checked_document(draft)
    with working_on_case(office, officer_id, case_id, seen) as work:
        _refuse_without_letter(work)
        if work.case.progress is not Progress.DRAFTED:
            work.carry_on(ProgressMove.DRAFT, on_day=work.transaction.today)
        kept = keep_file(work, AttachmentKind.LETTER_DRAFT, written)
        version = insert_draft(work.transaction, case_id, LetterId(new_id()), kept.id, officer_id)
        work.do_step(13, f"{written.file_name} ({version.version})")
    return work.case


def read_drafts(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId
) -> tuple[LetterDraft, ...]:
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        return drafts_of(transaction, case_id)


def record_approval(
    office: OfficeDatabase,
    officer_id: OfficerId,
    case_id: CaseId,
    seen: int,
    letter_number: str,
    letter_date: date,
    signed: CaseDocument,
) -> Case:
    """Step 14: the Direktur Diseminasi Statistik has approved; the signed PDF is the proof."""
    checked = checked_document(signed)
    number = clean_line(letter_number, _LONGEST_NUMBER)
    if not number:
        raise Problem(ProblemCode.PROOF_MISSING)
    with working_on_case(office, officer_id, case_id, seen) as work:
        _refuse_without_letter(work)
        told_day(work.transaction, letter_date)
        work.carry_on(
            ProgressMove.APPROVE,
            on_day=letter_date,
            note=number,
            letter_number=number,
            letter_date=letter_date,
        )
        keep_file(work, AttachmentKind.SIGNED_LETTER, checked)
        work.do_step(14, number)
    return work.case


def record_letter_sent(
    office: OfficeDatabase,
    officer_id: OfficerId,
    case_id: CaseId,
    seen: int,
    on_day: date,
    proof: str,
) -> Case:
    """Step 15: the letter went through the portal; the applicant is told and the case closed."""
    told = told_text(proof, ProblemCode.PROOF_MISSING)
    with working_on_case(office, officer_id, case_id, seen) as work:
        told_day(work.transaction, on_day)
        if work.case.letter_date is not None and on_day < work.case.letter_date:
            raise Problem(ProblemCode.DAYS_IN_WRONG_ORDER)
        work.carry_on(ProgressMove.SEND, on_day=on_day, note=told, letter_sent_on=on_day)
        work.do_step(15, told)
        tell_applicant(
            work,
            MessageKind.LETTER_SENT,
            f"letter_sent:{case_id.hex}:{work.case.revision}",
            letter_number=work.case.letter_number or "",
            letter_day=date_words(on_day, work.case.language),
        )
        today, now = work.transaction.today, work.transaction.now
        work.carry_on(ProgressMove.CLOSE, on_day=today, closed_at=now)
    return work.case


def _refuse_without_letter(work: CaseWork) -> None:
    if LETTER_STEPS[work.case.verdict] is not LetterSteps.APPLY:
        raise Problem(
            ProblemCode.CASE_MOVE_NOT_ALLOWED,
            move=ProgressMove.DRAFT.value,
            verdict=work.case.verdict.value,
        )
