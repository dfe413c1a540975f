"""The dress of programs made of widgets: applied whole, with marks that can be seen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from shared.desktop.fonts import FONT_FAMILY, load_fonts
from shared.desktop.widget_colours import DARK, LIGHT
from shared.desktop.widget_theme import WidgetTheme, palette


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[WidgetTheme]:
    before = (qapp.style().name(), qapp.font(), qapp.palette(), qapp.styleSheet())
    load_fonts()
    theme = WidgetTheme(qapp)
    yield theme
    theme.deleteLater()
    style, font, colours, sheet = before
    qapp.setStyleSheet(sheet)
    qapp.setStyle(style)
    qapp.setFont(font)
    qapp.setPalette(colours)


def shown(qtbot: QtBot, widget: QWidget) -> QImage:
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    widget.show()
    return widget.grab().toImage()


def colours_in(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
    }


def test_widgets_are_set_in_the_products_font(qtbot: QtBot, theme: WidgetTheme) -> None:
    button = QPushButton("Panggil berikutnya")
    shown(qtbot, button)
    assert button.font().family() == FONT_FAMILY
    assert button.font().pointSizeF() == 10.5


def test_a_primary_button_bears_the_accent(qtbot: QtBot, theme: WidgetTheme) -> None:
    button = QPushButton("Panggil")
    button.setProperty("role", "primary")
    assert {LIGHT.accent, LIGHT.accent_ink} <= colours_in(shown(qtbot, button))


def test_a_ticked_box_shows_its_tick_and_an_unticked_one_its_edge(
    qtbot: QtBot, theme: WidgetTheme
) -> None:
    ticked, unticked = QCheckBox("Ya"), QCheckBox("Tidak")
    ticked.setChecked(True)
    assert {LIGHT.accent, LIGHT.accent_ink} <= colours_in(shown(qtbot, ticked))
    found = colours_in(shown(qtbot, unticked))
    assert LIGHT.line in found
    assert LIGHT.accent not in found


def test_it_turns_dark_and_light_with_the_system(qtbot: QtBot, theme: WidgetTheme) -> None:
    hints = QGuiApplication.styleHints()
    with qtbot.waitSignal(theme.changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.colours is DARK
    button = QPushButton("Panggil")
    button.setProperty("role", "primary")
    assert DARK.accent in colours_in(shown(qtbot, button))
    with qtbot.assertNotEmitted(theme.changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    with qtbot.waitSignal(theme.changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.colours is LIGHT


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_what_the_stylesheet_does_not_reach_has_the_same_colours(
    qtbot: QtBot, colours: object
) -> None:
    assert isinstance(colours, type(LIGHT))
    made = palette(colours)
    assert made.window().color() == QColor(colours.ground)
    assert made.windowText().color() == QColor(colours.ink)
