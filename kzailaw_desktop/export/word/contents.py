"""A table of contents that Word fills when the document is opened."""

from __future__ import annotations

from collections.abc import Iterable

from kzailaw_desktop.export.word.wml import Element, field, paragraph, run, w
from kzailaw_desktop.export.words import word

_LEVELS = {"Heading1": 1, "Heading2": 2}
_CODE = 'TOC \\o "1-2" \\u \\h'


def table_of_contents(sections: Iterable[list[Element]], lang: str) -> list[Element]:
    """Return the field, holding the headings without pages until it is updated."""
    entries = [entry for section in sections for block in section for entry in _headings(block)]
    begin, code, separate, _, end = field(_CODE, "", lang, dirty=True)
    made = [paragraph("TOCHeading", run(word("phrase", "contents", lang), lang))]
    for number, (level, text) in enumerate(entries or [(1, "")]):
        head = [begin, code, separate] if number == 0 else []
        made.append(paragraph(f"TOC{level}", *head, run(text, lang)))
    made.append(paragraph("Gap", end))
    return made


def _headings(block: Element) -> Iterable[tuple[int, str]]:
    """(level, text) of each heading in a paragraph or table, by style or outline level."""
    for one in block.iter(w("p")):
        style = one.find(f"{w('pPr')}/{w('pStyle')}")
        outline = one.find(f"{w('pPr')}/{w('outlineLvl')}")
        level = _LEVELS.get(style.get(w("val")), 0) if style is not None else 0
        if outline is not None:
            level = int(outline.get(w("val"))) + 1
        if level:
            yield level, "".join(text.text or "" for text in one.iter(w("t")))
