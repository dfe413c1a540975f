"""Every declared pair of colours can be read, and no colour is named outside the themes."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlComponent, QQmlEngine
from pytestqt.qtbot import QtBot

from shared.desktop.widget_colours import DARK, LIGHT, LINE_PAIRS, TEXT_PAIRS, WidgetColours
from shared.desktop.widget_stylesheet import stylesheet

ROOT = Path(__file__).parents[2]
LOOKS = ROOT / "kiosk" / "looks"
KIOSK_CONTRAST = 7.0
DESK_CONTRAST = 4.5
LINE_CONTRAST = 3.0


def luminance(colour: QColor) -> float:
    """Relative luminance of WCAG 2.2."""

    def linear(share: float) -> float:
        return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)

    return (
        0.2126 * linear(colour.redF())
        + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF())
    )


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio of WCAG 2.2, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture
def theme(qtbot: QtBot) -> Iterator[QObject]:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    source = 'import QtQuick\nimport "."\nQtObject { readonly property QtObject theme: Theme }'
    component.setData(source.encode(), QUrl.fromLocalFile(str(LOOKS / "Asker.qml")))
    asker = component.create()
    assert asker is not None, component.errorString()
    yield asker.property("theme")
    asker.deleteLater()
    engine.deleteLater()


def theme_contrasts(theme: QObject, pairs: str) -> dict[str, float]:
    found = {}
    for pair in theme.property(pairs):
        first, second = (theme.property(name) for name in pair.split())
        assert isinstance(first, QColor), pair
        assert isinstance(second, QColor), pair
        found[pair] = contrast(first, second)
    return found


def test_the_measure_is_right() -> None:
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#FFFFFF")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("high_contrast", [False, True])
def test_all_text_of_the_public_screens_can_be_read(theme: QObject, high_contrast: bool) -> None:
    theme.setProperty("highContrast", high_contrast)
    found = theme_contrasts(theme, "textPairs")
    assert len(found) > 30
    assert {pair: ratio for pair, ratio in found.items() if ratio < KIOSK_CONTRAST} == {}


@pytest.mark.parametrize("high_contrast", [False, True])
def test_all_fields_of_the_public_screens_can_be_found(theme: QObject, high_contrast: bool) -> None:
    theme.setProperty("highContrast", high_contrast)
    found = theme_contrasts(theme, "linePairs")
    assert {pair: ratio for pair, ratio in found.items() if ratio < LINE_CONTRAST} == {}


def test_every_ink_of_the_public_screens_stands_in_a_pair(theme: QObject) -> None:
    meta = theme.metaObject()
    names = {str(meta.property(index).name()) for index in range(meta.propertyCount())}
    paired = {name for pair in theme.property("textPairs") for name in pair.split()}
    assert {name for name in names if name.lower().endswith("ink")} <= paired


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_all_text_of_the_officer_app_can_be_read(colours: WidgetColours) -> None:
    found = {
        pair: contrast(QColor(getattr(colours, pair[0])), QColor(getattr(colours, pair[1])))
        for pair in TEXT_PAIRS
    }
    assert {pair: ratio for pair, ratio in found.items() if ratio < DESK_CONTRAST} == {}


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_all_fields_of_the_officer_app_can_be_found(colours: WidgetColours) -> None:
    found = {
        pair: contrast(QColor(getattr(colours, pair[0])), QColor(getattr(colours, pair[1])))
        for pair in LINE_PAIRS
    }
    assert {pair: ratio for pair, ratio in found.items() if ratio < LINE_CONTRAST} == {}


def test_every_ink_of_the_officer_app_stands_in_a_pair() -> None:
    inks = {name for name in WidgetColours.__slots__ if name.endswith("ink")}
    assert inks <= {ink for ink, _ in TEXT_PAIRS}


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_stylesheet_uses_colours_of_its_own_theme_alone(colours: WidgetColours) -> None:
    named = set(re.findall(r"#[0-9A-Fa-f]{6}", stylesheet(colours, "/marks")))
    assert named <= {getattr(colours, name) for name in WidgetColours.__slots__}
    assert "$" not in stylesheet(colours, "/marks")


NAMED_COLOUR = re.compile(
    r"""["']\#[0-9A-Fa-f]{3,8}["']|Qt\.(rgba|hsla|hsva)\(|QColor\(\s*["'\d]"""
    r"""|color:\s*["'](?!transparent)[a-z]+["']|GlobalColor\.(?!transparent)\w+"""
)
THEMES = {LOOKS / "Theme.qml", ROOT / "shared" / "desktop" / "widget_colours.py"}


def test_no_colour_is_named_outside_the_themes() -> None:
    folders = (ROOT / "kiosk", ROOT / "officer_app", ROOT / "shared" / "desktop")
    files = [path for folder in folders for path in folder.rglob("*") if path not in THEMES]
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in files
        if path.suffix in {".py", ".qml"}
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if NAMED_COLOUR.search(line)
    ]
    assert found == []
