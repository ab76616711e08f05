"""Legal terms in Kazakh, Russian and English that stand for one another."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path

from kzailaw_desktop import paths
from kzailaw_desktop.domain import LANGUAGES
from kzailaw_desktop.errors import LibraryBroken
from kzailaw_desktop.search.words.analysis import WORD, analyser, fold

_BEGINNING = 2  # letters that no form of a word changes


@dataclass(frozen=True, slots=True)
class GlossaryEntry:
    """One concept: wordings by language, and what the law says of it."""

    id: str
    terms: dict[str, tuple[str, ...]]
    definition: str = ""
    articles: tuple[str, ...] = ()
    source: str = ""
    note: dict[str, str] = field(default_factory=dict)
    related: tuple[str, ...] = ()  # ids of entries that are near, but never stand for this
    general: bool = False  # a word of everyday questions, no term of art


def abbreviations() -> Path:
    """Return the file of abbreviations that comes with the program."""
    return paths.resources() / "search" / "abbreviations.toml"


@cache
def general_words() -> tuple[GlossaryEntry, ...]:
    """Return the general words that come with the program: one notion a line, Kazakh | Russian |
    English, wordings divided by commas."""
    folder = paths.resources() / "search" / "words"
    entries = []
    try:
        for path in sorted(folder.glob("*.txt")):
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                if line and not line.startswith("#"):
                    columns = [tuple(column.strip().split(", ")) for column in line.split("|")]
                    terms = dict(zip(LANGUAGES, columns, strict=True))
                    entries.append(GlossaryEntry(f"{path.stem}-{number}", terms, general=True))
    except (OSError, ValueError) as error:
        raise LibraryBroken("glossary-unreadable", where=folder, reason=error) from error
    return tuple(entries)


def read(path: Path) -> tuple[GlossaryEntry, ...]:
    """Return the entries of a glossary file; raises LibraryBroken when it cannot be read."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        return tuple(_entry(raw, number) for number, raw in enumerate(data.get("term", []), 1))
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise LibraryBroken("glossary-unreadable", where=path, reason=error) from error


def _entry(raw: dict[str, object], number: int) -> GlossaryEntry:
    def listed(key: str) -> tuple[str, ...]:
        value = raw.get(key, ())
        if isinstance(value, str):
            return (value,) if value else ()
        if not isinstance(value, (list, tuple)):
            raise TypeError(f"term {number}: `{key}` is not a list")
        return tuple(str(v) for v in value)

    return GlossaryEntry(
        id=str(raw.get("id") or f"term-{number}"),
        terms={lang: listed(lang) for lang in LANGUAGES if raw.get(lang)},
        definition=str(raw.get("definition", "")),
        articles=listed("articles"),
        source=str(raw.get("source", "")),
        note=_by_language(raw.get("note")),
        related=listed("related"),
    )


def _by_language(value: object) -> dict[str, str]:
    if isinstance(value, dict):
        return {str(lang): str(text) for lang, text in value.items()}
    return {"en": str(value)} if value else {}


@dataclass(frozen=True, slots=True)
class Match:
    """A wording of the glossary found in a query: words `start` to `end`, in language `lang`."""

    start: int
    end: int
    lang: str
    entry: GlossaryEntry


Wordings = list[tuple[str, str, GlossaryEntry]]  # wording, its language, its entry


class Glossary:
    """Entries found by their stems, whatever form they are written in.

    Wordings are stemmed only when a query has a word that begins like them: to stem them all
    would take longer than to open the index.
    """

    def __init__(self, *sources: tuple[GlossaryEntry, ...]) -> None:
        self.entries = tuple(entry for source in sources for entry in source)
        self._by_stems: dict[tuple[str, ...], list[tuple[str, GlossaryEntry]]] = {}
        self._longest = 0

    @cached_property
    def _beginnings(self) -> dict[str, Wordings]:
        """Wordings not stemmed yet, by their first letters."""
        found: dict[str, Wordings] = {}
        for entry in self.entries:
            for lang, wordings in entry.terms.items():
                for wording in wordings:
                    start = wording[:_BEGINNING]
                    if not start.isalpha():
                        start = WORD.findall(wording)[0][:_BEGINNING]
                    found.setdefault(fold(start), []).append((wording, lang, entry))
        return found

    @cached_property
    def english(self) -> frozenset[str]:
        """All words of English wordings, folded and without endings: what is English in a query and
        no Kazakh or Russian in Latin letters («salary» is not «сала»)."""
        listed = (w for entry in self.entries for w in entry.terms.get("en", ()))
        return frozenset(_uninflected(fold(raw)) for words in listed for raw in WORD.findall(words))

    def is_english(self, word: str) -> bool:
        """Tell whether a folded word is one of an English wording."""
        return _uninflected(word) in self.english

    @classmethod
    def load(cls, *files: Path | None) -> Glossary:
        """Return the glossary of several files, and the abbreviations and general words that come
        with the program; files that do not exist are left out."""
        sources = [path for path in files if path and path.is_file()]
        return cls(*(read(path) for path in (*sources, abbreviations())), general_words())

    def matches(self, words: list[str]) -> list[Match]:
        """Wordings found among the words of a query, longest first, none inside another."""
        for word in words:
            self._stem_those_like(word)
        found: list[Match] = []
        taken: set[int] = set()
        for size in range(min(self._longest, len(words)), 0, -1):
            for start in range(len(words) - size + 1):
                span = range(start, start + size)
                if taken.isdisjoint(span):
                    hits = self._at(words[start : start + size])
                    found += [Match(start, start + size, lang, entry) for lang, entry in hits]
                    if hits:
                        taken.update(span)
        return found

    def _stem_those_like(self, word: str) -> None:
        for wording, lang, entry in self._beginnings.pop(word[:_BEGINNING], ()):
            stems = key_of(WORD.findall(wording), lang)
            self._by_stems.setdefault(stems, []).append((lang, entry))
            self._longest = max(self._longest, len(stems))

    def _at(self, words: list[str]) -> list[tuple[str, GlossaryEntry]]:
        hits: dict[tuple[str, str], tuple[str, GlossaryEntry]] = {}
        for lang in LANGUAGES:
            key = key_of(words, lang)
            for own, entry in self._by_stems.get(key, ()):
                hits.setdefault((own, entry.id), (own, entry))
        return list(hits.values())


def key_of(words: list[str], lang: str) -> tuple[str, ...]:
    """Return what the forms of a wording share: its stems. A single English word only loses the
    endings of number and tense, for Snowball would take an operator for an operation."""
    if lang == "en" and len(words) == 1:
        return (_uninflected(fold(words[0])),)
    return tuple(analyser(lang).stem(word) for word in words)


_PLURAL = re.compile(r"(?<=x)es$|(?<=ss|sh|ch)es$|(?<=[^sui])(?<!\bnew)s$")
_TENSE = re.compile(r"(?<=\w{3})(?:(?<!e)ed|ing)$|(?<=\w{4})e$")
_DOUBLED = re.compile(r"([^aeiou])\1$")


def _uninflected(word: str) -> str:
    """Return what the forms of an English word share, and its derivatives do not.

    >>> [_uninflected(word) for word in ("decide", "deciding", "policies", "policy", "police")]
    ['decid', 'decid', 'polici', 'polici', 'polic']
    """
    singular = re.sub("ies$", "y", word) if word.endswith("ies") else _PLURAL.sub("", word)
    bare = re.sub("ied$", "y", singular) if singular.endswith("ied") else _TENSE.sub("", singular)
    return _DOUBLED.sub(r"\1", re.sub("(?<=[^aeiou])y$", "i", bare))
