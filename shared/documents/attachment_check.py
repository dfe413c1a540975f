"""Looks at a file from outside before it is kept with a case: what it is, by its content."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from puremagic import PureError, magic_string

from shared.documents.office_package import (
    MANIFEST,
    MIME_TYPE,
    OfficePackage,
    PackageFlaw,
    PackageLimits,
    UnsafePackage,
    open_package,
    what_it_is,
)
from shared.documents.picture_size import jpeg_size, png_size
from shared.documents.plain_text_check import is_plain_text
from shared.documents.safe_file_name import safe_file_name, suffix_of
from shared.domain.problem import Problem, ProblemCode

LARGEST_ATTACHMENT_BYTES = 20 * 1024 * 1024
MOST_PIXELS = 100_000_000
"""A page of A3 scanned at 600 dots per inch has 70 million."""
_LIMITS = PackageLimits(entries=5_000, unpacked_bytes=500 * 1024 * 1024)
_PDF_END_WITHIN_BYTES = 4096
_OLE_MAGIC = bytes.fromhex("D0CF11E0A1B11AE1")
_LOCKED_STREAM = "EncryptedPackage".encode("utf-16-le")
_PROGRAM_STARTS = (
    *(b"MZ", b"\x7fELF", b"#!", b"L\x00\x00\x00\x01\x14\x02\x00", b"\x00asm", b"dex\n"),
    *(b"\xca\xfe\xba\xbe", b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf"),
    *(b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe"),
)
"""Of Windows, Linux and macOS, scripts, links of Windows, WebAssembly, Android, Java."""
_PROGRAM_SUFFIXES = frozenset(
    ".acm .apk .app .appimage .appref-ms .bat .cmd .com .cpl .desktop .dll .dmg .exe .gadget .hta "
    ".htm .html .inf .ins .iso .jar .js .jse .lnk .mht .msc .msi .msp .ocx .pif .pl .ps1 .psm1 .py "
    ".pyw .reg .rb .run .scf .scr .sct .settingcontent-ms .sh .svg .sys .url .vb .vbe .vbs .ws "
    ".wsc .wsf .wsh .xht .xhtml .xll".split()
)
"""What an operating system or a browser would run, whatever it says inside."""
_PROGRAM_PARTS = frozenset({"META-INF/MANIFEST.MF", "AndroidManifest.xml", "classes.dex"})
_OPEN_DOCUMENT_MACROS = ("basic/", "scripts/")
_PDF_ACTIONS = (b"/JavaScript", b"/JS", b"/Launch", b"/EmbeddedFile", b"/RichMedia", b"/XFA")


class FileKind(StrEnum):
    """The kinds of files that a case keeps."""

    PDF = "pdf"
    DOCX = "docx"
    XLSX = "xlsx"
    ODT = "odt"
    ODS = "ods"
    PNG = "png"
    JPEG = "jpeg"
    CSV = "csv"
    TEXT = "text"


class AttachmentWarning(StrEnum):
    """What an officer should know before such a file is opened."""

    HAS_ACTIONS = "has_actions"
    """A PDF that can run something or carries files; seen only where it is not packed away."""
    LEADS_OUTSIDE = "leads_outside"
    """A document that fetches something from elsewhere when it is opened."""


@dataclass(frozen=True, slots=True)
class CheckedAttachment:
    """A file that may be kept. `sha256` is in hexadecimal digits."""

    file_name: str
    kind: FileKind
    media_type: str
    size_bytes: int
    sha256: str
    warnings: frozenset[AttachmentWarning]


_MEDIA_TYPES = MappingProxyType(
    {
        FileKind.PDF: "application/pdf",
        FileKind.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileKind.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        FileKind.ODT: "application/vnd.oasis.opendocument.text",
        FileKind.ODS: "application/vnd.oasis.opendocument.spreadsheet",
        FileKind.PNG: "image/png",
        FileKind.JPEG: "image/jpeg",
        FileKind.CSV: "text/csv",
        FileKind.TEXT: "text/plain",
    }
)
_SUFFIXES = MappingProxyType({FileKind.JPEG: ".jpg", FileKind.TEXT: ".txt"})
_TEXT_SUFFIXES = MappingProxyType({".txt": FileKind.TEXT, ".csv": FileKind.CSV})
_OFFICE_TYPES = MappingProxyType(
    {
        "wordprocessingml.document.main+xml": FileKind.DOCX,
        "spreadsheetml.sheet.main+xml": FileKind.XLSX,
    }
)
_OPEN_TYPES = MappingProxyType(
    {_MEDIA_TYPES[kind].encode(): kind for kind in (FileKind.ODT, FileKind.ODS)}
)
_FLAWS = MappingProxyType(
    {
        PackageFlaw.NOT_A_PACKAGE: ProblemCode.ATTACHMENT_NOT_ACCEPTED,
        PackageFlaw.LOCKED: ProblemCode.ATTACHMENT_LOCKED,
        PackageFlaw.DAMAGED: ProblemCode.ATTACHMENT_DAMAGED,
        PackageFlaw.BURSTS: ProblemCode.ATTACHMENT_UNSAFE,
        PackageFlaw.DANGEROUS_XML: ProblemCode.ATTACHMENT_UNSAFE,
    }
)


def check_attachment(name: str, data: bytes) -> CheckedAttachment:
    """What the file is; otherwise a Problem with one of the ATTACHMENT codes.

    Its new name ends as its kind does, whatever ending it came with.
    """
    if not data:
        raise Problem(ProblemCode.ATTACHMENT_EMPTY)
    if len(data) > LARGEST_ATTACHMENT_BYTES:
        raise Problem(
            ProblemCode.ATTACHMENT_TOO_LARGE,
            limit_megabytes=LARGEST_ATTACHMENT_BYTES // (1024 * 1024),
        )
    kind, warnings = _looked_into(suffix_of(name), data)
    return CheckedAttachment(
        file_name=safe_file_name(name, _SUFFIXES.get(kind, f".{kind.value}")),
        kind=kind,
        media_type=_MEDIA_TYPES[kind],
        size_bytes=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        warnings=warnings,
    )


def _looked_into(suffix: str, data: bytes) -> tuple[FileKind, frozenset[AttachmentWarning]]:
    nothing: frozenset[AttachmentWarning] = frozenset()
    if data.startswith(_PROGRAM_STARTS):
        raise Problem(ProblemCode.ATTACHMENT_IS_PROGRAM)
    if data.startswith(b"%PDF-"):
        return FileKind.PDF, _warnings_of_pdf(data)
    if data.startswith(b"PK"):
        return _document(data)
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return _picture(FileKind.PNG, png_size(data)), nothing
    if data.startswith(b"\xff\xd8\xff"):
        return _picture(FileKind.JPEG, jpeg_size(data)), nothing
    if data.startswith(_OLE_MAGIC) and _LOCKED_STREAM in data:
        raise Problem(ProblemCode.ATTACHMENT_LOCKED)
    return _text(suffix, data), nothing


def _warnings_of_pdf(data: bytes) -> frozenset[AttachmentWarning]:
    if b"%%EOF" not in data[-_PDF_END_WITHIN_BYTES:]:
        raise Problem(ProblemCode.ATTACHMENT_DAMAGED)
    acts = any(action in data for action in _PDF_ACTIONS)
    return frozenset({AttachmentWarning.HAS_ACTIONS} if acts else ())


def _picture(kind: FileKind, size: tuple[int, int] | None) -> FileKind:
    if size is None:
        raise Problem(ProblemCode.ATTACHMENT_DAMAGED)
    if size[0] * size[1] > MOST_PIXELS:
        raise Problem(ProblemCode.ATTACHMENT_UNSAFE)
    return kind


def _document(data: bytes) -> tuple[FileKind, frozenset[AttachmentWarning]]:
    try:
        package = open_package(data, _LIMITS, what_it_is)
        if package.names & _PROGRAM_PARTS:
            raise Problem(ProblemCode.ATTACHMENT_IS_PROGRAM)
        if MIME_TYPE in package.names:
            return _open_document(package)
        return _microsoft_document(package)
    except UnsafePackage as unsafe:
        raise Problem(_FLAWS[unsafe.flaw]) from unsafe


def _open_document(package: OfficePackage) -> tuple[FileKind, frozenset[AttachmentWarning]]:
    kind = _OPEN_TYPES.get(package.parts[MIME_TYPE].strip())
    if kind is None:
        raise Problem(ProblemCode.ATTACHMENT_NOT_ACCEPTED)
    if b"encryption-data" in package.parts.get(MANIFEST, b""):
        raise Problem(ProblemCode.ATTACHMENT_LOCKED)
    if any(name.lower().startswith(_OPEN_DOCUMENT_MACROS) for name in package.names):
        raise Problem(ProblemCode.ATTACHMENT_HAS_MACROS)
    return kind, frozenset()


def _microsoft_document(package: OfficePackage) -> tuple[FileKind, frozenset[AttachmentWarning]]:
    kinds = package.content_types()
    found = {kind for end, kind in _OFFICE_TYPES.items() if any(t.endswith(end) for t in kinds)}
    if package.has_active_content():
        raise Problem(ProblemCode.ATTACHMENT_HAS_MACROS)
    if len(found) != 1:
        raise Problem(ProblemCode.ATTACHMENT_NOT_ACCEPTED)
    leads = any(
        relation.leads_outside and relation.kind != "hyperlink" for relation in package.relations()
    )
    return found.pop(), frozenset({AttachmentWarning.LEADS_OUTSIDE} if leads else ())


def _text(suffix: str, data: bytes) -> FileKind:
    if suffix in _PROGRAM_SUFFIXES:
        raise Problem(ProblemCode.ATTACHMENT_IS_PROGRAM)
    if suffix in _TEXT_SUFFIXES and is_plain_text(data):
        return _TEXT_SUFFIXES[suffix]
    if not data.startswith(_OLE_MAGIC) and _known_endings(data) & _PROGRAM_SUFFIXES:
        raise Problem(ProblemCode.ATTACHMENT_IS_PROGRAM)
    raise Problem(ProblemCode.ATTACHMENT_NOT_ACCEPTED)


def _known_endings(data: bytes) -> frozenset[str]:
    """The endings of all kinds of files that begin like this one."""
    try:
        return frozenset(match.extension.lower() for match in magic_string(data))
    except (PureError, ValueError):
        return frozenset()
