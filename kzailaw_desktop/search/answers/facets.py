"""How many matches there are of each kind, language, document, speaker, author, article, year."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable

from kzailaw_desktop.eid import article_of
from kzailaw_desktop.search.answers.suggest import name_in
from kzailaw_desktop.search.engines.store import PassageStore

FACETS = ("kind", "lang", "document", "speaker", "author", "article", "year")
_CLASS = ("kind", "lang", "document", "speaker", "author", "year")
MOST = 50  # values of a facet that are listed


class FacetTable:
    """Every passage's class, article and unit. Passages that agree in all other facets share a
    class, so counting is quick; the languages of a unit count once."""

    def __init__(self, store: PassageStore) -> None:
        size = store.last_pid() + 1
        self._classes: list[tuple[str, ...]] = []
        self._articles: list[tuple[str, ...]] = []
        self._class, self._article = array("i", [0]) * size, array("i", [0]) * size
        self._unit = array("i", range(size))
        classes: dict[tuple[str, ...], int] = {}
        articles: dict[tuple[str, ...], int] = {}
        names: dict[str, str] = {}  # of the author of each document, one in all languages
        here, units = "", dict[str, int]()
        for (
            pid,
            eid,
            kind,
            lang,
            document,
            speaker,
            author,
            article,
            targets,
            year,
        ) in store.facet_values():
            if pid >= size:
                break  # came since, from another process: the next question looks anew
            if author:
                author = names.setdefault(document, name_in(author))
            if document != here:
                here, units = document, {}
            self._unit[pid] = units.setdefault(eid, pid)
            values = kind, lang, document, speaker, author, year if year.isdigit() else ""
            self._class[pid] = _numbered(values, classes, self._classes)
            named = (
                tuple(dict.fromkeys(map(article_of, targets.split()))) if targets else (article,)
            )
            self._article[pid] = _numbered(named, articles, self._articles)

    def count(self, pids: Iterable[int]) -> tuple[int, dict[str, dict[str, int]]]:
        """Return the number of units, and facet -> value -> number of units, the commonest
        first."""
        size = len(self._unit)
        held = pids if isinstance(pids, array) else array("q", pids)
        if held and max(held) >= size:
            held = array("q", (pid for pid in held if pid < size))
        units = dict.fromkeys(map(self._unit.__getitem__, held))
        totals: dict[str, Counter[str]] = {name: Counter() for name in FACETS}
        for number, amount in Counter(map(self._class.__getitem__, units)).items():
            for name, value in zip(_CLASS, self._classes[number], strict=True):
                totals[name][value] += amount
        totals["lang"].clear()
        for number, amount in Counter(map(self._class.__getitem__, held)).items():
            totals["lang"][self._classes[number][1]] += amount
        for number, amount in Counter(map(self._article.__getitem__, units)).items():
            for value in self._articles[number]:
                totals["article"][value] += amount
        for counts in totals.values():
            del counts[""]
        listed = {n: dict(counts.most_common(MOST)) for n, counts in totals.items() if counts}
        return len(units), listed


def _numbered(
    key: tuple[str, ...], known: dict[tuple[str, ...], int], listed: list[tuple[str, ...]]
) -> int:
    number = known.setdefault(key, len(known))
    if number == len(listed):
        listed.append(key)
    return number
