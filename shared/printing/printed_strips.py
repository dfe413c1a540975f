"""Reads a print job as a printer would: from its bytes to strips of what comes out."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from shared.printing.code128 import code128_modules
from shared.printing.paper import CODE_PAGE, Paper

LINE_SPACING_DOTS = 30
"""One sixth of an inch at 180 dpi, as printers start out."""
CHARACTER_DOTS_HIGH = 24
_CUTTER_DISTANCE_DOTS = 100
_TRIANGLES = {b"\xe4": "◢", b"\xe5": "◣"}
_QR_CORRECTIONS = (b"0", b"1", b"2", b"3")
"""L, M, Q, H."""
_QR_MOST_BYTES = 1273
"""Of version 40 at correction H."""
_DEFAULT_BARCODE_HEIGHT_DOTS = 162
_DEFAULT_BARCODE_MODULE_DOTS = 3


class DocumentNotUnderstood(ValueError):
    """Bytes that no command of ours stands for."""


@dataclass(frozen=True, slots=True)
class Character:
    """`width` and `height` are times font A."""

    character: str
    width: int
    height: int
    is_bold: bool


@dataclass(frozen=True, slots=True)
class TextStrip:
    """One printed line of text; `align` is 0 left, 1 centre, 2 right."""

    characters: tuple[Character, ...]
    align: int
    height_dots: int


@dataclass(frozen=True, slots=True)
class DotStrip:
    """A drawing, row by row; each of its modules is so many dots wide and high."""

    rows: tuple[tuple[bool, ...], ...]
    module_width_dots: int
    module_height_dots: int
    align: int


@dataclass(frozen=True, slots=True)
class BlankStrip:
    height_dots: int


@dataclass(frozen=True, slots=True)
class CutStrip:
    """Where the paper is cut; what follows is another ticket's."""


Strip = TextStrip | DotStrip | BlankStrip | CutStrip


def printed_strips(document: bytes, paper: Paper) -> tuple[Strip, ...]:
    """Everything that comes out, from top to bottom. Raises DocumentNotUnderstood."""
    return tuple(_Head(document, paper).strips())


@dataclass(slots=True)
class _Head:
    """The print head's state while it reads."""

    document: bytes
    paper: Paper
    at: int = 0
    slot: int = 0
    align: int = 0
    width: int = 1
    height: int = 1
    is_bold: bool = False
    barcode_height_dots: int = _DEFAULT_BARCODE_HEIGHT_DOTS
    barcode_module_dots: int = _DEFAULT_BARCODE_MODULE_DOTS
    qr_module_dots: int = 3
    qr_correction: int = 0
    qr_content: bytes = b""
    line: list[Character] = field(default_factory=list)

    def strips(self) -> Iterator[Strip]:
        while self.at < len(self.document):
            yield from self._next()
        if self.line:
            yield self._finished_line()

    def _next(self) -> Iterator[Strip]:
        match self._take(1):
            case b"\n":
                yield self._finished_line()
            case b"\x1b":
                yield from self._escape_command()
            case b"\x1c" if self._take(1) == b".":
                pass
            case b"\x1d":
                yield from self._group_command()
            case byte if byte >= b" " and byte != b"\x7f":
                yield from self._character(byte)
            case _:
                raise self._not_understood()

    def _escape_command(self) -> Iterator[Strip]:
        match self._take(1):
            case b"@":
                self._initialize()
            case b"t":
                self.slot = self._number()
            case b"a":
                self.align = self._number(0, 2)
            case b"E":
                self.is_bold = self._number() % 2 == 1
            case b"d":
                if self.line:
                    yield self._finished_line()
                yield BlankStrip(self._number() * LINE_SPACING_DOTS)
            case _:
                raise self._not_understood()

    def _group_command(self) -> Iterator[Strip]:
        match self._take(1):
            case b"!":
                size = self._number()
                self.width, self.height = (size >> 4 & 7) + 1, (size & 7) + 1
            case b"h":
                self.barcode_height_dots = self._number(1)
            case b"w":
                self.barcode_module_dots = self._number(2, 6)
            case b"k" if self._take(1) == b"I":
                yield self._barcode(self._take(self._number()))
            case b"(" if self._take(1) == b"k":
                yield from self._qr_command(self._take(self._long_number()))
            case b"v" if self._take(1) == b"0":
                yield self._raster()
            case b"V" if self._take(1) == b"B":
                yield BlankStrip(_CUTTER_DISTANCE_DOTS + self._number())
                yield CutStrip()
            case _:
                raise self._not_understood()

    def _initialize(self) -> None:
        self.slot, self.align, self.width, self.height, self.is_bold = 0, 0, 1, 1, False

    def _character(self, byte: bytes) -> Iterator[Strip]:
        used = sum(character.width for character in self.line)
        if used + self.width > self.paper.columns:
            yield self._finished_line()
        decoded = self._decoded(byte)
        self.line.append(Character(decoded, self.width, self.height, self.is_bold))

    def _decoded(self, byte: bytes) -> str:
        if byte < b"\x80" or self.slot == self.paper.code_page_slot:
            return byte.decode(CODE_PAGE)
        if self.slot == self.paper.triangle_slot and byte in _TRIANGLES:
            return _TRIANGLES[byte]
        raise self._not_understood()

    def _finished_line(self) -> TextStrip:
        tallest = max((character.height for character in self.line), default=1)
        strip = TextStrip(
            characters=tuple(self.line),
            align=self.align,
            height_dots=max(LINE_SPACING_DOTS, tallest * CHARACTER_DOTS_HIGH),
        )
        self.line.clear()
        return strip

    def _barcode(self, data: bytes) -> DotStrip:
        content = data[2:].replace(b"{{", b"{")
        if data[:2] != b"{B" or not all(0x20 <= byte < 0x7F for byte in content):
            raise self._not_understood()
        return DotStrip(
            rows=(code128_modules(content.decode("ascii")),),
            module_width_dots=self.barcode_module_dots,
            module_height_dots=self.barcode_height_dots,
            align=self.align,
        )

    def _qr_command(self, data: bytes) -> Iterator[Strip]:
        match data[:2]:
            case b"1C" if len(data) == 3 and 1 <= data[2] <= 16:
                self.qr_module_dots = data[2]
            case b"1E" if data[2:] in _QR_CORRECTIONS:
                self.qr_correction = _QR_CORRECTIONS.index(data[2:])
            case b"1P" if data[2:3] == b"0":
                self.qr_content = data[3:]
            case b"1Q" if 0 < len(self.qr_content) <= _QR_MOST_BYTES:
                yield self._qr_code()
            case _:
                raise self._not_understood()

    def _qr_code(self) -> DotStrip:
        import qrcode

        # The library counts the levels L M Q H as 1 0 3 2, the printer as 0 1 2 3.
        code = qrcode.QRCode(error_correction=self.qr_correction ^ 1, border=0)
        code.add_data(self.qr_content)
        return DotStrip(
            rows=tuple(tuple(row) for row in code.get_matrix()),
            module_width_dots=self.qr_module_dots,
            module_height_dots=self.qr_module_dots,
            align=self.align,
        )

    def _raster(self) -> DotStrip:
        enlargement = self._number(0, 3)
        width_bytes, height = self._long_number(), self._long_number()
        if not width_bytes or not height:
            raise self._not_understood()
        data = self._take(width_bytes * height)
        rows = (data[at : at + width_bytes] for at in range(0, len(data), width_bytes))
        return DotStrip(
            rows=tuple(_dots(row) for row in rows),
            module_width_dots=1 + (enlargement & 1),
            module_height_dots=1 + (enlargement >> 1 & 1),
            align=self.align,
        )

    def _number(self, least: int = 0, most: int = 255) -> int:
        number = self._take(1)[0]
        if not least <= number <= most:
            raise self._not_understood()
        return number

    def _long_number(self) -> int:
        return int.from_bytes(self._take(2), "little")

    def _take(self, count: int) -> bytes:
        taken = self.document[self.at : self.at + count]
        if len(taken) < count:
            raise DocumentNotUnderstood(f"ends amid a command, after {len(self.document)} bytes")
        self.at += count
        return taken

    def _not_understood(self) -> DocumentNotUnderstood:
        before = self.document[max(0, self.at - 4) : self.at].hex(" ")
        return DocumentNotUnderstood(f"no command known at byte {self.at}: {before}")


def _dots(row: bytes) -> tuple[bool, ...]:
    return tuple(byte >> (7 - bit) & 1 == 1 for byte in row for bit in range(8))
