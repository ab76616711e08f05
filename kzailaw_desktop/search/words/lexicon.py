"""The index's own words, for what a query can mean beyond its letters."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import product
from typing import Protocol

from kzailaw_desktop.search.words import stem_kk
from kzailaw_desktop.search.words.analysis import ANALYSERS
from kzailaw_desktop.search.words.latin import LatinWords
from kzailaw_desktop.search.words.marks import names
from kzailaw_desktop.search.words.romanise import blurred

_PLAIN = str.maketrans("әғқңөұүһі", "агкноуухи")
_MEANT = {"а": "аә", "г": "гғ", "к": "кқ", "н": "нң", "о": "оө", "у": "уұү", "х": "хһ", "и": "иі"}
_PLAIN_SUFFIXES = re.compile(
    r"(?:лар|лер|дар|дер|тар|тер)?(?:ымыз|имиз|мыз|миз|ыныз|иниз|сы|си|ы|и)?"
    r"(?:нын|нин|дын|дин|тын|тин|га|ге|ка|ке|на|не|н|ны|ни|ды|ди|ты|ти|нда|нде|да|де|та|те"
    r"|нан|нен|дан|ден|тан|тен|мен|бен|пен)?"
)
_NO_NAMES = frozenset(names("орнынан орнында места зала залдан"))  # where somebody spoke from
_MIN_LOOSE = 3
_READINGS = 6  # of a word in Latin letters
_RUSSIAN = 3  # passages with a Russian word from which it is taken for one
_COUSIN_SHORTEST = 6  # letters
_COUSIN_LONGER = 4
_LIK = re.compile(r"(?:лық|лік|дық|дік|тық|тік)(?:.*)$")
_VOICE = re.compile(r"(?:[ыі]|(?<=.{4}[ае]))[лн]у$")  # passives that are verbs of their own: алыну


class VocabularySource(Protocol):
    """What a lexicon needs of an engine."""

    def vocabulary(self, field: str, start: str = "") -> Iterator[tuple[str, int]]:
        """Terms of a field with the number of passages."""

    def doc_freq(self, field: str, term: str) -> int:
        """In how many passages a term stands."""


def plain(word: str) -> str:
    """Return a Kazakh word as it is typed on a keyboard without Kazakh letters.

    >>> plain("қазақ"), plain("жасанды")
    ('казак', 'жасанды')
    """
    return word.translate(_PLAIN)


def _no_word(word: str) -> bool:
    return False


class Lexicon:
    """Lookups in the vocabulary of an index; the tables are made when first needed."""

    def __init__(
        self,
        terms: VocabularySource,
        kazakh_letters: bool = True,
        is_english: Callable[[str], bool] = _no_word,
    ) -> None:
        self._terms = terms
        self._is_english = is_english
        self._kazakh_letters = kazakh_letters
        self._words: dict[str, int] | None = None
        self._names: dict[str, set[str]] | None = None
        self._latin = LatinWords(terms)

    def words(self) -> dict[str, int]:
        """Return every surface form with the number of passages."""
        if self._words is None:
            self._words = dict(self._terms.vocabulary("word"))
        return self._words

    def from_latin(self, word: str) -> tuple[str, ...]:
        """Return the Cyrillic words of the index that a Latin word is, the likeliest first."""
        return () if self._is_english(word) else self._latin.read(word)[:_READINGS]

    def has(self, stem: str) -> bool:
        """Tell whether any passage has this marked stem."""
        return self._terms.doc_freq("stem", stem) > 0

    def names(self, word: str) -> list[str]:
        """Marks of speakers and authors that a word can name: in any form, without Kazakh
        letters, in Latin letters."""
        if len(word) < _MIN_LOOSE:
            return []
        if self._names is None:
            self._names = {}
            for mark in ("who:", "by:"):
                for term, _ in self._terms.vocabulary("tag", mark):
                    bare = term[len(mark) :]
                    if bare in _NO_NAMES:
                        continue
                    self._names.setdefault(bare, set()).add(term)
                    self._names.setdefault(plain(bare), set()).add(term)
                    self._names.setdefault(blurred(bare), set()).add(term)
        forms = {
            word,
            blurred(word) if word.isascii() else word,
            *(one.stem(word)[1:] for one in ANALYSERS.values()),
        }
        found: set[str] = set()
        for form in forms:
            if len(form) >= _MIN_LOOSE:
                found |= self._names.get(form, set())
        return sorted(found)

    def without_kazakh_letters(self, word: str) -> list[str]:
        """Marked Kazakh stems that `word` means when its Kazakh letters were not typed."""
        if (
            not self._kazakh_letters
            or len(word) < _MIN_LOOSE
            or plain(word) != word
            or word.isascii()
        ):
            return []
        if self._terms.doc_freq("stem", ANALYSERS["ru"].stem(word)) >= _RUSSIAN:
            return []  # a Russian word, which means itself
        found = {stem_kk.stem(f) for f in self._meant("word", "", word[:5]) if plain(f) == word}
        if not found:
            bases: dict[str, set[str]] = {}
            for term in self._meant("body", "k", word[:_MIN_LOOSE]):
                bases.setdefault(plain(term[1:]), set()).add(term[1:])
            for cut in range(min(9, len(word) - _MIN_LOOSE + 1)):
                base, rest = word[: len(word) - cut], word[len(word) - cut :]
                if base in bases and _PLAIN_SUFFIXES.fullmatch(rest):
                    found |= bases[base]
                    break
        return sorted("k" + stem for stem in found)

    def beginning(self, start: str, limit: int = 20) -> list[tuple[str, int]]:
        """Words that begin so, with or without Kazakh letters typed, the commonest first."""
        head = start[:_MIN_LOOSE]
        found: dict[str, int] = {}
        for letters in product(*(_MEANT.get(c, c) for c in head)):
            for term, freq in self._terms.vocabulary("word", "".join(letters)):
                if term.startswith(start) or plain(term).startswith(start):
                    found[term] = freq
        return sorted(found.items(), key=lambda pair: -pair[1])[:limit]

    def _meant(self, field: str, mark: str, start: str) -> Iterator[str]:
        """Terms with Kazakh letters that can begin as `start` does without them."""
        for letters in product(*(_MEANT.get(c, c) for c in start)):
            for term, _ in self._terms.vocabulary(field, mark + "".join(letters)):
                if plain(term) != term:
                    yield term

    def related(self, stem: str) -> list[str]:
        """Derivatives and passives of a Kazakh stem in the index, and what it comes from."""
        if not stem.startswith("k"):
            return []
        base = stem.removesuffix("у")
        found = [
            term
            for term, _ in self._terms.vocabulary("body", base)
            if term != stem and (_LIK.match(term[len(stem) :]) or _VOICE.sub("у", term) == stem)
        ]
        for root in (_LIK.sub("", stem), _VOICE.sub("у", stem)):
            if root != stem and len(root) > 2:
                found.append(root)
        return found[:20]

    def cousins(self, stem: str, limit: int = 20) -> list[str]:
        """Stems that begin alike and may derive from the same word: маркировк, маркирован."""
        size = len(stem) - 1
        if size < _COUSIN_SHORTEST:
            return []
        start = stem[: 1 + max(_COUSIN_SHORTEST - 1, size - 2)]
        found = [
            (freq, term)
            for term, freq in self._terms.vocabulary("body", start)
            if term != stem and len(term) <= len(stem) + _COUSIN_LONGER
        ]
        return [term for _, term in sorted(found, reverse=True)[:limit]]

    def like(self, pattern: str, limit: int) -> list[str]:
        """Surface forms that match a pattern with * and ?, the commonest first."""
        shape = re.compile(re.escape(pattern).replace(r"\*", ".*").replace(r"\?", "."))
        found = [(freq, word) for word, freq in self.words().items() if shape.fullmatch(word)]
        return [word for _, word in sorted(found, reverse=True)[:limit]]
