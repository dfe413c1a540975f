"""Makes ids in the program, so that asking twice for the same thing gives it once."""

from uuid import UUID

from uuid_utils.compat import uuid7


def new_id() -> UUID:
    """A UUIDv7: unique everywhere; its order means nothing to us."""
    return uuid7()
