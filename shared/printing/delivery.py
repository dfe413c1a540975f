"""What became of a document that was handed to a printer."""

import errno
from dataclasses import dataclass
from enum import StrEnum

_STORAGE_ERRORS = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


class RefusalReason(StrEnum):
    """Why nothing was printed, as far as the office can do something about it."""

    UNREACHABLE = "unreachable"
    """The printer's address does not answer: switched off, unplugged, or elsewhere."""
    NOT_FOUND = "not_found"
    """This machine has no such device, folder or printer name."""
    NOT_PERMITTED = "not_permitted"
    NOT_READY = "not_ready"
    """The printer took nothing for too long, or its system reported a fault."""
    NOT_ON_THIS_SYSTEM = "not_on_this_system"
    """This way to a printer does not exist here, such as windows:// on Linux."""
    STORAGE_FULL = "storage_full"
    DOCUMENT_NOT_UNDERSTOOD = "document_not_understood"


@dataclass(frozen=True, slots=True)
class Confirmed:
    """It is printed: whoever printed it said so."""


@dataclass(frozen=True, slots=True)
class Unconfirmed:
    """It was handed over, wholly or in part, and may be on paper: never send it again unasked.

    `detail` is for the log.
    """

    detail: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing of it was taken, so it may be sent again. `detail` is for the log."""

    reason: RefusalReason
    detail: str = ""


Delivery = Confirmed | Unconfirmed | Refused


def refusal_of(error: OSError) -> Refused:
    """The refusal that an error of the system stands for."""
    match error:
        case FileNotFoundError() | NotADirectoryError():
            reason = RefusalReason.NOT_FOUND
        case PermissionError():
            reason = RefusalReason.NOT_PERMITTED
        case _ if error.errno in _STORAGE_ERRORS:
            reason = RefusalReason.STORAGE_FULL
        case _:
            reason = RefusalReason.NOT_READY
    return Refused(reason, str(error))
