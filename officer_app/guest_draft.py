"""A guest's answers while an officer types them, and their examination by the domain's rules."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from shared.domain.email_address import email_address
from shared.domain.guest_details import GuestDetails, institution_name, person_name
from shared.domain.phone_number import mobile_number, readable_phone
from shared.domain.problem import Problem
from shared.domain.visit import Wishes


class Answer(StrEnum):
    """One field of the guestbook."""

    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    INSTITUTION_NAME = "institution_name"
    INSTITUTION_CATEGORY = "institution_category"
    OCCUPATION = "occupation"
    EDUCATION = "education"
    AGE_BAND = "age_band"


@dataclass(frozen=True, slots=True)
class GuestDraft:
    """What stands in the form, as it was typed; an empty text is no answer."""

    texts: Mapping[Answer, str] = field(default_factory=dict)
    is_priority: bool = False
    wishes: Wishes = Wishes()

    def text(self, answer: Answer) -> str:
        return self.texts.get(answer, "")

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all was answered about the person."""
        return not any(text.strip() for text in self.texts.values())


@dataclass(frozen=True, slots=True)
class Examined:
    """Either usable details, or what to mend and where."""

    details: GuestDetails | None
    problems: Mapping[Answer, Problem]


def draft_of(details: GuestDetails | None, is_priority: bool, wishes: Wishes) -> GuestDraft:
    """The form as the guestbook fills it."""
    if details is None:
        return GuestDraft({}, is_priority, wishes)
    texts = {
        Answer.NAME: details.name,
        Answer.PHONE: readable_phone(details.phone) if details.phone else "",
        Answer.EMAIL: details.email or "",
        Answer.INSTITUTION_NAME: details.institution_name or "",
        Answer.INSTITUTION_CATEGORY: details.institution_category or "",
        Answer.OCCUPATION: details.occupation or "",
        Answer.EDUCATION: details.education or "",
        Answer.AGE_BAND: details.age_band or "",
    }
    return GuestDraft({key: text for key, text in texts.items() if text}, is_priority, wishes)


def examine(draft: GuestDraft) -> Examined:
    """Only the name is needed; what is typed beyond it must be usable."""
    problems: dict[Answer, Problem] = {}

    def checked(answer: Answer, rule: Callable[[str], str]) -> str | None:
        try:
            return rule(draft.text(answer))
        except Problem as problem:
            problems[answer] = problem
            return None

    def optional(answer: Answer, rule: Callable[[str], str]) -> str | None:
        return checked(answer, rule) if draft.text(answer).strip() else None

    name = checked(Answer.NAME, person_name)
    phone = optional(Answer.PHONE, mobile_number)
    email = optional(Answer.EMAIL, email_address)
    institution = optional(Answer.INSTITUTION_NAME, institution_name)
    if problems or name is None:
        return Examined(None, problems)
    return Examined(
        GuestDetails(
            name=name,
            phone=phone,
            email=email,
            institution_name=institution,
            institution_category=draft.text(Answer.INSTITUTION_CATEGORY) or None,
            occupation=draft.text(Answer.OCCUPATION) or None,
            education=draft.text(Answer.EDUCATION) or None,
            age_band=draft.text(Answer.AGE_BAND) or None,
        ),
        problems,
    )
