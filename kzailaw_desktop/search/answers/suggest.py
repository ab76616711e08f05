"""Completions while a query is typed: glossary terms, headings, speakers, words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import takewhile

from kzailaw_desktop.search.queries.query import field_of
from kzailaw_desktop.search.words.analysis import WORD, fold
from kzailaw_desktop.search.words.lexicon import plain
from kzailaw_desktop.search.words.romanise import blurred

_ORDER = {"speaker": 0, "term": 1, "heading": 2, "word": 3}
Words = Callable[[str], list[tuple[str, int]]]
_SCAN = 400  # keys looked at after the first that fits


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A text to put into the search box. `kind`: speaker, term, heading, word."""

    text: str
    kind: str
    count: int = 0


class Suggester:
    """A sorted table of everything that can be suggested."""

    def __init__(self, sources: Iterable[Suggestion]) -> None:
        table: dict[tuple[str, str], Suggestion] = {}
        for entry in sources:
            for key in _keys(entry):
                table.setdefault((key, entry.text), entry)
        self._keys = sorted((key, text) for key, text in table)
        self._table = table

    def complete(self, typed: str, words: Words, limit: int = 8) -> list[Suggestion]:
        """Return what the typed text can become; matched from the start of any word of a term,
        heading or name, and for plain words on the last word typed (`words` gives those that begin
        so). After `speaker:` or `author:` only names come."""
        typed = typed.strip()
        start, colon, name = typed.rpartition(":")
        if colon and field_of(start.split()[-1] if start.split() else "") in ("speaker", "author"):
            return self._names(f"{start}:", name, limit)
        pieces = typed.split()
        whole = _key(typed)
        if len(whole) < 2:
            return []
        found = sorted({*self._starting(whole), *self._starting(blurred(whole))}, key=_rank)
        last = fold(pieces[-1])
        if len(last) > 1:
            head = typed[: len(typed) - len(pieces[-1])]
            found += [Suggestion(head + word, "word", count) for word, count in words(last)]
        texts = {fold(entry.text): entry for entry in reversed(found)}
        texts.pop(fold(typed), None)
        return [entry for entry in found if texts.get(fold(entry.text)) is entry][:limit]

    def _names(self, head: str, typed: str, limit: int) -> list[Suggestion]:
        key = _key(typed)
        people = [e for e in {*self._starting(key), *self._starting(blurred(key))}
                  if e.kind == "speaker"]  # fmt: skip
        names = {name_in(e.text): e for e in sorted(people, key=_rank, reverse=True)}
        found = [Suggestion(f'{head}"{name}"', "speaker", e.count) for name, e in names.items()]
        return found[::-1][:limit]

    def _starting(self, start: str) -> list[Suggestion]:
        at = bisect_left(self._keys, (start, ""))
        found = []
        for key, text in self._keys[at : at + _SCAN]:
            if not key.startswith(start):
                break
            found.append(self._table[key, text])
        return found


def _rank(entry: Suggestion) -> tuple[int, int, int]:
    return (_ORDER[entry.kind], -entry.count, len(entry.text))


def _key(text: str) -> str:
    return " ".join(plain(fold(raw)) for raw in WORD.findall(text))


def name_in(text: str) -> str:
    """Return the name in a byline.

    >>> name_in("Бердиярова Ж.С. және т.б., 2026")
    'Бердиярова Ж.С.'
    """
    return " ".join(takewhile(lambda word: word[:1].isupper(), text.split())).rstrip(",")


def _keys(entry: Suggestion) -> list[str]:
    words = _key(entry.text).split()
    found = [" ".join(words[at:]) for at in range(min(len(words), 6))]
    if entry.kind == "speaker":  # a name may be typed in Latin letters
        found += [blurred(key) for key in found]
    return found
