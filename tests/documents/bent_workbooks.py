"""Form workbooks as an applicant, another program or an attacker may have left them."""

import re
from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile
from zlib import crc32

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell

from shared.documents.form_cells import answer_name

OLE_HEAD = bytes.fromhex("D0CF11E0A1B11AE1") + bytes(504)


def with_cells(data: bytes, values: dict[tuple[str, ...], object], row: int = 1) -> bytes:
    """As if somebody had typed these into the cells of those names and saved."""

    def change(workbook: Workbook) -> None:
        for name, value in values.items():
            answer_cell(workbook, *name, row=row).value = value  # type: ignore[assignment]

    return changed(data, change)


def changed(data: bytes, change: Callable[[Workbook], None]) -> bytes:
    workbook = load_workbook(BytesIO(data))
    change(workbook)
    into = BytesIO()
    workbook.save(into)
    return into.getvalue()


def answer_cell(workbook: Workbook, *name: str, row: int = 1) -> Cell:
    """The cell of an answer; of a column of rows the one in that row."""
    place = workbook.defined_names[answer_name(*name)].attr_text
    assert place is not None
    sheet, _, cells = place.rpartition("!")
    first = cells.replace("$", "").partition(":")[0]
    cell = workbook[sheet.strip("'")][first].offset(row=row - 1)
    assert isinstance(cell, Cell)
    return cell


def parts(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(contents: dict[str, bytes]) -> bytes:
    into = BytesIO()
    with ZipFile(into, "w", ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            archive.writestr(name, content)
    return into.getvalue()


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    return packed({**parts(data), name: content})


def with_replaced(data: bytes, name: str, old: bytes, new: bytes) -> bytes:
    content = parts(data)[name]
    assert old in content
    return with_part(data, name, content.replace(old, new))


def lying_about(data: bytes, name: str, content: bytes) -> bytes:
    """With a part whose directory tells a harmless size, and the checksum of that beginning."""
    bomb = bytearray(with_part(data, name, content))
    told = 1000
    for real, false in (
        (len(content).to_bytes(4, "little"), told.to_bytes(4, "little")),
        (crc32(content).to_bytes(4, "little"), crc32(content[:told]).to_bytes(4, "little")),
    ):
        while (place := bomb.find(real)) >= 0:
            bomb[place : place + 4] = false
    return bytes(bomb)


def with_dtd(data: bytes, dtd: bytes, use: bytes) -> bytes:
    """A document type in front of the workbook, and a use of what it declares."""
    name = "xl/workbook.xml"
    content = parts(data)[name]
    place = content.index(b"<workbook")
    bent = content[:place] + dtd + content[place:]
    return with_part(data, name, bent.replace(b"</workbook>", use + b"</workbook>"))


def with_shared_texts(data: bytes) -> bytes:
    """The texts in a table of their own, in runs with how they sound, as Excel saves them."""
    texts: list[str] = []

    def shared(found: re.Match[str]) -> str:
        texts.append(found[1])
        return f't="s"><v>{len(texts) - 1}</v></c>'

    contents = parts(data)
    for name in [each for each in contents if each.startswith("xl/worksheets/sheet")]:
        inline = r't="inlineStr"><is><t[^>]*>([^<]*)</t></is></c>'
        contents[name] = re.sub(inline, shared, contents[name].decode()).encode()
    items = "".join(
        f'<si><r><t xml:space="preserve">{text[:3]}</t></r><r><rPr><b/></rPr>'
        f'<t xml:space="preserve">{text[3:]}</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>'
        if "&" not in text
        else f"<si><t>{text}</t></si>"
        for text in texts
    )
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    contents["xl/sharedStrings.xml"] = f'<sst xmlns="{main}">{items}</sst>'.encode()
    relations = contents["xl/_rels/workbook.xml.rels"]
    one = (
        b'<Relationship Id="rIdTexts" Target="sharedStrings.xml" Type="http://schemas.openxml'
        b'formats.org/officeDocument/2006/relationships/sharedStrings"/></Relationships>'
    )
    contents["xl/_rels/workbook.xml.rels"] = relations.replace(b"</Relationships>", one)
    return packed(contents)


def strictly(data: bytes) -> bytes:
    """As Excel's "Strict Open XML Workbook": other name spaces, the same content."""
    return packed(
        {
            name: content.replace(
                b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                b"http://purl.oclc.org/ooxml/spreadsheetml/main",
            ).replace(
                b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                b"http://purl.oclc.org/ooxml/officeDocument/relationships",
            )
            for name, content in parts(data).items()
        }
    )
