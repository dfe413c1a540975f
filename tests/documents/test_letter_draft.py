"""The draft of the letter says what was found, and a template at fault is refused with its place."""

import re
import runpy
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document
from docx.document import Document as WordDocument

from shared.configuration.resource_folder import RESOURCES
from shared.documents.letter_draft import check_template, letter_draft, own_template
from shared.documents.letter_facts import CHOICE_FIELDS, LIST_FIELDS, TEXT_FIELDS, LetterFacts
from shared.domain.problem import Problem, ProblemCode
from tests.documents.hostile_packages import (
    lying_about_its_size,
    with_parts,
    with_relation,
    with_replaced,
    word_document,
    zip_bomb,
)

LETTER = LetterFacts(
    office_name="BPS Kabupaten Contoh",
    unit_name="Pelayanan Statistik Terpadu (PST)",
    office_address="Jl. Contoh No. 1",
    office_telephone="0534-000000",
    office_email="",
    office_website="https://contoh.example",
    place="Contoh",
    letter_date=date(2026, 12, 3),
    letter_number="B-467/61110/KS.000/12/2026",
    nature="Biasa",
    enclosure="1 (satu) berkas",
    subject="Rekomendasi kegiatan statistik",
    addressee="Kepala Dinas Contoh",
    addressee_place="Contoh",
    activity_title="Survei Kepuasan Pengguna Perpustakaan Kabupaten Contoh",
    organiser="Dinas Contoh",
    activity_year=2027,
    way_of_collection="Survei",
    case_number="6111-26-0001-K",
    submission_number="ROM-123",
    submitted_on=date(2026, 11, 23),
    recommendation_identity="V-26.6111.001",
    is_feasible=True,
    reasons=("Definisi setiap variabel lengkap.",),
    advice=("Cantumkan identitas pada kuesioner.",),
    signer_title="Direktur Diseminasi Statistik",
    signer_name="",
    signer_nip="",
    copies_to=("Kepala BPS Provinsi Contoh",),
)


def text_of(letter: bytes) -> str:
    document = Document(BytesIO(letter))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def refusal_of(template: bytes) -> Problem:
    with pytest.raises(Problem) as refused:
        check_template(template)
    return refused.value


def test_our_own_template_is_accepted() -> None:
    check_template(own_template())


def test_the_letter_says_who_what_and_the_verdict() -> None:
    text = text_of(letter_draft(own_template(), LETTER))
    for said in (
        "BPS KABUPATEN CONTOH",
        "Contoh, 3 Desember 2026",
        "B-467/61110/KS.000/12/2026",
        "Yth. Kepala Dinas Contoh",
        LETTER.activity_title,
        "23 November 2026",
        "V-26.6111.001",
        "1.\tDefinisi setiap variabel lengkap.",
        "1. Kepala BPS Provinsi Contoh",
        "Direktur Diseminasi Statistik,",
    ):
        assert said in text
    assert "\nLAYAK\n" in text
    assert "{" not in text


def test_a_letter_that_finds_an_activity_not_feasible_invites_to_hand_it_in_again() -> None:
    text = text_of(letter_draft(own_template(), replace(LETTER, is_feasible=False)))
    assert "\nTIDAK LAYAK\n" in text
    assert "mengajukannya kembali" in text
    assert "identitas rekomendasi" not in text


def test_what_is_not_known_yet_stays_blank_for_a_pen() -> None:
    text = text_of(letter_draft(own_template(), replace(LETTER, letter_date=None)))
    assert "Contoh, ……" in text
    assert "NIP ……" in text


def test_lists_without_entries_leave_no_heading() -> None:
    text = text_of(
        letter_draft(own_template(), replace(LETTER, reasons=(), advice=(), copies_to=()))
    )
    assert "Pertimbangan:" not in text
    assert "perhatikan:" not in text
    assert "Tembusan:" not in text


@pytest.mark.parametrize(
    "title",
    [
        "Survei <w:p/> & “Data” 'A' \"B\"",
        "{{ nomor }} {% if layak %} {# x #}",
        "{{ ''.__class__.__mro__ }}",
        "&lt;b&gt; ]]> <!-- -->",
    ],
)
def test_a_title_stays_the_text_that_it_is(title: str) -> None:
    text = text_of(letter_draft(own_template(), replace(LETTER, activity_title=title)))
    assert title in text


def test_what_xml_cannot_hold_and_what_turns_the_writing_round_is_left_out() -> None:
    title = "Survei\x00 \x07A\u202eB\ufffe\nbaris kedua"
    letter = letter_draft(own_template(), replace(LETTER, activity_title=title))
    assert "Survei AB\nbaris kedua" in text_of(letter)


def test_the_same_facts_and_a_title_of_250_characters_give_a_readable_letter() -> None:
    title = "Survei Kebutuhan Data " * 12
    assert title.strip() in text_of(
        letter_draft(own_template(), replace(LETTER, activity_title=title.strip()))
    )


def headers_of(letter: bytes) -> list[str]:
    with ZipFile(BytesIO(letter)) as archive:
        names = [name for name in archive.namelist() if name.startswith("word/header")]
        return [archive.read(name).decode() for name in names]


def test_every_page_says_that_the_letter_is_a_draft() -> None:
    headers = headers_of(letter_draft(own_template(), LETTER))
    assert len(headers) == 1
    assert "belum ditandatangani" in headers[0]
    assert 'string="NASKAH"' in headers[0]


def test_a_template_with_headers_of_its_own_is_marked_on_each_of_them() -> None:
    def two_headers(document: WordDocument) -> None:
        section = document.sections[0]
        section.different_first_page_header_footer = True
        section.first_page_header.paragraphs[0].text = "Halaman pertama {{ nomor }}"
        section.header.paragraphs[0].text = "Halaman lain"
        document.add_section()

    headers = headers_of(letter_draft(word_document("{{ putusan }}", change=two_headers), LETTER))
    assert len(headers) == 2
    assert all("belum ditandatangani" in header for header in headers)
    assert any("Halaman pertama B-467" in header for header in headers)


def test_the_draft_has_no_picture_that_could_pass_for_a_signature() -> None:
    with ZipFile(BytesIO(letter_draft(own_template(), LETTER))) as archive:
        assert not [name for name in archive.namelist() if name.startswith("word/media")]
    text = text_of(letter_draft(own_template(), LETTER)).lower()
    assert "elektronik" not in text
    assert "bsre" not in text


def test_an_unknown_field_is_named_with_its_place() -> None:
    problem = refusal_of(word_document("Salam", "Kepada {{ nama_bupati }} di tempat"))
    assert problem.code is ProblemCode.LETTER_TEMPLATE_FIELD_UNKNOWN
    assert problem.facts["field"] == "nama_bupati"
    assert problem.facts["place"] == "Kepada {{ nama_bupati }} di tempat"
    assert problem.facts["part"] == "body"


def test_an_unknown_field_in_the_footer_is_found_there() -> None:
    def footer(document: WordDocument) -> None:
        document.sections[0].footer.paragraphs[0].text = "Telepon {{ telpon }}"

    problem = refusal_of(word_document("{{ nomor }}", change=footer))
    assert (problem.facts["field"], problem.facts["part"]) == ("telpon", "footer")


def test_an_unknown_list_is_named_too() -> None:
    problem = refusal_of(
        word_document("{%p for orang in penerima %}", "{{ orang }}", "{%p endfor %}")
    )
    assert problem.code is ProblemCode.LETTER_TEMPLATE_FIELD_UNKNOWN
    assert problem.facts["field"] == "penerima"


@pytest.mark.parametrize(
    ("paragraphs", "place"),
    [
        (("Awal", "Nomor {{ nomor", "Akhir }}"), "Nomor {{ nomor"),
        (("Awal", "Nomor {{ nomor } selesai"), "Nomor {{ nomor } selesai"),
        (("Awal", "{% if layak %}Layak", "{% endif %}"), "{% if layak %}Layak"),
        (("Awal", "Sisa {% endif %}"), "Sisa {% endif %}"),
        (("Awal", "{{ nomor nomor }}"), "{{ nomor nomor }}"),
        (("Awal", "{{r nomor }}"), "{{r nomor }}"),
        (("Awal", "{% jika layak %}Ya"), "{% jika layak %}Ya"),
        (("Awal", "{{ nomor | besar }}"), "{{ nomor | besar }}"),
    ],
)
def test_a_slip_in_the_language_is_found_in_its_paragraph(
    paragraphs: tuple[str, ...], place: str
) -> None:
    problem = refusal_of(word_document(*paragraphs))
    assert problem.code in (
        ProblemCode.LETTER_TEMPLATE_FAULTY,
        ProblemCode.LETTER_TEMPLATE_FORBIDDEN,
    )
    assert problem.facts["place"] == place


def test_a_choice_over_paragraphs_that_never_ends_is_found() -> None:
    problem = refusal_of(word_document("Awal", "{%p if layak %}", "Isi", "Akhir"))
    assert problem.code is ProblemCode.LETTER_TEMPLATE_FAULTY


@pytest.mark.parametrize(
    "attempt",
    [
        "{{ ''.__class__ }}",
        "{{ nomor.__class__.__mro__[1].__subclasses__() }}",
        "{{ nomor['__class__'] }}",
        "{{ nomor|attr('__class__') }}",
        "{{ nomor() }}",
        "{{ 'x' * 999999999 }}",
        "{{ 9 ** 99999999 }}",
        "{% set x = nomor %}",
        "{% include '/etc/passwd' %}",
        "{% import 'x' as y %}",
        "{% macro m() %}{% endmacro %}",
        "{% for a in pertimbangan %}{% for b in saran %}x{% endfor %}{% endfor %}",
        "{% for a in nomor %}x{% endfor %}",
        "{% for a in pertimbangan recursive %}x{% endfor %}",
        "{{ nomor | format(nomor) }}",
        "{{ nomor | safe }}",
        "{% filter upper %}x{% endfilter %}",
        "{{ loop.index }}",
        "{% for a in pertimbangan %}{{ loop.__init__ }}{% endfor %}",
    ],
)
def test_a_template_can_do_nothing_but_name_our_fields(attempt: str) -> None:
    problem = refusal_of(word_document("Awal", attempt))
    assert problem.code is ProblemCode.LETTER_TEMPLATE_FORBIDDEN
    assert problem.facts["place"] == attempt


@pytest.mark.parametrize("global_name", ["range", "lipsum", "cycler", "self", "dict"])
def test_nothing_of_the_languages_own_is_there(global_name: str) -> None:
    problem = refusal_of(word_document(f"{{{{ {global_name} }}}}"))
    assert problem.code is ProblemCode.LETTER_TEMPLATE_FIELD_UNKNOWN
    assert problem.facts["field"] == global_name


def test_a_template_in_the_properties_is_not_run() -> None:
    def titled(document: WordDocument) -> None:
        document.core_properties.title = "{{ 'x' * 999999999 }}"
        document.core_properties.subject = "{{ tidak_ada }}"

    letter = letter_draft(word_document("{{ nomor }}", change=titled), LETTER)
    assert Document(BytesIO(letter)).core_properties.title == f"NASKAH {LETTER.subject}"


def test_runs_that_word_cuts_a_field_into_are_one_field() -> None:
    def cut(document: WordDocument) -> None:
        paragraph = document.add_paragraph()
        for piece in ("Nomor {", "{ no", "mor }", "}"):
            paragraph.add_run(piece).bold = True

    letter = letter_draft(word_document("Salam", change=cut), LETTER)
    assert "Nomor B-467" in text_of(letter)


def content_types_as(package: bytes, old: str, new: str) -> bytes:
    return with_replaced(package, "[Content_Types].xml", old, new)


PLAIN = word_document("{{ nomor }}")
WORD = "word/document.xml"
LINKED = ProblemCode.LETTER_TEMPLATE_HAS_LINKS
ACTIVE = ProblemCode.LETTER_TEMPLATE_HAS_MACROS


@pytest.mark.parametrize(
    ("template", "code"),
    [
        (b"", ProblemCode.LETTER_TEMPLATE_NOT_DOCX),
        (b"%PDF-1.7", ProblemCode.LETTER_TEMPLATE_NOT_DOCX),
        (bytes.fromhex("D0CF11E0A1B11AE1") + bytes(600), ProblemCode.LETTER_TEMPLATE_NOT_DOCX),
        (PLAIN[: len(PLAIN) // 2], ProblemCode.LETTER_TEMPLATE_DAMAGED),
        (bytes(6 * 1024 * 1024), ProblemCode.LETTER_TEMPLATE_TOO_LARGE),
        (zip_bomb(PLAIN, 60), ProblemCode.LETTER_TEMPLATE_UNSAFE),
        (zip_bomb(PLAIN, 20), ProblemCode.LETTER_TEMPLATE_UNSAFE),
        (with_parts(PLAIN, {"word/vbaProject.bin": b"x"}), ACTIVE),
        (with_parts(PLAIN, {"word/embeddings/oleObject1.bin": b"x"}), ACTIVE),
        (
            content_types_as(
                PLAIN,
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml",
            ),
            ACTIVE,
        ),
        (with_relation(PLAIN, "attachedTemplate", "https://evil.example/a.dotm"), LINKED),
        (with_relation(PLAIN, "image", "file://server/share/a.png"), LINKED),
        (with_relation(PLAIN, "hyperlink", "file:///C:/Windows/calc.exe"), LINKED),
        (with_relation(PLAIN, "aFChunk", "chunk.html", mode="Internal"), LINKED),
        (
            with_replaced(
                PLAIN,
                WORD,
                "<w:body>",
                '<w:body><w:p><w:fldSimple w:instr=" DDEAUTO c:\\\\cmd "/></w:p>',
            ),
            LINKED,
        ),
        (
            with_replaced(
                PLAIN,
                WORD,
                "<w:body>",
                "<w:body><w:p><w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r><w:instrText>"
                'PICTURE "https://evil.example"</w:instrText></w:r></w:p>',
            ),
            LINKED,
        ),
        (
            with_replaced(
                PLAIN,
                WORD,
                "<w:document",
                '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><w:document',
            ),
            ProblemCode.LETTER_TEMPLATE_UNSAFE,
        ),
        (with_parts(PLAIN, {WORD: b"<w:document"}), ProblemCode.LETTER_TEMPLATE_DAMAGED),
        (word_document("{{" * 5_000), ProblemCode.LETTER_TEMPLATE_UNSAFE),
        (
            with_parts(PLAIN, {f"word/media/{n}.bin": b"" for n in range(400)}),
            ProblemCode.LETTER_TEMPLATE_UNSAFE,
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_hostile_or_broken_template_is_refused(template: bytes, code: ProblemCode) -> None:
    assert refusal_of(template).code is code


def test_a_bomb_that_lies_about_its_size_is_refused() -> None:
    assert refusal_of(lying_about_its_size(PLAIN)).code in (
        ProblemCode.LETTER_TEMPLATE_DAMAGED,
        ProblemCode.LETTER_TEMPLATE_UNSAFE,
    )


def test_a_link_to_a_web_page_is_allowed() -> None:
    check_template(with_relation(PLAIN, "hyperlink", "https://contoh.example"))


def test_a_spreadsheet_is_not_a_letter() -> None:
    sheet = content_types_as(PLAIN, "wordprocessingml.document.main", "spreadsheetml.sheet.main")
    assert refusal_of(sheet).code is ProblemCode.LETTER_TEMPLATE_NOT_DOCX


def parts_of(package: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(package)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_template_is_what_its_maker_makes(tmp_path: Path) -> None:
    maker = runpy.run_path(str(RESOURCES / "make_letter_template.py"))
    maker["write"](tmp_path / "letter-template.docx")
    made = parts_of((tmp_path / "letter-template.docx").read_bytes())
    assert made == parts_of(own_template())


def test_the_guide_for_offices_names_every_field() -> None:
    guide = (RESOURCES.parent / "docs" / "letter-template.md").read_text(encoding="utf-8")
    told = set(re.findall(r"^\| `(\w+)` \|", guide, re.MULTILINE))
    assert told == {*TEXT_FIELDS, *LIST_FIELDS, *CHOICE_FIELDS}


def test_a_template_may_repeat_and_leave_out_rows_of_a_table() -> None:
    def table(document: WordDocument) -> None:
        rows = document.add_table(rows=6, cols=1).rows
        texts = (
            *("{%tr for butir in saran %}", "Saran: {{ butir }}", "{%tr endfor %}"),
            *("{%tr if layak %}", "Layak sekali", "{%tr endif %}"),
        )
        for row, text in zip(rows, texts, strict=True):
            row.cells[0].text = text

    template = word_document("{{ nomor }}", change=table)
    check_template(template)
    facts = replace(LETTER, is_feasible=False, advice=("satu", "dua"))
    text = text_of(letter_draft(template, facts))
    assert "Saran: satu\nSaran: dua" in text
    assert "Layak sekali" not in text
