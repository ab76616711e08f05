"""Links and citations in the catalogue, per document: asked by provision, renewed by passage."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import asdict
from typing import Any

from kzailaw_desktop import eid as eids
from kzailaw_desktop.corpus.passages import passages
from kzailaw_desktop.domain import (
    AmendmentNote,
    DocKind,
    Document,
    Event,
    Link,
    LinkKind,
    Passage,
    Stage,
)
from kzailaw_desktop.library.catalogue.database import CatalogueDatabase
from kzailaw_desktop.links.source import Linked, LinkedPassage

_LINK = "d.id, eid, lang, act, target, k.kind, score, reasons, span_start, span_end"
_PASSAGE = (
    "d.id, s.kind, eid, lang, text, heading, label, speaker, article, s.date, digest,"
    " s.n, place, stance, mismatch, exchange"
)
_JOIN = "FROM link k JOIN passage s USING (p) JOIN document d USING (n)"
_MANY = 500


class CatalogueLinks:
    """Links by what they lead to and where they come from.

    `read` gives a document, for the words of a unit that nothing links.
    """

    def __init__(self, database: CatalogueDatabase, read: Callable[[str], Document]) -> None:
        self.database, self._read = database, read
        self._kinds: dict[str, DocKind | None] = {}

    def to_unit(self, act: str, eid: str, below: Collection[str]) -> Iterable[Linked]:
        """Yield the links that may concern a unit: to itself, to parts of it, to its article."""
        article = eids.article_of(eid)
        above = [eid]
        while article and above[-1] != article and "__" in above[-1]:
            above.append(eids.parent(above[-1]))
        yield from self._links("act = ? AND target", act, above)
        if eid:
            which = "act = ? AND target >= ? AND target < ?"
            yield from self._where(which, (act, f"{eid}__", f"{eid}__\U0010ffff"))
        others = sorted(unit for unit in below if not eids.is_within(unit, eid))
        yield from self._links("act = ? AND target", act, others)

    def from_unit(self, act: str, eid: str, below: Collection[str]) -> Iterable[Linked]:
        """Yield the links that lead away from a unit or a part of it; of the act as a whole, those
        that lead to other acts."""
        if not eid:
            yield from self._where("d.id = ? AND act NOT IN ('', ?)", (act, act))
            return
        yield from self._links("d.id = ? AND eid", act, [eid])
        which = "d.id = ? AND eid >= ? AND eid < ?"
        yield from self._where(which, (act, f"{eid}__", f"{eid}__\U0010ffff"))
        others = sorted(unit for unit in below if not eids.is_within(unit, eid))
        yield from self._links("d.id = ? AND eid", act, others)

    def _links(self, which: str, act: str, units: Sequence[str]) -> Iterator[Linked]:
        for at in range(0, len(units), _MANY):
            part = units[at : at + _MANY]
            marks = ",".join("?" * len(part))
            yield from self._where(f"{which} IN ({marks})", (act, *part))

    def _where(self, which: str, values: Sequence[str]) -> Iterator[Linked]:
        order = "ORDER BY s.n, place, span_start"
        sql = f"SELECT {_LINK}, {_PASSAGE} {_JOIN} WHERE live = 1 AND {which} {order}"
        for row in self.database.ask(sql, values):
            yield _link(row[:10]), _linked(row[10:])

    def every(self) -> Iterable[Link]:
        """Return all links."""
        rows = self.database.ask(
            f"SELECT {_LINK} {_JOIN} WHERE live = 1 ORDER BY s.n, place, span_start"
        )
        return (_link(row) for row in rows)

    def targets(self, act: str) -> Iterable[tuple[str, str, str]]:
        """Return what other documents say of an act: target, document and eId of the passage."""
        sql = f"SELECT target, d.id, eid {_JOIN} WHERE live = 1 AND act = ? AND d.id <> ?"
        return ((target, doc, eid) for target, doc, eid in self.database.ask(sql, (act, act)))

    def passages(self, document: str, eid: str) -> Sequence[LinkedPassage]:
        """Return the passages of a unit, one for each language."""
        sql = f"SELECT {_PASSAGE} FROM passage s JOIN document d USING (n) WHERE id = ? AND eid = ?"
        rows = self.database.ask(f"{sql} AND s.kind <> 'amendment'", (document, eid))
        known = [_linked(row) for row in rows]
        if known or self.kind(document) is None:
            return known
        found = (p for p in passages(self._read(document)) if p.eid == eid)
        return [LinkedPassage(passage, (0, 0)) for passage in found]

    def within(self, act: str, eid: str) -> Iterable[Passage]:
        """Return the passages of a unit of an act and of its parts."""
        return (p for p in passages(self._read(act)) if eids.is_within(p.eid, eid))

    def kind(self, document: str) -> DocKind | None:
        """Return what a document is; None where there is none."""
        if document not in self._kinds:
            rows = self.database.ask("SELECT kind FROM document WHERE id = ?", (document,))
            self._kinds[document] = DocKind(rows[0][0]) if rows and rows[0][0] else None
        return self._kinds[document]

    def notes(self, act: str) -> Iterable[AmendmentNote]:
        """Return the amendment notes of an act and of its texts."""
        sql = "SELECT data FROM note JOIN document USING (n) WHERE id = ? ORDER BY place"
        return (_note(data) for (data,) in self.database.ask(sql, (act,)))

    def below(self, act: str, eid: str) -> Collection[str]:
        """Return the units below a chapter or section, in every language."""
        rows = self.database.ask(
            "SELECT u.eid FROM unit a JOIN unit u ON u.n = a.n AND u.lang = a.lang"
            " AND u.place > a.place AND u.place < coalesce((SELECT min(place) FROM unit z WHERE"
            " z.n = a.n AND z.lang = a.lang AND z.place > a.place AND z.depth <= a.depth), 1e9)"
            " WHERE a.eid = ? AND a.lang <> '' AND a.n = (SELECT n FROM document WHERE id = ?)",
            (eid, act),
        )
        return frozenset(unit for (unit,) in rows)


def kept_note(note: AmendmentNote) -> str:
    """Return a note as the catalogue keeps it."""
    data = asdict(note) | {"date": note.date.isoformat() if note.date else ""}
    return json.dumps(data, ensure_ascii=False)


def _note(row: str) -> AmendmentNote:
    data: dict[str, Any] = json.loads(row)
    data["date"] = dt.date.fromisoformat(data["date"]) if data["date"] else None
    data |= {"targets": tuple(data["targets"]), "event": Event(data["event"])}
    return AmendmentNote(**data | {"stage": Stage(data["stage"])})


def _link(row: tuple[Any, ...]) -> Link:
    document, eid, lang, act, target, kind, score, reasons, start, end = row
    words = tuple(json.loads(reasons))
    return Link(document, eid, lang, act, target, LinkKind(kind), score, words, start, end)


def _linked(row: tuple[Any, ...]) -> LinkedPassage:
    passage = passage_of(row[:11])
    n, place, stance, mismatch, exchange = row[11:]
    return LinkedPassage(passage, (n, place), passage.digest, stance, mismatch, exchange)


def passage_of(row: tuple[Any, ...]) -> Passage:
    """Return a passage from its row."""
    document, kind, eid, lang, text, heading, label, speaker, article, date, digest = row
    day = dt.date.fromisoformat(date) if date else None
    return Passage(
        document,
        DocKind(kind),
        eid,
        lang,
        text,
        heading,
        label,
        speaker,
        article,
        day,
        bool(digest),
    )
