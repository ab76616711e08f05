"""Two texts of an act side by side as a table in Word: removed words struck, added ones underlined."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kzailaw_desktop.errors import ExportFailed
from kzailaw_desktop.export.content import ActFacts, ExportResult
from kzailaw_desktop.export.dates import act_name
from kzailaw_desktop.export.word import wml
from kzailaw_desktop.export.word.document import WordDocument
from kzailaw_desktop.export.word.wml import Element, cell, el, paragraph, run
from kzailaw_desktop.export.words import data

Mark = tuple[int, int, str]  # start and end in code points, "removed" or "added"
_INKS = {"removed": "9C2F27", "added": "2F6A2D"}


@dataclass(frozen=True, slots=True)
class BesideCell:
    """The words of a unit in one column, with the spans that differ; none: it is not there."""

    text: str
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class BesideLine:
    """A row of the table: the unit's name and both cells; of `skipped` units only the number."""

    unit: str = ""
    cells: tuple[BesideCell, ...] = ()
    heading: bool = False
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class BesideTable:
    """What the table says. `columns`: name of each text, with edition and standing below it."""

    act: str  # its id
    facts: ActFacts
    columns: tuple[tuple[str, str], tuple[str, str]]
    langs: tuple[str, str]
    source: str  # where the texts come from
    lines: tuple[BesideLine, ...]
    lang: str = "ru"
    date: dt.date | None = None


def export_beside(table: BesideTable, out: Path) -> ExportResult:
    """Write the table. ExportFailed: nothing to write, or the place is not writable."""
    if not any(line.cells for line in table.lines):
        raise ExportFailed("export-nothing", where=out)
    words, layout, lang = data("beside")[table.lang], data("beside")["layout"], table.lang
    document = WordDocument("table.docx")
    document.margins(*layout["margins"])
    name = act_name(table.facts, lang)
    for line in (words["heading"], name):
        document.add(paragraph("TableTitle", run(line, lang)))
    document.add(paragraph("TableAct", run(table.source, lang, bold=False)))
    document.add(paragraph("Gap"))
    widths = layout["widths"]
    rows = [wml.row(_heads(table, widths, words), header=True)]
    rows += [wml.row(_cells(line, table, widths, words)) for line in table.lines]
    document.add(wml.table(widths, rows, "Comparative"))
    document.add(paragraph("Gap"), paragraph("TableAct", run(words["key"], lang, bold=False)))
    document.mark("beside", acts=table.act)
    document.describe(f"{words['heading']}: {name}", "", lang, table.date)
    document.save(out)
    return ExportResult(Path(out), sum(bool(line.cells) for line in table.lines))


def _heads(table: BesideTable, widths: Sequence[int], words: dict[str, str]) -> list[Element]:
    heads = [cell(widths[0], paragraph("TableHead", run(words["unit"], table.lang)), middle=True)]
    for width, (name, standing) in zip(widths[1:], table.columns, strict=True):
        lines = [paragraph("TableHead", run(name, table.lang))]
        lines += [paragraph("TableHead", run(standing, table.lang, bold=False))] if standing else []
        heads.append(cell(width, *lines, middle=True))
    return heads


def _cells(
    line: BesideLine, table: BesideTable, widths: Sequence[int], words: dict[str, str]
) -> list[Element]:
    if line.skipped:
        said = words["skipped"].format(n=line.skipped)
        return [cell(sum(widths), paragraph("TableMiddle", run(said, table.lang)), span=3)]
    made = [cell(widths[0], paragraph("TableMiddle", run(line.unit, table.lang)))]
    for width, side, lang in zip(widths[1:], line.cells, table.langs, strict=True):
        runs = _runs(side, lang, line.heading) or [run("–", table.lang)]
        made.append(cell(width, paragraph("TableCell", *runs)))
    return made


def _runs(side: BesideCell, lang: str, heading: bool) -> list[Element]:
    bold = True if heading else None
    made, at = [], 0
    for start, end, kind in side.marks:
        made += [run(side.text[at:start], lang, bold=bold)] if start > at else []
        made.append(_changed(run(side.text[start:end], lang, bold=bold), kind))
        at = end
    return made + ([run(side.text[at:], lang, bold=bold)] if at < len(side.text) else [])


def _changed(made: Element, kind: str) -> Element:
    """Strike through or underline a run; the order of its properties is the schema's."""
    props = made.rPr if made.rPr is not None else made.get_or_add_rPr()
    before = [child for child in props if child.tag in (wml.w("rStyle"), wml.w("b"), wml.w("i"))]
    place = len(before)
    if kind == "removed":
        props.insert(place, el("strike"))
        props.insert(place + 1, el("color", val=_INKS[kind]))
    else:
        props.insert(place, el("color", val=_INKS[kind]))
        sizes = [child for child in props if child.tag == wml.w("sz")]
        props.insert(place + 1 + len(sizes), el("u", val="single"))
    return made
