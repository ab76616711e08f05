"""Completions while a query is typed: glossary terms, headings, speakers, words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from kzailaw_desktop.search.analysis import WORD, fold
from kzailaw_desktop.search.lexicon import plain

_ORDER = {"speaker": 0, "term": 1, "heading": 2, "word": 3}
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

    def complete(self, typed: str, limit: int = 8) -> list[Suggestion]:
        """What the typed text can become; matched from the start of any word of a term, heading
        or name, and for plain words on the last word typed."""
        whole = _key(typed)
        last = _key(typed.split()[-1]) if typed.split() else ""
        if len(whole) < 2:
            return []
        found: dict[str, Suggestion] = {}
        head = typed.rstrip()[: len(typed.rstrip()) - len(typed.split()[-1])]
        starts = [(whole, "")]
        if len(last) > 1:
            starts.append((last, head))
        for start, prefix in starts:
            for entry in sorted(self._starting(start), key=_rank):
                if prefix and entry.kind != "word":
                    continue
                text = prefix + entry.text
                if fold(text) != fold(typed.strip()):
                    found.setdefault(text, Suggestion(text, entry.kind, entry.count))
        return list(found.values())[:limit]

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


def _keys(entry: Suggestion) -> list[str]:
    if entry.kind == "word":
        return [plain(entry.text)]
    words = _key(entry.text).split()
    return [" ".join(words[at:]) for at in range(min(len(words), 6))]
