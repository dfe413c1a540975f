"""What a touch on a card answers."""

from dataclasses import replace
from datetime import datetime

from kiosk.journey import Answers, Journey, Step
from shared.configuration.privacy_notice import PrivacyNotice
from shared.domain.visit import NoticeAccepted


def chosen(journey: Journey, code: str) -> Answers:
    """The answers with the card of that code; unchanged where no such card lies there."""
    answers = journey.answers
    match journey.step:
        case Step.SERVICE:
            for service in journey.services:
                if str(service.id) == code:
                    return replace(answers, service_id=service.id)
        case Step.CATEGORY:
            if code in {category.code for category in journey.categories}:
                return replace(answers, category=code)
    return answers


def wish_toggled(answers: Answers, wish: str) -> Answers:
    """`wish` is a field of Wishes."""
    is_wished = getattr(answers.wishes, wish)
    return replace(answers, wishes=replace(answers.wishes, **{wish: not is_wished}))


def consent_toggled(answers: Answers) -> Answers:
    """Of what is optional."""
    return replace(answers, survey_consent=not answers.survey_consent)


def notice_accepted(answers: Answers, notice: PrivacyNotice, at: datetime) -> Answers:
    """The notice was read and understood; the consent is kept as it was ticked."""
    accepted = NoticeAccepted(notice.version, at, answers.survey_consent)
    return replace(answers, notice=accepted)
