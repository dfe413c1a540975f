"""The drawings of resources/brand as coloured polygons, for papers of every kind."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from defusedxml import ElementTree

from shared.configuration.resource_folder import RESOURCES

_TOKEN = re.compile(r"[A-Za-z]|-?\d+(?:\.\d+)?")
_ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "Q": 4, "A": 7, "Z": 0}
_CURVE_STEPS = 12
_SVG = "{http://www.w3.org/2000/svg}"

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Polygon:
    """A filled shape; `colour` is #rrggbb, the points count from the upper left corner."""

    colour: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class BrandDrawing:
    """A drawing in its own units."""

    width: float
    height: float
    polygons: tuple[Polygon, ...]


@lru_cache
def brand_drawing(name: str) -> BrandDrawing:
    """resources/brand/`name`.svg, which has only filled paths in absolute coordinates."""
    text = (RESOURCES / "brand" / f"{name}.svg").read_text(encoding="utf-8")
    root = ElementTree.fromstring(text)
    polygons = tuple(
        Polygon(path.attrib["fill"], tuple(_points(path.attrib["d"])))
        for path in root.iter(f"{_SVG}path")
    )
    return BrandDrawing(float(root.attrib["width"]), float(root.attrib["height"]), polygons)


def _points(path: str) -> Iterator[Point]:
    """The corners; curves as short lines, and the emblem's tiny arcs as straight ones."""
    tokens = iter(_TOKEN.findall(path))
    x, y = 0.0, 0.0
    for command in tokens:
        numbers = [float(number) for number in islice(tokens, _ARGUMENTS[command])]
        match command:
            case "H":
                x = numbers[0]
            case "V":
                y = numbers[0]
            case "Q":
                yield from _curve((x, y), (numbers[0], numbers[1]), (numbers[2], numbers[3]))
                x, y = numbers[2], numbers[3]
            case "Z":
                continue
            case _:
                x, y = numbers[-2], numbers[-1]
        yield x, y


def _curve(start: Point, pull: Point, end: Point) -> Iterator[Point]:
    """A quadratic Bézier curve without its first and its last point."""
    for step in range(1, _CURVE_STEPS):
        along = step / _CURVE_STEPS
        back = 1 - along
        yield (
            back * back * start[0] + 2 * back * along * pull[0] + along * along * end[0],
            back * back * start[1] + 2 * back * along * pull[1] + along * along * end[1],
        )
