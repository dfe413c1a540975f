"""Addresses of printers, as people write them into settings."""

import pytest

from shared.printing.printer import PrinterUrl, PrinterUrlNotUnderstood, open_printer
from shared.printing.printer_url import PrinterScheme


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("tcp://192.0.2.7:9100", PrinterUrl(PrinterScheme.TCP, "192.0.2.7", 9100, None)),
        ("tcp://printer.kantor", PrinterUrl(PrinterScheme.TCP, "printer.kantor", 9100, None)),
        ("tcp://[::1]:9101?width=80", PrinterUrl(PrinterScheme.TCP, "::1", 9101, 80)),
        ("TCP://192.0.2.7", PrinterUrl(PrinterScheme.TCP, "192.0.2.7", 9100, None)),
        ("file:///dev/usb/lp0", PrinterUrl(PrinterScheme.FILE, "/dev/usb/lp0", 0, None)),
        ("file://LPT1?width=58", PrinterUrl(PrinterScheme.FILE, "LPT1", 0, 58)),
        ("folder:///srv/tiket?width=58", PrinterUrl(PrinterScheme.FOLDER, "/srv/tiket", 0, 58)),
        ("folder://tiket/uji", PrinterUrl(PrinterScheme.FOLDER, "tiket/uji", 0, None)),
        ("folder://C:/Tiket", PrinterUrl(PrinterScheme.FOLDER, "C:/Tiket", 0, None)),
        ("folder://C:\\Tiket", PrinterUrl(PrinterScheme.FOLDER, "C:\\Tiket", 0, None)),
        ("folder:///srv/a%20b", PrinterUrl(PrinterScheme.FOLDER, "/srv/a b", 0, None)),
        (
            "windows://EPSON TM-T20II Receipt?width=80",
            PrinterUrl(PrinterScheme.WINDOWS, "EPSON TM-T20II Receipt", 0, 80),
        ),
    ],
)
def test_an_address_is_understood(url: str, expected: PrinterUrl) -> None:
    assert PrinterUrl.parse(url) == expected


@pytest.mark.parametrize(
    "url",
    [
        "",
        "lp0",
        "/dev/usb/lp0",
        "http://192.0.2.7",
        "tcp://",
        "tcp://:9100",
        "tcp://192.0.2.7:port",
        "tcp://192.0.2.7:99999",
        "file://",
        "folder://?width=58",
        "windows://",
        "tcp://192.0.2.7?width=57",
        "tcp://192.0.2.7?width=",
        "tcp://192.0.2.7?breadth=58",
    ],
)
def test_what_is_no_address_is_refused_in_words(url: str) -> None:
    with pytest.raises(PrinterUrlNotUnderstood, match=r"does not begin|names no|neither|[Pp]ort"):
        open_printer(url, None)
