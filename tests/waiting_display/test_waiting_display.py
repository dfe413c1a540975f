"""The hall's screen over a real office: calls, breaks, the clock, a database that goes away."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest

import kiosk.waiting_display.waiting_display_view_model as view_model_module
from shared.configuration.office_settings import OfficeSettings
from shared.domain.date_words import clock_words
from shared.domain.language import Language
from shared.domain.office import Bilingual
from shared.domain.ticket import Ticket
from shared.use_cases.administration import save_settings
from shared.use_cases.desk import Desk
from shared.use_cases.pause_and_close import close_queue, end_break, open_queue, start_break
from shared.use_cases.serve_queue import call_next, finish, put_back, recall, start_serving
from tests.given_office import GivenOffice
from tests.waiting_display.conftest import GivenDisplay

TURN_MS = 8_000


def called(display: GivenDisplay) -> tuple[str, str]:
    return display.text("number"), display.text("counter")


def time_at(display: GivenDisplay, hours: int = 0) -> str:
    return clock_words(display.office.clock.shown + timedelta(hours=hours), "Asia/Pontianak")


def call(display: GivenDisplay, counter: int) -> tuple[Desk, Ticket]:
    desk = display.office.desk(counter)
    return desk, call_next(display.office.database, desk)


def serve(display: GivenDisplay, desk: Desk, ticket: Ticket) -> Ticket:
    return start_serving(display.office.database, desk, ticket.id, ticket.revision)


def end(display: GivenDisplay, desk: Desk, ticket: Ticket) -> None:
    serving = serve(display, desk, ticket)
    finish(display.office.database, desk, serving.id, serving.revision)


@contextmanager
def database_away(office: GivenOffice) -> Iterator[None]:
    """Its file lies elsewhere for a while, as after a cable was pulled."""
    elsewhere = office.file.with_suffix(".away")
    office.database.close()
    office.file.rename(elsewhere)
    yield
    office.database.close()
    elsewhere.replace(office.file)


def test_before_the_first_look_nothing_is_claimed(display: GivenDisplay) -> None:
    assert called(display) == ("", "")
    assert display.text("restingWords") == "Layar ini sedang menyambung ke data antrean."
    assert display.text("waitingWords") == ""


def test_an_empty_day_invites_to_sit(display: GivenDisplay) -> None:
    display.look()
    assert display.text("officeName") == "Kantor Contoh"
    assert display.text("restingTitle") == "Silakan duduk"
    assert display.text("noCalls") == "Belum ada panggilan hari ini"
    assert display.text("waitingWords") == "Tidak ada yang menunggu"
    assert display.text("clock") == time_at(display)
    assert display.text("zone") == "WIB"
    assert display.text("date") == "Senin, 23 November 2026"


def test_the_first_call_on_an_empty_display_is_shown_and_sounded(display: GivenDisplay) -> None:
    display.look()
    display.office.take()
    display.office.take()
    call(display, 2)
    display.look()
    assert called(display) == ("R001", "Loket 2")
    assert display.text("waiting") == "1"
    assert display.chime.rings == [70]


def test_a_display_that_starts_late_shows_who_is_at_a_counter_without_a_sound(
    display: GivenDisplay,
) -> None:
    display.office.take()
    call(display, 1)
    display.look()
    assert called(display) == ("R001", "Loket 1")
    assert display.chime.rings == []


def test_calls_of_the_same_moment_come_one_after_the_other(display: GivenDisplay) -> None:
    display.look()
    for counter in (1, 2, 3):
        display.office.take()
        call(display, counter)
    display.look()
    assert called(display) == ("R001", "Loket 1")
    assert display.texts("lastNumber") == [], "a call that waits is not given away"
    display.wait(6_400)
    assert called(display) == ("R002", "Loket 2")
    assert display.texts("lastNumber") == ["R001"]
    display.wait(TURN_MS)
    assert called(display) == ("R003", "Loket 3")
    assert display.texts("lastNumber") == ["R002", "R001"]
    assert len(display.chime.rings) == 3


def test_a_call_shown_again_by_a_later_look_does_not_sound_again(display: GivenDisplay) -> None:
    display.look()
    display.office.take()
    call(display, 1)
    display.look()
    display.office.take()
    display.look()
    assert called(display) == ("R001", "Loket 1")
    assert len(display.chime.rings) == 1


def test_a_recall_is_shown_and_sounded_again_and_says_so(display: GivenDisplay) -> None:
    display.look()
    display.office.take()
    desk, ticket = call(display, 1)
    display.look()
    assert not display.program.view_model.property("isRecall")
    display.wait(60_000)
    recall(display.office.database, desk, ticket.id, ticket.revision)
    display.look()
    assert display.program.view_model.property("isRecall")
    assert display.program.view_model.property("isFresh")
    assert len(display.chime.rings) == 2


def test_a_call_calms_down_and_stays_while_its_guest_is_served(display: GivenDisplay) -> None:
    display.look()
    display.office.take()
    desk, ticket = call(display, 1)
    display.look()
    assert display.program.view_model.property("isFresh")
    serve(display, desk, ticket)
    display.wait(TURN_MS)
    assert not display.program.view_model.property("isFresh")
    assert called(display) == ("R001", "Loket 1")


def test_a_guest_who_was_served_makes_room(display: GivenDisplay) -> None:
    display.look()
    display.office.take()
    desk, ticket = call(display, 1)
    display.look()
    end(display, desk, ticket)
    display.look()
    assert called(display) == ("R001", "Loket 1"), "a call keeps its time"
    display.wait(TURN_MS)
    assert called(display) == ("", "")
    assert display.text("restingTitle") == "Silakan duduk"
    assert display.texts("lastNumber") == ["R001"]


def test_a_call_that_was_put_back_invites_nobody(display: GivenDisplay) -> None:
    display.look()
    display.office.take()
    desk, ticket = call(display, 1)
    display.look()
    put_back(display.office.database, desk, ticket.id, ticket.revision)
    display.wait(TURN_MS)
    display.look()
    assert called(display) == ("", "")


def test_breaks_say_when_the_counter_is_back(display: GivenDisplay) -> None:
    office = display.office
    desk = office.desk(1)
    back_at = time_at(display, hours=4)
    start_break(office.database, desk, office.clock.shown + timedelta(hours=4))
    display.look()
    assert display.texts("break") == [f"Loket 1 istirahat, kembali pukul {back_at}"]
    display.wait(4 * 3_600_000 + 1_000)
    assert display.texts("break") == ["Loket 1 istirahat, segera kembali"]
    end_break(office.database, desk)
    display.look()
    assert display.texts("break") == []


def test_a_closed_queue_is_said_in_place_of_the_information(display: GivenDisplay) -> None:
    office = display.office
    display.look()
    assert display.text("information") == "Semua layanan di sini tidak dipungut biaya."
    close_queue(office.database, office.administrator)
    display.look()
    assert display.text("information") == "Pengambilan nomor antrean sedang ditutup."
    open_queue(office.database, office.administrator)
    display.look()
    assert display.text("information") == "Semua layanan di sini tidak dipungut biaya."


def test_the_office_s_settings_rule_time_sound_list_and_information(
    display: GivenDisplay,
) -> None:
    office = display.office
    settings = OfficeSettings(
        call_shown_seconds=4,
        chime_volume_percent=15,
        display_calls_kept=1,
        information_line=Bilingual("", ""),
    )
    display.look()
    save_settings(office.database, office.administrator, settings)
    for counter in (1, 2, 3):
        office.take()
        call(display, counter)
    display.look()
    display.wait(3_200)
    display.wait(4_000)
    assert called(display) == ("R003", "Loket 3")
    assert display.texts("lastNumber") == ["R002"]
    assert display.chime.rings == [15, 15, 15]
    assert display.text("information") == ""


def test_the_display_speaks_the_first_of_the_office_s_languages(display: GivenDisplay) -> None:
    office = display.office
    display.look()
    settings = OfficeSettings(languages=(Language.ENGLISH, Language.INDONESIAN))
    save_settings(office.database, office.administrator, settings)
    office.take()
    call(display, 1)
    display.look()
    assert called(display) == ("R001", "Counter 1")
    assert display.text("goTo") == "Please go to"
    assert display.text("date") == "Monday, 23 November 2026"
    assert display.text("information") == "All services here are free of charge."


def test_without_the_database_the_last_good_frame_stays_and_says_how_old_it_is(
    display: GivenDisplay, caplog: pytest.LogCaptureFixture
) -> None:
    office = display.office
    display.look()
    office.take()
    call(display, 1)
    display.look()
    last_good = time_at(display)
    with database_away(office):
        display.wait(10_000)
        assert display.text("headerNote") == "Antrean pelayanan hari ini", "a short gap is no news"
        display.wait(10_000)
        assert display.text("headerNote") == f"Data per {last_good} – menyambung kembali…"
        assert called(display) == ("R001", "Loket 1")
    own = [record for record in caplog.records if record.name == view_model_module.__name__]
    assert len(own) == 1, "one warning for the whole gap"
    caplog.clear()
    display.wait(2_000)
    assert display.text("headerNote") == "Antrean pelayanan hari ini"
    assert called(display) == ("R001", "Loket 1")


def test_after_a_long_absence_old_calls_are_not_replayed(display: GivenDisplay) -> None:
    display.look()
    display.elapsed_ms[0] += 600_000
    for counter in (1, 2):
        for guest in (1, 2, 3):
            display.office.take()
            desk, ticket = call(display, counter)
            if guest < 3:
                end(display, desk, ticket)
    display.look()
    assert called(display) == ("R003", "Loket 1")
    display.wait(TURN_MS)
    assert called(display) == ("R006", "Loket 2")
    display.wait(TURN_MS)
    assert len(display.chime.rings) == 2


def test_the_next_morning_begins_empty_with_a_display_that_was_left_on(
    display: GivenDisplay,
) -> None:
    display.look()
    display.office.take()
    call(display, 1)
    display.look()
    display.wait(24 * 3_600_000)
    assert called(display) == ("", "")
    assert display.text("date") == "Selasa, 24 November 2026"
    assert display.text("noCalls") == "Belum ada panggilan hari ini"
    assert display.text("waitingWords") == "Tidak ada yang menunggu"
