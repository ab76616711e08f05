"""Looks up what was typed in the acts of a library: found, or what is nearest."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kzailaw_desktop import eid as eids
from kzailaw_desktop.citations.actnames.name import ActName, letters
from kzailaw_desktop.citations.resolving.index import ActEntry, ActIndex
from kzailaw_desktop.citations.typed_references.understanding import Typed, Wish
from kzailaw_desktop.domain import UnitKind as K

_STATE_KK, _ABOUT_KK = letters("Қазақстан Республикасының"), letters("туралы")


@dataclass(frozen=True, slots=True)
class LookupResult:
    """The outcome of looking a reference up.

    `eids` are the units found, several for a range, ("",) for an act as a whole; empty: nothing is
    opened. Then `act` is None when the act is not in the library, and `missing` is the unit that
    is not there, `nearest` what is near it.
    """

    act: ActEntry | None
    eids: tuple[str, ...] = ()
    missing: str = ""
    nearest: tuple[str, ...] = ()


def look_up(typed: Typed, index: ActIndex, acts: Sequence[str]) -> LookupResult:
    """Find a typed reference: in the act it names, else in the first of `acts` that has it."""
    if typed.act is not None:
        entry = index.named(typed.act) or by_beginning(index, typed.act)
        return _in_act(typed, entry) if entry is not None else LookupResult(None)
    missed: LookupResult | None = None
    for act in acts:
        entry = index.get(act)
        if entry is None:
            continue
        found = _in_act(typed, entry)
        if found.eids:
            return found
        missed = missed or found
    return missed or LookupResult(None)


def by_beginning(index: ActIndex, name: ActName) -> ActEntry | None:
    """«Закон о Парламенте»: the one act whose title begins so."""
    said = letters(name.topic or name.title)
    if len(said) < 5 or name.foreign:
        return None
    begun = said.removesuffix(_ABOUT_KK)  # «Парламент туралы заң»: the title goes on
    found = [
        e
        for e in index.entries()
        if any(t.startswith(said) or t.removeprefix(_STATE_KK).startswith(begun) for t in e.titles)
    ]
    return found[0] if len(found) == 1 else None


def _in_act(typed: Typed, entry: ActEntry) -> LookupResult:
    if not typed.wishes:
        return LookupResult(entry, ("",))
    found: list[str] = []
    missing: list[Wish] = []
    for wish in typed.wishes:
        if eid := _pick(wish, entry):
            found.append(eid)
        else:
            missing.append(wish)
    if missing:
        eid = _likeliest(missing[0], entry)
        called = [e for e in missing[0].slips if entry.has(e)]  # what people call by that word
        return LookupResult(
            entry, (), eid, tuple(dict.fromkeys((*called, *nearest_units(eid, entry))))
        )
    return LookupResult(entry, tuple(found))


def _likeliest(wish: Wish, entry: ActEntry) -> str:
    """Return the eId of the wish that goes deepest into what there is."""
    known = [e for e in wish.exact if entry.has(_parent(e))]
    return known[0] if known else wish.exact[0]


def _pick(wish: Wish, entry: ActEntry) -> str:
    """Return the unit wished for; a slip of the word only where the act has nothing of that
    word."""
    exact = [*wish.exact]
    if entry.profile == "B":
        exact = [*wish.slips, *wish.exact]
    for eid in exact:
        if entry.has(eid):
            return eid
    for eid in wish.slips:  # «пункт 5 статьи 4» where the article has only «5)»
        only_points = "para_" in wish.exact[0] and not _siblings(wish.exact[0], entry)
        if only_points and "point_" in eid and entry.has(eid):
            return eid
    return _opening(wish.exact[0], entry)


def _opening(eid: str, entry: ActEntry) -> str:
    """Return the first part of a unit is its own opening text, which has no eId."""
    parent = _parent(eid)
    first = eid.endswith(("subpara_1", "indent_1"))
    return (
        parent
        if first and parent and entry.has(parent) and not _children(parent, entry, "para")
        else ""
    )


def _parent(eid: str) -> str:
    return eid.rpartition("__")[0]


def _children(parent: str, entry: ActEntry, word: str) -> list[str]:
    start = f"{parent}__{word}_" if parent else f"{word}_"
    found = [e for e in entry.units if e.startswith(start) and "__" not in e[len(start) :]]
    return sorted(found, key=_sort_key)


def _siblings(eid: str, entry: ActEntry) -> list[str]:
    """Return the units of the same kind under the same parent."""
    word = eid.rpartition("__")[2].partition("_")[0]
    return _children(_parent(eid), entry, word)


def _sort_key(eid: str) -> tuple[int, ...]:
    return tuple(int(n) for n in re.findall(r"\d+", eid.rpartition("__")[2]))


def nearest_units(eid: str, entry: ActEntry) -> tuple[str, ...]:
    """Return the units next to one that is not there: its neighbours by number, or what holds it.

    >>> nearest_units("art_99", ActEntry("", "", "", frozenset(), "A", "", frozenset({"art_31"})))
    ('art_31',)
    """
    while eid:
        siblings = _siblings(eid, entry)
        if siblings:
            wanted = _sort_key(eid)
            below = [e for e in siblings if _sort_key(e) < wanted][-1:]
            above = [e for e in siblings if _sort_key(e) > wanted][:1]
            return (*below, *above)
        eid = _parent(eid)
        if eid and entry.has(eid):
            return (eid,)
    return ()


def count_of(eid: str, entry: ActEntry) -> tuple[K, int]:
    """Return the kind of the unit that is not there, and how many of it its parent has."""
    kind = eids.parts(eid)[-1][0]
    return kind, len(_siblings(eid, entry))
