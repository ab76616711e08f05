"""Compare two texts of an act unit by unit: changed, added, removed, moved."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from kzailaw_desktop import eid as eids
from kzailaw_desktop.corpus.passages import own_text
from kzailaw_desktop.domain import Expression, Provision, UnitKind

SAME, CHANGED, ADDED, REMOVED, MOVED = "same", "changed", "added", "removed", "moved"
KINDS = (CHANGED, ADDED, REMOVED, MOVED)
ALIKE = 0.5  # share of common words below which a unit of the same number may be another one
SURE = 0.75  # … from which a unit under another number is the same unit
SHORT = 3  # words; shorter units are only known by their number
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class UnitChange:
    """One unit in both texts. `eid` is its id in the new text (in the old one when removed)."""

    kind: str
    eid: str
    unit: UnitKind
    num: str
    old: str = ""
    new: str = ""
    old_eid: str = ""
    depth: int = 0

    @property
    def article(self) -> str:
        """The article it belongs to, or the unit itself above articles."""
        return eids.article_of(self.eid) or self.eid

    @property
    def is_change(self) -> bool:
        """Whether anything is to be shown as changed."""
        return self.kind != SAME


@dataclass(frozen=True, slots=True)
class _Unit:
    provision: Provision
    text: str
    depth: int
    bag: Counter[str]


def compare(old: Expression, new: Expression) -> list[UnitChange]:
    """Return every unit of both texts in the order of the new one; removed ones where they
    stood."""
    olds, news = _units(old), _units(new)
    partner = _pair(olds, news)
    back = {o: n for n, o in partner.items()}
    after: dict[str, list[str]] = {}
    before = ""
    for eid in olds:
        if eid not in back:
            after.setdefault(before, []).append(eid)
        before = eid if eid in back else before
    rows = [_removed(olds[e]) for e in after.get("", [])]
    for eid, unit in news.items():
        rows.append(_row(eid, unit, olds, partner))
        if eid in partner:
            rows += [_removed(olds[e]) for e in after.get(partner[eid], [])]
    return rows


def _units(expression: Expression) -> dict[str, _Unit]:
    found = {}
    for unit, depth in expression.walk():
        text = "\n".join(part for part in (unit.heading, own_text(unit)) if part)
        words = Counter(_WORD.findall(text.casefold()))
        found[unit.eid] = _Unit(unit, text, depth, words)
    return found


def _pair(olds: dict[str, _Unit], news: dict[str, _Unit]) -> dict[str, str]:
    """eId in the new text -> eId in the old one: by number, then by words, then by number again."""
    pairs: dict[str, str] = {}
    free = dict.fromkeys(olds)

    def take(eid: str, old: str) -> None:
        pairs[eid] = old
        free.pop(old, None)

    for eid, unit in news.items():
        at_home = not eids.parent(eid) or eids.parent(eid) in pairs
        same = _under(eid, pairs) or eid
        if at_home and same in free and _likeness(olds[same], unit) >= ALIKE:
            take(eid, same)
    for eid, unit in news.items():
        if eid not in pairs and (best := _best(eid, unit, list(free), olds, pairs)):
            take(eid, best)
    for eid in news:  # what is left under the same number is the same unit, wholly reworded
        same = _under(eid, pairs) or eid
        if (
            eid not in pairs
            and same in free
            and olds[same].provision.kind == news[eid].provision.kind
        ):
            take(eid, same)
    return pairs


def _best(
    eid: str, unit: _Unit, free: list[str], olds: dict[str, _Unit], pairs: dict[str, str]
) -> str:
    """Return the old unit that moved here, or ""."""
    carried = _under(eid, pairs)
    if carried in free and _likeness(olds[carried], unit) >= ALIKE:
        return carried
    if unit.bag.total() <= SHORT:
        return carried if carried in free and olds[carried].text == unit.text else ""
    kind = unit.provision.kind
    scored = [(_likeness(olds[f], unit), f) for f in free if olds[f].provision.kind == kind]
    score, best = max(scored, default=(0.0, ""))
    return best if score >= SURE else ""


def _under(eid: str, pairs: dict[str, str]) -> str:
    """Return where a unit stood if it moved along with its parent."""
    parent = eids.parent(eid)
    return f"{pairs[parent]}__{eid.rpartition('__')[2]}" if parent in pairs else ""


def _likeness(one: _Unit, other: _Unit) -> float:
    if one.text == other.text:
        return 1.0
    both = one.bag.total() + other.bag.total()
    return 2 * (one.bag & other.bag).total() / both if both else 1.0


def _row(eid: str, unit: _Unit, olds: dict[str, _Unit], partner: dict[str, str]) -> UnitChange:
    source = partner.get(eid)
    provision = unit.provision
    if source is None:
        return UnitChange(
            ADDED, eid, provision.kind, provision.num, "", unit.text, depth=unit.depth
        )
    old = olds[source].text
    along = source == _under(eid, partner)
    kind = CHANGED if old != unit.text else SAME
    if source != eid and not along:
        kind = MOVED
    return UnitChange(kind, eid, provision.kind, provision.num, old, unit.text, source, unit.depth)


def _removed(unit: _Unit) -> UnitChange:
    p = unit.provision
    return UnitChange(REMOVED, p.eid, p.kind, p.num, unit.text, "", p.eid, unit.depth)


def totals(rows: list[UnitChange]) -> dict[str, int]:
    """Number of units by what happened to them."""
    counts = Counter(row.kind for row in rows)
    return {kind: counts[kind] for kind in KINDS if counts[kind]}
