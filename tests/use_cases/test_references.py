"""References are added, corrected, brought in from tables, and found again."""

import csv
from dataclasses import replace
from functools import partial
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import pysqlite3.dbapi2
import pytest
from openpyxl import Workbook

from shared.domain.identifiers import OfficerId, ReferenceId
from shared.domain.problem import Problem, ProblemCode
from shared.domain.reference import ReferenceDetails, ReferenceFilter
from shared.domain.reference_columns import ReferenceField
from shared.domain.reference_import import ImportPlan, RowOutcome
from shared.domain.way_of_collection import WayOfCollection
from shared.use_cases.identity import new_id
from shared.use_cases.references import (
    ReferenceTable,
    add_reference,
    change_reference,
    find_similar,
    import_references,
    open_reference_table,
    preview_import,
    read_references,
    refused_rows_file,
    register_size,
)
from shared.use_cases.set_up_office import new_office
from tests.given_office import ADMIN_PASSWORD, MORNING, GivenOffice, code_of, facts_of, url_of

_HEADINGS = "Nomor rekomendasi;Judul kegiatan;Tahun;Instansi;Sektor;Ringkasan"
_ROWS = (
    "V-23.6111.001;Survei Harga Pangan;2023;Dinas Contoh Pasar;17;Memantau harga",
    "V-22.6111.001;Survei Gizi Balita;2022;Dinas Contoh Kesehatan;Kesehatan;",
    ";Kompilasi Data Wisata;2021;Dinas Contoh Wisata;;",
    ";;2021;Dinas Contoh Wisata;;",
    "V-23.6111.001;Survei Harga Pangan;2023;Dinas Contoh Pasar;17;",
    ";Survei Lain;20x1;Dinas Contoh;99;=1+1",
)
_DETAILS = ReferenceDetails("Survei Harga", "Dinas Contoh", number="V-23.6111.009", year=2023)


def _table(*rows: str, name: str = "daftar.csv") -> ReferenceTable:
    return open_reference_table(name, "\n".join((_HEADINGS, *rows)).encode())


def _import(office: GivenOffice, table: ReferenceTable) -> ImportPlan:
    office.clock.advance(minutes=1)
    return import_references(office.database, office.officers[0], table, table.columns)


def _counts(plan: ImportPlan) -> dict[str, int]:
    return {outcome.value: plan.count(outcome) for outcome in RowOutcome}


def _register(office: GivenOffice) -> list[tuple[Any, ...]]:
    return office.ask("SELECT * FROM reference ORDER BY position")


def _titles(office: GivenOffice, words: str = "", **filters: Any) -> list[str]:
    found = find_similar(office.database, office.officers[0], words, ReferenceFilter(**filters))
    return [each.reference.details.title for each in found]


def test_a_table_is_opened_with_its_columns_guessed() -> None:
    table = _table(*_ROWS)
    assert table.headings[1] == "Judul kegiatan"
    assert (len(table.rows), table.first_line) == (6, 2)
    assert dict(table.columns) == {
        ReferenceField.NUMBER: 0,
        ReferenceField.TITLE: 1,
        ReferenceField.YEAR: 2,
        ReferenceField.ORGANISER: 3,
        ReferenceField.SECTOR: 4,
        ReferenceField.SUMMARY: 5,
    }


def test_a_preview_tells_what_an_import_then_does(office: GivenOffice) -> None:
    table = _table(*_ROWS)
    expected = {"new": 3, "changed": 0, "unchanged": 0, "refused": 3}
    plan = preview_import(office.database, office.officers[0], table, table.columns)
    assert _counts(plan) == expected
    assert _register(office) == []
    assert _counts(_import(office, table)) == expected
    assert set(_titles(office)) == {
        "Survei Harga Pangan",
        "Survei Gizi Balita",
        "Kompilasi Data Wisata",
    }


def test_a_second_import_of_the_same_table_changes_nothing(office: GivenOffice) -> None:
    table = _table(*_ROWS)
    _import(office, table)
    before = (_register(office), office.ask("SELECT * FROM reference_event"))
    again = _import(office, _table(*_ROWS, name="lain.csv"))
    assert _counts(again) == {"new": 0, "changed": 0, "unchanged": 3, "refused": 3}
    assert (_register(office), office.ask("SELECT * FROM reference_event")) == before


def test_a_later_table_changes_what_it_tells_and_keeps_the_rest(office: GivenOffice) -> None:
    _import(office, _table(*_ROWS[:2]))
    changed = _import(
        office,
        _table("V-23.6111.001;Survei Harga Pangan Pokok;2023;Dinas Contoh Pasar;;", *_ROWS[1:2]),
    )
    assert _counts(changed) == {"new": 0, "changed": 1, "unchanged": 1, "refused": 0}
    [row] = changed.of(RowOutcome.CHANGED)
    found = find_similar(office.database, office.officers[0], "pokok")[0].reference
    assert row.stored is not None and found.id == row.stored.id
    assert (found.details.sector, found.details.summary) == (17, "Memantau harga")


def test_an_import_tells_where_each_reference_came_from(office: GivenOffice) -> None:
    table = _table(*_ROWS)
    _import(office, table)
    found = find_similar(office.database, office.officers[0], "gizi")[0].reference
    assert (found.source_file, found.stored_by) == ("daftar.csv", str(office.officers[0]))
    assert found.stored_at == office.clock.shown and not found.is_sample
    [event] = office.ask(
        "SELECT move, source_file, file_sha256, added, changed, unchanged, refused, actor"
        " FROM reference_event"
    )
    assert event == ("import", "daftar.csv", table.file_sha256, 3, 0, 0, 3, str(office.officers[0]))


def test_the_newest_activity_of_a_table_is_the_newest_in_the_register(
    office: GivenOffice,
) -> None:
    _import(office, _table(*_ROWS))
    assert _titles(office) == ["Survei Harga Pangan", "Survei Gizi Balita", "Kompilasi Data Wisata"]


def test_the_officer_says_which_column_is_which(office: GivenOffice) -> None:
    table = open_reference_table("x.csv", b"apa,siapa\nSurvei Kopi,Dinas Contoh\n")
    assert dict(table.columns) == {}
    lines = {ReferenceField.TITLE: 0, ReferenceField.ORGANISER: 1}
    facts = facts_of(
        lambda: import_references(
            office.database, office.officers[0], table, {ReferenceField.TITLE: 0}
        ),
        ProblemCode.TABLE_COLUMN_MISSING,
    )
    assert facts == {"field": "organiser"}
    import_references(office.database, office.officers[0], table, lines)
    assert _titles(office) == ["Survei Kopi"]


def test_a_workbook_is_imported_as_a_csv_file_is(office: GivenOffice) -> None:
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    for row in (_HEADINGS, *_ROWS):
        sheet.append(row.split(";"))
    file = BytesIO()
    workbook.save(file)
    table = open_reference_table("daftar.xlsx", file.getvalue())
    assert _counts(_import(office, table))["new"] == 3


def test_an_import_that_fails_leaves_nothing(office: GivenOffice) -> None:
    office.ask(
        "CREATE TRIGGER full BEFORE INSERT ON reference WHEN new.year = 2023"
        " BEGIN SELECT RAISE(ABORT, 'no room'); END"
    )
    table = _table(*_ROWS)
    with pytest.raises(Exception, match="no room"):
        _import(office, table)
    assert (_register(office), office.ask("SELECT * FROM reference_event")) == ([], [])
    assert office.ask("SELECT count(*) FROM reference_word") == [(0,)]


def test_somebody_who_left_imports_nothing(office: GivenOffice) -> None:
    table = _table(*_ROWS)
    nobody = OfficerId(new_id())
    for act in (preview_import, import_references):
        refused = code_of(partial(act, office.database, nobody, table, table.columns))
        assert refused is ProblemCode.OFFICER_INACTIVE


def test_refused_rows_are_given_back_to_mend_without_formulas(office: GivenOffice) -> None:
    table = _table(*_ROWS)
    plan = _import(office, table)
    assert [each.row.line for each in plan.of(RowOutcome.REFUSED)] == [5, 6, 7]
    file = refused_rows_file(table, plan, {5: "Judul: wajib diisi."})
    rows = list(csv.reader(StringIO(file.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert rows[0] == [*_HEADINGS.split(";"), "baris", "alasan"]
    assert [row[6] for row in rows[1:]] == ["5", "6", "7"]
    assert rows[1][7] == "Judul: wajib diisi."
    assert rows[3][5] == "'=1+1"


def test_one_is_added_by_hand_and_found(office: GivenOffice) -> None:
    added = add_reference(office.database, office.officers[0], _DETAILS)
    assert read_references(office.database, office.officers[0], [added.id]) == (added,)
    assert _titles(office, "harga", year=2023) == ["Survei Harga"]
    assert register_size(office.database, office.officers[0]) == 1


def test_the_same_activity_is_not_added_twice(office: GivenOffice) -> None:
    add_reference(office.database, office.officers[0], _DETAILS)
    again = replace(_DETAILS, title="Lain", number="BPS No. V-23.6111.009")
    refused = code_of(lambda: add_reference(office.database, office.officers[0], again))
    assert refused is ProblemCode.REFERENCE_EXISTS


def test_one_is_corrected_and_found_as_it_is_now(office: GivenOffice) -> None:
    added = add_reference(office.database, office.officers[0], _DETAILS)
    now = replace(_DETAILS, title="Sensus Kambing", way=WayOfCollection.COMPLETE_ENUMERATION)
    changed = change_reference(office.database, office.officers[0], added.id, now)
    assert (changed.id, changed.details) == (added.id, now)
    assert _titles(office, "kambing") == ["Sensus Kambing"]
    assert _titles(office, "harga ") == []


def test_a_correction_makes_no_second_one_of_the_same(office: GivenOffice) -> None:
    add_reference(office.database, office.officers[0], _DETAILS)
    other = add_reference(
        office.database, office.officers[0], replace(_DETAILS, number=None, title="Lain")
    )
    refused = code_of(
        lambda: change_reference(office.database, office.officers[0], other.id, _DETAILS)
    )
    assert refused is ProblemCode.REFERENCE_EXISTS
    gone = ReferenceId(new_id())
    refused = code_of(lambda: change_reference(office.database, office.officers[0], gone, _DETAILS))
    assert refused is ProblemCode.REFERENCE_UNKNOWN


def test_chosen_ones_come_in_the_order_of_their_choice(office: GivenOffice) -> None:
    ids = [
        add_reference(
            office.database, office.officers[0], replace(_DETAILS, number=f"V-23.6111.00{n}")
        ).id
        for n in range(3)
    ]
    chosen = [ids[2], ReferenceId(new_id()), ids[0], ids[2]]
    read = read_references(office.database, office.officers[0], chosen)
    assert [each.id for each in read] == [ids[2], ids[0]]


def test_an_unusable_one_is_refused_by_its_field(office: GivenOffice) -> None:
    with pytest.raises(Problem) as refusal:
        add_reference(office.database, office.officers[0], replace(_DETAILS, link="x"))
    assert refusal.value.facts["field"] == "link"


def test_a_sample_office_has_made_up_references_that_say_so(tmp_path: Path) -> None:
    url = url_of(tmp_path / "sample.db")
    new_office(url, lambda: MORNING, "Kantor Contoh", "kepala", ADMIN_PASSWORD, sample=True)
    rows = _rows(tmp_path / "sample.db")
    assert len(rows) >= 50
    assert all(organiser.startswith("Dinas Contoh ") for organiser, *_ in rows)
    assert all(is_sample == 1 for _, is_sample, *_ in rows)
    assert {file for *_, file in rows} == {"sample-references.csv"}


def _rows(file: Path) -> list[tuple[Any, ...]]:
    connection = pysqlite3.dbapi2.connect(str(file))
    rows = connection.execute("SELECT organiser, is_sample, source_file FROM reference").fetchall()
    connection.close()
    return list(rows)


def test_an_import_makes_a_sample_of_the_same_number_real(office: GivenOffice) -> None:
    added = add_reference(office.database, office.officers[0], _DETAILS)
    office.ask("UPDATE reference SET is_sample = 1")
    plan = _import(office, _table("V-23.6111.009;Survei Harga;2023;Dinas Contoh;;"))
    assert _counts(plan)["changed"] == 1
    [found] = read_references(office.database, office.officers[0], [added.id])
    assert not found.is_sample
