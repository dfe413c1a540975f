"""Each step of the guide says what it still lacks, and nothing once it is done."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from shared.domain.case import (
    AttachmentKind,
    Case,
    CaseRequest,
    Contact,
    ContactDetails,
    StepDone,
)
from shared.domain.case_guide import (
    CaseFacts,
    Missing,
    StepState,
    current_step,
    earlier_undone,
    guide_of,
    missing,
)
from shared.domain.case_life import Progress, Verdict
from shared.domain.identifiers import CaseId, ContactId, OfficerId, ServiceId
from shared.domain.language import Language
from shared.domain.way_of_collection import WayOfCollection

_ID = UUID(int=1)
_NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
_DAY = date(2026, 11, 23)
_CASE = Case(
    id=CaseId(_ID),
    number="26-0001-9",
    service_id=ServiceId(_ID),
    request=CaseRequest("Survei Contoh", "Dinas Contoh"),
    language=Language.INDONESIAN,
    progress=Progress.AT_COUNTER,
    verdict=Verdict.NONE,
    current_step=5,
    officer_id=OfficerId(_ID),
    opened_at=_NOW,
    closed_at=None,
    account_email=None,
    submission_number=None,
    submitted_on=None,
    declared_on=None,
    first_declared_on=None,
    result_emailed_on=None,
    result_whatsapped_on=None,
    letter_number=None,
    letter_date=None,
    letter_sent_on=None,
    revision=1,
)
_CONTACT = Contact(ContactId(_ID), ContactDetails("Tamu Contoh"), True, None, None)
_NOTHING = CaseFacts(
    case=_CASE,
    contacts=(_CONTACT,),
    has_guestbook=False,
    attachment_kinds=frozenset(),
    has_filled_form=False,
    has_references=False,
    is_examined=False,
    is_evaluated=False,
)
_M = Missing
_LACKING: dict[int, tuple[Missing, ...]] = {
    5: (_M.GUESTBOOK, _M.EMAIL_PROOF, _M.WHATSAPP_PROOF, _M.COLLECTION_START),
    6: (_M.FORM_HANDED_OVER,),
    7: (),
    8: (_M.ACCOUNT_EMAIL,),
    9: (_M.REFERENCES,),
    10: (
        _M.SUBMISSION_NUMBER,
        _M.SUBMISSION_DAY,
        _M.INSTRUMENT,
        _M.DUMMY_TABLES,
        _M.TERMS_OF_REFERENCE,
    ),
    11: (_M.FILLED_FORM, _M.DECLARATION, _M.EXAMINATION),
    12: (_M.EVALUATION,),
    13: (_M.LETTER_DRAFT,),
    14: (_M.LETTER_NUMBER, _M.SIGNED_LETTER),
    15: (_M.SENDING,),
}


def _everything() -> CaseFacts:
    case = replace(
        _CASE,
        request=replace(_CASE.request, collection_starts_on=_DAY),
        account_email="akun@contoh.example",
        submission_number="10001",
        submitted_on=_DAY,
        first_declared_on=_DAY,
        letter_number="B-1",
        letter_sent_on=_DAY,
    )
    proved = replace(_CONTACT, email_proved_at=_NOW, whatsapp_proved_at=_NOW)
    return CaseFacts(case, (proved,), True, frozenset(AttachmentKind), True, True, True, True)


def _done(*steps: int) -> dict[int, StepDone]:
    return {step: StepDone(step, _NOW, None, "x", None) for step in steps}


@pytest.mark.parametrize("step", _LACKING)
def test_a_step_says_what_it_lacks(step: int) -> None:
    assert missing(step, _NOTHING) == _LACKING[step]


@pytest.mark.parametrize("step", _LACKING)
def test_a_step_with_everything_lacks_nothing(step: int) -> None:
    assert missing(step, _everything()) == ()


def test_a_compilation_of_records_has_no_instrument() -> None:
    request = replace(_CASE.request, way=WayOfCollection.COMPILATION)
    facts = replace(_NOTHING, case=replace(_CASE, request=request))
    assert Missing.INSTRUMENT not in missing(10, facts)


def test_the_current_step_is_the_first_that_is_not_done() -> None:
    assert current_step({}) == 5
    assert current_step(_done(5, 6, 8)) == 7
    assert current_step(_done(*range(1, 16))) == 15
    assert earlier_undone(9, _done(5, 7)) == (6, 8)


@pytest.mark.parametrize(
    ("verdict", "state"),
    [
        (Verdict.NONE, StepState.OPEN),
        (Verdict.FEASIBLE, StepState.OPEN),
        (Verdict.NOT_FEASIBLE, StepState.OPEN),
        (Verdict.NEEDS_REPAIR, StepState.WAITS),
        (Verdict.REFUSED, StepState.FALLS_AWAY),
    ],
)
def test_the_verdict_says_what_becomes_of_the_letter_s_steps(
    verdict: Verdict, state: StepState
) -> None:
    facts = replace(_NOTHING, case=replace(_CASE, verdict=verdict))
    guide = guide_of(facts, _done(1, 2, 3, 4))
    assert [step.state for step in guide[12:]] == [state] * 3
    assert guide[4].state is StepState.CURRENT


def test_a_closed_case_has_no_current_step() -> None:
    closed = replace(_CASE, progress=Progress.CLOSED, closed_at=_NOW)
    guide = guide_of(replace(_NOTHING, case=closed), {})
    assert {step.state for step in guide} == {StepState.OPEN}


def test_a_done_step_lacks_nothing_any_more() -> None:
    guide = guide_of(_NOTHING, _done(5))
    assert guide[4].state is StepState.DONE
    assert not guide[4].missing
