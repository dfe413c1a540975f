"""Opens each business day on time, also where nobody comes, and reminds who was to answer."""

import logging
import threading

from shared.database.office_database import OfficeDatabase
from shared.domain.problem import Problem
from shared.use_cases.open_day import open_day
from shared.use_cases.repair_reminders import remind_of_repairs

_log = logging.getLogger(__name__)
_LOOK_AGAIN_SECONDS = 60.0


def keep_days(office: OfficeDatabase, machine: str, stop: threading.Event) -> None:
    """Until told to stop: end what yesterday left open, and write the reminders of today."""
    while not stop.is_set():
        try:
            open_day(office)
            remind_of_repairs(office, machine)
        except Problem as problem:
            _log.error("the day could not be opened: %r", problem)
        stop.wait(_LOOK_AGAIN_SECONDS)
