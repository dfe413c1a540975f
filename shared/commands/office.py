"""`office`: prepares a database for an office, upgrades it, and examines this machine."""

import argparse
import json
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from shared.commands.machine_check import CheckResult, check_machine
from shared.database.migration import upgrade_schema
from shared.domain.problem import Problem, ProblemCode
from shared.use_cases.set_up_office import new_office
from shared.workers.open_machine import settings_for
from starter.spoken import either

_DONE = 0
_NOT_DONE = 1


def run(arguments: argparse.Namespace) -> int:
    """`arguments.office_command` says which act."""
    match arguments.office_command:
        case "new":
            return _new(arguments)
        case "upgrade":
            return _upgrade(arguments)
        case "check":
            return _check(arguments)
        case unknown:
            raise AssertionError(unknown)


def _new(arguments: argparse.Namespace) -> int:
    password = _password_in(arguments.password_file)
    new_office(
        arguments.database,
        lambda: datetime.now(UTC),
        arguments.name,
        arguments.admin,
        password,
        arguments.sample,
    )
    print(either("Kantor siap: ", "The office is ready: ") + arguments.name)
    return _DONE


def _password_in(file: Path) -> str:
    """The first line: a line end at the end of a file belongs to no password."""
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        raise Problem(ProblemCode.PASSWORD_FILE_UNREADABLE, file=str(file)) from None
    return lines[0] if lines else ""


def _upgrade(arguments: argparse.Namespace) -> int:
    url = settings_for(arguments).database_url
    before, after = upgrade_schema(url, must_exist=True)
    if before == after:
        print(either("Basis data sudah versi terbaru.", "The database is up to date."))
    else:
        print(either("Basis data diperbarui ke versi ", "The database is now version ") + after)
    return _DONE


def _check(arguments: argparse.Namespace) -> int:
    results = check_machine(arguments)
    if arguments.json:
        print(json.dumps([asdict(result) for result in results], ensure_ascii=False))
    else:
        for result in results:
            print(_line(result))
    return _DONE if all(result.ok for result in results) else _NOT_DONE


def _line(result: CheckResult) -> str:
    mark = either("baik ", "fine ") if result.ok else either("SALAH", "WRONG")
    line = f"{mark}  {result.message}"
    encoding = sys.stdout.encoding or "ascii"
    shown = line if result.ok else f"{line}\n       → {result.remedy}"
    return shown.encode(encoding, "replace").decode(encoding)
