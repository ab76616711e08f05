"""Legal terms in a text, in whatever form they are written, and the law's own definitions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from kzailaw_desktop import paths
from kzailaw_desktop.search.words.analysis import WordToken, analyser, fold
from kzailaw_desktop.search.words.glossary import Glossary, GlossaryEntry, read

LAW_GLOSSARY = "glossary.toml"


@cache
def root(stem: str) -> str:
    """Return a marked stem cut down until the stemmer changes nothing: «систем» and «система»
    meet."""
    lang = {"k": "kk", "r": "ru", "e": "en"}.get(stem[:1], "ru")
    if lang != "ru":
        return stem
    shorter = analyser(lang).stem(stem[1:])
    return stem if shorter == stem or len(shorter) < 4 else root(shorter)


def roots(text: str, lang: str) -> tuple[str, ...]:
    """Return the roots of the words of a text."""
    return tuple(root(t.stem) for t in analyser(lang).tokens(text))


@dataclass(frozen=True, slots=True)
class TermHit:
    """A term of the glossary at a place of a text."""

    start: int
    end: int
    text: str
    entry: GlossaryEntry


class TermFinder:
    """Finds the wordings of glossary entries by their stems; the longest wording wins."""

    def __init__(self, entries: Iterable[GlossaryEntry]) -> None:
        self._wordings: dict[str, dict[tuple[str, ...], GlossaryEntry]] = {}
        self._single: dict[str, str] = {}  # root of a one-word wording -> the word
        self._longest: dict[str, int] = {}
        for entry in entries:
            for lang, wordings in entry.terms.items():
                table = self._wordings.setdefault(lang, {})
                for wording in wordings:
                    stems = roots(wording, lang)
                    if stems:
                        table.setdefault(stems, entry)
                    if len(stems) == 1:
                        self._single.setdefault(stems[0], fold(wording))
        for lang, table in self._wordings.items():
            self._longest[lang] = max(len(stems) for stems in table)

    def find(self, text: str, lang: str) -> Iterator[TermHit]:
        """Yield the terms of a text in order, none overlapping another."""
        table = self._wordings.get(lang, {})
        longest = self._longest.get(lang, 0)
        tokens: list[WordToken] = list(analyser(lang).tokens(text))
        stems = [root(t.stem) for t in tokens]
        i = 0
        while i < len(tokens):
            for size in range(min(longest, len(tokens) - i), 0, -1):
                entry = table.get(tuple(stems[i : i + size]))
                if entry is not None and (size > 1 or self._is_form(tokens[i].word, stems[i])):
                    start, end = tokens[i].start, tokens[i + size - 1].end
                    yield TermHit(start, end, text[start:end], entry)
                    i += size - 1
                    break
            i += 1

    def _is_form(self, word: str, stem: str) -> bool:
        """Tell whether a word is a form of a one-word wording and not a relative: legal,
        legality."""
        wording = self._single.get(stem, word)
        if stem[:1] == "k":
            return True
        return (
            word.startswith(wording[: max(4, len(wording) - 3)]) and len(word) <= len(wording) + 4
        )


@cache
def _defined() -> TermFinder:
    """Return the terms that the law itself defines, from the glossary that comes with the
    program."""
    path = paths.shipped_corpus() / LAW_GLOSSARY
    return TermFinder(e for e in read(path) if e.definition) if path.is_file() else TermFinder(())


def definitions_in(
    text: str, lang: str, glossary: Glossary | None = None
) -> list[tuple[int, int, str]]:
    """Return where a text uses a term that the law defines: start, end, eId of the definition."""
    finder = _defined() if glossary is None else _of(glossary)
    return [(hit.start, hit.end, hit.entry.definition) for hit in finder.find(text, lang)]


def _of(glossary: Glossary) -> TermFinder:
    return TermFinder(e for e in glossary.entries if e.definition)
