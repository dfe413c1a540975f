"""What stands in a text field and what is to be said about it; becomes an answer by the rules."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from kiosk.journey import Answers, Step
from kiosk.problem_texts import answer_problem_text
from shared.domain.email_address import email_address, suggested_correction
from shared.domain.guest_details import institution_name, person_name
from shared.domain.office import Institution
from shared.domain.phone_number import (
    TypingState,
    mobile_number,
    readable_phone,
    typing_progress,
)
from shared.domain.problem import Problem

MOST_SUGGESTIONS = 3


@dataclass(frozen=True, slots=True)
class TypedAnswer:
    """The text of the field while it is typed."""

    draft: str = ""
    problem: Problem | None = None
    confirmed_phone: str | None = None
    correction: str | None = None
    """The address that was probably meant, waiting for yes or no."""
    is_insisting: bool = False
    """The visitor said that the address is right as it stands."""

    @property
    def problem_text(self) -> str:
        return "" if self.problem is None else answer_problem_text(self.problem)

    @property
    def confirmation_text(self) -> str:
        if self.confirmed_phone is None:
            return ""
        words = QCoreApplication.translate("Answers", "Nomor terbaca: %1")
        return words.replace("%1", readable_phone(self.confirmed_phone))

    def insisting(self) -> "TypedAnswer":
        return replace(self, correction=None, is_insisting=True)

    def progressed(self, step: Step) -> "TypedAnswer":
        """With what can be said while the text is still being typed."""
        if step is not Step.PHONE or not self.draft:
            return self
        progress = typing_progress(self.draft)
        if progress.state is TypingState.FINE:
            return replace(self, confirmed_phone=mobile_number(self.draft))
        if progress.problem is not None:
            return replace(self, problem=Problem(progress.problem))
        return self


def draft_of(step: Step, answers: Answers) -> str:
    """The text with which a field begins: what was answered there before."""
    match step:
        case Step.NAME:
            return answers.name or ""
        case Step.PHONE:
            return readable_phone(answers.phone) if answers.phone else ""
        case Step.EMAIL:
            return answers.email or ""
        case Step.INSTITUTION:
            return answers.institution or ""
        case _:
            return ""


def typed(
    step: Step, text: TypedAnswer, answers: Answers, known_domains: Iterable[str]
) -> tuple[Answers | None, TypedAnswer]:
    """The answers with this one; None, and what to say, where it cannot be taken yet."""
    try:
        match step:
            case Step.NAME:
                return replace(answers, name=person_name(text.draft)), text
            case Step.PHONE:
                phone = mobile_number(text.draft)
                return replace(answers, phone=phone, has_no_phone=False), text
            case Step.EMAIL:
                email = email_address(text.draft)
                correction = (
                    None if text.is_insisting else suggested_correction(email, known_domains)
                )
                if correction is not None:
                    return None, replace(text, correction=correction, problem=None)
                return replace(answers, email=email, has_no_email=False), text
            case Step.INSTITUTION:
                name = institution_name(text.draft)
                return replace(answers, institution=name, is_private=False), text
            case _:
                return answers, text
    except Problem as problem:
        return None, replace(text, problem=problem, confirmed_phone=None)


def skipped(step: Step, answers: Answers) -> Answers | None:
    """The answers of a visitor who has none of this; None where a step cannot be skipped."""
    match step:
        case Step.PHONE:
            return replace(answers, phone=None, has_no_phone=True)
        case Step.EMAIL:
            return replace(answers, email=None, has_no_email=True)
        case Step.INSTITUTION:
            return replace(answers, institution=None, is_private=True)
        case _:
            return None


def with_ending(draft: str, ending: str) -> str:
    """The address with this domain instead of whatever stood behind the @."""
    return f"{draft.partition('@')[0].strip()}@{ending}"


def institutions_like(
    draft: str, category: str | None, institutions: tuple[Institution, ...]
) -> list[str]:
    """A few of the office's institutions that fit; those of the visitor's category first."""
    wanted = draft.strip().casefold()
    fitting = [
        institution
        for institution in institutions
        if _fits(wanted, institution.name.casefold()) and institution.name.casefold() != wanted
    ]
    fitting.sort(key=lambda institution: institution.category_code != category)
    if not wanted:
        fitting = [entry for entry in fitting if entry.category_code == category]
    return [institution.name for institution in fitting[:MOST_SUGGESTIONS]]


def _fits(wanted: str, name: str) -> bool:
    return name.startswith(wanted) or f" {wanted}" in name
