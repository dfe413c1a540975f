"""Reads the cells and the named ranges of a workbook's harmless parts; evaluates nothing."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from math import isfinite
from posixpath import dirname, normpath
from types import MappingProxyType
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring
from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format
from openpyxl.utils import column_index_from_string

from shared.documents.workbook_file import WorkbookParts
from shared.domain.problem import Problem, ProblemCode

LAST_ROW = 1_048_576
LAST_COLUMN = 16_384
_REFERENCE = re.compile(
    r"(?:'(?P<quoted>(?:[^']|'')+)'|(?P<plain>[^'!]+))!"
    r"\$?(?P<left>[A-Z]{1,3})\$?(?P<top>[0-9]{1,7})"
    r"(?::\$?(?P<right>[A-Z]{1,3})\$?(?P<bottom>[0-9]{1,7}))?"
)
_CELL_NAME = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_DAY_ZERO = date(1899, 12, 30)
"""Excel counts 29 February 1900, which never was: exact from serial 61 on."""
_DAY_ZERO_OF_1904 = date(1904, 1, 1)
_FIRST_EXACT_SERIAL = 61
_LAST_SERIAL = 2_958_465
"""31 December 9999."""


class CellKind(StrEnum):
    """What a cell holds."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    """`text` is ISO."""
    YES_NO = "yes_no"
    """`text` is 1 or 0."""
    FORMULA = "formula"
    """Whatever it last showed is not taken."""
    FAULT = "fault"
    """#N/A and its kind, or a value that the file does not really hold."""


@dataclass(frozen=True, slots=True)
class FoundCell:
    """One cell that is not empty."""

    kind: CellKind
    text: str


@dataclass(frozen=True, slots=True)
class CellRange:
    """Cells of one sheet, from 1; a single cell where first and last agree."""

    sheet: str
    first_row: int
    first_column: int
    last_row: int
    last_column: int


Cells = Mapping[tuple[int, int], FoundCell]
"""By row and column."""


@dataclass(frozen=True, slots=True)
class ReadWorkbook:
    """The named ranges, and the cells of each sheet that a name leads to."""

    names: Mapping[str, CellRange]
    sheets: Mapping[str, Cells]

    def cell(self, sheet: str, row: int, column: int) -> FoundCell | None:
        return self.sheets.get(sheet, {}).get((row, column))


def read_workbook(parts: WorkbookParts) -> ReadWorkbook:
    """Refused as damaged where the file does not hold what it says."""
    try:
        return _read(parts.xml)
    except (KeyError, ValueError, IndexError, OverflowError) as failure:
        raise Problem(ProblemCode.WORKBOOK_DAMAGED) from failure


def _read(xml: Mapping[str, bytes]) -> ReadWorkbook:
    path = _target(xml, "", "/officedocument")
    workbook = fromstring(xml[path])
    names = _names(workbook)
    texts = _shared_texts(xml, path)
    dates = _date_styles(xml, path)
    is_1904 = any(
        element.get("date1904") in ("1", "true") for element in _all(workbook, "workbookPr")
    )
    relations = _relations(xml, path)
    wanted = {place.sheet for place in names.values()}
    sheets = {
        sheet.attrib["name"]: dict(
            _cells(fromstring(xml[relations[_relation_id(sheet)]]), texts, dates, is_1904)
        )
        for sheet in _all(workbook, "sheet")
        if sheet.get("name") in wanted
    }
    return ReadWorkbook(MappingProxyType(names), MappingProxyType(sheets))


def _local(tag: str) -> str:
    """Both the common and the strict kind of workbook: they differ in the name space alone."""
    return tag.rpartition("}")[2]


def _all(root: Element, name: str) -> Iterator[Element]:
    return (element for element in root.iter() if _local(element.tag) == name)


def _relation_id(sheet: Element) -> str:
    return next(value for key, value in sheet.attrib.items() if _local(key) == "id" and "}" in key)


def _relations(xml: Mapping[str, bytes], path: str) -> dict[str, str]:
    """Paths of the parts that belong to the part at `path`, by the relation's id."""
    return {element.attrib["Id"]: where for element, where in _related(xml, path)}


def _related(xml: Mapping[str, bytes], path: str) -> Iterator[tuple[Element, str]]:
    folder, _, name = path.rpartition("/")
    rels = normpath(f"{folder}/_rels/{name}.rels") if path else "_rels/.rels"
    if rels.lstrip("/") not in xml:
        return
    for element in fromstring(xml[rels.lstrip("/")]):
        target = element.attrib["Target"]
        whole = target if target.startswith("/") else f"{dirname(path)}/{target}"
        yield element, normpath(whole).lstrip("/")


def _target(xml: Mapping[str, bytes], path: str, kind: str) -> str:
    found = _optional_target(xml, path, kind)
    if found is None:
        raise KeyError(kind)
    return found


def _optional_target(xml: Mapping[str, bytes], path: str, kind: str) -> str | None:
    for element, where in _related(xml, path):
        if element.get("Type", "").lower().endswith(kind):
            return where
    return None


def _names(workbook: Element) -> dict[str, CellRange]:
    """Those that lead to plain ranges and hold for the whole workbook."""
    found: dict[str, CellRange] = {}
    for element in _all(workbook, "definedName"):
        match = _REFERENCE.fullmatch((element.text or "").strip())
        if match is not None and element.get("localSheetId") is None:
            found[element.get("name", "")] = _range(match)
    return found


def _range(match: re.Match[str]) -> CellRange:
    sheet = match["plain"] or match["quoted"].replace("''", "'")
    top, left = int(match["top"]), column_index_from_string(match["left"])
    bottom = int(match["bottom"]) if match["bottom"] else top
    right = column_index_from_string(match["right"]) if match["right"] else left
    if not (1 <= top <= bottom <= LAST_ROW and left <= right <= LAST_COLUMN):
        raise ValueError(match.string)
    return CellRange(sheet, top, left, bottom, right)


def _shared_texts(xml: Mapping[str, bytes], path: str) -> list[str]:
    where = _optional_target(xml, path, "/sharedstrings")
    if where is None:
        return []
    return [_text_of(item) for item in fromstring(xml[where]) if _local(item.tag) == "si"]


def _text_of(item: Element) -> str:
    """The runs of a text, without how it is read aloud."""
    runs = [child for child in item if _local(child.tag) in ("r", "t")]
    texts = (text.text or "" for run in runs for text in run.iter() if _local(text.tag) == "t")
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), "".join(texts))


def _date_styles(xml: Mapping[str, bytes], path: str) -> frozenset[int]:
    """The cell styles that show a number as a day."""
    where = _optional_target(xml, path, "/styles")
    if where is None:
        return frozenset()
    styles = fromstring(xml[where])
    codes = dict(BUILTIN_FORMATS)
    for element in _all(styles, "numFmt"):
        codes[int(element.attrib["numFmtId"])] = element.get("formatCode", "")
    formats = next(_all(styles, "cellXfs"), None)
    return frozenset(
        index
        for index, style in enumerate(() if formats is None else formats)
        if is_date_format(codes.get(int(style.get("numFmtId", "0")), ""))
    )


def _cells(
    sheet: Element, texts: list[str], dates: frozenset[int], is_1904: bool
) -> Iterator[tuple[tuple[int, int], FoundCell]]:
    row = 0
    for line in _all(sheet, "row"):
        row = int(line.get("r", row + 1))
        column = 0
        for cell in line:
            row, column = _place(cell, row, column + 1)
            found = _found(cell, texts, dates, is_1904)
            if found is not None:
                yield (row, column), found


def _place(cell: Element, row: int, column: int) -> tuple[int, int]:
    """Some programs leave out where a cell stands: then it is the next one."""
    named = _CELL_NAME.fullmatch(cell.get("r", ""))
    return (int(named[2]), column_index_from_string(named[1])) if named else (row, column)


def _found(
    cell: Element, texts: list[str], dates: frozenset[int], is_1904: bool
) -> FoundCell | None:
    inside = {_local(child.tag): child for child in cell}
    if "f" in inside:
        return FoundCell(CellKind.FORMULA, "")
    if "is" in inside:
        return _text(_text_of(inside["is"]))
    raw = inside["v"].text if "v" in inside else None
    if not raw:
        return None
    match cell.get("t", "n"):
        case "s":
            return _text(texts[_index(raw)])
        case "str":
            return _text(raw)
        case "b":
            return FoundCell(CellKind.YES_NO, raw.strip())
        case "d":
            return FoundCell(CellKind.DATE, date.fromisoformat(raw[:10]).isoformat())
        case "n":
            is_date = int(cell.get("s", "0")) in dates
            return _day(float(raw), is_1904) if is_date else _number(raw.strip())
        case _:
            return FoundCell(CellKind.FAULT, raw)


def _index(raw: str) -> int:
    if (index := int(raw)) < 0:
        raise ValueError(raw)
    return index


def _text(text: str) -> FoundCell | None:
    return FoundCell(CellKind.TEXT, text) if text.strip() else None


def _number(raw: str) -> FoundCell:
    return FoundCell(CellKind.NUMBER if isfinite(float(raw)) else CellKind.FAULT, raw)


def _day(serial: float, is_1904: bool) -> FoundCell:
    if is_1904 and 0 <= serial <= _LAST_SERIAL - 1462:
        return FoundCell(CellKind.DATE, (_DAY_ZERO_OF_1904 + timedelta(int(serial))).isoformat())
    if not is_1904 and _FIRST_EXACT_SERIAL <= serial <= _LAST_SERIAL:
        return FoundCell(CellKind.DATE, (_DAY_ZERO + timedelta(int(serial))).isoformat())
    return FoundCell(CellKind.FAULT, "")
