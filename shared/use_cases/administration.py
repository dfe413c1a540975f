"""The administrator sets up the office; each change is an event that says who made it."""

from dataclasses import dataclass, replace
from pathlib import Path
from string import ascii_uppercase

from shared.configuration.office_settings import OfficeSettings
from shared.database.counters import all_counters, find_counter, free_counter, insert_counter
from shared.database.counters import store_counter as store_counter_row
from shared.database.lists import (
    all_categories,
    all_institutions,
    save_category_row,
    save_institution_row,
)
from shared.database.office_database import OfficeDatabase
from shared.database.office_profile import (
    read_office,
    record_office_change,
    store_office,
    store_settings,
)
from shared.database.officers import (
    all_officers,
    count_active_administrators,
    find_officer,
    insert_officer,
    officer_named,
    store_active,
    store_password,
    store_role,
)
from shared.database.services import all_services, insert_service, store_service
from shared.database.tickets import other_service_labelled, ticket_at_counter
from shared.database.transactions import Reading
from shared.domain.identifiers import CounterId, OfficerId
from shared.domain.office import (
    Category,
    Counter,
    Institution,
    Office,
    Officer,
    Role,
    Service,
)
from shared.domain.problem import Problem, ProblemCode
from shared.domain.safe_text import clean_name
from shared.notifications.message_words import check_own_texts
from shared.use_cases.desk import administrator
from shared.use_cases.identity import new_id
from shared.use_cases.queue_rules import settings_of
from shared.use_cases.sign_in import hashed_password, sign_in_name_of

_LONGEST_FULL_NAME = 120


@dataclass(frozen=True, slots=True)
class OfficeSetup:
    """Everything that an administrator can change."""

    office: Office
    settings: OfficeSettings
    services: tuple[Service, ...]
    counters: tuple[Counter, ...]
    officers: tuple[Officer, ...]
    categories: tuple[Category, ...]
    institutions: tuple[Institution, ...]


def read_office_setup(office: OfficeDatabase, officer_id: OfficerId) -> OfficeSetup:
    with office.reading() as transaction:
        administrator(transaction, officer_id)
        return OfficeSetup(
            office=read_office(transaction),
            settings=settings_of(transaction),
            services=all_services(transaction),
            counters=all_counters(transaction),
            officers=all_officers(transaction),
            categories=all_categories(transaction),
            institutions=all_institutions(transaction),
        )


def add_officer(
    office: OfficeDatabase,
    officer_id: OfficerId,
    sign_in_name: str,
    full_name: str,
    role: Role,
    password: str,
) -> Officer:
    """Let one more person sign in."""
    name = sign_in_name_of(sign_in_name)
    shown = clean_name(full_name, _LONGEST_FULL_NAME)
    if not shown:
        raise Problem(ProblemCode.NAME_MISSING)
    password_hash = hashed_password(password, name)
    added = Officer(OfficerId(new_id()), name, shown, role, is_active=True)
    with office.writing() as transaction:
        administrator(transaction, officer_id)
        if officer_named(transaction, name) is not None:
            raise Problem(ProblemCode.NAME_TAKEN, name=name)
        insert_officer(transaction, added, password_hash)
        record_office_change(transaction, "officer_added", str(officer_id), str(added.id))
    return added


def set_officer_active(
    office: OfficeDatabase, officer_id: OfficerId, whom: OfficerId, is_active: bool
) -> None:
    """Shut somebody out, from their next action on, or let them in again."""
    with office.writing() as transaction:
        administrator(transaction, officer_id)
        record = find_officer(transaction, whom)
        if record is None:
            raise Problem(ProblemCode.OFFICER_INACTIVE)
        if not is_active and _is_last_administrator(transaction, record.officer):
            raise Problem(ProblemCode.LAST_ADMINISTRATOR)
        store_active(transaction, whom, is_active)
        for counter in all_counters(transaction):
            if not is_active and counter.officer_id == whom:
                free_counter(transaction, counter.id, str(officer_id))
        move = "officer_activated" if is_active else "officer_deactivated"
        record_office_change(transaction, move, str(officer_id), str(whom))


def set_officer_role(
    office: OfficeDatabase, officer_id: OfficerId, whom: OfficerId, role: Role
) -> None:
    """Let somebody do more, or less, from their next action on."""
    with office.writing() as transaction:
        administrator(transaction, officer_id)
        record = find_officer(transaction, whom)
        if record is None:
            raise Problem(ProblemCode.OFFICER_INACTIVE)
        if role is not Role.ADMINISTRATOR and _is_last_administrator(transaction, record.officer):
            raise Problem(ProblemCode.LAST_ADMINISTRATOR)
        store_role(transaction, whom, role)
        record_office_change(transaction, "officer_role_set", str(officer_id), str(whom))


def _is_last_administrator(transaction: Reading, officer: Officer) -> bool:
    return (
        officer.is_active
        and officer.role is Role.ADMINISTRATOR
        and count_active_administrators(transaction) == 1
    )


def reset_password(
    office: OfficeDatabase, officer_id: OfficerId, whom: OfficerId, password: str
) -> None:
    """Give somebody a new password, which also opens a lock."""
    with office.reading() as transaction:
        administrator(transaction, officer_id)
        record = find_officer(transaction, whom)
    if record is None:
        raise Problem(ProblemCode.OFFICER_INACTIVE)
    password_hash = hashed_password(password, record.officer.sign_in_name)
    with office.writing() as transaction:
        administrator(transaction, officer_id)
        store_password(transaction, whom, password_hash)
        record_office_change(transaction, "password_reset", str(officer_id), str(whom))


def save_office(office: OfficeDatabase, officer_id: OfficerId, profile: Office) -> None:
    """Keep who and where the office is; its id and time zone stay."""
    with office.writing() as transaction:
        administrator(transaction, officer_id)
        kept = read_office(transaction)
        store_office(transaction, replace(profile, id=kept.id, time_zone=kept.time_zone))
        record_office_change(transaction, "office_saved", str(officer_id))


def save_settings(office: OfficeDatabase, officer_id: OfficerId, settings: OfficeSettings) -> None:
    """Keep the office's rules, but its working days, which may have changed meanwhile.

    Texts of messages of the office's own are refused where they could not go out.
    """
    if settings.message_texts_folder:
        check_own_texts(Path(settings.message_texts_folder))
    with office.writing() as transaction:
        administrator(transaction, officer_id)
        kept = replace(settings, working_days=settings_of(transaction).working_days)
        store_settings(transaction, kept.to_mapping())
        record_office_change(transaction, "settings_saved", str(officer_id))


def save_service(office: OfficeDatabase, officer_id: OfficerId, service: Service) -> None:
    """Change a service or add it; two services never share a letter, nor today's labels."""
    _refuse_unusable(service)
    with office.writing() as transaction:
        administrator(transaction, officer_id)
        if other_service_labelled(transaction, service.letter, service.id):
            raise Problem(ProblemCode.LETTER_TAKEN, letter=service.letter)
        for other in all_services(transaction):
            if other.letter == service.letter and other.id != service.id:
                raise Problem(ProblemCode.LETTER_TAKEN, letter=service.letter)
        if not store_service(transaction, service):
            insert_service(transaction, service)
        record_office_change(transaction, "service_saved", str(officer_id), str(service.id))


def _refuse_unusable(service: Service) -> None:
    limit = service.working_days_limit
    in_range = {
        "letter": service.letter in set(ascii_uppercase),
        "priority_in_a_row": service.priority_in_a_row >= 0,
        "working_days_limit": limit is None or limit > 0,
    }
    for field, is_usable in in_range.items():
        if not is_usable:
            raise Problem(ProblemCode.VALUE_OUT_OF_RANGE, field=field)


def save_counter(
    office: OfficeDatabase,
    officer_id: OfficerId,
    counter_id: CounterId | None,
    number: int,
    is_active: bool,
) -> None:
    """Change a counter or, without an id, add it. One that has a guest stays in use."""
    if number < 1:
        raise Problem(ProblemCode.VALUE_OUT_OF_RANGE, field="counter_number", smallest=1)
    with office.writing() as transaction:
        administrator(transaction, officer_id)
        for other in all_counters(transaction):
            if other.number == number and other.id != counter_id:
                raise Problem(ProblemCode.NUMBER_TAKEN, number=number)
        if counter_id is None:
            counter_id = CounterId(new_id())
            insert_counter(transaction, counter_id, number)
        existing = find_counter(transaction, counter_id)
        if existing is None:
            raise Problem(ProblemCode.COUNTER_UNKNOWN)
        if existing.officer_id is not None and not is_active:
            raise Problem(ProblemCode.COUNTER_TAKEN, officer=existing.officer_name or "")
        guest_there = ticket_at_counter(transaction, counter_id)
        if guest_there is not None and not is_active:
            raise Problem(ProblemCode.COUNTER_BUSY, label=guest_there.label)
        store_counter_row(transaction, counter_id, number, is_active)
        record_office_change(transaction, "counter_saved", str(officer_id), str(counter_id))


def save_category(office: OfficeDatabase, officer_id: OfficerId, category: Category) -> None:
    """Change an entry of a list or add it; a code in use by another entry is refused."""
    with office.writing() as transaction:
        administrator(transaction, officer_id)
        for other in all_categories(transaction):
            same = (other.kind, other.code) == (category.kind, category.code)
            if same and other.id != category.id:
                raise Problem(ProblemCode.NAME_TAKEN, name=category.code)
        save_category_row(transaction, category)
        record_office_change(transaction, "category_saved", str(officer_id), str(category.id))


def save_institution(
    office: OfficeDatabase, officer_id: OfficerId, institution: Institution
) -> None:
    """Change an institution or add it; the same name twice is refused."""
    with office.writing() as transaction:
        administrator(transaction, officer_id)
        wanted = institution.name.casefold()
        for other in all_institutions(transaction):
            if other.name.casefold() == wanted and other.id != institution.id:
                raise Problem(ProblemCode.NAME_TAKEN, name=institution.name)
        save_institution_row(transaction, institution)
        record_office_change(transaction, "institution_saved", str(officer_id), str(institution.id))
