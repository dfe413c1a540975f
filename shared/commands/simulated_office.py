"""Gives a simulation its counters and officers, in an office of its own or one in use."""

import secrets
from dataclasses import dataclass, replace
from uuid import UUID

from shared.database.office_database import OfficeDatabase, open_office
from shared.database.plain_sql import plain_sql
from shared.domain.identifiers import CounterId, OfficerId, ServiceId
from shared.domain.office import Role
from shared.domain.problem import Problem, ProblemCode
from shared.use_cases.administration import (
    OfficeSetup,
    add_officer,
    read_office_setup,
    reset_password,
    save_counter,
    save_settings,
    set_officer_active,
)
from shared.use_cases.pause_and_close import open_queue
from shared.use_cases.set_up_office import new_office
from shared.workers.office_clock import OfficeClock

_OFFICE_NAME = "Kantor Simulasi"
_OFFICER_NAME = "simulasi"


@dataclass(frozen=True, slots=True)
class SimulatedSeat:
    """A counter, and somebody who can sign in and sit there."""

    sign_in_name: str
    password: str
    counter_id: CounterId


@dataclass(frozen=True, slots=True)
class SimulatedOffice:
    """Everything that the simulated people need to know; safe to send to another process."""

    url: str
    service_ids: tuple[ServiceId, ...]
    seats: tuple[SimulatedSeat, ...]


def prepare_office(url: str, counters: int, reuse: bool) -> SimulatedOffice:
    """An office with that many staffed counters; one that exists is refused without `reuse`."""
    clock = OfficeClock()
    is_new = True
    try:
        new_office(url, clock.now, _OFFICE_NAME, _OFFICER_NAME, _password(), sample=False)
    except Problem as problem:
        if problem.code is not ProblemCode.OFFICE_EXISTS or not reuse:
            raise
        is_new = False
    office = open_office(url, clock.now, clock.jumped_at)
    try:
        administrator_id = _an_administrator(url)
        if is_new:
            _let_guests_be_given_up_at_once(office, administrator_id)
        open_queue(office, administrator_id)
        return _staffed(office, administrator_id, counters)
    finally:
        office.close()


def _staffed(office: OfficeDatabase, administrator_id: OfficerId, counters: int) -> SimulatedOffice:
    _add_missing_counters(office, administrator_id, counters)
    setup = read_office_setup(office, administrator_id)
    seats = tuple(
        SimulatedSeat(
            name := f"{_OFFICER_NAME}-{position}",
            _let_in(office, administrator_id, setup, name),
            counter_id,
        )
        for position, counter_id in enumerate(_free_counters(setup)[:counters], start=1)
    )
    services = tuple(service.id for service in setup.services if service.is_active)
    return SimulatedOffice(office.url, services, seats)


def _add_missing_counters(office: OfficeDatabase, administrator_id: OfficerId, wanted: int) -> None:
    setup = read_office_setup(office, administrator_id)
    highest = max((counter.number for counter in setup.counters), default=0)
    for number in range(highest + 1, highest + 1 + wanted - len(_free_counters(setup))):
        save_counter(office, administrator_id, None, number, is_active=True)


def _free_counters(setup: OfficeSetup) -> list[CounterId]:
    """Nobody's counters, and those that an interrupted simulation left occupied."""
    simulated = {
        officer.id
        for officer in setup.officers
        if officer.sign_in_name.startswith(f"{_OFFICER_NAME}-")
    }
    return [
        counter.id
        for counter in setup.counters
        if counter.is_active and (counter.officer_id is None or counter.officer_id in simulated)
    ]


def _let_in(
    office: OfficeDatabase, administrator_id: OfficerId, setup: OfficeSetup, name: str
) -> str:
    """The new password of a simulated officer who sits nowhere."""
    password = _password()
    known = next((one.id for one in setup.officers if one.sign_in_name == name), None)
    if known is None:
        add_officer(office, administrator_id, name, name, Role.OFFICER, password)
    else:
        # Deactivating frees the counter that an interrupted simulation left occupied.
        set_officer_active(office, administrator_id, known, is_active=False)
        set_officer_active(office, administrator_id, known, is_active=True)
        reset_password(office, administrator_id, known, password)
    return password


def _let_guests_be_given_up_at_once(office: OfficeDatabase, administrator_id: OfficerId) -> None:
    """A day at full speed has no minutes to wait for those who do not come."""
    settings = read_office_setup(office, administrator_id).settings
    save_settings(office, administrator_id, replace(settings, no_show_minutes=0))


def _an_administrator(url: str) -> OfficerId:
    with plain_sql(url) as ask:
        rows = ask("SELECT id FROM officer WHERE role = 'administrator' AND is_active LIMIT 1")
    return OfficerId(UUID(rows[0][0]))


def _password() -> str:
    return secrets.token_urlsafe(24)
