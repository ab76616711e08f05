"""Take a document that comes as Akoma Ntoso: it needs no parsing, but a check and a report."""

from __future__ import annotations

from collections.abc import Iterable

from kzailaw_desktop.corpus import akn
from kzailaw_desktop.corpus.readers import read_bytes
from kzailaw_desktop.corpus.reports.report import ImportReport
from kzailaw_desktop.corpus.storing.store import kind_of
from kzailaw_desktop.domain import LANGUAGES, Act, Commentary, Document, Expression
from kzailaw_desktop.errors import InputRefused


def from_file(data: bytes, name: str) -> Document:
    """Read a document as it may be saved; InputRefused when the schema would not have it.

    It is read in a child process first: what needs too much time or memory ends there.
    """
    read_bytes(data, name)
    document = akn.from_xml(data)
    texts: Iterable[Expression | None] = (None,)
    if isinstance(document, Act):
        texts = document.expressions
        languages = {text.lang for text in document.expressions}
    elif isinstance(document, Commentary):
        languages = {document.lang}
    else:
        languages = {p.lang for speech in document.speeches for p in speech.paragraphs}
    if strange := sorted(languages - set(LANGUAGES)):
        raise InputRefused("akn-damaged", detail=f"language {strange[0]!r}")
    for text in texts:
        if wrong := akn.validate(akn.to_xml(document, text)):
            raise InputRefused("akn-damaged", detail=wrong[0][:200])
    return document


def report_of(document: Document, name: str) -> ImportReport:
    """Count what a document has, as the report of a parsed text does."""
    report = ImportReport(document.id, kind_of(document).value, "", source=name)
    if isinstance(document, Act):
        text = document.expressions[0]
        report.language = text.lang
        for unit, _ in text.walk():
            report.counts[unit.kind.value] = report.counts.get(unit.kind.value, 0) + 1
    elif isinstance(document, Commentary):
        report.language = document.lang
        report.counts["section"] = len(document.sections)
    else:
        report.language = document.speeches[0].lang if document.speeches else ""
        report.counts["speech"] = len(document.speeches)
    return report
