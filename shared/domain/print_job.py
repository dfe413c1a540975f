"""A print job's states: what is known of the paper, never more."""

from enum import StrEnum


class PrintState(StrEnum):
    """What became of a ticket's bytes, as it is stored."""

    QUEUED = "queued"
    SENDING = "sending"
    PRINTED = "printed"
    """The printer itself confirmed it."""
    UNCONFIRMED = "unconfirmed"
    """All bytes were handed over and the printer cannot or did not answer."""
    REFUSED = "refused"
    CANCELLED = "cancelled"
    """Too old to be printed for somebody who still waits for it."""
