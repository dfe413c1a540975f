"""The PIN with which staff leave the kiosk: stored as a hash, like a password."""

from dataclasses import replace

from argon2 import PasswordHasher

from shared.database.office_database import OfficeDatabase
from shared.database.office_profile import record_office_change, store_settings
from shared.domain.identifiers import OfficerId
from shared.domain.problem import Problem, ProblemCode
from shared.use_cases.desk import administrator
from shared.use_cases.queue_rules import settings_of

SHORTEST_PIN = 4
LONGEST_PIN = 12


def set_kiosk_exit_pin(office: OfficeDatabase, officer_id: OfficerId, pin: str | None) -> None:
    """Set the PIN (digits), or with None take it away: then the kiosk has no way out on screen."""
    pin_hash = None if pin is None else hashed_pin(pin)
    with office.writing() as transaction:
        administrator(transaction, officer_id)
        settings = replace(settings_of(transaction), kiosk_exit_pin_hash=pin_hash)
        store_settings(transaction, settings.to_mapping())
        record_office_change(transaction, "settings_saved", str(officer_id))


def hashed_pin(pin: str) -> str:
    """As it is stored; refused with VALUE_OUT_OF_RANGE where it is not 4 to 12 digits."""
    if not (SHORTEST_PIN <= len(pin) <= LONGEST_PIN and pin.isascii() and pin.isdecimal()):
        raise Problem(
            ProblemCode.VALUE_OUT_OF_RANGE,
            field="kiosk_exit_pin",
            smallest=SHORTEST_PIN,
            largest=LONGEST_PIN,
        )
    return PasswordHasher().hash(pin)
