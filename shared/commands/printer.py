"""`printer test`: prints a test ticket and says what became of it."""

from argparse import Namespace
from datetime import datetime, timedelta, timezone
from typing import assert_never

from shared.domain.language import Language
from shared.printing.paper import ProfileNotUsable
from shared.printing.printer import (
    Confirmed,
    Delivery,
    PrinterUrl,
    PrinterUrlNotUnderstood,
    Refused,
    Unconfirmed,
    open_printer,
)
from shared.printing.ticket_bytes import ticket_bytes
from shared.printing.ticket_facts import TicketFacts

_DONE = 0
_NOT_DONE = 1
_WIB = timezone(timedelta(hours=7), "WIB")


def run(arguments: Namespace) -> int:
    """`arguments.printer` is a printer's URL, `arguments.profile` its model or None."""
    try:
        printer = open_printer(arguments.printer, arguments.profile)
        paper = PrinterUrl.parse(arguments.printer).paper(arguments.profile)
    except (PrinterUrlNotUnderstood, ProfileNotUsable) as error:
        print(f"refused: {error}")
        return _NOT_DONE
    return _told(printer.deliver(ticket_bytes(_test_ticket(), paper), "test"))


def _told(delivery: Delivery) -> int:
    match delivery:
        case Confirmed():
            print("confirmed")
        case Unconfirmed(detail):
            print("unconfirmed")
            if detail:
                print(detail)
        case Refused(reason, detail):
            print(f"refused: {reason}")
            print(detail)
            return _NOT_DONE
        case _:
            assert_never(delivery)
    return _DONE


def _test_ticket() -> TicketFacts:
    """A ticket of no office, that nobody can take for a real one."""
    return TicketFacts(
        language=Language.INDONESIAN,
        office_name="TIKET UJI",
        unit_name="Serambi",
        service_name="Uji printer",
        label="T123",
        code="00000000",
        issued_at=datetime.now(_WIB),
        zone_abbreviation="WIB",
        people_ahead=None,
        telephone="",
        complaints="",
        portal_url="https://pst.bps.go.id",
        working_days_limit=None,
    )
