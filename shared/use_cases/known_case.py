"""A guest at the kiosk has a case number: whether there is such a case, and nothing else of it."""

from dataclasses import dataclass

from shared.database.cases import case_with_number
from shared.database.office_database import OfficeDatabase
from shared.domain.case_number import understood_case_number
from shared.domain.identifiers import ServiceId
from shared.domain.problem import Problem, ProblemCode


@dataclass(frozen=True, slots=True)
class KnownCase:
    """What the kiosk may know of a case: its number, and for which service to wait."""

    number: str
    service_id: ServiceId


def known_case(office: OfficeDatabase, typed: str) -> KnownCase:
    """The case of a typed number. Raises CASE_NUMBER_WRONG (mistyped) or CASE_UNKNOWN."""
    number = understood_case_number(typed)
    if number is None:
        raise Problem(ProblemCode.CASE_NUMBER_WRONG)
    with office.reading() as transaction:
        case = case_with_number(transaction, number)
    if case is None:
        raise Problem(ProblemCode.CASE_UNKNOWN)
    return KnownCase(number, case.service_id)
