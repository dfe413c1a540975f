"""The PIN with which staff leave the kiosk: stored as a hash, like a password."""

from argon2 import PasswordHasher

from shared.domain.problem import Problem, ProblemCode

SHORTEST_PIN = 4
LONGEST_PIN = 12


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
