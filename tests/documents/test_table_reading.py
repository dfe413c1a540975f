"""Tables from outside are read as text, whatever wrote them; hostile ones are refused."""

import csv
import zipfile
from datetime import date, datetime
from io import BytesIO, StringIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from shared.documents import table_reading
from shared.documents.csv_file import csv_bytes
from shared.documents.table_reading import ReadTable, read_table
from shared.domain.problem import ProblemCode
from tests.given_office import code_of, facts_of

_ROWS = (("Judul", "Instansi"), ("Survei é", "Dinas “X”; Y"), ('a "b"', "c\nd"))


def _csv(delimiter: str, rows: tuple[tuple[str, ...], ...] = _ROWS) -> str:
    quoted = [['"' + cell.replace('"', '""') + '"' for cell in row] for row in rows]
    return "\r\n".join(delimiter.join(row) for row in quoted) + "\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_csv_file_is_read_however_it_was_written(encoding: str, delimiter: str) -> None:
    assert read_table(_csv(delimiter).encode(encoding)).rows == _ROWS


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("a;b,c\n1;2,5\n", (("a", "b,c"), ("1", "2,5"))),
        ("sep=;\na;b\n", (("a", "b"),)),
        ("judul\nsatu\n\n\n", (("judul",), ("satu",))),
        ("Daftar kegiatan\n\nJudul,Tahun\nx,2020\n", None),
        (" a , b \n", (("a", "b"),)),
    ],
)
def test_columns_are_parted_by_what_parts_most_lines(
    text: str, rows: tuple[tuple[str, ...], ...] | None
) -> None:
    found = read_table(text.encode()).rows
    assert found == rows or (rows is None and found[2:] == (("Judul", "Tahun"), ("x", "2020")))


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", ProblemCode.TABLE_EMPTY),
        (b" \n;;;\n", ProblemCode.TABLE_EMPTY),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), ProblemCode.TABLE_NOT_READ),
        (b"%PDF-1.7\n" + bytes(range(256)) * 4, ProblemCode.TABLE_NOT_READ),
        (b"PK\x03\x04 no archive", ProblemCode.TABLE_NOT_READ),
        (b"a,b\x00c\n", ProblemCode.TABLE_NOT_READ),
        (b'"' + b"x" * 200_000, ProblemCode.TABLE_NOT_READ),
        (b"\xff\xfea", ProblemCode.TABLE_NOT_READ),
    ],
)
def test_what_is_no_table_is_refused(data: bytes, code: ProblemCode) -> None:
    assert code_of(lambda: read_table(data)) is code


def test_a_file_that_is_too_large_is_refused_before_it_is_read() -> None:
    data = b"x" * (table_reading.LARGEST_BYTES + 1)
    assert facts_of(lambda: read_table(data), ProblemCode.TABLE_TOO_LARGE) == {"megabytes": 20}


def test_too_many_rows_are_refused() -> None:
    data = b"a;b\n" * (table_reading.MOST_ROWS + 1)
    assert facts_of(lambda: read_table(data), ProblemCode.TABLE_TOO_LARGE) == {
        "rows": table_reading.MOST_ROWS
    }


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400))
def test_no_bytes_make_reading_fail(data: bytes) -> None:
    _readable_or_refused(data)


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 5_000), st.integers(0, 255))
def test_no_broken_workbook_makes_reading_fail(place: int, value: int) -> None:
    data = bytearray(_workbook([["Judul", "Tahun"], ["Survei", 2024]]))
    data[place % len(data)] = value
    _readable_or_refused(bytes(data))


def _readable_or_refused(data: bytes) -> None:
    refused = code_of(lambda: read_table(data))
    assert refused is None or refused.value.startswith("table_")


def _workbook(rows: list[list[Any]], **more_sheets: list[list[Any]]) -> bytes:
    workbook = Workbook()
    first = workbook.active
    assert first is not None
    first.title = "Pertama"
    for row in rows:
        first.append(row)
    for name, sheet_rows in more_sheets.items():
        sheet = workbook.create_sheet(name)
        for row in sheet_rows:
            sheet.append(row)
    file = BytesIO()
    workbook.save(file)
    return file.getvalue()


def test_a_workbook_is_read_as_it_shows() -> None:
    table = read_table(
        _workbook(
            [
                ["Judul", "Tahun", "Terbit", "x"],
                ["Survei", 2024, date(2024, 3, 1), True],
                ["Lain", 2024.5, datetime(2024, 3, 1, 8, 30), None],
            ]
        )
    )
    assert table == ReadTable(
        (
            ("Judul", "Tahun", "Terbit", "x"),
            ("Survei", "2024", "2024-03-01", "1"),
            ("Lain", "2024.5", "2024-03-01T08:30:00"),
        ),
        ("Pertama",),
        "Pertama",
    )


def test_the_first_sheet_with_anything_is_read_or_the_one_that_is_asked_for() -> None:
    data = _workbook([], Kedua=[["a"]], Ketiga=[["b"]])
    assert read_table(data).rows == (("a",),)
    assert read_table(data).sheets == ("Pertama", "Kedua", "Ketiga")
    assert read_table(data, "Ketiga").rows == (("b",),)
    assert code_of(lambda: read_table(data, "Pertama")) is ProblemCode.TABLE_EMPTY


def test_a_formula_is_not_computed() -> None:
    table = read_table(_workbook([["Judul", "Tahun"], ["Survei", "=1+1"]]))
    assert table.rows == (("Judul", "Tahun"), ("Survei", ""))


def _rebuilt(data: bytes, path: str, content: bytes) -> bytes:
    """The workbook with another part in place of one, or beside them."""
    file = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(file, "w", 8) as new:
        for name in old.namelist():
            if name != path:
                new.writestr(name, old.read(name))
        new.writestr(path, content)
    return file.getvalue()


_SHEET = "xl/worksheets/sheet1.xml"
_ENTITIES = (
    b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    b'<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData>'
    b"</worksheet>"
)


@pytest.mark.parametrize(
    ("path", "content"),
    [
        (_SHEET, _ENTITIES),
        (_SHEET, b"<worksheet>"),
        (_SHEET, b" " * 6_000_000),
        ("xl/workbook.xml", b"<x/>"),
        ("[Content_Types].xml", b"<x/>"),
        ("xl/media/bomb.bin", bytes(6_000_000)),
    ],
)
def test_a_hostile_workbook_is_refused(path: str, content: bytes) -> None:
    data = _rebuilt(_workbook([["Judul"], ["x"]]), path, content)
    assert code_of(lambda: read_table(data)) is ProblemCode.TABLE_NOT_READ


def test_a_cell_at_the_end_of_the_sheet_costs_nothing() -> None:
    sheet = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        b'<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>'
        b'<row r="1048576"><c r="A1048576"><v>3</v></c></row></sheetData></worksheet>'
    )
    table = read_table(_rebuilt(_workbook([["Judul"]]), _SHEET, sheet))
    assert len(table.rows) == 1
    assert len(table.rows[0]) <= table_reading.MOST_COLUMNS


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", " =", "\n@"])
def test_no_exported_cell_begins_a_formula(start: str) -> None:
    text = csv_bytes([[f'{start}HYPERLINK("x")', "biasa"]]).decode("utf-8-sig")
    assert text.startswith(("'", "\"'"))
    assert "biasa" in text


@given(st.lists(st.text(max_size=20), min_size=2, max_size=5))
def test_what_is_exported_opens_with_the_same_cells(cells: list[str]) -> None:
    text = csv_bytes([cells]).decode("utf-8-sig", "surrogatepass")
    [*_, last] = csv.reader(StringIO(text, newline=""), delimiter=";")
    assert len(last) == len(cells)
