"""How one visitor wants the screen: language, size of letters, contrast, reach."""

from dataclasses import dataclass, replace

from shared.configuration.office_settings import OfficeSettings
from shared.domain.language import Language

_ZOOMS = (1.0, 1.25, 1.5, 2.0)


@dataclass(frozen=True, slots=True)
class Comfort:
    """Kept for one visit, never longer."""

    language: Language = Language.INDONESIAN
    text_zoom: float = 1.0
    has_high_contrast: bool = False
    is_in_reach: bool = False

    @classmethod
    def of(cls, settings: OfficeSettings) -> "Comfort":
        """As the office lets each visit begin."""
        return cls(settings.languages[0], settings.kiosk_text_zoom_percent / 100)

    def enlarged(self) -> "Comfort":
        """The next larger letters, from the largest back to the usual ones."""
        larger = [zoom for zoom in _ZOOMS if zoom > self.text_zoom]
        return replace(self, text_zoom=larger[0] if larger else _ZOOMS[0])
