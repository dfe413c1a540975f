"""How large the QR code and the bars can be drawn on a given paper, if at all."""

from shared.printing.paper import Paper

_QR_BYTES = (14, 26, 42, 62, 84, 106, 122, 152, 180, 213)
"""Bytes that versions 1 to 10 hold at error correction M (ISO/IEC 18004)."""
_QR_QUIET_MODULES = 4
_BAR_QUIET_MODULES = 10
_RASTER_STEP_DOTS = 2
"""Such rasters are sent at half resolution, a quarter of the bytes."""


def qr_module_dots(content: str, paper: Paper) -> int | None:
    """Dots of one module of a QR code (6 are 0.75 mm), or None where none can be printed."""
    size = len(content.encode("utf-8"))
    version = next((n for n, limit in enumerate(_QR_BYTES, start=1) if size <= limit), None)
    if version is None or not content or not (paper.has_native_qr or paper.has_raster):
        return None
    modules = 17 + 4 * version + 2 * _QR_QUIET_MODULES
    return next((dots for dots in (6, 4) if modules * dots <= paper.dots), None)


def barcode_module_dots(content: str, paper: Paper) -> int | None:
    """Dots of one module of a CODE128 in code set B, or None where none can be printed."""
    if not content or any(not " " <= character <= "~" for character in content):
        return None
    if not (paper.has_native_barcode or paper.has_raster):
        return None
    # Start, content and check character of 11 modules each, the stop character of 13.
    modules = 11 * (len(content) + 2) + 13 + 2 * _BAR_QUIET_MODULES
    sizes = (3, 2) if paper.has_native_barcode else (_RASTER_STEP_DOTS,)
    return next((dots for dots in sizes if modules * dots <= paper.dots), None)
