"""The drawings of resources/brand as pictures, for documents that take no polygons."""

from functools import lru_cache
from io import BytesIO

from PIL import Image, ImageDraw

from shared.documents.brand_drawing import BrandDrawing, brand_drawing

_FINER = 4
"""Drawn so many times larger, then made smaller, for smooth edges."""


@lru_cache
def emblem_png(height: int) -> bytes:
    """The emblem, `height` pixels high, on a clear ground."""
    drawing = brand_drawing("emblem")
    picture = _drawn(drawing, round(drawing.width * height / drawing.height), height)
    return _as_png(picture)


@lru_cache
def band_png(width: int, height: int) -> bytes:
    """The bamboo shoots side by side, as many whole ones as fit."""
    drawing = brand_drawing("pucuk-rebung")
    repeats = round(width / (drawing.width * height / drawing.height))
    one = _drawn(drawing, round(width / repeats), height)
    band = Image.new("RGBA", (one.width * repeats, height))
    for repeat in range(repeats):
        band.paste(one, (repeat * one.width, 0))
    return _as_png(band)


def _drawn(drawing: BrandDrawing, width: int, height: int) -> Image.Image:
    large = Image.new("RGBA", (width * _FINER, height * _FINER), (255, 255, 255, 0))
    brush = ImageDraw.Draw(large)
    across, down = large.width / drawing.width, large.height / drawing.height
    for polygon in drawing.polygons:
        brush.polygon([(x * across, y * down) for x, y in polygon.points], fill=polygon.colour)
    return large.resize((width, height), Image.Resampling.LANCZOS)


def _as_png(picture: Image.Image) -> bytes:
    into = BytesIO()
    picture.save(into, "PNG", optimize=True)
    return into.getvalue()
