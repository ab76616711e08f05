"""How many matches there are of each kind, language, document, speaker, author, article, year."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable

from kzailaw_desktop.eid import article_of
from kzailaw_desktop.search.answers.suggest import name_in
from kzailaw_desktop.search.engines.store import PassageStore

FACETS = ("kind", "lang", "document", "speaker", "author", "article", "year")
MOST = 50  # values of a facet that are listed


class FacetTable:
    """Every passage's class: those that agree in all facets share one, so counting is quick."""

    def __init__(self, store: PassageStore) -> None:
        self._classes: list[tuple[str, ...]] = []
        known: dict[tuple[str, ...], int] = {}
        self._of = array("l", [0]) * (store.last_pid() + 1)
        names: dict[str, str] = {}  # of the author of each document, one in all languages
        for (
            pid,
            kind,
            lang,
            document,
            speaker,
            author,
            article,
            targets,
            year,
        ) in store.facet_values():
            if author:
                author = names.setdefault(document, name_in(author))
            values = kind, lang, document, speaker, author
            articles = dict.fromkeys(map(article_of, targets.split())) if targets else (article,)
            key = (*values, "|".join(articles), year if year.isdigit() else "")
            number = known.setdefault(key, len(known))
            if number == len(self._classes):
                self._classes.append(key)
            self._of[pid] = number

    def count(self, pids: Iterable[int]) -> dict[str, dict[str, int]]:
        """Facet -> value -> number of passages, the commonest first."""
        totals: dict[str, Counter[str]] = {name: Counter() for name in FACETS}
        for number, amount in Counter(map(self._of.__getitem__, pids)).items():
            for name, value in zip(FACETS, self._classes[number], strict=True):
                for each in value.split("|") if name == "article" else (value,):
                    if each:
                        totals[name][each] += amount
        return {name: dict(counts.most_common(MOST)) for name, counts in totals.items() if counts}
