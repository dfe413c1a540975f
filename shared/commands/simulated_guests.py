"""A simulated kiosk: guests who take their numbers one after the other, as fast as they can."""

import random
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TypeVar

from shared.commands.simulated_office import SimulatedOffice
from shared.database.office_database import OfficeDatabase, open_office
from shared.domain.guest_details import GuestDetails
from shared.domain.identifiers import TicketId, VisitId
from shared.domain.language import Language
from shared.domain.problem import Problem, ProblemCode
from shared.domain.visit import NoticeAccepted, VisitSource, Wishes
from shared.use_cases.identity import new_id
from shared.use_cases.take_number import NumberRequest, take_number
from shared.workers.office_clock import OfficeClock

_DOUBLE_TOUCH_EVERY = 10
_T = TypeVar("_T")


def serve_kiosk(plan: SimulatedOffice, machine: str, guests: range) -> list[float]:
    """Issue one number to each guest; how long each took, in milliseconds."""
    clock = OfficeClock()
    office = open_office(plan.url, clock.now, clock.jumped_at)
    try:
        return [_take(office, guest, _request(plan, machine, guest)) for guest in guests]
    finally:
        office.close()


def insist(action: Callable[[], _T]) -> _T:
    """Try again while others keep the database busy: what was not confirmed was not done."""
    while True:
        try:
            return action()
        except Problem as problem:
            if problem.code is not ProblemCode.DATABASE_BUSY:
                raise


def _take(office: OfficeDatabase, guest: int, request: NumberRequest) -> float:
    began = time.perf_counter()
    insist(lambda: take_number(office, request))
    took_ms = (time.perf_counter() - began) * 1000
    if guest % _DOUBLE_TOUCH_EVERY == 0:
        insist(lambda: take_number(office, request))
    return took_ms


def _request(plan: SimulatedOffice, machine: str, guest: int) -> NumberRequest:
    chance = random.Random(guest)
    source = chance.choices((VisitSource.KIOSK, VisitSource.KIOSK_HELP), (5, 1))[0]
    is_priority = chance.random() < 0.2
    is_helped = source is VisitSource.KIOSK_HELP
    return NumberRequest(
        visit_id=VisitId(new_id()),
        ticket_id=TicketId(new_id()),
        service_id=chance.choice(plan.service_ids),
        language=chance.choice(tuple(Language)),
        source=source,
        is_priority=is_priority,
        wishes=Wishes(come_to_me=is_priority and chance.random() < 0.5),
        institution_category=None if is_helped else "local_government",
        notice=None if is_helped else NoticeAccepted("simulasi", datetime.now(UTC), False),
        guest=None if is_helped else _details(guest),
        machine=machine,
        printer_url="folder://simulasi",
    )


def _details(guest: int) -> GuestDetails:
    return GuestDetails(
        name=f"Tamu Simulasi {guest + 1}",
        phone=f"+62812{guest:08d}",
        email=f"tamu{guest + 1}@example.com",
        institution_name="Kantor Contoh",
        institution_category="local_government",
        occupation=None,
        education=None,
        age_band=None,
    )
