"""The request for a number, made from what the visitor has answered so far."""

from typing import TYPE_CHECKING

from kiosk.journey import Journey, guest_details
from shared.domain.language import Language
from shared.domain.visit import VisitSource

if TYPE_CHECKING:
    from shared.use_cases.take_number import NumberRequest


def number_wish(
    journey: Journey,
    source: VisitSource,
    language: Language,
    machine: str,
    printer_url: str | None,
) -> "NumberRequest":
    """Its ids are the journey's: asking twice gives one ticket.

    Who asks for help before choosing a service waits at the first one; the officer transfers.
    """
    # By now it is imported; at the start it would delay the first frame.
    from shared.use_cases.take_number import NumberRequest

    answers = journey.answers
    return NumberRequest(
        visit_id=journey.visit_id,
        ticket_id=journey.ticket_id,
        service_id=answers.service_id or journey.services[0].id,
        language=language,
        source=source,
        is_priority=answers.is_priority is True,
        wishes=answers.wishes,
        institution_category=answers.category,
        notice=answers.notice,
        guest=guest_details(journey),
        machine=machine,
        printer_url=printer_url,
    )
