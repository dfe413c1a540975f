"""Opens a database so that what it confirms is durable and in one order."""

import os
from collections.abc import Mapping
from copy import copy
from functools import partial
from pathlib import Path
from typing import Any

import pysqlite3.dbapi2
from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine import URL

from shared.domain.problem import Problem, ProblemCode

BUSY_TIMEOUT_MS = 10_000
"""Longer than eight saturating writers have starved one (2 to 3 s measured)."""

FIXED_SQLITE_VERSIONS = ((3, 51, 3), (3, 50, 7), (3, 44, 6))
"""First versions of each branch without the WAL-reset bug, by which two connections can
corrupt a file or lose commits. Source: SQLite's release notes of 3.51.3."""


def open_engine(url: str, *, may_create: bool = False) -> Engine:
    """An engine for an SQLAlchemy URL; on SQLite with the settings that the queue relies on.

    Without `may_create` a file that is not there, or no longer, is not made anew: an empty
    database in its place would look like an office that lost everything.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        raise Problem(ProblemCode.DATABASE_KIND_UNKNOWN, kind=parsed.get_backend_name())
    refuse_affected_library(pysqlite3.dbapi2.sqlite_version_info)
    if is_on_network_share(database_file(parsed)):
        raise Problem(ProblemCode.DATABASE_ON_NETWORK_SHARE)
    registry.register("sqlite.office", __name__, "OfficeDialect")
    engine = create_engine(
        parsed.set(drivername="sqlite+office"),
        module=pysqlite3.dbapi2,
        creator=partial(_connect, database_file(parsed).absolute(), may_create),
    )
    event.listen(engine, "connect", _prepare_sqlite_connection)
    engine.url = parsed
    return engine


_BEGIN_WRITING = "BEGIN IMMEDIATE"


class OfficeDialect(SQLiteDialect_pysqlite):
    """Begins each transaction by saying so, since the driver must not.

    The engine's `begin` event would do the same, but with any such event SQLAlchemy runs four
    more around every statement, a tenth of its cost.
    """

    supports_statement_cache = True
    begin_statement = "BEGIN"

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._for_writing: list[SQLiteDialect_pysqlite] = []

    def do_begin(self, dbapi_connection: Any) -> None:
        dbapi_connection.cursor().execute(self.begin_statement)

    def set_engine_execution_options(self, engine: Engine, opts: Mapping[str, Any]) -> None:
        """An engine for writing takes the file's lock before it reads anything."""
        super().set_engine_execution_options(engine, opts)
        if opts.get("write"):
            engine.dialect = copy(self)
            engine.dialect.begin_statement = _BEGIN_WRITING
            self._for_writing.append(engine.dialect)

    def initialize(self, connection: Connection) -> None:
        """What the first connection teaches, the dialects for writing learn as well."""
        super().initialize(connection)
        for dialect in self._for_writing:
            vars(dialect).update(vars(self) | {"begin_statement": _BEGIN_WRITING})


def refuse_affected_library(version: tuple[int, ...]) -> None:
    """Refuse an SQLite library that has the WAL-reset bug."""
    for fixed in FIXED_SQLITE_VERSIONS:
        if version >= fixed and (version[:2] == fixed[:2] or fixed is FIXED_SQLITE_VERSIONS[0]):
            return
    raise Problem(
        ProblemCode.DATABASE_LIBRARY_AFFECTED,
        version=".".join(str(part) for part in version),
    )


def database_file(url: URL) -> Path:
    """The file behind a SQLite URL."""
    if not url.database or url.database == ":memory:":
        raise Problem(ProblemCode.DATABASE_NOT_A_FILE)
    return Path(url.database)


def file_of(url: str) -> Path:
    """The file behind a SQLite URL that is still a text."""
    return database_file(make_url(url))


def file_identity(file: Path) -> tuple[int, int] | None:
    """Which file stands at a path: a connection to a removed one would write to nowhere."""
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def is_on_network_share(file: Path) -> bool:
    """Whether a file lies where SQLite's locks and shared memory cannot be trusted."""
    # Behind links, and on Windows behind a drive's letter, as far as it tells.
    path = str(file.resolve())
    if os.name == "nt":
        return path.startswith("\\\\") or _is_remote_drive(path)
    return _file_system_of(path) in _NETWORK_FILE_SYSTEMS


_NETWORK_FILE_SYSTEMS = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "fuse.sshfs",
        "9p",
        "afs",
        "davfs",
        "fuse.davfs2",
    }
)


def _file_system_of(path: str, mounts_file: Path = Path("/proc/mounts")) -> str:
    """The type of the file system with the longest mount point above `path`; '' if unknown."""
    try:
        mounts = mounts_file.read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    best, kind = "", ""
    for line in mounts:
        _, mount_point, found_kind, *_ = line.split(" ")
        mount_point = mount_point.replace("\\040", " ").rstrip("/")
        if len(mount_point) >= len(best) and (path + "/").startswith(mount_point + "/"):
            best, kind = mount_point, found_kind
    return kind


def _is_remote_drive(path: str) -> bool:
    import ctypes

    remote = 4  # DRIVE_REMOTE of the Windows API's GetDriveTypeW
    windll: Any = getattr(ctypes, "windll", None)
    return windll is not None and windll.kernel32.GetDriveTypeW(path[:3]) == remote


def _connect(file: Path, may_create: bool) -> Any:
    return pysqlite3.dbapi2.connect(
        f"{file.as_uri()}?mode={'rwc' if may_create else 'rw'}",
        uri=True,
        timeout=BUSY_TIMEOUT_MS / 1000,
        check_same_thread=False,
    )


def _prepare_sqlite_connection(driver_connection: Any, _record: Any) -> None:
    # The driver must never begin by itself: its own modes gave duplicate numbers without an
    # error. The dialect says BEGIN; the driver's `autocommit` attribute is left alone.
    driver_connection.isolation_level = None
    cursor = driver_connection.cursor()
    for pragma in (
        f"busy_timeout={BUSY_TIMEOUT_MS}",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
