"""What an amended act does, one operation after the other, in the order of its text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import UnitKind
from kzailaw_desktop.drafting.applying.amended import (
    AmendedAct,
    AmendedLine,
    AmendedUnit,
    Punctuation,
    UnitState,
)
from kzailaw_desktop.drafting.applying.placing import Placement, Virtual, kind_of, virtual_of
from kzailaw_desktop.drafting.applying.swaps import spans
from kzailaw_desktop.drafting.applying.unnumbered import place_of_line
from kzailaw_desktop.drafting.commands.grammar import SENTENCE, Parts
from kzailaw_desktop.drafting.commands.operation import Operation, rule_of
from kzailaw_desktop.drafting.draft.model import Change, ChangeKind, Where, WordSwap

K = UnitKind
_ADDED = ("words-after", "words-end")  # additions, each a command of its own


class _Named:
    """An amended act as a key by identity."""

    def __init__(self, amended: AmendedAct) -> None:
        self.amended = amended

    def __hash__(self) -> int:
        return id(self.amended)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Named) and other.amended is self.amended


def operations(amended: AmendedAct) -> list[Operation]:
    """Return all operations of a draft on an act; those of the last acts are kept."""
    return list(_operations(_Named(amended)))


def unit_path(amended: AmendedAct, eid: str) -> Parts:
    """Return the units by which the text in force names a unit, from its article down."""
    return _names(_Named(amended)).path(eid)


@lru_cache(maxsize=8)
def _operations(key: _Named) -> tuple[Operation, ...]:
    return tuple(_names(key).run())


@lru_cache(maxsize=8)
def _names(key: _Named) -> _Operations:
    return _Operations(key.amended)


class _Operations:
    """Names every change of an amended act as its text in force names the units."""

    def __init__(self, amended: AmendedAct) -> None:
        self.amended, self.lang = amended, amended.lang
        self.profile = amended.act.profile
        body = amended.expression.body if amended.expression else ()
        self.place = Placement(body)
        self.marks: dict[str, list[Punctuation]] = {}
        for mark in amended.punctuation:
            if not mark.inserted:
                self.marks.setdefault(mark.eid, []).append(mark)
        self.lines: dict[str, list[AmendedLine]] = {}
        for line in amended.lines():
            self.lines.setdefault(line.eid, []).append(line)

    def run(self) -> Iterator[Operation]:
        for change in self.amended.changes:
            yield from self._words(change, [], whole=True)
        yield from self._siblings(self.amended.units)

    # -- names

    def path(self, eid: str, text: str = "") -> Parts:
        """Return the units that name a unit, with «часть первая» where the text has several
        parts. `text`: the first line of one that is new."""
        host, part = ("", Virtual.LINE)
        if eid not in self.place.units:
            host, part = virtual_of(eid, self.place.units, self.profile)
        if host:
            return self._virtual(host, part, eid)
        named: Parts = []
        stem = ""
        for kind, num in eids.parts(eid):
            parent, stem = stem, eids.join(stem, kind, num)
            if kind is K.POINT and self.profile != "B" and self.place.has_parts(parent):
                named.append((K.SUBPARAGRAPH, "1"))
            named += self._unnumbered(stem, parent, text) or [(kind, num)]
        return _from_article(named)

    def _unnumbered(self, eid: str, parent: str, text: str) -> Parts:
        """Return the part that a line of a unit is, or the place of the line in a list; nothing
        for a numbered unit."""
        unit = self.place.units.get(parent)
        if kind_of(eid) is not K.SUBPARAGRAPH or unit is None or self.profile == "B":
            return []
        own = place_of_line(unit, eid, text)
        if own.line == 1:
            return [(K.SUBPARAGRAPH, str(own.part))]
        several = own.part > 1 or self.place.has_parts(parent)
        part = [(K.SUBPARAGRAPH, str(own.part))] if several else []
        return [*part, (K.INDENT, str(own.line))]

    def _virtual(self, host: str, part: Virtual, eid: str) -> Parts:
        named = self.path(host)
        unit = self.place.units[host]
        listed = self.place.first_part(unit) > 0
        if self.profile == "B":
            return [*named, (kind_of(eid) or K.SUBPARAGRAPH, "1")]
        if self.place.has_parts(host):
            named = [*named, (K.SUBPARAGRAPH, "1")]
        elif part is Virtual.PART:
            return [*named, (K.SUBPARAGRAPH, "1")]
        if part is Virtual.LINE and (listed or not self.place.has_parts(host)):
            named = [*named, (K.INDENT, "1")]
        return named

    # -- operations of a unit

    def _unit(self, unit: AmendedUnit) -> Iterator[Operation]:
        if unit.state is UnitState.INSERTED:
            yield self._inserted(unit)
            return
        path = self.path(unit.eid)
        if unit.whole:
            (change,) = unit.changes
            rule = "repeal" if unit.state is UnitState.REPEALED else "replace"
            quoted = tuple(line.new for line in unit.all_lines() if line.new is not None)
            yield Operation(rule, path, path[:-1], change, quoted)
            return
        for change in unit.changes:
            yield from self._aimed(unit, change, path)
        for mark in self.marks.get(unit.eid, ()):
            swap = WordSwap(mark.old, mark.new)
            yield Operation("words-replace", path, path, None, (), (swap,))
        yield from self._siblings(unit.children)

    def _siblings(self, units: Sequence[AmendedUnit]) -> Iterator[Operation]:
        """Yield the units of a row; those that leave their number to a new one say so first."""
        new = {unit.eid for unit in units if unit.state is UnitState.INSERTED}
        first: set[str] = set()
        for unit in units:
            for change in unit.changes:
                if new and change.kind is ChangeKind.RENUMBER:
                    first.add(change.id)
                    yield from self._aimed(unit, change, self.path(unit.eid))
        for unit in units:
            for op in self._unit(unit):
                if not (op.rule == "renumber" and op.change and op.change.id in first):
                    yield op

    def _inserted(self, unit: AmendedUnit) -> Operation:
        (change,) = unit.changes
        quoted = tuple(line.new or "" for line in unit.all_lines())
        path = self.path(unit.eid, quoted[0] if quoted else "")
        return Operation("insert", path, path[:-1], change, quoted, addition=True)

    def _aimed(self, unit: AmendedUnit, change: Change, path: Parts) -> Iterator[Operation]:
        own = self.path(change.eid) if change.eid != unit.eid else path
        if change.sentence:
            own = [*self._line_path(unit, own), (SENTENCE, str(change.sentence))]
        match change.kind:
            case ChangeKind.WORDS:
                yield from self._words(change, own)
            case ChangeKind.HEADING:
                lines = [line.new or "" for line in unit.lines if line.part == "heading"]
                yield Operation("heading", own, own, change, tuple(lines))
            case ChangeKind.RENUMBER:
                yield Operation("renumber", own, own[:-1], change, (change.number,))
            case ChangeKind.REPEAL:
                yield Operation("repeal", own, own[:-1], change)
            case ChangeKind.INSERT:
                quoted = tuple(change.texts.get(self.lang, "").split("\n"))
                yield Operation("insert", own, own[:-1], change, quoted, addition=True)
            case _:
                text = change.texts.get(self.lang, "")
                quoted = tuple(line.strip() for line in text.splitlines() if line.strip())
                if not change.sentence:
                    quoted = self._part_lines(unit, change) or quoted
                if quoted:
                    yield Operation("replace", own, own[:-1], change, quoted)

    def _part_lines(self, unit: AmendedUnit, change: Change) -> tuple[str, ...]:
        return tuple(line.new for line in unit.lines if change.id in line.by and line.new)

    def _line_path(self, unit: AmendedUnit, path: Parts) -> Parts:
        """Return the line in which a sentence stands: «часть первая пункта 2», «абзац первый пункта
        3»."""
        if unit.unit is None or not unit.unit.children or path[-1:] != self.path(unit.eid)[-1:]:
            return path
        return self._virtual(unit.eid, Virtual.LINE, f"{unit.eid}__indent_1")

    def _words(self, change: Change, path: Parts, *, whole: bool = False) -> Iterator[Operation]:
        swaps = [swap for swap in change.swaps.get(self.lang, ()) if swap.complete]
        for rule in ("words-replace", "words-remove", "words-after", "words-end"):
            for where in Where:
                own = tuple(s for s in swaps if rule_of(s) == rule and s.where == where)
                for group in [own] if rule not in _ADDED else [(swap,) for swap in own]:
                    if group:
                        yield self._swap(change, path, rule, group, whole)

    def _swap(
        self, change: Change, path: Parts, rule: str, group: tuple[WordSwap, ...], whole: bool
    ) -> Operation:
        made = Operation(rule, path, path, change, (), group, whole=whole)
        made = replace(made, addition=rule in _ADDED)
        if whole or change.sentence or change.eid not in self.place.units:
            return made if not whole else replace(made, where=_given(group[0].where))
        if rule == "words-end":
            return replace(made, where="heading" if self._ends_heading(change, group[0]) else "")
        heading, text, first, rest = self._hits(change, group)
        if group[0].where == Where.TEXT:
            where = "text" if heading.possible else ""
        elif heading.hit:
            where = "both" if text else "heading"
        else:
            where = ""
        if not where and first and not rest and self.place.has_parts(change.eid):
            path = [*path, (K.SUBPARAGRAPH, "1")]
        return replace(made, path=path, place=path, where=where)

    def _ends_heading(self, change: Change, swap: WordSwap) -> bool:
        return self.place.end_of(change.eid, swap.where, self.profile)[1] == "heading"

    def _hits(
        self, change: Change, group: tuple[WordSwap, ...]
    ) -> tuple[_HeadingHit, bool, bool, bool]:
        """In what of a unit the words of a swap were found: heading, text, first part, the rest."""
        unit = self.place.units[change.eid]
        split = self.place.first_part(unit)
        first = {inner.eid for child in unit.children[:split] for inner, _ in child.walk()}
        inside = {inner.eid for inner, _ in unit.walk()}
        heading = text = in_first = in_rest = False
        olds = {swap.old for swap in group}
        headings = [inner.heading for inner, _ in unit.walk() if inner.heading]
        possible = any(_stands(text, old) for text in headings for old in olds)
        for eid in inside:
            for line in self.lines.get(eid, ()):
                if not any(
                    edit.by == change.id
                    and any(_matches(line.old or "", edit.start, edit.end, s) for s in group)
                    for edit in line.edits
                ):
                    continue
                if line.part == "heading":
                    heading = True
                    continue
                text = True
                own = eid == unit.eid and line.part != "closing"
                in_first |= own or eid in first
                in_rest |= not (own or eid in first)
        return _HeadingHit(heading, possible), text, in_first, in_rest


@dataclass(frozen=True, slots=True)
class _HeadingHit:
    hit: bool
    possible: bool


def _given(where: Where) -> str:
    return "" if where == Where.BOTH else str(where)


def _stands(text: str, words: str) -> bool:
    return bool(spans(text, words))


def _matches(text: str, start: int, end: int, swap: WordSwap) -> bool:
    """Tell whether an edit is that of a swap: it covers the old words or stands behind them."""
    if swap.after:
        return text[:start].endswith(swap.old)
    return " ".join(text[start:end].split()) == " ".join(swap.old.split())


def _from_article(named: Parts) -> Parts:
    kinds = [kind for kind, _ in named]
    if K.ARTICLE not in kinds:
        return named
    annexes = [part for part in named[: kinds.index(K.ARTICLE)] if part[0] is K.ANNEX]
    return [*annexes, *named[kinds.index(K.ARTICLE) :]]


__all__ = ["Operation", "operations", "unit_path"]
