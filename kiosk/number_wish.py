"""The request for a number, made from what the visitor has answered so far."""

from kiosk.journey import Journey, guest_details
from shared.domain.language import Language
from shared.domain.visit import VisitSource
from shared.use_cases.take_number import NumberRequest


def number_wish(
    journey: Journey,
    source: VisitSource,
    language: Language,
    machine: str,
    printer_url: str | None,
) -> NumberRequest:
    """Its ids are the journey's: asking twice gives one ticket.

    Who asks for help before choosing a service waits at the first one; the officer transfers.
    """
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
