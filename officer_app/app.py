"""Builds the officer app and runs it."""

import argparse
import logging
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from officer_app.alarm_bell import AlarmBell
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.look import Look
from officer_app.main_window import OfficerWindow
from officer_app.new_ticket_sound import NewTicketSound
from officer_app.presenters import Presenters, build_presenters
from shared.configuration.folders import drafts_folder
from shared.configuration.log_file import begin_log
from shared.database.office_database import OfficeDatabase
from shared.desktop.crash_door import CrashDoor
from shared.desktop.ending import Ending
from shared.desktop.fonts import load_fonts
from shared.desktop.jobs import JobRunner, PooledJobRunner
from shared.desktop.live_feed import LiveFeed
from shared.desktop.screens import chosen_screen
from shared.desktop.translations import Program, Translations
from shared.desktop.widget_theme import WidgetTheme
from shared.domain.problem import Problem, ProblemCode
from shared.use_cases.desk import Desk
from shared.use_cases.sign_in import leave_counter
from shared.workers.office_work import OfficeWork
from shared.workers.open_machine import open_machine, settings_for

_log = logging.getLogger(__name__)

_WIDTH, _HEIGHT = 1320, 690
"""Fits 1366x768 with a task bar."""
_LEAVING_SECONDS = 2.0
"""A database that does not answer must not keep the program from ending."""


@dataclass(frozen=True, slots=True)
class OfficerProgram:
    """The built program: what a person sees is `window`, what decides stands in `presenters`."""

    office: OfficeDatabase
    look: Look
    presenters: Presenters
    window: OfficerWindow
    bell: AlarmBell

    def follow(self, feed: LiveFeed) -> None:
        """Look again whenever something changed; the feed is the caller's."""
        feed.changed.connect(self.presenters.look_again)
        feed.stale.connect(self.window.status_line.set_stale)

    def leave_counter(self) -> None:
        """Free the counter at the end; whatever is being served stays as it is."""
        desk = self.presenters.session.session.desk
        if desk is None:
            return
        leaving = threading.Thread(
            target=_leave_quietly, args=(self.office, desk), name="leaving", daemon=True
        )
        leaving.start()
        leaving.join(_LEAVING_SECONDS)

    def close(self) -> None:
        """Take the window down; database, threads and feed are the caller's."""
        self.bell.hide()
        self.window.close_at_once()
        self.window.deleteLater()
        self.presenters.session.deleteLater()
        self.look.theme.deleteLater()


def build_officer_app(
    application: QApplication,
    office: OfficeDatabase,
    *,
    jobs: JobRunner,
    machine: str,
    printer_url: str | None,
    drafts: Path,
    play_sound: Callable[[], None] | None = None,
) -> OfficerProgram:
    """The officer app over an open office; fonts are loaded, the window is not shown yet.

    `drafts` is the folder that keeps what was typed and not stored yet.
    Without `play_sound` a new ticket sounds through the machine's loudspeaker.
    """
    theme = WidgetTheme(application)
    look = Look(theme, Translations(Program.OFFICER, theme))
    kept = KeptDrafts(drafts)
    kept.drop_old(datetime.now(UTC))
    presenters = build_presenters(
        office, jobs, machine=machine, printer_url=printer_url, drafts=kept
    )
    window = OfficerWindow(presenters, look)
    window.resize(_WIDTH, _HEIGHT)
    presenters.lists.refresh()
    play = play_sound or NewTicketSound(window).play
    bell = AlarmBell(presenters.alarm, window, theme, play)
    return OfficerProgram(office, look, presenters, window, bell)


def main(arguments: argparse.Namespace) -> int:
    """Run until the window is closed or the program is told to end."""
    return run_officer_app(arguments)


def run_officer_app(
    arguments: argparse.Namespace,
    when_shown: Callable[[OfficerProgram], None] | None = None,
) -> int:
    """The same, telling when the window stands and the program has begun to look."""
    settings = settings_for(arguments)
    begin_log("officer", settings.log_folder)
    machine = open_machine(settings)
    office = machine.office
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Serambi")
    application.setDesktopFileName("serambi-officer")
    load_fonts()
    jobs = PooledJobRunner()
    feed = LiveFeed(machine.changes())
    program = build_officer_app(
        application,
        office,
        jobs=jobs,
        machine=settings.machine_name,
        printer_url=settings.printer_url,
        drafts=drafts_folder(),
    )
    program.follow(feed)
    door = _last_door(program)
    jobs.failed.connect(door.bug_was_logged)
    ending = Ending()
    ending.install()
    _show(program, arguments.windowed, arguments.screen or settings.screen)
    feed.start()
    work = OfficeWork(machine)
    work.start()
    if when_shown is not None:
        when_shown(program)
    exit_code = application.exec()
    program.leave_counter()
    feed.stop()
    work.end()
    jobs.shutdown()
    program.close()
    door.remove()
    office.close()
    return exit_code


def _last_door(program: OfficerProgram) -> CrashDoor:
    def apologise() -> None:
        program.window.office_page.tell(Problem(ProblemCode.UNEXPECTED))

    door = CrashDoor(apologise, apologise)
    door.install()
    return door


def _show(program: OfficerProgram, windowed: bool, screen_number: int | None) -> None:
    screen = chosen_screen(screen_number)
    window = program.window
    window.setScreen(screen)
    area = screen.availableGeometry()
    window.move(area.topLeft())
    if windowed:
        window.resize(min(_WIDTH, area.width()), min(_HEIGHT, area.height()))
        window.show()
    else:
        window.showMaximized()


def _leave_quietly(office: OfficeDatabase, desk: Desk) -> None:
    try:
        leave_counter(office, desk)
    except Problem as problem:
        _log.warning("The counter could not be left: %r", problem)
