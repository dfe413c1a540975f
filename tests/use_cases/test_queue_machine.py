"""Counters, guests, days and clocks in any order against the real database, held to its history."""

import shutil
import tempfile
from collections.abc import Set
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from shared.domain.problem import Problem, ProblemCode
from shared.domain.ticket_life import Move
from shared.use_cases import serve_queue
from shared.use_cases.desk import Desk
from shared.use_cases.guestbook import complete_guestbook
from shared.use_cases.open_day import open_day
from shared.use_cases.pause_and_close import close_queue, confirm_clock, open_queue
from shared.use_cases.sign_in import leave_counter, take_counter
from shared.use_cases.take_number import NumberRequest, take_number
from shared.use_cases.watch_queue import read_queue_board
from tests.given_office import COUNTERS, GivenOffice, guest, prepared_office
from tests.queue_audit import audit

_MOVES = {
    Move.CALL: serve_queue.call_ticket,
    Move.RECALL: serve_queue.recall,
    Move.START: serve_queue.start_serving,
    Move.PUT_BACK: serve_queue.put_back,
    Move.NO_SHOW: serve_queue.mark_no_show,
    Move.HOLD: serve_queue.hold,
    Move.RESUME: serve_queue.resume,
    Move.FINISH: serve_queue.finish,
    Move.CANCEL: serve_queue.cancel,
    Move.TRANSFER: serve_queue.transfer,
    Move.RETURN: serve_queue.return_to_queue,
    Move.UNDO: serve_queue.undo,
}
_STILL = {
    Move.NO_SHOW: {ProblemCode.NO_SHOW_TOO_EARLY},
    Move.TRANSFER: {ProblemCode.TRANSFER_TO_ITSELF},
    Move.UNDO: {ProblemCode.COUNTER_BUSY, ProblemCode.NOT_SIGNED_IN_AT_COUNTER},
}
"""The refusals that a move which the screen enables may still meet."""
_EXPECTED = {
    ProblemCode.MOVE_NOT_ALLOWED,
    ProblemCode.ALREADY_CALLED_BY,
    ProblemCode.COUNTER_BUSY,
    ProblemCode.NO_SHOW_TOO_EARLY,
    ProblemCode.NOBODY_WAITING,
    ProblemCode.UNDO_NOT_YOURS,
    ProblemCode.UNDO_TOO_LATE,
    ProblemCode.TICKET_OF_ANOTHER_DAY,
    ProblemCode.TICKET_CHANGED_MEANWHILE,
    ProblemCode.TRANSFER_TO_ITSELF,
    ProblemCode.WAITS_FOR_ANOTHER_COUNTER,
    ProblemCode.NOT_SIGNED_IN_AT_COUNTER,
    ProblemCode.QUEUE_CLOSED,
    ProblemCode.CLOCK_JUMPED,
    ProblemCode.COUNTER_TAKEN,
}
_NUMBERS = st.integers(min_value=0, max_value=COUNTERS - 1)
_LETTERS = st.sampled_from("RK")
_PRESSES = 25
_WEIGHTS = {
    Move.CANCEL: 2,
    Move.FINISH: 2,
    Move.UNDO: 2,
    Move.RESUME: 60,
    Move.HOLD: 12,
    Move.RECALL: 8,
    Move.NO_SHOW: 12,
}
"""Of the moves that end a ticket's way, few, so that much happens before."""


class QueueMachine(RuleBasedStateMachine):
    """What officers, guests and clocks do; each refusal must be one that a rule gives."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="machine-"))
        self.office: GivenOffice
        self.requests: list[NumberRequest] = []
        self.kept: dict[str, str] = {}
        self.day = ""
        self.desks: list[Desk] = []

    @initialize()
    def an_office(self) -> None:
        self.office = prepared_office(self.folder)
        self.desks = [self.office.desk(number) for number in range(1, COUNTERS + 1)]
        for is_priority in (False, True, False, True, True, False):
            self.takes_a_number("RKR"[len(self.requests) % 3], is_priority)

    def teardown(self) -> None:
        if hasattr(self, "office"):
            self.office.close()
        shutil.rmtree(self.folder)

    @rule(letter=_LETTERS, is_priority=st.booleans())
    def takes_a_number(self, letter: str, is_priority: bool) -> None:
        request = self.office.request(letter, is_priority=is_priority)
        if self._tried(take_number, request):
            self.requests.append(request)

    @precondition(lambda self: self.requests)
    @rule(data=st.data())
    def sends_the_same_request_again(self, data: st.DataObject) -> None:
        request = data.draw(st.sampled_from(self.requests))
        before = self._rows("SELECT count(*) FROM ticket")
        issued = take_number(self.office.database, request)
        assert not issued.is_new
        assert self._rows("SELECT count(*) FROM ticket") == before
        assert self.kept[request.ticket_id.hex].startswith(issued.ticket.label)

    @rule(number=_NUMBERS)
    def calls_the_next(self, number: int) -> None:
        desk = self.desks[number]
        board = None
        if not self._in_doubt():
            open_day(self.office.database)
            board = read_queue_board(self.office.database, desk)
        called = self._tried(serve_queue.call_next, desk)
        if called and board is not None:
            assert called.id == board.next_ticket_id

    @rule(seed=st.integers(min_value=0, max_value=9999))
    def guests_come_and_officers_work(self, seed: int) -> None:
        # A seed, not a drawn list: Hypothesis fills such lists with the same few presses.
        chance = Random(seed + len(self.kept))
        for _ in range(_PRESSES):
            if chance.random() < 0.3:
                self.takes_a_number(chance.choice("RK"), chance.random() < 0.4)
            if chance.random() < 0.2:
                self.calls_the_next(chance.randrange(COUNTERS))
            self._press(chance)
            self.office.clock.advance(seconds=chance.choice((0, 1, 70, 130)))

    def _press(self, chance: Random) -> None:
        """One of the moves that the screen enables; at times with an old screen."""
        number = chance.randrange(COUNTERS)
        self.sits_down_elsewhere(number, self.office.counters.index(self.desks[number].counter_id))
        desk = self.desks[number]
        board = read_queue_board(self.office.database, desk)
        rows = [row for row in board.rows if row.allowed]
        if not rows or board.business_day.isoformat() != self._day():
            return
        row = chance.choice([row for row in rows if row.ticket.status != "waiting"] or rows)
        moves = sorted(row.allowed)
        move = chance.choices(moves, [_WEIGHTS.get(move, 4) for move in moves])[0]
        if move is Move.CANCEL and chance.random() < 0.8:
            return
        is_stale = chance.random() < 0.05
        seen = row.ticket.revision - is_stale
        more: tuple[Any, ...] = ()
        if move is Move.TRANSFER:
            counter = chance.choice([None, *self.office.counters])
            more = (self.office.services[chance.choice("RK")], counter)
        refusals = {ProblemCode.TICKET_CHANGED_MEANWHILE} if is_stale else _STILL.get(move, set())
        moved = self._tried(_MOVES[move], desk, row.ticket.id, seen, *more, refusals=refusals)
        assert not (moved and is_stale)

    @precondition(lambda self: self.requests)
    @rule(
        data=st.data(),
        number=_NUMBERS,
        move=st.sampled_from(sorted(_MOVES.keys() - {Move.TRANSFER})),
    )
    def presses_whatever_the_table_says(self, data: st.DataObject, number: int, move: Move) -> None:
        ticket = data.draw(st.sampled_from(self.requests)).ticket_id
        [(revision,)] = self._rows("SELECT revision FROM ticket WHERE id = ?", ticket.hex)
        self._tried(_MOVES[move], self.desks[number], ticket, revision)

    @precondition(lambda self: self.requests)
    @rule(data=st.data(), is_priority=st.booleans())
    def completes_a_guestbook(self, data: st.DataObject, is_priority: bool) -> None:
        request = data.draw(st.sampled_from(self.requests))
        officer = self.office.administrator
        self._tried(
            complete_guestbook,
            officer,
            request.visit_id,
            request.guest,
            guest(),
            is_priority,
            request.wishes,
        )

    @rule(number=_NUMBERS, counter=_NUMBERS)
    def sits_down_elsewhere(self, number: int, counter: int) -> None:
        taken = self._tried(
            take_counter, self.office.officers[number], self.office.counters[counter]
        )
        self.desks[number] = taken or self.desks[number]

    @rule(number=_NUMBERS)
    def leaves_and_comes_back(self, number: int) -> None:
        leave_counter(self.office.database, self.desks[number])
        self._tried(take_counter, self.desks[number].officer_id, self.desks[number].counter_id)

    @rule(is_open=st.booleans())
    def opens_or_closes_the_queue(self, is_open: bool) -> None:
        self._tried(open_queue if is_open else close_queue, self.office.supervisor)

    @rule(
        hours=st.sampled_from([0.02, 0.1, 0.5, 1, 2, -0.1, -1, -5, -13, -30, 14, 30, 960]),
        is_confirmed=st.sampled_from([True, True, False]),
    )
    def the_clock_goes_on_or_is_set(self, hours: float, is_confirmed: bool) -> None:
        self.office.clock.advance(hours=hours)
        if is_confirmed:
            self.staff_confirm_the_clock()

    @rule()
    def staff_confirm_the_clock(self) -> None:
        self._tried(confirm_clock, self.office.administrator)
        assert not self._in_doubt()

    @rule()
    def the_day_keeper_looks(self) -> None:
        open_day(self.office.database)

    @invariant()
    def all_is_sound(self) -> None:
        if hasattr(self, "office"):
            self._look()

    def _look(self) -> None:
        assert audit(self.office.file) == []
        kept = dict(self._rows("SELECT id, label || business_day || code FROM ticket"))
        assert kept.items() >= self.kept.items(), "a label changed or a ticket went"
        self.kept = kept
        assert self._day() >= self.day, "the stored day went back"
        self.day = self._day()
        open_of_other_days = self._rows(
            "SELECT label FROM ticket, office WHERE ticket.business_day <> office.business_day"
            " AND status IN ('waiting', 'called', 'serving', 'on_hold')"
        )
        assert open_of_other_days == []

    def _tried(self, act: Any, *arguments: Any, refusals: Set[ProblemCode] = _EXPECTED) -> Any:
        try:
            return act(self.office.database, *arguments)
        except Problem as problem:
            if problem.code not in refusals:
                raise
            return None

    def _rows(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        return self.office.ask(statement, *values)

    def _day(self) -> str:
        [(day,)] = self._rows("SELECT business_day FROM office")
        return str(day)

    def _in_doubt(self) -> bool:
        with self.office.database.reading() as transaction:
            return transaction.clock_in_doubt


TestQueueMachine = QueueMachine.TestCase
TestQueueMachine.settings = settings(max_examples=10, stateful_step_count=12)


def test_long_days_at_random_use_every_move_and_leave_a_sound_history() -> None:
    machine = QueueMachine()
    machine.an_office()
    try:
        for day, hours in enumerate((20, -1, 24)):
            for part in range(4):
                machine.guests_come_and_officers_work(day * 10 + part)
            machine.the_clock_goes_on_or_is_set(hours, is_confirmed=False)
        machine.the_day_keeper_looks()
        machine.all_is_sound()
        moves = {move for (move,) in machine.office.ask("SELECT DISTINCT move FROM ticket_event")}
        assert {move.value for move in Move} - moves == set()
    finally:
        machine.teardown()
