"""Opens a zipped office document from outside, and lets no bomb and no dangerous XML through."""

import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from types import MappingProxyType
from xml.etree.ElementTree import Element
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser, ParseError, fromstring

CONTENT_TYPES = "[Content_Types].xml"
"""What the parts of a document of Microsoft's formats are."""
MIME_TYPE = "mimetype"
MANIFEST = "META-INF/manifest.xml"
"""The same for documents of the open formats (ODT, ODS)."""
_CHUNK_BYTES = 64 * 1024
_ENCRYPTED_FLAG = 0x1
_HIGHEST_RATIO = 200
_RATIO_MATTERS_FROM_BYTES = 1024 * 1024
_DEEPEST_ELEMENT = 500
"""Tables in tables of an honest document stay far below."""
_MACRO_NAMES = (
    "vbaproject",
    "vbadata",
    "/activex/",
    "/embeddings/",
    "/macrosheets/",
    "/ctrlprops/",
)
_MACRO_TYPES = ("macroenabled", "vbaproject", "activex", "oleobject", "macrosheet")


class PackageFlaw(StrEnum):
    """Why a package is not let through."""

    NOT_A_PACKAGE = "not_a_package"
    LOCKED = "locked"
    DAMAGED = "damaged"
    BURSTS = "bursts"
    """Unpacked it would be far larger than any document, or has far too many parts."""
    DANGEROUS_XML = "dangerous_xml"


class UnsafePackage(Exception):
    """A package with a flaw; each kind of document has its own words for it."""

    def __init__(self, flaw: PackageFlaw) -> None:
        super().__init__(flaw.value)
        self.flaw = flaw


@dataclass(frozen=True, slots=True)
class PackageLimits:
    """How much an honest document of this kind holds."""

    entries: int
    unpacked_bytes: int
    elements: int = 20_000_000
    """Of all XML together: each costs far more memory than its few bytes."""


@dataclass(frozen=True, slots=True)
class Relation:
    """A link from a part of the package to something else."""

    kind: str
    """The last word of its type, such as hyperlink, in lower case."""
    target: str
    leads_outside: bool


@dataclass(frozen=True, slots=True)
class OfficePackage:
    """What lies in it, and the parts that were unpacked, by their path."""

    names: frozenset[str]
    parts: Mapping[str, bytes]

    def content_types(self) -> tuple[str, ...]:
        """What the parts are, in lower case; nothing where it is no document of Microsoft's."""
        if CONTENT_TYPES not in self.parts:
            return ()
        root = parsed(self.parts[CONTENT_TYPES])
        return tuple(element.get("ContentType", "").lower() for element in root)

    def has_active_content(self) -> bool:
        """Macros, controls, or documents of other programs inside."""
        names = [f"/{name.lower()}" for name in self.names]
        return any(mark in name for name in names for mark in _MACRO_NAMES) or any(
            mark in kind for kind in self.content_types() for mark in _MACRO_TYPES
        )

    def relations(self) -> Iterator[Relation]:
        for path, content in self.parts.items():
            if path.lower().endswith(".rels"):
                yield from (_relation(element) for element in parsed(content))


def every_part(_path: str) -> bool:
    return True


def what_it_is(path: str) -> bool:
    """The few small parts that tell which document it is, and what it leads to."""
    return path.endswith(".rels") or path in (CONTENT_TYPES, MIME_TYPE, MANIFEST)


def open_package(
    data: bytes, limits: PackageLimits, wanted: Callable[[str], bool] = every_part
) -> OfficePackage:
    """The wanted parts unpacked; UnsafePackage where anything in it is not to be trusted."""
    if not data.startswith(b"PK"):
        raise UnsafePackage(PackageFlaw.NOT_A_PACKAGE)
    try:
        with ZipFile(BytesIO(data)) as archive:
            entries = _bounded_entries(archive, limits)
            parts = _unpacked(archive, [each for each in entries if wanted(each.filename)], limits)
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError) as failure:
        raise UnsafePackage(PackageFlaw.DAMAGED) from failure
    _measured(parts, limits)
    names = frozenset(entry.filename for entry in entries)
    return OfficePackage(names, MappingProxyType(parts))


class _Measure:
    """Counts what one part after another starts, and builds nothing."""

    def __init__(self, most_elements: int) -> None:
        self._room = most_elements
        self._depth = 0

    def start(self, _tag: str, _attributes: Mapping[str, str]) -> None:
        self._room -= 1
        self._depth += 1
        if self._room < 0 or self._depth > _DEEPEST_ELEMENT:
            raise UnsafePackage(PackageFlaw.BURSTS)

    def end(self, _tag: str) -> None:
        self._depth -= 1

    def close(self) -> None:
        """The parser wants to be told that this is the end."""


def _measured(parts: Mapping[str, bytes], limits: PackageLimits) -> None:
    """That all XML is well-formed, without a DTD, and not too much of it."""
    measure = _Measure(limits.elements)
    for name, content in parts.items():
        if name.lower().endswith((".xml", ".rels")):
            with _told_as_flaw():
                parser = DefusedXMLParser(target=measure, forbid_dtd=True)
                parser.feed(content)
                parser.close()


def parsed(content: bytes) -> Element:
    """The root of an XML part without a DTD."""
    with _told_as_flaw():
        return fromstring(content, forbid_dtd=True)


@contextmanager
def _told_as_flaw() -> Iterator[None]:
    try:
        yield
    except DefusedXmlException as danger:
        raise UnsafePackage(PackageFlaw.DANGEROUS_XML) from danger
    except (ParseError, LookupError, ValueError) as failure:
        raise UnsafePackage(PackageFlaw.DAMAGED) from failure


def _bounded_entries(archive: ZipFile, limits: PackageLimits) -> list[ZipInfo]:
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    if len(entries) > limits.entries:
        raise UnsafePackage(PackageFlaw.BURSTS)
    if sum(entry.file_size for entry in entries) > limits.unpacked_bytes:
        raise UnsafePackage(PackageFlaw.BURSTS)
    if any(_bursts(entry.file_size, entry.compress_size) for entry in entries):
        raise UnsafePackage(PackageFlaw.BURSTS)
    if any(entry.flag_bits & _ENCRYPTED_FLAG for entry in entries):
        raise UnsafePackage(PackageFlaw.LOCKED)
    names = {entry.filename.lower() for entry in entries}
    kinds = {entry.compress_type for entry in entries}
    if len(names) != len(entries) or not kinds <= {ZIP_STORED, ZIP_DEFLATED}:
        raise UnsafePackage(PackageFlaw.DAMAGED)
    return entries


def _bursts(unpacked_bytes: int, packed_bytes: int) -> bool:
    return unpacked_bytes > max(_RATIO_MATTERS_FROM_BYTES, _HIGHEST_RATIO * packed_bytes)


def _unpacked(archive: ZipFile, entries: list[ZipInfo], limits: PackageLimits) -> dict[str, bytes]:
    """What the entries really hold; their own word about their sizes is not trusted."""
    parts: dict[str, bytes] = {}
    room = limits.unpacked_bytes
    for entry in entries:
        content = _bounded(archive, entry, room)
        if _bursts(len(content), entry.compress_size):
            raise UnsafePackage(PackageFlaw.BURSTS)
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
                raise UnsafePackage(PackageFlaw.BURSTS)
    return bytes(content)


def _relation(element: Element) -> Relation:
    return Relation(
        kind=element.get("Type", "").rpartition("/")[2].lower(),
        target=element.get("Target", ""),
        leads_outside=element.get("TargetMode", "").lower() == "external",
    )
