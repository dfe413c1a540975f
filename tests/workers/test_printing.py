"""Papers: bytes are kept before they are sent, and nothing is ever sent twice."""

import io
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from shared.database.change_source import open_change_source
from shared.domain.identifiers import PrintJobId
from shared.domain.problem import ProblemCode
from shared.printing.delivery import Confirmed, Delivery, RefusalReason, Refused, Unconfirmed
from shared.printing.printer import Printer, open_printer
from shared.printing.printer_url import PrinterUrl
from shared.printing.ticket_bytes import PaperFacts, ticket_bytes
from shared.printing.ticket_facts import TicketFacts
from shared.use_cases.kiosk_front import read_print_state
from shared.use_cases.print_ticket import begin_sending, next_paper, settle_interrupted_papers
from shared.workers.printing import Compose, PrintWorker
from tests.given_office import GivenOffice

_URL = "file:///dev/usb/lp0"


def _compose(facts: PaperFacts) -> bytes:
    assert isinstance(facts, TicketFacts)
    return f"{facts.label} {facts.service_name} {facts.people_ahead}".encode()


class FakePrinter:
    """Keeps what it is sent, and answers as it is told to."""

    def __init__(
        self, answer: Delivery | None = None, on_send: Callable[[], object] = lambda: None
    ) -> None:
        self.sent: list[tuple[bytes, str]] = []
        self._answer = answer or Confirmed()
        self._on_send = on_send

    def deliver(self, document: bytes, name: str) -> Delivery:
        self.sent.append((document, name))
        self._on_send()
        return self._answer


def worker(
    office: GivenOffice,
    printer: Printer,
    machine: str = "kiosk-1",
    compose: Compose = _compose,
) -> PrintWorker:
    changes = open_change_source(office.url)
    return PrintWorker(office.database, changes, machine, printer, compose)


def owed(office: GivenOffice, machine: str = "kiosk-1") -> PrintJobId:
    job = office.issue(printer_url=_URL, machine=machine).print_job_id
    assert job is not None
    return job


def jobs(office: GivenOffice) -> list[tuple[Any, ...]]:
    return office.ask("SELECT state, reason, document FROM print_job ORDER BY created_at")


def states(office: GivenOffice) -> list[str]:
    rows = office.ask("SELECT move FROM print_job_event ORDER BY revision")
    return [move for (move,) in rows]


@pytest.mark.parametrize(
    ("answer", "state", "reason"),
    [
        (Confirmed(), "printed", None),
        (Unconfirmed("no answer"), "unconfirmed", None),
        (Refused(RefusalReason.UNREACHABLE, "timed out"), "refused", "unreachable"),
    ],
)
def test_what_became_of_a_paper_is_kept_with_its_bytes(
    office: GivenOffice, answer: Delivery, state: str, reason: str | None
) -> None:
    job = owed(office)
    printer = FakePrinter(answer)
    assert worker(office, printer).print_one()
    [(document, name)] = printer.sent
    assert jobs(office) == [(state, reason, document)]
    assert states(office) == ["queued", "sending", state]
    assert name == f"R001-{job.hex[-8:]}"
    assert document == b"R001 Rekomendasi Kegiatan Statistik 0"
    assert read_print_state(office.database, job).value == state


def test_the_bytes_are_in_the_database_before_the_printer_gets_them(office: GivenOffice) -> None:
    owed(office)
    seen: list[tuple[Any, ...]] = []
    printer = FakePrinter(on_send=lambda: seen.extend(jobs(office)))
    worker(office, printer).print_one()
    assert seen == [("sending", None, printer.sent[0][0])]


@pytest.mark.parametrize("answer", [Unconfirmed(), Refused(RefusalReason.NOT_READY)])
def test_nothing_is_sent_a_second_time_unasked(office: GivenOffice, answer: Delivery) -> None:
    owed(office)
    printer = FakePrinter(answer)
    printing = worker(office, printer)
    assert printing.print_one()
    assert not printing.print_one()
    assert len(printer.sent) == 1


def test_papers_come_out_in_the_order_of_the_numbers(office: GivenOffice) -> None:
    for _ in range(4):
        owed(office)
        office.clock.advance(seconds=1)
    printer = FakePrinter()
    printing = worker(office, printer)
    while printing.print_one():
        pass
    assert [name[:4] for _, name in printer.sent] == ["R001", "R002", "R003", "R004"]


def test_a_machine_prints_what_it_owes_and_nothing_of_others(office: GivenOffice) -> None:
    owed(office, "kiosk-2")
    printer = FakePrinter()
    assert not worker(office, printer).print_one()
    assert worker(office, printer, machine="kiosk-2").print_one()


@pytest.mark.parametrize(("seconds", "is_printed"), [(29, True), (31, False)])
def test_a_paper_that_nobody_waits_for_any_more_is_not_printed(
    office: GivenOffice, seconds: float, is_printed: bool
) -> None:
    owed(office)
    office.clock.advance(seconds=seconds)
    printer = FakePrinter()
    assert worker(office, printer).print_one() is is_printed
    assert len(printer.sent) == is_printed
    assert [job[:2] for job in jobs(office)] == [
        ("printed", None) if is_printed else ("cancelled", "too_late")
    ]


def test_late_papers_do_not_hold_up_a_fresh_one(office: GivenOffice) -> None:
    owed(office)
    office.clock.advance(minutes=2)
    owed(office)
    printer = FakePrinter()
    assert worker(office, printer).print_one()
    assert [name[:4] for _, name in printer.sent] == ["R002"]
    assert [state for state, *_ in jobs(office)] == ["cancelled", "printed"]


def test_what_was_being_sent_when_the_program_died_is_unconfirmed_and_not_sent_again(
    office: GivenOffice,
) -> None:
    job = owed(office)
    assert begin_sending(office.database, job, b"half")
    other = owed(office, "kiosk-2")
    begin_sending(office.database, other, b"somebody else's")
    settle_interrupted_papers(office.database, "kiosk-1")
    printer = FakePrinter()
    assert not worker(office, printer).print_one()
    assert [job[:2] for job in jobs(office)] == [
        ("unconfirmed", "interrupted"),
        ("sending", None),
    ]


def test_two_workers_of_one_machine_do_not_send_the_same_paper(office: GivenOffice) -> None:
    job = owed(office)
    assert next_paper(office.database, "kiosk-1") is not None
    assert begin_sending(office.database, job, b"one")
    assert not begin_sending(office.database, job, b"two")
    assert jobs(office) == [("sending", None, b"one")]


def test_a_paper_that_cannot_be_made_does_not_hold_up_those_behind(
    office: GivenOffice, caplog: pytest.LogCaptureFixture
) -> None:
    owed(office), owed(office)
    made: Iterator[bytes | Exception] = iter([ValueError("a bug"), b"second"])

    def compose(_facts: PaperFacts) -> bytes:
        outcome = next(made)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    printer = FakePrinter()
    printing = worker(office, printer, compose=compose)
    assert printing.print_one() and printing.print_one()
    assert [document for document, _ in printer.sent] == [b"second"]
    assert [job[:2] for job in jobs(office)] == [("refused", "not_composed"), ("printed", None)]
    assert "a bug" in caplog.text
    caplog.clear()


def test_a_printer_that_breaks_with_a_bug_leaves_its_paper_unconfirmed_and_goes_on(
    office: GivenOffice, caplog: pytest.LogCaptureFixture
) -> None:
    owed(office)
    office.clock.advance(seconds=1)
    owed(office)
    troubles = iter([True, False])

    def breaks_once() -> None:
        if next(troubles):
            raise RuntimeError("a bug")

    printer = FakePrinter(on_send=breaks_once)
    printing = worker(office, printer)
    assert printing.print_one() and printing.print_one()
    assert not printing.print_one(), "what may have come out is not sent again"
    assert [name[:4] for _, name in printer.sent] == ["R001", "R002"]
    assert [state for state, *_ in jobs(office)] == ["unconfirmed", "printed"]
    assert "a bug" in caplog.text
    caplog.clear()


def test_a_folder_gets_the_very_bytes_and_their_picture(
    office: GivenOffice, tmp_path: Path
) -> None:
    url = f"folder://{tmp_path}/papers?width=58"
    paper = PrinterUrl.parse(url).paper(None)
    owed(office)
    printing = worker(
        office, open_printer(url, None), compose=lambda facts: ticket_bytes(facts, paper)
    )
    assert printing.print_one()
    [binary] = (tmp_path / "papers").glob("*.bin")
    [picture] = (tmp_path / "papers").glob("*.png")
    [(state, _, document)] = jobs(office)
    assert (state, binary.read_bytes()) == ("printed", document)
    with Image.open(io.BytesIO(picture.read_bytes())) as image:
        assert min(image.size) > paper.dots, "large enough to look at"


def _runs(printing: PrintWorker, done: threading.Event) -> threading.Event:
    """Lets the worker's loop run until `done`; the event that stops it."""
    stop = threading.Event()
    thread = threading.Thread(target=printing.run, args=(stop,))
    thread.start()
    try:
        assert done.wait(60), "a safety net: the loop is woken long before"
    finally:
        stop.set()
        thread.join()
    return stop


def test_the_loop_settles_what_a_crash_left_and_prints_what_comes(office: GivenOffice) -> None:
    begin_sending(office.database, owed(office), b"half")
    done = threading.Event()
    printer = FakePrinter(on_send=done.set)
    owed(office)
    _runs(worker(office, printer), done)
    assert [name[:4] for _, name in printer.sent] == ["R002"]
    assert [state for state, *_ in jobs(office)] == ["unconfirmed", "printed"]


def test_the_loop_goes_on_after_a_bug_of_any_kind(
    office: GivenOffice, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shared.workers.printing._AFTER_FAILURE_SECONDS", 0)
    owed(office)
    begin_sending(office.database, owed(office), b"half")
    done = threading.Event()
    troubles = iter([True, True, False])

    class _StumblingWorker(PrintWorker):
        def print_one(self) -> bool:
            if next(troubles, False):
                raise RuntimeError("a bug")
            return super().print_one()

    printer = FakePrinter(on_send=done.set)
    source = open_change_source(office.url)
    _runs(_StumblingWorker(office.database, source, "kiosk-1", printer, _compose), done)
    assert [name[:4] for _, name in printer.sent] == ["R001"]
    assert sorted(state for state, *_ in jobs(office)) == ["printed", "unconfirmed"]
    assert caplog.text.count("RuntimeError: a bug") == 2
    caplog.clear()


def test_a_paper_whose_outcome_could_not_be_kept_is_told_as_unconfirmed(
    office: GivenOffice, caplog: pytest.LogCaptureFixture
) -> None:
    """The database goes away while the printer works, and comes back."""
    owed(office)
    done = threading.Event()
    sent: list[str] = []

    def goes_away_once() -> None:
        sent.append("paper")
        if len(sent) == 1:
            office.ask("ALTER TABLE print_job_event RENAME TO hidden")

    class _WatchingWorker(PrintWorker):
        def print_one(self) -> bool:
            try:
                return super().print_one()
            finally:
                if sent and not office.ask(
                    "SELECT 1 FROM sqlite_master WHERE name = 'print_job_event'"
                ):
                    office.ask("ALTER TABLE hidden RENAME TO print_job_event")
                elif sent:
                    done.set()

    source = open_change_source(office.url)
    printing = _WatchingWorker(
        office.database, source, "kiosk-1", FakePrinter(on_send=goes_away_once), _compose
    )
    _runs(printing, done)
    assert sent == ["paper"]
    assert [job[:2] for job in jobs(office)] == [("unconfirmed", "interrupted")]
    assert ProblemCode.DATABASE_UNREACHABLE.value in caplog.text
    caplog.clear()
