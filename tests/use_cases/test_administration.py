"""What an administrator may change, and what nobody may."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID

import pytest

from shared.configuration.office_settings import OfficeSettings
from shared.domain.identifiers import CategoryId, InstitutionId, OfficerId, ServiceId
from shared.domain.office import (
    Bilingual,
    Category,
    CategoryKind,
    Institution,
    Role,
    Service,
)
from shared.domain.problem import ProblemCode
from shared.use_cases import administration
from shared.use_cases.administration import (
    add_officer,
    read_office_setup,
    reset_password,
    save_category,
    save_counter,
    save_institution,
    save_office,
    save_service,
    set_officer_active,
)
from shared.use_cases.identity import new_id
from shared.use_cases.serve_queue import call_next
from shared.use_cases.sign_in import leave_counter
from tests.given_office import PASSWORD, GivenOffice, code_of, facts_of


def _institution(name: str = "Dinas Contoh") -> Institution:
    return Institution(InstitutionId(new_id()), name, "local_government", is_active=True)


def _category(code: str = "baru") -> Category:
    name = Bilingual("Baru", "New")
    return Category(CategoryId(new_id()), CategoryKind.OCCUPATION, code, name, False, True, 99)


def _service(letter: str = "Z") -> Service:
    name = Bilingual("Baru", "New")
    return Service(ServiceId(new_id()), letter, name, False, None, 2, True, 9)


_ACTS: dict[str, Callable[[GivenOffice, OfficerId], object]] = {
    "read": lambda o, who: read_office_setup(o.database, who),
    "officer": lambda o, who: add_officer(o.database, who, "baru", "Baru", Role.OFFICER, PASSWORD),
    "active": lambda o, who: set_officer_active(o.database, who, o.officers[1], False),
    "password": lambda o, who: reset_password(o.database, who, o.officers[1], PASSWORD),
    "office": lambda o, who: save_office(
        o.database, who, read_office_setup(o.database, o.administrator).office
    ),
    "settings": lambda o, who: administration.save_settings(o.database, who, OfficeSettings()),
    "service": lambda o, who: save_service(o.database, who, _service()),
    "counter": lambda o, who: save_counter(o.database, who, None, 9, True),
    "category": lambda o, who: save_category(o.database, who, _category()),
    "institution": lambda o, who: save_institution(o.database, who, _institution()),
}


@pytest.mark.parametrize("name", _ACTS)
def test_only_an_administrator_who_is_active_sets_up_the_office(
    office: GivenOffice, name: str
) -> None:
    act = _ACTS[name]
    for who in (office.officers[0], office.supervisor):
        assert code_of(partial(act, office, who)) is ProblemCode.NOT_ADMINISTRATOR
    unknown = OfficerId(UUID(int=9))
    assert code_of(lambda: act(office, unknown)) is ProblemCode.OFFICER_INACTIVE
    assert code_of(lambda: act(office, office.administrator)) is None


def test_the_last_administrator_cannot_be_shut_out(office: GivenOffice) -> None:
    admin, database = office.administrator, office.database
    code = code_of(lambda: set_officer_active(database, admin, admin, False))
    assert code is ProblemCode.LAST_ADMINISTRATOR
    second = add_officer(database, admin, "kedua", "Kedua", Role.ADMINISTRATOR, PASSWORD)
    set_officer_active(database, admin, second.id, False)
    code = code_of(lambda: set_officer_active(database, admin, admin, False))
    assert code is ProblemCode.LAST_ADMINISTRATOR, "one who is shut out does not count"
    assert code_of(lambda: set_officer_active(database, admin, second.id, False)) is None
    set_officer_active(database, admin, second.id, True)
    set_officer_active(database, second.id, admin, False)


@pytest.mark.parametrize("name", ["petugas1", "PETUGAS1", " Petugas1 "])
def test_a_sign_in_name_is_given_once_however_it_is_written(office: GivenOffice, name: str) -> None:
    facts = facts_of(
        lambda: add_officer(
            office.database, office.administrator, name, "Lain", Role.OFFICER, PASSWORD
        ),
        ProblemCode.NAME_TAKEN,
    )
    assert facts == {"name": "petugas1"}


@pytest.mark.parametrize(
    ("name", "full_name", "password", "code"),
    [
        ("", "Baru", PASSWORD, ProblemCode.NAME_MISSING),
        ("baru", " ", PASSWORD, ProblemCode.NAME_MISSING),
        ("baru", "Baru", "pendek", ProblemCode.PASSWORD_TOO_SHORT),
        ("x" * 41, "Baru", PASSWORD, ProblemCode.TEXT_TOO_LONG),
    ],
)
def test_an_officer_without_name_or_password_is_refused(
    office: GivenOffice, name: str, full_name: str, password: str, code: ProblemCode
) -> None:
    refused = code_of(
        lambda: add_officer(
            office.database, office.administrator, name, full_name, Role.OFFICER, password
        )
    )
    assert refused is code


def test_two_services_never_share_a_letter(office: GivenOffice) -> None:
    setup = read_office_setup(office.database, office.administrator)
    renamed = replace(setup.services[0], letter=setup.services[1].letter)
    for service in (renamed, _service(setup.services[1].letter)):
        code = code_of(partial(save_service, office.database, office.administrator, service))
        assert code is ProblemCode.LETTER_TAKEN


def test_a_letter_that_stands_on_todays_tickets_is_given_to_no_other_service(
    office: GivenOffice,
) -> None:
    setup = read_office_setup(office.database, office.administrator)
    by_letter = {service.letter: service for service in setup.services}
    office.take("R")

    def save(letter: str, new_letter: str) -> ProblemCode | None:
        changed = replace(by_letter[letter], letter=new_letter)
        return code_of(lambda: save_service(office.database, office.administrator, changed))

    assert save("R", "X") is None
    assert save("K", "R") is ProblemCode.LETTER_TAKEN, "two guests would hold R001 today"
    assert save("R", "R") is None, "its own letter may come back"
    assert save("R", "X") is None
    office.clock.advance(days=1)
    assert save("K", "R") is None
    assert [office.take("K").label, office.take("R").label] == ["R001", "X001"]


def test_counters_have_different_numbers(office: GivenOffice) -> None:
    def save(index: int | None, number: int) -> ProblemCode | None:
        counter = None if index is None else office.counters[index]
        return code_of(
            lambda: save_counter(office.database, office.administrator, counter, number, True)
        )

    assert save(None, 2) is ProblemCode.NUMBER_TAKEN
    assert save(0, 2) is ProblemCode.NUMBER_TAKEN
    assert save(0, 1) is None
    assert save(None, 4) is None


def test_a_counter_in_use_is_not_retired(office: GivenOffice) -> None:
    desk = office.desk(1)

    def retire() -> ProblemCode | None:
        return code_of(
            lambda: save_counter(
                office.database, office.administrator, desk.counter_id, 1, is_active=False
            )
        )

    assert retire() is ProblemCode.COUNTER_TAKEN
    office.take()
    call_next(office.database, desk)
    leave_counter(office.database, desk)
    assert retire() is ProblemCode.COUNTER_BUSY, "a guest would stay there with nobody to help"


@pytest.mark.parametrize("number", [0, -1])
def test_a_counter_without_a_usable_number_is_refused(office: GivenOffice, number: int) -> None:
    code = code_of(lambda: save_counter(office.database, office.administrator, None, number, True))
    assert code is ProblemCode.VALUE_OUT_OF_RANGE


@pytest.mark.parametrize(
    "changes",
    [
        {"letter": "r"},
        {"letter": "RR"},
        {"letter": ""},
        {"letter": "1"},
        {"priority_in_a_row": -1},
        {"working_days_limit": 0},
    ],
)
def test_a_service_that_cannot_be_is_refused_in_words(
    office: GivenOffice, changes: dict[str, Any]
) -> None:
    service = replace(_service(), **changes)
    code = code_of(lambda: save_service(office.database, office.administrator, service))
    assert code is ProblemCode.VALUE_OUT_OF_RANGE


def test_an_entry_of_a_list_has_a_code_of_its_own(office: GivenOffice) -> None:
    save_category(office.database, office.administrator, _category())
    code = code_of(lambda: save_category(office.database, office.administrator, _category()))
    assert code is ProblemCode.NAME_TAKEN


def test_an_institution_stands_once_in_the_list(office: GivenOffice) -> None:
    save_institution(office.database, office.administrator, _institution())
    again = _institution("dinas CONTOH")
    code = code_of(lambda: save_institution(office.database, office.administrator, again))
    assert code is ProblemCode.NAME_TAKEN


def test_the_offices_time_zone_and_id_stay(office: GivenOffice) -> None:
    setup = read_office_setup(office.database, office.administrator)
    save_office(
        office.database,
        office.administrator,
        replace(setup.office, name="Kantor Lain", time_zone="Asia/Jayapura"),
    )
    kept = read_office_setup(office.database, office.administrator).office
    assert (kept.name, kept.time_zone, kept.id) == (
        "Kantor Lain",
        "Asia/Pontianak",
        setup.office.id,
    )


def test_each_change_is_an_event_that_says_who_made_it(office: GivenOffice) -> None:
    before = office.ask("SELECT max(revision) FROM office_event")[0][0]
    for act in _ACTS.values():
        act(office, office.administrator)
    rows = office.ask("SELECT actor FROM office_event WHERE revision > ?", before)
    assert rows == [(str(office.administrator),)] * (len(_ACTS) - 1)
