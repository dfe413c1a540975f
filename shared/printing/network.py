"""A printer on the network that takes raw documents over TCP."""

import socket
from dataclasses import dataclass

from shared.printing.delivery import Delivery, RefusalReason, Refused, Unconfirmed

_CONNECT_TIMEOUT_SECONDS = 3.0
_WRITE_TIMEOUT_SECONDS = 5.0
_DRAIN_TIMEOUT_SECONDS = 1.0
_DRAIN_READS = 16
"""More than a printer has to say about one document; one that talks on is not listened to."""


@dataclass(frozen=True, slots=True)
class NetworkPrinter:
    """Ends in Unconfirmed at best: a printer that reads nothing takes a document all the same."""

    host: str
    port: int

    def deliver(self, document: bytes, name: str) -> Delivery:  # noqa: ARG002
        try:
            connection = socket.create_connection(
                (self.host, self.port), timeout=_CONNECT_TIMEOUT_SECONDS
            )
        except (OSError, UnicodeError) as error:
            return Refused(RefusalReason.UNREACHABLE, f"{self.host}:{self.port}: {error}")
        with connection:
            return _send(connection, document)


def _send(connection: socket.socket, document: bytes) -> Delivery:
    connection.settimeout(_WRITE_TIMEOUT_SECONDS)
    try:
        sent = connection.send(document)
    except OSError as error:
        return Refused(RefusalReason.NOT_READY, f"took nothing: {error}")
    try:
        connection.sendall(document[sent:])
        connection.shutdown(socket.SHUT_WR)
        _drain(connection)
    except OSError as error:
        return Unconfirmed(f"broke off: {error}")
    return Unconfirmed()


def _drain(connection: socket.socket) -> None:
    """Reads until the printer closes, or for a moment.

    A connection that is closed with a status byte unread is reset, and the printer then
    drops what it has not printed yet.
    """
    connection.settimeout(_DRAIN_TIMEOUT_SECONDS)
    try:
        for _ in range(_DRAIN_READS):
            if not connection.recv(64):
                return
    except TimeoutError:
        return
