"""From the last touch at the kiosk to the first byte at a printer on the network."""

import socket
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

from benchmarks.children import child, tell
from benchmarks.machine_settings import program_arguments, write_settings
from benchmarks.measuring import Floor, Outcome, in_ms, percentile
from benchmarks.offices import make_office
from benchmarks.quick_visitor import QuickVisitor
from kiosk.app import KioskProgram, run_kiosk
from kiosk.screen import Screen
from shared.desktop.played_journey import Script, Until, a_moment

TICKETS = 150


def measure(folder: Path) -> Iterator[Outcome]:
    """The real kiosk in a process of its own, with its own print worker."""
    arrivals: list[float] = []
    with socket.create_server(("127.0.0.1", 0)) as printer:
        Thread(target=_print, args=(printer, arrivals), daemon=True).start()
        port = printer.getsockname()[1]
        url = make_office(folder, "printer")
        settings = write_settings(folder, url, f"tcp://127.0.0.1:{port}?width=80")
        with child("benchmarks.touch_to_printer", str(settings)) as kiosk:
            touches = [kiosk.next()["touched"] for _ in range(TICKETS)]
            kiosk.process.wait()
    seconds = [there - touched for touched, there in zip(touches, arrivals, strict=True)]
    yield Outcome(
        "last touch to the first byte at the printer, p99 in ms",
        f"p50 {in_ms(seconds)}",
        f"{TICKETS} tickets",
        percentile(seconds, 99) * 1000,
        Floor.AT_MOST,
        100,
    )


def _print(printer: socket.socket, arrivals: list[float]) -> None:
    """A printer that notes when each document begins, and reads it to its end."""
    while True:
        try:
            connection, _ = printer.accept()
        except OSError:
            return
        with connection:
            connection.recv(1)
            arrivals.append(time.perf_counter())
            while connection.recv(4096):
                pass


def _script(visitor: QuickVisitor) -> Script:
    yield Until("the kiosk welcomes", lambda: visitor.eyes.is_at(Screen.WELCOME))
    for _ in range(TICKETS):
        yield a_moment(0.15)
        touched = visitor.touch("askHelp")
        yield Until("a number is shown", lambda: visitor.eyes.is_at(Screen.TICKET))
        tell(touched=touched)
        yield a_moment(0.15)
        yield from visitor.go("done", Screen.WELCOME)


def _begin(program: KioskProgram) -> None:
    program.window.setProperty("reducedMotion", True)
    program.window.resize(1920, 1080)
    visitor = QuickVisitor(program)
    visitor.play(_script(visitor))


if __name__ == "__main__":
    sys.exit(run_kiosk(program_arguments(Path(sys.argv[1])), _begin))
