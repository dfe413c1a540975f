"""Reads the address of a printer, such as tcp://192.0.2.7:9100 or folder://C:/Tiket?width=58."""

import os
import re
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import parse_qsl, unquote, urlsplit

from shared.printing.paper import Paper, paper_for

RAW_PRINTING_PORT = 9100
"""Where printers take documents as they are ("JetDirect")."""
_WIDTHS_MM = {"58": 58, "80": 80}
_DRIVE_AFTER_SLASH = re.compile(r"/[A-Za-z]:")


class PrinterUrlNotUnderstood(ValueError):
    """The address names no printer; the message says why, for the log."""


class PrinterScheme(StrEnum):
    """The ways to a printer."""

    TCP = "tcp"
    FILE = "file"
    FOLDER = "folder"
    WINDOWS = "windows"


@dataclass(frozen=True, slots=True)
class PrinterUrl:
    """`target` is a host, a path, or a printer's name; `port` counts for tcp alone.

    `width_mm` is None where the address does not say what paper is loaded.
    """

    scheme: PrinterScheme
    target: str
    port: int
    width_mm: int | None

    @classmethod
    def parse(cls, url: str) -> "PrinterUrl":
        """Raises PrinterUrlNotUnderstood."""
        scheme_name, separator, rest = url.strip().partition("://")
        if not separator or scheme_name.lower() not in frozenset(PrinterScheme):
            known = ", ".join(f"{scheme}://" for scheme in PrinterScheme)
            raise PrinterUrlNotUnderstood(f"{url!r} does not begin with one of {known}")
        scheme = PrinterScheme(scheme_name.lower())
        address, _, query = rest.partition("?")
        target, port = _host(url, address) if scheme is PrinterScheme.TCP else (_path(address), 0)
        if not target:
            raise PrinterUrlNotUnderstood(f"{url!r} names no printer after {scheme}://")
        return cls(scheme, target, port, _width(url, query))

    def paper(self, profile: str | None) -> Paper:
        """The paper in this printer; `profile` is its model in the library's list, or None.

        Raises ProfileNotUsable.
        """
        return paper_for(profile, self.width_mm)


def _host(url: str, address: str) -> tuple[str, int]:
    try:
        parts = urlsplit(f"//{address}")
        return parts.hostname or "", parts.port or RAW_PRINTING_PORT
    except ValueError as error:
        raise PrinterUrlNotUnderstood(f"{url!r}: {error}") from error


def _path(address: str) -> str:
    path = unquote(address)
    if os.name == "nt" and _DRIVE_AFTER_SLASH.match(path):
        return path[1:]
    return path


def _width(url: str, query: str) -> int | None:
    width_mm = None
    for name, value in parse_qsl(query, keep_blank_values=True):
        if name != "width" or value not in _WIDTHS_MM:
            raise PrinterUrlNotUnderstood(f"{url!r}: {name}={value} is neither width=58 nor 80")
        width_mm = _WIDTHS_MM[value]
    return width_mm
