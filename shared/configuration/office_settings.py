"""The office's own settings, which its administrator changes on the screen."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import Any, Final

from shared.configuration.message_settings import (
    USUALLY_OFF,
    MailSettings,
    WhatsAppSettings,
    switches_from_list,
    switches_to_list,
)
from shared.configuration.opening_hours import hours_from_mapping, hours_to_mapping, week_of
from shared.configuration.toml_text import unusable
from shared.configuration.working_day_rules import rules_from_mapping, rules_to_mapping
from shared.domain.language import Language
from shared.domain.message import Switch
from shared.domain.office import Bilingual
from shared.domain.office_hours import OfficeHours
from shared.domain.portal_place import MOST_HOSTS, PortalPlace, is_host
from shared.domain.problem import Problem, ProblemCode
from shared.domain.public_searches import is_search_address
from shared.domain.working_days import WorkingDayRules

_LONGEST_TEXT: Final = 300
_USUAL_HOURS = OfficeHours(week_of(["08.00-15.30"] * 4 + ["08.00-16.00", "", ""]))
_USUAL_WORKING_DAYS = WorkingDayRules()
_FREE_OF_CHARGE = Bilingual(
    "Semua layanan di sini tidak dipungut biaya.",
    "All services here are free of charge.",
)
_NO_MAIL = MailSettings()
_NO_WHATSAPP = WhatsAppSettings()

LIMITS: Final[Mapping[str, tuple[int, int]]] = {
    "priority_in_a_row": (1, 20),
    "no_show_calls": (1, 10),
    "no_show_minutes": (0, 60),
    "undo_seconds": (0, 900),
    "idle_seconds": (20, 900),
    "idle_countdown_seconds": (10, 120),
    "ticket_screen_seconds": (8, 300),
    "ticket_screen_unprinted_seconds": (20, 600),
    "new_ticket_reminder_seconds": (15, 900),
    "sign_in_tries": (3, 20),
    "sign_in_lock_seconds": (30, 86_400),
    "call_shown_seconds": (4, 60),
    "display_calls_kept": (1, 8),
    "chime_volume_percent": (0, 100),
    "kiosk_text_zoom_percent": (100, 200),
    "guest_retention_months": (1, 120),
}
"""Smallest and largest value of each number."""


@dataclass(frozen=True, slots=True)
class OfficeSettings:
    """Every value has a default that a new office can work with.

    Numbers outside LIMITS and unusable texts are refused with a Problem.
    """

    priority_in_a_row: int = 2
    """At most so many priority guests before a regular one, for services made from now on."""
    no_show_calls: int = 3
    no_show_minutes: int = 3
    """Since the first call; a no-show needs both."""
    undo_seconds: int = 120
    idle_seconds: int = 90
    idle_countdown_seconds: int = 30
    ticket_screen_seconds: int = 20
    ticket_screen_unprinted_seconds: int = 60
    new_ticket_reminder_seconds: int = 60
    sign_in_tries: int = 5
    sign_in_lock_seconds: int = 300
    call_shown_seconds: int = 8
    """How long a call stays before the next one that waits is shown."""
    display_calls_kept: int = 4
    chime_volume_percent: int = 70
    kiosk_text_zoom_percent: int = 100
    """At which size each visit begins; the visitor can change it."""
    guest_retention_months: int = 24
    """How long guests' details are kept; the privacy notice tells it."""
    languages: tuple[Language, ...] = (Language.INDONESIAN, Language.ENGLISH)
    """Those offered at the kiosk; the first one is the one it waits in."""
    email_endings: tuple[str, ...] = ("gmail.com", "yahoo.com", "kayongutarakab.go.id")
    """Without @; offered for one touch, in this order."""
    opening_hours: OfficeHours = _USUAL_HOURS
    information_line: Bilingual = _FREE_OF_CHARGE
    """The calm line beneath the calls; empty texts for none."""
    working_days: WorkingDayRules = _USUAL_WORKING_DAYS
    """Changed by their own use cases alone, so that each day has who and why."""
    portal_address: str = "https://pst.bps.go.id/"
    """Where a guest begins; on one of the hosts, or the sample portal of this machine."""
    portal_hosts: tuple[str, ...] = (
        "pst.bps.go.id",
        "romantik.web.bps.go.id",
        "sirusa.web.bps.go.id",
        "indah.bps.go.id",
    )
    """What the portal pane may show; "*.bps.go.id" stands for everything below bps.go.id."""
    public_searches: tuple[tuple[str, str], ...] = ()
    """Addresses in place of ours, by the search's key; an empty one takes it away."""
    kiosk_exit_pin_hash: str | None = None
    """An Argon2 hash; None: staff leave the kiosk by ending the program."""
    mail: MailSettings = _NO_MAIL
    whatsapp: WhatsAppSettings = _NO_WHATSAPP
    messages_off: frozenset[Switch] = USUALLY_OFF
    """What is not written; the result of the examination is written all the same."""
    message_texts_folder: str = ""
    """Where the office keeps texts of its own, in place of ours; empty: nowhere."""

    def __post_init__(self) -> None:
        for name, (smallest, largest) in LIMITS.items():
            value = getattr(self, name)
            if not smallest <= value <= largest:
                raise Problem(
                    ProblemCode.VALUE_OUT_OF_RANGE, field=name, smallest=smallest, largest=largest
                )
        if not self.languages or len(set(self.languages)) != len(self.languages):
            raise _unusable("languages")
        if not all(_is_domain(ending) for ending in self.email_endings):
            raise _unusable("email_endings")
        if not self.portal_hosts or not all(map(is_host, self.portal_hosts)):
            raise Problem(ProblemCode.VALUE_OUT_OF_RANGE, field="portal_hosts")
        if len(self.portal_hosts) > MOST_HOSTS:
            raise Problem(ProblemCode.VALUE_OUT_OF_RANGE, field="portal_hosts")
        try:
            PortalPlace(self.portal_address, self.portal_hosts)
        except ValueError:
            raise Problem(ProblemCode.VALUE_OUT_OF_RANGE, field="portal_address") from None
        if not all(
            not address or is_search_address(address) for _, address in self.public_searches
        ):
            raise _unusable("public_searches")
        line = self.information_line
        if max(len(line.indonesian), len(line.english)) > _LONGEST_TEXT:
            raise Problem(
                ProblemCode.TEXT_TOO_LONG, field="information_line", max_length=_LONGEST_TEXT
            )

    def to_mapping(self) -> dict[str, Any]:
        """Plain values, as JSON and TOML hold them."""
        plain = {name: getattr(self, name) for name in LIMITS}
        return plain | {
            "languages": [language.value for language in self.languages],
            "email_endings": list(self.email_endings),
            "opening_hours": hours_to_mapping(self.opening_hours),
            "information_line": {
                "id": self.information_line.indonesian,
                "en": self.information_line.english,
            },
            "working_days": rules_to_mapping(self.working_days),
            "portal_address": self.portal_address,
            "portal_hosts": list(self.portal_hosts),
            "public_searches": dict(self.public_searches),
            "kiosk_exit_pin_hash": self.kiosk_exit_pin_hash or "",
            "mail": self.mail.to_mapping(),
            "whatsapp": self.whatsapp.to_mapping(),
            "messages_off": switches_to_list(self.messages_off),
            "message_texts_folder": self.message_texts_folder,
        }

    @classmethod
    def from_mapping(cls, mapping: Mapping[str, Any]) -> "OfficeSettings":
        """Read what `to_mapping` of any version wrote; a missing key keeps its default.

        Raises Problem: SETTINGS_UNUSABLE with the `key`, VALUE_OUT_OF_RANGE or TEXT_TOO_LONG with
        the `field`.
        """
        known = {entry.name for entry in fields(cls)}
        values: dict[str, Any] = {}
        for key, plain in mapping.items():
            if key not in known:
                continue
            read: Callable[[Any], Any] = _READERS.get(key, _whole_number)
            try:
                values[key] = read(plain)
            except (ValueError, TypeError, KeyError, AttributeError):
                raise _unusable(key) from None
        return cls(**values)


def _unusable(key: str) -> Problem:
    return unusable(
        Bilingual(f"Pengaturan “{key}” tidak dapat dipakai.", f"“{key}” cannot be used."), key
    )


def _is_domain(text: str) -> bool:
    labels = text.split(".")
    return len(labels) > 1 and all(
        label.isascii() and label.replace("-", "").isalnum() for label in labels
    )


def _whole_number(plain: Any) -> int:
    if not isinstance(plain, int) or isinstance(plain, bool):
        raise TypeError
    return plain


def _text(plain: Any) -> str:
    if not isinstance(plain, str):
        raise TypeError
    return plain.strip()


_READERS: Final[Mapping[str, Callable[[Any], Any]]] = {
    "languages": lambda plain: tuple(Language(code) for code in plain),
    "email_endings": lambda plain: tuple(_text(ending).removeprefix("@") for ending in plain),
    "opening_hours": hours_from_mapping,
    "information_line": lambda plain: Bilingual(_text(plain["id"]), _text(plain["en"])),
    "working_days": rules_from_mapping,
    "portal_address": _text,
    "public_searches": lambda plain: tuple(
        (_text(key), _text(address)) for key, address in plain.items()
    ),
    "portal_hosts": lambda plain: tuple(_text(host).lower() for host in plain),
    "kiosk_exit_pin_hash": lambda plain: _text(plain) or None,
    "mail": MailSettings.from_mapping,
    "whatsapp": WhatsAppSettings.from_mapping,
    "messages_off": switches_from_list,
    "message_texts_folder": _text,
}
