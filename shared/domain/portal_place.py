"""Which addresses belong to the portal: where a guest begins, and which hosts may be shown."""

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

MOST_HOSTS: Final = 40
_LONGEST_ADDRESS: Final = 300
_LONGEST_HOST: Final = 253
_HTTPS_PORT: Final = 443
_LOOPBACK: Final = "127.0.0.1"
_LARGEST_PORT: Final = 65_535
_HOST: Final = re.compile(
    r"(?P<every>\*\.)?(?P<name>[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
    r"(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*)(?::(?P<port>[1-9]\d{0,4}))?"
)
_GOOGLE_SIGN_IN: Final = frozenset({"accounts.google.com", "accounts.youtube.com"})


@dataclass(frozen=True, slots=True)
class PortalPlace:
    """The portal's first page and the hosts that it may lead to; unusable ones raise ValueError.

    A host stands for itself alone, or with a leading "*." for what lies below it and not itself;
    without a port it means that of https. Only the sample portal of this machine speaks http.
    """

    address: str
    hosts: tuple[str, ...]

    def __post_init__(self) -> None:
        if not 0 < len(self.hosts) <= MOST_HOSTS or not all(map(is_host, self.hosts)):
            raise ValueError("a host is unusable")
        if len(self.address) > _LONGEST_ADDRESS or not self.address.isprintable():
            raise ValueError("the address is unusable")
        parts = urlsplit(self.address)
        if "@" in parts.netloc or not self.allows(parts.scheme, parts.hostname or "", parts.port):
            raise ValueError("the address is not on an allowed host")

    @property
    def sample_port(self) -> int | None:
        """Where the sample portal listens; None for a real portal."""
        parts = urlsplit(self.address)
        if (parts.scheme, parts.hostname) != ("http", _LOOPBACK):
            return None
        return parts.port

    def allows(self, scheme: str, host: str, port: int | None) -> bool:
        """Whether a page may be shown; `host` as the network knows it, `port` None for the usual."""
        if scheme == "http":
            return self.is_sample(host, port)
        return scheme == "https" and any(
            _is_meant(entry, host.lower(), port or _HTTPS_PORT) for entry in self.hosts
        )

    def is_sample(self, host: str, port: int | None) -> bool:
        """Whether that is the sample portal, where this place is the sample portal's."""
        return host == _LOOPBACK and port is not None and port == self.sample_port


def is_host(entry: str) -> bool:
    """Whether an allow list may hold that; below "*." stand at least two words."""
    found = _HOST.fullmatch(entry)
    if found is None or len(found["name"]) > _LONGEST_HOST:
        return False
    if found["port"] is not None and int(found["port"]) > _LARGEST_PORT:
        return False
    return found["every"] is None or "." in found["name"]


def is_google_sign_in(host: str) -> bool:
    """Google signs nobody in from a browser that stands inside another program."""
    return host.lower() in _GOOGLE_SIGN_IN


def _is_meant(entry: str, host: str, port: int) -> bool:
    found = _HOST.fullmatch(entry)
    if found is None or int(found["port"] or _HTTPS_PORT) != port:
        return False
    name = found["name"]
    return host == name if found["every"] is None else host.endswith(f".{name}")
