"""PDF with a text layer -> lines, page by page, with indents as leading blanks."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any

import pypdfium2 as pdfium

from kzailaw_desktop.corpus.lines import Line, SourceText
from kzailaw_desktop.errors import InputRefused
from kzailaw_desktop.text import nfc

MAX_PAGES = 5000
_WRAP_HYPHEN = ("\ufffe", "\x02")  # how pdfium writes a hyphen at which a line was wrapped


def read(data: bytes, name: str) -> SourceText:
    """The lines of all pages; refuses locked, damaged and scanned files."""
    document = _open(data, name)
    try:
        if len(document) > MAX_PAGES:
            raise InputRefused("pdf-too-many-pages", where=name, pages=len(document))
        lines: list[Line] = []
        letters = 0
        for page in range(len(document)):
            for text in _page_lines(document[page]):
                lines.append(Line(len(lines) + 1, text, page=page + 1))
                letters += sum(c.isalpha() for c in text)
        if letters < 20 * len(document) and letters < 2000:
            raise InputRefused("pdf-scanned", where=name, pages=len(document))
        if letters * 4 < sum(len(line.text.replace(" ", "")) for line in lines):
            raise InputRefused("pdf-unreadable-letters", where=name)
        title = document.get_metadata_value("Title") or ""
    finally:
        document.close()
    return SourceText(tuple(lines), "pdf", PurePath(name).name, meta={"title": title})


def _open(data: bytes, name: str) -> Any:
    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError as e:
        code = "pdf-locked" if "password" in str(e).lower() else "pdf-damaged"
        raise InputRefused(code, where=name) from e


def _page_lines(page: Any) -> list[str]:
    textpage = page.get_textpage()
    text: str = textpage.get_text_range()
    lefts = _lefts(textpage, text)
    textpage.close()
    page.close()
    margin = _margin(lefts)
    out = []
    for (line, hyphen), left in zip(_split(text), lefts, strict=True):
        blanks = "" if left is None else " " * max(0, round((left - margin) / 4))
        out.append(nfc(blanks + line.strip() + ("-" if hyphen else "")))
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


def _lefts(textpage: Any, text: str) -> list[float | None]:
    """The left edge of each line in points; None for a blank line."""
    lefts: list[float | None] = []
    start = 0
    raw = text.replace("\x02", "\ufffe")
    for line in raw.replace("\ufffe", "\n").split("\n"):
        body = line.rstrip("\r")
        offset = start + len(body) - len(body.lstrip())
        lefts.append(_left(textpage, offset) if body.strip() else None)
        start += len(line) + 1
    return lefts


def _left(textpage: Any, index: int) -> float | None:
    try:
        left: float = textpage.get_charbox(index)[0]
    except (pdfium.PdfiumError, IndexError):
        return None
    return left


def _margin(lefts: list[float | None]) -> float:
    """The left edge that most lines share (the leftmost of those common enough)."""
    counts: dict[int, int] = {}
    for left in lefts:
        if left is not None:
            counts[round(left)] = counts.get(round(left), 0) + 1
    total = sum(counts.values())
    common = [left for left, count in counts.items() if count * 10 >= total]
    return float(min(common, default=min(counts, default=0)))
