"""What the officer app and the portal pane tell each other: one line of JSON each."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Any, Final, TypeAlias

from shared.domain.language import Language
from shared.domain.portal_place import PortalPlace

OWN_FOLDER_VARIABLE: Final = "SERAMBI_PANE_FOLDER"
"""Names the folder that lives as long as the pane; whoever of the two is last removes it."""
LONGEST_LINE_BYTES: Final = 64 * 1024
_LONGEST_TEXT: Final = 4096
_LONGEST_HOST: Final = 253
_LONGEST_NAME: Final = 200
_LONGEST_LABEL: Final = 8
_LARGEST_NUMBER: Final = 2**53
_LARGEST_PIXEL: Final = 100_000
_SIDES: Final = 4


class PaneTrouble(StrEnum):
    """Why the portal cannot be seen."""

    NO_CONNECTION = "no_connection"
    PORTAL_DOWN = "portal_down"
    CERTIFICATE = "certificate"
    PAGE_CRASHED = "page_crashed"
    PARTS_MISSING = "parts_missing"
    """Of the browser: libraries of the system, for one."""
    PROGRAM_ENDED = "program_ended"
    """The pane did not begin, or ended by itself; the officer app finds that, the pane never."""


class NotKept(StrEnum):
    """Why a download was not written."""

    TOO_LARGE = "too_large"
    FAILED = "failed"
    NOT_WANTED = "not_wanted"


@dataclass(frozen=True, slots=True)
class Begin:
    """The first line to the pane: whose turn it is and what may be shown."""

    ticket_label: str
    language: Language
    address: str
    hosts: tuple[str, ...]
    upload_folder: str | None
    """The only files that may be given to the portal; None: none."""
    keep_folder: str
    """Where a download is written when the officer says so, as `kept_name(number)`."""
    window: tuple[int, int, int, int] | None
    """Left, top, width, height in pixels of the screen."""

    @property
    def place(self) -> PortalPlace:
        return PortalPlace(self.address, self.hosts)


@dataclass(frozen=True, slots=True)
class ComeForward:
    """Show the window above the others."""


@dataclass(frozen=True, slots=True)
class Finish:
    """Forget everything and end."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A page of an allowed host is shown."""

    host: str


@dataclass(frozen=True, slots=True)
class RefusedHost:
    """A link led to a host that is not on the list."""

    host: str


@dataclass(frozen=True, slots=True)
class GoogleRefused:
    """Somebody wanted to sign in with Google."""


@dataclass(frozen=True, slots=True)
class PrivateWindowWanted:
    """Somebody pressed the button for it."""


@dataclass(frozen=True, slots=True)
class DownloadOffered:
    """The portal offers a file; nothing is written yet."""

    number: int
    name: str


@dataclass(frozen=True, slots=True)
class DownloadKept:
    """The officer's press, and the file is whole."""

    number: int
    name: str


@dataclass(frozen=True, slots=True)
class DownloadNotKept:
    """Nothing of it lies anywhere."""

    number: int
    why: NotKept


@dataclass(frozen=True, slots=True)
class Failed:
    """The portal cannot be seen."""

    trouble: PaneTrouble


@dataclass(frozen=True, slots=True)
class Done:
    """Somebody pressed "Selesai dan hapus"; the pane ends after this line."""


ToPane: TypeAlias = Begin | ComeForward | Finish
FromPane: TypeAlias = (
    Opened
    | RefusedHost
    | GoogleRefused
    | PrivateWindowWanted
    | DownloadOffered
    | DownloadKept
    | DownloadNotKept
    | Failed
    | Done
)


class MessageNotUnderstood(ValueError):
    """The line is not one of ours; its text is not repeated, since it may be anything."""


def line_of(message: ToPane | FromPane) -> bytes:
    """As it goes through the pipe, with its line end."""
    plain = {"message": type(message).__name__, **asdict(message)}
    return json.dumps(plain, ensure_ascii=True, separators=(",", ":")).encode() + b"\n"


def read_by_pane(line: bytes) -> ToPane:
    """Raises MessageNotUnderstood."""
    message = _read(line, _TO_PANE)
    assert isinstance(message, ToPane)
    return message


def read_by_officer_app(line: bytes) -> FromPane:
    """Raises MessageNotUnderstood: what shows pages from outside is believed nothing else."""
    message = _read(line, _FROM_PANE)
    assert isinstance(message, FromPane)
    return message


def kept_name(number: int) -> str:
    """The file's name in the folder for downloads; the portal's own name is only told."""
    return f"unduhan-{number}"


def _read(line: bytes, kinds: Mapping[str, type]) -> object:
    if len(line) > LONGEST_LINE_BYTES:
        raise MessageNotUnderstood("too long")
    try:
        plain = json.loads(line)
        kind = kinds[plain.pop("message")]
        wanted = {entry.name for entry in fields(kind)}
        if set(plain) != wanted:
            raise MessageNotUnderstood("other keys")
        return kind(**{name: _READERS[name](value) for name, value in plain.items()})
    except MessageNotUnderstood:
        raise
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise MessageNotUnderstood("not a message") from None


def _text(longest: int) -> Callable[[Any], str]:
    def read(plain: Any) -> str:
        if not isinstance(plain, str) or not 0 < len(plain) <= longest:
            raise MessageNotUnderstood("no such text")
        if not plain.isprintable():
            raise MessageNotUnderstood("unprintable")
        return plain

    return read


def _number(plain: Any) -> int:
    if type(plain) is not int or not 0 < plain <= _LARGEST_NUMBER:
        raise MessageNotUnderstood("no such number")
    return plain


def _window(plain: Any) -> tuple[int, int, int, int] | None:
    if plain is None:
        return None
    if (
        not isinstance(plain, list)
        or len(plain) != _SIDES
        or any(type(side) is not int or abs(side) > _LARGEST_PIXEL for side in plain)
    ):
        raise MessageNotUnderstood("no such window")
    left, top, width, height = plain
    return left, top, width, height


def _hosts(plain: Any) -> tuple[str, ...]:
    if not isinstance(plain, list):
        raise MessageNotUnderstood("no such hosts")
    return tuple(_text(_LONGEST_HOST)(host) for host in plain)


_READERS: Final[Mapping[str, Callable[[Any], Any]]] = {
    "ticket_label": _text(_LONGEST_LABEL),
    "language": Language,
    "address": _text(_LONGEST_TEXT),
    "hosts": _hosts,
    "upload_folder": lambda plain: None if plain is None else _text(_LONGEST_TEXT)(plain),
    "keep_folder": _text(_LONGEST_TEXT),
    "window": _window,
    "host": _text(_LONGEST_HOST),
    "number": _number,
    "name": _text(_LONGEST_NAME),
    "trouble": PaneTrouble,
    "why": NotKept,
}
_TO_PANE: Final[Mapping[str, type]] = {kind.__name__: kind for kind in (Begin, ComeForward, Finish)}
_FROM_PANE: Final[Mapping[str, type]] = {
    kind.__name__: kind
    for kind in (
        *(Opened, RefusedHost, GoogleRefused, PrivateWindowWanted),
        *(DownloadOffered, DownloadKept, DownloadNotKept, Failed, Done),
    )
}
