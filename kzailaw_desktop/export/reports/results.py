"""A list of search results as a Word document, as a table (CSV), or as its sources (RIS, BibTeX)."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from kzailaw_desktop.errors import ExportFailed
from kzailaw_desktop.export.content import ExportResult
from kzailaw_desktop.export.dates import long_date, tied
from kzailaw_desktop.export.files import replacing, write_text
from kzailaw_desktop.export.references import bibliography
from kzailaw_desktop.export.references.bibliography import Source
from kzailaw_desktop.export.word.document import WordDocument
from kzailaw_desktop.export.word.wml import Element, legal, paragraph, run
from kzailaw_desktop.labels import language
from kzailaw_desktop.text import sort_key

KIND = language.table("search-results")
SOURCES = language.table("sources")
COLUMNS = language.table("result-columns")
KINDS = language.tables("kinds")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class ResultItem:
    """One passage found. `marks` are spans in `text`; `reference` is its place as it is cited."""

    kind: str
    document: str  # id of the document
    title: str
    label: str
    text: str
    heading: str = ""
    lang: str = ""
    date: str = ""
    reference: str = ""
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class ResultsContent:
    """What is exported. `detail` says how the question was narrowed and how much was found."""

    query: str
    items: tuple[ResultItem, ...]
    sources: tuple[Source, ...] = ()
    detail: str = ""
    lang: str = "ru"
    date: dt.date | None = None


def export_results(content: ResultsContent, out: Path) -> ExportResult:
    """Write the list in the format of the suffix of `out`: .docx, .csv, .ris, .bib.

    ExportFailed: nothing was found, the format is not one of these, or the place cannot be
    written; what stood there before stays.
    """
    out = Path(out)
    write = WRITERS.get(out.suffix.lower())
    if write is None:
        known = ", ".join(suffix.lstrip(".") for suffix in WRITERS)
        raise ExportFailed("export-format", where=out, name=out.suffix.lstrip("."), known=known)
    if not content.items:
        raise ExportFailed("export-nothing", where=out)
    return ExportResult(out, write(content, out))


# -- Word


def _word(content: ResultsContent, out: Path) -> int:
    lang = content.lang
    document = WordDocument()
    document.add(paragraph("Kind", run(KIND[lang], lang)))
    document.add(paragraph("Title", run(f"«{content.query}»", lang)))
    day = long_date(content.date or dt.date.today(), lang)
    document.add(paragraph("Dateline", run(day, lang)))
    if content.detail:
        document.add(paragraph("Standing", run(content.detail, lang)))
    for title, items in groupby(content.items, key=lambda item: item.title):
        document.add(paragraph("Heading1", run(title, lang)))
        for item in items:
            document.add(*_entry(item, lang))
    if content.sources:
        document.add(paragraph("Heading1", run(SOURCES[lang], lang)))
        lines = sorted((bibliography.gost(s, lang) for s in content.sources), key=_by_alphabet)
        for number, line in enumerate(lines, 1):
            document.add(paragraph("SourceItem", run(f"{number}.\t{line}", lang)))
    document.mark("results", languages=lang)
    document.describe(f"{KIND[lang]}: {content.query}", "", lang, content.date)
    document.save(out)
    return len(content.items)


def _by_alphabet(line: str) -> tuple[tuple[int, int], ...]:
    return sort_key(line, "kk")


def _entry(item: ResultItem, lang: str) -> list[Element]:
    lead = tied(item.label).removesuffix(".")
    runs = [run(f"{lead}. ", lang, bold=True)] if lead else []
    at = 0
    for start, end in item.marks:
        if start >= at:
            runs += [run(item.text[at:start], item.lang), run(item.text[start:end], item.lang, bold=True)]  # fmt: skip
            at = end
    runs.append(run(item.text[at:], item.lang))
    more = {"keepNext": True} if item.reference else {}
    found = [paragraph("Entry", *runs, **more)]
    if item.reference:
        found.append(paragraph("Pinpoint", run(tied(item.reference), lang)))
    return found


# -- tables and sources


def _csv(content: ResultsContent, out: Path) -> int:
    """With a byte order mark and semicolons, as spreadsheets expect here; no cell is a formula."""
    text = io.StringIO()
    table = csv.writer(text, delimiter=";", lineterminator="\r\n")
    table.writerow(COLUMNS[content.lang])
    for number, item in enumerate(content.items, 1):
        kind = KINDS.get(item.kind, {}).get(content.lang, item.kind)
        cells = (kind, item.title, item.label, item.heading, item.lang, item.date, item.text,
                 item.reference)  # fmt: skip
        table.writerow((number, *(_cell(cell) for cell in cells)))
    with replacing(out) as temporary:
        temporary.write_bytes(b"\xef\xbb\xbf" + text.getvalue().encode("utf-8", "replace"))
    return len(content.items)


def _cell(text: str) -> str:
    flat = " ".join(legal(text).split())
    return f"'{flat}" if flat.startswith(_FORMULA) else flat


def _places(content: ResultsContent, document: str) -> list[str]:
    return [
        f"{_place(item)}: {' '.join(item.text.split())}"
        for item in content.items
        if item.document == document
    ]


def _place(item: ResultItem) -> str:
    """Of an act the unit is enough; elsewhere the reference says section and paragraph."""
    return item.label if item.kind in ("act", "amendment") else item.reference or item.label


def _ris(content: ResultsContent, out: Path) -> int:
    """A record for each source; what was found in it as notes."""
    records = []
    for source in content.sources:
        body, end, rest = bibliography.ris([source]).partition("ER  - ")
        notes = "".join(f"N1  - {line}\r\n" for line in _places(content, _id(source)))
        records.append(f"{body}{notes}{end}{rest}")
    write_text(out, "".join(records))
    return len(records)


def _bibtex(content: ResultsContent, out: Path) -> int:
    records = []
    for source in content.sources:
        places = "; ".join(_places(content, _id(source)))
        body = bibliography.bibtex([source]).rstrip().removesuffix("}")
        note = places.replace("\\", " ").replace("{", "(").replace("}", ")")
        for sign in "%&#$_":
            note = note.replace(sign, f"\\{sign}")
        records.append(f"{body}  annote = {{{note}}},\n}}\n" if note else f"{body}}}\n")
    write_text(out, "\n".join(records))
    return len(records)


def _id(source: Source) -> str:
    return str(getattr(source, "id", ""))


Writer = Callable[[ResultsContent, Path], int]
WRITERS: dict[str, Writer] = {".docx": _word, ".csv": _csv, ".ris": _ris, ".bib": _bibtex}
