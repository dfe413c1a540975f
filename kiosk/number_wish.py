"""The request for a number, made from what the visitor has answered so far."""

from typing import TYPE_CHECKING

from kiosk.journey import Journey, guest_details
from shared.domain.identifiers import TicketId, VisitId
from shared.domain.language import Language
from shared.domain.visit import VisitSource, Wishes

if TYPE_CHECKING:
    from shared.use_cases.known_case import KnownCase
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


def number_wish_for_case(
    ids: tuple[VisitId, TicketId],
    case: "KnownCase",
    language: Language,
    machine: str,
    printer_url: str | None,
) -> "NumberRequest":
    """For whoever holds the number of a case; who that is, an officer asks at the counter."""
    from shared.use_cases.take_number import NumberRequest

    visit_id, ticket_id = ids
    return NumberRequest(
        visit_id=visit_id,
        ticket_id=ticket_id,
        service_id=case.service_id,
        language=language,
        source=VisitSource.KIOSK,
        is_priority=False,
        wishes=Wishes(),
        institution_category=None,
        notice=None,
        guest=None,
        machine=machine,
        printer_url=printer_url,
        case_number=case.number,
    )
