"""The amended act: a draft applied to an act, unit by unit, in one language.

Table, redline, bill, note, checks and the consolidated text are all made from it, so that none
of them can say what another does not.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass
from enum import StrEnum

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import Act, Expression, Provision, UnitKind
from kzailaw_desktop.drafting.applying.swaps import WordEdit
from kzailaw_desktop.drafting.draft.model import Change


class UnitState(StrEnum):
    """What becomes of a unit itself; units below it have their own."""

    SAME = "same"
    CHANGED = "changed"  # words, heading, own text
    REPLACED = "replaced"  # new wording of all of it
    REPEALED = "repealed"
    INSERTED = "inserted"


@dataclass(frozen=True, slots=True)
class AmendedLine:
    """A line in force and as it will read; None: there is none. `by`: ids of the changes."""

    eid: str
    old: str | None
    new: str | None
    part: str = ""  # "heading", "" or "closing"
    depth: int = 0
    by: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    edits: tuple[WordEdit, ...] = ()  # words changed, in `old`

    @property
    def changed(self) -> bool:
        """Whether the draft does anything to the line."""
        return self.old != self.new


@dataclass(frozen=True, slots=True)
class AmendedUnit:
    """A unit with what a draft does to it."""

    eid: str
    kind: UnitKind
    unit: Provision | None  # as it stands; None: inserted
    state: UnitState
    lines: tuple[AmendedLine, ...] = ()  # heading and own text; all lines of a unit made new
    children: tuple[AmendedUnit, ...] = ()
    closing: tuple[AmendedLine, ...] = ()
    changes: tuple[Change, ...] = ()  # those aimed at this unit that take effect
    group: int = 0  # several units inserted by one change carry its number

    def walk(self) -> Iterator[AmendedUnit]:
        """This unit and all below it, in the order of the text."""
        yield self
        for child in self.children:
            yield from child.walk()

    def all_lines(self) -> Iterator[AmendedLine]:
        """Yield every line of the unit and of all below it, in order."""
        yield from self.lines
        for child in self.children:
            yield from child.all_lines()
        yield from self.closing

    @property
    def touched(self) -> bool:
        """Whether anything in the unit or below it changes."""
        return (
            self.whole
            or any(unit.whole for unit in self.walk())
            or any(line.changed for line in self.all_lines())
        )

    @property
    def whole(self) -> bool:
        """Whether the unit is changed as a whole: its children have no state of their own."""
        return self.state in (UnitState.REPLACED, UnitState.REPEALED, UnitState.INSERTED)


@dataclass(frozen=True, slots=True)
class AmendProblem:
    """A change, or a part of one, that took no effect. `code` names the message."""

    code: str
    change: Change
    lang: str
    other: str = ""  # eId of the change it collides with
    words: str = ""
    found: str = ""


@dataclass(frozen=True, slots=True)
class Punctuation:
    """A mark at the end of a line that follows its neighbours: the last point's «.»."""

    eid: str
    old: str
    new: str
    by: str
    inserted: bool = False  # the line is new itself, so that its quotation carries the mark


@dataclass(frozen=True, slots=True)
class AmendedAct:
    """An act in one language with a draft applied to it."""

    act: Act
    lang: str
    expression: Expression | None
    units: tuple[AmendedUnit, ...]
    changes: tuple[Change, ...] = ()  # of the whole act
    problems: tuple[AmendProblem, ...] = ()
    punctuation: tuple[Punctuation, ...] = ()

    def walk(self) -> Iterator[AmendedUnit]:
        """Yield all units in the order of the text."""
        for unit in self.units:
            yield from unit.walk()

    def lines(self) -> Iterator[AmendedLine]:
        """Yield all lines in the order of the text."""
        for unit in self.units:
            yield from unit.all_lines()

    def tops(self, also: Set[str] = frozenset()) -> list[AmendedUnit]:
        """Return the touched articles, and units above articles that change themselves, in order.

        `also`: eIds of units whose articles are wanted although nothing changes in them yet.
        """
        found: list[AmendedUnit] = []
        for unit in self.units:
            found += _tops(unit, also)
        return found


def _tops(unit: AmendedUnit, also: Set[str]) -> Iterator[AmendedUnit]:
    above = not eids.article_of(unit.eid) and any(
        child.kind is UnitKind.ARTICLE for child in unit.walk()
    )
    if not above or unit.whole:
        if unit.touched or any(inner.eid in also for inner in unit.walk()):
            yield unit
        return
    if unit.eid in also or any(line.changed for line in (*unit.lines, *unit.closing)):
        yield AmendedUnit(
            unit.eid, unit.kind, unit.unit, unit.state, unit.lines, (), unit.closing, unit.changes
        )
    for child in unit.children:
        yield from _tops(child, also)
