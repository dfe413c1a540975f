"""Makes letter-template.docx beside it: run it again after changing a sentence."""

from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as Letter
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.text.paragraph import Paragraph

FONT = "Arial"
INK = RGBColor(0x10, 0x24, 0x3E)
QUIET = RGBColor(0x42, 0x50, 0x5F)
MADE_AT = datetime(2026, 11, 23, tzinfo=UTC)

AFTER_BORDERS = ("w:shd", "w:tabs", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:rPr")
"""What Word wants behind a paragraph's borders."""

LETTER_HEAD = (
    ("Nomor", "{{ nomor }}"),
    ("Sifat", "{{ sifat }}"),
    ("Lampiran", "{{ lampiran }}"),
    ("Perihal", "{{ perihal }}"),
)
ACTIVITY = (
    ("Judul kegiatan", "{{ judul_kegiatan }}"),
    ("Penyelenggara", "{{ penyelenggara }}"),
    ("Tahun kegiatan", "{{ tahun_kegiatan }}"),
    ("Cara pengumpulan data", "{{ cara_pengumpulan }}"),
)
OPENING = (
    "Menindaklanjuti permohonan rekomendasi kegiatan statistik yang Saudara ajukan melalui portal "
    "Pelayanan Statistik Terpadu pada tanggal {{ tanggal_pengajuan }} dengan nomor pengajuan "
    "{{ nomor_pengajuan }}, kami telah memeriksa rancangan kegiatan statistik berikut."
)
FINDING = "Berdasarkan hasil pemeriksaan dan evaluasi, rancangan kegiatan tersebut dinyatakan"
FEASIBLE = (
    "untuk dilaksanakan sesuai dengan rancangan yang telah diperiksa. Kami mohon Saudara "
    "mencantumkan identitas rekomendasi {{ identitas_rekomendasi }} pada instrumen pengumpulan "
    "data dan pada hasil kegiatan, serta menyerahkan hasil kegiatan kepada BPS sebagaimana diatur "
    "dalam Peraturan Pemerintah Nomor 51 Tahun 1999 tentang Penyelenggaraan Statistik."
)
NOT_FEASIBLE = (
    "untuk dilaksanakan dengan rancangan yang diajukan. Saudara dapat memperbaiki rancangan sesuai "
    "dengan pertimbangan di bawah ini dan mengajukannya kembali melalui portal. Petugas kami siap "
    "membantu, dan layanan ini tidak dipungut biaya."
)
CLOSING = (
    "Demikian kami sampaikan. Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih."
)


def letter_template() -> Letter:
    letter = Document()
    _prepare(letter)
    _letterhead(letter)
    _footer(letter)
    _head_of_letter(letter)
    _text(letter)
    _signature(letter)
    _copies(letter)
    return letter


def _prepare(letter: Letter) -> None:
    section = letter.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(2.5), Cm(2.2)
    section.top_margin, section.bottom_margin = Cm(2.2), Cm(2.2)
    section.header_distance, section.footer_distance = Cm(0.9), Cm(1)
    style = letter.styles["Normal"]
    style.font.name, style.font.size = FONT, Pt(11)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), FONT)
    style.element.rPr.append(_element("w:lang", val="id-ID"))
    style.paragraph_format.space_after = Pt(5)
    style.paragraph_format.line_spacing = 1.08
    properties = letter.core_properties
    properties.title, properties.author = "Surat rekomendasi kegiatan statistik", "Serambi"
    properties.comments, properties.language = "", "id-ID"
    properties.created = properties.modified = MADE_AT


def _letterhead(letter: Letter) -> None:
    """On the first page only, so in the text and not in the header."""
    name = letter.add_paragraph()
    name.alignment = WD_ALIGN_PARAGRAPH.CENTER
    name.paragraph_format.space_after = Pt(0)
    run = name.add_run("{{ nama_kantor | upper }}")
    run.bold, run.font.size, run.font.color.rgb = True, Pt(15), INK
    unit = letter.add_paragraph()
    unit.alignment = WD_ALIGN_PARAGRAPH.CENTER
    unit.paragraph_format.space_after = Pt(12)
    run = unit.add_run("{{ nama_unit }}")
    run.font.size, run.font.color.rgb = Pt(10.5), QUIET
    _line(unit, "bottom", eighths_of_a_point=12)


def _footer(letter: Letter) -> None:
    footer = letter.sections[0].footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = footer.add_run(
        "{{ alamat_kantor }} · Telepon {{ telepon_kantor }}{% if email_kantor %} · "
        "{{ email_kantor }}{% endif %} · {{ situs_kantor }}"
    )
    run.font.size, run.font.color.rgb = Pt(8.5), QUIET
    _line(footer, "top", eighths_of_a_point=6)


def _head_of_letter(letter: Letter) -> None:
    day = letter.add_paragraph("{{ tempat }}, {{ tanggal }}")
    day.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    _named_rows(letter, LETTER_HEAD, label_width=Cm(2.3))
    addressee = letter.add_paragraph()
    addressee.paragraph_format.space_before = Pt(12)
    addressee.add_run("Yth. ")
    addressee.add_run("{{ tujuan }}").bold = True
    addressee.paragraph_format.space_after = Pt(0)
    letter.add_paragraph("di {{ tempat_tujuan }}").paragraph_format.space_after = Pt(12)


def _text(letter: Letter) -> None:
    _justified(letter, OPENING)
    _named_rows(letter, ACTIVITY, label_width=Cm(4.8))
    _justified(letter, FINDING).paragraph_format.space_before = Pt(10)
    verdict = letter.add_paragraph()
    verdict.alignment = WD_ALIGN_PARAGRAPH.CENTER
    verdict.paragraph_format.keep_with_next = True
    run = verdict.add_run("{{ putusan }}")
    run.bold, run.font.size = True, Pt(14)
    letter.add_paragraph("{%p if layak %}")
    _justified(letter, FEASIBLE)
    letter.add_paragraph("{%p else %}")
    _justified(letter, NOT_FEASIBLE)
    letter.add_paragraph("{%p endif %}")
    _listed(letter, "Pertimbangan:", "pertimbangan")
    _listed(letter, "Hal yang perlu Saudara perhatikan:", "saran")
    _justified(letter, CLOSING).paragraph_format.space_before = Pt(8)


def _signature(letter: Letter) -> None:
    """Room for a signature, never anything that looks like one."""
    lines = (
        ("{{ jabatan_penandatangan }},", False),
        ("[ ruang tanda tangan ]", False),
        ("{{ nama_penandatangan }}", True),
        ("NIP {{ nip_penandatangan }}", False),
    )
    for place, (text, is_bold) in enumerate(lines):
        paragraph = letter.add_paragraph()
        form = paragraph.paragraph_format
        form.left_indent, form.space_after = Cm(8.5), Pt(0)
        form.keep_with_next = place < len(lines) - 1
        run = paragraph.add_run(text)
        run.bold = is_bold
        if place == 0:
            form.space_before = Pt(10)
        if place == 1:
            form.space_before = form.space_after = Pt(18)
            run.italic, run.font.size, run.font.color.rgb = True, Pt(9), QUIET


def _copies(letter: Letter) -> None:
    letter.add_paragraph("{%p if tembusan %}")
    title = letter.add_paragraph()
    title.add_run("Tembusan:").font.size = Pt(9.5)
    title.paragraph_format.space_before, title.paragraph_format.space_after = Pt(10), Pt(0)
    title.paragraph_format.keep_with_next = True
    letter.add_paragraph("{%p endif %}")
    letter.add_paragraph("{%p for penerima in tembusan %}")
    line = letter.add_paragraph()
    line.add_run("{{ loop.index }}. {{ penerima }}").font.size = Pt(9.5)
    line.paragraph_format.space_after = Pt(0)
    letter.add_paragraph("{%p endfor %}")


def _justified(letter: Letter, text: str) -> Paragraph:
    paragraph = letter.add_paragraph(text)
    paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    return paragraph


def _listed(letter: Letter, title: str, field: str) -> None:
    letter.add_paragraph(f"{{%p if {field} %}}")
    head = letter.add_paragraph(title)
    head.paragraph_format.space_before, head.paragraph_format.space_after = Pt(8), Pt(3)
    head.paragraph_format.keep_with_next = True
    letter.add_paragraph("{%p endif %}")
    letter.add_paragraph(f"{{%p for butir in {field} %}}")
    point = _justified(letter, "{{ loop.index }}.\t{{ butir }}")
    form = point.paragraph_format
    form.left_indent, form.first_line_indent, form.space_after = Cm(0.8), Cm(-0.8), Pt(3)
    form.tab_stops.add_tab_stop(Cm(0.8))
    letter.add_paragraph("{%p endfor %}")


def _named_rows(letter: Letter, rows: tuple[tuple[str, str], ...], label_width: Cm) -> None:
    table = letter.add_table(rows=0, cols=3)
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    table.autofit = False
    widths = (label_width, Cm(0.5), Cm(16.3) - label_width - Cm(0.5))
    for label, value in rows:
        for cell, text, width in zip(
            table.add_row().cells, (label, ":", value), widths, strict=True
        ):
            cell.width = width
            cell.paragraphs[0].add_run(text)
            cell.paragraphs[0].paragraph_format.space_after = Pt(2)
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width


def _line(paragraph: Paragraph, side: str, eighths_of_a_point: int) -> None:
    borders = OxmlElement("w:pBdr")
    borders.append(
        _element(f"w:{side}", val="single", sz=str(eighths_of_a_point), space="6", color="10243E")
    )
    paragraph._p.get_or_add_pPr().insert_element_before(borders, *AFTER_BORDERS)


def _element(tag: str, **attributes: str):  # type: ignore[no-untyped-def] # lxml's own class
    element = OxmlElement(tag)
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), value)
    return element


def _parts(document: bytes) -> Iterator[tuple[str, bytes]]:
    with ZipFile(BytesIO(document)) as archive:
        for name in archive.namelist():
            yield name, archive.read(name)


def write(path: Path) -> None:
    """The same template gives the same bytes: the parts carry no time."""
    document = BytesIO()
    letter_template().save(document)
    with ZipFile(path, "w") as archive:
        for name, content in _parts(document.getvalue()):
            part = ZipInfo(name)
            part.compress_type = ZIP_DEFLATED
            archive.writestr(part, content)


if __name__ == "__main__":
    write(Path(__file__).parent / "letter-template.docx")
