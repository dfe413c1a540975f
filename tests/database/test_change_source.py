"""A commit of somebody else wakes whoever waits; nothing else does."""

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from uuid import UUID

import pytest

from shared.database.change_source import ChangeSource, open_change_source
from shared.domain.identifiers import ServiceId
from shared.domain.problem import Problem, ProblemCode
from shared.use_cases.watch_queue import find_ticket
from tests.given_office import GivenOffice, code_of, url_of

_SAFETY_SECONDS = 60.0
"""Long enough for any machine; a wait that is woken returns long before."""

_FILES_CAN_BE_MOVED = pytest.mark.skipif(os.name == "nt", reason="Windows holds an open file")

_CHANGE = """
import sys
import pysqlite3.dbapi2
connection = pysqlite3.dbapi2.connect(sys.argv[1])
connection.execute("UPDATE office SET name = 'Lain'")
connection.commit()
"""


@pytest.fixture
def changes(office: GivenOffice) -> Iterator[ChangeSource]:
    source = open_change_source(office.url)
    source.wait(0)
    yield source
    source.close()
    source.wait(0)


def _waits_in_a_thread(changes: ChangeSource) -> tuple[threading.Thread, list[bool]]:
    woken: list[bool] = []
    thread = threading.Thread(target=lambda: woken.append(changes.wait(_SAFETY_SECONDS)))
    thread.start()
    return thread, woken


def test_a_commit_of_this_program_wakes(office: GivenOffice, changes: ChangeSource) -> None:
    thread, woken = _waits_in_a_thread(changes)
    office.take()
    thread.join()
    assert woken == [True]


def test_a_commit_of_another_program_wakes(office: GivenOffice, changes: ChangeSource) -> None:
    thread, woken = _waits_in_a_thread(changes)
    subprocess.run(
        [
            sys.executable,
            "-c",
            _CHANGE,
            str(office.file),
        ],
        check=True,
    )
    thread.join()
    assert woken == [True]


def test_what_was_committed_between_two_waits_is_told_by_the_next(
    office: GivenOffice, changes: ChangeSource
) -> None:
    office.take()
    office.take()
    assert changes.wait(_SAFETY_SECONDS)
    assert not changes.wait(0), "two commits that nobody waited for are one change"


def test_nothing_wakes_without_a_change(office: GivenOffice, changes: ChangeSource) -> None:
    ticket = office.take()
    assert changes.wait(_SAFETY_SECONDS)
    find_ticket(office.database, office.administrator, ticket.label)
    code_of(lambda: office.take(service_id=ServiceId(UUID(int=1))))
    with office.database.writing():
        pass
    assert not changes.wait(0)
    assert not changes.wait(0.1)


def test_who_is_woken_sees_what_woke(office: GivenOffice, changes: ChangeSource) -> None:
    for number in range(1, 20):
        thread, woken = _waits_in_a_thread(changes)
        office.take()
        thread.join()
        assert woken == [True]
        assert find_ticket(office.database, office.administrator, f"R{number:03}").number == number


def test_closing_ends_a_wait_and_later_ones(office: GivenOffice) -> None:
    source = open_change_source(office.url)
    source.wait(0)
    thread, woken = _waits_in_a_thread(source)
    source.close()
    thread.join()
    assert woken == [False]
    office.take()
    assert not source.wait(_SAFETY_SECONDS)


def test_waiting_makes_no_file_where_the_database_is_away(
    office: GivenOffice, caplog: pytest.LogCaptureFixture
) -> None:
    away = office.file.with_name("away.db")
    source = open_change_source(url_of(away))
    for _ in range(2):
        with pytest.raises(Problem):
            source.wait(0)
    assert not away.exists()
    source.close()
    caplog.clear()


@_FILES_CAN_BE_MOVED
def test_a_file_that_was_put_in_anothers_place_wakes_who_waits(office: GivenOffice) -> None:
    source = open_change_source(office.url)
    assert not source.wait(0)
    copy = office.file.with_suffix(".restored")
    office.close()
    shutil.copyfile(office.file, copy)
    copy.replace(office.file)
    assert source.wait(_SAFETY_SECONDS)
    source.close()


@_FILES_CAN_BE_MOVED
def test_who_waits_on_a_file_that_is_gone_is_told(office: GivenOffice) -> None:
    source = open_change_source(office.url)
    assert not source.wait(0)
    office.close()
    office.file.rename(office.file.with_suffix(".away"))
    assert code_of(lambda: source.wait(0)) is ProblemCode.DATABASE_UNREACHABLE
    source.close()
