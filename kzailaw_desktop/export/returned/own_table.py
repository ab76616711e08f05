"""Bring back a comparative table of ours: what others changed in its cells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kzailaw_desktop.drafting.comparing.table_rows import CellLine, TableRow
from kzailaw_desktop.drafting.wording.diff import line_pairs
from kzailaw_desktop.export.returned.model import Returned, ReturnedChange, ReturnedComment
from kzailaw_desktop.export.returned.package import Comment
from kzailaw_desktop.export.returned.placing import even
from kzailaw_desktop.export.returned.tables import Cell, ReturnedRow

_GAPS = ("…", "...")


def bring_back_rows(
    expected: Sequence[TableRow],
    rows: Iterable[ReturnedRow],
    comments: dict[str, Comment],
    lang: str,
    found: Returned,
) -> None:
    """Put what others changed in the cells into `found`; rows are matched by their units."""
    left, rows = list(expected), list(rows)
    in_order = len(left) == len(rows)
    for row in rows:
        names = [even(line) for p in row.unit for line in (p.ours or p.theirs)]
        own = _row_of(names, left) or (left[0] if in_order and left else None)
        if own is None:  # the draft has no such row any more
            found.unresolved.append(" ".join(names))
            continue
        left.remove(own)
        for cell, lines, kind in (
            (row.before, own.before, "before"), (row.after, own.after, "text"),
        ):  # fmt: skip
            _cell(cell, lines, own, lang, kind, comments, found)
        reason = [CellLine(line, eid=own.eid) for line in own.justification.splitlines()]
        _cell(row.reason, reason, own, lang, "justification", comments, found)
        _cell(row.unit, [CellLine(u, eid=own.eid) for u in own.units], own, lang, "unit",
              comments, found)  # fmt: skip


def _row_of(names: Sequence[str], rows: Sequence[TableRow]) -> TableRow | None:
    """Return the row of these units, else the only row of their article."""
    units = [[even(unit) for unit in row.units] for row in rows]
    exact = next((row for row, own in zip(rows, units, strict=True) if own == names), None)
    same = [row for row, own in zip(rows, units, strict=True) if own[:1] == names[:1]]
    return exact or (same[0] if len(same) == 1 else None)


def _cell(
    cell: Cell, expected: Sequence[CellLine], row: TableRow, lang: str, kind: str,
    comments: dict[str, Comment], found: Returned,
) -> None:  # fmt: skip
    wanted = [_shown(line) for line in expected]
    flat = [(n, line) for n, p in enumerate(cell) for line in (p.ours or p.base)]
    eids: dict[int, str] = {}
    last = row.eid
    for i, j in line_pairs(wanted, [_even(line) for _, line in flat]):
        eid = (expected[i].eid or row.eid) if i is not None else last
        last = eid
        if j is not None:
            eids.setdefault(flat[j][0], eid)
        now = _even(flat[j][1]) if j is not None else ""
        before = wanted[i] if i is not None else ""
        tracked = j is not None and not cell[flat[j][0]].ours
        if now != before and not tracked:
            found.untracked.append(ReturnedChange(row.act, eid, lang, before, now, field=kind))
    for n, paragraph in enumerate(cell):
        eid = eids.get(n, last)
        if paragraph.changed:
            authors = tuple(dict.fromkeys(r.author for r in paragraph.revisions))
            found.changes.append(
                ReturnedChange(
                    row.act, eid, lang, "\n".join(paragraph.ours), "\n".join(paragraph.theirs),
                    authors, max((r.date for r in paragraph.revisions), default=""),
                    tuple(paragraph.revisions), kind,
                )
            )  # fmt: skip
        for id, words in paragraph.comments:
            if id in comments:
                own = comments[id]
                found.comments.append(
                    ReturnedComment(row.act, eid, lang, own.author, own.date, own.text, words)
                )


def _shown(line: CellLine) -> str:
    return "…" if line.kind == "gap" else even(line.text)


def _even(text: str) -> str:
    return "…" if text.strip() in _GAPS else even(text)
