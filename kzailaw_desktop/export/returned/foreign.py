"""Make a draft of a comparative table that others made: units, wordings, reasons."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from kzailaw_desktop import eid as eids
from kzailaw_desktop.corpus.acts.marks.line_marks import mark
from kzailaw_desktop.domain import UnitKind
from kzailaw_desktop.drafting.commands.scopes import rank
from kzailaw_desktop.drafting.draft.model import Change, ChangeKind, Draft
from kzailaw_desktop.drafting.reading.chains import read_chain
from kzailaw_desktop.export.returned.placing import even
from kzailaw_desktop.export.returned.tables import Cell, ReturnedRow, texts

K = UnitKind
FindAct = Callable[[str], tuple[str, str]]  # the name in a table -> document id, profile
_GAP = re.compile(r"^(?:\d+(?:-\d+)*[.)]\s*)?(?:…+|\.{3,}|\. \. \.)[;.]?$")
_REPEAL = re.compile(r"(?:исключить|исключен[аоы]?|алып тасталсын|алынып тасталсын)[;.]?$", re.I)
_ABSENT = re.compile(r"^(?:.*[.)]\s+)?(?:отсутствует|жоқ|отсутсвует)[;.]?$", re.I)
_NEW = re.compile(r"\b(?:нов(?:ый|ая|ое|ые|ого|ой|ых)|жаңа)\s+", re.I)
Path = tuple[tuple[UnitKind | str, str], ...]


@dataclass
class _CellUnits:
    """The units of a cell, each with its lines."""

    units: dict[Path, list[str]] = field(default_factory=dict)
    heading: str = ""


def draft_of_table(
    rows: Iterable[ReturnedRow], lang: str, find_act: FindAct
) -> tuple[Draft, list[str]]:
    """Return a draft of the rows of a table, and what could not be read of it."""
    changes: list[Change] = []
    unread: list[str] = []
    for row in rows:
        act, profile = find_act(row.act)
        if not act:
            act = row.act
            if f"? {act}" not in unread:
                unread.append(f"? {act}")
        made, left = _RowReader(row, act, profile, lang).read()
        changes += made
        unread += left
    changes = [replace(change, id=f"t{n}") for n, change in enumerate(changes, 1)]
    return Draft(changes=tuple(changes)), unread


class _RowReader:
    """Reads one row: what its unit column names, and what its two wordings say of it."""

    def __init__(self, row: ReturnedRow, act: str, profile: str, lang: str) -> None:
        self.row, self.act, self.profile, self.lang = row, act, profile, lang
        self.named = self._named()
        self.top: Path = self.named[0][:1] if self.named else ()

    def read(self) -> tuple[list[Change], list[str]]:
        before, after = self._cells(self.row.before), self._cells(self.row.after)
        reason = "\n".join(texts(self.row.reason))
        made = [self._change(path, kind, lines, reason) for path, kind, lines
                in self._compared(before, after)]  # fmt: skip
        found = [change for change in made if change is not None]
        left = []
        if not found:
            left.append("; ".join(texts(self.row.unit)) or "?")
        return found, left

    def _named(self) -> list[Path]:
        """Return the units of the unit column, from the article down."""
        found: list[Path] = []
        top: Path = ()
        for line in texts(self.row.unit):
            name = _NEW.sub("", even(line)).strip(" ;,.")
            chain = read_chain(name, self.lang, self.profile)
            for path in chain.paths() if chain else ():
                if path[0][0] in (K.ARTICLE, K.CHAPTER, K.TITLE, K.SECTION):
                    top = tuple(path[:1])
                    found.append(tuple(path))
                else:
                    found.append((*top, *path))
        return found

    # -- cells

    def _cells(self, cell: Cell) -> _CellUnits:
        made = _CellUnits()
        path: Path = self.top
        for line in (even(text) for text in texts(cell)):
            own = mark(line) if line else None
            if own is not None:
                path = self._path(path, own.kind, own.num)
            if not line or _GAP.match(line):
                continue
            if own is None and path in made.units and not self._opens(path, made):
                path = self._unnumbered(path, made)
            made.units.setdefault(path, []).append(line)
        return made

    def _path(self, path: Path, kind: UnitKind, num: str) -> Path:
        outer: Path = path
        while outer and (rank(outer[-1][0]) >= rank(kind)):
            outer = outer[:-1]
        found: Path = (*outer, (kind, num))
        if found in self.named:
            return found
        # the cell may pass over the larger units that the column names
        same = [p for p in self.named if p[-1] == (kind, num)]
        if len(same) == 1 and not any(p == found for p in self.named):
            return same[0]
        return found

    def _opens(self, path: Path, made: _CellUnits) -> bool:
        """Tell whether an unnumbered line is the opening text below the heading of an article."""
        return bool(path) and path[-1][0] is K.ARTICLE and len(made.units[path]) == 1

    def _unnumbered(self, path: Path, made: _CellUnits) -> Path:
        """Return a further line of a unit: the part that the column names, else the next one."""
        while path and path[-1][0] in (K.SUBPARAGRAPH, K.INDENT):
            path = path[:-1]
        for named in self.named:
            ordinal = named[-1][0] in (K.SUBPARAGRAPH, K.INDENT)
            if ordinal and named[:-1] == path and named not in made.units:
                return named
        kind = K.INDENT if path and path[-1][0] is K.POINT else K.SUBPARAGRAPH
        number = 2 + sum(p[:-1] == path and p[-1][0] is kind for p in made.units)
        return (*path, (kind, str(number)))

    # -- what changes

    def _compared(
        self, before: _CellUnits, after: _CellUnits
    ) -> Iterator[tuple[Path, ChangeKind, list[str]]]:
        for path, lines in after.units.items():
            old = before.units.get(path, [])
            text = " ".join(lines)
            if _ABSENT.match(text) or _GAP.match(text):
                continue
            if _REPEAL.search(text) and len(text) < 60:
                yield path, ChangeKind.REPEAL, []
            elif not old or _ABSENT.match(" ".join(old)):
                if not self._inside_new(path, before, after):
                    yield path, ChangeKind.INSERT, self._with_children(path, after)
            elif [even(x) for x in old] != [even(x) for x in lines]:
                yield path, self._kind(path, old, lines), lines

    def _kind(self, path: Path, old: Sequence[str], new: Sequence[str]) -> ChangeKind:
        first = path[-1][0] if path else ""
        if first in (K.ARTICLE, K.CHAPTER, K.SECTION) and old[1:] == list(new[1:]):
            return ChangeKind.HEADING
        return ChangeKind.REPLACE

    def _inside_new(self, path: Path, before: _CellUnits, after: _CellUnits) -> bool:
        """Tell whether a unit stands in one that is new as a whole."""
        above = [p for p in after.units if p and p != path and path[: len(p)] == p]
        return any(p not in before.units or _ABSENT.match(" ".join(before.units[p])) for p in above)

    def _with_children(self, path: Path, after: _CellUnits) -> list[str]:
        return [x for p, lines in after.units.items() if p[: len(path)] == path for x in lines]

    def _change(self, path: Path, kind: ChangeKind, lines: list[str], reason: str) -> Change | None:
        if not path:
            return None
        eid = ""
        for step, num in path:
            if not isinstance(step, UnitKind):
                return None
            eid = eids.join(eid, step, num)
        texts_ = {self.lang: "\n".join(lines[:1] if kind is ChangeKind.HEADING else lines)}
        why = {self.lang: reason} if reason else {}
        return Change(self.act, eid, kind, texts=texts_ if lines else {}, justification=why)
