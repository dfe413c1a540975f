"""Printers on the network: a real socket on this machine stands for each kind of trouble."""

import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from shared.printing.printer import RefusalReason, Refused, Unconfirmed, open_printer

DOCUMENT = bytes(range(256)) * 3


@contextmanager
def _printer(serve: Callable[[socket.socket], None]) -> Iterator[str]:
    """The URL of a printer that treats its one connection as `serve` says."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def accept() -> None:
            connection, _ = listener.accept()
            with connection:
                serve(connection)

        thread = threading.Thread(target=accept)
        thread.start()
        yield f"tcp://127.0.0.1:{listener.getsockname()[1]}"
        thread.join()


def _read_everything(connection: socket.socket) -> bytes:
    return b"".join(iter(lambda: connection.recv(65536), b""))


def test_a_document_arrives_whole_and_stays_unconfirmed(monkeypatch: pytest.MonkeyPatch) -> None:
    # The printer is told that the document has ended; otherwise both would wait this long.
    monkeypatch.setattr("shared.printing.network._DRAIN_TIMEOUT_SECONDS", 600)
    received: list[bytes] = []
    with _printer(lambda connection: received.append(_read_everything(connection))) as url:
        delivery = open_printer(url, None).deliver(DOCUMENT, "R007-1")

    assert delivery == Unconfirmed()
    assert received == [DOCUMENT]


def test_nobody_at_the_address_is_a_refusal() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]

    delivery = open_printer(f"tcp://127.0.0.1:{port}", None).deliver(DOCUMENT, "R007-1")

    assert isinstance(delivery, Refused)
    assert delivery.reason is RefusalReason.UNREACHABLE


@pytest.mark.parametrize("host", ["a" * 70, "kantor..lokal"])
def test_a_name_that_no_host_can_have_is_a_refusal(host: str) -> None:
    delivery = open_printer(f"tcp://{host}", None).deliver(DOCUMENT, "R007-1")

    assert isinstance(delivery, Refused)
    assert delivery.reason is RefusalReason.UNREACHABLE


def test_a_printer_that_never_reads_is_left_after_a_time_unconfirmed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("shared.printing.network._WRITE_TIMEOUT_SECONDS", 0.05)
    done = threading.Event()

    def never_read(connection: socket.socket) -> None:
        done.wait()

    with _printer(never_read) as url:
        delivery = open_printer(url, None).deliver(bytes(32 * 1024 * 1024), "R007-1")
        done.set()

    assert isinstance(delivery, Unconfirmed)
    assert "broke off" in delivery.detail


def test_a_printer_that_says_nothing_and_keeps_the_line_open_is_not_waited_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("shared.printing.network._DRAIN_TIMEOUT_SECONDS", 0.05)
    done = threading.Event()
    received: list[bytes] = []

    def read_and_keep_open(connection: socket.socket) -> None:
        received.append(_read_everything(connection))
        done.wait()

    with _printer(read_and_keep_open) as url:
        delivery = open_printer(url, None).deliver(DOCUMENT, "R007-1")
        done.set()

    assert delivery == Unconfirmed()
    assert received == [DOCUMENT]


def test_a_connection_that_breaks_in_the_middle_may_have_printed() -> None:
    def break_off(connection: socket.socket) -> None:
        connection.recv(1024)
        # Lingering for no time at all makes closing a reset.
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    with _printer(break_off) as url:
        delivery = open_printer(url, None).deliver(bytes(32 * 1024 * 1024), "R007-1")

    assert isinstance(delivery, Unconfirmed)
    assert "broke off" in delivery.detail


def test_status_bytes_of_the_printer_do_not_cut_the_document_short() -> None:
    """A connection closed over unread bytes is reset, and what is under way is lost."""
    received: list[bytes] = []

    def talk(connection: socket.socket) -> None:
        connection.sendall(b"\x10\x00\x00\x00")
        received.append(_read_everything(connection))
        connection.sendall(b"\x10\x00\x00\x00")

    document = DOCUMENT * 100
    with _printer(talk) as url:
        delivery = open_printer(url, None).deliver(document, "R007-1")

    assert delivery == Unconfirmed()
    assert received == [document]


def test_a_printer_that_talks_without_end_is_not_listened_to_for_ever() -> None:
    def talk_on(connection: socket.socket) -> None:
        try:
            while True:
                connection.sendall(bytes(64))
        except OSError:
            return

    with _printer(talk_on) as url:
        delivery = open_printer(url, None).deliver(DOCUMENT, "R007-1")

    assert isinstance(delivery, Unconfirmed)


def test_one_printer_takes_document_after_document() -> None:
    received: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:
        printer = open_printer(f"tcp://127.0.0.1:{listener.getsockname()[1]}", None)

        def accept_three() -> None:
            for _ in range(3):
                connection, _ = listener.accept()
                with connection:
                    received.append(_read_everything(connection))

        thread = threading.Thread(target=accept_three)
        thread.start()
        for number in range(3):
            printer.deliver(b"%d" % number, "R007-1")
        thread.join()

    assert received == [b"0", b"1", b"2"]
