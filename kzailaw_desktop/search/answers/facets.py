"""How many matches there are of each kind, language, document, speaker, author, article, year."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any

from kzailaw_desktop.eid import article_of
from kzailaw_desktop.search.answers.suggest import name_in
from kzailaw_desktop.search.engines.store import PassageStore

FACETS = ("kind", "lang", "document", "speaker", "author", "article", "year")
_CLASS = ("kind", "lang", "document", "speaker", "author", "year")
MOST = 50  # values of a facet that are listed
_SOME = 50  # changed documents, above which all are read anew
_LARGE = 5_000  # passages, below which each is looked at
_FEW = 16  # passages of a stretch, below which a look at each is quicker


class FacetTable:
    """Every passage's class, article and unit. Passages that agree in all other facets share a
    class, so counting is quick; the languages of a unit count once."""

    def __init__(self, store: PassageStore) -> None:
        self._stamps: dict[str, str] = {}  # of the documents as they were read
        self._begin()
        self.renew(store)

    def _begin(self) -> None:
        self._classes: list[tuple[str, ...]] = []
        self._articles: list[tuple[str, ...]] = []
        self._class, self._article, self._unit = array("i"), array("i"), array("i")
        self._known_classes: dict[tuple[str, ...], int] = {}
        self._known_articles: dict[tuple[str, ...], int] = {}
        self._authors: dict[str, str] = {}  # of each document, one in all languages
        self._starts = array("q")  # of stretches: one class, and first of their units or not

    def renew(self, store: PassageStore) -> None:
        """Read what has changed in the index: a few documents by themselves, since reading a large
        library takes seconds."""
        now = store.fingerprints()
        changed = [doc for doc, stamp in now.items() if self._stamps.get(doc) != stamp]
        some = changed if self._stamps and len(changed) <= _SOME else []
        rows = iter(sorted(row for doc in some for row in store.facet_values(doc)))
        first = next(rows, None)
        if first is not None and first[0] >= len(self._unit):  # numbers are given once
            rows = chain([first], rows)
        elif changed:
            self._begin()
            rows = store.facet_values()
        size, had = store.last_pid() + 1, len(self._unit)
        for places in (self._class, self._article):
            places.extend([0] * (size - had))
        self._unit.extend(range(had, size))
        self._read(rows, size)
        self._stamps = now

    def _read(self, rows: Iterator[tuple[Any, ...]], size: int) -> None:
        here, units, kept = "", dict[str, int](), (-1, True)
        for pid, eid, kind, lang, document, speaker, author, article, targets, year in rows:
            if pid >= size:
                break  # came since, from another process: the next question looks anew
            if author:
                author = self._authors.setdefault(document, name_in(author))
            if document != here:
                here, units = document, {}
            self._unit[pid] = unit = units.setdefault(eid, pid)
            values = kind, lang, document, speaker, author, year if year.isdigit() else ""
            self._class[pid] = number = _numbered(values, self._known_classes, self._classes)
            if (number, unit == pid) != kept:
                kept = number, unit == pid
                self._starts.append(pid)
            named = (
                tuple(dict.fromkeys(map(article_of, targets.split()))) if targets else (article,)
            )
            self._article[pid] = _numbered(named, self._known_articles, self._articles)

    def count(self, pids: Iterable[int]) -> tuple[int, dict[str, dict[str, int]]]:
        """Return the number of units, and facet -> value -> number of units, the commonest
        first."""
        size = len(self._unit)
        held = pids if isinstance(pids, array) else array("q", pids)
        if held and max(held) >= size:
            held = array("q", (pid for pid in held if pid < size))
        counted = self._in_stretches(held) or self._one_by_one(held)
        totals: dict[str, Counter[str]] = {name: Counter() for name in FACETS}
        for number, amount in counted.of_units.items():
            for name, value in zip(_CLASS, self._classes[number], strict=True):
                totals[name][value] += amount
        totals["lang"].clear()
        for number, amount in counted.of_passages.items():
            totals["lang"][self._classes[number][1]] += amount
        for number, amount in Counter(map(self._article.__getitem__, counted.units)).items():
            for value in self._articles[number]:
                totals["article"][value] += amount
        for counts in totals.values():
            del counts[""]
        listed = {n: dict(counts.most_common(MOST)) for n, counts in totals.items() if counts}
        return len(counted.units), listed

    def _one_by_one(self, held: array[int]) -> _Counted:
        units = list(dict.fromkeys(map(self._unit.__getitem__, held)))
        classes = self._class.__getitem__
        return _Counted(units, Counter(map(classes, units)), Counter(map(classes, held)), set())

    def _in_stretches(self, held: array[int]) -> _Counted | None:
        """Return the same, a stretch of passages of one class at a time: the passages of an act in a
        language are one. None where there are too few passages for that, or too many stretches."""
        if len(held) < _LARGE or len(self._starts) * _FEW > len(held) or held != _sorted(held):
            return None
        found = _Counted([], Counter(), Counter(), set())
        place, end = 0, len(held)
        while place < end:
            stretch = bisect_right(self._starts, held[place]) - 1
            behind = self._starts[stretch + 1] if stretch + 1 < len(self._starts) else 1 << 62
            after = bisect_left(held, behind, place)
            number = self._class[held[place]]
            found.of_passages[number] += after - place
            if self._unit[held[place]] == held[place]:  # so it is for the whole stretch
                found.of_units[number] += after - place
                found.units.extend(held[place:after])
            else:
                self._translated(held, place, after, found)
            place = after
        return found

    def _translated(self, held: array[int], place: int, after: int, found: _Counted) -> None:
        """Add the units of passages in another language that were not found in the first one."""
        units = dict.fromkeys(map(self._unit.__getitem__, held[place:after]))
        first = bisect_left(held, min(units))
        for unit in {*(units.keys() & held[first:place]), *found.translated.intersection(units)}:
            del units[unit]
        found.translated.update(units)
        found.of_units.update(map(self._class.__getitem__, units))
        found.units.extend(units)


@dataclass(frozen=True, slots=True)
class _Counted:
    """Units that were found, how many units and passages there are of each class, and the units that
    were found in no first language."""

    units: list[int]
    of_units: Counter[int]
    of_passages: Counter[int]
    translated: set[int]


def _sorted(held: array[int]) -> array[int]:
    return array("q", sorted(held))


def _numbered(
    key: tuple[str, ...], known: dict[tuple[str, ...], int], listed: list[tuple[str, ...]]
) -> int:
    number = known.setdefault(key, len(known))
    if number == len(listed):
        listed.append(key)
    return number
