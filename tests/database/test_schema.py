"""The schema that migrations make is the declared one, and it refuses what must not be."""

import re
import shutil
from pathlib import Path
from typing import Any

import pysqlite3.dbapi2
import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import UniqueConstraint
from sqlalchemy.exc import DatabaseError

from shared.database.engine import open_engine
from shared.database.migration import alembic_configuration, migrating, upgrade_schema
from shared.database.office_database import open_office
from shared.database.outside_failure import outside_failures_as_problems
from shared.database.schema_version import SCHEMA_VERSIONS
from shared.database.tables import metadata
from shared.domain.problem import Problem, ProblemCode
from shared.use_cases.set_up_office import new_office
from tests.database.wrong_case_rows import WRONG_CASE_ROWS
from tests.given_office import (
    ADMIN_NAME,
    ADMIN_PASSWORD,
    MORNING,
    GivenOffice,
    code_of,
    url_of,
)

_ID, _OTHER = "0" * 31 + "1", "0" * 31 + "2"
_TIME = "2026-11-23T02:00:00.000000Z"


def _schema(file: Path) -> dict[str, set[str]]:
    """Name to the parts of its statement, without the order in which constraints stand."""
    connection = pysqlite3.dbapi2.connect(str(file))
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    found = {name: _parts(sql) for name, sql in rows if name != "alembic_version"}
    connection.close()
    return found


def _parts(sql: str) -> set[str]:
    """The statement's lines: each column, each constraint with its whole text."""
    body = re.sub(r"\s+", " ", sql.replace('"', ""))
    parts, depth, start = set(), 0, 0
    for place, character in enumerate(body):
        depth += (character == "(") - (character == ")")
        if character == "," and depth == 1:
            parts.add(body[start:place])
            start = place + 1
    parts.add(body[start:])
    cleaned = {part.split("(", 1)[1] if part.startswith("CREATE TABLE") else part for part in parts}
    return {part.strip().removesuffix(" )").removesuffix(")").strip() for part in cleaned}


def test_the_migrated_schema_is_the_declared_one(tmp_path: Path) -> None:
    upgrade_schema(url_of(tmp_path / "migrated.db"))
    engine = open_engine(url_of(tmp_path / "declared.db"), may_create=True)
    with engine.execution_options(write=True).begin() as connection:
        metadata.create_all(connection)
    engine.dispose()
    migrated, declared = _schema(tmp_path / "migrated.db"), _schema(tmp_path / "declared.db")
    assert migrated == declared
    assert any("CHECK" in part for part in migrated["ticket"]), "checks are compared"
    assert any("WHERE status" in part for part in migrated["ix_ticket_waiting"])


def test_the_program_knows_the_migrations_in_their_order(tmp_path: Path) -> None:
    engine = open_engine(url_of(tmp_path / "x.db"), may_create=True)
    with engine.connect() as connection:
        scripts = ScriptDirectory.from_config(alembic_configuration(connection))
    engine.dispose()
    oldest_first = [script.revision for script in scripts.walk_revisions()][::-1]
    assert tuple(oldest_first) == SCHEMA_VERSIONS


def test_every_constraint_has_a_name_of_its_own() -> None:
    for table in metadata.tables.values():
        names = [constraint.name for constraint in table.constraints]
        assert all(names), table.name
        assert len(set(names)) == len(names), table.name


def test_every_table_but_the_office_bears_the_office() -> None:
    without = {name for name, table in metadata.tables.items() if "office_id" not in table.c}
    assert without == {"office"}


def test_an_upgrade_of_the_newest_schema_changes_nothing(office: GivenOffice) -> None:
    office.database.close()
    before = office.file.read_bytes()
    assert upgrade_schema(office.url) == (SCHEMA_VERSIONS[-1], SCHEMA_VERSIONS[-1])
    assert office.file.read_bytes() == before


def test_a_migration_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    file = tmp_path / "half.db"
    connection = pysqlite3.dbapi2.connect(str(file))
    connection.execute("CREATE TABLE print_job_event (x)")
    connection.commit()
    connection.close()
    with pytest.raises(DatabaseError):
        upgrade_schema(url_of(file))
    assert set(_schema(file)) == {"print_job_event"}


def test_a_migration_that_breaks_a_reference_is_undone(office: GivenOffice) -> None:
    office.take()
    engine = open_engine(office.url)
    with pytest.raises(Problem) as refusal, migrating(engine) as connection:
        connection.exec_driver_sql("DELETE FROM visit")
    assert refusal.value.code is ProblemCode.DATABASE_DAMAGED
    assert office.ask("SELECT count(*) FROM visit") == [(1,)]
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
    engine.dispose()


@pytest.mark.parametrize(
    ("version", "code"),
    [
        ("0000", ProblemCode.SCHEMA_NEWER),
        ("9999", ProblemCode.SCHEMA_NEWER),
        (None, ProblemCode.OFFICE_MISSING),
    ],
)
def test_a_database_of_another_program_meets_a_clear_refusal(
    office: GivenOffice, version: str | None, code: ProblemCode
) -> None:
    if version is None:
        office.ask("DELETE FROM alembic_version")
    else:
        office.ask("UPDATE alembic_version SET version_num = ?", version)
    assert code_of(office.reopened) is code


def test_an_older_database_asks_for_the_upgrade(
    office: GivenOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = (*SCHEMA_VERSIONS, "next")
    monkeypatch.setattr("shared.database.schema_version.SCHEMA_VERSIONS", later)
    assert code_of(office.reopened) is ProblemCode.SCHEMA_OLDER


def test_a_newer_database_is_not_upgraded_backwards(office: GivenOffice) -> None:
    office.ask("UPDATE alembic_version SET version_num = '9999'")
    assert code_of(lambda: upgrade_schema(office.url)) is ProblemCode.SCHEMA_NEWER


def test_a_missing_file_is_not_made_by_looking_for_it(tmp_path: Path) -> None:
    file = tmp_path / "none.db"
    assert code_of(lambda: open_office(url_of(file), lambda: MORNING)) is (
        ProblemCode.OFFICE_MISSING
    )
    assert list(tmp_path.iterdir()) == []


def test_a_schema_without_an_office_is_no_office(tmp_path: Path) -> None:
    url = url_of(tmp_path / "empty.db")
    upgrade_schema(url)
    assert code_of(lambda: open_office(url, lambda: MORNING)) is ProblemCode.OFFICE_MISSING


def _new_office(url: str, password: str = ADMIN_PASSWORD) -> None:
    new_office(url, lambda: MORNING, "Kantor Kedua", ADMIN_NAME, password, False)


def test_an_office_that_exists_is_refused_unchanged(office: GivenOffice) -> None:
    office.database.close()
    before = office.file.read_bytes()
    assert code_of(lambda: _new_office(office.url)) is ProblemCode.OFFICE_EXISTS
    assert office.file.read_bytes() == before


def test_a_refused_password_leaves_no_half_office(tmp_path: Path) -> None:
    url = url_of(tmp_path / "new.db")
    assert code_of(lambda: _new_office(url, "kurang")) is ProblemCode.PASSWORD_TOO_SHORT
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_file_is_told_as_damaged(
    office: GivenOffice, caplog: pytest.LogCaptureFixture
) -> None:
    office.close()
    size = office.file.stat().st_size
    office.file.write_bytes(b"This is not a database at all." * (size // 30))
    assert code_of(office.reopened) is ProblemCode.DATABASE_DAMAGED
    caplog.clear()


def test_a_file_damaged_in_the_middle_is_told_as_damaged(
    office: GivenOffice, caplog: pytest.LogCaptureFixture
) -> None:
    office.take()
    office.close()
    content = bytearray(office.file.read_bytes())
    content[4096:] = bytes(255 for _ in content[4096:])
    office.file.write_bytes(content)
    assert code_of(office.reopened) is ProblemCode.DATABASE_DAMAGED
    caplog.clear()


def test_a_copy_of_an_office_is_an_office(office: GivenOffice, tmp_path: Path) -> None:
    ticket = office.take()
    office.close()
    copy = tmp_path / "copy.db"
    shutil.copyfile(office.file, copy)
    database = open_office(url_of(copy), office.clock)
    with database.reading() as transaction:
        assert transaction.state.revision == ticket.revision
    database.close()


def _ids(office: GivenOffice) -> dict[str, str]:
    [(office_id,)] = office.ask("SELECT id FROM office")
    [(officer,)] = office.ask("SELECT id FROM officer LIMIT 1")
    return {
        "OFFICE": office_id,
        "OFFICER": officer,
        "SERVICE": office.services["R"].hex,
        "COUNTER": office.counters[0].hex,
    }


_TICKET = {
    "status": "'waiting'",
    "number": "77",
    "code": "'AAAAAAAA'",
    "call_count": "0",
    "held_seconds": "0",
    "counter_id": "NULL",
    "officer_id": "NULL",
    "held_since": "NULL",
    "serving_since": "NULL",
    "called_revision": "NULL",
    "visit_id": f"'{_ID}'",
    "service_id": "'SERVICE'",
    "business_day": "'2026-11-23'",
}


def _ticket(**changes: str) -> str:
    values = {
        "id": f"'{_OTHER}'",
        "office_id": "'OFFICE'",
        "current_service_id": "'SERVICE'",
        "series": "''",
        "label": f"'R{changes.get('number', _TICKET['number'])}'",
        "is_priority": "0",
        "issued_at": f"'{_TIME}'",
        "issued_revision": "1",
        "queued_at": f"'{_TIME}'",
        "queued_revision": "1",
        "revision": "1",
        **_TICKET,
        **changes,
    }
    return f"INSERT INTO ticket ({', '.join(values)}) VALUES ({', '.join(values.values())})"


def _visit(**changes: str) -> str:
    values = {
        "id": f"'{_ID}'",
        "office_id": "'OFFICE'",
        "service_id": "'SERVICE'",
        "business_day": "'2026-11-23'",
        "started_at": f"'{_TIME}'",
        "language": "'id'",
        "source": "'kiosk'",
        "machine": "'m'",
        "is_priority": "0",
        "wish_come_to_me": "0",
        "wish_call_in_writing": "0",
        "wish_help_fill_in": "0",
        "survey_consent": "0",
        **changes,
    }
    return f"INSERT INTO visit ({', '.join(values)}) VALUES ({', '.join(values.values())})"


def _officer(name: str = "x", role: str = "officer", tries: int = 0) -> str:
    return (
        "INSERT INTO officer (id, office_id, sign_in_name, full_name, role, password_hash,"
        f" is_active, failed_tries) VALUES ('{_ID}', 'OFFICE', '{name}', 'X', '{role}', 'h',"
        f" 1, {tries})"
    )


def _service(letter: str = "X", in_a_row: int = 2, limit: str = "NULL") -> str:
    return (
        "INSERT INTO service (id, office_id, letter, name_id, name_en, is_for_government,"
        " working_days_limit, priority_in_a_row, is_active, position)"
        f" VALUES ('{_ID}', 'OFFICE', '{letter}', 'x', 'x', 0, {limit}, {in_a_row}, 1, 9)"
    )


def _counter(number: int = 8, officer: str = "NULL", until: str = "NULL") -> str:
    return (
        "INSERT INTO counter (id, office_id, number, is_active, officer_id, break_until)"
        f" VALUES ('{_ID}', 'OFFICE', {number}, 1, {officer}, {until})"
    )


def _guest(name: str = "X", phone: str = "NULL") -> str:
    return (
        "INSERT INTO guest (id, office_id, visit_id, name, phone)"
        f" VALUES ('{_ID}', 'OFFICE', '{_ID}', '{name}', {phone})"
    )


def _job(state: str = "queued", document: str = "NULL") -> str:
    return (
        "INSERT INTO print_job (id, office_id, ticket_id, printer, machine, people_ahead, state,"
        f" document, created_at) VALUES ('{_ID}', 'OFFICE', '{_OTHER}', 'p', 'm', 0, '{state}',"
        f" {document}, '{_TIME}')"
    )


def _event(move: str = "issue", revision: int = 900) -> str:
    return (
        "INSERT INTO ticket_event (office_id, revision, move, at, actor, ticket_id, to_status)"
        f" VALUES ('OFFICE', {revision}, '{move}', '{_TIME}', 'a', '{_OTHER}', 'waiting')"
    )


def _series(last: int) -> str:
    return (
        "INSERT INTO number_series (office_id, service_id, business_day, series, last_number)"
        f" VALUES ('OFFICE', 'SERVICE', '2026-11-23', '', {last})"
    )


def _category(kind: str = "occupation", code: str = "x") -> str:
    return (
        "INSERT INTO category (id, office_id, kind, code, name_id, name_en, is_government,"
        f" is_active, position) VALUES ('{_ID}', 'OFFICE', '{kind}', '{code}', 'x', 'x', 0, 1, 1)"
    )


def _institution(identifier: str) -> str:
    return (
        "INSERT INTO institution (id, office_id, name, is_active)"
        f" VALUES ('{identifier}', 'OFFICE', 'Dinas', 1)"
    )


def _office_file(**changes: str) -> str:
    values = {
        "office_id": "'OFFICE'",
        "kind": "'letter_template'",
        "file_name": "'x.docx'",
        "content": "X'00'",
        "changed_at": f"'{_TIME}'",
        "officer_id": "'OFFICER'",
        **changes,
    }
    return f"INSERT INTO office_file ({', '.join(values)}) VALUES ({', '.join(values.values())})"


def _reference(identifier: str = _ID, **changes: str) -> str:
    values = {
        "id": f"'{identifier}'",
        "office_id": "'OFFICE'",
        "position": "1",
        "identity": "'x'",
        "title": "'X'",
        "organiser": "'X'",
        "variables": "'[]'",
        "is_sample": "1",
        "stored_at": f"'{_TIME}'",
        "stored_by": "'a'",
        "revision": "1",
        "title_words": "'x'",
        "other_words": "''",
        "filter_words": "''",
        **changes,
    }
    return f"INSERT INTO reference ({', '.join(values)}) VALUES ({', '.join(values.values())})"


def _reference_event(revision: int = 900, added: int = 0) -> str:
    return (
        "INSERT INTO reference_event (office_id, revision, move, at, actor, added, changed,"
        f" unchanged, refused) VALUES ('OFFICE', {revision}, 'import', '{_TIME}', 'a', {added},"
        " 0, 0, 0)"
    )


_V = _visit()
_SEATED = "counter_id = 'COUNTER', officer_id = 'OFFICER'"
_WRONG: dict[str, tuple[list[str], str]] = {
    "ck_ticket_status": ([_V], _ticket(status="'gone'")),
    "ck_ticket_number": ([_V], _ticket(number="0")),
    "ck_ticket_call_count": ([_V], _ticket(call_count="-1")),
    "ck_ticket_held_seconds": ([_V], _ticket(held_seconds="-1")),
    "ck_ticket_somebody_serves": ([_V], _ticket(status="'called'")),
    "ck_ticket_held_since": ([_V], _ticket(status="'on_hold'")),
    "ck_ticket_serving_since": (
        [_V],
        _ticket(status="'serving'", counter_id="'COUNTER'", officer_id="'OFFICER'"),
    ),
    "ck_ticket_waiting_uncalled": ([_V], _ticket(called_revision="3")),
    "uq ticket.service_id, ticket.business_day, ticket.series, ticket.number": (
        [_V, _ticket()],
        _ticket(id=f"'{_ID}'", visit_id="VISIT", code="'BBBBBBBB'", label="'Q77'"),
    ),
    "uq ticket.office_id, ticket.business_day, ticket.label": (
        [_V, _ticket()],
        _ticket(id=f"'{_ID}'", visit_id="VISIT", number="78", code="'BBBBBBBB'", label="'R77'"),
    ),
    "uq ticket.office_id, ticket.code": (
        [_V, _ticket()],
        _ticket(id=f"'{_ID}'", visit_id="VISIT", number="78"),
    ),
    "uq ticket.visit_id": (
        [_V, _ticket()],
        _ticket(id=f"'{_ID}'", number="78", code="'BBBBBBBB'"),
    ),
    "uq ticket.counter_id": (
        [_V, _ticket(), f"UPDATE ticket SET status = 'called', {_SEATED}"],
        _ticket(
            id=f"'{_ID}'",
            visit_id="VISIT",
            number="78",
            code="'BBBBBBBB'",
            status="'called'",
            counter_id="'COUNTER'",
            officer_id="'OFFICER'",
        ),
    ),
    "fk ticket": ([], _ticket()),
    "ck_visit_language": ([], _visit(language="'de'")),
    "ck_visit_source": ([], _visit(source="'web'")),
    "ck_visit_notice_whole": ([], _visit(notice_version="'1'")),
    "fk visit": ([], _visit(service_id=f"'{_OTHER}'")),
    "ck_guest_name": ([_V], _guest(name="")),
    "ck_guest_phone_e164": ([_V], _guest(phone="'0811'")),
    "uq guest.visit_id": ([_V, _guest()], _guest().replace(_ID, _OTHER, 1)),
    "ck_number_series_last_number": ([], _series(0)),
    "uq number_series.service_id, number_series.business_day, number_series.series": (
        [_series(1)],
        _series(2),
    ),
    "ck_ticket_event_move": ([_V, _ticket()], _event(move="vanish")),
    "uq ticket_event.office_id, ticket_event.revision": ([_V, _ticket(), _event()], _event()),
    "ck_print_job_state": ([_V, _ticket()], _job(state="lost", document="X'00'")),
    "ck_print_job_bytes_before_sending": ([_V, _ticket()], _job(state="sending")),
    "ck_service_letter": ([], _service(letter="r")),
    "ck_service_priority_in_a_row": ([], _service(in_a_row=-1)),
    "ck_service_working_days_limit": ([], _service(limit="0")),
    "uq service.office_id, service.letter": ([], _service(letter="R")),
    "ck_officer_role": ([], _officer(role="king")),
    "ck_officer_failed_tries": ([], _officer(tries=-1)),
    "uq officer.office_id, officer.sign_in_name": ([], _officer(name="petugas1")),
    "ck_counter_number": ([], _counter(number=0)),
    "ck_counter_break_of_somebody": ([], _counter(until=f"'{_TIME}'")),
    "uq counter.office_id, counter.number": ([], _counter(number=1)),
    "uq counter.officer_id": (
        ["UPDATE counter SET officer_id = 'OFFICER' WHERE id = 'COUNTER'"],
        _counter(officer="'OFFICER'"),
    ),
    "ck_category_kind": ([], _category(kind="colour")),
    "uq category.office_id, category.kind, category.code": (
        [_category()],
        _category().replace(_ID, _OTHER, 1),
    ),
    "uq institution.office_id, institution.name": ([_institution(_ID)], _institution(_OTHER)),
    "ck_office_file_kind": ([], _office_file(kind="'song'")),
    "ck_office_file_file_name": ([], _office_file(file_name="''")),
    "ck_office_file_content": ([], _office_file(content="X''")),
    "uq office_file.office_id, office_file.kind": ([_office_file()], _office_file()),
    "ck_reference_way": ([], _reference(way="'guess'")),
    "ck_reference_title": ([], _reference(title="''")),
    "ck_reference_organiser": ([], _reference(organiser="''")),
    "ck_reference_year": ([], _reference(year="24")),
    "ck_reference_sector": ([], _reference(sector="23")),
    "ck_reference_position": ([], _reference(position="0")),
    "uq reference.office_id, reference.identity": (
        [_reference()],
        _reference(_OTHER, position="2"),
    ),
    "uq reference.id": (
        [_reference()],
        _reference(identity="'y'", position="2"),
    ),
    "uq reference.position": (
        [_reference()],
        _reference(_OTHER, identity="'y'"),
    ),
    "ck_reference_event_counts": ([], _reference_event(added=-1)),
    "uq reference_event.office_id, reference_event.revision": (
        [_reference_event()],
        _reference_event(),
    ),
    "ck_office_revision_positive": ([], "UPDATE office SET revision = -1"),
    **WRONG_CASE_ROWS,
}


@pytest.mark.parametrize("constraint", _WRONG)
def test_the_database_itself_refuses_a_wrong_row(office: GivenOffice, constraint: str) -> None:
    ids = _ids(office)
    ids["VISIT"] = f"'{office.take('K').visit_id.hex}'"
    office.ask("DELETE FROM ticket_event")
    office.ask("DELETE FROM ticket")
    right, wrong = _WRONG[constraint]
    engine = open_engine(office.url)
    with engine.execution_options(write=True).begin() as connection:
        for statement in right:
            connection.exec_driver_sql(_filled(statement, ids))
    with (
        pytest.raises(DatabaseError) as refusal,
        outside_failures_as_problems(),
        engine.execution_options(write=True).begin() as connection,
    ):
        connection.exec_driver_sql(_filled(wrong, ids))
    engine.dispose()
    kind, _, what = constraint.partition(" ")
    sentences = {
        "uq": f"UNIQUE constraint failed: {what}",
        "fk": "FOREIGN KEY constraint failed",
    }
    assert str(refusal.value.orig) == sentences.get(kind, f"CHECK constraint failed: {kind}")


def _filled(statement: str, ids: dict[str, str]) -> str:
    for name, value in sorted(ids.items(), key=lambda pair: -len(pair[0])):
        statement = statement.replace(name, value)
    return statement


def test_each_check_and_unique_constraint_has_a_row_that_it_refuses() -> None:
    named: set[Any] = set()
    for table in metadata.tables.values():
        for constraint in table.constraints:
            if str(constraint.name).startswith("ck_"):
                named.add(constraint.name)
            elif isinstance(constraint, UniqueConstraint):
                columns = ", ".join(f"{table.name}.{c.name}" for c in constraint.columns)
                named.add(f"uq {columns}")
    assert named - set(_WRONG) == set()
