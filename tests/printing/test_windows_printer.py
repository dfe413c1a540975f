"""Printers known to Windows by name, with a stand-in for Windows' own spooler."""

import sys
from types import ModuleType
from typing import Any

import pytest

from shared.printing.printer import RefusalReason, Refused, Unconfirmed, open_printer

URL = "windows://Pencetak Tiket"


class _WindowsError(Exception):
    """As pywintypes.error: a code, the function, the words."""


class _Spooler(ModuleType):
    """Keeps what it is asked, and fails at the step that it is told to fail at."""

    def __init__(self, failing: str = "", code: int = 0) -> None:
        super().__init__("win32print")
        self.asked: list[tuple[Any, ...]] = []
        self._failing, self._code = failing, code

    def __getattr__(self, step: str) -> Any:
        def take(*arguments: Any) -> str:
            self.asked.append((step, *arguments))
            if step == self._failing:
                raise _WindowsError(self._code, step, "in the system's words")
            return "handle"

        return take


def _deliver(monkeypatch: pytest.MonkeyPatch, spooler: _Spooler) -> Any:
    windows_types = ModuleType("pywintypes")
    windows_types.error = _WindowsError  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "win32print", spooler)
    monkeypatch.setitem(sys.modules, "pywintypes", windows_types)
    return open_printer(URL, None).deliver(b"document", "R007-1")


def test_a_document_passes_the_spooler_raw_and_named(monkeypatch: pytest.MonkeyPatch) -> None:
    spooler = _Spooler()

    assert _deliver(monkeypatch, spooler) == Unconfirmed()
    assert spooler.asked == [
        ("OpenPrinter", "Pencetak Tiket"),
        ("StartDocPrinter", "handle", 1, ("R007-1", None, "RAW")),
        ("StartPagePrinter", "handle"),
        ("WritePrinter", "handle", b"document"),
        ("EndPagePrinter", "handle"),
        ("EndDocPrinter", "handle"),
        ("ClosePrinter", "handle"),
    ]


@pytest.mark.parametrize(
    ("step", "code", "reason"),
    [
        ("OpenPrinter", 1801, RefusalReason.NOT_FOUND),
        ("OpenPrinter", 5, RefusalReason.NOT_PERMITTED),
        ("StartDocPrinter", 1905, RefusalReason.NOT_READY),
    ],
)
def test_what_fails_before_anything_is_written_is_a_refusal(
    monkeypatch: pytest.MonkeyPatch, step: str, code: int, reason: RefusalReason
) -> None:
    delivery = _deliver(monkeypatch, _Spooler(step, code))

    assert isinstance(delivery, Refused)
    assert delivery.reason is reason


@pytest.mark.parametrize("step", ["WritePrinter", "EndPagePrinter", "EndDocPrinter"])
def test_what_fails_later_may_have_printed(monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    spooler = _Spooler(step, 2)

    assert isinstance(_deliver(monkeypatch, spooler), Unconfirmed)
    assert spooler.asked[-1] == ("ClosePrinter", "handle")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has its spooler")
def test_other_systems_say_that_they_have_no_such_printers() -> None:
    delivery = open_printer(URL, None).deliver(b"document", "R007-1")

    assert isinstance(delivery, Refused)
    assert delivery.reason is RefusalReason.NOT_ON_THIS_SYSTEM
