"""The ticket screen: what it says of the paper and the wait, and how long it stays."""

from collections.abc import Callable
from uuid import UUID

import pytest

from shared.configuration.office_settings import OfficeSettings
from shared.domain.identifiers import PrintJobId
from shared.domain.print_job import PrintState
from shared.use_cases.print_ticket import begin_sending, record_outcome
from shared.use_cases.serve_queue import call_next, finish, start_serving
from tests.given_office import GivenOffice
from tests.kiosk.given_kiosk import PRINTER, GivenKiosk
from tests.kiosk.ways import to_the_ticket, with_settings

NOTE_IT = "Tiket tidak tercetak. Mohon catat nomor ini; sama sahnya dengan tiket."


def settle_paper(office: GivenOffice, state: PrintState) -> None:
    """What the print worker tells of the only paper."""
    [(hexadecimal,)] = office.ask("SELECT id FROM print_job")
    job_id = PrintJobId(UUID(hexadecimal))
    begin_sending(office.database, job_id, b"paper")
    record_outcome(office.database, job_id, state, None)


@pytest.mark.parametrize(
    ("state", "said", "kind", "stays_seconds"),
    [
        (PrintState.PRINTED, "Tiket sudah tercetak. Silakan diambil.", "done", 20),
        (
            PrintState.UNCONFIRMED,
            "Silakan ambil tiket. Bila tidak keluar, mohon catat nomor ini.",
            "info",
            20,
        ),
        (PrintState.REFUSED, NOTE_IT, "attention", 60),
    ],
)
def test_the_screen_says_what_became_of_the_paper(
    kiosk: GivenKiosk,
    office: GivenOffice,
    state: PrintState,
    said: str,
    kind: str,
    stays_seconds: int,
) -> None:
    to_the_ticket(kiosk)
    assert "Tiket Anda sedang dicetak…" in kiosk.words()
    settle_paper(office, state)
    kiosk.look()
    assert said in kiosk.words()
    assert kiosk.program.ticket.property("printKind") == kind
    assert kiosk.program.ticket.property("remainingSeconds") == stays_seconds
    assert f"Selesai ({stays_seconds})" in kiosk.words()


def test_a_printer_that_is_silent_is_not_waited_for(kiosk: GivenKiosk) -> None:
    to_the_ticket(kiosk)
    kiosk.wait(8)
    assert (
        "Printer belum menjawab. Mohon catat nomor ini; sama sahnya dengan tiket." in kiosk.words()
    )
    assert kiosk.program.ticket.property("remainingSeconds") == 60


def test_without_a_printer_the_number_is_to_be_noted(
    open_kiosk: Callable[[str | None], GivenKiosk], office: GivenOffice
) -> None:
    kiosk = open_kiosk(None)
    to_the_ticket(kiosk)
    assert "Mohon catat nomor ini. Di sini tidak ada tiket kertas." in kiosk.words()
    assert office.ask("SELECT count(*) FROM print_job") == [(0,)]
    kiosk.wait(59)
    assert kiosk.screen == "ticket"
    kiosk.wait(1)
    assert kiosk.screen == "welcome"


def test_nobody_is_sent_away_before_it_is_known_what_became_of_the_paper(
    open_kiosk: Callable[[str | None], GivenKiosk], office: GivenOffice
) -> None:
    with_settings(office, OfficeSettings(ticket_screen_seconds=8))
    kiosk = open_kiosk(PRINTER)
    to_the_ticket(kiosk)
    kiosk.wait(7)
    assert "Selesai" in kiosk.words()
    settle_paper(office, PrintState.PRINTED)
    kiosk.look()
    assert "Selesai (8)" in kiosk.words()
    kiosk.wait(7)
    assert kiosk.screen == "ticket"
    kiosk.wait(1)
    assert kiosk.screen == "welcome"


def test_the_ticket_returns_to_welcome_with_a_visible_countdown(
    kiosk: GivenKiosk, office: GivenOffice
) -> None:
    to_the_ticket(kiosk)
    settle_paper(office, PrintState.PRINTED)
    kiosk.look()
    kiosk.wait(5)
    assert "Selesai (15)" in kiosk.words()
    kiosk.touch("done")
    assert kiosk.screen == "welcome"


def test_who_is_alone_is_told_so_and_of_the_wait_nothing_is_guessed(kiosk: GivenKiosk) -> None:
    to_the_ticket(kiosk)
    words = kiosk.words()
    assert "Tidak ada yang menunggu di depan Anda." in words
    assert "Pengunjung prioritas dapat dipanggil lebih dahulu." in words
    assert not any("Perkiraan" in word for word in words)
    assert any("Kerangka acuan kerja (KAK)" in word for word in words)


def test_the_likely_wait_is_told_from_enough_services(
    kiosk: GivenKiosk, office: GivenOffice
) -> None:
    desk = office.desk(1)
    for _ in range(5):
        office.take()
        ticket = call_next(office.database, desk)
        ticket = start_serving(office.database, desk, ticket.id, ticket.revision)
        office.clock.advance(minutes=6)
        finish(office.database, desk, ticket.id, ticket.revision)
    office.take()
    office.take()
    to_the_ticket(kiosk)
    words = kiosk.words()
    assert "2 orang menunggu di depan Anda." in words
    assert "Perkiraan menunggu: 10 sampai 20 menit." in words


def test_the_ticket_speaks_the_visitors_language(kiosk: GivenKiosk) -> None:
    kiosk.look()
    kiosk.touch("english")
    to_the_ticket(kiosk)
    words = kiosk.words()
    assert "Please take a seat; your number will be called." in words
    assert any(word.startswith("Monday, 23 November 2026, 09.0") for word in words)
    assert "Nobody is waiting before you." in words
