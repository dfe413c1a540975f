"""What applicants type, and what attackers send: understood, told by cell, or refused."""

import re
import tracemalloc
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.workbook.defined_name import DefinedName

from shared.documents.cell_fault import CellFaultCode
from shared.documents.form_cells import EDITION_NAME, answer_name
from shared.documents.form_workbook import form_workbook
from shared.documents.form_workbook_reading import ReadForm, read_form_workbook
from shared.documents.workbook_file import LARGEST_FILE_BYTES
from shared.domain.form_answers import Answers, Period, Row
from shared.domain.language import Language
from shared.domain.problem import Problem, ProblemCode
from tests.documents.bent_workbooks import (
    OLE_HEAD,
    answer_cell,
    changed,
    lying_about,
    packed,
    parts,
    strictly,
    with_cells,
    with_dtd,
    with_part,
    with_replaced,
    with_shared_texts,
)
from tests.documents.given_form import COVER, FILLED, small_form
from tests.given_office import code_of

FORM = small_form()
ZEROS = b"<worksheet>" + b" " * 30_000_000 + b"</worksheet>"
RELATIONS = "xl/_rels/workbook.xml.rels"


@cache
def _empty() -> bytes:
    return form_workbook(FORM, Answers(), Language.INDONESIAN, COVER)


@cache
def _filled() -> bytes:
    return form_workbook(FORM, FILLED, Language.INDONESIAN, COVER)


def _read(data: bytes) -> ReadForm:
    return read_form_workbook(data, FORM)


def _typed(key: str, value: object) -> ReadForm:
    return _read(with_cells(_empty(), {(key,): value}))


DAYS = {
    "a real day": date(2026, 3, 3),
    "a day with a time": datetime(2026, 3, 3, 14, 30),
    "in words": "3 Maret 2026",
    "with its weekday": "Selasa, 3 Maret 2026",
    "in small letters": "3 maret 2026",
    "day first": "03/03/2026",
    "without zeros": "3/3/2026",
    "with points": "3.3.2026",
    "with hyphens": "3-3-2026",
    "with a short month": "3 Mar 2026",
    "as a program writes it": "3-Mar-2026",
    "of two figures": "03/03/26",
    "ISO": "2026-03-03",
    "in English": "3 March 2026",
    "month first in words": "March 3, 2026",
    "with spaces around": "  3  Maret 2026 ",
}


@pytest.mark.parametrize("typed", DAYS.values(), ids=DAYS)
def test_a_day_is_understood(typed: object) -> None:
    read = _typed("printed_release", typed)
    assert (read.answers.day("printed_release"), read.faults) == (date(2026, 3, 3), ())


def test_figures_are_read_day_first() -> None:
    assert _typed("printed_release", "04/03/2026").answers.day("printed_release") == date(
        2026, 3, 4
    )


@pytest.mark.parametrize(
    "typed",
    [
        "besok",
        "31/02/2026",
        "Maret 2026",
        "13/13/2026",
        "3 Foo 2026",
        "3 Maret",
        "1/1/1",
        True,
        "x" * 9999,
    ],
)
def test_what_is_no_day_is_told(typed: object) -> None:
    read = _typed("printed_release", typed)
    (fault,) = read.faults
    assert fault.code is CellFaultCode.NOT_A_DAY
    assert (fault.number, fault.sheet) == ("8.2a", "Formulir")
    assert read.answers == Answers()


def test_a_workbook_that_counts_days_from_1904_keeps_its_days() -> None:
    def save_as_mac(workbook: Workbook) -> None:
        workbook.epoch = CALENDAR_MAC_1904

    data = changed(with_cells(_empty(), {}), save_as_mac)
    data = with_cells(data, {("printed_release",): date(2026, 3, 3)})
    assert b'date1904="1"' in parts(data)["xl/workbook.xml"]
    assert _read(data).answers.day("printed_release") == date(2026, 3, 3)


@pytest.mark.parametrize("serial", [0, 30, 60, 3_000_000, -5])
def test_a_number_that_is_no_day_is_told(serial: int) -> None:
    def put(workbook: Workbook) -> None:
        cell = answer_cell(workbook, "printed_release")
        cell.value = serial
        cell.number_format = "dd/mm/yyyy"

    assert _read(changed(_empty(), put)).faults != ()


NUMBERS = {
    2027: 2027,
    "2027": 2027,
    " 2027 ": 2027,
    "1.234": 1234,
    "1.234.567": 1_234_567,
    "1.234,00": 1234,
    "1,234": 1234,
    "12,0": 12,
    "1 234": 1234,
    "0": 0,
    "-5": -5,
}


@pytest.mark.parametrize(("typed", "number"), NUMBERS.items())
def test_a_number_is_understood_as_indonesians_write_it(typed: object, number: int) -> None:
    read = _typed("year", typed)
    assert (read.answers.number("year"), read.faults) == (number, ())


@pytest.mark.parametrize("typed", ["dua puluh", "12 orang", "1,5", 1.5, "1.23", "٢", 1e300, True])
def test_what_is_no_whole_number_is_told(typed: object) -> None:
    read = _typed("year", typed)
    assert [fault.code for fault in read.faults] == [CellFaultCode.NOT_A_NUMBER]
    assert "year" not in read.answers


@pytest.mark.parametrize(
    "typed", ["2. Survei", "survei", " SURVEI ", "2", "2.", 2, "Survey", "2. Survey"]
)
def test_a_choice_is_known_by_its_words_or_its_code(typed: object) -> None:
    read = _typed("collection_way", typed)
    assert (read.answers.text("collection_way"), read.faults) == ("survey", ())


@pytest.mark.parametrize("typed", ["Sensus", "9", "2. Sensus", 2.5, True, "1 dan 2"])
def test_a_wrong_choice_is_told_with_what_stands_there(typed: object) -> None:
    (fault,) = _typed("collection_way", typed).faults
    assert (fault.code, fault.number) == (CellFaultCode.NOT_A_CHOICE, "0.4")
    assert fault.found
    assert fault.found not in repr(fault) or typed is True


@pytest.mark.parametrize(
    ("typed", "yes"),
    [
        *((word, True) for word in ("Ya", "ya", "Yes", "YA ", "x", "✓", 1, True)),
        *((word, False) for word in ("Tidak", "No", "tdk", 2, False)),
    ],
)
def test_yes_and_no_are_understood(typed: object, yes: bool) -> None:
    read = _typed("pilot", typed)
    assert (read.answers.yes("pilot"), read.faults) == (yes, ())


def test_ticks_are_collected_and_a_wrong_one_is_told() -> None:
    ticks = {"interview": "x", "self_enumeration": "Tidak", "observation": "-", "other": "mungkin"}
    data = with_cells(
        _empty(), {("collection_methods", choice): tick for choice, tick in ticks.items()}
    )
    read = _read(data)
    assert read.answers.chosen("collection_methods") == {"interview"}
    assert [fault.code for fault in read.faults] == [CellFaultCode.NOT_YES_OR_NO]


def test_a_period_may_have_one_day_only() -> None:
    read = _read(with_cells(_empty(), {("planning_period", "end"): "1 Mei 2027"}))
    assert read.answers.period("planning_period") == Period(None, date(2027, 5, 1))


def test_rows_are_read_without_the_empty_ones_and_faults_name_their_row() -> None:
    data = with_cells(_empty(), {("attachments", "file_name"): "a.pdf"}, row=2)
    data = with_cells(data, {("attachments", "kind"): "Ijazah"}, row=4)
    data = with_cells(data, {("attachments", "file_name"): "b.pdf"}, row=4)
    read = _read(data)
    assert read.answers.rows("attachments") == (
        Row.of({"file_name": "a.pdf"}),
        Row.of({"file_name": "b.pdf"}),
    )
    (fault,) = read.faults
    assert (fault.code, fault.row, fault.column) == (CellFaultCode.NOT_A_CHOICE, 4, "kind")
    assert fault.cell == "B9"


def test_more_rows_than_the_form_has_are_told() -> None:
    def stretch(workbook: Workbook) -> None:
        name = answer_name("attachments", "file_name")
        place = workbook.defined_names[name].attr_text
        assert place is not None
        workbook.defined_names[name] = DefinedName(
            name, attr_text=place.rpartition("$")[0] + "$1048576"
        )
        for row in range(1, 21):
            answer_cell(workbook, "attachments", "file_name", row=row).value = f"{row}.pdf"

    read = _read(changed(_empty(), stretch))
    assert [fault.code for fault in read.faults] == [CellFaultCode.TOO_MANY_ROWS]
    assert len(read.answers.rows("attachments")) == 6


@pytest.mark.parametrize(
    "formula", ["=1+1", '=HYPERLINK("http://example.com")', "=B5", "=cmd|' /C'!A0"]
)
def test_a_formula_is_told_and_neither_worked_out_nor_taken(formula: str) -> None:
    read = _typed("title", formula)
    (fault,) = read.faults
    assert (fault.code, fault.number) == (CellFaultCode.FORMULA, "0.1")
    assert fault.cell.startswith("C")
    assert "title" not in read.answers


def test_what_a_formula_last_showed_is_not_taken() -> None:
    data = with_cells(_empty(), {("year",): "=2000+27"})
    data = with_replaced(
        data, "xl/worksheets/sheet2.xml", b"<f>2000+27</f><v></v>", b"<f>2000+27</f><v>2027</v>"
    )
    read = _read(data)
    assert "year" not in read.answers
    assert [fault.code for fault in read.faults] == [CellFaultCode.FORMULA]


def test_a_cell_that_shows_an_error_is_told() -> None:
    assert [fault.code for fault in _typed("title", "#N/A").faults] == [CellFaultCode.FAULTY_CELL]


def test_a_text_too_long_for_any_question_is_told() -> None:
    read = _typed("title", "a" * 20_000)
    assert [fault.code for fault in read.faults] == [CellFaultCode.TEXT_TOO_LONG]


def test_a_text_merely_too_long_for_its_question_is_kept_for_the_checks() -> None:
    assert _typed("title", "a" * 5000).answers.text("title") == "a" * 5000


def test_a_telephone_number_that_became_a_number_is_read() -> None:
    assert _typed("organiser_phone", 8_115_550_000).answers.text("organiser_phone") == "8115550000"


def test_controls_and_direction_marks_are_taken_out_of_texts() -> None:
    dirty = "Survei\u202eContoh\u200b satu"
    assert _typed("title", dirty).answers.text("title") == "SurveiContoh satu"


def test_answers_follow_their_cells_when_rows_are_put_in_between() -> None:
    def push_down(workbook: Workbook) -> None:
        sheet = workbook["Formulir"]
        sheet.move_range(f"A5:E{sheet.max_row}", rows=3)
        for name, defined in list(workbook.defined_names.items()):
            title, _, place = str(defined.attr_text).partition("!")
            if title == "'Formulir'":
                column, row = place.replace("$", " ").split()
                workbook.defined_names[name] = DefinedName(
                    name, attr_text=f"{title}!${column}${int(row) + 3}"
                )

    assert _read(changed(_filled(), push_down)).answers == FILLED


@pytest.mark.parametrize("save_as", [with_shared_texts, strictly])
def test_what_another_program_saved_is_read_the_same(save_as: Callable[[bytes], bytes]) -> None:
    saved = save_as(_filled())
    assert saved != _filled()
    read = _read(saved)
    assert (read.answers, read.faults) == (FILLED, ())


def test_cells_that_do_not_say_where_they_stand_follow_one_another() -> None:
    name = "xl/worksheets/sheet2.xml"
    content = parts(_filled())[name].decode()

    def without_places(row: re.Match[str]) -> str:
        is_whole = len(re.findall(r"<c ", row[0])) == 5
        return re.sub(r'<c r="[A-E][0-9]+"', "<c", row[0]) if is_whole else row[0]

    without = re.sub(r"<row .*?</row>", without_places, content, flags=re.DOTALL)
    assert len(content) - len(without) > 100
    assert _read(with_part(_filled(), name, without.encode())).answers == FILLED


def test_a_question_whose_cell_is_lost_is_told() -> None:
    def lose(workbook: Workbook) -> None:
        del workbook.defined_names[answer_name("title")]

    read = _read(changed(_filled(), lose))
    assert [(fault.code, fault.number) for fault in read.faults] == [
        (CellFaultCode.CELL_MISSING, "0.1")
    ]
    assert read.answers == FILLED.with_answer(FORM.questions[0].key, None)


def test_an_older_edition_is_read_and_what_is_not_asked_any_more_is_told() -> None:
    blocks = tuple(
        replace(
            block,
            questions=tuple(each for each in block.questions if each.key not in ("pilot", "year")),
        )
        for block in FORM.blocks
    )
    newer = replace(FORM, edition="12", blocks=blocks)
    read = read_form_workbook(_filled(), newer)
    assert read.edition == FORM.edition
    assert {(fault.code, str(fault.question)) for fault in read.faults} == {
        (CellFaultCode.QUESTION_UNKNOWN, "pilot"),
        (CellFaultCode.QUESTION_UNKNOWN, "year"),
    }


def test_a_question_younger_than_the_workbook_is_simply_not_answered() -> None:
    fewer = replace(FORM, blocks=FORM.blocks[1:])
    data = form_workbook(fewer, Answers(), Language.INDONESIAN, COVER)
    assert read_form_workbook(data, replace(FORM, edition="2")).faults == ()


def _macro_workbook() -> bytes:
    return with_replaced(
        _filled(),
        "[Content_Types].xml",
        b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        b"application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    )


def _with_relation(kind: str, mode: str) -> bytes:
    relation = (
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        f'relationships/{kind}" Target="http://example.com/x" TargetMode="{mode}"/></Relationships>'
    )
    return with_replaced(_filled(), RELATIONS, b"</Relationships>", relation.encode())


def _foreign() -> bytes:
    into = BytesIO()
    Workbook().save(into)
    return into.getvalue()


def _of_another_product() -> bytes:
    def rename(workbook: Workbook) -> None:
        workbook["serambi"]["A1"].value = "another form"

    return changed(_filled(), rename)


def _edition(edition: object) -> bytes:
    def put(workbook: Workbook) -> None:
        place = workbook.defined_names[EDITION_NAME].attr_text
        assert place is not None
        workbook["serambi"][place.rpartition("!")[2].replace("$", "")].value = edition

    return changed(_filled(), put)


def _encrypted_entry() -> bytes:
    data = bytearray(_filled())
    start = 0
    while (start := data.find(b"PK\x01\x02", start)) >= 0:
        data[start + 8] |= 1
        start += 1
    return bytes(data)


def _nested(depth: int) -> bytes:
    return with_part(_filled(), "customXml/item1.xml", b"<a>" * depth + b"</a>" * depth)


BILLION_LAUGHS = (
    b'<!DOCTYPE a [<!ENTITY a "ha">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + at, b"&%c;" % (97 + at) * 9) for at in range(9))
    + b"]>"
)

REFUSED: dict[str, tuple[Callable[[], bytes], ProblemCode]] = {
    "nothing": (lambda: b"", ProblemCode.WORKBOOK_OF_ANOTHER_KIND),
    "a PDF": (lambda: b"%PDF-1.7 ...", ProblemCode.WORKBOOK_OF_ANOTHER_KIND),
    "a text": (lambda: b"nama;nilai\n", ProblemCode.WORKBOOK_OF_ANOTHER_KIND),
    "any zip": (lambda: packed({"a.txt": b"a"}), ProblemCode.WORKBOOK_OF_ANOTHER_KIND),
    "an open document": (
        lambda: packed({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}),
        ProblemCode.WORKBOOK_OF_ANOTHER_KIND,
    ),
    "a binary workbook": (
        lambda: with_part(_filled(), "xl/workbook.bin", b"x"),
        ProblemCode.WORKBOOK_OF_ANOTHER_KIND,
    ),
    "a text document": (
        lambda: with_replaced(
            _filled(), "[Content_Types].xml", b"spreadsheetml.sheet.main", b"wordprocessingml.main"
        ),
        ProblemCode.WORKBOOK_OF_ANOTHER_KIND,
    ),
    "a foreign workbook": (_foreign, ProblemCode.WORKBOOK_NOT_OUR_FORM),
    "another product's form": (_of_another_product, ProblemCode.WORKBOOK_NOT_OUR_FORM),
    "a form without an edition": (lambda: _edition(None), ProblemCode.WORKBOOK_NOT_OUR_FORM),
    "a form of a strange edition": (lambda: _edition("satu"), ProblemCode.WORKBOOK_NOT_OUR_FORM),
    "a newer form": (lambda: _edition("2"), ProblemCode.WORKBOOK_OF_NEWER_FORM),
    "a far newer form": (lambda: _edition("9" * 400), ProblemCode.WORKBOOK_OF_NEWER_FORM),
    "cut short": (lambda: _filled()[:-200], ProblemCode.WORKBOOK_DAMAGED),
    "only its head": (lambda: _filled()[:100], ProblemCode.WORKBOOK_DAMAGED),
    "with broken XML": (
        lambda: with_part(_filled(), "xl/workbook.xml", b"<workbook>"),
        ProblemCode.WORKBOOK_DAMAGED,
    ),
    "without its workbook": (
        lambda: packed(
            {name: each for name, each in parts(_filled()).items() if name != "xl/workbook.xml"}
        ),
        ProblemCode.WORKBOOK_DAMAGED,
    ),
    "in a strange encoding": (
        lambda: with_part(
            _filled(), "docProps/app.xml", b'<?xml version="1.0" encoding="rot13"?><a/>'
        ),
        ProblemCode.WORKBOOK_DAMAGED,
    ),
    "with a password": (
        lambda: OLE_HEAD + "EncryptedPackage".encode("utf-16-le"),
        ProblemCode.WORKBOOK_LOCKED,
    ),
    "with locked parts": (_encrypted_entry, ProblemCode.WORKBOOK_LOCKED),
    "of old Excel": (
        lambda: OLE_HEAD + "Workbook".encode("utf-16-le"),
        ProblemCode.WORKBOOK_OF_OLD_EXCEL,
    ),
    "of old Word": (
        lambda: OLE_HEAD + "WordDocument".encode("utf-16-le"),
        ProblemCode.WORKBOOK_OF_ANOTHER_KIND,
    ),
    "with macros": (
        lambda: with_part(_filled(), "xl/vbaProject.bin", b"x"),
        ProblemCode.WORKBOOK_HAS_MACROS,
    ),
    "of the macro kind": (_macro_workbook, ProblemCode.WORKBOOK_HAS_MACROS),
    "with old macros": (
        lambda: with_part(_filled(), "xl/macrosheets/sheet1.xml", b"<a/>"),
        ProblemCode.WORKBOOK_HAS_MACROS,
    ),
    "with an object inside": (
        lambda: with_part(_filled(), "xl/embeddings/oleObject1.bin", b"x"),
        ProblemCode.WORKBOOK_HAS_MACROS,
    ),
    "with links to other files": (
        lambda: with_part(_filled(), "xl/externalLinks/externalLink1.xml", b"<a/>"),
        ProblemCode.WORKBOOK_HAS_LINKS,
    ),
    "with data from elsewhere": (
        lambda: with_part(_filled(), "xl/connections.xml", b"<a/>"),
        ProblemCode.WORKBOOK_HAS_LINKS,
    ),
    "with a relation outwards": (
        lambda: _with_relation("externalLinkPath", "External"),
        ProblemCode.WORKBOOK_HAS_LINKS,
    ),
    "too large": (
        lambda: b"PK" + bytes(LARGEST_FILE_BYTES),
        ProblemCode.WORKBOOK_TOO_LARGE,
    ),
    "a bomb": (
        lambda: with_part(_filled(), "xl/worksheets/sheet9.xml", ZEROS),
        ProblemCode.WORKBOOK_UNSAFE,
    ),
    "a bomb that lies about its size": (
        lambda: lying_about(_filled(), "xl/worksheets/sheet9.xml", ZEROS),
        ProblemCode.WORKBOOK_DAMAGED,
    ),
    "very many parts": (
        lambda: packed({**parts(_filled()), **{f"{at}.txt": b"" for at in range(500)}}),
        ProblemCode.WORKBOOK_UNSAFE,
    ),
    "a flood of elements": (
        lambda: with_part(_filled(), "a.xml", b"<a>" + b"<b/>" * 400_000 + b"</a>"),
        ProblemCode.WORKBOOK_UNSAFE,
    ),
    "elements in elements": (lambda: _nested(5000), ProblemCode.WORKBOOK_UNSAFE),
    "entities in entities": (
        lambda: with_dtd(_filled(), BILLION_LAUGHS, b"&j;"),
        ProblemCode.WORKBOOK_UNSAFE,
    ),
    "a file of this computer": (
        lambda: with_dtd(
            _filled(), b'<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/hostname">]>', b"&f;"
        ),
        ProblemCode.WORKBOOK_UNSAFE,
    ),
}


@pytest.mark.parametrize(("make", "code"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_harmless_form_is_refused(make: Callable[[], bytes], code: ProblemCode) -> None:
    assert code_of(lambda: _read(make())) is code


@pytest.mark.parametrize("name", ["a bomb", "a bomb that lies about its size"])
def test_a_bomb_is_not_unpacked(name: str) -> None:
    data = REFUSED[name][0]()
    tracemalloc.start()
    try:
        with pytest.raises(Problem):
            _read(data)
        _, peak_bytes = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak_bytes < len(ZEROS) / 2


def test_a_typed_e_mail_address_may_be_a_link() -> None:
    data = _with_relation("hyperlink", "External")
    assert _read(data).answers == FILLED


def test_names_that_claim_the_whole_sheet_cost_nothing() -> None:
    def claim(workbook: Workbook) -> None:
        for name in ("variables", "attachments"):
            for column in FORM.question(name).columns:
                workbook.defined_names[answer_name(name, column.key)] = DefinedName(
                    answer_name(name, column.key), attr_text="Formulir!$XFD$1:$XFD$1048576"
                )

    data = changed(_filled(), claim)
    data = with_replaced(
        data,
        "xl/worksheets/sheet2.xml",
        b"</sheetData>",
        b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>',
    )
    read = _read(data)
    assert read.answers.text("title") == FILLED.text("title")
    assert read.answers.rows("attachments") == (Row.of({"file_name": "x"}),)


@pytest.mark.parametrize(
    "place",
    ["Formulir!$A$0", "Formulir!$A$9999999", "Formulir!$ZZZ$1", "Formulir!$C$9:$A$1"],
)
def test_a_name_that_leads_nowhere_is_damage(place: str) -> None:
    def lead_astray(workbook: Workbook) -> None:
        name = answer_name("title")
        workbook.defined_names[name] = DefinedName(name, attr_text=place)

    with pytest.raises(Problem) as refusal:
        _read(changed(_filled(), lead_astray))
    assert refusal.value.code is ProblemCode.WORKBOOK_DAMAGED


def test_a_name_that_calculates_is_no_place() -> None:
    def calculate(workbook: Workbook) -> None:
        name = answer_name("title")
        workbook.defined_names[name] = DefinedName(name, attr_text="INDIRECT(Formulir!$A$1)")

    read = _read(changed(_filled(), calculate))
    assert [fault.code for fault in read.faults] == [CellFaultCode.CELL_MISSING]


@settings(max_examples=60)
@given(
    changes=st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=20)
)
def test_whatever_byte_is_wrong_it_is_read_or_refused(changes: list[tuple[int, int]]) -> None:
    data = bytearray(_filled())
    for place, value in changes:
        data[place % len(data)] = value
    _read_or_refused(bytes(data))


@settings(max_examples=60)
@given(data=st.data())
def test_whatever_is_wrong_inside_it_is_read_or_refused(data: st.DataObject) -> None:
    contents = parts(_filled())
    names = sorted(each for each in contents if each.endswith(".xml") or each == RELATIONS)
    name = data.draw(st.sampled_from(names))
    content = contents[name].decode()
    numbers = [match.span() for match in re.finditer(r"[0-9]+|\"[^\"]*\"", content)]
    start, end = data.draw(st.sampled_from(numbers or [(0, 0)]))
    new = data.draw(
        st.sampled_from(['"x"', "-1", '"-1"', "99999999999", '""', "", '"A0"', "1e400"])
    )
    _read_or_refused(packed({**contents, name: (content[:start] + new + content[end:]).encode()}))


def _read_or_refused(data: bytes) -> None:
    with suppress(Problem):
        _read(data)
