"""A visitor who leaves, in whatever way, leaves nothing behind; time passes by the test's clock."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from shiboken6 import getCppPointer

from tests.given_office import GivenOffice
from tests.kiosk.given_kiosk import GivenKiosk
from tests.kiosk.ways import to_the_name, to_the_phone, to_the_review, to_the_ticket

SECRET = "Rahasia Contoh"


def leave_by_cancel(kiosk: GivenKiosk) -> None:
    kiosk.touch("cancel")
    kiosk.touch("confirmCancel")


def leave_by_walking_away(kiosk: GivenKiosk) -> None:
    kiosk.wait(90)
    kiosk.wait(30)


def leave_by_help(kiosk: GivenKiosk) -> None:
    kiosk.touch("askHelp")
    kiosk.touch("done")


def leave_by_a_bug(kiosk: GivenKiosk) -> None:
    kiosk.program.view_model.apologise()
    kiosk.settle()
    kiosk.wait(12)


@pytest.mark.parametrize(
    "leave", [leave_by_cancel, leave_by_walking_away, leave_by_help, leave_by_a_bug]
)
def test_nothing_typed_is_left_for_the_next_visitor(
    kiosk: GivenKiosk, office: GivenOffice, leave: Callable[[GivenKiosk], None]
) -> None:
    to_the_name(kiosk)
    kiosk.type(SECRET)
    kiosk.touch("enlargeText")
    kiosk.touch("contrast")
    kiosk.touch("english")
    QGuiApplication.clipboard().setText(SECRET)
    leave(kiosk)
    assert kiosk.screen == "welcome"
    assert QGuiApplication.clipboard().text() == ""
    model = kiosk.program.comfort
    assert [model.property(name) for name in ("language", "textZoom", "highContrast")] == [
        "id",
        1.0,
        False,
    ]
    assert kiosk.program.journey.journey is None
    assert everything_held(kiosk).isdisjoint({SECRET})
    assert not is_on_disk(office, SECRET)
    to_the_name(kiosk)
    assert kiosk.field_text() == ""


def test_after_the_ticket_nothing_typed_is_held(kiosk: GivenKiosk) -> None:
    to_the_ticket(kiosk)
    assert kiosk.program.journey.journey is None
    assert "Tamu" not in everything_held(kiosk)


def test_a_visitor_who_hesitates_is_asked_and_keeps_everything(kiosk: GivenKiosk) -> None:
    to_the_name(kiosk)
    kiosk.type("Tamu")
    kiosk.wait(89)
    assert not kiosk.sees("stillHere")
    kiosk.wait(1)
    assert "Demi kerahasiaan Anda, isian dihapus dalam 30 detik." in kiosk.words()
    kiosk.wait(10)
    assert "Demi kerahasiaan Anda, isian dihapus dalam 20 detik." in kiosk.words()
    kiosk.touch("stillHere")
    assert not kiosk.sees("stillHere")
    assert kiosk.step == "name"
    assert kiosk.field_text() == "Tamu"
    kiosk.wait(89)
    assert not kiosk.sees("stillHere")


def test_only_the_answer_counts_while_the_kiosk_asks(kiosk: GivenKiosk) -> None:
    to_the_name(kiosk)
    beneath = kiosk.find("back")
    kiosk.wait(90)
    kiosk.touch_item(beneath)
    assert (kiosk.step, kiosk.sees("stillHere")) == ("name", True)
    kiosk.press(Qt.Key.Key_Return)
    assert (kiosk.step, kiosk.sees("stillHere")) == ("name", False)


@pytest.mark.parametrize("activity", ["a touch beside all buttons", "a key"])
def test_every_activity_counts(kiosk: GivenKiosk, activity: str) -> None:
    to_the_name(kiosk)
    kiosk.wait(60)
    if activity == "a key":
        kiosk.type("x")
        kiosk.press(Qt.Key.Key_Left)
    else:
        kiosk.touch("question")
    kiosk.wait(60)
    assert not kiosk.sees("stillHere")


def test_the_idle_time_is_watched_while_a_card_asks(kiosk: GivenKiosk) -> None:
    to_the_name(kiosk)
    kiosk.touch("cancel")
    kiosk.wait(90)
    assert kiosk.sees("stillHere")
    kiosk.wait(30)
    assert kiosk.screen == "welcome"


def test_the_page_about_the_service_goes_back_by_itself(kiosk: GivenKiosk) -> None:
    kiosk.look()
    kiosk.touch("about")
    kiosk.wait(90)
    kiosk.wait(30)
    assert kiosk.screen == "welcome"


def test_another_language_on_the_welcome_screen_is_not_left_for_the_next(
    kiosk: GivenKiosk,
) -> None:
    kiosk.look()
    kiosk.touch("english")
    kiosk.wait(90)
    assert "Selamat datang" in kiosk.words()
    assert not kiosk.sees("stillHere")


def test_what_is_typed_reaches_the_disk_only_with_the_number(
    kiosk: GivenKiosk, office: GivenOffice
) -> None:
    to_the_name(kiosk)
    kiosk.type(SECRET)
    kiosk.touch("forward")
    assert not is_on_disk(office, SECRET)
    assert not is_on_disk(office, "Rahasia")


def test_the_keyboard_neither_suggests_nor_learns(kiosk: GivenKiosk) -> None:
    to_the_phone(kiosk)
    kiosk.touch("back")
    hints = kiosk.find("field").property("inputMethodHints")
    assert Qt.InputMethodHint.ImhSensitiveData in hints
    assert Qt.InputMethodHint.ImhNoPredictiveText in hints


def test_the_review_is_wiped_from_every_property(kiosk: GivenKiosk) -> None:
    to_the_review(kiosk)
    assert "Tamu" in everything_held(kiosk)
    leave_by_cancel(kiosk)
    assert "Tamu" not in everything_held(kiosk)


def everything_held(kiosk: GivenKiosk) -> set[str]:
    """Every text of the view models and of every item, seen or not."""
    held: set[str] = set()
    seen: set[int] = set()
    objects: list[QObject] = [kiosk.program.roof, kiosk.window]
    while objects:
        one = objects.pop()
        if (address := getCppPointer(one)[0]) in seen:
            continue
        seen.add(address)
        objects += one.children()
        if one.inherits("QQuickItem"):
            objects += one.childItems()  # type: ignore[attr-defined]
        for name in ("text", "draft", "value", "label", "answered", "preeditText"):
            found = one.property(name)
            if isinstance(found, str):
                held.add(found)
            elif isinstance(found, list):
                held |= {str(value) for entry in found for value in dict(entry).values()}
    return held


def is_on_disk(office: GivenOffice, text: str) -> bool:
    folder = office.file.parent
    return any(
        text.encode("utf-8") in file.read_bytes() for file in folder.rglob("*") if file.is_file()
    )
