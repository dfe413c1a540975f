"""What ships is found, drawn and spoken: font, icons, drawings, shared QML."""

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QImage
from PySide6.QtQml import QQmlComponent
from pytestqt.qtbot import QtBot

from shared.configuration.resource_folder import RESOURCES
from shared.desktop.drawings import drawing_image, icon, icon_image, recoloured_image
from shared.desktop.fonts import FONT_FAMILY, load_fonts, tabular
from shared.desktop.qml_engine import new_engine
from shared.desktop.screens import chosen_screen, pixels_per_millimetre

ROOT = Path(__file__).parents[2]
ICONS = sorted((RESOURCES / "icons").glob("*.svg"))
DRAWINGS = sorted((RESOURCES / "illustrations").glob("*.svg"))


def inked(image: QImage) -> dict[str, int]:
    """How many pixels of each opaque colour the picture has."""
    plain = image.convertToFormat(QImage.Format.Format_ARGB32)
    counts = Counter(memoryview(bytes(plain.constBits())).cast("I"))
    opaque = 0xFF000000
    return {
        f"#{pixel & 0xFFFFFF:06x}": count
        for pixel, count in counts.items()
        if pixel & opaque == opaque
    }


def test_the_font_is_our_own_in_every_weight(qtbot: QtBot) -> None:
    load_fonts()
    for weight in (400, 500, 600, 700, 800):
        font = QFont(FONT_FAMILY)
        font.setWeight(QFont.Weight(weight))
        assert QFontInfo(font).family().startswith(FONT_FAMILY)
        assert QFontInfo(font).weight() == weight


@pytest.mark.parametrize("weight", [400, 800])
def test_digits_can_be_of_one_width(qtbot: QtBot, weight: int) -> None:
    load_fonts()
    font = QFont(FONT_FAMILY)
    font.setPixelSize(200)
    font.setWeight(QFont.Weight(weight))
    plain, even = QFontMetrics(font), QFontMetrics(tabular(font))
    assert plain.horizontalAdvance("1111") < plain.horizontalAdvance("0000")
    assert even.horizontalAdvance("1111") == even.horizontalAdvance("0000")


def test_words_part_clearly_and_letters_keep_their_distances(qtbot: QtBot) -> None:
    load_fonts()
    font = QFont(FONT_FAMILY)
    font.setPixelSize(1000)
    width = QFontMetrics(font).horizontalAdvance
    assert width("n n") - width("nn") == 225
    assert width("AV") - width("A") - width("V") == -60


def test_the_font_has_what_indonesian_and_english_need(qtbot: QtBot) -> None:
    load_fonts()
    metrics = QFontMetrics(QFont(FONT_FAMILY))
    needed = "“”‘’–—…·•×°é@#%&/+−€"
    assert [letter for letter in needed if not metrics.inFontUcs4(ord(letter))] == []


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_every_icon_takes_the_colour_it_is_given(qtbot: QtBot, path: Path) -> None:
    image = icon_image(path.stem, "#ff0000", 96)
    counts = inked(image)
    assert image.size() == QSize(96, 96)
    assert set(counts) == {"#ff0000"}
    assert counts["#ff0000"] > 60


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_every_drawing_is_drawn_as_large_as_fits(qtbot: QtBot, path: Path) -> None:
    image = drawing_image(f"illustrations/{path.name}", QSize(180, 400))
    assert image.size() == QSize(180, 135)
    assert len(inked(image)) > 3


def test_a_widgets_icon_is_sharp_at_its_size(qtbot: QtBot) -> None:
    pixmap = icon("check", "#000000", 20).pixmap(20)
    assert not pixmap.isNull()
    assert pixmap.deviceIndependentSize().toSize() == QSize(20, 20)


def test_the_band_takes_its_three_colours_and_closes_at_its_edges(qtbot: QtBot) -> None:
    image = recoloured_image("brand/pucuk-rebung.svg", ["#ff0000", "#00ff00", "#0000ff"], 64)
    assert image.height() == 64
    assert set(inked(image)) >= {"#ff0000", "#00ff00", "#0000ff"}
    left = [image.pixelColor(0, y).name() for y in range(40, 64)]
    right = [image.pixelColor(image.width() - 1, y).name() for y in range(40, 64)]
    assert left == right


def test_the_band_wants_a_colour_for_each_of_its_own(qtbot: QtBot) -> None:
    with pytest.raises(ValueError, match="zip"):
        recoloured_image("brand/pucuk-rebung.svg", ["#ff0000"], 64)


def test_every_picture_that_the_screens_name_exists() -> None:
    """Names that are put together at run time escape this; those of one piece must not."""
    named = re.compile(
        r'\b(?:icon|name|iconName):\s*"([a-z0-9/-]*[a-z0-9])"|\bicon\(\s*"([a-z0-9-]+)"'
    )
    missing = []
    for folder in (ROOT / "kiosk", ROOT / "officer_app"):
        for path in (*folder.rglob("*.qml"), *folder.rglob("*.py")):
            for first, second in named.findall(path.read_text(encoding="utf-8")):
                name = first or second
                file = f"{name}.svg" if "/" in name else f"icons/{name}.svg"
                if not (RESOURCES / file).exists():
                    missing.append(f"{path.name}: {name}")
    assert missing == []


def test_the_shared_pieces_of_qml_load_and_show_their_pictures(qtbot: QtBot) -> None:
    engine = new_engine()
    component = QQmlComponent(engine)
    component.setData(
        b"""
        import QtQuick
        import "."
        Item {
            readonly property var states: [icon.status, drawing.status, band.children[0].status]
            LucideIcon { id: icon; name: "phone" }
            Illustration { id: drawing; name: "illustrations/phone"; width: 90; height: 60 }
            SoftShadow { width: 90; height: 60 }
            BambooBand { id: band; width: 90; height: 32 }
        }
        """,
        QUrl.fromLocalFile(str(ROOT / "kiosk" / "looks" / "Asker.qml")),
    )
    item = component.create()
    assert item is not None, component.errorString()
    ready = 1
    assert item.property("states").toVariant() == [ready, ready, ready]
    item.deleteLater()
    engine.deleteLater()


@pytest.mark.parametrize("number", [None, 1])
def test_the_main_screen_is_the_first(qtbot: QtBot, number: int | None) -> None:
    assert chosen_screen(number) == chosen_screen(1)


@pytest.mark.parametrize("number", [0, 7])
def test_a_screen_that_is_not_there_is_told_and_replaced(
    qtbot: QtBot, number: int, caplog: pytest.LogCaptureFixture
) -> None:
    assert chosen_screen(number) == chosen_screen(None)
    assert f"no screen {number}" in caplog.text
    caplog.clear()


def test_a_measured_width_goes_before_what_the_screen_says(qtbot: QtBot) -> None:
    screen = chosen_screen(None)
    width = screen.geometry().width()
    assert pixels_per_millimetre(screen, 400) == pytest.approx(width / 400)
    assert pixels_per_millimetre(screen, None) > 0
