"""What the database confirms is durable and in one order, and what it suffers is told."""

import logging
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pysqlite3.dbapi2
import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError

from shared.database import engine as engine_module
from shared.database.engine import (
    is_on_network_share,
    open_engine,
    refuse_affected_library,
)
from shared.database.outside_failure import outside_failures_as_problems
from shared.domain.problem import ProblemCode
from shared.use_cases.take_number import take_number
from tests.given_office import GivenOffice, code_of, url_of
from tests.queue_audit import audit

_ROOT = Path(__file__).parents[2]


@pytest.fixture
def engine(office: GivenOffice) -> Iterator[Engine]:
    opened = open_engine(office.url)
    yield opened
    opened.dispose()


def test_each_connection_is_durable_and_holds_foreign_keys(engine: Engine) -> None:
    connections = [engine.connect() for _ in range(3)]
    for connection in connections:
        found = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        ]
        full = 2
        assert found == ["wal", full, 1, engine_module.BUSY_TIMEOUT_MS]
    for connection in connections:
        connection.close()


def test_a_writer_holds_the_lock_from_its_beginning(office: GivenOffice) -> None:
    other = pysqlite3.dbapi2.connect(str(office.file), timeout=0, isolation_level=None)
    with (
        office.database.writing(),
        pytest.raises(pysqlite3.dbapi2.OperationalError, match="locked"),
    ):
        other.execute("BEGIN IMMEDIATE")
    other.execute("BEGIN IMMEDIATE")
    other.rollback()
    other.close()


def test_a_reader_holds_no_lock_and_keeps_its_snapshot(office: GivenOffice) -> None:
    with office.database.reading() as transaction:
        statement = text("SELECT count(*) FROM ticket")
        assert transaction.connection.execute(statement).scalar_one() == 0
        office.take()
        assert transaction.connection.execute(statement).scalar_one() == 0
    with office.database.reading() as transaction:
        assert transaction.connection.execute(statement).scalar_one() == 1


def test_a_transaction_that_fails_leaves_nothing(office: GivenOffice) -> None:
    class _Fault(Exception):
        pass

    def write_and_fail() -> None:
        with office.database.writing() as transaction:
            transaction.connection.execute(text("UPDATE office SET name = 'x'"))
            raise _Fault

    with pytest.raises(_Fault):
        write_and_fail()
    assert office.ask("SELECT name FROM office") == [("Kantor Contoh",)]


def test_a_file_that_somebody_else_keeps_locked_is_told_as_busy(
    office: GivenOffice, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(engine_module, "BUSY_TIMEOUT_MS", 20)
    impatient = office.reopened()
    other = pysqlite3.dbapi2.connect(str(office.file), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    request = office.request()
    assert code_of(lambda: take_number(impatient, request)) is ProblemCode.DATABASE_BUSY
    other.rollback()
    other.close()
    assert take_number(impatient, request).ticket.number == 1
    caplog.clear()


_TAKE = """
import sys
from datetime import UTC, datetime
from uuid import UUID
from tests.given_office import MORNING, GivenClock, opened_office
from pathlib import Path
office = opened_office(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
print(*(office.take("RK"[n % 2]).number for n in range(100)), flush=True)
office.close()
"""


def test_four_programs_that_take_400_numbers_at_once_get_400_numbers(office: GivenOffice) -> None:
    children = [
        subprocess.Popen(
            [sys.executable, "-c", _TAKE, str(office.file)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            env={**os.environ, "PYTHONPATH": str(_ROOT)},
        )
        for _ in range(4)
    ]
    for child in children:
        assert child.stdout and child.stdout.readline() == "ready\n"
    given: list[int] = []
    for child in children:
        assert child.stdin
        child.stdin.write("\n")
        child.stdin.flush()
    for child in children:
        out, _ = child.communicate(timeout=100)
        assert child.returncode == 0
        given += map(int, out.split())
    assert sorted(given) == sorted([*range(1, 201)] * 2)
    assert audit(office.file) == []


def test_threads_of_one_program_take_numbers_at_once(office: GivenOffice) -> None:
    numbers: list[int] = []
    threads = [
        threading.Thread(target=lambda: numbers.extend(office.take().number for _ in range(20)))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(numbers) == list(range(1, 81))


def test_a_full_disk_is_told_and_leaves_nothing_half_written(
    office: GivenOffice, caplog: pytest.LogCaptureFixture
) -> None:
    tight = office.reopened()
    with tight.reading() as transaction:
        pages = transaction.connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        transaction.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 3}")
    refusal, issued = None, 0
    while refusal is None:
        request = office.request()
        refusal = code_of(partial(take_number, tight, request))
        issued += refusal is None
    assert refusal is ProblemCode.DATABASE_FULL
    assert audit(office.file) == []
    assert office.ask("SELECT count(*) FROM visit") == [(issued,)]
    assert office.ask("SELECT count(*) FROM guest") == [(issued,)]
    again = take_number(office.database, request)
    assert (again.is_new, again.ticket.number) == (True, issued + 1)
    assert {record.levelno for record in caplog.records} == {logging.ERROR}
    assert "Tamu" not in caplog.text, "no guest's details in the log"
    caplog.clear()


_OPEN_AS_NOBODY = """
import os, sys
from shared.database.office_database import open_office
from shared.domain.problem import Problem
from shared.use_cases.open_day import open_day
from datetime import UTC, datetime
if os.geteuid() == 0:
    os.setuid(65534)
try:
    office = open_office(sys.argv[1], lambda: datetime(2026, 11, 24, 2, tzinfo=UTC))
    open_day(office)
except Problem as problem:
    print(problem.code.value)
"""


@pytest.mark.skipif(os.name == "nt", reason="permissions are others there")
def test_a_file_that_may_not_be_written_is_told_as_out_of_reach(office: GivenOffice) -> None:
    office.close()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "serambi.db")
        shutil.copyfile(office.file, file)
        file.chmod(0o444)
        Path(folder).chmod(0o555)
        told = subprocess.run(
            [sys.executable, "-c", _OPEN_AS_NOBODY, url_of(file)],
            capture_output=True,
            encoding="utf-8",
            check=True,
            env={**os.environ, "PYTHONPATH": str(_ROOT)},
        )
        Path(folder).chmod(0o755)
    assert told.stdout == "database_unreachable\n"


def test_a_broken_rule_of_ours_stays_a_bug_even_where_its_name_says_full(engine: Engine) -> None:
    with (
        pytest.raises(IntegrityError, match="full_name"),
        outside_failures_as_problems(),
        engine.execution_options(write=True).begin() as connection,
    ):
        connection.exec_driver_sql("UPDATE officer SET full_name = NULL")


@pytest.mark.parametrize(
    ("version", "is_affected"),
    [
        ((3, 40, 1), True),
        ((3, 44, 5), True),
        ((3, 44, 6), False),
        ((3, 45, 0), True),
        ((3, 50, 6), True),
        ((3, 50, 7), False),
        ((3, 51, 2), True),
        ((3, 51, 3), False),
        ((3, 53, 4), False),
        ((4, 0, 0), False),
    ],
)
def test_a_library_with_the_wal_reset_bug_is_refused(
    version: tuple[int, ...], is_affected: bool
) -> None:
    code = code_of(lambda: refuse_affected_library(version))
    assert code is (ProblemCode.DATABASE_LIBRARY_AFFECTED if is_affected else None)


def test_the_library_that_is_used_is_the_one_that_was_examined() -> None:
    connection = pysqlite3.dbapi2.connect(":memory:")
    [(version,)] = connection.execute("SELECT sqlite_version()").fetchall()
    connection.close()
    assert version == pysqlite3.dbapi2.sqlite_version
    refuse_affected_library(pysqlite3.dbapi2.sqlite_version_info)


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("postgresql://host/x", ProblemCode.DATABASE_KIND_UNKNOWN),
        ("sqlite://", ProblemCode.DATABASE_NOT_A_FILE),
        ("sqlite:///:memory:", ProblemCode.DATABASE_NOT_A_FILE),
    ],
)
def test_a_database_that_is_no_file_of_sqlite_is_refused(url: str, code: ProblemCode) -> None:
    assert code_of(lambda: open_engine(url)) is code


_MOUNTS = """\
/dev/vda1 / ext4 rw 0 0
server:/share /mnt/office nfs4 rw 0 0
//server/x /mnt/my\\040share cifs rw 0 0
/dev/vdb1 /mnt/office/local ext4 rw 0 0
tmpfs /mnt/officer tmpfs rw 0 0
"""


@pytest.mark.skipif(os.name == "nt", reason="drives tell it there")
@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/srv/serambi.db", "ext4"),
        ("/mnt/office/serambi.db", "nfs4"),
        ("/mnt/my share/serambi.db", "cifs"),
        ("/mnt/office/local/serambi.db", "ext4"),
        ("/mnt/officer/serambi.db", "tmpfs"),
    ],
)
def test_a_network_share_is_told_by_the_nearest_mount(tmp_path: Path, path: str, kind: str) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(_MOUNTS, encoding="utf-8")
    assert engine_module._file_system_of(path, mounts) == kind


@pytest.mark.skipif(os.name == "nt", reason="drives tell it there")
def test_a_network_share_is_refused_also_behind_a_link(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    share, link = tmp_path / "share", tmp_path / "link"
    share.mkdir()
    link.symlink_to(share)
    monkeypatch.setattr(
        engine_module,
        "_file_system_of",
        lambda path: "nfs4" if path.startswith(str(share)) else "ext4",
    )
    for folder in (share, link):
        url = url_of(folder / "serambi.db")
        assert code_of(partial(open_engine, url)) is ProblemCode.DATABASE_ON_NETWORK_SHARE
    assert not is_on_network_share(tmp_path / "serambi.db")
