"""The cells of a comparative table, as text that is parsed once for the whole table."""

from __future__ import annotations

from math import ceil
from typing import Any

from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting.comparing.table_rows import CellLine, TableRow
from kzailaw_desktop.drafting.draft.model import Draft
from kzailaw_desktop.export.draft_documents.bill_names import bound, dated_name
from kzailaw_desktop.export.standing import standing_note
from kzailaw_desktop.export.word.markup import cell, paragraph, run

_LETTER = 11.5  # twips that a letter takes on average for each point of its size
_GAP_KINDS = {"gap"}


def act_name(act: Act, lang: str, style: str, standing: bool) -> list[str]:
    """Return the lines that name an act, with the edition and status of the text shown."""
    lines = [paragraph(f"{style}Act", run(bound(dated_name(act, lang)), lang), keepNext=True)]
    note = standing_note(act, lang) if standing else ""
    if note:
        words = f"({note[:1].lower()}{note[1:]})"
        lines.append(paragraph(f"{style}Act", run(words, lang, bold=False, size=11), keepNext=True))
    return lines


def height(row: TableRow, spec: dict[str, Any]) -> float:
    """Return about how many points a row is high, without the space between its lines."""
    texts: dict[str, list[str]] = {
        "before": [line.text for line in row.before],
        "after": [line.text for line in row.after],
        "bill": [line.text for line in row.after],
        "reason": row.justification.splitlines(),
        "author": ["", *row.justification.splitlines()],
        "unit": list(row.units),
    }
    size = float(spec["size"])
    lines = [
        sum(max(1, ceil(len(text) * size * _LETTER / column["width"])) for text in own)
        for column in spec["columns"] if (own := texts.get(column["holds"]))
    ]  # fmt: skip
    return max(lines, default=1) * size


def row_cells(
    row: TableRow, number: int, draft: Draft, spec: dict[str, Any], style: str, of_bill: bool,
    *, keep: bool = False,
) -> list[str]:  # fmt: skip
    """Return the cells of a row. `of_bill`: of an amending bill, which a committee amends; `keep`:
    with what follows the table."""
    own = {"keepNext": True} if keep else {}
    cells = []
    for column in spec["columns"]:
        lines = _column(column["holds"], row, number, draft, spec, style, of_bill, own)
        cells.append(cell(column["width"], *(lines or [paragraph(f"{style}Cell", **own)])))
    return cells


def _column(
    holds: str, row: TableRow, number: int, draft: Draft, spec: dict[str, Any], style: str,
    of_bill: bool, own: dict[str, Any],
) -> list[str]:  # fmt: skip
    lang = spec["lang"]
    middle = f"{style}Middle"
    match holds:
        case "number":
            return [paragraph(middle, run(f"{number}.", lang), **own)]
        case "unit":
            return [paragraph(middle, run(unit, lang), **own, jc="left") for unit in row.units]
        case "before":
            shown: tuple[CellLine, ...] = row.before
        case "after":
            shown = row.after
        case "bill":
            shown = row.before if of_bill else row.after
        case "amendment":
            shown = row.after if of_bill else ()
        case "author":
            author = paragraph(middle, run(draft.author, lang, bold=True), **own)
            return [author, *_reasons(row.justification, lang, style, own)]
        case "reason":
            return _reasons(row.justification, lang, style, own)
        case _:
            shown = ()
    return [_line(one, spec, style, own) for one in shown]


def _reasons(text: str, lang: str, style: str, own: dict[str, Any]) -> list[str]:
    return [paragraph(f"{style}Cell", run(line, lang), **own) for line in text.splitlines()]


def _line(line: CellLine, spec: dict[str, Any], style: str, own: dict[str, Any]) -> str:
    """Return a line of a cell, the marked words in bold."""
    lang = spec["lang"]
    if line.kind in _GAP_KINDS:
        return paragraph(f"{style}Cell", run(spec["gap"], lang), **own)
    bold_all = line.kind == "heading" and spec["bold_heading"]
    runs, at = [], 0
    for start, end in line.marks:
        runs.append((line.text[at:start], bold_all))
        runs.append((line.text[start:end], True))
        at = end
    runs.append((line.text[at:], bold_all))
    made = [run(text, lang, bold=True if bold else None) for text, bold in runs if text]
    return paragraph(f"{style}Cell", *made, **own)
