"""Equivalents of the words of a query: what the glossary says may stand for them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kzailaw_desktop.search.port import SearchRequest
from kzailaw_desktop.search.queries.concepts import Alternative
from kzailaw_desktop.search.words.analysis import FUNCTION_WORDS, WORD, analyser, fold
from kzailaw_desktop.search.words.glossary import Glossary, GlossaryEntry
from kzailaw_desktop.search.words.lexicon import Lexicon

SAME_LANGUAGE = 0.85  # worth of a synonym in the language of the user's own word
OTHER_LANGUAGE = 0.8
_ABBREVIATION = 3  # letters
BETWEEN = 3  # words between those of a wording that is no term of art
GENERAL = 0.8  # share of that for a word that is no term of art

Entries = list[tuple[str, GlossaryEntry]]  # the language of a wording found, and its entry
Stems = tuple[str, ...]


class Expansion:
    """What stands for the words of one query."""

    def __init__(self, request: SearchRequest, glossary: Glossary, lexicon: Lexicon) -> None:
        self._glossary = glossary
        self._lexicon = lexicon
        self._typed = {fold(raw) for raw in WORD.findall(request.query)}
        self._without = {stems for wording in request.without for stems in _in_each(wording)}
        self.wordings: dict[Stems, str] = {}  # also looked for, by their stems

    def entries(self, parts: Sequence[str]) -> dict[int, tuple[int, Entries]]:
        """Glossary entries that words in a row name: start -> end and entries."""
        folded = [self._meant(fold(p)) for p in parts]
        found: dict[int, tuple[int, Entries]] = {}
        for match in self._glossary.matches(folded):
            if all(only_builds(p, parts) for p in parts[match.start : match.end]):
                continue
            found.setdefault(match.start, (match.end, []))[1].append((match.lang, match.entry))
        for start, (end, entries) in list(found.items()):
            if end - start > 1 and not self._finds(entries, folded[start:end]):
                del found[start]  # a phrase that leads nowhere does not hide its words
                for at in range(start, end):
                    for match in self._glossary.matches([folded[at]]):
                        one = found.setdefault(at, (at + 1, []))
                        one[1].append((match.lang, match.entry))
        return found

    def _finds(self, entries: Entries, words: Sequence[str]) -> bool:
        """Tell whether general words that stand for a phrase are in the index; terms of art may
        be."""
        general = all(entry.general for _, entry in entries)
        return not general or bool(self.equivalents(entries, words))

    def _meant(self, word: str) -> str:
        """Return a word, or the Kazakh one that it is without Kazakh letters."""
        read = self._lexicon.from_latin(word)
        if read:
            return read[0]
        stems = self._lexicon.without_kazakh_letters(word)
        return stems[0][1:] if len(stems) == 1 else word

    def of_whole(self, folded: Sequence[str]) -> Entries:
        """Glossary entries that words name all together."""
        whole = (0, len(folded))
        matches = self._glossary.matches(list(folded))
        return [(m.lang, m.entry) for m in matches if (m.start, m.end) == whole]

    def equivalents(self, entries: Entries, typed: Iterable[str]) -> tuple[Alternative, ...]:
        """Return what stands for the words `typed`; other words of the query may do so too."""
        here = tuple(typed)
        own = {tuple(analyser(lang).stem(w) for w in here) for lang in ("kk", "ru", "en")}
        found: dict[Stems, Alternative] = {}
        for language, entry in entries:
            for lang, wordings in entry.terms.items():
                for wording in wordings:
                    words = tuple(fold(raw) for raw in WORD.findall(wording))
                    stems = tuple(analyser(lang).stem(w) for w in words)
                    if not words or set(here).issuperset(words):
                        continue
                    if stems in own or stems in self._without:
                        continue
                    if entry.general and self._is_idle(words, lang, entry, stems):
                        continue
                    worth = SAME_LANGUAGE if lang == language else OTHER_LANGUAGE
                    worth *= GENERAL if entry.general else 1
                    known = found.get(stems)
                    if known is None or known.worth < worth:
                        slop = _slop(words, entry.general)
                        found[stems] = (
                            Alternative("word", words, worth)
                            if is_abbreviation(wording)
                            else Alternative("stem", stems, worth, slop)
                        )
                    if not self._typed.issuperset(words):
                        self.wordings.setdefault(stems, wording)
        return tuple(found.values())

    def _is_idle(self, words: Stems, lang: str, entry: GlossaryEntry, stems: Stems) -> bool:
        """Tell whether a general wording finds nothing, or nothing that a word of it does not."""
        alone = len(words) > 1 and not set(entry.terms[lang]).isdisjoint(words)
        return alone or not all(self._lexicon.has(stem) for stem in stems)


def _slop(words: Stems, general: bool) -> int:
    """Return how many words may stand between those of a wording: «перенесение отпуска» is also
    «перенесение оплачиваемого ежегодного трудового отпуска»."""
    if len(words) < 2:
        return 0
    return BETWEEN if general else 2 * (len(words) > 2)


def is_abbreviation(wording: str) -> bool:
    """Tell whether a wording is an abbreviation so short that its stem could be that of a pronoun.

    >>> is_abbreviation("МО"), is_abbreviation("КоАП"), is_abbreviation("закон")
    (True, False, False)
    """
    return len(wording) <= _ABBREVIATION and wording.isalpha() and wording.isupper()


def only_builds(part: str, parts: Sequence[str]) -> bool:
    """Tell whether a word only builds the query; in capitals it is an abbreviation (US, IT, ПО).

    >>> only_builds("кто", ["кто", "отвечает"]), only_builds("US", ["US", "approach"])
    (True, False)
    """
    if len(parts) < 2 or fold(part) not in FUNCTION_WORDS:
        return False
    return len(part) < 2 or not part.isupper() or all(p.isupper() for p in parts)


def _in_each(wording: str) -> list[Stems]:
    words = [fold(raw) for raw in WORD.findall(wording)]
    return [tuple(analyser(lang).stem(w) for w in words) for lang in ("kk", "ru", "en")]
