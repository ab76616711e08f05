"""Misspelt words of a text, and what may be meant by them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import NamedTuple

from kzailaw_desktop.spelling.dictionaries import Dictionary, find
from kzailaw_desktop.spelling.known import LANGUAGES, KnownWords, stem
from kzailaw_desktop.spelling.process import HunspellProcess, is_installed
from kzailaw_desktop.spelling.words import parts, words_of
from kzailaw_desktop.text import language_of

KAZAKH = frozenset("әғқңөұүһіӘҒҚҢӨҰҮҺІ")
MOST_OFFERED = 7
LATIN = frozenset("abcdefghijklmnopqrstuvwxyz")


class Misspelt(NamedTuple):
    """A word that no dictionary knows: its span in code points and its language."""

    start: int
    end: int
    word: str
    lang: str


class Speller:
    """Checks texts by the dictionaries of the machine; to be asked outside the window's thread."""

    def __init__(self, known: KnownWords, look: Callable[[str], Dictionary | None] = find) -> None:
        self.known = known
        self._look = look
        self._opening = threading.Lock()
        self._found: dict[str, Dictionary] | None = None
        self._process: HunspellProcess | None = None

    def dictionaries(self) -> dict[str, Dictionary]:
        """Return the dictionary of each language that has one here."""
        with self._opening:
            if self._found is None:
                here = {lang: self._look(lang) for lang in LANGUAGES} if is_installed() else {}
                self._found = {lang: each for lang, each in here.items() if each is not None}
            return self._found

    def misspelt(self, text: str, lang: str = "") -> list[Misspelt]:
        """Return the misspelt words of a text, none in a language without a dictionary.

        `lang`: of a field in one language; without it a word may be of any language that is
        written in its letters.
        """
        found = words_of(text)
        fallback = lang or (language_of(text) if found else "")
        by_language: dict[str, list[str]] = {}
        for word in found:
            first = _languages(word.text, lang, fallback)[0]
            by_language.setdefault(first, []).append(word.text)
        wrong = {
            (first, word)
            for first, words in by_language.items()
            for word in self._wrong(words, first, lang, fallback)
        }
        firsts = {word: _languages(word, lang, fallback)[0] for _, _, word in found}
        return [
            Misspelt(word.start, word.end, word.text, firsts[word.text])
            for word in found
            if (firsts[word.text], word.text) in wrong
        ]

    def _wrong(self, words: Sequence[str], first: str, lang: str, fallback: str) -> set[str]:
        """Return the words that are wrong in their own language and in any other they may be of."""
        if first not in self.dictionaries():
            return set()
        left = self._unknown(first, set(words))
        for word in list(left):
            for other in _languages(word, lang, fallback)[1:]:
                if other in self.dictionaries() and not self._unknown(other, {word}):
                    left.discard(word)
        return left

    def _unknown(self, lang: str, words: set[str]) -> set[str]:
        left = self._asked().unknown(lang, sorted(words))
        left -= self.known.accepts(lang, left)
        if lang == "kk":  # dictionaries list few of the forms that Kazakh makes of a word
            stems = {word: stem(word, lang) for word in left}
            wrong = self._asked().unknown(lang, sorted(set(stems.values())))
            left = {word for word in left if stems[word] in wrong}
        if hyphened := {word for word in left if len(parts(word)) > 1}:
            pieces = {piece for word in hyphened for piece in parts(word)}
            wrong = self._unknown(lang, pieces)
            left -= {word for word in hyphened if not wrong.intersection(parts(word))}
        return left

    def suggestions(self, word: str, lang: str) -> list[str]:
        """Return what may be meant by a misspelt word, the likeliest first."""
        if lang not in self.dictionaries():
            return []
        terms = self.known.near(lang, word) if lang == "kk" else []
        return list(dict.fromkeys([*terms, *self._asked().suggestions(lang, word)]))[:MOST_OFFERED]

    def _asked(self) -> HunspellProcess:
        found = self.dictionaries()
        with self._opening:
            if self._process is None:
                self._process = HunspellProcess(found)
            return self._process

    def close(self) -> None:
        """End the process that was asked."""
        with self._opening:
            if self._process is not None:
                self._process.close()
                self._process = None


def _languages(word: str, lang: str, fallback: str) -> tuple[str, ...]:
    """Return the languages that a word may be of, by its letters and by where it stands."""
    low = word.lower()
    if low[0] in LATIN:
        return ("en",)
    if lang and lang != "en":
        return (lang,)
    if KAZAKH.intersection(word):
        return ("kk",)
    return ("kk", "ru") if fallback == "kk" else ("ru", "kk")
