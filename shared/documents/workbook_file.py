"""Takes a workbook from outside as bytes, and lets through only harmless XML of bounded size."""

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from types import MappingProxyType
from typing import NoReturn
from xml.etree.ElementTree import Element
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser, ParseError, fromstring

from shared.domain.problem import Problem, ProblemCode

LARGEST_FILE_BYTES = 8 * 1024 * 1024
"""A filled form has about 0.2 MB; the rest is room for pictures that somebody pasted."""
MOST_ENTRIES = 400
LARGEST_XML_BYTES = 12 * 1024 * 1024
"""All XML of the workbook together: ten times a form that is full to the last row."""
MOST_ELEMENTS = 300_000
HIGHEST_RATIO = 200
"""Empty rows of a sheet shrink to a fortieth; what shrinks further was made to burst."""
DEEPEST_ELEMENT = 60
_RATIO_MATTERS_FROM_BYTES = 1024 * 1024
_CHUNK_BYTES = 64 * 1024
_OLE_MAGIC = bytes.fromhex("D0CF11E0A1B11AE1")
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_OLD_EXCEL_STREAMS = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"))
_ENCRYPTED_FLAG = 0x1
_BINARY_WORKBOOK = "xl/workbook.bin"
_MACRO_FOLDERS = ("xl/macrosheets/", "xl/dialogsheets/", "xl/activex/", "xl/embeddings/")
_MACRO_TYPES = ("macroenabled", "vbaproject", "ms-excel.intlmacrosheet", "ms-excel.macrosheet")
_LINK_PLACES = ("xl/externallinks/", "xl/connections.xml", "xl/querytables/", "xl/webextensions/")
_CONTENT_TYPES = "[Content_Types].xml"
_WORKBOOK_TYPES = (
    "spreadsheetml.sheet.main+xml",
    "spreadsheetml.template.main+xml",
)
_HARMLESS_OUTSIDE = "/hyperlink"
"""A typed e-mail address becomes a link outwards by itself; nobody follows it here."""


@dataclass(frozen=True, slots=True)
class WorkbookParts:
    """The XML parts of a workbook by their path in it, unpacked, well-formed, without a DTD."""

    xml: Mapping[str, bytes]


def open_workbook(data: bytes) -> WorkbookParts:
    """Refused with one of the WORKBOOK codes, before anything large is unpacked."""
    if len(data) > LARGEST_FILE_BYTES:
        _refuse_size()
    if data.startswith(_OLE_MAGIC):
        _refuse_ole(data)
    if not data.startswith(b"PK"):
        raise Problem(ProblemCode.WORKBOOK_OF_ANOTHER_KIND)
    try:
        with ZipFile(BytesIO(data)) as archive:
            return _checked_parts(archive)
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError) as failure:
        raise Problem(ProblemCode.WORKBOOK_DAMAGED) from failure


def _refuse_size() -> NoReturn:
    raise Problem(
        ProblemCode.WORKBOOK_TOO_LARGE, limit_megabytes=LARGEST_FILE_BYTES // (1024 * 1024)
    )


def _refuse_ole(data: bytes) -> NoReturn:
    """Excel wraps what has a password, and wrote what is older than 2007, in the same way."""
    if _ENCRYPTED_STREAM in data:
        raise Problem(ProblemCode.WORKBOOK_LOCKED)
    if any(stream in data for stream in _OLD_EXCEL_STREAMS):
        raise Problem(ProblemCode.WORKBOOK_OF_OLD_EXCEL)
    raise Problem(ProblemCode.WORKBOOK_OF_ANOTHER_KIND)


def _checked_parts(archive: ZipFile) -> WorkbookParts:
    entries = archive.infolist()
    if len(entries) > MOST_ENTRIES:
        raise Problem(ProblemCode.WORKBOOK_UNSAFE)
    if len({entry.filename.lower() for entry in entries}) != len(entries):
        raise Problem(ProblemCode.WORKBOOK_UNSAFE)
    if any(entry.flag_bits & _ENCRYPTED_FLAG for entry in entries):
        raise Problem(ProblemCode.WORKBOOK_LOCKED)
    _refuse_by_name(entries)
    parts = _unpacked(archive, [entry for entry in entries if _is_xml(entry)])
    _refuse_dangerous_xml(parts)
    _refuse_by_type(parts)
    _refuse_links(parts)
    return WorkbookParts(MappingProxyType(parts))


def _is_xml(entry: ZipInfo) -> bool:
    return entry.filename.lower().endswith((".xml", ".rels"))


def _refuse_by_name(entries: list[ZipInfo]) -> None:
    names = [entry.filename.lower() for entry in entries]
    if _CONTENT_TYPES not in {entry.filename for entry in entries} or _BINARY_WORKBOOK in names:
        raise Problem(ProblemCode.WORKBOOK_OF_ANOTHER_KIND)
    if any("vbaproject" in name or name.startswith(_MACRO_FOLDERS) for name in names):
        raise Problem(ProblemCode.WORKBOOK_HAS_MACROS)
    if any(name.startswith(_LINK_PLACES) for name in names):
        raise Problem(ProblemCode.WORKBOOK_HAS_LINKS)


def _unpacked(archive: ZipFile, entries: list[ZipInfo]) -> dict[str, bytes]:
    """What the entries really hold; their own word about their sizes is not trusted."""
    if sum(entry.file_size for entry in entries) > LARGEST_XML_BYTES:
        raise Problem(ProblemCode.WORKBOOK_UNSAFE)
    parts: dict[str, bytes] = {}
    room = LARGEST_XML_BYTES
    for entry in entries:
        if entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            raise Problem(ProblemCode.WORKBOOK_DAMAGED)
        content = _bounded(archive, entry, room)
        _refuse_ratio(entry, len(content))
        room -= len(content)
        parts[entry.filename] = content
    return parts


def _bounded(archive: ZipFile, entry: ZipInfo, room: int) -> bytes:
    """Read in chunks: reading at once would unpack all that a lying entry holds."""
    content = bytearray()
    with archive.open(entry) as source:
        while chunk := source.read(_CHUNK_BYTES):
            content += chunk
            if len(content) > room:
                raise Problem(ProblemCode.WORKBOOK_UNSAFE)
    return bytes(content)


def _refuse_ratio(entry: ZipInfo, size: int) -> None:
    if size > _RATIO_MATTERS_FROM_BYTES and size > HIGHEST_RATIO * max(entry.compress_size, 1):
        raise Problem(ProblemCode.WORKBOOK_UNSAFE)


class _Measure:
    """Counts what one parser after another starts, and gives up at the limits."""

    def __init__(self) -> None:
        self._count = 0
        self._depth = 0

    def start(self, _tag: str, _attributes: dict[str, str]) -> None:
        self._count += 1
        self._depth += 1
        if self._count > MOST_ELEMENTS or self._depth > DEEPEST_ELEMENT:
            raise Problem(ProblemCode.WORKBOOK_UNSAFE)

    def end(self, _tag: str) -> None:
        self._depth -= 1

    def close(self) -> None:
        """Nothing was built."""


def _refuse_dangerous_xml(parts: Mapping[str, bytes]) -> None:
    measure = _Measure()
    for content in parts.values():
        parser = DefusedXMLParser(target=measure, forbid_dtd=True)
        try:
            parser.feed(content)
            parser.close()
        except DefusedXmlException as danger:
            raise Problem(ProblemCode.WORKBOOK_UNSAFE) from danger
        except (ParseError, LookupError) as failure:
            raise Problem(ProblemCode.WORKBOOK_DAMAGED) from failure


def _refuse_by_type(parts: Mapping[str, bytes]) -> None:
    types = [
        element.get("ContentType", "").lower() for element in fromstring(parts[_CONTENT_TYPES])
    ]
    if any(macro in kind for kind in types for macro in _MACRO_TYPES):
        raise Problem(ProblemCode.WORKBOOK_HAS_MACROS)
    if not any(kind.endswith(_WORKBOOK_TYPES) for kind in types):
        raise Problem(ProblemCode.WORKBOOK_OF_ANOTHER_KIND)


def _refuse_links(parts: Mapping[str, bytes]) -> None:
    for path, content in parts.items():
        if path.lower().endswith(".rels") and any(
            _leads_outside(relation) for relation in fromstring(content)
        ):
            raise Problem(ProblemCode.WORKBOOK_HAS_LINKS)


def _leads_outside(relation: Element) -> bool:
    is_outside = relation.get("TargetMode", "").lower() == "external"
    return is_outside and not relation.get("Type", "").lower().endswith(_HARMLESS_OUTSIDE)
