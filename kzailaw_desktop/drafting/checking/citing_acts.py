"""Find what other acts of a library cite by numbers that a draft removes or changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field, replace
from typing import Protocol

from kzailaw_desktop import eid as eids
from kzailaw_desktop.drafting.applying.amended import AmendedAct
from kzailaw_desktop.drafting.checking.citing import removed_units
from kzailaw_desktop.drafting.checking.findings import DraftFinding
from kzailaw_desktop.drafting.checking.renumbering import citation_finding, proposed_citation
from kzailaw_desktop.drafting.draft.model import Change, ChangeKind, Draft

MOST = 200  # places in other acts that one check lists; it says when there are more


@dataclass(frozen=True, slots=True)
class CitingPlace:
    """Words of an act that cite a unit of another one: `text` from `start` to `end`."""

    act: str  # document id of the act that cites
    eid: str
    lang: str
    target: str  # eId of the unit that is cited
    text: str
    start: int
    end: int
    order: tuple[int, int] = (0, 0)  # where the text stands among all of the library
    names: dict[str, str] = field(default_factory=dict)  # of the act that cites, by language
    profile: str = "A"  # of the act that cites

    @property
    def cited(self) -> str:
        """The words of the citation."""
        return self.text[self.start : self.end]


class CitationLookup(Protocol):
    """Knows what the acts of a library cite."""

    def citing(self, act: str, eid: str) -> Iterable[CitingPlace]:
        """Return where other acts cite a unit or a part of it; amending and repealed acts are left
        out."""
        ...

    def unread(self) -> int:
        """Return how many acts were not yet read for what they cite."""
        ...


def citing_acts(
    draft: Draft, amended: Sequence[AmendedAct], lookup: CitationLookup
) -> Iterator[DraftFinding]:
    """Yield what the acts that a draft leaves alone cite of the units that it removes or
    renumbers: `MOST` places at most."""
    wanted = [*_removed(amended), *_renumbered(draft)]
    own = set(draft.acts())
    found: dict[tuple[str, str, str, int], tuple[CitingPlace, Change]] = {}
    for change, eid in wanted:
        for place in lookup.citing(change.act, eid):
            if place.act not in own and len(found) <= MOST:
                key = (place.act, place.eid, place.lang, place.start)
                found.setdefault(key, (place, change))
    shown = sorted(found.values(), key=lambda one: (one[0].order, one[0].start))[:MOST]
    yield from (_finding(place, change) for place, change in shown)
    if len(found) > MOST:
        yield _about_all(wanted[0][0], "draft-cited-more", MOST)
    if wanted and (unread := lookup.unread()):
        yield _about_all(wanted[0][0], "draft-citations-unread", unread)


def _about_all(change: Change, code: str, number: int) -> DraftFinding:
    return DraftFinding(code, change.id, change.act, "", "", {"number": str(number)})


def _finding(place: CitingPlace, change: Change) -> DraftFinding:
    proposed = ""
    if change.kind is ChangeKind.RENUMBER:
        proposed = proposed_citation(place.cited, change, place.text)
    made = citation_finding(change, place.act, place.eid, place.lang, place.cited, proposed)
    return replace(made, names=place.names, profile=place.profile)


def _removed(amended: Sequence[AmendedAct]) -> Iterator[tuple[Change, str]]:
    """Yield the units that go, without those inside another one that goes."""
    for own in removed_units(amended).values():
        for eid, change in own.items():
            if not _inside(eid, own.keys()):
                yield change, eid


def _inside(eid: str, others: Set[str]) -> bool:
    above = eids.parent(eid)
    while above:
        if above in others:
            return True
        above = eids.parent(above)
    return False


def _renumbered(draft: Draft) -> Iterator[tuple[Change, str]]:
    for change in draft.changes:
        if change.kind is ChangeKind.RENUMBER and change.number:
            yield change, change.eid
