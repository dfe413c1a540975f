"""Understands what was typed after main.py and hands it to the one module that does it."""

import argparse
import importlib
import logging
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType
from typing import cast

from shared.commands.problem_sentences import sentence_for
from shared.domain.problem import Problem
from starter.spoken import say, show

_log = logging.getLogger(__name__)

DONE = 0
NOT_DONE = 1

Run = Callable[[argparse.Namespace], int]

# Where each command lives, by name: what is not asked for is not loaded (a printer test needs
# no Qt), and this floor does not import the programs that stand above it.
RUNS: dict[str, str] = {
    "kiosk": "kiosk.app:main",
    "display": "kiosk.waiting_display.app:main",
    "officer": "officer_app.app:main",
    "worker": "shared.commands.worker:run",
    "demo": "shared.commands.demo:run",
    "office": "shared.commands.office:run",
    "simulate": "shared.commands.simulate:run",
    "printer": "shared.commands.printer:run",
    "test": "shared.commands.checks:run",
    "benchmark": "shared.commands.benchmark:run",
}


_PASSED_ON = {"test": "pytest_arguments", "benchmark": "benchmark_arguments"}
"""Commands whose words another program understands: its options would be taken for ours."""


def main(words: Sequence[str] | None = None) -> int:
    """Runs one command; returns its exit code: 0 done, 1 could not be done, 2 wrong usage."""
    arguments = parse(sys.argv[1:] if words is None else words)
    for name in ("SIGTERM", "SIGBREAK"):  # Windows sends the second
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), _leave)
    try:
        return _find(RUNS[arguments.command])(arguments)
    except Problem as problem:
        show(sentence_for(problem))
    except KeyboardInterrupt:
        say("Dihentikan.", "Stopped.")
    except Exception:  # the last door: whatever comes here is a bug
        _log_bug(arguments.command)
    return NOT_DONE


def parse(words: Sequence[str]) -> argparse.Namespace:
    """Exits with 2 and the usage when the words make no command."""
    if words and words[0] in _PASSED_ON and not {"-h", "--help"} & set(words[1:2]):
        return argparse.Namespace(command=words[0], **{_PASSED_ON[words[0]]: list(words[1:])})
    return _parser().parse_args(words)


def _find(place: str) -> Run:
    module_name, _, function_name = place.partition(":")
    return cast(Run, getattr(importlib.import_module(module_name), function_name))


def _log_bug(command: str) -> None:
    from shared.configuration.folders import log_folder
    from shared.configuration.log_file import begin_log

    if not logging.getLogger().handlers:
        begin_log(command, log_folder(), console=False)
    _log.exception("A bug ended the command")
    say(
        f"Maaf, terjadi kesalahan dalam program ini; catatannya di {log_folder()}.",
        f"Sorry, this program has made a mistake; it is written down in {log_folder()}.",
    )


def _leave(_signal_number: int, _frame: FrameType | None) -> None:
    raise SystemExit(DONE)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="serambi", description="Guestbook, queue and counter of the front desk."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_demo(commands.add_parser("demo", help="try all three programs with a sample office"))
    for name, what in (
        ("kiosk", "the visitors' touchscreen"),
        ("display", "the screen in the waiting room"),
        ("officer", "the officers' program"),
        ("worker", "what no open program does, without a screen"),
    ):
        _add_program(commands.add_parser(name, help=what))
    _add_office(commands.add_parser("office", help="prepare, upgrade and examine an office"))
    _add_simulate(commands.add_parser("simulate", help="a full day at full speed, then a check"))
    _add_printer(commands.add_parser("printer", help="try a ticket printer"))
    commands.add_parser("test", help="all tests and checks, or pytest with ARGUMENTS").add_argument(
        "pytest_arguments", nargs="*", metavar="ARGUMENTS"
    )
    commands.add_parser(
        "benchmark", help="measure speed against its floors; --list names what can be measured"
    ).add_argument("benchmark_arguments", nargs="*", metavar="ARGUMENTS")
    return parser


def _add_demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--offscreen",
        type=Path,
        metavar="DIR",
        help="play one visitor's journey without a display and put its pictures into DIR",
    )


def _add_program(parser: argparse.ArgumentParser) -> None:
    _add_place(parser)
    parser.add_argument("--windowed", action="store_true", help="in a window of its own")
    parser.add_argument(
        "--screen", type=_number_from(0), metavar="N", help="on the Nth screen, counted from 1"
    )


def _add_place(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--settings", type=Path, metavar="FILE", help="settings in TOML")
    parser.add_argument("--database", metavar="URL", help="in place of the settings' database")


def _add_office(parser: argparse.ArgumentParser) -> None:
    acts = parser.add_subparsers(dest="office_command", required=True, metavar="ACT")
    new = acts.add_parser("new", help="prepare a database for one office")
    new.add_argument("--database", metavar="URL", required=True)
    new.add_argument("--name", metavar="TEXT", required=True, help="the office's name")
    new.add_argument("--admin", metavar="NAME", required=True, help="the first administrator")
    new.add_argument(
        "--password-file", type=Path, metavar="FILE", required=True, help="their password"
    )
    new.add_argument("--sample", action="store_true", help="with sample services and counters")
    _add_place(acts.add_parser("upgrade", help="bring the database up to this version"))
    check = acts.add_parser("check", help="say what is wrong on this machine and how to mend it")
    _add_place(check)
    check.add_argument("--json", action="store_true", help="for programs")


def _add_simulate(parser: argparse.ArgumentParser) -> None:
    for name in ("kiosks", "counters", "visitors"):
        parser.add_argument(f"--{name}", type=_number_from(1), metavar="N", required=True)
    parser.add_argument("--database", metavar="URL", required=True)
    parser.add_argument("--reuse", action="store_true", help="accept a database in use")


def _add_printer(parser: argparse.ArgumentParser) -> None:
    acts = parser.add_subparsers(dest="printer_command", required=True, metavar="ACT")
    test = acts.add_parser("test", help="print a test ticket")
    test.add_argument("--printer", metavar="URL", required=True)
    test.add_argument("--profile", metavar="MODEL", help="its model, where the URL is not enough")


def _number_from(least: int) -> Callable[[str], int]:
    def number(text: str) -> int:
        if int(text) < least:
            raise argparse.ArgumentTypeError(f"must be {least} or more")
        return int(text)

    return number
