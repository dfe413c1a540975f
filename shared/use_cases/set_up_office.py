"""Prepares a database for one office, with its first administrator."""

from collections.abc import Callable
from datetime import datetime

from shared.configuration.categories import read_categories
from shared.configuration.office_defaults import (
    OfficeDefaults,
    ServiceDefaults,
    read_office_defaults,
)
from shared.configuration.office_settings import OfficeSettings
from shared.configuration.sample_office import (
    SAMPLE_REFERENCES,
    SampleOffice,
    SampleOfficer,
    read_sample_office,
)
from shared.database.counters import insert_counter
from shared.database.lists import save_category_row, save_institution_row
from shared.database.new_office import creating_office
from shared.database.officers import insert_officer
from shared.database.services import insert_service
from shared.database.transactions import Writing
from shared.domain.identifiers import (
    CategoryId,
    CounterId,
    InstitutionId,
    OfficeId,
    OfficerId,
    ServiceId,
)
from shared.domain.office import Category, Institution, Office, Officer, Role, Service
from shared.domain.safe_text import clean_line
from shared.use_cases.identity import new_id
from shared.use_cases.references import add_sample_references, open_reference_table
from shared.use_cases.sign_in import hashed_password, sign_in_name_of

_LONGEST_NAME = 120


def new_office(
    url: str,
    now: Callable[[], datetime],
    name: str,
    admin_name: str,
    admin_password: str,
    sample: bool,
) -> OfficeId:
    """Prepare a database; an existing office is refused and stays as it is.

    With `sample`: two counters, officers to sign in as, institutions to suggest, references.
    """
    defaults = read_office_defaults()
    settings = OfficeSettings()
    administrator = _officer(admin_name, admin_name, Role.ADMINISTRATOR)
    # Before anything is written: a password that is refused leaves no half office.
    password_hash = hashed_password(admin_password, administrator.sign_in_name)
    profile = _profile(defaults, clean_line(name, _LONGEST_NAME) or defaults.name)
    with creating_office(url, profile, settings.to_mapping(), now()) as transaction:
        _add_defaults(transaction, defaults, settings)
        insert_officer(transaction, administrator, password_hash)
        if sample:
            _add_sample(transaction, read_sample_office(), administrator.sign_in_name)
        else:
            insert_counter(transaction, CounterId(new_id()), 1)
    return profile.id


def _profile(defaults: OfficeDefaults, name: str) -> Office:
    return Office(
        id=OfficeId(new_id()),
        name=name,
        unit_name=defaults.unit_name,
        address=defaults.address,
        telephone=defaults.telephone,
        website=defaults.website,
        portal=defaults.portal,
        complaints=defaults.complaints,
        time_zone=defaults.time_zone,
    )


def _add_defaults(transaction: Writing, defaults: OfficeDefaults, settings: OfficeSettings) -> None:
    for position, service in enumerate(defaults.services):
        insert_service(transaction, _service(service, position, settings.priority_in_a_row))
    for category_list in read_categories():
        for position, entry in enumerate(category_list.entries):
            save_category_row(
                transaction,
                Category(
                    CategoryId(new_id()),
                    category_list.kind,
                    entry.code,
                    entry.name,
                    entry.is_government,
                    is_active=True,
                    position=position,
                ),
            )


def _service(defaults: ServiceDefaults, position: int, priority_in_a_row: int) -> Service:
    return Service(
        id=ServiceId(new_id()),
        letter=defaults.letter,
        name=defaults.name,
        is_for_government=defaults.is_for_government,
        working_days_limit=defaults.working_days_limit,
        priority_in_a_row=priority_in_a_row,
        is_active=True,
        position=position,
    )


def _add_sample(transaction: Writing, sample: SampleOffice, taken_name: str) -> None:
    for number in range(1, sample.counters + 1):
        insert_counter(transaction, CounterId(new_id()), number)
    for institution in sample.institutions:
        row = Institution(
            InstitutionId(new_id()), institution.name, institution.category_code, is_active=True
        )
        save_institution_row(transaction, row)
    for sample_officer in sample.officers:
        if sample_officer.sign_in_name != taken_name:
            _add_sample_officer(transaction, sample_officer)
    references = open_reference_table(SAMPLE_REFERENCES.name, SAMPLE_REFERENCES.read_bytes())
    add_sample_references(transaction, references)


def _add_sample_officer(transaction: Writing, sample: SampleOfficer) -> None:
    officer = _officer(sample.sign_in_name, sample.full_name, sample.role)
    insert_officer(transaction, officer, hashed_password(sample.password, sample.sign_in_name))


def _officer(sign_in_name: str, full_name: str, role: Role) -> Officer:
    return Officer(
        OfficerId(new_id()), sign_in_name_of(sign_in_name), full_name.strip(), role, is_active=True
    )
