"""A simulated counter: an officer who calls and serves until nobody is left."""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import product
from typing import Protocol

from shared.commands.simulated_guests import insist
from shared.commands.simulated_office import SimulatedOffice
from shared.database.change_source import ChangeSource, open_change_source
from shared.database.office_database import OfficeDatabase, open_office
from shared.domain.identifiers import TicketId
from shared.domain.problem import Problem, ProblemCode
from shared.domain.ticket import Ticket
from shared.domain.ticket_life import Move, TicketStatus
from shared.use_cases.desk import Desk
from shared.use_cases.display_board import read_display_board
from shared.use_cases.serve_queue import (
    call_next,
    finish,
    hold,
    mark_no_show,
    put_back,
    recall,
    resume,
    return_to_queue,
    start_serving,
    transfer,
    undo,
)
from shared.use_cases.sign_in import leave_counter, sign_in, take_counter
from shared.use_cases.watch_queue import read_queue_board
from shared.workers.office_clock import OfficeClock

_LOOK_AGAIN_SECONDS = 0.2
_STILL_SECONDS = 3.0
"""A reused database may hold a guest who waits for a counter where nobody sits."""

_HABITS = {
    (Move.START, Move.FINISH): 10,
    (Move.RECALL, Move.START, Move.FINISH): 3,
    (Move.START, Move.UNDO, Move.START, Move.FINISH): 1,
    (Move.START, Move.HOLD): 3,
    (Move.START, Move.TRANSFER): 2,
    (Move.TRANSFER,): 1,
    (Move.PUT_BACK,): 1,
    (Move.NO_SHOW, Move.RETURN): 2,
}
"""What an officer does with a guest, and how often. Whoever is not finished comes again."""


class Doors(Protocol):
    """Whether guests may still come."""

    def is_set(self) -> bool:
        """Whether the kiosks have given their last number."""


@dataclass(slots=True)
class _Officer:
    """One who serves until the hall is empty."""

    office: OfficeDatabase
    changes: ChangeSource
    desk: Desk
    plan: SimulatedOffice
    chance: random.Random
    no_show_calls: int
    may_give_up_at_once: bool
    aside: list[Ticket] = field(default_factory=list)
    call_ms: list[float] = field(default_factory=list)

    def call(self) -> Ticket | None:
        began = time.perf_counter()
        try:
            ticket = insist(lambda: call_next(self.office, self.desk))
        except Problem as problem:
            if problem.code is not ProblemCode.NOBODY_WAITING:
                raise
            return None
        self.call_ms.append((time.perf_counter() - began) * 1000)
        return ticket

    def serve(self, ticket: Ticket) -> None:
        for move in self.chance.choices(tuple(_HABITS), tuple(_HABITS.values()))[0]:
            ticket = self.make(move, ticket)
        if move is Move.HOLD:
            self.aside.append(ticket)
        if len(self.aside) > 2:
            self.take_up_again()

    def take_up_again(self) -> None:
        """Go on with the first guest who was asked to step aside."""
        ticket = self.aside.pop(0)
        self.make(Move.FINISH, self.make(Move.RESUME, ticket))

    def make(self, move: Move, ticket: Ticket) -> Ticket:
        match move:
            case Move.NO_SHOW:
                return self.give_up(ticket)
            case Move.RETURN if ticket.status is TicketStatus.WAITING:
                return ticket
            case Move.TRANSFER:
                return self.send_on(ticket)
            case _:
                return self.press(_PRESSES[move], ticket)

    def send_on(self, ticket: Ticket) -> Ticket:
        """To any service and counter but those where the guest stands."""
        counters = (None, *(seat.counter_id for seat in self.plan.seats))
        here = (ticket.current_service_id, ticket.wanted_counter_id)
        places = [place for place in product(self.plan.service_ids, counters) if place != here]
        service_id, counter_id = self.chance.choice(places)
        return insist(
            lambda: transfer(
                self.office, self.desk, ticket.id, ticket.revision, service_id, counter_id
            )
        )

    def give_up(self, ticket: Ticket) -> Ticket:
        """Call as often as the office asks, then give up; put back where it asks for minutes."""
        for _ in range(self.no_show_calls - ticket.call_count):
            ticket = self.press(recall, ticket)
        return self.press(mark_no_show if self.may_give_up_at_once else put_back, ticket)

    def press(self, act: "_Press", ticket: Ticket) -> Ticket:
        return insist(lambda: act(self.office, self.desk, ticket.id, ticket.revision))

    def is_hall_empty(self) -> bool:
        """Nobody waits, and nobody is with an officer who may still send them on."""
        board = read_display_board(self.office, None)
        return board.waiting == 0 and not board.current


_Press = Callable[[OfficeDatabase, Desk, TicketId, int], Ticket]
_PRESSES: dict[Move, _Press] = {
    Move.RECALL: recall,
    Move.START: start_serving,
    Move.PUT_BACK: put_back,
    Move.HOLD: hold,
    Move.RESUME: resume,
    Move.FINISH: finish,
    Move.RETURN: return_to_queue,
    Move.UNDO: undo,
}


def serve_counter(plan: SimulatedOffice, position: int, doors_closed: Doors) -> list[float]:
    """Sign in, serve until the day is done, leave; how long each call took, in milliseconds."""
    clock = OfficeClock()
    office = open_office(plan.url, clock.now, clock.jumped_at)
    changes = open_change_source(plan.url)
    try:
        seat = plan.seats[position]
        officer_id = sign_in(office, seat.sign_in_name, seat.password).id
        desk = insist(lambda: take_counter(office, officer_id, seat.counter_id))
        officer = _officer_at(office, changes, desk, plan, position)
        _work(officer, doors_closed)
        insist(lambda: leave_counter(office, desk))
        return officer.call_ms
    finally:
        changes.close()
        office.close()


def _officer_at(
    office: OfficeDatabase,
    changes: ChangeSource,
    desk: Desk,
    plan: SimulatedOffice,
    position: int,
) -> _Officer:
    settings = read_queue_board(office, desk).settings
    return _Officer(
        office=office,
        changes=changes,
        desk=desk,
        plan=plan,
        chance=random.Random(position),
        no_show_calls=settings.no_show_calls,
        may_give_up_at_once=settings.no_show_minutes == 0,
    )


def _work(officer: _Officer, doors_closed: Doors) -> None:
    still_since = time.monotonic()
    while True:
        are_closed = doors_closed.is_set()
        ticket = officer.call()
        if ticket is not None:
            officer.serve(ticket)
        elif officer.aside:
            officer.take_up_again()
        elif are_closed and officer.is_hall_empty():
            return
        elif officer.changes.wait(_LOOK_AGAIN_SECONDS) or not are_closed:
            still_since = time.monotonic()
        elif time.monotonic() - still_since > _STILL_SECONDS:
            return
