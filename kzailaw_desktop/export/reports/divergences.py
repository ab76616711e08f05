"""The divergences between the two languages of an act as a table in Word."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from kzailaw_desktop.domain import Act
from kzailaw_desktop.errors import ExportFailed
from kzailaw_desktop.export.content import ActFacts, ExportResult
from kzailaw_desktop.export.dates import act_name
from kzailaw_desktop.export.standing import edition_phrase, status_phrase
from kzailaw_desktop.export.word import wml
from kzailaw_desktop.export.word.document import WordDocument
from kzailaw_desktop.export.word.wml import Element, cell, paragraph, run
from kzailaw_desktop.export.words import data, word

Span = tuple[int, int]
_CONTEXT = 300  # characters shown on each side of the marked words


@dataclass(frozen=True, slots=True)
class DivergenceRow:
    """One row: the unit, its text in both languages with the words marked, what differs."""

    unit: str
    kk: str
    ru: str
    kk_marked: Span
    ru_marked: Span
    what: str
    proposal: str = ""
    judged: bool = True
    noted: str = ""


@dataclass(frozen=True, slots=True)
class DivergenceReport:
    """What the table says. `lang` is the language it is written in."""

    act: Act
    facts: ActFacts
    rows: tuple[DivergenceRow, ...]
    lang: str = "ru"
    author: str = ""
    date: dt.date | None = None


def export_divergences(report: DivergenceReport, out: Path) -> ExportResult:
    """Write the table. ExportFailed: nothing to write, or the place is not writable."""
    if not report.rows:
        raise ExportFailed("export-nothing", where=out)
    words, layout = data("divergences")[report.lang], data("divergences")["layout"]
    document = WordDocument("table.docx")
    document.margins(*layout["margins"])
    name = act_name(report.facts, report.lang)
    for line in (*words["heading"], name):
        document.add(paragraph("TableTitle", run(line, report.lang)))
    for own in ("kk", "ru"):
        document.add(paragraph("TableAct", run(_standing(report, own), report.lang, bold=False)))
    document.add(paragraph("Gap"))
    widths = layout["widths"]
    heads = [
        cell(width, paragraph("TableHead", run(text, report.lang)), middle=True)
        for width, text in zip(widths, words["columns"], strict=True)
    ]
    rows = [wml.row(heads, header=True)]
    rows += [wml.row(_cells(row, report.lang, widths)) for row in report.rows]
    document.add(wml.table(widths, rows, "Comparative"))
    document.mark("divergences", acts=report.act.id)
    document.describe(f"{words['heading'][0]}: {name}", report.author, report.lang, report.date)
    document.save(out)
    return ExportResult(Path(out), len(report.rows))


def _standing(report: DivergenceReport, own: str) -> str:
    """Return which text was compared: its language, standing and edition."""
    standing = status_phrase(report.facts, own, report.lang)
    edition = edition_phrase(report.facts, own, report.lang)
    return f"{word('language', own, report.lang)} – {standing}, {edition}"


def _cells(row: DivergenceRow, lang: str, widths: list[int]) -> list[Element]:
    words = data("divergences")[lang]
    what = [row.what]
    what += [] if row.judged else [f"({words['open']})"]
    what += [f"({words['already'].format(note=row.noted)})"] if row.noted else []
    contents = (
        [paragraph("TableMiddle", run(row.unit, lang))],
        [_marked(row.kk, row.kk_marked, "kk")],
        [_marked(row.ru, row.ru_marked, "ru")],
        [paragraph("TableCell", run(line, lang)) for line in what],
        [paragraph("TableCell", run(line, lang)) for line in row.proposal.splitlines()],
    )
    return [cell(width, *lines) for width, lines in zip(widths, contents, strict=True)]


def _marked(text: str, marked: Span, lang: str) -> Element:
    """Return the text around the marked words, those in bold; all of a short one."""
    start, end = marked
    first = max(0, start - _CONTEXT) if len(text) > 2 * _CONTEXT else 0
    last = min(len(text), max(end, start) + _CONTEXT) if len(text) > 2 * _CONTEXT else len(text)
    pieces = (
        (("… " if first else "") + text[first:start], None),
        (text[start:end], True),
        (text[end:last] + (" …" if last < len(text) else ""), None),
    )
    runs = [run(piece, lang, bold=bold) for piece, bold in pieces if piece]
    return paragraph("TableCell", *runs)
