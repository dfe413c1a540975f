"""Every state of the display, both languages, every shape of screen: nothing cut, nothing mixed.

With SERAMBI_PICTURES=FOLDER the pictures are kept there for a person to look at.
"""

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pysqlite3.dbapi2
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from shared.configuration.office_settings import OfficeSettings
from shared.domain.language import Language
from shared.domain.office import Bilingual
from shared.use_cases.administration import read_office_setup, save_office, save_settings
from shared.use_cases.pause_and_close import close_queue, start_break
from shared.use_cases.serve_queue import call_next, finish, recall, start_serving
from tests.given_office import GivenOffice
from tests.screens.text_places import placed_texts, text_troubles
from tests.waiting_display.conftest import GivenDisplay, given_display
from tests.waiting_display.test_waiting_display import database_away

SIZES = {"landscape": (1920, 1080), "upright": (1080, 1920), "window": (1366, 768)}
WORDS_OF_THE_OTHER = {
    Language.INDONESIAN: ("Counter", "call", "waiting", "seat", "queue", "today", "free"),
    Language.ENGLISH: ("Loket", "anggil", "menunggu", "duduk", "antre", "hari", "layanan"),
}
LONG_INFORMATION = Bilingual(
    "Hasil pemeriksaan formulir paling lama 14 hari kerja sejak berkas dinyatakan lengkap dan"
    " jelas oleh BPS di portal, dan tidak dipungut biaya apa pun. Silakan bertanya kepada petugas.",
    "The examination of a form takes at most 14 working days after BPS has found it complete and"
    " clear in the portal, and it costs nothing at all. Please ask an officer.",
)


def never_reached(display: GivenDisplay) -> None:
    """Nothing was read yet."""


def nobody_yet(display: GivenDisplay) -> None:
    display.look()


def called(display: GivenDisplay, *, served: int) -> None:
    """So many guests were served before the display began, and one more is called now."""
    office = display.office
    for number in range(served):
        office.take()
        desk = office.desk(1 + number % 2)
        ticket = call_next(office.database, desk)
        serving = start_serving(office.database, desk, ticket.id, ticket.revision)
        finish(office.database, desk, serving.id, serving.revision)
    display.look()
    for _ in range(5):
        office.take()
    call_next(office.database, office.desk(2))
    display.look()


def one_call(display: GivenDisplay) -> None:
    called(display, served=0)


def many_calls(display: GivenDisplay) -> None:
    called(display, served=7)


def calm_again(display: GivenDisplay) -> None:
    called(display, served=3)
    display.wait(8_000)


def called_again(display: GivenDisplay) -> None:
    called(display, served=2)
    display.wait(60_000)
    face = display.program.view_model.frame.call
    assert face is not None
    desk = display.office.desk(2)
    recall(display.office.database, desk, face.call.ticket_id, face.call.revision)
    display.look()


def breaks(display: GivenDisplay) -> None:
    called(display, served=5)
    office = display.office
    for counter, minutes in ((1, 180), (3, 60)):
        until = office.clock.shown + timedelta(minutes=minutes)
        start_break(office.database, office.desk(counter), until)
    display.wait(10_000)


def closed(display: GivenDisplay) -> None:
    called(display, served=1)
    close_queue(display.office.database, display.office.administrator)
    display.wait(10_000)


def stale(display: GivenDisplay) -> None:
    """The log says why; test_waiting_display looks at that."""
    called(display, served=4)
    with database_away(display.office):
        display.wait(10_000)
        display.wait(10_000)


def longest_words(display: GivenDisplay) -> None:
    """A long name of the office, a long information, labels of six characters, counter 12."""
    office = display.office
    setup = read_office_setup(office.database, office.administrator)
    name = "Pelayanan Statistik Terpadu BPS Kabupaten Kepulauan Siau Tagulandang Biaro"
    save_office(office.database, office.administrator, replace(setup.office, name=name))
    settings = OfficeSettings(display_calls_kept=8, information_line=LONG_INFORMATION)
    save_settings(office.database, office.administrator, settings)
    write(office, "UPDATE counter SET number = number + 10")
    display.office.take()
    write(office, "UPDATE number_series SET last_number = 9999")
    write(office, "UPDATE ticket SET status = 'cancelled'")
    called(display, served=3)


def write(office: GivenOffice, statement: str) -> None:
    """By SQL of the test's own."""
    connection = pysqlite3.dbapi2.connect(str(office.file))
    with connection:
        connection.execute(statement)
    connection.close()


STATES: tuple[Callable[[GivenDisplay], None], ...] = (
    never_reached,
    nobody_yet,
    one_call,
    many_calls,
    calm_again,
    called_again,
    breaks,
    closed,
    stale,
    longest_words,
)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
def test_nothing_is_cut_covered_or_in_another_language(
    state: Callable[[GivenDisplay], None],
    language: Language,
    size: str,
    office: GivenOffice,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
) -> None:
    display = given_display(office, language)
    window = display.program.window
    window.resize(*SIZES[size])
    with qtbot.waitExposed(window):
        window.show()
    state(display)
    picture = window.grabWindow()
    keep(picture, f"{state.__name__}-{language}-{size}.png")
    troubles = text_troubles(window.contentItem())
    words = " ".join(
        text.words for text in placed_texts(window.contentItem()) if text.name != "officeName"
    )
    display.program.close()
    caplog.clear()
    assert troubles == []
    assert [word for word in WORDS_OF_THE_OTHER[language] if word in words] == []


@pytest.mark.parametrize("size", ["landscape", "window"])
def test_the_number_takes_a_third_of_the_screen_s_height(
    size: str, office: GivenOffice, qtbot: QtBot
) -> None:
    display = given_display(office)
    window = display.program.window
    window.resize(*SIZES[size])
    with qtbot.waitExposed(window):
        window.show()
    one_call(display)
    # While it arrives it still grows.
    display.wait(8_000)
    [number] = [text for text in placed_texts(window.contentItem()) if text.name == "number"]
    display.program.close()
    assert number.ink.height() >= SIZES[size][1] / 3


def keep(picture: QImage, name: str) -> None:
    folder = os.environ.get("SERAMBI_PICTURES")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        assert picture.save(str(Path(folder) / name))
