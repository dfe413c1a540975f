"""Programs that work without end, and confirm each step after it is committed, to be killed."""

from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from shared.domain.problem import Problem
from shared.domain.ticket import Ticket
from shared.use_cases.serve_queue import call_next, finish, hold, resume, start_serving, transfer
from shared.use_cases.watch_queue import read_queue_board
from tests.given_office import GivenOffice, opened_office


def kiosk(file: Path, confirmed: Connection) -> None:
    """Guests take numbers."""
    office = opened_office(file)
    for turn in range(1_000_000):
        ticket = office.issue("RK"[turn % 2], printer_url="file://x").ticket
        confirmed.send(("number", ticket.id.hex, ticket.label))


def officer(file: Path, confirmed: Connection, number: int) -> None:
    """An officer goes on where the last one was killed, and serves without end."""
    office = opened_office(file)
    desk = office.desk(number)

    def did(act: Callable[..., Ticket], ticket: Ticket, *more: Any) -> Ticket:
        moved = act(office.database, desk, ticket.id, ticket.revision, *more)
        confirmed.send(("move", moved.id.hex, moved.revision))
        return moved

    left = read_queue_board(office.database, desk).mine
    if left is not None:
        is_served = left.ticket.serving_since is not None and left.ticket.status == "serving"
        did(finish, left.ticket if is_served else did(start_serving, left.ticket))
    while True:
        called = _next_one(office, number)
        confirmed.send(("move", called.id.hex, called.revision))
        served = did(resume, did(hold, did(start_serving, called)))
        if served.number % 3:
            did(finish, served)
        else:
            other = office.services[
                "K" if served.current_service_id == office.services["R"] else "R"
            ]
            did(transfer, served, other, None)


def _next_one(office: GivenOffice, number: int) -> Ticket:
    while True:
        try:
            return call_next(office.database, office.desk(number))
        except Problem:
            office.take()
