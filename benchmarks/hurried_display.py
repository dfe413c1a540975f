"""The real waiting display by a hurried clock, so that hundreds of calls need no hour."""

import sys
from datetime import UTC, datetime

from PySide6.QtGui import QGuiApplication

from benchmarks.children import tell
from benchmarks.offices import now
from kiosk.waiting_display.app import build_waiting_display
from kiosk.waiting_display.waiting_display_view_model import Clocks
from shared.database.change_source import open_change_source
from shared.database.office_database import open_office
from shared.desktop.ending import Ending
from shared.desktop.jobs import PooledJobRunner
from shared.desktop.live_feed import LiveFeed
from shared.workers.office_clock import seconds_since_boot

_HURRY = 40


class _Silence:
    """A chime for a measurement."""

    def ring(self, volume_percent: int) -> None:
        """Nobody listens."""


def main() -> int:
    """Tell the revision of each call once it is painted."""
    url = sys.argv[1]
    application = QGuiApplication([])
    ending = Ending()
    ending.install()
    office = open_office(url, now)
    jobs = PooledJobRunner(1)
    clocks = Clocks(lambda: datetime.now(UTC), lambda: int(seconds_since_boot() * 1000 * _HURRY))
    program = build_waiting_display(office, jobs=jobs, chime=_Silence(), clocks=clocks)
    program.painted_call.shownRevisionChanged.connect(lambda revision: tell(revision=revision))
    feed = LiveFeed(open_change_source(url))
    feed.changed.connect(program.view_model.look)
    feed.start()
    program.window.resize(1920, 1080)
    program.show(windowed=True)
    program.view_model.start()
    tell(revision=0)
    exit_code = application.exec()
    feed.stop()
    jobs.shutdown()
    program.close()
    office.close()
    return exit_code


if __name__ == "__main__":
    sys.exit(main())
