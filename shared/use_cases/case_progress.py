"""What happens to a case in the portal and in the office: recorded, with its day and its proof."""

from datetime import date

from shared.database.case_events import events_of_case
from shared.database.office_database import OfficeDatabase
from shared.database.transactions import Reading
from shared.domain.case import AttachmentKind, Case
from shared.domain.case_life import Progress, ProgressMove, Verdict, VerdictMove
from shared.domain.date_words import date_words
from shared.domain.email_address import email_address
from shared.domain.identifiers import CaseId, OfficerId
from shared.domain.message import MessageKind
from shared.domain.problem import Problem, ProblemCode
from shared.domain.safe_text import clean_line
from shared.use_cases.case_messages import tell_applicant
from shared.use_cases.case_work import told_day, told_text, working_on_case
from shared.use_cases.given_back import give_back
from shared.use_cases.repair_reminders import last_return

ATTACHMENTS_GIVEN = "attachments_given"
"""What this event of a case is called: its note names the kinds."""
DECLARATION_CORRECTED = "declaration_corrected"
_AFTER_VERDICT = frozenset({Progress.EVALUATED, Progress.DRAFTED, Progress.APPROVED})
_STEPS_OF_VERDICT = (12, 13, 14)
_LONGEST_NUMBER = 60


def record_account(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId, seen: int, email: str
) -> Case:
    """Step 8: the address of the applicant's account in the portal; never a password."""
    address = email_address(email)
    with working_on_case(office, officer_id, case_id, seen) as work:
        work.note("account_recorded", step=8, account_email=address)
    return work.case


def record_submission(
    office: OfficeDatabase,
    officer_id: OfficerId,
    case_id: CaseId,
    seen: int,
    submission_number: str,
    on_day: date,
    given: frozenset[AttachmentKind] = frozenset(),
) -> Case:
    """Step 10: the portal has taken the form, under a number of its own; the applicant is told.

    `given` are the attachments that went with it.
    """
    number = clean_line(submission_number, _LONGEST_NUMBER)
    if not number:
        raise Problem(ProblemCode.PROOF_MISSING)
    with working_on_case(office, officer_id, case_id, seen) as work:
        told_day(work.transaction, on_day)
        _refuse_before(last_return(work.transaction, work.case), on_day)
        match work.case.verdict:
            case Verdict.NEEDS_REPAIR:
                work.find(VerdictMove.LIFT)
            case Verdict.REFUSED:
                # Whoever goes on with it says why: by lifting the refusal.
                raise Problem(
                    ProblemCode.CASE_MOVE_NOT_ALLOWED,
                    move=ProgressMove.SUBMIT.value,
                    verdict=work.case.verdict.value,
                )
            case _:
                pass
        work.carry_on(
            ProgressMove.SUBMIT,
            on_day=on_day,
            note=number,
            submission_number=number,
            submitted_on=on_day,
        )
        if given:
            kinds = ", ".join(sorted(kind.value for kind in given))
            work.note(ATTACHMENTS_GIVEN, step=10, on_day=on_day, note=kinds)
        tell_applicant(
            work,
            MessageKind.SUBMISSION_RECORDED,
            f"submission_recorded:{case_id.hex}:{work.case.revision}",
            submission_number=number,
            submission_day=date_words(on_day, work.case.language),
        )
    return work.case


def record_portal_away(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId, what: str
) -> None:
    """Portal or internet is down: the guest is offered another day."""
    told = told_text(what, ProblemCode.REASON_MISSING)
    with working_on_case(office, officer_id, case_id, None) as work:
        work.note("portal_away", step=7, note=told)


def record_walidata_check(
    office: OfficeDatabase,
    officer_id: OfficerId,
    case_id: CaseId,
    seen: int,
    on_day: date,
    proof: str,
) -> Case:
    """The region's walidata has looked at the submission, where there is one."""
    told = told_text(proof, ProblemCode.PROOF_MISSING)
    with working_on_case(office, officer_id, case_id, seen) as work:
        told_day(work.transaction, on_day)
        work.carry_on(ProgressMove.CHECK_BY_WALIDATA, on_day=on_day, note=told)
    return work.case


def record_declaration(
    office: OfficeDatabase,
    officer_id: OfficerId,
    case_id: CaseId,
    seen: int,
    on_day: date,
    proof: str,
) -> Case:
    """The portal declares the file complete and clear: the working days count from here."""
    told = told_text(proof, ProblemCode.PROOF_MISSING)
    with working_on_case(office, officer_id, case_id, seen) as work:
        told_day(work.transaction, on_day)
        _refuse_before(work.case.submitted_on, on_day)
        work.carry_on(
            ProgressMove.DECLARE_COMPLETE,
            on_day=on_day,
            note=told,
            declared_on=on_day,
            first_declared_on=work.case.first_declared_on or on_day,
            # A result of an earlier run is none of this one.
            result_emailed_on=None,
            result_whatsapped_on=None,
        )
    return work.case


def correct_declaration(
    office: OfficeDatabase,
    officer_id: OfficerId,
    case_id: CaseId,
    seen: int,
    on_day: date,
    reason: str,
) -> Case:
    """The day of "complete and clear" was written down wrongly; both days stay in the history."""
    told = told_text(reason, ProblemCode.REASON_MISSING)
    with working_on_case(office, officer_id, case_id, seen) as work:
        case = work.case
        if case.declared_on is None:
            raise Problem(
                ProblemCode.CASE_MOVE_NOT_ALLOWED,
                move=ProgressMove.DECLARE_COMPLETE.value,
                progress=case.progress.value,
            )
        told_day(work.transaction, on_day)
        _refuse_before(case.submitted_on, on_day)
        is_first = case.declared_on == case.first_declared_on
        work.note(
            DECLARATION_CORRECTED,
            step=11,
            on_day=on_day,
            note=told,
            declared_on=on_day,
            first_declared_on=on_day if is_first else case.first_declared_on,
        )
    return work.case


def lift_verdict(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId, seen: int, reason: str
) -> Case:
    """A verdict was recorded by mistake: there is none again, and the form is evaluated anew."""
    told = told_text(reason, ProblemCode.REASON_MISSING)
    with working_on_case(office, officer_id, case_id, seen) as work:
        work.find(VerdictMove.LIFT, told)
        if work.case.progress in _AFTER_VERDICT:
            today = work.transaction.today
            work.carry_on(ProgressMove.BEGIN_EXAMINATION, on_day=today, note=told)
            work.undo_steps(_STEPS_OF_VERDICT, told)
    return work.case


def record_return(
    office: OfficeDatabase,
    officer_id: OfficerId,
    case_id: CaseId,
    seen: int,
    on_day: date,
    reason: str,
) -> Case:
    """The portal gave the file back before the examination here: the clock stops."""
    told = told_text(reason, ProblemCode.REASON_MISSING)
    with working_on_case(office, officer_id, case_id, seen) as work:
        told_day(work.transaction, on_day)
        give_back(work, on_day, told, (told,))
    return work.case


def close_case(
    office: OfficeDatabase,
    officer_id: OfficerId,
    case_id: CaseId,
    seen: int,
    reason: str | None = None,
) -> Case:
    """The case is done, or given up: before the letter was sent that needs a reason."""
    told = told_text(reason, ProblemCode.REASON_MISSING) if reason else None
    with working_on_case(office, officer_id, case_id, seen) as work:
        work.carry_on(
            ProgressMove.CLOSE,
            on_day=work.transaction.today,
            note=told,
            closed_at=work.transaction.now,
        )
    return work.case


def reopen_case(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId, seen: int, reason: str
) -> Case:
    """A closed case goes on where it stood."""
    told = told_text(reason, ProblemCode.REASON_MISSING)
    with working_on_case(office, officer_id, case_id, seen, also_closed=True) as work:
        work.reopen(_progress_before_closing(work.transaction, work.case), told)
    return work.case


def _refuse_before(earlier: date | None, on_day: date) -> None:
    if earlier is not None and on_day < earlier:
        raise Problem(ProblemCode.DAYS_IN_WRONG_ORDER)


def _progress_before_closing(transaction: Reading, case: Case) -> Progress:
    closings = [
        event
        for event in events_of_case(transaction, case.id)
        if event.move == ProgressMove.CLOSE and event.from_value is not None
    ]
    if case.progress is not Progress.CLOSED or not closings:
        raise Problem(
            ProblemCode.CASE_MOVE_NOT_ALLOWED,
            move=ProgressMove.REOPEN.value,
            progress=case.progress.value,
        )
    return Progress(closings[-1].from_value or Progress.AT_COUNTER)
