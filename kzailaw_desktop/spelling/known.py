"""Words that are right although no dictionary has them: legal terms, and the user's own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, MutableMapping
from functools import cache
from typing import Any

from kzailaw_desktop.search.words.analysis import analyser
from kzailaw_desktop.search.words.bilingual import lexicon
from kzailaw_desktop.search.words.glossary import GlossaryEntry
from kzailaw_desktop.search.words.spelling import distance

LANGUAGES = ("kk", "ru", "en")
SETTING = "own-words"  # in the workspace: language -> words
MOST_OWN = 20_000
# Letters of a stem from which any form of it is accepted: «даные» has the stem of «данные».
SHORTEST = {"kk": 3, "ru": 5, "en": 5}
SHORTEST_NEAR, MOST_NEAR = 5, 3
LONGEST_ENDING = 3
_LETTERS = re.compile(r"[^\W\d_]+")


class KnownWords:
    """What is accepted besides the dictionaries.

    `store`: the settings of the workspace, where the user's words are kept; `terms`: the glossary,
    asked for when it is first needed.
    """

    def __init__(
        self,
        store: MutableMapping[str, Any],
        terms: Callable[[], Iterable[GlossaryEntry]] = lambda: (),
    ) -> None:
        self._store, self._terms = store, terms
        self._stems: dict[str, frozenset[str]] = {}
        self._ignored: set[tuple[str, str]] = set()

    def own(self, lang: str) -> list[str]:
        """Return the user's own words of a language, sorted."""
        kept = self._store.get(SETTING)
        words = kept.get(lang, ()) if isinstance(kept, dict) else ()
        return sorted(w for w in words if isinstance(w, str)) if isinstance(words, list) else []

    def add(self, lang: str, word: str) -> None:
        """Keep a word as right."""
        words = self.own(lang)
        if word not in words and len(words) < MOST_OWN:
            self._write(lang, [*words, word])

    def remove(self, lang: str, word: str) -> None:
        """Forget one of the user's own words."""
        self._write(lang, [each for each in self.own(lang) if each != word])

    def _write(self, lang: str, words: list[str]) -> None:
        kept = self._store.get(SETTING)
        self._store[SETTING] = (kept if isinstance(kept, dict) else {}) | {lang: words}

    def ignore(self, lang: str, word: str) -> None:
        """Accept a word until the program ends."""
        self._ignored.add((lang, word.casefold()))

    def accepts(self, lang: str, words: Iterable[str]) -> set[str]:
        """Return those of the words that are right in any form of a known stem."""
        own = tuple(word.casefold() for word in self.own(lang))
        stems = self._known_stems(lang) | {stem(word, lang) for word in own}
        return {
            word
            for word in words
            if (lang, word.casefold()) in self._ignored
            or _is_form(word.casefold(), own)
            or (stem(word, lang) in stems and len(stem(word, lang)) >= SHORTEST[lang])
        }

    def near(self, lang: str, word: str) -> list[str]:
        """Return the word with its stem replaced by known ones that differ in a letter or two."""
        own = stem(word, lang)
        if len(own) < SHORTEST_NEAR or not word.casefold().startswith(own):
            return []
        ending = word[len(own) :]
        limit = 1 if len(own) < 8 else 2
        scored = sorted(
            (far, known)
            for known in self._known_stems(lang)
            if abs(len(known) - len(own)) <= limit
            and 0 < (far := distance(own, known, limit)) <= limit
        )
        return [_as_written(word, known + ending) for _, known in scored[:MOST_NEAR]]

    def _known_stems(self, lang: str) -> frozenset[str]:
        if lang not in self._stems:
            found = {
                stem(word, lang)
                for entry in self._terms()
                for term in entry.terms.get(lang, ())
                for word in _LETTERS.findall(term)
                if len(word) > 2 and not word.isupper()
            }
            if lang == "kk":  # the vocabulary of acts, of which dictionaries know little
                found |= {pair.kk for pair in lexicon().pairs}
            self._stems[lang] = frozenset(found)
        return self._stems[lang]


def _is_form(word: str, own: tuple[str, ...]) -> bool:
    """Tell whether a word is one of the user's, or one with a short ending («Токаев», «Токаеву»)."""
    return any(word == each or (word.startswith(each) and len(word) <= len(each) + LONGEST_ENDING)
               for each in own)  # fmt: skip


def _as_written(word: str, made: str) -> str:
    """Return a word with the capitals of another."""
    if word.isupper():
        return made.upper()
    return made[:1].upper() + made[1:] if word[:1].isupper() else made


@cache
def stem(word: str, lang: str) -> str:
    """Return the stem of a word, as search has it, without the mark of its language."""
    return analyser(lang).stem(word.casefold())[1:]
