"""PDF with a text layer -> lines, page by page, with indents as leading blanks."""

from __future__ import annotations

import ctypes
from collections import Counter
from itertools import pairwise
from pathlib import PurePath
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from kzailaw_desktop.corpus.readers.process import limits
from kzailaw_desktop.corpus.text.lines import Line, SourceText
from kzailaw_desktop.errors import InputRefused
from kzailaw_desktop.text import nfc

MAX_PAGES = 5000
MAX_INDENT = 100  # blanks; a coordinate may lie anywhere
_WRAP_HYPHEN = ("\ufffe", "\x02")  # how pdfium writes a hyphen at which a line was wrapped


def read(data: bytes, name: str) -> SourceText:
    """Return the lines of all pages; refuses locked, damaged and scanned files."""
    document = opened(data, name)
    try:
        if len(document) > MAX_PAGES:
            raise InputRefused("pdf-too-many-pages", where=name, pages=len(document))
        lines: list[Line] = []
        letters = characters = 0
        for page in range(len(document)):
            for text, gap in _page_lines(_loaded(document, page, name)):
                style = "gap" if gap else ""
                lines.append(Line(len(lines) + 1, text, page=page + 1, style=style))
                characters += len(text)
                letters += sum(c.isalpha() for c in text)
            if len(lines) > limits.LINES or characters > limits.CHARACTERS:
                raise InputRefused("input-too-many-lines", where=name, limit=limits.LINES)
        if letters < 20 * len(document) and letters < 2000:
            raise InputRefused("pdf-scanned", where=name, pages=len(document))
        if letters * 4 < sum(len(line.text.replace(" ", "")) for line in lines):
            raise InputRefused("pdf-unreadable-letters", where=name)
        title = document.get_metadata_value("Title") or ""
    finally:
        document.close()
    return SourceText(tuple(lines), "pdf", PurePath(name).name, meta={"title": title})


def opened(data: bytes, name: str) -> Any:
    """Return the PDF, opened; refuses one that is locked or damaged."""
    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError as e:
        code = "pdf-locked" if "password" in str(e).lower() else "pdf-damaged"
        raise InputRefused(code, where=name) from e


def _loaded(document: Any, number: int, name: str) -> Any:
    try:
        return document[number]
    except pdfium.PdfiumError as e:
        raise InputRefused("pdf-page-damaged", where=name, page=number + 1) from e


def _page_lines(page: Any) -> list[tuple[str, bool]]:
    """Return the lines of a page, each with whether there is more room above it than between
    lines."""
    textpage = page.get_textpage()
    text: str = textpage.get_text_range()
    boxes = _boxes(textpage, text)
    textpage.close()
    page.close()
    margin = _margin([box[0] for box in boxes if box])
    step = _step(boxes)
    out = []
    bottom: float | None = None
    lines = _split(text)
    boxes += [None] * (len(lines) - len(boxes))  # letters that the library counts in another way
    for (line, hyphen), box in zip(lines, boxes, strict=False):
        blanks = "" if box is None else " " * min(max(0, round((box[0] - margin) / 4)), MAX_INDENT)
        gap = False
        if box is not None:
            gap = bottom is not None and 0 < step * 1.3 < bottom - box[1]
            bottom = box[1]
        out.append((nfc(blanks + line.strip() + ("-" if hyphen else "")), gap))
    return out


def _split(text: str) -> list[tuple[str, bool]]:
    """Lines, each with whether it ends in a hyphen that pdfium took out."""
    found = []
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        for mark in _WRAP_HYPHEN:
            line = line.replace(mark, _WRAP_HYPHEN[0])
        pieces = line.split(_WRAP_HYPHEN[0])
        found += [(piece, place < len(pieces) - 1) for place, piece in enumerate(pieces)]
    return found


def _boxes(textpage: Any, text: str) -> list[tuple[float, float] | None]:
    """Left edge and base line of the first letter of each line in points; None for a blank line."""
    boxes: list[tuple[float, float] | None] = []
    start = 0
    whole = text.replace("\x02", "\ufffe")
    for line in whole.replace("\ufffe", "\n").split("\n"):
        body = line.rstrip("\r")
        offset = start + len(body) - len(body.lstrip())
        boxes.append(_box(textpage, offset) if body.strip() else None)
        start += len(line) + 1
    return boxes


def _box(textpage: Any, index: int) -> tuple[float, float] | None:
    left, baseline = ctypes.c_double(), ctypes.c_double()
    if not raw.FPDFText_GetCharOrigin(textpage, index, left, baseline):
        return None
    return left.value, baseline.value


def _step(boxes: list[tuple[float, float] | None]) -> float:
    """Return the distance from line to line that is most common on a page, 0 when there is none."""
    known = [box[1] for box in boxes if box]
    steps = Counter(round(a - b, 1) for a, b in pairwise(known) if 4 < a - b < 60)
    return min((s for s, n in steps.items() if n * 5 >= sum(steps.values())), default=0.0)


def _margin(lefts: list[float]) -> float:
    """Return the left edge that most lines share (the leftmost of those common enough)."""
    counts = Counter(round(left) for left in lefts)
    common = [left for left, count in counts.items() if count * 10 >= len(lefts)]
    return float(min(common, default=min(counts, default=0)))
