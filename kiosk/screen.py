"""The screens of the kiosk."""

from enum import StrEnum


class Screen(StrEnum):
    """What stands on the kiosk."""

    STARTING = "starting"
    WELCOME = "welcome"
    ABOUT = "about"
    QUESTION = "question"
    CASE_NUMBER = "case_number"
    """A visitor who came before types the number of the case."""
    UNANSWERED = "unanswered"
    """A number was asked for and could not be given yet; the kiosk goes on trying."""
    TICKET = "ticket"
    CLOSED = "closed"
    CLOCK = "clock"
    TROUBLE = "trouble"
    APOLOGY = "apology"
    GAVE_UP = "gave_up"
    """Bug after bug: a calm screen for some minutes."""


WATCHED = (Screen.ABOUT, Screen.QUESTION, Screen.CASE_NUMBER, Screen.UNANSWERED)
"""Screens of a visitor who may have walked away."""
