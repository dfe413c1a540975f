"""Writes a ticket or a slip as the bytes that an ESC/POS printer understands."""

from collections.abc import Sequence
from typing import Any, assert_never

from shared.printing.case_slip import CaseSlipFacts, lay_out_slip
from shared.printing.code128 import code128_modules
from shared.printing.paper import CODE_PAGE, Paper
from shared.printing.printer_library import printer_library
from shared.printing.ticket_facts import TicketFacts
from shared.printing.ticket_layout import (
    Barcode,
    Cut,
    Feed,
    Line,
    PucukRebung,
    QrCode,
    Text,
    lay_out_ticket,
)

_INITIALIZE = b"\x1b@"
_SINGLE_BYTE_CHARACTERS = b"\x1c."
"""FS . : clones made for China start out reading two bytes above 7F as one ideograph."""
_CUT_AT_CUTTER = b"\x1dVB\x00"
"""GS V 66 0 : feeds just as far as this model's cutter needs, and cuts."""
_TEAR_OFF_LINES = 5
_TRIANGLE = b"\xe4\xe5"
_MODULE_DOTS_AT_START = 3
"""The bars of a printer that has just been reset."""
_DOUBLE_HEIGHT = 2
_DOUBLE_SIZE = 3
"""Enlargements of GS v 0 : half the bytes, and a quarter."""
_SHOOT_WIDTH_DOTS = 16
_SHOOT_ROWS = 16
"""Of double height: shoots 2 mm wide and 4 mm high."""


PaperFacts = TicketFacts | CaseSlipFacts
"""What a paper can say."""


def ticket_bytes(facts: PaperFacts, paper: Paper) -> bytes:
    """One whole print job, for any printer that has this paper. Never raises for its texts."""
    pen = _Pen(paper)
    for line in _laid_out(facts, paper):
        pen.write(line)
    return pen.document()


def _laid_out(facts: PaperFacts, paper: Paper) -> Sequence[Line]:
    match facts:
        case TicketFacts():
            return lay_out_ticket(facts, paper)
        case CaseSlipFacts():
            return lay_out_slip(facts, paper)
        case _:
            assert_never(facts)


class _Pen:
    """Keeps track of the printer's state, so that only changes are sent.

    Fresh for each ticket: ESC @ resets the printer but not the library's memory of it.
    """

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        # A library that chose code pages by itself would send any Chinese as GB18030.
        self._printer: Any = printer_library().Dummy(
            magic_encode_args={"encoding": CODE_PAGE, "disabled": True}
        )
        self._size = (1, 1)
        self._is_bold = False
        self._slot: int | None = None
        self._raw(_INITIALIZE + _SINGLE_BYTE_CHARACTERS)
        self._printer.set(align="center")

    def document(self) -> bytes:
        return bytes(self._printer.output)

    def write(self, line: Line) -> None:
        match line:
            case Text():
                self._style(line)
                self._select_page(self._paper.code_page_slot)
                self._printer.text(f"{line.text}\n")
            case PucukRebung():
                self._pucuk_rebung()
            case QrCode():
                self._qr_code(line)
            case Barcode():
                self._barcode(line)
            case Feed():
                self._size_to(1, 1)
                self._printer.text("\n" * line.lines)
            case Cut():
                self._cut()
            case _:
                assert_never(line)

    def _style(self, text: Text) -> None:
        self._size_to(text.width, text.height)
        if text.is_bold != self._is_bold:
            self._is_bold = text.is_bold
            self._printer.set(bold=text.is_bold)

    def _size_to(self, width: int, height: int) -> None:
        if (width, height) != self._size:
            self._size = (width, height)
            self._printer.set(custom_size=True, width=width, height=height)

    def _pucuk_rebung(self) -> None:
        if self._paper.triangle_slot is not None:
            self._size_to(1, 2)
            self._select_page(self._paper.triangle_slot)
            self._raw(_TRIANGLE * (self._paper.columns // 2) + b"\n")
        elif self._paper.has_raster and not self._paper.has_native_qr:
            self._raster(_shoots(self._paper.dots), _DOUBLE_HEIGHT)
        else:
            self.write(Text("/\\" * (self._paper.columns // 2), height=2))

    def _qr_code(self, code: QrCode) -> None:
        self._size_to(1, 1)
        if self._paper.has_native_qr:
            self._native_qr_code(code)
            return
        import qrcode

        drawn = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=0)
        drawn.add_data(code.content)
        self._raster(_enlarged(drawn.get_matrix(), code.module_dots // 2))

    def _native_qr_code(self, code: QrCode) -> None:
        """GS ( k : size, error correction M, content, print; model 2 is what printers start with."""
        content = code.content.encode("utf-8")
        self._raw(b"\x1d(k\x03\x001C%c" % code.module_dots + b"\x1d(k\x03\x001E1")
        self._raw(b"\x1d(k" + (len(content) + 3).to_bytes(2, "little") + b"1P0" + content)
        self._raw(b"\x1d(k\x03\x001Q0")

    def _barcode(self, code: Barcode) -> None:
        self._size_to(1, 1)
        if self._paper.has_native_barcode:
            # The brace begins a change of code set; doubled it is itself.
            content = b"{B" + code.content.replace("{", "{{").encode("ascii")
            self._raw(b"\x1dh%c" % code.height_dots)
            if code.module_dots != _MODULE_DOTS_AT_START:
                self._raw(b"\x1dw%c" % code.module_dots)
            self._raw(b"\x1dkI%c" % len(content) + content)
        else:
            bars = [code128_modules(code.content)] * (code.height_dots // 2)
            self._raster(bars)

    def _cut(self) -> None:
        self._size_to(1, 1)
        if self._paper.has_cutter:
            self._raw(_CUT_AT_CUTTER)
        else:
            self._printer.print_and_feed(_TEAR_OFF_LINES)

    def _raster(self, rows: Sequence[Sequence[bool]], enlargement: int = _DOUBLE_SIZE) -> None:
        width_bytes = -(-len(rows[0]) // 8)
        size = width_bytes.to_bytes(2, "little") + len(rows).to_bytes(2, "little")
        data = b"".join(_packed(row, width_bytes) for row in rows)
        self._raw(b"\x1dv0%c" % enlargement + size + data)

    def _select_page(self, slot: int) -> None:
        if slot != self._slot:
            self._slot = slot
            self._raw(b"\x1bt%c" % slot)

    def _raw(self, command: bytes) -> None:
        self._printer._raw(command)


def _packed(row: Sequence[bool], width_bytes: int) -> bytes:
    bits = "".join("1" if dark else "0" for dark in row).ljust(width_bytes * 8, "0")
    return int(bits, 2).to_bytes(width_bytes, "big")


def _enlarged(rows: Sequence[Sequence[bool]], times: int) -> list[list[bool]]:
    return [[dark for dark in row for _ in range(times)] for row in rows for _ in range(times)]


def _shoots(dots: int) -> list[list[bool]]:
    """Slim triangles side by side, points up."""
    middle = (_SHOOT_WIDTH_DOTS - 1) / 2
    return [
        [
            abs(dot % _SHOOT_WIDTH_DOTS - middle) * _SHOOT_ROWS <= (row + 1) * middle
            for dot in range(dots)
        ]
        for row in range(_SHOOT_ROWS)
    ]
