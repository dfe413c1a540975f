"""The office's accounts for messages: its mail server, and WhatsApp's Cloud API."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, Final

from shared.domain.message import Channel, MessageKind, Switch
from shared.domain.problem import Problem, ProblemCode
from shared.domain.safe_text import clean_name

_LONGEST_NAME: Final = 120
_LONGEST_SERVER: Final = 253
"""RFC 1035, section 2.3.4: a name has at most 255 octets on the wire."""
_LONGEST_PATH: Final = 400
_SERVER = re.compile(r"[A-Za-z0-9.:_-]*")
_OWN_ADDRESS = re.compile(r"[A-Za-z0-9._+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z0-9-]{2,63}")
"""Of an office: the full rules of addresses take long to load, and every program reads this."""
_PHONE_NUMBER_ID = re.compile(r"[0-9]{0,20}")
_API_VERSION = re.compile(r"v[0-9]{1,3}\.[0-9]")
_TEMPLATE = re.compile(r"[a-z0-9_]{0,512}")
_LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})

MESSAGE_LIMITS: Final[Mapping[str, tuple[int, int]]] = {
    "port": (1, 65_535),
    "timeout_seconds": (1, 600),
    "last_answer_seconds": (1, 1800),
}
"""Smallest and largest value of each number."""


class MailSecurity(StrEnum):
    """How the way to the mail server is guarded; the certificate is always verified."""

    STARTTLS = "starttls"
    """Begins in the open, then TLS before anything is told (port 587)."""
    TLS = "tls"
    """TLS from the first byte (port 465)."""
    NONE = "none"
    """Only to a server on this very machine."""


@dataclass(frozen=True, slots=True)
class MailSettings:
    """The SMTP account that the office writes from; its password stands elsewhere.

    Refused with MAIL_NEEDS_TLS, VALUE_OUT_OF_RANGE, EMAIL_NOT_AN_ADDRESS, TEXT_NOT_USABLE or
    TEXT_TOO_LONG.
    """

    host: str = ""
    """Empty: the office sends no e-mail."""
    port: int = 587
    security: MailSecurity = MailSecurity.STARTTLS
    user: str = ""
    """Empty: the server wants no sign-in."""
    sender_address: str = ""
    sender_name: str = ""
    reply_to: str = ""
    """Where the guest's answer goes; empty: to the sender."""
    timeout_seconds: int = 60
    """For each answer of the server but the last."""
    last_answer_seconds: int = 600
    """For the answer that takes the message over: RFC 5321 (4.5.3.2.6) asks for 10 minutes, since
    who gives up earlier makes doubts."""
    certificate_file: str = ""
    """PEM, of an authority of the office's own; empty: those that the system trusts."""

    def __post_init__(self) -> None:
        for name, (smallest, largest) in MESSAGE_LIMITS.items():
            if not smallest <= getattr(self, name) <= largest:
                raise Problem(
                    ProblemCode.VALUE_OUT_OF_RANGE, field=name, smallest=smallest, largest=largest
                )
        for name, longest in (("user", 254), ("certificate_file", _LONGEST_PATH)):
            _refuse_unusable(name, getattr(self, name), longest)
        if len(self.host) > _LONGEST_SERVER or not _SERVER.fullmatch(self.host):
            raise Problem(ProblemCode.TEXT_NOT_USABLE, field="host")
        if clean_name(self.sender_name, _LONGEST_NAME) != self.sender_name:
            raise Problem(ProblemCode.TEXT_NOT_USABLE, field="sender_name")
        for address in (self.sender_address, self.reply_to):
            if address and not _OWN_ADDRESS.fullmatch(address):
                raise Problem(ProblemCode.EMAIL_NOT_AN_ADDRESS)
        if self.security is MailSecurity.NONE and self.host and self.host not in _LOOPBACK:
            raise Problem(ProblemCode.MAIL_NEEDS_TLS)

    @property
    def is_complete(self) -> bool:
        """Whether anything can be sent, as far as the settings go."""
        return bool(self.host and self.sender_address)

    @property
    def account(self) -> str:
        """What its password is kept for: another user or another server has another one."""
        return f"{self.user}@{self.host}"

    @property
    def domain(self) -> str:
        """Of the sender; the right half of each Message-ID."""
        return self.sender_address.rpartition("@")[2]

    def to_mapping(self) -> dict[str, Any]:
        """Plain values, as JSON holds them."""
        plain = {entry.name: getattr(self, entry.name) for entry in fields(self)}
        return plain | {"security": self.security.value}

    @classmethod
    def from_mapping(cls, mapping: Mapping[str, Any]) -> "MailSettings":
        """Read what `to_mapping` of any version wrote; ValueError or TypeError where it is no
        such thing."""
        values = _known_values(cls, mapping)
        if "security" in values:
            values["security"] = MailSecurity(values["security"])
        return cls(**values)


@dataclass(frozen=True, slots=True)
class WhatsAppSettings:
    """The office's access to WhatsApp's Cloud API; its token stands elsewhere."""

    is_on: bool = False
    """Off: the officer sends each text from WhatsApp itself."""
    phone_number_id: str = ""
    """Meta's id of the office's number, not the number."""
    api_version: str = "v23.0"
    template: str = ""
    """The approved template that carries every message, since free text goes only within 24
    hours of the guest's own last one. Its body has {{1}}, the guest's name, and {{2}}, the
    text. Empty: free text."""
    server: str = "https://graph.facebook.com"
    """Another one only to try things out; http only to this very machine."""
    timeout_seconds: int = 30

    def __post_init__(self) -> None:
        smallest, largest = MESSAGE_LIMITS["timeout_seconds"]
        if not smallest <= self.timeout_seconds <= largest:
            raise Problem(
                ProblemCode.VALUE_OUT_OF_RANGE,
                field="timeout_seconds",
                smallest=smallest,
                largest=largest,
            )
        checked = {
            "phone_number_id": _PHONE_NUMBER_ID,
            "api_version": _API_VERSION,
            "template": _TEMPLATE,
        }
        for name, pattern in checked.items():
            if not pattern.fullmatch(getattr(self, name)):
                raise Problem(ProblemCode.TEXT_NOT_USABLE, field=name)
        scheme, _, rest = self.server.partition("://")
        host = rest.rpartition(":")[0] or rest
        if not _SERVER.fullmatch(rest) or scheme not in ("https", "http"):
            raise Problem(ProblemCode.TEXT_NOT_USABLE, field="server")
        if scheme == "http" and host not in _LOOPBACK:
            raise Problem(ProblemCode.MAIL_NEEDS_TLS)

    @property
    def is_complete(self) -> bool:
        """Whether messages go by themselves, as far as the settings go."""
        return self.is_on and bool(self.phone_number_id)

    @property
    def account(self) -> str:
        """What its token is kept for."""
        return f"{self.phone_number_id}@{self.server}"

    def to_mapping(self) -> dict[str, Any]:
        """Plain values, as JSON holds them."""
        return {entry.name: getattr(self, entry.name) for entry in fields(self)}

    @classmethod
    def from_mapping(cls, mapping: Mapping[str, Any]) -> "WhatsAppSettings":
        """Read what `to_mapping` of any version wrote; ValueError or TypeError where it is no
        such thing."""
        return cls(**_known_values(cls, mapping))


USUALLY_OFF: Final[frozenset[Switch]] = frozenset(
    {
        (MessageKind.CASE_OPENED, Channel.WHATSAPP),
        (MessageKind.FORM_ATTACHED, Channel.WHATSAPP),
        (MessageKind.SUBMISSION_RECORDED, Channel.WHATSAPP),
    }
)
"""The guest is at the counter then, and an officer has to press send for each of these."""


def switches_to_list(switches: frozenset[Switch]) -> list[str]:
    """Plain values, as JSON holds them: "case_opened whatsapp"."""
    return sorted(f"{kind.value} {channel.value}" for kind, channel in switches)


def switches_from_list(plain: list[str]) -> frozenset[Switch]:
    """Read what `switches_to_list` wrote. ValueError where it is no such thing."""
    pairs = (entry.split() for entry in plain)
    return frozenset((MessageKind(kind), Channel(channel)) for kind, channel in pairs)


def _known_values(cls: type[Any], mapping: Mapping[str, Any]) -> dict[str, Any]:
    kinds = {entry.name: type(entry.default) for entry in fields(cls)}
    values = {key: value for key, value in mapping.items() if key in kinds}
    for key, value in values.items():
        wanted = str if issubclass(kinds[key], str) else kinds[key]
        if type(value) is not wanted:
            raise TypeError(key)
    return values


def _refuse_unusable(field: str, text: str, longest: int) -> None:
    if len(text) > longest:
        raise Problem(ProblemCode.TEXT_TOO_LONG, field=field, max_length=longest)
    if not text.isprintable():
        raise Problem(ProblemCode.TEXT_NOT_USABLE, field=field)
