"""Where a case stands on the fifteen steps of the standard, and what each still lacks."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from shared.domain.case import AttachmentKind, Case, Contact, StepDone
from shared.domain.case_life import LETTER_STEPS, LetterSteps, Progress
from shared.domain.way_of_collection import WayOfCollection

FIRST_STEP_AT_COUNTER = 5
"""Steps 1 to 4 are the guest's own: coming, guestbook, number, waiting."""
LAST_STEP = 15
LETTER_STEP_NUMBERS = (13, 14, 15)


class Missing(StrEnum):
    """What a step still lacks."""

    GUESTBOOK = "guestbook"
    EMAIL_PROOF = "email_proof"
    WHATSAPP_PROOF = "whatsapp_proof"
    COLLECTION_START = "collection_start"
    FORM_HANDED_OVER = "form_handed_over"
    ACCOUNT_EMAIL = "account_email"
    REFERENCES = "references"
    SUBMISSION_NUMBER = "submission_number"
    SUBMISSION_DAY = "submission_day"
    INSTRUMENT = "instrument"
    DUMMY_TABLES = "dummy_tables"
    TERMS_OF_REFERENCE = "terms_of_reference"
    FILLED_FORM = "filled_form"
    DECLARATION = "declaration"
    EXAMINATION = "examination"
    EVALUATION = "evaluation"
    LETTER_DRAFT = "letter_draft"
    LETTER_NUMBER = "letter_number"
    SIGNED_LETTER = "signed_letter"
    SENDING = "sending"


class StepState(StrEnum):
    """How a step stands."""

    DONE = "done"
    CURRENT = "current"
    OPEN = "open"
    WAITS = "waits"
    """For the applicant's repairs."""
    FALLS_AWAY = "falls_away"


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """What is known of a case, as far as the guide asks."""

    case: Case
    contacts: tuple[Contact, ...]
    has_guestbook: bool
    attachment_kinds: frozenset[AttachmentKind]
    has_filled_form: bool
    has_references: bool
    is_examined: bool
    """A round of examination ended without anything to repair."""
    is_evaluated: bool


@dataclass(frozen=True, slots=True)
class GuideStep:
    """One line of the timeline."""

    step: int
    state: StepState
    done: StepDone | None
    missing: tuple[Missing, ...]


def guide_of(facts: CaseFacts, done: Mapping[int, StepDone]) -> tuple[GuideStep, ...]:
    """All fifteen steps."""
    current = current_step(done)
    return tuple(
        GuideStep(
            step,
            _state(facts.case, step, current, done),
            done.get(step),
            () if step in done else missing(step, facts),
        )
        for step in range(1, LAST_STEP + 1)
    )


def current_step(done: Mapping[int, StepDone]) -> int:
    """The first step from the fifth on that is not done, or the last one."""
    steps = range(FIRST_STEP_AT_COUNTER, LAST_STEP + 1)
    return next((step for step in steps if step not in done), LAST_STEP)


def earlier_undone(step: int, done: Mapping[int, StepDone]) -> tuple[int, ...]:
    """The steps at the counter and after it that come first and are not done."""
    return tuple(n for n in range(FIRST_STEP_AT_COUNTER, step) if n not in done)


def missing(step: int, facts: CaseFacts) -> tuple[Missing, ...]:
    """What the step lacks, in the order in which the guide asks for it."""
    return tuple(lack for lack, is_there in _needs(step, facts) if not is_there)


def _needs(step: int, facts: CaseFacts) -> tuple[tuple[Missing, bool], ...]:
    case, kinds = facts.case, facts.attachment_kinds
    match step:
        case 5:
            return (
                (Missing.GUESTBOOK, facts.has_guestbook),
                (Missing.EMAIL_PROOF, any(c.email_proved_at for c in facts.contacts)),
                (Missing.WHATSAPP_PROOF, any(c.whatsapp_proved_at for c in facts.contacts)),
                (Missing.COLLECTION_START, case.request.collection_starts_on is not None),
            )
        case 6:
            return ((Missing.FORM_HANDED_OVER, AttachmentKind.EMPTY_FORM in kinds),)
        case 8:
            return ((Missing.ACCOUNT_EMAIL, case.account_email is not None),)
        case 9:
            return ((Missing.REFERENCES, facts.has_references),)
        case 10:
            # A compilation of records has no questionnaire.
            is_compilation = case.request.way is WayOfCollection.COMPILATION
            return (
                (Missing.SUBMISSION_NUMBER, case.submission_number is not None),
                (Missing.SUBMISSION_DAY, case.submitted_on is not None),
                (Missing.INSTRUMENT, is_compilation or AttachmentKind.INSTRUMENT in kinds),
                (Missing.DUMMY_TABLES, AttachmentKind.DUMMY_TABLES in kinds),
                (Missing.TERMS_OF_REFERENCE, AttachmentKind.TERMS_OF_REFERENCE in kinds),
            )
        case 11:
            return (
                (Missing.FILLED_FORM, facts.has_filled_form),
                (Missing.DECLARATION, case.first_declared_on is not None),
                (Missing.EXAMINATION, facts.is_examined),
            )
        case 12:
            return ((Missing.EVALUATION, facts.is_evaluated),)
        case 13:
            return ((Missing.LETTER_DRAFT, AttachmentKind.LETTER_DRAFT in kinds),)
        case 14:
            return (
                (Missing.LETTER_NUMBER, case.letter_number is not None),
                (Missing.SIGNED_LETTER, AttachmentKind.SIGNED_LETTER in kinds),
            )
        case 15:
            return ((Missing.SENDING, case.letter_sent_on is not None),)
        case _:
            return ()


def _state(case: Case, step: int, current: int, done: Mapping[int, StepDone]) -> StepState:
    if step in done:
        return StepState.DONE
    if step in LETTER_STEP_NUMBERS:
        match LETTER_STEPS[case.verdict]:
            case LetterSteps.FALL_AWAY:
                return StepState.FALLS_AWAY
            case LetterSteps.WAIT:
                return StepState.WAITS
            case LetterSteps.NOT_YET | LetterSteps.APPLY:
                pass
    if case.progress is Progress.CLOSED:
        return StepState.OPEN
    return StepState.CURRENT if step == current else StepState.OPEN
