"""The index's own words, for what a query can mean beyond its letters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Protocol

from kzailaw_desktop.search import stem_kk

_PLAIN = str.maketrans("әғқңөұүһі", "агкноууги")
_LIK = re.compile(r"(?:лық|лік|дық|дік|тық|тік)(?:.*)$")


class Terms(Protocol):
    """What a lexicon needs of an engine."""

    def vocabulary(self, field: str, start: str = "") -> Iterator[tuple[str, int]]:
        """Terms of a field with the number of passages."""

    def doc_freq(self, field: str, term: str) -> int:
        """In how many passages a term stands."""


def plain(word: str) -> str:
    """A Kazakh word as it is typed on a keyboard without Kazakh letters.

    >>> plain("қазақ"), plain("жасанды")
    ('казак', 'жасанды')
    """
    return word.translate(_PLAIN)


class Lexicon:
    """Lookups in the vocabulary of an index; the tables are made when first needed."""

    def __init__(self, terms: Terms) -> None:
        self._terms = terms
        self._stems: dict[str, list[str]] | None = None
        self._words: dict[str, int] | None = None

    def words(self) -> dict[str, int]:
        """Every surface form with the number of passages."""
        if self._words is None:
            self._words = dict(self._terms.vocabulary("word"))
        return self._words

    def without_kazakh_letters(self, word: str) -> list[str]:
        """Marked Kazakh stems that `word` means when its Kazakh letters were not typed."""
        if self._stems is None:
            self._stems = self._fold(term for term, _ in self._terms.vocabulary("body", "k"))
        forms = {word, plain(stem_kk.stem(word)), *stem_kk.plain_stems(word)}
        own = "k" + stem_kk.stem(word)
        found = {stem for form in forms for stem in self._stems.get(form, ())}
        return sorted(found - {own})

    @staticmethod
    def _fold(stems: Iterable[str]) -> dict[str, list[str]]:
        table: dict[str, list[str]] = {}
        for stem in stems:
            bare = stem[1:]
            folded = plain(bare)
            if folded != bare:
                table.setdefault(folded, []).append(stem)
        return table

    def related(self, stem: str) -> list[str]:
        """Derivatives of a Kazakh stem in the index, and what it derives from."""
        if not stem.startswith("k"):
            return []
        found = [
            term
            for term, _ in self._terms.vocabulary("body", stem)
            if term != stem and _LIK.match(term[len(stem) :])
        ]
        root = _LIK.sub("", stem)
        if root != stem and len(root) > 2:
            found.append(root)
        return found[:20]

    def like(self, pattern: str, limit: int) -> list[str]:
        """Surface forms that match a pattern with * and ?, the commonest first."""
        shape = re.compile(re.escape(pattern).replace(r"\*", ".*").replace(r"\?", "."))
        found = [(freq, word) for word, freq in self.words().items() if shape.fullmatch(word)]
        return [word for _, word in sorted(found, reverse=True)[:limit]]
