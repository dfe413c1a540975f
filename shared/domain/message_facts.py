"""What a message's words are made of."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MessageFacts:
    """Everything in the words of the message's language; what a kind does not tell stays empty."""

    office_name: str
    unit_name: str
    address: str
    telephone: str
    complaints: str
    portal_url: str
    guest_name: str
    case_number: str = ""
    title: str = ""
    """Of the activity."""
    what_to_bring: tuple[str, ...] = ()
    submission_number: str = ""
    """The portal's."""
    submission_day: str = ""
    working_days_limit: int | None = None
    verdict: str = ""
    """In words: layak, perlu diperbaiki, …"""
    what_follows: str = ""
    """What becomes of the request after this verdict, in one sentence."""
    notes: tuple[str, ...] = ()
    """To be repaired, or advice given; one paragraph each."""
    deadline: str = ""
    """The day, in words, after which an unanswered request is refused."""
    days_left: int | None = None
    letter_number: str = ""
    letter_day: str = ""
    references: tuple[str, ...] = ()
    """Similar activities that already have a recommendation, one line each."""
