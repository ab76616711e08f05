"""Lines as a file has them -> paragraphs as the author wrote them.

Text files and PDFs break paragraphs into lines: an indented line begins one, the lines after it
continue it, over page breaks too. Formats that know paragraphs pass through.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from kzailaw_desktop.corpus.acts.changes import notes
from kzailaw_desktop.corpus.acts.layout.joining import Joiner
from kzailaw_desktop.corpus.acts.marks import line_marks as marks
from kzailaw_desktop.corpus.reports.report import Repair
from kzailaw_desktop.corpus.text.lines import Line, SourceText
from kzailaw_desktop.corpus.text.para import Para, squeeze

_PAGE_NUMBER = re.compile(r"[-–—\s]*\d{1,4}[-–—\s]*$")


def paragraphs(source: SourceText) -> tuple[list[Para], list[Repair]]:
    """Return the paragraphs of a source and what was joined or left out to get them."""
    if source.format not in ("txt", "pdf"):
        return _notes_apart(_given(source.lines)), []
    lines, repairs = _without_furniture(source.lines)
    paras, repairs = Joiner(lines, repairs).run()
    return _notes_apart(paras), repairs


def _notes_apart(paras: list[Para]) -> list[Para]:
    """Return the paragraphs with the notes that were run on to them as paragraphs of their own."""
    out: list[Para] = []
    for para in paras:
        parts = notes.apart(para.text)
        if para.rows or para.style in ("note", "warning") or len(parts) < 2:
            out.append(para)
            continue
        for place, text in enumerate(parts):
            hrefs = [pair for pair in para.hrefs if pair[0] in text]
            style = "note" if place else para.style
            anchor = "" if place else para.anchor
            out.append(Para(para.line, text, style, anchor, indented=True, hrefs=hrefs))
    return out


_CAMEL = re.compile("[а-яёәғқңөұүһі]{3}[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]{3}")
_RUN_TOGETHER = re.compile(rf"\b\w{{0,60}}?{_CAMEL.pattern}\w{{0,60}}")
_HOLE = re.compile(r"\b\w{1,60}[,;]? {2,3}\w{1,60}")


def suspects(source: SourceText) -> list[tuple[int, str]]:
    """Lines in which words seem to have moved or run together: their numbers and the words.

    Holes inside lines tell only where they are rare: a justified text is full of them.
    """
    odd = [line for line in source.lines if _CAMEL.search(line.text)]
    together = [(line.number, m[0]) for line in odd for m in _RUN_TOGETHER.finditer(line.text)]
    if source.format not in ("txt", "pdf"):
        return together
    holes = [
        (line.number, match[0])
        for line in source.lines
        if (match := _HOLE.search(line.text.strip()))
    ]
    if len(holes) > 5 + len(source.lines) * 0.01:
        return together
    return sorted({*together, *holes})


def _given(lines: Iterable[Line]) -> list[Para]:
    """Paragraphs of a format that has them; a heading broken in two is one again."""
    out: list[Para] = []
    for line in lines:
        text = squeeze(line.text)
        if not text and not line.rows:
            continue
        more = line.style == "heading-more"
        if more and out and not marks.is_heading(marks.mark(text)):
            out[-1] = _whole(line, f"{out[-1].text} {text}", out[-1].line)
        else:
            out.append(_whole(line, text, line.number))
    return out


def _whole(line: Line, text: str, number: int) -> Para:
    links = [tuple(link.split("\t")) for link in line.href.split("\n") if "\t" in link]
    rows = tuple(tuple(squeeze(cell) for cell in row) for row in line.rows)
    style = "heading" if line.style == "heading-more" else line.style
    return Para(
        number, text, style, line.anchor, line.href, rows,
        hrefs=[(link[0], link[1]) for link in links],
    )  # fmt: skip


def _shape(text: str) -> str:
    return re.sub(r"\d+", "#", squeeze(text))


def _without_furniture(lines: Sequence[Line]) -> tuple[list[Line], list[Repair]]:
    """Return the lines without running heads, feet and page numbers of a paged source."""
    pages: dict[int, list[Line]] = {}
    for line in lines:
        if line.text.strip():
            pages.setdefault(line.page, []).append(line)
    if len(pages) < 3:
        return list(lines), []
    edges = [line for page in pages.values() for line in (*page[:3], *page[3:][-3:])]
    counts = Counter(_shape(line.text) for line in edges)
    need = max(3, len(pages) * 0.4)
    drop = {
        line.number
        for line in edges
        if counts[_shape(line.text)] >= need or _PAGE_NUMBER.fullmatch(line.text)
    }
    repairs = [
        Repair(line.number, line.text.strip(), "", "furniture")
        for line in lines
        if line.number in drop
    ]
    return [line for line in lines if line.number not in drop], repairs
