"""What a form can begin with: what the guestbook and the request already tell."""

from collections.abc import Iterator
from typing import assert_never

from shared.domain.case import CaseRequest
from shared.domain.form_answers import Answer, Answers, Period
from shared.domain.form_definition import Form
from shared.domain.guest_details import GuestDetails
from shared.domain.phone_number import readable_phone
from shared.domain.way_of_collection import WayOfCollection


def prefilled_answers(
    form: Form,
    *,
    request: CaseRequest | None,
    guest: GuestDetails | None,
    guest_is_in_charge: bool = False,
) -> Answers:
    """The answers that are known, as far as the form asks for them.

    Whoever comes is often a colleague: the guest's own details become those of the technical
    person in charge only when the officer has asked. A guest's e-mail never becomes the
    institution's.
    """
    known: dict[str, Answer] = {}
    if guest is not None:
        known.update(_of_guest(guest, is_in_charge=guest_is_in_charge))
    if request is not None:
        known.update(_of_request(request))
    asked = {question.key for question in form.questions}
    return Answers({key: value for key, value in known.items() if key in asked})


def _of_guest(guest: GuestDetails, *, is_in_charge: bool) -> Iterator[tuple[str, Answer]]:
    if guest.institution_name:
        yield "organiser", guest.institution_name
    if not is_in_charge:
        return
    yield "responsible_name", guest.name
    if guest.phone:
        yield "responsible_phone", readable_phone(guest.phone)
    if guest.email:
        yield "responsible_email", guest.email


def _of_request(request: CaseRequest) -> Iterator[tuple[str, Answer]]:
    """What was stated at the counter goes before the guestbook, being newer and of this case."""
    if request.title.strip():
        yield "title", request.title
    if request.organiser.strip():
        yield "organiser", request.organiser
    if request.activity_year is not None:
        yield "year", request.activity_year
    if request.way is not None:
        yield "collection_way", _choice_of(request.way)
    if request.collection_starts_on is not None:
        yield "collection_period", Period(request.collection_starts_on, None)


def _choice_of(way: WayOfCollection) -> str:
    match way:
        case WayOfCollection.COMPLETE_ENUMERATION:
            return "complete_enumeration"
        case WayOfCollection.SURVEY:
            return "survey"
        case WayOfCollection.COMPILATION:
            return "records_compilation"
        case WayOfCollection.OTHER:
            return "other_way"
        case _:
            assert_never(way)
