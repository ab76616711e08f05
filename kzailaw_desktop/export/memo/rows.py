"""Units of an act in several languages, paired into rows."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import Provision
from kzailaw_desktop.export.content import MemoRow


@dataclass(frozen=True, slots=True)
class _Piece:
    """A line of one language: a heading, a unit's own text, or its closing words."""

    eid: str
    part: str
    depth: int
    text: str
    rows: tuple[tuple[str, ...], ...] = ()


def _pieces(unit: Provision, depth: int = 0) -> Iterator[_Piece]:
    if unit.heading:
        yield _Piece(unit.eid, "heading", depth, f"{unit.num} {unit.heading}".strip())
    own = unit.text if unit.heading else f"{unit.num} {unit.text}".strip()
    if own or unit.rows:
        yield _Piece(unit.eid, "", depth, own, unit.rows)
    for child in unit.children:
        yield from _pieces(child, depth + 1)
    if unit.closing:
        yield _Piece(unit.eid, "closing", depth, unit.closing)


def paired_rows(
    units: dict[str, Provision | None],
    labels: dict[str, str] | None = None,
    only: Collection[str] = (),
) -> tuple[MemoRow, ...]:
    """Rows of an article, language -> its unit; `only` keeps these units and all below them.

    A unit that one language lacks stands where the other has it, with an empty text. The
    article's heading is always kept; of the units above a chosen one only the words that lead
    to it.
    """
    rows: dict[tuple[str, str], MemoRow] = {}
    order: list[tuple[str, str]] = []
    for lang, unit in units.items():
        last = ""
        for piece in _pieces(unit) if unit else ():
            key = (piece.eid, piece.part)
            if key not in rows:
                rows[key] = MemoRow(
                    piece.eid, {}, piece.depth, (labels or {}).get(piece.eid, ""), piece.part
                )
                order.insert(_place(order, piece.eid, last), key)
            texts = {**rows[key].texts, lang: piece.text}
            tables = {**rows[key].rows, **({lang: piece.rows} if piece.rows else {})}
            rows[key] = replace(rows[key], texts=texts, rows=tables)
            last = piece.eid
    kept = [rows[key] for key in order]
    return tuple(row for row in kept if not only or _chosen(row, only))


def _place(order: list[tuple[str, str]], eid: str, last: str) -> int:
    """Return where a unit that the languages before lack goes: behind all of what stands before
    it."""
    parent = eids.parent(eid)
    while last and eids.parent(last) != parent and last != eid and last != parent:
        last = eids.parent(last)
    if last == parent:
        own = [at for at, key in enumerate(order) if key[0] == last and key[1] != "closing"]
    else:
        own = [at for at, key in enumerate(order) if last and eids.is_within(key[0], last)]
    return own[-1] + 1 if own else len(order)


def _chosen(row: MemoRow, only: Collection[str]) -> bool:
    if any(eids.is_within(row.eid, wanted) for wanted in only):
        return True
    leads = any(eids.is_within(wanted, row.eid) for wanted in only)
    return leads or (row.part == "heading" and row.depth == 0)
