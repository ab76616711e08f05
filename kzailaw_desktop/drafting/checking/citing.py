"""Check the citations of a draft: what it cites, and what cites the units it removes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from kzailaw_desktop import eid as eids
from kzailaw_desktop.citations import ActIndex, cite
from kzailaw_desktop.citations.resolving.index import entry
from kzailaw_desktop.domain import Act, Citation
from kzailaw_desktop.drafting.applying.amended import (
    AmendedAct,
    AmendedLine,
    AmendedUnit,
    UnitState,
)
from kzailaw_desktop.drafting.applying.fragment import provision
from kzailaw_desktop.drafting.checking.findings import DraftFinding
from kzailaw_desktop.drafting.checking.renumbering import citation_finding
from kzailaw_desktop.drafting.draft.model import Change, Draft

# A unit can only be cited by a number, in figures or in words; other lines need no look.
_MAY_CITE = re.compile(
    r"\d|перв|втор|трет|четв|пят|шест|седьм|восьм|девят|десят|наст|бірінші|екінші|үшінші|төртінші"
    r"|бесінші|алтыншы|жетінші|сегізінші|тоғызыншы|оныншы|осы",
    re.IGNORECASE,
)


class CitationCheck:
    """The citations of the amended acts of one draft."""

    def __init__(
        self, draft: Draft, acts: Mapping[str, Act], amended: Sequence[AmendedAct]
    ) -> None:
        self.draft, self.acts, self.amended = draft, acts, amended
        self.index = _index(acts, amended)
        self.changes = {change.id: change for change in draft.changes}
        self.gone = removed_units(amended)

    def findings(self) -> Iterator[DraftFinding]:
        """New wordings that cite what is not there, units left as they are that do."""
        for amended in self.amended:
            yield from self._outgoing(amended)
        if any(self.gone.values()):
            yield from self._incoming()

    def _outgoing(self, amended: AmendedAct) -> Iterator[DraftFinding]:
        for line in amended.lines():
            if not line.changed or line.new is None or not line.by:
                continue
            before = {c.text for c in self._cited(amended, line.eid, line.old or "")}
            for found in self._cited(amended, line.eid, line.new):
                if found.act != amended.act.uri or not found.eid:
                    continue
                code = self._code(found, line, before)
                change = self.changes.get(line.by[0])
                if code and change is not None:
                    yield DraftFinding(
                        code, change.id, change.act, change.eid, amended.lang, {"cited": found.text}
                    )

    def _code(self, found: Citation, line: AmendedLine, before: set[str]) -> str:
        if found.eid in self.gone[found.act] and not eids.is_within(found.eid, line.eid):
            return "draft-cites-removed"
        if found.note.startswith("nearest") and found.text not in before:
            return "draft-cites-missing"
        return ""

    def _incoming(self) -> Iterator[DraftFinding]:
        for amended in self.amended:
            for line in amended.lines():
                if line.changed or not line.new or not _MAY_CITE.search(line.new):
                    continue
                for found in self._cited(amended, line.eid, line.new):
                    change = self.gone.get(found.act, {}).get(found.eid)
                    if change is not None:
                        yield citation_finding(
                            change, amended.act.id, line.eid, amended.lang, found.text
                        )

    def _cited(self, amended: AmendedAct, here: str, text: str) -> Iterable[Citation]:
        if not text or not _MAY_CITE.search(text):
            return ()
        return cite(text, self.index, lang=amended.lang, act=amended.act.id, here=here)


def _index(acts: Mapping[str, Act], amended: Sequence[AmendedAct]) -> ActIndex:
    """Return the acts as citations may speak of them: with the units that the draft inserts."""
    new: dict[str, set[str]] = {}
    for one in amended:
        new.setdefault(one.act.id, set()).update(
            unit.eid for unit in one.walk() if unit.state is UnitState.INSERTED
        )
    entries = []
    for act in acts.values():
        known = entry(act)
        entries.append(replace(known, units=frozenset(known.units) | new.get(act.id, set())))
    return ActIndex(entries)


def removed_units(amended: Sequence[AmendedAct]) -> dict[str, dict[str, Change]]:
    """Return the units that acts lose in all their languages, each with the change that removes
    it: URI of the act -> eId -> change."""
    gone: dict[str, dict[str, Change]] = {}
    for one in amended:
        gone.setdefault(one.act.uri, {}).update(_removed(one))
    for one in amended:
        for eid in _kept(one):
            gone[one.act.uri].pop(eid, None)
    return gone


def _removed(amended: AmendedAct) -> Iterator[tuple[str, Change]]:
    """Units that the act will not have any more: repealed, or left out of a new wording."""
    for unit in amended.walk():
        if unit.unit is None or unit.state not in (UnitState.REPEALED, UnitState.REPLACED):
            continue
        below = [inner.eid for inner, _ in unit.unit.walk()]
        left = _units_of(unit) if unit.state is UnitState.REPLACED else set()
        yield from ((eid, unit.changes[0]) for eid in below if eid not in left)


def _kept(amended: AmendedAct) -> set[str]:
    """Units that stay in one language although the other loses them."""
    found: set[str] = set()
    for unit in amended.walk():
        if unit.state is UnitState.REPLACED:
            found |= _units_of(unit)
        elif unit.state is UnitState.INSERTED:
            found.add(unit.eid)
    return found


def _units_of(unit: AmendedUnit) -> set[str]:
    lines = [line.new for line in unit.all_lines() if line.new is not None]
    made = provision(lines, unit.kind, unit.eid)
    return {inner.eid for inner, _ in made.walk()}
