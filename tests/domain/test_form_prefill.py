"""What a form begins with, and what it must not take from a guest."""

from datetime import date

import pytest

from shared.configuration.recommendation_form import recommendation_form
from shared.domain.case import CaseRequest
from shared.domain.form_answers import Answers, Period
from shared.domain.form_prefill import prefilled_answers
from shared.domain.guest_details import GuestDetails
from shared.domain.way_of_collection import WayOfCollection

_FORM = recommendation_form()
_REQUEST = CaseRequest(
    title="Survei Contoh Kabupaten Contoh",
    organiser="Dinas Contoh Kabupaten Contoh",
    activity_year=2027,
    way=WayOfCollection.SURVEY,
    collection_starts_on=date(2027, 3, 1),
)


def _guest(
    institution: str | None = "Dinas Lain", email: str | None = "x@contoh.go.id"
) -> GuestDetails:
    return GuestDetails(
        name="Tamu Contoh",
        phone="+6281119500500",
        email=email,
        institution_name=institution,
        institution_category=None,
        occupation=None,
        education=None,
        age_band=None,
    )


def test_a_colleague_s_own_details_do_not_become_those_of_the_person_in_charge() -> None:
    known = prefilled_answers(_FORM, request=None, guest=_guest())
    assert known == Answers({"organiser": "Dinas Lain"})


def test_the_person_in_charge_need_not_write_name_and_number_again() -> None:
    known = prefilled_answers(_FORM, request=None, guest=_guest(), guest_is_in_charge=True)
    assert known == Answers(
        {
            "organiser": "Dinas Lain",
            "responsible_name": "Tamu Contoh",
            "responsible_phone": "0811-1950-0500",
            "responsible_email": "x@contoh.go.id",
        }
    )


def test_what_the_request_says_goes_before_the_guestbook() -> None:
    known = prefilled_answers(_FORM, request=_REQUEST, guest=_guest())
    assert known == Answers(
        {
            "title": "Survei Contoh Kabupaten Contoh",
            "organiser": "Dinas Contoh Kabupaten Contoh",
            "year": 2027,
            "collection_way": "survey",
            "collection_period": Period(date(2027, 3, 1), None),
        }
    )


def test_a_request_that_names_no_organiser_leaves_the_guestbook_s() -> None:
    request = CaseRequest(title="", organiser=" ")
    assert prefilled_answers(_FORM, request=request, guest=_guest()) == Answers(
        {"organiser": "Dinas Lain"}
    )


def test_nothing_known_is_nothing_filled_in() -> None:
    assert prefilled_answers(_FORM, request=None, guest=None) == Answers()
    guest = _guest(institution=None, email=None)
    assert prefilled_answers(_FORM, request=None, guest=guest) == Answers()


@pytest.mark.parametrize("way", WayOfCollection)
def test_each_way_of_collection_is_a_choice_of_the_form(way: WayOfCollection) -> None:
    request = CaseRequest(title="", organiser="", way=way)
    key = prefilled_answers(_FORM, request=request, guest=None).text("collection_way")
    choice = _FORM.question("collection_way").choice(key)
    assert choice is not None
    assert choice.code == list(WayOfCollection).index(way) + 1
