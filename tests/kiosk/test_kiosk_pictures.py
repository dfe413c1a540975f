"""Every screen in both languages, landscape and portrait, and with letters twice as large.

With SERAMBI_PICTURES=FOLDER the pictures are kept there for a person to look at.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from shared.domain.identifiers import InstitutionId
from shared.domain.office import Institution
from shared.use_cases.administration import save_institution
from shared.use_cases.pause_and_close import close_queue
from shared.use_cases.serve_queue import call_next
from tests.given_office import GivenOffice
from tests.kiosk.given_kiosk import PRINTER, GivenKiosk, database_away
from tests.kiosk.screen_check import screen_troubles

SIZES = {"landscape": (1920, 1080), "portrait": (1080, 1920), "window": (1366, 768)}
OVERLAYS = ("cancelCard", "idleCard", "staffCard")
WORDS_OF_THE_OTHER = {
    "id": ("the", "your", "you", "Touch", "number", "please", "Next", "Back", "Cancel", "Step"),
    "en": ("yang", "Anda", "Sentuh", "nomor", "silakan", "Lanjut", "Kembali", "Batal", "Langkah"),
}
ALWAYS_SAID = {
    "Indonesia",
    "English",
    "Dinas Contoh",
    "Dinas Contoh Kabupaten Kayong Utara",
    "Kantor Contoh",
    "Pelayanan Statistik Terpadu (PST)",
}
"""Names, which are the same in every language."""

Act = Callable[[GivenKiosk], None]


def screens(office: GivenOffice) -> Iterator[tuple[str, Act]]:
    """Each screen's name, and how to come to it from the one before."""

    def journey(*slots: tuple[str, object] | str) -> Act:
        def act(kiosk: GivenKiosk) -> None:
            for slot in slots:
                name, *values = (slot,) if isinstance(slot, str) else slot
                getattr(kiosk.program.journey, name)(*values)

        return act

    def kiosk_wish(name: str) -> Act:
        return lambda kiosk: getattr(kiosk.program.view_model, name)()

    yield "welcome", lambda kiosk: None
    yield "about", kiosk_wish("showAbout")
    yield (
        "case-number",
        lambda kiosk: (kiosk_wish("leaveAbout")(kiosk), kiosk_wish("askCaseNumber")(kiosk))[0],
    )
    yield "case-number-wrong", type_wrong_case_number
    yield "welcome-word", lambda kiosk: kiosk.program.case_number.given_up.emit()
    yield "service", kiosk_wish("begin")
    yield "service-closed", ask_service_anew
    yield "service-chosen", journey(("choose", str(office.services["R"])))
    yield "priority", journey("goForward")
    yield "wishes", journey(("answerPriority", True), "goForward")
    yield "category", journey(("toggleWish", "come_to_me"), "goForward")
    yield "advice", journey(("choose", "private"), "goForward")
    yield "notice", journey("goForward")
    yield "name", journey("goForward")
    yield "phone", journey(("setDraft", "Tamu Contoh, S.Si."), "goForward")
    yield "phone-wrong", journey(("setDraft", "05343031316"))
    yield "phone-read-back", journey(("setDraft", "081119500500"))
    yield "email", journey("goForward")
    yield "email-slip", journey(("setDraft", "tamu@gmial.com"), "goForward")
    yield "institution", journey("acceptCorrection")
    yield "institution-suggested", journey(("setDraft", "Din"))
    yield "review", journey(("setDraft", "Dinas Contoh Kabupaten Kayong Utara"), "goForward")
    yield "cancel", kiosk_wish("askCancel")
    yield "idle", lambda kiosk: kiosk.wait(90)
    yield "ticket", lambda kiosk: (kiosk.program.idle.stay(), kiosk.program.journey.goForward())[0]
    yield "ticket-to-note", lambda kiosk: kiosk.wait(8)
    yield "apology", kiosk_wish("apologise")
    yield "out-of-use", kiosk_wish("give_up")
    yield "staff-without-pin", kiosk_wish("askStaffPin")
    yield "staff", lambda kiosk: kiosk.program.staff.know("some hash")


def type_wrong_case_number(kiosk: GivenKiosk) -> None:
    kiosk.program.case_number.setDraft("2699993")
    kiosk.program.case_number.goForward()


def ask_service_anew(kiosk: GivenKiosk) -> None:
    kiosk.program.journey.ask_service_anew(kiosk.journey.services[:-1])


@pytest.fixture
def full_office(office: GivenOffice) -> GivenOffice:
    """With institutions to suggest, a number being served, and people who wait."""
    for name in ("Dinas Contoh", "Dinas Contoh Kabupaten Kayong Utara"):
        institution = Institution(InstitutionId(uuid4()), name, "local_government", is_active=True)
        save_institution(office.database, office.administrator, institution)
    for _ in range(3):
        office.take()
    call_next(office.database, office.desk(1))
    return office


@pytest.mark.parametrize("zoom", [1.0, 2.0])
@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("shape", SIZES)
def test_every_screen_can_be_read_and_touched(
    full_office: GivenOffice,
    open_kiosk: Callable[[str | None], GivenKiosk],
    tmp_path: Path,
    shape: str,
    language: str,
    zoom: float,
) -> None:
    kiosk = open_kiosk(PRINTER)
    kiosk.resize(*SIZES[shape])
    kiosk.look()
    wish_for_comfort(kiosk, language, zoom)
    troubles = []
    for number, (name, act) in enumerate(screens(full_office), start=1):
        act(kiosk)
        wish_for_comfort(kiosk, language, zoom)
        troubles += looked_at(kiosk, f"{shape}-{language}-{zoom:.0%}-{number:02}-{name}", tmp_path)
        troubles += [
            f"{name}: “{word}” is not in {language}" for word in foreign_words(kiosk, language)
        ]
    assert not troubles, "\n".join(troubles)


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("shape", ["landscape", "portrait"])
def test_screens_of_a_kiosk_that_cannot_serve(
    full_office: GivenOffice,
    open_kiosk: Callable[[str | None], GivenKiosk],
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    shape: str,
    language: str,
) -> None:
    kiosk = open_kiosk(None)
    kiosk.resize(*SIZES[shape])
    troubles = looked_at(kiosk, f"{shape}-{language}-30-starting", tmp_path)
    kiosk.look()
    kiosk.program.comfort.speak(language)
    with database_away(full_office):
        kiosk.program.view_model.askHelp()
        kiosk.settle()
        assert kiosk.screen == "unanswered"
        troubles += looked_at(kiosk, f"{shape}-{language}-33-unanswered", tmp_path)
        kiosk.program.view_model.start_over()
        kiosk.look()
        kiosk.program.comfort.speak(language)
        troubles += looked_at(kiosk, f"{shape}-{language}-31-trouble", tmp_path)
    kiosk.look()
    kiosk.look()
    close_queue(full_office.database, full_office.administrator)
    kiosk.look()
    kiosk.program.comfort.speak(language)
    troubles += looked_at(kiosk, f"{shape}-{language}-32-closed", tmp_path)
    caplog.clear()
    assert kiosk.screen == "closed"
    assert not troubles, "\n".join(troubles)


@pytest.mark.parametrize("shape", ["landscape", "portrait"])
@pytest.mark.parametrize("comfort", ["toggleContrast", "toggleReach"])
def test_screens_of_other_comfort(
    full_office: GivenOffice,
    open_kiosk: Callable[[str | None], GivenKiosk],
    tmp_path: Path,
    comfort: str,
    shape: str,
) -> None:
    kiosk = open_kiosk(PRINTER)
    kiosk.resize(*SIZES[shape])
    kiosk.look()
    getattr(kiosk.program.comfort, comfort)()
    troubles = []
    for number, (name, act) in enumerate(screens(full_office), start=1):
        act(kiosk)
        troubles += looked_at(kiosk, f"{shape}-{comfort}-{number:02}-{name}", tmp_path)
    assert not troubles, "\n".join(troubles)


def wish_for_comfort(kiosk: GivenKiosk, language: str, zoom: float) -> None:
    model = kiosk.program.comfort
    if model.property("language") != language:
        model.speak(language)
    while model.property("textZoom") < zoom:
        model.enlargeText()


def looked_at(kiosk: GivenKiosk, name: str, folder: Path) -> list[str]:
    picture = kiosk.picture()
    pictures = Path(os.environ.get("SERAMBI_PICTURES") or folder)
    pictures.mkdir(parents=True, exist_ok=True)
    assert picture.save(str(pictures / f"{name}.png"))
    root = top_of(kiosk)
    screen = QRectF(0, 0, kiosk.window.width(), kiosk.window.height())
    unit = min(screen.width(), screen.height()) / 1080
    return [f"{name}: {trouble}" for trouble in screen_troubles(root, screen, unit)]


def top_of(kiosk: GivenKiosk) -> QQuickItem:
    """The card that hides all else, or everything."""
    for item in kiosk.items():
        if item.objectName() in OVERLAYS:
            return item
    return kiosk.window.contentItem()


def foreign_words(kiosk: GivenKiosk, language: str) -> list[str]:
    said = {
        word.strip(".,:;?!()“”…")
        for text in kiosk.words()
        if text not in ALWAYS_SAID
        for word in text.split()
    }
    return sorted(said & set(WORDS_OF_THE_OTHER[language]))
