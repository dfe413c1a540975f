"""A QR code as dark and light modules, for whoever draws it."""


def qr_modules(content: str) -> tuple[tuple[bool, ...], ...]:
    """Rows from the top, True for dark; without the quiet zone of four modules. Correction M."""
    import qrcode

    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=0)
    code.add_data(content)
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())
