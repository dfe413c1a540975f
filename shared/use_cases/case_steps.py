"""The steps of the standard: done with proof, out of order with a reason, or to be done again."""

from shared.database.case_papers import (
    attachments_of,
    delete_step,
    form_versions_of,
    steps_done,
)
from shared.database.case_people import contacts_of, visits_of_case
from shared.database.chosen_references import has_references
from shared.database.examinations import is_evaluated, is_examined
from shared.database.guestbook import guest_of
from shared.database.office_database import OfficeDatabase
from shared.database.transactions import Reading
from shared.domain.case import Case
from shared.domain.case_guide import (
    FIRST_STEP_AT_COUNTER,
    LAST_STEP,
    CaseFacts,
    earlier_undone,
    missing,
)
from shared.domain.case_life import Verdict
from shared.domain.identifiers import CaseId, OfficerId
from shared.domain.problem import Problem, ProblemCode
from shared.use_cases.case_work import CaseWork, told_text, working_on_case


def mark_step_done(
    office: OfficeDatabase,
    officer_id: OfficerId,
    case_id: CaseId,
    seen: int,
    step: int,
    proof: str,
    reason: str | None = None,
) -> Case:
    """A step is done, and this proves it.

    Without what it still lacks, or before the steps that come first, it needs a reason:
    else STEP_OUT_OF_ORDER with the `step` that comes first, 0 where something is lacking.
    """
    told = told_text(proof, ProblemCode.PROOF_MISSING)
    why = told_text(reason, ProblemCode.REASON_MISSING, 300) if reason else None
    with working_on_case(office, officer_id, case_id, seen) as work:
        refuse_out_of_order(work, step, why)
        work.do_step(step, told, why)
    return work.case


def mark_step_undone(
    office: OfficeDatabase,
    officer_id: OfficerId,
    case_id: CaseId,
    seen: int,
    step: int,
    reason: str,
) -> Case:
    """A step is to be done again; what was done stays in the history."""
    why = told_text(reason, ProblemCode.REASON_MISSING, 300)
    with working_on_case(office, officer_id, case_id, seen) as work:
        _refuse_foreign(step)
        delete_step(work.transaction, case_id, step)
        work.note("step_undone", step=step, note=why)
    return work.case


def refuse_out_of_order(work: CaseWork, step: int, reason: str | None) -> None:
    """The problem that a step comes too early and nobody said why."""
    _refuse_foreign(step)
    if reason is not None:
        return
    done = {entry.step: entry for entry in steps_done(work.transaction, work.case.id)}
    before = earlier_undone(step, done)
    if before:
        raise Problem(ProblemCode.STEP_OUT_OF_ORDER, step=before[0])
    if missing(step, facts_for_guide(work.transaction, work.case)):
        raise Problem(ProblemCode.STEP_OUT_OF_ORDER, step=0)


def facts_for_guide(transaction: Reading, case: Case) -> CaseFacts:
    """What is known of a case, as far as the guide asks."""
    visits = visits_of_case(transaction, case.id)
    return CaseFacts(
        case=case,
        contacts=contacts_of(transaction, case.id),
        has_guestbook=any(guest_of(transaction, visit.visit_id) is not None for visit in visits),
        attachment_kinds=frozenset(a.kind for a in attachments_of(transaction, case.id)),
        has_filled_form=bool(form_versions_of(transaction, case.id)),
        has_references=has_references(transaction, case.id),
        is_examined=is_examined(transaction, case.id),
        # Not by a meeting whose verdict was lifted.
        is_evaluated=case.verdict is not Verdict.NONE and is_evaluated(transaction, case.id),
    )


def _refuse_foreign(step: int) -> None:
    if not FIRST_STEP_AT_COUNTER <= step <= LAST_STEP:
        raise Problem(
            ProblemCode.VALUE_OUT_OF_RANGE, smallest=FIRST_STEP_AT_COUNTER, largest=LAST_STEP
        )
