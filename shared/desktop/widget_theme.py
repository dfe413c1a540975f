"""Dresses a program made of widgets, light or dark as the system is."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from shared.desktop.fonts import FONT_FAMILY
from shared.desktop.widget_colours import DARK, LIGHT, WidgetColours
from shared.desktop.widget_stylesheet import draw_marks, stylesheet

BODY_POINTS = 10.5


class WidgetTheme(QObject):
    """Applies the look to the whole application and follows the system's scheme.

    Needs loaded fonts. Who paints by hand or colours icons, asks `colours` and listens
    to `changed`.
    """

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        hints = QGuiApplication.styleHints()
        self._colours = _colours_of(hints.colorScheme())
        self._folders: list[QTemporaryDir] = []
        hints.colorSchemeChanged.connect(self._follow)
        application.setStyle("Fusion")
        font = QFont(FONT_FAMILY)
        font.setPointSizeF(BODY_POINTS)
        application.setFont(font)
        self._dress()

    @property
    def colours(self) -> WidgetColours:
        return self._colours

    @Slot(Qt.ColorScheme)
    def _follow(self, scheme: Qt.ColorScheme) -> None:
        colours = _colours_of(scheme)
        if colours is not self._colours:
            self._colours = colours
            self._dress()
            self.changed.emit()

    def _dress(self) -> None:
        self._application.setPalette(palette(self._colours))
        # A new folder each time: Qt keeps a picture that it has read once under its name.
        folder = QTemporaryDir()
        self._folders.append(folder)
        draw_marks(self._colours, Path(folder.path()))
        self._application.setStyleSheet(stylesheet(self._colours, Path(folder.path()).as_posix()))


def _colours_of(scheme: Qt.ColorScheme) -> WidgetColours:
    return DARK if scheme is Qt.ColorScheme.Dark else LIGHT


def palette(colours: WidgetColours) -> QPalette:
    """For what the stylesheet does not reach, such as native dialogs' parts."""
    role = QPalette.ColorRole
    values = {
        role.Window: colours.ground,
        role.WindowText: colours.ink,
        role.Base: colours.surface,
        role.AlternateBase: colours.raised,
        role.Text: colours.ink,
        role.PlaceholderText: colours.quiet_ink,
        role.Button: colours.surface,
        role.ButtonText: colours.ink,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.accent_ink,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.ToolTipBase: colours.hall,
        role.ToolTipText: colours.hall_ink,
        role.Light: colours.surface,
        role.Mid: colours.hair_line,
        role.Dark: colours.line,
    }
    result = QPalette()
    for key, value in values.items():
        result.setColor(key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, key, QColor(colours.disabled_ink))
    return result
