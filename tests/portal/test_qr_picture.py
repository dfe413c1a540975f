"""The code on the screen is the one that phones read: every module where it belongs."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from officer_app.portal.qr_picture import QrPicture
from shared.printing.qr_modules import qr_modules

FINDER = ("1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111")
QUIET = 4


def corner(modules: tuple[tuple[bool, ...], ...], row: int, column: int) -> tuple[str, ...]:
    return tuple(
        "".join("1" if dark else "0" for dark in line[column : column + 7])
        for line in modules[row : row + 7]
    )


def test_a_code_has_its_three_corners() -> None:
    modules = qr_modules("https://pst.bps.go.id/")
    size = len(modules)
    assert size == 25  # version 2: 22 bytes at correction M, ISO/IEC 18004
    assert {len(line) for line in modules} == {size}
    for row, column in ((0, 0), (0, size - 7), (size - 7, 0)):
        assert corner(modules, row, column) == FINDER


@pytest.mark.parametrize("side", [0, 37, 400])
def test_every_module_is_drawn_where_it_belongs(qapp: QApplication, side: int) -> None:
    content = "https://romantik.web.bps.go.id/"
    picture = QrPicture()
    picture.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    picture.show_content(content)
    picture.resize(picture.sizeHint() if side == 0 else picture.minimumSizeHint())
    if side > picture.width():
        picture.resize(side, side)
    picture.show()
    qapp.processEvents()
    image = picture.grab().toImage()
    modules = qr_modules(content)
    count = len(modules) + 2 * QUIET
    pixels = min(image.width(), image.height()) // count
    left = (image.width() - pixels * count) / 2
    for row in range(count):
        for column in range(count):
            place = QPoint(
                round(left + (column + 0.5) * pixels - 0.5),
                round(left + (row + 0.5) * pixels - 0.5),
            )
            inside = QUIET <= row < count - QUIET and QUIET <= column < count - QUIET
            expected = inside and modules[row - QUIET][column - QUIET]
            assert (image.pixelColor(place).lightness() < 128) is expected
    picture.close()


def test_without_an_address_there_is_no_code(qapp: QApplication) -> None:
    picture = QrPicture()
    picture.show_content("")
    assert not picture.grab().isNull()
