"""Where the fonts, pictures, sounds, texts and translations lie."""

from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
