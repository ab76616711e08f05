"""The comparative table of a draft, in the form used in Parliament."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting.comparing.table_rows import table_rows
from kzailaw_desktop.drafting.draft.bills import is_bill
from kzailaw_desktop.drafting.draft.model import Draft
from kzailaw_desktop.drafting.wording.cleaning import clean_draft
from kzailaw_desktop.drafting.wording.fingerprint import fingerprint
from kzailaw_desktop.errors import ExportFailed
from kzailaw_desktop.export.content import ExportResult
from kzailaw_desktop.export.draft_documents.bill_names import (
    bases,
    bill_genitive,
    bound,
    table_genitive,
)
from kzailaw_desktop.export.draft_documents.table_cells import act_name, height, row_cells
from kzailaw_desktop.export.word import markup, wml
from kzailaw_desktop.export.word.document import WordDocument
from kzailaw_desktop.export.word.fitting import fitted
from kzailaw_desktop.export.word.page import LANDSCAPE
from kzailaw_desktop.export.word.wml import Element, cell, paragraph, run
from kzailaw_desktop.export.words import data


def layouts() -> dict[str, str]:
    """Return the layouts there are: name -> language."""
    return {name: layout["lang"] for name, layout in data("table").items()}


WHOLE_ROW = 220  # points of a row that is kept on one page, of some 400 that a page has
SHORT_ROW = 900  # letters of a last row that may be kept with the signature
CELL_MARGIN = 85  # twips on each side


def export_table(
    draft: Draft,
    acts: Mapping[str, Act],
    out: Path,
    *,
    layout: str | Sequence[str] = "ru",
    standing: bool = True,
    word_template: str = "table.docx",
) -> ExportResult:
    """Write the table in one layout, or in several behind one another ("kk", "ru").

    `items` are the rows. ExportFailed: an empty draft, no such layout, a place not writable.
    """
    names = [layout] if isinstance(layout, str) else list(layout)
    if not draft.changes:
        raise ExportFailed("export-nothing", where=out)
    for name in names:
        if name not in data("table"):
            raise ExportFailed("export-template-missing", name=name)
    draft, _ = clean_draft(draft)
    document = WordDocument(word_template)
    items = 0
    for number, name in enumerate(names):
        spec = data("table")[name]
        if number:
            document.break_section()
        document.margins(*spec["margins"])
        items += _table(document, draft, acts, spec, standing)
    lang = data("table")[names[0]]["lang"]
    languages = " ".join(data("table")[name]["lang"] for name in names)
    rows = "units" if data("table")[names[0]].get("per_unit") else "articles"
    document.mark(
        "table",
        draft=draft.id,
        state=fingerprint(draft),
        languages=languages,
        acts=bases(draft, acts),
        rows=rows,
    )
    document.describe(bill_genitive(draft, acts, lang), draft.author, lang, draft.date)
    document.save(out)
    return ExportResult(Path(out), items)


def _table(
    document: WordDocument,
    draft: Draft,
    acts: Mapping[str, Act],
    spec: dict[str, Any],
    standing: bool,
) -> int:
    lang, style = spec["lang"], "Large" if spec["size"] >= 14 else "Table"
    genitive = table_genitive(draft, acts, lang)
    for line in spec["heading"]:
        document.add(paragraph(f"{style}Title", run(bound(line.format(genitive=genitive)), lang)))
    document.add(paragraph("Gap"))
    widths = [column["width"] for column in spec["columns"]]
    rows = [wml.row(_headings(spec, style), header=True)]
    if spec["numbers"]:
        numbers = [
            cell(width, paragraph(f"{style}Head", run(str(n), lang)))
            for n, width in enumerate(widths, 1)
        ]
        rows.append(wml.row(numbers, header=True))
    last = ""
    found = table_rows(draft, acts, lang, per_unit=spec.get("per_unit", False))
    made: list[str] = []
    for number, row in enumerate(found, 1):
        if row.act != last:
            name = act_name(acts[row.act], lang, style, standing)
            made.append(markup.row([markup.cell(sum(widths), *name, span=len(widths))]))
            last = row.act
        short = sum(len(line.text) for line in row.after) < SHORT_ROW
        keep = number == len(found) and short  # the signature stands on the page of the last row
        of_bill = is_bill(acts[row.act])
        cells = row_cells(row, number, draft, spec, style, of_bill, keep=keep)
        made.append(markup.row(cells, whole=height(row, spec) <= WHOLE_ROW))
    rows += markup.elements(made)
    document.add(wml.table(widths, rows, "Comparative"))
    if draft.post.get(lang) or draft.author:
        document.add(_signature(draft, lang, spec["size"], document.text_width))
    return len(found)


def _signature(draft: Draft, lang: str, size: float, width: int) -> Element:
    """Post at the left, name at the right margin of this layout."""
    post = draft.post.get(lang, "").replace("\n", " ")
    made = paragraph("Signature", run(f"{post}\t{draft.author}", lang, bold=True, size=size))
    tabs = wml.el("tabs", wml.el("tab", val="clear", pos=LANDSCAPE.text_width))
    tabs.append(wml.el("tab", val="right", pos=width))
    made.pPr.append(tabs)
    return made


def _headings(spec: dict[str, Any], style: str) -> list[Element]:
    cells = []
    for column in spec["columns"]:
        lines = column["heading"].split("\n")
        size = fitted(column["heading"], column["width"] - 2 * CELL_MARGIN, spec["size"])
        smaller = size if size < spec["size"] else 0
        made = [paragraph(f"{style}Head", run(x, spec["lang"], size=smaller)) for x in lines]
        cells.append(cell(column["width"], *made, middle=True))
    return cells
