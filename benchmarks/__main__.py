"""Runs the measurements and prints them as a table; 1 where a floor is missed."""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pathlib import Path

from benchmarks.children import OFFSCREEN
from benchmarks.measuring import Outcome

MEASUREMENTS: Mapping[str, str] = {
    "issue-ticket": "issuing a ticket, against SQLAlchemy Core and raw sqlite3",
    "reference-search": "searching a million references as somebody types",
    "case-board": "the board of open cases, with 100,000 closed ones behind",
    "call-next": "calling the next guest, with years of old tickets",
    "press-to-frame": "from an officer's key to the waiting display",
    "touch-to-printer": "from the last touch to the printer's first byte",
    "kiosk-start": "the kiosk's start and memory, against the least window",
    "visits": "the kiosk's memory over a day and a night of visits",
}
_HEADINGS = ("", "what", "ours", "beside", "figure", "floor")


def main() -> int:
    arguments = _read_arguments()
    if arguments.list:
        for name, what in MEASUREMENTS.items():
            print(f"{name:<18}{what}")
        return 0
    os.environ.update(OFFSCREEN)
    outcomes = list(_outcomes(arguments))
    _print_table(outcomes)
    return 0 if all(outcome.holds for outcome in outcomes) else 1


def _outcomes(arguments: argparse.Namespace) -> Iterator[Outcome]:
    for name in arguments.names or MEASUREMENTS:
        print(f"… {name}", file=sys.stderr, flush=True)
        with tempfile.TemporaryDirectory(
            prefix="serambi-benchmark-", dir=arguments.folder, ignore_cleanup_errors=True
        ) as folder:
            yield from _measure(name, arguments.old_tickets)(Path(folder))


def _measure(name: str, old_tickets: tuple[int, ...] | None) -> Callable[[Path], Iterator[Outcome]]:
    # Only what is measured is loaded: Qt must find its environment set.
    module = import_module(f"benchmarks.{name.replace('-', '_')}")
    if name == "call-next" and old_tickets:
        return lambda folder: module.measure(folder, tuple(old_tickets))
    measure: Callable[[Path], Iterator[Outcome]] = module.measure
    return measure


def _read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="benchmark", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", choices=(*MEASUREMENTS, []))
    parser.add_argument("--list", action="store_true", help="the names, measuring nothing")
    parser.add_argument(
        "--old-tickets",
        type=int,
        nargs="+",
        metavar="N",
        help="for call-next in place of a thousand, a million and ten million",
    )
    parser.add_argument(
        "--folder", type=Path, help="where the databases are made; needs 20 GB free for all"
    )
    return parser.parse_args()


def _print_table(outcomes: list[Outcome]) -> None:
    rows = [_HEADINGS, *(_row(outcome) for outcome in outcomes)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADINGS))]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        print("  ".join(cells).rstrip(), flush=True)


def _row(outcome: Outcome) -> tuple[str, ...]:
    return (
        "holds" if outcome.holds else "MISSED",
        outcome.what,
        outcome.ours,
        outcome.beside,
        f"{outcome.figure:.2f}",
        f"{outcome.floor} {outcome.limit:g}",
    )


if __name__ == "__main__":
    sys.exit(main())
