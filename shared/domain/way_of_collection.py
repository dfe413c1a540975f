"""How an activity gathers its data."""

from enum import StrEnum


class WayOfCollection(StrEnum):
    """In the order of the form's codes."""

    COMPLETE_ENUMERATION = "complete_enumeration"
    SURVEY = "survey"
    COMPILATION = "compilation"
    """Of administrative records: kompromin."""
    OTHER = "other"
