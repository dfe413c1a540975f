"""A file goes back to the applicant: the clock stops, and what was examined is examined anew."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from shared.database.examinations import rounds_of, store_round
from shared.domain.case_life import ProgressMove, VerdictMove
from shared.domain.date_words import date_words
from shared.domain.examination.reminders import refusal_day
from shared.domain.message import MessageKind
from shared.domain.problem import Problem, ProblemCode
from shared.use_cases.case_messages import tell_applicant
from shared.use_cases.case_work import CaseWork

EXAMINATION_STEPS = (11, 12)
"""A repaired form is examined and evaluated anew."""


def give_back(work: CaseWork, on_day: date, proof: str, notes: Sequence[str]) -> None:
    """The clock stops until the portal declares the repaired file complete."""
    since = work.case.declared_on or work.case.submitted_on
    if since is not None and on_day < since:
        raise Problem(ProblemCode.DAYS_IN_WRONG_ORDER)
    _end_open_round(work, on_day)
    work.carry_on(ProgressMove.RETURN_TO_APPLICANT, on_day=on_day, note=proof, declared_on=None)
    work.find(VerdictMove.ASK_FOR_REPAIR)
    work.undo_steps(EXAMINATION_STEPS, proof)
    tell_applicant(
        work,
        MessageKind.RETURNED_FOR_REPAIR,
        f"returned_for_repair:{work.case.id.hex}:{work.case.revision}",
        notes=tuple(notes),
        deadline=date_words(refusal_day(on_day), work.case.language),
    )


def _end_open_round(work: CaseWork, on_day: date) -> None:
    """Whatever was not decided yet: the next round looks at the form that comes back."""
    stored = rounds_of(work.transaction, work.case.id)
    if not stored:
        return
    newest = stored[-1]
    if newest.round.returned_on is None and newest.round.completed_on is None:
        ended = replace(newest, round=replace(newest.round, returned_on=on_day))
        store_round(work.transaction, work.case.id, ended, work.officer_id)
