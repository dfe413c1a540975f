"""Visitors' journeys as lists of acts, through the real screens to the real database."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from shared.configuration.privacy_notice import read_privacy_notice
from tests.given_office import GivenOffice
from tests.kiosk.given_kiosk import (
    GivenKiosk,
    journey_of,
    on_screen_keys,
    pressing,
    touching,
    typing,
)
from tests.kiosk.ways import (
    finish_without_contact,
    leave_only_one_service,
    to_the_category,
    to_the_name,
    to_the_review,
)

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


def test_a_guest_of_a_government_body_takes_a_number(
    kiosk: GivenKiosk, office: GivenOffice
) -> None:
    kiosk.look()
    journey_of(
        kiosk,
        [
            (touching("begin"), "service"),
            (touching(f"choice-{office.services['R']}"), "service"),
            (touching("forward"), "priority"),
            (touching("priority-no"), "priority"),
            (touching("forward"), "category"),
            (touching("choice-local_government"), "category"),
            (touching("forward"), "notice"),
            (touching("forward"), "name"),
            (typing("Tamu Contoh, S.Si."), "name"),
            (touching("forward"), "phone"),
            (typing("081119500500"), "phone"),
            (touching("forward"), "email"),
            (typing("tamu"), "email"),
            (touching("ending-gmail.com"), "email"),
            (touching("forward"), "institution"),
            (typing("Dinas Contoh"), "institution"),
            (touching("forward"), "review"),
            (touching("forward"), "ticket"),
        ],
    )
    assert "R001" in kiosk.words()
    [guest] = office.ask(
        "SELECT name, phone, email, institution_name, institution_category FROM guest"
    )
    assert guest == (
        "Tamu Contoh, S.Si.",
        "+6281119500500",
        "tamu@gmail.com",
        "Dinas Contoh",
        "local_government",
    )
    [(source, priority)] = office.ask("SELECT source, is_priority FROM visit")
    assert (source, priority) == ("kiosk", 0)


def test_a_name_can_be_typed_on_the_on_screen_keyboard_alone(kiosk: GivenKiosk) -> None:
    to_the_name(kiosk)
    journey_of(kiosk, [(on_screen_keys("tamu contoh"), "name"), (touching("forward"), "phone")])
    assert kiosk.journey.answers.name == "Tamu contoh"
    journey_of(kiosk, [(on_screen_keys("081119500500"), "phone"), (touching("forward"), "email")])
    assert kiosk.journey.answers.phone == "+6281119500500"


def test_a_hardware_keyboard_goes_on_and_back(kiosk: GivenKiosk) -> None:
    to_the_name(kiosk)
    journey_of(
        kiosk,
        [
            (typing("Tamu"), "name"),
            (pressing(ENTER), "phone"),
            (pressing(ESCAPE), "name"),
            (pressing(ENTER), "phone"),
            (touching("skip"), "email"),
            (touching("skip"), "institution"),
            (touching("skip"), "review"),
            (pressing(ESCAPE), "institution"),
        ],
    )


def test_an_office_with_one_service_does_not_ask_which(
    office: GivenOffice, open_kiosk: Callable[[str | None], GivenKiosk]
) -> None:
    leave_only_one_service(office)
    kiosk = open_kiosk(None)
    kiosk.begin()
    assert kiosk.step == "priority"


def test_a_priority_guest_may_tell_wishes_and_no_reason(
    kiosk: GivenKiosk, office: GivenOffice
) -> None:
    kiosk.begin()
    journey_of(
        kiosk,
        [
            (touching(f"choice-{office.services['K']}"), "service"),
            (touching("forward"), "priority"),
            (touching("priority-yes"), "priority"),
            (touching("forward"), "wishes"),
            (touching("wish-come"), "wishes"),
            (touching("wish-fill-in"), "wishes"),
            (touching("forward"), "category"),
            (touching("choice-local_government"), "category"),
            (touching("forward"), "notice"),
        ],
    )
    finish_without_contact(kiosk)
    assert office.ask(
        "SELECT is_priority, wish_come_to_me, wish_call_in_writing, wish_help_fill_in FROM visit"
    ) == [(1, 1, 0, 1)]
    assert "Prioritas" in kiosk.words()


def test_a_guest_of_no_government_body_is_told_kindly_and_served(
    kiosk: GivenKiosk, office: GivenOffice
) -> None:
    to_the_category(kiosk, "R")
    journey_of(
        kiosk,
        [
            (touching("choice-private"), "category"),
            (touching("forward"), "advice"),
            (touching("forward"), "notice"),
            (touching("back"), "advice"),
            (touching("back"), "category"),
        ],
    )
    kiosk.touch("forward")
    kiosk.touch("forward")
    finish_without_contact(kiosk)
    assert "R001" in kiosk.words()


def test_nobody_is_stopped_for_want_of_a_phone_or_an_address(
    kiosk: GivenKiosk, office: GivenOffice
) -> None:
    to_the_category(kiosk, "K")
    kiosk.touch("choice-other")
    kiosk.touch("forward")
    finish_without_contact(kiosk)
    assert office.ask("SELECT phone, email, institution_name FROM guest") == [(None, None, None)]


def test_each_answer_can_be_mended_from_the_review(kiosk: GivenKiosk) -> None:
    to_the_review(kiosk)
    journey_of(
        kiosk,
        [
            (touching("review-name"), "name"),
            (typing(" Baru"), "name"),
            (touching("forward"), "review"),
            (touching("review-phone"), "phone"),
            (touching("back"), "review"),
            (touching("review-category"), "category"),
            (touching("choice-private"), "category"),
            (touching("forward"), "advice"),
            (touching("forward"), "review"),
        ],
    )
    assert kiosk.journey.answers.name == "Tamu Baru"
    assert kiosk.journey.answers.category == "private"


def test_an_answer_can_be_mended_from_the_side_on_the_way(
    kiosk: GivenKiosk, office: GivenOffice
) -> None:
    kiosk.begin()
    journey_of(
        kiosk,
        [
            (touching(f"choice-{office.services['R']}"), "service"),
            (touching("forward"), "priority"),
            (touching("answered-service"), "service"),
            (touching(f"choice-{office.services['K']}"), "service"),
            (touching("forward"), "priority"),
        ],
    )
    assert kiosk.journey.answers.service_id == office.services["K"]


def test_the_notice_is_stored_with_its_version_and_consent_starts_unticked(
    kiosk: GivenKiosk, office: GivenOffice
) -> None:
    to_the_category(kiosk, "K")
    journey_of(
        kiosk,
        [
            (touching("choice-local_government"), "category"),
            (touching("forward"), "notice"),
        ],
    )
    notice = read_privacy_notice(
        office="Kantor Contoh",
        address="Jl. Batu Daya I No. 8, 78852",
        telephone="0534-3031316",
        retention_months=24,
    )
    finish_without_contact(kiosk)
    [(stored, accepted_at, consent)] = office.ask(
        "SELECT notice_version, notice_accepted_at, survey_consent FROM visit"
    )
    assert (stored, consent) == (notice.version, 0)
    assert str(accepted_at).startswith("2026-11-23")


def test_help_gives_a_number_at_once_and_keeps_what_was_said(
    kiosk: GivenKiosk, office: GivenOffice
) -> None:
    to_the_name(kiosk)
    journey_of(
        kiosk,
        [(typing("Tamu"), "name"), (touching("forward"), "phone"), (touching("askHelp"), "ticket")],
    )
    assert office.ask("SELECT source FROM visit") == [("kiosk_help",)]
    assert office.ask("SELECT name FROM guest") == [("Tamu",)]


def test_help_is_given_from_the_welcome_screen_and_from_the_one_about_the_service(
    kiosk: GivenKiosk, office: GivenOffice
) -> None:
    kiosk.look()
    kiosk.touch("askHelp")
    assert kiosk.screen == "ticket"
    kiosk.touch("done")
    kiosk.touch("about")
    kiosk.touch("askHelp")
    assert kiosk.screen == "ticket"
    assert office.ask("SELECT count(*) FROM guest") == [(0,)]
    assert office.ask("SELECT label FROM ticket ORDER BY number") == [("R001",), ("R002",)]


def test_a_double_touch_gives_one_ticket(kiosk: GivenKiosk, office: GivenOffice) -> None:
    to_the_review(kiosk)
    journey = kiosk.program.journey
    kiosk.program.journey.goForward()
    journey.goForward()
    kiosk.program.view_model.askHelp()
    kiosk.settle()
    assert kiosk.screen == "ticket"
    kiosk.program.journey.goForward()
    kiosk.settle()
    assert office.ask("SELECT count(*) FROM ticket") == [(1,)]


def test_cancel_asks_once_and_then_forgets(kiosk: GivenKiosk, office: GivenOffice) -> None:
    to_the_name(kiosk)
    kiosk.type("Tamu Rahasia")
    journey_of(
        kiosk,
        [
            (touching("cancel"), "name"),
            (touching("keepGoing"), "name"),
            (touching("cancel"), "name"),
            (touching("confirmCancel"), "welcome"),
        ],
    )
    assert kiosk.program.journey.journey is None
    kiosk.touch("begin")
    assert not any("Rahasia" in word for word in kiosk.words())
    assert office.ask("SELECT count(*) FROM visit") == [(0,)]


@pytest.mark.parametrize("language", ["english", "indonesian"])
def test_the_language_can_be_switched_on_the_way(kiosk: GivenKiosk, language: str) -> None:
    to_the_name(kiosk)
    kiosk.touch("english")
    kiosk.touch(language)
    question = "What is your full name?" if language == "english" else "Siapa nama lengkap Anda?"
    assert question in kiosk.words()
