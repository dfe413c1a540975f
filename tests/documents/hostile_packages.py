"""Zipped office documents as somebody might bend them."""

from collections.abc import Callable, Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from docx import Document
from docx.document import Document as WordDocument


def word_document(*paragraphs: str, change: Callable[[WordDocument], None] | None = None) -> bytes:
    """A plain DOCX with these paragraphs."""
    document = Document()
    for text in paragraphs:
        document.add_paragraph(text)
    if change:
        change(document)
    into = BytesIO()
    document.save(into)
    return into.getvalue()


def with_parts(package: bytes, parts: Mapping[str, bytes]) -> bytes:
    """The same package with parts put in, or in the place of its own."""
    into = BytesIO()
    with ZipFile(BytesIO(package)) as source, ZipFile(into, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            if name not in parts:
                target.writestr(name, source.read(name))
        for name, content in parts.items():
            target.writestr(name, content)
    return into.getvalue()


def part_of(package: bytes, name: str) -> str:
    with ZipFile(BytesIO(package)) as archive:
        return archive.read(name).decode()


def with_replaced(package: bytes, name: str, old: str, new: str) -> bytes:
    """The same package with one text in one part exchanged."""
    text = part_of(package, name)
    assert old in text
    return with_parts(package, {name: text.replace(old, new).encode()})


def with_relation(package: bytes, kind: str, target: str, mode: str = "External") -> bytes:
    """The same document with one more relation of its text to something."""
    relation = (
        '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        f'relationships/{kind}" Target="{target}" TargetMode="{mode}"/></Relationships>'
    )
    return with_replaced(package, "word/_rels/document.xml.rels", "</Relationships>", relation)


def zip_bomb(package: bytes, megabytes: int) -> bytes:
    """A small file that unpacks to very much."""
    return with_parts(package, {"word/media/image9.bin": bytes(megabytes * 1024 * 1024)})


def lying_about_its_size(package: bytes) -> bytes:
    """The bomb again, whose directory tells a harmless size."""
    bomb = bytearray(zip_bomb(package, 50))
    real = (50 * 1024 * 1024).to_bytes(4, "little")
    while (place := bomb.find(real)) >= 0:
        bomb[place : place + 4] = (1000).to_bytes(4, "little")
    return bytes(bomb)
