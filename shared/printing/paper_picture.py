"""Draws the paper that comes out of the printer, from the very bytes that it is sent."""

from functools import lru_cache
from typing import assert_never

from PIL import Image, ImageDraw, ImageFilter, ImageFont

from shared.configuration.resource_folder import RESOURCES
from shared.printing.paper import Paper
from shared.printing.printed_strips import (
    CHARACTER_DOTS_HIGH,
    BlankStrip,
    Character,
    CutStrip,
    DotStrip,
    Strip,
    TextStrip,
    printed_strips,
)

_PIXELS_PER_DOT = 2
_DOTS_PER_MM = 8
_PAPER = (253, 252, 249)
_GROUND = (226, 222, 213)
_INK = (28, 27, 31)
_SHADOW = (120, 112, 96)
_MARGIN_AROUND = 56
_SHADOW_BLUR = 14
_TOP_DOTS = 60
"""The paper between cutter and head, which every ticket carries at its top."""
_TOOTH = 8
"""Width in pixels of a tooth of the cutter's edge."""
_FONTS = RESOURCES / "fonts"
_TEXT_FONT = "DejaVuSansMono.ttf"
_TEXT_ADVANCE = 0.602
"""A character's width as a part of the font's size."""
_NUMBER_FONT = "PlusJakartaSans-Bold.ttf"
_NUMBER_SIZE = 1.3
"""Of the font, as a part of the cell's width: its widest letters just fit."""
_NUMBER_CAP_HEIGHT = 0.7
_NUMBER_SCALE = 4
"""From this scale on a text is the ticket's number."""


def paper_picture(document: bytes, paper: Paper) -> Image.Image:
    """The ticket on its paper, two pixels a dot. Raises DocumentNotUnderstood."""
    strips = printed_strips(document, paper)
    dots_high = _TOP_DOTS + sum(_height_dots(strip) for strip in strips)
    ink = Image.new("L", (_pixels(paper.dots), _pixels(dots_high)), 0)
    top = _pixels(_TOP_DOTS)
    for strip in strips:
        _draw(strip, ink, top, paper)
        top += _pixels(_height_dots(strip))
    return _on_paper(ink, paper)


def _height_dots(strip: Strip) -> int:
    match strip:
        case TextStrip() | BlankStrip():
            return strip.height_dots
        case DotStrip():
            return len(strip.rows) * strip.module_height_dots
        case CutStrip():
            return 0
        case _:
            assert_never(strip)


def _draw(strip: Strip, ink: Image.Image, top: int, paper: Paper) -> None:
    match strip:
        case TextStrip():
            _draw_text(strip, ink, top, paper)
        case DotStrip():
            _draw_dots(strip, ink, top)
        case BlankStrip() | CutStrip():
            pass
        case _:
            assert_never(strip)


def _draw_text(strip: TextStrip, ink: Image.Image, top: int, paper: Paper) -> None:
    cell = _pixels(paper.dots // paper.columns)
    width = sum(character.width * cell for character in strip.characters)
    left = _left(strip.align, width, ink.width)
    bottom = top + _pixels(max((c.height for c in strip.characters), default=1) * 24)
    for character in strip.characters:
        glyph = _glyph(character, cell)
        ink.paste(255, (left, bottom - glyph.height), glyph)
        left += glyph.width


def _draw_dots(strip: DotStrip, ink: Image.Image, top: int) -> None:
    drawing = Image.new("L", (len(strip.rows[0]), len(strip.rows)))
    drawing.putdata([255 if dark else 0 for row in strip.rows for dark in row])
    size = (
        _pixels(drawing.width * strip.module_width_dots),
        _pixels(drawing.height * strip.module_height_dots),
    )
    enlarged = drawing.resize(size, Image.Resampling.NEAREST)
    ink.paste(255, (_left(strip.align, enlarged.width, ink.width), top), enlarged)


def _left(align: int, width: int, room: int) -> int:
    return (room - width) * align // 2


def _pixels(dots: int) -> int:
    return dots * _PIXELS_PER_DOT


@lru_cache(maxsize=512)
def _glyph(character: Character, cell: int) -> Image.Image:
    """A mask in the size of the character's cell."""
    size = (cell * character.width, _pixels(CHARACTER_DOTS_HIGH) * character.height)
    shape = _SHAPES.get(character.character)
    if shape is not None:
        mask = Image.new("L", size)
        points = [(x * size[0], y * size[1]) for x, y in shape]
        ImageDraw.Draw(mask).polygon(points, fill=255)
        return mask
    if character.width >= _NUMBER_SCALE:
        return _numeral(character.character, size)
    return _letter(character.character, size, is_bold=character.is_bold)


_SHAPES = {"◢": ((0, 1), (1, 0), (1, 1)), "◣": ((0, 0), (0, 1), (1, 1))}


def _letter(letter: str, size: tuple[int, int], *, is_bold: bool) -> Image.Image:
    """A letter in the tall cell that a printer's own font A would fill."""
    # Drawn in its natural proportions at full height, then squeezed where the cell is narrow.
    width = max(size[0], size[1] // 2)
    font = _font(_TEXT_FONT, round(width / _TEXT_ADVANCE))
    drawn = Image.new("L", (width, sum(font.getmetrics())))
    stroke = width * 0.045 if is_bold else 0
    ImageDraw.Draw(drawn).text((0, 0), letter, font=font, fill=255, stroke_width=stroke)
    return drawn.resize(size, Image.Resampling.LANCZOS)


def _numeral(letter: str, size: tuple[int, int]) -> Image.Image:
    """A capital or digit, 16 rows high, standing on the 20th of the 24 rows of its cell."""
    width = size[0]
    font_size = round(width * _NUMBER_SIZE)
    height = round(font_size * _NUMBER_CAP_HEIGHT * 24 / 16)
    drawn = Image.new("L", (width, height))
    place = (width / 2, height * 20 / 24)
    font = _font(_NUMBER_FONT, font_size)
    ImageDraw.Draw(drawn).text(place, letter, font=font, fill=255, anchor="ms")
    return drawn.resize(size, Image.Resampling.LANCZOS)


@lru_cache(maxsize=16)
def _font(name: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(_FONTS / name), size)


def _on_paper(ink: Image.Image, paper: Paper) -> Image.Image:
    side = (_pixels(paper.width_mm * _DOTS_PER_MM) - ink.width) // 2
    sheet = Image.new("RGB", (ink.width + 2 * side, ink.height + _TOOTH), _PAPER)
    sheet.paste(_INK, (side, 0), ink)
    shape = _cut_shape(sheet.size)
    picture = Image.new(
        "RGB", (sheet.width + 2 * _MARGIN_AROUND, sheet.height + 2 * _MARGIN_AROUND), _GROUND
    )
    shadow = Image.new("L", picture.size)
    shadow.paste(110, (_MARGIN_AROUND, _MARGIN_AROUND + _SHADOW_BLUR // 2), shape)
    picture.paste(_SHADOW, (0, 0), shadow.filter(ImageFilter.GaussianBlur(_SHADOW_BLUR)))
    picture.paste(sheet, (_MARGIN_AROUND, _MARGIN_AROUND), shape)
    return picture


def _cut_shape(size: tuple[int, int]) -> Image.Image:
    """The sheet's outline: teeth at both ends, as cutters leave them."""
    width, height = size
    teeth = [
        (x, _TOOTH // 2 if at % 2 else 0) for at, x in enumerate(range(0, width + _TOOTH, _TOOTH))
    ]
    outline = [*teeth, *((x, height - 1 - y) for x, y in reversed(teeth))]
    shape = Image.new("L", size)
    ImageDraw.Draw(shape).polygon(outline, fill=255)
    return shape
