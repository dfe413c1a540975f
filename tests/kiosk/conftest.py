"""A kiosk for each test; Qt's keyboard is chosen before any test makes the application."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app import prepare_environment
from tests.given_office import GivenOffice, prepared_office
from tests.kiosk.given_kiosk import PRINTER, GivenKiosk, given_kiosk

prepare_environment()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[GivenOffice]:
    given = prepared_office(tmp_path)
    yield given
    given.close()


@pytest.fixture
def open_kiosk(office: GivenOffice, qtbot: QtBot) -> Iterator[Callable[[str | None], GivenKiosk]]:
    """Opens a shown kiosk with that printer, or none."""
    opened: list[GivenKiosk] = []

    def open_one(printer_url: str | None) -> GivenKiosk:
        kiosk = given_kiosk(office, printer_url)
        opened.append(kiosk)
        with qtbot.waitExposed(kiosk.window):
            kiosk.window.show()
        kiosk.settle()
        return kiosk

    yield open_one
    for kiosk in opened:
        kiosk.close()


@pytest.fixture
def kiosk(open_kiosk: Callable[[str | None], GivenKiosk]) -> GivenKiosk:
    return open_kiosk(PRINTER)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What Qt says of its own keyboard is not about the kiosk."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(
                pytest.mark.qt_log_ignore(
                    "pipewire-0.3", "PopupList_QMLTYPE", "PulseAudio", extend=True
                )
            )
