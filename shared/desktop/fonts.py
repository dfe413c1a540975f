"""The product's own font, so that every machine shows the same letters."""

from PySide6.QtGui import QFont, QFontDatabase

from shared.configuration.resource_folder import RESOURCES

FONT_FAMILY = "Plus Jakarta Sans"


def load_fonts() -> None:
    """Make the shipped font known to a QGuiApplication that already exists."""
    for path in sorted((RESOURCES / "fonts").glob("PlusJakartaSans-*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise RuntimeError(f"the font {path.name} cannot be read")


def tabular(font: QFont) -> QFont:
    """The same font with digits of one width, for numbers, times and tables."""
    numbers = QFont(font)
    numbers.setFeature(QFont.Tag("tnum"), 1)
    return numbers
