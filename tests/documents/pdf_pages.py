"""Reads a PDF back as a person would: its pages as text and as pictures."""

import pypdfium2
from PIL import Image


def page_texts(pdf: bytes) -> list[str]:
    """One text per page; lines that the page broke are joined by spaces."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    finally:
        document.close()


def whole_text(pdf: bytes) -> str:
    return " ".join(page_texts(pdf))


def page_picture(pdf: bytes, page: int = 0) -> Image.Image:
    """At 72 dots per inch."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        picture: Image.Image = document[page].render().to_pil().convert("RGB")
        return picture
    finally:
        document.close()
