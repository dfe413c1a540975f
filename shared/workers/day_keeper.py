"""Opens each business day on time, also where nobody comes."""

import logging
import threading

from shared.database.office_database import OfficeDatabase
from shared.domain.problem import Problem
from shared.use_cases.open_day import open_day

_log = logging.getLogger(__name__)
_LOOK_AGAIN_SECONDS = 60.0


def keep_days(office: OfficeDatabase, stop: threading.Event) -> None:
    """Until told to stop: end what yesterday left open, and forget its wishes."""
    while not stop.is_set():
        try:
            open_day(office)
        except Problem as problem:
            _log.error("the day could not be opened: %r", problem)
        stop.wait(_LOOK_AGAIN_SECONDS)
