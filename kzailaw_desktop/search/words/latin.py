"""Words of the index that a query writes in Latin letters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from kzailaw_desktop.search.words.analysis import (
    ANALYSERS,
    CYRILLIC,
    LATIN,
    languages_of_word,
)
from kzailaw_desktop.search.words.romanise import sounded

_SHORTEST = 3  # letters
_STEM = 4  # letters of a stem that a longer word may begin with
_ENDING = 6  # letters that an inflection adds at most
_FIRST = {
    "a": "аәя", "b": "б", "v": "в", "g": "гғ", "d": "д", "e": "еэ", "j": "ж", "z": "з",
    "i": "иійыюяеж", "k": "кқх", "l": "л", "m": "м", "n": "нң", "o": "оө", "p": "п", "r": "р",
    "s": "сш", "t": "тц", "u": "уұүю", "f": "ф", "h": "хһ",
}  # fmt: skip


class Vocabulary(Protocol):
    """What is needed of an engine."""

    def vocabulary(self, field: str, start: str = "") -> Iterator[tuple[str, int]]:
        """Terms of a field with the number of passages."""

    def doc_freq(self, field: str, term: str) -> int:
        """In how many passages a term stands."""


class LatinWords:
    """Cyrillic words by how they sound; the words that begin alike are read when first asked."""

    def __init__(self, terms: Vocabulary) -> None:
        self._terms = terms
        self._by_sound: dict[str, dict[str, list[str]]] = {}
        self._stems: dict[str, dict[str, list[str]]] = {}
        self._known: dict[str, tuple[str, ...]] = {}

    def read(self, word: str) -> tuple[str, ...]:
        """Return the words of the index that a folded Latin word is, none when it is no such word
        or an English word of the index."""
        if word not in self._known:
            self._known[word] = self._read(word)
        return self._known[word]

    def _read(self, word: str) -> tuple[str, ...]:
        if len(word) < _SHORTEST or CYRILLIC.search(word) or not LATIN.search(word):
            return ()
        if self._terms.doc_freq("stem", ANALYSERS["en"].stem(word)):
            return ()
        sound = sounded(word)
        if not sound or not sound.isalpha():
            return ()
        words = self._beginning(sound[0])
        if sound in words:
            return tuple(words[sound])
        stems = self._stems[sound[0]]
        for size in range(len(sound), max(_STEM, len(sound) - _ENDING) - 1, -1):
            if sound[:size] in stems:
                return tuple(stems[sound[:size]])
        return ()

    def _beginning(self, first: str) -> dict[str, list[str]]:
        if first not in self._by_sound:
            words: dict[str, list[str]] = {}
            stems: dict[str, list[str]] = {}
            for letter in _FIRST.get(first, ""):
                for word, _ in self._terms.vocabulary("word", letter):
                    words.setdefault(sounded(word), []).append(word)
                    for lang in languages_of_word(word):
                        shape = sounded(ANALYSERS[lang].stem(word)[1:])
                        stems.setdefault(shape, []).append(word)
            self._by_sound[first], self._stems[first] = words, stems
        return self._by_sound[first]
