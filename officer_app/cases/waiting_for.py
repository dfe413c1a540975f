"""What waits for whom: as data, from how far a case is."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from shared.domain.case import Case
from shared.domain.case_life import Progress


class Party(StrEnum):
    """Who does the next thing for a case."""

    APPLICANT = "applicant"
    PORTAL = "portal"
    OFFICER = "officer"
    TEAM = "team"
    DIRECTOR = "director"


_STEP_OF_TEAM = 12

WAITS_FOR: Mapping[Progress, Party] = MappingProxyType(
    {
        Progress.AT_COUNTER: Party.APPLICANT,
        Progress.SUBMITTED: Party.PORTAL,
        Progress.WAITING_FOR_APPLICANT: Party.APPLICANT,
        Progress.WALIDATA_CHECKED: Party.PORTAL,
        Progress.COMPLETE: Party.OFFICER,
        Progress.IN_EXAMINATION: Party.OFFICER,
        Progress.EVALUATED: Party.OFFICER,
        Progress.DRAFTED: Party.DIRECTOR,
        Progress.APPROVED: Party.OFFICER,
        Progress.SENT: Party.OFFICER,
    }
)
"""A closed case waits for nobody."""


def waits_for(case: Case) -> Party | None:
    """Who is next; an examination that is done waits for the team."""
    if case.progress is Progress.IN_EXAMINATION and case.current_step >= _STEP_OF_TEAM:
        return Party.TEAM
    return WAITS_FOR.get(case.progress)


def party_name(party: Party) -> str:
    """In the screen's language."""
    translate = QCoreApplication.translate
    return {
        Party.APPLICANT: translate("case", "Pemohon"),
        Party.PORTAL: translate("case", "Portal"),
        Party.OFFICER: translate("case", "Petugas"),
        Party.TEAM: translate("case", "Tim"),
        Party.DIRECTOR: translate("case", "Direktur"),
    }[party]
