"""Issuing a ticket against the least that writes the same rows."""

import secrets
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import insert, update
from sqlalchemy.dialects.sqlite import insert as upsert

from benchmarks.measuring import Act, Floor, Outcome, in_ms, in_turn, ratio, timed
from benchmarks.offices import (
    MACHINE,
    PRINTER,
    connected,
    documented_engine,
    make_office,
    now,
    opened,
    request,
    service_ids,
)
from shared.database.tables import (
    guest,
    number_series,
    office,
    print_job,
    print_job_event,
    ticket,
    ticket_event,
    visit,
)
from shared.domain.identifiers import ServiceId
from shared.domain.language import Language
from shared.domain.print_job import PrintState
from shared.domain.ticket_label import ticket_code
from shared.domain.ticket_life import TicketStatus
from shared.domain.visit import VisitSource
from shared.use_cases.identity import new_id
from shared.use_cases.take_number import issue_ticket, take_number

ROUNDS = 25
IN_A_ROW = 40
"""Then everybody is served at once: no real office keeps hundreds waiting for one service."""


def measure(folder: Path) -> Iterator[Outcome]:
    """Ratios of rates: ours to that of SQLAlchemy Core."""
    urls = [make_office(folder, f"issue-{name}") for name in ("durable", "whole", "core", "raw")]
    services = [service_ids(url)[0] for url in urls]
    with opened(urls[0]) as durable, opened(urls[1]) as whole:
        times = in_turn(
            ROUNDS,
            IN_A_ROW,
            _with_short_queue(urls[0], lambda: issue_ticket(durable, request(services[0]))),
            _with_short_queue(urls[1], lambda: take_number(whole, request(services[1]))),
            _with_short_queue(urls[2], _by_core(urls[2], services[2])),
            _with_short_queue(urls[3], _by_driver(urls[3], services[3])),
        )
    issued, taken, core, raw = times
    yield Outcome(
        "issue a ticket, as a rate",
        f"{in_ms(issued)}, with the guess of the wait {in_ms(taken)}",
        f"Core {in_ms(core)}, raw sqlite3 {in_ms(raw)}",
        ratio(core, issued),
        Floor.AT_LEAST,
        0.8,
    )


def _with_short_queue(url: str, issue: Callable[[], object]) -> Act:
    """Serving everybody from time to time is not measured."""
    connection = connected(url)
    done = 0

    def act() -> float:
        nonlocal done
        done += 1
        if done % IN_A_ROW == 0:
            connection.execute("UPDATE ticket SET status = 'finished' WHERE status = 'waiting'")
        return timed(issue)

    return act


_RAISE = update(office).values(revision=office.c.revision + 2).returning(office.c.revision)
_NEXT = (
    upsert(number_series)
    .on_conflict_do_update(
        index_elements=["service_id", "business_day", "series"],
        set_={"last_number": number_series.c.last_number + 1},
    )
    .returning(number_series.c.last_number)
)
_INSERT_VISIT, _INSERT_GUEST, _INSERT_TICKET = insert(visit), insert(guest), insert(ticket)
_INSERT_EVENT, _INSERT_JOB = insert(ticket_event), insert(print_job)
_INSERT_JOB_EVENT = insert(print_job_event)


def _by_core(url: str, service_id: ServiceId) -> Callable[[], None]:
    """The same rows and the same durability, with nothing asked and nothing refused."""
    engine = documented_engine(url)
    with engine.begin() as connection:
        office_id = connection.execute(office.select()).one().id

    def issue() -> None:
        moment, day = now(), now().date()
        visit_id, ticket_id, job_id = new_id(), new_id(), new_id()
        with engine.begin() as connection:
            revision = connection.execute(_RAISE, {"last_event_at": moment}).scalar_one()
            series = {
                "office_id": office_id,
                "service_id": service_id,
                "business_day": day,
                "series": "",
            }
            number = connection.execute(_NEXT, series | {"last_number": 1}).scalar_one()
            connection.execute(
                _INSERT_VISIT,
                _visit_values()
                | {"id": visit_id, "office_id": office_id, "service_id": service_id}
                | {"business_day": day, "started_at": moment, "notice_accepted_at": moment}
                | {"language": Language.INDONESIAN, "source": VisitSource.KIOSK},
            )
            connection.execute(
                _INSERT_GUEST,
                _guest_values() | {"id": new_id(), "office_id": office_id, "visit_id": visit_id},
            )
            connection.execute(
                _INSERT_TICKET,
                series
                | {"id": ticket_id, "visit_id": visit_id, "current_service_id": service_id}
                | {"number": number, "label": f"R{number:03}", "status": TicketStatus.WAITING}
                | {"code": ticket_code(secrets.randbits(35)), "is_priority": False}
                | {"issued_at": moment, "queued_at": moment, "call_count": 0, "held_seconds": 0}
                | {"issued_revision": revision, "queued_revision": revision}
                | {"revision": revision},
            )
            event = {"office_id": office_id, "at": moment, "actor": MACHINE}
            connection.execute(
                _INSERT_EVENT,
                event
                | {"revision": revision - 1, "move": "issue", "ticket_id": ticket_id}
                | {"to_status": TicketStatus.WAITING},
            )
            connection.execute(
                _INSERT_JOB,
                {"id": job_id, "office_id": office_id, "ticket_id": ticket_id}
                | {"printer": PRINTER, "machine": MACHINE, "people_ahead": number}
                | {"state": PrintState.QUEUED, "created_at": moment},
            )
            connection.execute(
                _INSERT_JOB_EVENT,
                event | {"revision": revision, "move": "queued", "print_job_id": job_id},
            )

    return issue


def _visit_values() -> dict[str, Any]:
    return {
        "machine": MACHINE,
        "is_priority": False,
        "wish_come_to_me": False,
        "wish_call_in_writing": False,
        "wish_help_fill_in": False,
        "institution_category": "local_government",
        "notice_version": "1",
        "survey_consent": False,
    }


def _guest_values() -> dict[str, Any]:
    return {
        "name": "Tamu Contoh",
        "phone": "+6281200000001",
        "email": "tamu@example.com",
        "institution_name": "Kantor Contoh",
        "institution_category": "local_government",
    }


def _by_driver(url: str, service_id: ServiceId) -> Callable[[], None]:
    """The same rows with statements as text, straight to the driver."""
    connection = connected(url)
    office_id = connection.execute("SELECT id FROM office").fetchone()[0]
    service = service_id.hex

    def issue() -> None:
        at = now().strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        day = at[:10]
        visit_id, ticket_id, job_id = new_id().hex, new_id().hex, new_id().hex
        ask = connection.execute
        ask("BEGIN IMMEDIATE")
        revision = ask(
            "UPDATE office SET revision = revision + 2, last_event_at = ? RETURNING revision",
            (at,),
        ).fetchone()[0]
        number = ask(
            "INSERT INTO number_series (office_id, service_id, business_day, series, last_number)"
            " VALUES (?, ?, ?, '', 1) ON CONFLICT (service_id, business_day, series)"
            " DO UPDATE SET last_number = last_number + 1 RETURNING last_number",
            (office_id, service, day),
        ).fetchone()[0]
        rows = (
            (
                "visit",
                _visit_values()
                | {"id": visit_id, "office_id": office_id, "service_id": service}
                | {"business_day": day, "started_at": at, "notice_accepted_at": at}
                | {"language": "id", "source": "kiosk"},
            ),
            (
                "guest",
                _guest_values()
                | {"id": new_id().hex, "office_id": office_id, "visit_id": visit_id},
            ),
            (
                "ticket",
                {"id": ticket_id, "office_id": office_id, "visit_id": visit_id}
                | {"service_id": service, "current_service_id": service, "business_day": day}
                | {"series": "", "number": number, "label": f"R{number:03}"}
                | {"code": ticket_code(secrets.randbits(35)), "status": "waiting"}
                | {"is_priority": False, "issued_at": at, "queued_at": at, "call_count": 0}
                | {"held_seconds": 0, "issued_revision": revision, "queued_revision": revision}
                | {"revision": revision},
            ),
            (
                "ticket_event",
                {"office_id": office_id, "revision": revision - 1, "move": "issue", "at": at}
                | {"actor": MACHINE, "ticket_id": ticket_id, "to_status": "waiting"},
            ),
            (
                "print_job",
                {"id": job_id, "office_id": office_id, "ticket_id": ticket_id}
                | {"printer": PRINTER, "machine": MACHINE, "people_ahead": number}
                | {"state": "queued", "created_at": at},
            ),
            (
                "print_job_event",
                {"office_id": office_id, "revision": revision, "move": "queued", "at": at}
                | {"actor": MACHINE, "print_job_id": job_id},
            ),
        )
        for table, values in rows:
            marks = ", ".join("?" * len(values))
            ask(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})", (*values.values(),))
        ask("COMMIT")

    return issue
