"""The report of a check of citations as a Word document or as a page (HTML)."""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kzailaw_desktop.export.content import ExportResult
from kzailaw_desktop.export.dates import long_date
from kzailaw_desktop.export.html import write_html
from kzailaw_desktop.export.word.document import WordDocument
from kzailaw_desktop.export.word.wml import Element, paragraph, run
from kzailaw_desktop.labels import language

KIND = language.table("check-of-citations")


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One citation: its words and place, what is said of it, the provision with its source."""

    citation: str
    place: str
    verdict: str
    details: tuple[str, ...] = ()
    words: str = ""
    words_lang: str = ""
    source: str = ""  # the act with its edition and standing
    sound: bool = True


@dataclass(frozen=True, slots=True)
class ReportContent:
    """A report: what was checked, a line that sums it up, the citations in order."""

    name: str
    summary: str
    lines: tuple[ReportLine, ...]
    lang: str


def export_check(content: ReportContent, out: Path) -> ExportResult:
    """Write the report to `out`, a .docx or a page (.html, .htm)."""
    if out.suffix.lower() in (".html", ".htm"):
        with tempfile.TemporaryDirectory() as folder:
            word = Path(folder) / "report.docx"
            _word(content, word)
            write_html(word, out, content.lang)
    else:
        _word(content, out)
    return ExportResult(out, len(content.lines))


def _word(content: ReportContent, out: Path) -> None:
    lang = content.lang
    document = WordDocument()
    document.add(paragraph("Kind", run(KIND[lang], lang)))
    document.add(paragraph("Title", run(content.name, lang)))
    document.add(paragraph("Dateline", run(long_date(dt.date.today(), lang), lang)))
    document.add(paragraph("Standing", run(content.summary, lang)))
    # What needs mending comes first.
    for line in sorted(content.lines, key=lambda each: each.sound):
        document.add(*_entry(line, lang))
    document.mark("check", languages=lang)
    document.describe(f"{KIND[lang]}: {content.name}", "", lang, None)
    document.save(out)


def _entry(line: ReportLine, lang: str) -> Sequence[Element]:
    lead = [run(f"{line.citation} – ", lang), run(line.verdict, lang, bold=not line.sound)]
    found = [paragraph("Entry", *lead, run(f" ({line.place})", lang))]
    found += [paragraph("Pinpoint", run(detail, lang)) for detail in line.details]
    if line.words:
        found.append(paragraph("Pinpoint", run(line.words, line.words_lang or lang)))
    if line.source:
        found.append(paragraph("Pinpoint", run(line.source, lang)))
    return found
