"""Prints what a machine owes its guests, one paper after the other."""

import logging
import threading
from collections.abc import Callable
from typing import assert_never

from shared.database.change_source import ChangeSource
from shared.database.office_database import OfficeDatabase
from shared.domain.print_job import PrintState
from shared.domain.problem import Problem
from shared.printing.printer import Confirmed, Delivery, Printer, Refused, Unconfirmed
from shared.printing.printer_library import printer_library
from shared.printing.ticket_bytes import PaperFacts
from shared.use_cases.print_ticket import (
    PaperToPrint,
    begin_sending,
    next_paper,
    record_outcome,
    settle_interrupted_papers,
)

_log = logging.getLogger(__name__)
_LOOK_AGAIN_SECONDS = 2.0
"""A late wake-up costs a guest no more than this."""
_AFTER_FAILURE_SECONDS = 1.0

Compose = Callable[[PaperFacts], bytes]
"""Makes a paper's bytes for the paper of this machine's printer."""


class PrintWorker:
    """The one worker of a machine's printer."""

    def __init__(
        self,
        office: OfficeDatabase,
        changes: ChangeSource,
        machine: str,
        printer: Printer,
        compose: Compose,
    ) -> None:
        self._office = office
        self._changes = changes
        self._machine = machine
        self._printer = printer
        self._compose = compose

    def run(self, stop: threading.Event) -> None:
        """Print until told to stop; a database that is away is waited for."""
        settled = False
        while not stop.is_set():
            try:
                if not settled:
                    # Here and not on the way to the first frame: it takes longer than a ticket.
                    printer_library()
                    # Watching begins before looking, so that nothing is missed in between.
                    self._changes.wait(0)
                    settle_interrupted_papers(self._office, self._machine)
                    settled = True
                if not self.print_one():
                    self._changes.wait(_LOOK_AGAIN_SECONDS)
            except Problem as problem:
                _log.error("printing waits for the database: %r", problem)
                # What became of a paper could not be kept: it is known as far as after a start.
                settled = False
                stop.wait(_AFTER_FAILURE_SECONDS)
            except Exception:
                # A bug costs one paper, never all those of the day.
                _log.exception("the print worker goes on after a bug")
                settled = False
                stop.wait(_AFTER_FAILURE_SECONDS)

    def print_one(self) -> bool:
        """Print the next paper; False where nothing is owed."""
        paper = next_paper(self._office, self._machine)
        if paper is None:
            return False
        document = self._document(paper)
        if document is not None and begin_sending(self._office, paper.job_id, document):
            delivery = self._delivered(document, paper)
            if not isinstance(delivery, Confirmed):
                _log.info("job %s: %s", paper.job_id, delivery)
            state, reason = _known(delivery)
            record_outcome(self._office, paper.job_id, state, reason)
        return True

    def _delivered(self, document: bytes, paper: PaperToPrint) -> Delivery:
        try:
            return self._printer.deliver(document, paper.name)
        except Exception:
            # A bug of ours: how far the paper came is unknown, and those behind it must go on.
            _log.exception("job %s could not be handed over", paper.job_id)
            return Unconfirmed("bug")

    def _document(self, paper: PaperToPrint) -> bytes | None:
        try:
            return self._compose(paper.facts)
        except Exception:
            # A bug of ours must not hold up the papers behind it.
            _log.exception("no paper could be made for job %s", paper.job_id)
            record_outcome(self._office, paper.job_id, PrintState.REFUSED, "not_composed")
            return None


def _known(delivery: Delivery) -> tuple[PrintState, str | None]:
    match delivery:
        case Confirmed():
            return PrintState.PRINTED, None
        case Unconfirmed():
            return PrintState.UNCONFIRMED, None
        case Refused():
            return PrintState.REFUSED, delivery.reason.value
        case _:
            assert_never(delivery)
