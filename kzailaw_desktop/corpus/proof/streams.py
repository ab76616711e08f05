"""The words of a document as streams, part by part, to be found in the source again."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence

from kzailaw_desktop.corpus.text.para import squeeze
from kzailaw_desktop.domain import Act, Commentary, Debate, Document, Expression, UnitKind

_WORD = re.compile(r"\w+")
_ODD = re.compile("[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\ufeff\ufffe]")  # not normal form
TRIED = 40  # places of a word that are tried in each direction
RUN = 32  # words that are compared at once where a source and its document go on together
_USED = b"\1" * RUN


class Stream:
    """Words of one part of the document, in order; `at`: the one after the last that was found."""

    def __init__(self, kind: str, words: list[str]) -> None:
        self.kind = kind
        self.words = words
        self.used = bytearray(len(words))
        self.at = 0
        self._places: dict[str, list[int]] | None = None

    def next(self, word: str) -> bool:
        """Tell whether the next word is this one; then it is used up."""
        at = self.at
        if at < len(self.words) and self.words[at] == word and not self.used[at]:
            self.used[at] = 1
            self.at = at + 1
            return True
        return False

    def follow(self, words: Sequence[str], place: int) -> int:
        """Return how many of the words from a place on come next here; they are used up."""
        begin = place
        while True:
            at = self.at
            same = words[place : place + RUN] == self.words[at : at + RUN]
            if not same or place + RUN > len(words) or self.used.find(1, at, at + RUN) >= 0:
                break
            self.used[at : at + RUN] = _USED
            self.at, place = at + RUN, place + RUN
        while place < len(words) and self.next(words[place]):
            place += 1
        return place - begin

    def jump(self, phrase: tuple[str, ...]) -> bool:
        """Go on where a phrase stands near by: what was moved, or numbers that we have added."""
        if self._places is None:
            self._places = {}
            for place, word in enumerate(self.words):
                self._places.setdefault(word, []).append(place)
        places = self._places.get(phrase[0], [])
        begin = bisect_left(places, self.at)
        near = [*places[begin : begin + TRIED], *reversed(places[max(0, begin - TRIED) : begin])]
        for place in near:
            if self.used[place] or tuple(self.words[place : place + len(phrase)]) != phrase:
                continue
            self.used[place] = 1
            self.at = place + 1
            return True
        return False

    def unused(self) -> Counter[str]:
        """Return the words that no word of the source was found for."""
        return Counter(w for w, used in zip(self.words, self.used, strict=True) if not used)


def words_of(text: str) -> list[str]:
    """Return the words of a text, in one case."""
    return _WORD.findall((squeeze(text) if _ODD.search(text) else text).casefold())


def streams_of(document: Document) -> tuple[list[Stream], list[str]]:
    """Return the words of a document by kind, in order, and those that stand around its body."""
    if isinstance(document, Act):
        return _act(document.expressions[0])
    if isinstance(document, Debate):
        return _debate(document)
    return _article(document)


def _act(text: Expression) -> tuple[list[Stream], list[str]]:
    units: list[str] = []
    tables: list[str] = []
    for unit in text.body:
        _unit(unit, units, tables)
    notes = [w for note in text.notes for words in note.texts.values() for w in words_of(words)]
    streams = [Stream("units", units), Stream("notes", notes), Stream("tables", tables)]
    for kind, part in (
        ("front", [text.title]),
        ("front", text.preface),
        ("end", text.conclusions),
    ):
        streams.append(Stream(kind, [w for words in part for w in words_of(words)]))
    return streams, []


def _unit(unit: object, units: list[str], tables: list[str]) -> None:
    """Add a unit's words in reading order; those of tables apart."""
    kind = getattr(unit, "kind", None)
    for part in ("num", "heading", "text"):
        units += words_of(getattr(unit, part))
    for child in getattr(unit, "children", ()):
        _unit(child, units, tables)
    units += words_of(getattr(unit, "closing", ""))
    if kind is UnitKind.TABLE:
        tables += [w for row in getattr(unit, "rows", ()) for cell in row for w in words_of(cell)]


def _debate(debate: Debate) -> tuple[list[Stream], list[str]]:
    after: dict[str, list[str]] = {}
    for remark in debate.remarks:
        after.setdefault(remark.after, []).append(remark.text)
    spoken: list[str] = list(after.get("", ()))
    around = [debate.title, *debate.preface, *debate.conclusions]
    around += [words for item in debate.agenda for words in item.texts.values()]
    for speech in debate.speeches:
        spoken.append(speech.speaker)
        around.append(speech.role)
        for paragraph in speech.paragraphs:
            spoken += [paragraph.text, *after.get(paragraph.eid, ())]
        spoken += after.get(speech.eid, [])
    return [Stream("units", [w for text in spoken for w in words_of(text)])], around


def _article(article: Commentary) -> tuple[list[Stream], list[str]]:
    texts: list[str] = []
    for section in article.sections:
        texts += [section.heading, *(p.text for p in section.paragraphs)]
    record = article.record
    around = [*record.title.values(), *record.journal.values()]
    around += [name for author in record.authors for name in _names(author)]
    return [Stream("units", [w for text in texts for w in words_of(text)])], around


def _names(author: object) -> Iterable[str]:
    yield from getattr(author, "names", {}).values()
    yield from getattr(author, "affiliation", {}).values()
