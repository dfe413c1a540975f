"""One watch over the database wakes the screen's feed and the print worker."""

import threading
from collections.abc import Iterator

import pytest

from kiosk.shared_changes import SharedChanges, Wakening
from shared.database.change_source import open_change_source
from tests.given_office import GivenOffice


@pytest.fixture
def wakening() -> Wakening:
    return Wakening()


@pytest.fixture
def changes(office: GivenOffice, wakening: Wakening) -> Iterator[SharedChanges]:
    source = open_change_source(office.url)
    changes = SharedChanges(source, wakening)
    changes.wait(0)
    yield changes
    changes.close()
    changes.wait(0)


def test_a_change_that_one_sees_wakes_the_other_once(
    office: GivenOffice, changes: SharedChanges, wakening: Wakening
) -> None:
    assert not wakening.wait(0)
    office.take()
    assert changes.wait(5)
    assert wakening.wait(0)
    assert not wakening.wait(0)


def test_what_did_not_change_wakes_nobody(changes: SharedChanges, wakening: Wakening) -> None:
    assert not changes.wait(0)
    assert not wakening.wait(0)


def test_closing_ends_a_wait_and_every_later_one(wakening: Wakening) -> None:
    ended = threading.Event()

    def wait() -> None:
        wakening.wait(60)
        ended.set()

    thread = threading.Thread(target=wait, daemon=True)
    thread.start()
    wakening.close()
    assert ended.wait(10)
    thread.join()
    wakening.wait(60)
