"""PDF files without a text layer: their pages as pictures, recognised by Tesseract."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import pypdfium2 as pdfium

from kzailaw_desktop.corpus.readers.pdf import pages as pdf
from kzailaw_desktop.corpus.readers.pdf import scan
from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.errors import InputRefused

MAX_PIXELS = 40_000_000  # of one page; A3 at 300 dpi has 17 million


def read(data: bytes, name: str) -> SourceText:
    """Return the text recognised on the pages of a PDF."""
    document = pdf.opened(data, name)
    try:
        return scan.recognise(_pictures(document, name), name)
    finally:
        document.close()


def _pictures(document: Any, name: str) -> Iterator[bytes]:
    for number in range(len(document)):
        try:
            page = document[number]
            width, height = page.get_size()
            scale = scan.DPI / 72
            if width * height * scale * scale > MAX_PIXELS:
                scale = (MAX_PIXELS / max(width * height, 1)) ** 0.5
            bitmap = page.render(scale=scale, grayscale=True)
            yield _portable(bitmap)
            page.close()
        except pdfium.PdfiumError as e:
            raise InputRefused("pdf-damaged", where=name) from e


def _portable(bitmap: Any) -> bytes:
    """Return a grey picture as PGM, which needs no library of pictures."""
    out = io.BytesIO()
    out.write(f"P5 {bitmap.width} {bitmap.height} 255\n".encode("ascii"))
    rows = memoryview(bitmap.buffer)
    for row in range(bitmap.height):
        out.write(rows[row * bitmap.stride : row * bitmap.stride + bitmap.width])
    return out.getvalue()
