"""Akoma Ntoso files as lines, for what works on lines; imports take the document itself."""

from __future__ import annotations

from kzailaw_desktop.corpus import akn
from kzailaw_desktop.corpus.text.lines import Line, SourceText
from kzailaw_desktop.domain import Act, Commentary


def read(data: bytes, name: str) -> SourceText:
    """Return the text of an Akoma Ntoso document, one line a unit."""
    document = akn.from_xml(data)
    if isinstance(document, Act):
        texts = [t for unit in document.expressions[0].body for t in unit.full_text().split("\n")]
    elif isinstance(document, Commentary):
        texts = [p.text for section in document.sections for p in section.paragraphs]
    else:
        texts = [p.text for speech in document.speeches for p in speech.paragraphs]
    lines = tuple(Line(number, text) for number, text in enumerate(texts, 1))
    return SourceText(lines, "akn", name, encoding="utf-8")
