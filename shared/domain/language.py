"""The languages that a visitor can choose between."""

from enum import StrEnum


class Language(StrEnum):
    """An ISO 639-1 code, as it is stored with the visit."""

    INDONESIAN = "id"
    ENGLISH = "en"
