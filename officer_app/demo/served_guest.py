"""Steps 4 and 5: a guest is called, and the visit ends with a note of advice."""

from PySide6.QtCore import Qt

from officer_app.demo.at_counter import AtCounter
from shared.configuration.sample_office import SampleOfficer
from shared.desktop.played_journey import Script, a_moment
from shared.domain.ticket_life import TicketStatus

_STATES_REQUEST = 5
"""The service standard's step at the counter."""
_GLANCE_SECONDS = 1.0
_SEAT_SECONDS = 5.0
"""A guest has taken the paper, and sat down before the display."""
_TWO_GUESTS = 2
"""The one who is served, and the one who took a number meanwhile."""


def call_guest(officer: AtCounter, who: SampleOfficer) -> Script:
    """From the sign-in to a guest who sits at the counter."""
    yield officer.sees("sign_in_name")
    officer.write("sign_in_name", who.sign_in_name)
    officer.write("sign_in_password", who.password)
    yield from officer.shows("sign_in", None)
    officer.press(Qt.Key.Key_Return)
    yield officer.sees("counter_1")
    yield from officer.shows("counter", None)
    yield from officer.click("counter_1")
    yield officer.counts(1)
    yield a_moment(_SEAT_SECONDS)
    yield from officer.shows("queue", None)
    officer.press(Qt.Key.Key_F9)
    yield officer.has(TicketStatus.CALLED)
    yield a_moment(_GLANCE_SECONDS)
    yield from officer.shows("called", None)
    yield from officer.click("move_start")
    yield officer.has(TicketStatus.SERVING)
    yield a_moment(_GLANCE_SECONDS)
    yield from officer.shows("serving", _STATES_REQUEST)
    officer.press(Qt.Key.Key_F11)
    yield officer.sees("guest_screen")
    yield from officer.shows("guest_screen", _STATES_REQUEST)
    officer.press(Qt.Key.Key_Escape)


def end_visit(officer: AtCounter) -> Script:
    """With what was advised; the next guest has taken a number meanwhile."""
    yield officer.counts(_TWO_GUESTS)
    yield from officer.click("room_queue")
    yield from officer.click("move_finish")
    yield officer.sees("advice_text")
    officer.write(
        "advice_text",
        "Formulir sudah lengkap dan permohonan sudah diajukan di portal. Hasil pemeriksaan "
        "dikirim lewat e-mail dan WhatsApp paling lama 14 hari kerja.",
    )
    officer.look_at("advice_save")
    yield from officer.shows("advice", None)
    yield from officer.click("advice_save")
    yield officer.has(None)
    yield from officer.shows("finished", None)
