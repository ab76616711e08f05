"""A page of a PDF as a picture, with the places of its lines. Runs in the reading process."""

from __future__ import annotations

import base64
import ctypes
import json
import zlib
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from kzailaw_desktop.corpus.readers.pdf.pages import opened
from kzailaw_desktop.errors import InputRefused

MAX_PIXELS = 5_000_000  # of one picture: A4 at 200 dots an inch has four
MOST_MARKS = 400


def draw(data: bytes, wish: str) -> dict[str, Any]:
    """Return the page that a wish (JSON: name, page, width, first, count) asks for, as plain data.

    `first` is the place of the first marked line among the lines of the page, `count` how many.
    """
    wanted = json.loads(wish)
    document = opened(data, wanted["name"])
    try:
        number = min(max(1, wanted["page"]), len(document))
        try:
            page = document[number - 1]
            return {"pages": len(document), "page": number, **_drawn(page, wanted)}
        except pdfium.PdfiumError as e:
            raise InputRefused("pdf-page-damaged", where=wanted["name"], page=number) from e
    finally:
        document.close()


def _drawn(page: Any, wanted: dict[str, Any]) -> dict[str, Any]:
    width, height = page.get_size()
    scale = max(0.1, wanted["width"] / max(width, 1))
    if width * height * scale * scale > MAX_PIXELS:
        scale = (MAX_PIXELS / max(width * height, 1)) ** 0.5
    bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
    pixels = base64.b64encode(zlib.compress(bytes(bitmap.buffer), 1)).decode("ascii")
    found = {
        "width": bitmap.width, "height": bitmap.height, "stride": bitmap.stride,
        "pixels": pixels, "marks": _marks(page, wanted),
    }  # fmt: skip
    page.close()
    return found


def _marks(page: Any, wanted: dict[str, Any]) -> list[tuple[float, float, float, float]]:
    """Return the boxes of the wanted lines, as shares of the page: left, top, width, height."""
    if wanted["count"] < 1:
        return []
    textpage = page.get_textpage()
    spans = line_spans(textpage.get_text_range())
    boxes: list[tuple[float, float, float, float]] = []
    for start, count in spans[wanted["first"] : wanted["first"] + wanted["count"]]:
        for index in range(raw.FPDFText_CountRects(textpage, start, count) if count else 0):
            if len(boxes) < MOST_MARKS:
                boxes.append(_box(page, textpage, index))
    textpage.close()
    return boxes


def line_spans(text: str) -> list[tuple[int, int]]:
    """Return where each line of a page begins in its text, and how long it is: as `pages` takes
    lines."""
    spans = []
    start = 0
    for line in text.replace("\x02", "\ufffe").replace("\ufffe", "\n").split("\n"):
        spans.append((start, len(line.rstrip("\r"))))
        start += len(line) + 1
    return spans


def _box(page: Any, textpage: Any, index: int) -> tuple[float, float, float, float]:
    edges = [ctypes.c_double() for _ in range(4)]  # left, top, right, bottom
    raw.FPDFText_GetRect(textpage, index, *edges)
    left, top, right, bottom = (edge.value for edge in edges)
    one, other = _on_picture(page, left, top), _on_picture(page, right, bottom)
    x, y = min(one[0], other[0]), min(one[1], other[1])
    return x, y, abs(one[0] - other[0]), abs(one[1] - other[1])


def _on_picture(page: Any, x: float, y: float) -> tuple[float, float]:
    """Return a point of the page as shares of its picture, whichever way the page is turned."""
    side = 10_000
    across, down = ctypes.c_int(), ctypes.c_int()
    raw.FPDF_PageToDevice(page, 0, 0, side, side, 0, x, y, across, down)
    return across.value / side, down.value / side
