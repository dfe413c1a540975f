"""An office for tests: a real database in a file, a clock that tells what the test says."""

import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

import pysqlite3.dbapi2
import pytest
from argon2 import PasswordHasher

from shared.database.office_database import OfficeDatabase, open_office
from shared.domain.guest_details import GuestDetails
from shared.domain.identifiers import CounterId, OfficerId, ServiceId, TicketId, VisitId
from shared.domain.language import Language
from shared.domain.office import Role
from shared.domain.problem import Problem, ProblemCode
from shared.domain.ticket import Ticket
from shared.domain.visit import NoticeAccepted, VisitSource, Wishes
from shared.use_cases import sign_in
from shared.use_cases.administration import add_officer, read_office_setup, save_counter
from shared.use_cases.desk import Desk
from shared.use_cases.identity import new_id
from shared.use_cases.set_up_office import new_office
from shared.use_cases.sign_in import take_counter
from shared.use_cases.take_number import IssuedTicket, NumberRequest, take_number

MORNING = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
"""Monday, 09.00 at the office."""
ADMIN_NAME = "kepala"
ADMIN_PASSWORD = "kunci-contoh-kepala"
PASSWORD = "kunci-contoh-petugas"
COUNTERS = 3


@dataclass(slots=True)
class GivenClock:
    """Shows what it is told to show, and goes on only when it is told to."""

    shown: datetime
    jumped_at: datetime | None = None

    def __call__(self) -> datetime:
        return self.shown

    def advance(self, **units: float) -> None:
        self.shown += timedelta(**units)


@dataclass(slots=True)
class GivenOffice:
    """One prepared office. Counters, officers and desks are numbered from 1."""

    file: Path
    clock: GivenClock
    database: OfficeDatabase
    services: dict[str, ServiceId]
    """By letter."""
    counters: list[CounterId]
    officers: list[OfficerId]
    administrator: OfficerId
    supervisor: OfficerId
    _closes: list[Callable[[], None]] = field(default_factory=list)

    @property
    def url(self) -> str:
        return url_of(self.file)

    def desk(self, number: int) -> Desk:
        """Officer `number` sits at counter `number`."""
        return take_counter(self.database, self.officers[number - 1], self.counters[number - 1])

    def request(self, letter: str = "R", **changes: Any) -> NumberRequest:
        values: dict[str, Any] = {
            "visit_id": VisitId(new_id()),
            "ticket_id": TicketId(new_id()),
            "service_id": self.services[letter],
            "language": Language.INDONESIAN,
            "source": VisitSource.KIOSK,
            "is_priority": False,
            "wishes": Wishes(),
            "institution_category": "local_government",
            "notice": NoticeAccepted("1", self.clock.shown, survey_consent=False),
            "guest": guest(),
            "machine": "kiosk-1",
            "printer_url": None,
        }
        return NumberRequest(**(values | changes))

    def issue(self, letter: str = "R", **changes: Any) -> IssuedTicket:
        return take_number(self.database, self.request(letter, **changes))

    def take(self, letter: str = "R", **changes: Any) -> Ticket:
        """A guest takes a number."""
        return self.issue(letter, **changes).ticket

    def ask(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """Rows, by SQL of the test's own."""
        connection = pysqlite3.dbapi2.connect(str(self.file), isolation_level=None)
        try:
            return list(connection.execute(statement, values).fetchall())
        finally:
            connection.close()

    def status(self, ticket: Ticket) -> str:
        [(status,)] = self.ask("SELECT status FROM ticket WHERE id = ?", ticket.id.hex)
        return str(status)

    def reopened(self, clock: GivenClock | None = None) -> OfficeDatabase:
        """The same file, as one more program opens it."""
        ticking = clock or self.clock
        again = open_office(self.url, ticking, lambda: ticking.jumped_at)
        self._closes.append(again.close)
        return again

    def close(self) -> None:
        for close in self._closes:
            close()
        self.database.close()


def guest(**changes: Any) -> GuestDetails:
    values: dict[str, Any] = {
        "name": "Tamu Contoh",
        "phone": "+6281100000500",
        "email": "tamu@contoh.example",
        "institution_name": "Dinas Contoh",
        "institution_category": "local_government",
        "occupation": None,
        "education": None,
        "age_band": None,
    }
    return GuestDetails(**(values | changes))


def url_of(file: Path) -> str:
    return f"sqlite:///{file}"


def prepared_office(folder: Path) -> GivenOffice:
    """A copy of an office with four services, three counters and as many officers."""
    file = folder / "serambi.db"
    shutil.copyfile(_template(), file)
    return opened_office(file)


def opened_office(file: Path) -> GivenOffice:
    # A while after the office was made, or each first event would come a microsecond later.
    clock = GivenClock(MORNING + timedelta(minutes=1))
    database = open_office(url_of(file), clock, lambda: clock.jumped_at)
    connection = pysqlite3.dbapi2.connect(str(file))
    [(administrator,)] = connection.execute(
        "SELECT id FROM officer WHERE sign_in_name = ?", (ADMIN_NAME,)
    ).fetchall()
    connection.close()
    setup = read_office_setup(database, OfficerId(UUID(administrator)))
    officers = {officer.sign_in_name: officer.id for officer in setup.officers}
    return GivenOffice(
        file,
        clock,
        database,
        services={service.letter: service.id for service in setup.services},
        counters=[counter.id for counter in setup.counters],
        officers=[officers[f"petugas{number}"] for number in range(1, COUNTERS + 1)],
        administrator=officers[ADMIN_NAME],
        supervisor=officers["penyelia"],
    )


def code_of(act: Callable[[], object]) -> ProblemCode | None:
    """The refusal that an act met; None when it was done."""
    try:
        act()
    except Problem as problem:
        return problem.code
    return None


def facts_of(act: Callable[[], object], code: ProblemCode) -> dict[str, Any]:
    """What the refusal of that code tells."""
    with pytest.raises(Problem) as refusal:
        act()
    assert refusal.value.code is code
    return dict(refusal.value.facts)


@contextmanager
def cheap_passwords() -> Iterator[None]:
    """Let checking a password cost little, as tests do it often."""
    before = vars(sign_in).copy()
    sign_in._hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    sign_in._NOBODYS_HASH = sign_in._hasher.hash("nobody signs in with this")
    try:
        yield
    finally:
        sign_in._hasher, sign_in._NOBODYS_HASH = before["_hasher"], before["_NOBODYS_HASH"]


@cache
def _template() -> Path:
    with cheap_passwords():
        return _made_office(Path(tempfile.mkdtemp(prefix="office-")))


def _made_office(folder: Path) -> Path:
    file = folder / "template.db"
    new_office(url_of(file), lambda: MORNING, "Kantor Contoh", ADMIN_NAME, ADMIN_PASSWORD, False)
    database = open_office(url_of(file), lambda: MORNING)
    connection = pysqlite3.dbapi2.connect(str(file))
    [(hexadecimal,)] = connection.execute("SELECT id FROM officer").fetchall()
    connection.close()
    administrator = OfficerId(UUID(hexadecimal))
    for number in range(2, COUNTERS + 1):
        save_counter(database, administrator, None, number, is_active=True)
    for name, role in _people():
        add_officer(database, administrator, name, f"{name.title()} Contoh", role, PASSWORD)
    database.close()
    return file


def _people() -> Sequence[tuple[str, Role]]:
    officers = [(f"petugas{number}", Role.OFFICER) for number in range(1, COUNTERS + 1)]
    return [*officers, ("penyelia", Role.SUPERVISOR)]
