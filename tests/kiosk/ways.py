"""Ways through the kiosk that several tests go."""

from dataclasses import replace

from shared.configuration.office_settings import OfficeSettings
from shared.use_cases.administration import read_office_setup, save_service, save_settings
from tests.given_office import GivenOffice
from tests.kiosk.given_kiosk import GivenKiosk, journey_of, touching, typing


def to_the_category(kiosk: GivenKiosk, letter: str) -> None:
    kiosk.begin()
    journey_of(
        kiosk,
        [
            (touching(f"choice-{kiosk.office.services[letter]}"), "service"),
            (touching("forward"), "priority"),
            (touching("priority-no"), "priority"),
            (touching("forward"), "category"),
        ],
    )


def to_the_name(kiosk: GivenKiosk) -> None:
    to_the_category(kiosk, "R")
    journey_of(
        kiosk,
        [
            (touching("choice-local_government"), "category"),
            (touching("forward"), "notice"),
            (touching("forward"), "name"),
        ],
    )


def to_the_phone(kiosk: GivenKiosk) -> None:
    to_the_name(kiosk)
    journey_of(kiosk, [(typing("Tamu"), "name"), (touching("forward"), "phone")])


def to_the_email(kiosk: GivenKiosk) -> None:
    to_the_phone(kiosk)
    kiosk.touch("skip")


def to_the_institution(kiosk: GivenKiosk) -> None:
    to_the_email(kiosk)
    kiosk.touch("skip")


def to_the_review(kiosk: GivenKiosk) -> None:
    to_the_institution(kiosk)
    journey_of(kiosk, [(touching("skip"), "review")])


def to_the_ticket(kiosk: GivenKiosk) -> None:
    to_the_review(kiosk)
    journey_of(kiosk, [(touching("forward"), "ticket")])


def finish_without_contact(kiosk: GivenKiosk) -> None:
    """From the notice to the ticket."""
    journey_of(
        kiosk,
        [
            (touching("forward"), "name"),
            (typing("Tamu"), "name"),
            (touching("forward"), "phone"),
            (touching("skip"), "email"),
            (touching("skip"), "institution"),
            (touching("skip"), "review"),
            (touching("forward"), "ticket"),
        ],
    )


def leave_only_one_service(office: GivenOffice) -> None:
    setup = read_office_setup(office.database, office.administrator)
    for service in setup.services[1:]:
        save_service(office.database, office.administrator, replace(service, is_active=False))


def close_service(office: GivenOffice, letter: str) -> None:
    setup = read_office_setup(office.database, office.administrator)
    [service] = [service for service in setup.services if service.letter == letter]
    save_service(office.database, office.administrator, replace(service, is_active=False))


def with_settings(office: GivenOffice, settings: OfficeSettings) -> None:
    save_settings(office.database, office.administrator, settings)
