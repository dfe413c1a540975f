"""What every page is drawn and spoken with."""

from dataclasses import dataclass

from shared.desktop.translations import Translations
from shared.desktop.widget_theme import WidgetTheme


@dataclass(frozen=True, slots=True)
class Look:
    """One theme and one language for the whole program."""

    theme: WidgetTheme
    translations: Translations
