"""Sort the changes of a draft by the unit they are aimed at, and colliding ones out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import Provision, UnitKind
from kzailaw_desktop.drafting.applying.amended import AmendProblem
from kzailaw_desktop.drafting.applying.placing import Placement, Virtual, virtual_of
from kzailaw_desktop.drafting.draft.model import Change, ChangeKind


@dataclass
class AimedChanges:
    """The changes aimed at one unit, or at a part of it that has no eId of its own."""

    whole: Change | None = None
    heading: Change | None = None
    renumber: Change | None = None
    words: list[Change] = field(default_factory=list)
    sentences: list[Change] = field(default_factory=list)
    virtual: dict[Virtual, AimedChanges] = field(default_factory=dict)


class Aims:
    """The changes of one act by unit; what collides or has no place becomes a problem."""

    def __init__(
        self, changes: Iterable[Change], place: Placement, profile: str, lang: str
    ) -> None:
        self.by_unit: dict[str, AimedChanges] = defaultdict(AimedChanges)
        self.inserts: dict[str, list[Change]] = defaultdict(list)
        self.problems: list[AmendProblem] = []
        self.swallowed: set[str] = set()  # changes inside a unit that goes or is replaced
        self._place = place
        self._profile = profile
        self._lang = lang
        changes = list(changes)
        # units that give their number to another
        self._leaving = {c.eid for c in changes if c.kind is ChangeKind.RENUMBER and c.number}
        for change in changes:
            self._take(change)
        for aimed in self.by_unit.values():
            self._settle_parts(aimed)

    def at(self, eid: str) -> AimedChanges:
        """Return what is aimed at a unit."""
        return self.by_unit.get(eid) or AimedChanges()

    def problem(self, code: str, change: Change, **more: str) -> None:
        """Report why a change cannot be applied."""
        self.problems.append(AmendProblem(code, change, self._lang, **more))

    def _take(self, change: Change) -> None:
        if change.kind is ChangeKind.INSERT and not change.sentence:
            self._take_insertion(change)
            return
        if change.eid and change.eid not in self._place.units:
            host, part = virtual_of(change.eid, self._place.units, self._profile)
            if host:
                self._put(self.by_unit[host].virtual.setdefault(part, AimedChanges()), change)
            else:
                self.problem("draft-unknown-unit", change)
            return
        self._put(self.by_unit[change.eid], change)

    def _put(self, aimed: AimedChanges, change: Change) -> None:
        """One whole change and one heading for a unit; a second is refused as colliding."""
        if change.kind is ChangeKind.WORDS and not change.sentence:
            if aimed.whole:
                self.collides(change, aimed.whole)
            else:
                aimed.words.append(change)
            return
        if change.sentence:
            same = [c for c in aimed.sentences if c.sentence == change.sentence]
            clash = aimed.whole or next(
                (c for c in same if ChangeKind.WORDS not in (c.kind, change.kind)), None
            )
            if clash:
                self.collides(change, clash)
            else:
                aimed.sentences.append(change)
            return
        slot = {ChangeKind.HEADING: "heading", ChangeKind.RENUMBER: "renumber"}.get(
            change.kind, "whole"
        )
        taken = getattr(aimed, slot) or aimed.whole
        if taken is None and slot == "whole":
            others = (aimed.heading, aimed.renumber, *aimed.words, *aimed.sentences)
            taken = next((other for other in others if other), None)
        if taken is not None:
            self.collides(change, taken)
        else:
            setattr(aimed, slot, change)

    def _settle_parts(self, aimed: AimedChanges) -> None:
        """Of a new first part or opening line and changes inside it, the later ones collide."""
        parts = list(aimed.virtual.values())
        first = next((part.whole for part in parts if part.whole), None)
        if first is None:
            return
        for other in (aimed, *parts):
            for change in other.sentences:
                self.collides(change, first)
            other.sentences.clear()
        for part in parts:
            for change in part.words:
                self.collides(change, first)
            part.words.clear()
            if part.whole is not None and part.whole is not first:
                self.collides(part.whole, first)
                part.whole = None

    def collides(self, change: Change, other: Change) -> None:
        """Report a change that another one leaves no place for."""
        self.problem("draft-collision", change, other=other.eid)

    def _take_insertion(self, change: Change) -> None:
        if not eids.parts(change.eid):
            self.problem("draft-unknown-unit", change)
            return
        parent = self._place.parent_for(change.eid)
        if parent is None:
            self.problem("draft-no-parent", change)
            return
        known = self._place.units.get(change.eid)
        ordinal = known is not None and known.kind in (UnitKind.SUBPARAGRAPH, UnitKind.INDENT)
        if known is not None and not ordinal and change.eid not in self._leaving:
            self.problem("draft-number-taken", change)
            return
        twin = next((c for c in self.inserts[parent] if c.eid == change.eid), None)
        if twin is not None:
            self.collides(change, twin)
            return
        self.inserts[parent].append(change)

    def swallow(self, unit: Provision, by: Change) -> None:
        """Report the changes inside a unit that another change replaces or repeals."""
        for inner, _ in unit.walk():
            aimed = self.by_unit.get(inner.eid)
            for change in all_changes(aimed) if aimed else ():
                if change is not by:
                    self.collides(change, by)
                    self.swallowed.add(change.id)
            for change in self.inserts.get(inner.eid, ()):
                self.collides(change, by)


def all_changes(aimed: AimedChanges) -> Iterator[Change]:
    """Yield the changes aimed at a unit and at the parts of it."""
    for change in (aimed.whole, aimed.heading, aimed.renumber):
        if change is not None:
            yield change
    yield from aimed.words
    yield from aimed.sentences
    for part in aimed.virtual.values():
        yield from all_changes(part)
