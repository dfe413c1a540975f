"""Takes a form's workbook from outside as bytes; lets through only harmless XML of bounded size."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NoReturn, assert_never

from shared.documents.office_package import (
    CONTENT_TYPES,
    OfficePackage,
    PackageFlaw,
    PackageLimits,
    UnsafePackage,
    open_package,
)
from shared.domain.problem import Problem, ProblemCode

LARGEST_FILE_BYTES = 8 * 1024 * 1024
"""A filled form has about 0.2 MB; the rest is room for pictures that somebody pasted."""
_LIMITS = PackageLimits(entries=400, unpacked_bytes=16 * 1024 * 1024, elements=300_000)
"""Several times a form that is full to the last row, and such pictures."""
_OLE_MAGIC = bytes.fromhex("D0CF11E0A1B11AE1")
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_OLD_EXCEL_STREAMS = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"))
_BINARY_WORKBOOK = "xl/workbook.bin"
_DIALOGS = "xl/dialogsheets/"
_LINK_PLACES = ("xl/externallinks/", "xl/connections.xml", "xl/querytables/", "xl/webextensions/")
_WORKBOOK_TYPES = ("spreadsheetml.sheet.main+xml", "spreadsheetml.template.main+xml")
_HARMLESS_OUTSIDE = "hyperlink"
"""A typed e-mail address becomes a link outwards by itself; nobody follows it here."""


@dataclass(frozen=True, slots=True)
class WorkbookParts:
    """The XML parts of a workbook by their path in it, unpacked, well-formed, without a DTD."""

    xml: Mapping[str, bytes]


def open_workbook(data: bytes) -> WorkbookParts:
    """Refused with one of the WORKBOOK codes, before anything large is unpacked."""
    if len(data) > LARGEST_FILE_BYTES:
        raise Problem(ProblemCode.WORKBOOK_TOO_LARGE)
    if data.startswith(_OLE_MAGIC):
        _refuse_ole(data)
    try:
        package = open_package(data, _LIMITS, _is_xml)
        _refuse_by_kind(package)
        _refuse_links(package)
    except UnsafePackage as unsafe:
        raise Problem(_code(unsafe.flaw)) from unsafe
    return WorkbookParts(package.parts)


def _is_xml(path: str) -> bool:
    return path.lower().endswith((".xml", ".rels"))


def _refuse_ole(data: bytes) -> NoReturn:
    """Excel wraps what has a password, and wrote what is older than 2007, in the same way."""
    if _ENCRYPTED_STREAM in data:
        raise Problem(ProblemCode.WORKBOOK_LOCKED)
    if any(stream in data for stream in _OLD_EXCEL_STREAMS):
        raise Problem(ProblemCode.WORKBOOK_OF_OLD_EXCEL)
    raise Problem(ProblemCode.WORKBOOK_OF_ANOTHER_KIND)


def _code(flaw: PackageFlaw) -> ProblemCode:
    match flaw:
        case PackageFlaw.NOT_A_PACKAGE:
            return ProblemCode.WORKBOOK_OF_ANOTHER_KIND
        case PackageFlaw.LOCKED:
            return ProblemCode.WORKBOOK_LOCKED
        case PackageFlaw.DAMAGED:
            return ProblemCode.WORKBOOK_DAMAGED
        case PackageFlaw.BURSTS | PackageFlaw.DANGEROUS_XML:
            return ProblemCode.WORKBOOK_UNSAFE
        case _:
            assert_never(flaw)


def _refuse_by_kind(package: OfficePackage) -> None:
    names = [name.lower() for name in package.names]
    if CONTENT_TYPES not in package.names or _BINARY_WORKBOOK in names:
        raise Problem(ProblemCode.WORKBOOK_OF_ANOTHER_KIND)
    if package.has_active_content() or any(name.startswith(_DIALOGS) for name in names):
        raise Problem(ProblemCode.WORKBOOK_HAS_MACROS)
    if not any(kind.endswith(_WORKBOOK_TYPES) for kind in package.content_types()):
        raise Problem(ProblemCode.WORKBOOK_OF_ANOTHER_KIND)


def _refuse_links(package: OfficePackage) -> None:
    is_linked = any(name.lower().startswith(_LINK_PLACES) for name in package.names)
    if is_linked or any(
        relation.leads_outside and relation.kind != _HARMLESS_OUTSIDE
        for relation in package.relations()
    ):
        raise Problem(ProblemCode.WORKBOOK_HAS_LINKS)
