"""Days begin on time also where nobody comes."""

import threading

import pytest

from shared.workers.day_keeper import keep_days
from tests.given_office import GivenOffice


class StopAfter(threading.Event):
    """Stops a loop after some looks, without waiting between them."""

    def __init__(self, looks: int, between: object = None) -> None:
        super().__init__()
        self.looks_left = looks
        self._between = between

    def wait(self, timeout: float | None = None) -> bool:
        self.looks_left -= 1
        if self.looks_left == 0:
            self.set()
        elif callable(self._between):
            self._between()
        return self.is_set()


def _stored_day(office: GivenOffice) -> str:
    [(day,)] = office.ask("SELECT business_day FROM office")
    return str(day)


def test_the_keeper_opens_each_day_and_ends_what_the_one_before_left(office: GivenOffice) -> None:
    ticket = office.take()
    stop = StopAfter(2, lambda: office.clock.advance(days=1))
    keep_days(office.database, "m", stop)
    assert _stored_day(office) == "2026-11-24"
    assert office.status(ticket) == "unserved"


def test_the_keeper_writes_nothing_while_the_day_is_the_same(office: GivenOffice) -> None:
    office.take()
    before = office.ask("SELECT revision FROM office")
    keep_days(office.database, "m", StopAfter(5, lambda: office.clock.advance(hours=1)))
    assert office.ask("SELECT revision FROM office") == before


def test_the_keeper_moves_no_day_by_a_clock_in_doubt(office: GivenOffice) -> None:
    office.take()
    office.clock.advance(days=400)
    keep_days(office.database, "m", StopAfter(1))
    assert _stored_day(office) == "2026-11-23"


def test_the_keeper_outlives_a_database_that_is_away(
    office: GivenOffice, caplog: pytest.LogCaptureFixture
) -> None:
    office.ask("ALTER TABLE office RENAME TO hidden")

    def comes_back() -> None:
        office.ask("ALTER TABLE hidden RENAME TO office")
        office.clock.advance(days=1)

    keep_days(office.database, "m", StopAfter(2, comes_back))
    assert _stored_day(office) == "2026-11-24"
    assert "the day could not be opened" in caplog.text
    caplog.clear()
