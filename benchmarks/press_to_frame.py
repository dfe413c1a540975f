"""From an officer's key to the painted frame on the waiting display of another process."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.children import Child, child
from benchmarks.measuring import Floor, Outcome, in_ms, percentile
from benchmarks.offices import make_office, opened, request, service_ids
from officer_app.app import OfficerProgram, build_officer_app
from shared.configuration.sample_office import read_sample_office
from shared.database.change_source import open_change_source
from shared.desktop.fonts import load_fonts
from shared.desktop.jobs import PooledJobRunner
from shared.desktop.live_feed import LiveFeed
from shared.domain.ticket_life import Move, TicketStatus
from shared.use_cases.take_number import take_number

PRESSES = 150
_REST_SECONDS = 0.3
"""By the display's hurried clock longer than any call must stay."""
_PATIENCE_SECONDS = 30.0


def measure(folder: Path) -> Iterator[Outcome]:
    """Both programs as people have them, with their own threads and live feeds."""
    url = make_office(folder, "frame")
    with opened(url) as office:
        for _ in range(PRESSES):
            take_number(office, request(service_ids(url)[0], None))
        with child("benchmarks.hurried_display", url) as display:
            display.next()
            application = QApplication.instance()
            if not isinstance(application, QApplication):
                application = QApplication([])
            load_fonts()
            jobs = PooledJobRunner()
            feed = LiveFeed(open_change_source(url))
            program = build_officer_app(
                application,
                office,
                jobs=jobs,
                machine="benchmark",
                printer_url=None,
                drafts=folder / "drafts",
                play_sound=lambda: None,
            )
            program.follow(feed)
            program.window.show()
            feed.start()
            _sit_down(program)
            seconds = [_press(program, display) for _ in range(PRESSES)]
            program.leave_counter()
            feed.stop()
            jobs.shutdown()
            program.close()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    yield Outcome(
        "officer's key to the display's frame, p99 in ms",
        f"p50 {in_ms(seconds)}",
        f"{PRESSES} presses",
        percentile(seconds, 99) * 1000,
        Floor.AT_MOST,
        150,
    )


def _sit_down(program: OfficerProgram) -> None:
    session, officer = program.presenters.session, read_sample_office().officers[0]
    session.sign_in(officer.sign_in_name, officer.password)
    _until(lambda: bool(session.session.counters))
    session.take_counter(session.session.counters[0].id)
    _until(lambda: program.presenters.queue.state.board is not None)


def _press(program: OfficerProgram, display: Child) -> float:
    queue, window = program.presenters.queue, program.window
    _until(lambda: window.office_page.isVisible() and _can_call(program))
    began = time.perf_counter()
    QTest.keyClick(window, Qt.Key.Key_F9)
    _until(lambda: queue.state.mine is not None)
    mine = queue.state.mine
    while mine is not None and (told := display.next())["revision"] != mine.ticket.called_revision:
        pass
    queue.move(Move.START)
    _until(lambda: _status(program) is TicketStatus.SERVING)
    queue.move(Move.FINISH)
    _until(lambda: _status(program) is None)
    rested = time.perf_counter() + _REST_SECONDS
    _until(lambda: time.perf_counter() >= rested)
    return float(told["at"]) - began


def _status(program: OfficerProgram) -> TicketStatus | None:
    """Of the guest at the counter, once nothing is under way."""
    queue = program.presenters.queue
    if queue.jobs.is_acting or queue.state.mine is None:
        return None if queue.state.mine is None else TicketStatus.CALLED
    return queue.state.mine.ticket.status


def _can_call(program: OfficerProgram) -> bool:
    state = program.presenters.queue.state
    return (
        state.mine is None
        and state.board is not None
        and not program.presenters.queue.jobs.is_acting
    )


def _until(holds: Callable[[], bool]) -> None:
    latest = time.perf_counter() + _PATIENCE_SECONDS
    while not holds():
        if time.perf_counter() > latest:
            raise TimeoutError("the officer app does not answer")
        QCoreApplication.processEvents()
        time.sleep(0.0005)
