"""What a printer's paper and head can take, by width and by the profile of its model."""

from dataclasses import dataclass

from shared.printing.printer_library import printer_library

CODE_PAGE = "cp437"
"""The one code page that every profile of the library has, under Python's name."""

_DOTS = {58: 384, 80: 576}
"""Usual heads at 203 dpi (8 dots a millimetre): 48 mm on 58 mm paper, 72 mm on 80 mm."""
_FONT_A_DOTS = 12
_WIDEST_58_MM = 60
_WIDEST_TICKET_MM = 90
DEFAULT_WIDTH_MM = 58
"""A ticket laid out for narrow paper comes out whole on wide paper; the reverse does not."""
_KATAKANA_SLOT = 1
_KATAKANA_NAMES = frozenset({"KATAKANA", "CP932"})
"""The library's data calls Epson's page 1 now by the one name, now by the other; Epson's and
the clones' manuals call it Katakana. It has triangles at E4 and E5. Models without a QR
code of their own are not trusted with it: their page 1 is seldom Epson's."""


class ProfileNotUsable(ValueError):
    """No such printer profile, or one of a device that prints no tickets."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A printable line is `dots` wide, or `columns` characters of font A.

    The slots are the numbers by which this model knows its code pages; `triangle_slot` is
    None where no page with triangles is known.
    """

    width_mm: int
    dots: int
    columns: int
    has_native_qr: bool
    has_native_barcode: bool
    has_raster: bool
    has_cutter: bool
    code_page_slot: int
    triangle_slot: int | None


def paper_for(profile: str | None, width_mm: int | None) -> Paper:
    """The paper of a model of the library's list (None: an ordinary ESC/POS printer).

    `width_mm` is what is loaded, where it is narrower than what the model takes.
    Raises ProfileNotUsable.
    """
    if width_mm not in (None, *_DOTS):
        raise ProfileNotUsable(f"paper is 58 or 80 mm wide, not {width_mm}")
    if profile is None:
        return _ordinary_paper(width_mm or DEFAULT_WIDTH_MM)
    return _paper_of_model(profile, width_mm)


def _ordinary_paper(width_mm: int) -> Paper:
    dots = _DOTS[width_mm]
    return Paper(
        width_mm=width_mm,
        dots=dots,
        columns=dots // _FONT_A_DOTS,
        has_native_qr=True,
        has_native_barcode=True,
        has_raster=True,
        has_cutter=True,
        code_page_slot=0,
        triangle_slot=_KATAKANA_SLOT,
    )


def _paper_of_model(profile: str, width_mm: int | None) -> Paper:
    model = printer_library().profiles.get(profile)
    if model is None:
        raise ProfileNotUsable(f"no printer profile is called {profile!r}")
    code_page_slots = [int(n) for n, name in model["codePages"].items() if name == "CP437"]
    features, head = model["features"], model["media"]["width"]
    if not code_page_slots or _is_customer_display(head.get("mm")):
        raise ProfileNotUsable(f"{profile} is not a printer of tickets")
    head_mm = _width_class(head.get("mm"))
    loaded_mm = min(width_mm or head_mm, head_mm)
    head_dots = head["pixels"] if isinstance(head.get("pixels"), int) else _DOTS[head_mm]
    dots = head_dots if loaded_mm == head_mm else min(head_dots, _DOTS[loaded_mm])
    return Paper(
        width_mm=loaded_mm,
        dots=dots,
        columns=_columns(model["fonts"]["0"]["columns"], dots),
        has_native_qr=features["qrCode"],
        has_native_barcode=features["barcodeB"],
        has_raster=features["bitImageRaster"],
        has_cutter=features["paperFullCut"] or features["paperPartCut"],
        code_page_slot=min(code_page_slots),
        triangle_slot=_triangle_slot(model["codePages"]) if features["qrCode"] else None,
    )


def _is_customer_display(head_mm: float | str | None) -> bool:
    """The library's list holds pole displays too: wider than any ticket."""
    return isinstance(head_mm, int | float) and head_mm > _WIDEST_TICKET_MM


def _width_class(head_mm: float | str | None) -> int:
    """58 or 80; a head of unknown width is an 80 mm one, as the library's columns tell."""
    return 58 if isinstance(head_mm, int | float) and head_mm <= _WIDEST_58_MM else 80


def _columns(stated: int, dots: int) -> int:
    """Columns of font A; the library's data is mended where it states dots instead."""
    fitting = dots // _FONT_A_DOTS
    return min(stated, fitting) if stated > fitting // 2 else fitting


def _triangle_slot(code_pages: dict[str, str]) -> int | None:
    name = code_pages.get(str(_KATAKANA_SLOT))
    return _KATAKANA_SLOT if name in _KATAKANA_NAMES else None
