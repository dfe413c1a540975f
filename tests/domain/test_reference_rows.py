"""Rows of a table become references, or are refused with what is wrong."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.reference import Fault
from shared.domain.reference_columns import ReferenceField, guessed_columns, heading_row
from shared.domain.reference_rows import RowFault, TableRow, read_rows
from shared.domain.way_of_collection import WayOfCollection

_SECTORS = {"kesehatan": 9, "health": 9, "transportasi": 22}
_COLUMNS = {field: place for place, field in enumerate(ReferenceField)}


def _row(**cells: str) -> list[str]:
    told = {"title": "Survei Harga", "organiser": "Dinas Contoh", **cells}
    return [told.get(field.value, "") for field in ReferenceField]


def _read(*rows: list[str]) -> list[TableRow]:
    return list(read_rows(rows, 2, _COLUMNS, _SECTORS))


@pytest.mark.parametrize(
    ("cells", "field", "value"),
    [
        ({"year": "2024"}, "year", 2024),
        ({"year": "2024.0"}, "year", 2024),
        ({"year": "TA 2024"}, "year", 2024),
        ({"way": "Survei"}, "way", WayOfCollection.SURVEY),
        ({"way": "2"}, "way", WayOfCollection.SURVEY),
        ({"way": "Kompromin"}, "way", WayOfCollection.COMPILATION),
        ({"way": "Kompilasi Produk Administrasi (survei)"}, "way", WayOfCollection.COMPILATION),
        ({"way": "pencacahan lengkap"}, "way", WayOfCollection.COMPLETE_ENUMERATION),
        ({"way": "Cara lain"}, "way", WayOfCollection.OTHER),
        ({"sector": "9"}, "sector", 9),
        ({"sector": "9.0"}, "sector", 9),
        ({"sector": "9. Kesehatan"}, "sector", 9),
        ({"sector": "HEALTH"}, "sector", 9),
        ({"issued_on": "2024-03-01"}, "issued_on", date(2024, 3, 1)),
        ({"issued_on": "2024-03-01T10:00:00"}, "issued_on", date(2024, 3, 1)),
        ({"issued_on": "1/3/2024"}, "issued_on", date(2024, 3, 1)),
        ({"issued_on": "1 Maret 2024"}, "issued_on", date(2024, 3, 1)),
        ({"issued_on": "1 March 2024"}, "issued_on", date(2024, 3, 1)),
        ({"variables": "harga; jumlah, stok"}, "variables", ("harga", "jumlah, stok")),
        ({"variables": "harga, jumlah"}, "variables", ("harga", "jumlah")),
        ({"region_code": "61.11"}, "region_code", "6111"),
        ({"region_code": "6111.0"}, "region_code", "6111"),
    ],
)
def test_each_cell_is_read_as_it_was_meant(cells: dict[str, str], field: str, value: Any) -> None:
    [row] = _read(_row(**cells))
    assert row.faults == ()
    assert getattr(row.details, field) == value


@pytest.mark.parametrize(
    ("cells", "fault"),
    [
        ({"title": ""}, RowFault(ReferenceField.TITLE, Fault.MISSING)),
        ({"year": "24"}, RowFault(ReferenceField.YEAR, Fault.NOT_UNDERSTOOD)),
        ({"year": "2023/2024"}, RowFault(ReferenceField.YEAR, Fault.NOT_UNDERSTOOD)),
        ({"way": "entah"}, RowFault(ReferenceField.WAY, Fault.NOT_UNDERSTOOD)),
        ({"sector": "23"}, RowFault(ReferenceField.SECTOR, Fault.NOT_UNDERSTOOD)),
        ({"sector": "9 Transportasi"}, RowFault(ReferenceField.SECTOR, Fault.NOT_UNDERSTOOD)),
        ({"issued_on": "31/2/2024"}, RowFault(ReferenceField.ISSUED_ON, Fault.NOT_UNDERSTOOD)),
        ({"issued_on": "kemarin"}, RowFault(ReferenceField.ISSUED_ON, Fault.NOT_UNDERSTOOD)),
        ({"region_code": "x"}, RowFault(ReferenceField.REGION_CODE, Fault.NOT_UNDERSTOOD)),
        ({"link": "ftp://x"}, RowFault(ReferenceField.LINK, Fault.NOT_UNDERSTOOD)),
        ({"summary": "x" * 6_000}, RowFault(ReferenceField.SUMMARY, Fault.TOO_LONG, 5_000)),
        ({"variables": "x" * 300}, RowFault(ReferenceField.VARIABLES, Fault.TOO_LONG, 200)),
    ],
)
def test_a_cell_that_says_nothing_certain_refuses_its_row(
    cells: dict[str, str], fault: RowFault
) -> None:
    [row] = _read(_row(**cells))
    assert (row.details, row.faults) == (None, (fault,))


def test_every_wrong_cell_of_a_row_is_told() -> None:
    [row] = _read(_row(year="x", sector="x"))
    assert [fault.field for fault in row.faults] == [ReferenceField.YEAR, ReferenceField.SECTOR]


def test_of_two_rows_that_mean_the_same_the_first_counts() -> None:
    rows = _read(_row(), _row(title="Lain"), ["", " "], _row(title="survei  HARGA"))
    assert [row.line for row in rows] == [2, 3, 5]
    assert rows[0].details is not None
    assert rows[2].details is None
    assert rows[2].faults == (RowFault(None, Fault.REPEATED, 2),)


def test_a_row_may_be_shorter_than_the_headings() -> None:
    [row] = _read(["", "Survei Harga", "", "Dinas Contoh"])
    assert row.faults == ()


@given(st.lists(st.lists(st.text(max_size=40), max_size=14), max_size=4))
def test_no_row_makes_reading_fail(rows: list[list[str]]) -> None:
    for row in _read(*rows):
        assert (row.details is None) is bool(row.faults)


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        (
            ["No", "Nomor Rekomendasi", "JUDUL KEGIATAN", "Tahun", "Instansi"],
            {"number": 1, "title": 2, "year": 3, "organiser": 4},
        ),
        (["Title", "Organiser", "Year"], {"title": 0, "organiser": 1, "year": 2}),
        (["Kegiatan", "Judul kegiatan", "OPD"], {"title": 1, "organiser": 2}),
        (["apa", "saja"], {}),
        (["cara pengumpulan data:", "sektor"], {"way": 0, "sector": 1}),
    ],
)
def test_columns_are_guessed_from_their_headings(
    headings: list[str], expected: dict[str, int]
) -> None:
    assert {field.value: place for field, place in guessed_columns(headings).items()} == expected


def test_headings_are_found_below_a_title() -> None:
    rows = [["Daftar Rekomendasi"], [""], ["Judul", "Tahun", "Instansi"], ["x", "2020", "y"]]
    assert heading_row(rows) == 2
    assert heading_row([["x", "y"], ["a", "b"]]) == 0
    assert heading_row([]) == 0
