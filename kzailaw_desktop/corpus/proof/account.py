"""The account of words: every word of a source, in order, and where it went.

The proof does not trust the reading: it takes the words of the lines as the reader gave them and
looks for them, one after the other, in what the document holds now (units, notes, tables) and in
what the report says was taken out. A word found nowhere is lost.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from kzailaw_desktop.corpus.proof.order import out_of_order
from kzailaw_desktop.corpus.reports.report import ImportReport
from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.corpus.text.para import squeeze
from kzailaw_desktop.domain import Act, Commentary, Debate, Document, Expression, UnitKind

_WORD = re.compile(r"\w+")
_ODD = re.compile("[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\ufeff\ufffe]")  # not normal form
_BROKEN = re.compile(r"(?<=\w)[\u00ad\u2010\ufffe](?:\s*\n\s*)?(?=\w)")
_TARGET = re.compile(r"\]\(\s*<?[^()\s]*(?:\([^()\s]*\)[^()\s]*)*>?\s*\)")  # of a link: no words
PHRASE = 3  # words that tell a place in the document from others
TRIED = 40  # places of a word that are tried in each direction
SHOWN = 12  # words of a lost span that the report shows
MOST_SHARE = 0.01  # of the words may be lost before an import is refused
MOST_RUN = 200  # words lost in a row
FEWEST_MOVED = 8  # words in a row that count as moved
IN_ORDER = frozenset({"units", "tables"})  # notes and what was taken out have an order of their own
FEW = 5  # words lost in a short text that do not refuse it


@dataclass(frozen=True, slots=True)
class LostWords:
    """Words of the source that are nowhere: the line, the words, how many."""

    line: int
    text: str
    count: int


@dataclass(slots=True)
class WordAccount:
    """Numbers of words. `units`: with title, preface and signature; `moved`: among those that were
    found, the words that stand elsewhere in the document than in the source."""

    words: int = 0
    units: int = 0
    notes: int = 0
    tables: int = 0
    removed: int = 0
    lost: int = 0
    moved: int = 0
    spans: list[LostWords] = field(default_factory=list)
    moves: list[LostWords] = field(default_factory=list)  # a few words alone are none

    def as_json(self) -> dict[str, int]:
        """The numbers for `--json`."""
        names = ("words", "units", "notes", "tables", "removed", "lost", "moved")
        return {name: getattr(self, name) for name in names}

    @property
    def refused(self) -> bool:
        """Whether so much is lost that the import needs the user's yes."""
        longest = max((span.count for span in (*self.spans, *self.moves)), default=0)
        return self.lost > max(FEW, self.words * MOST_SHARE) or longest >= MOST_RUN


class _Stream:
    """Words of one part of the document, in order; `at`: the one after the last that was found."""

    def __init__(self, kind: str, words: list[str]) -> None:
        self.kind = kind
        self.words = words
        self.used = bytearray(len(words))
        self.at = 0
        self._places: dict[str, list[int]] | None = None

    def next(self, word: str) -> bool:
        """Whether the next word is this one; then it is used up."""
        at = self.at
        if at < len(self.words) and self.words[at] == word and not self.used[at]:
            self.used[at] = 1
            self.at = at + 1
            return True
        return False

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
        """The words that no word of the source was found for."""
        return Counter(w for w, used in zip(self.words, self.used, strict=True) if not used)


def words_of(text: str) -> list[str]:
    """The words of a text, in one case."""
    return _WORD.findall((squeeze(text) if _ODD.search(text) else text).casefold())


def take_account(source: SourceText, document: Document, report: ImportReport) -> WordAccount:
    """Where the words of a source are in the document that was read from it."""
    return _Ledger(source, document, report).run()


class _Ledger:
    """One account while it is made: first runs of words in their order, then single words that
    were moved, then words that the source had broken at line ends."""

    def __init__(self, source: SourceText, document: Document, report: ImportReport) -> None:
        self.words = [(line.number, w) for line in source.lines for w in _line_words(line)]
        self.streams, around = _streams(document)
        gone = [r.before for r in report.repairs if r.before and not r.after]
        gone += [text for _, text in source.removed]
        self.streams.append(_Stream("removed", [w for text in gone for w in words_of(text)]))
        self.around = Counter(word for text in around for word in words_of(text))
        self.words += [(line, w) for line, text in source.removed for w in words_of(text)]
        self.account = WordAccount(words=len(self.words))
        self.found: dict[str, tuple[list[int], list[int]]] = {}  # of a stream: words, places there
        self.apart: list[int] = []  # words that were found alone, out of their order

    def run(self) -> WordAccount:
        left = self._joined(self._moved(self._in_order()))
        self._lost(left)
        self._out_of_order()
        return self.account

    def _out_of_order(self) -> None:
        """Tell which runs of words stand elsewhere than the source has them."""
        moved = list(self.apart)
        for kind, (words, places) in self.found.items():
            if kind in IN_ORDER:
                moved += [words[index] for index in out_of_order(places)]
        spans = [span for span in self._spans(sorted(moved)) if span.count >= FEWEST_MOVED]
        self.account.moves = spans
        self.account.moved = sum(span.count for span in spans)

    def _in_order(self) -> list[int]:
        """Follow the streams word by word; gives the places of words that no stream goes on with."""
        left: list[int] = []
        words, last = self.words, self.streams[0]
        front = [s for s in self.streams if s.kind == "front"]
        front += [s for s in self.streams if s.kind != "front"]
        beginning = sum(len(s.words) for s in front if s.kind == "front")

        def note(stream: _Stream, place: int) -> None:
            own = self.found.setdefault(stream.kind, ([], []))
            own[0].append(place)
            own[1].append(stream.at)

        for place, (_, word) in enumerate(words):
            if last.next(word):
                self._count(last.kind)
                note(last, place)
                continue
            near = self.streams if place > beginning else front
            found = next((s for s in near if s.next(word)), None)
            if found is None:
                phrase = tuple(w for _, w in words[place : place + PHRASE])
                found = next((s for s in self.streams if s.jump(phrase)), None)
            if found is None:
                left.append(place)
            else:
                last = found
                self._count(found.kind)
                note(found, place)
        return left

    def _moved(self, left: list[int]) -> list[int]:
        """Find single words among those that are left anywhere in the document."""
        pools = [(s.kind, s.unused()) for s in self.streams] + [("end", self.around)]
        still: list[int] = []
        for place in left:
            word = self.words[place][1]
            for kind, pool in pools:
                if pool[word] > 0:
                    pool[word] -= 1
                    self._count(kind)
                    if kind == "units":
                        self.apart.append(place)
                    break
            else:
                still.append(place)
        self.pools = pools
        return still

    def _joined(self, left: list[int]) -> list[int]:
        """Find words that stand in one piece where the source had two or three."""
        still: list[int] = []
        at = 0
        while at < len(left):
            for size in (2, 3):
                run = left[at : at + size]
                joined = "".join(self.words[p][1] for p in run)
                pool = next((p for _, p in self.pools if p[joined] > 0), None)
                if len(run) == size and run[-1] - run[0] == size - 1 and pool is not None:
                    pool[joined] -= 1
                    self._count("units", size)
                    at += size
                    break
            else:
                still.append(left[at])
                at += 1
        return still

    def _lost(self, left: list[int]) -> None:
        self.account.spans = self._spans(left)
        self.account.lost = len(left)

    def _spans(self, left: list[int]) -> list[LostWords]:
        """Runs of words of the source, from the places of their words."""
        spans = []
        for _, group in itertools.groupby(enumerate(left), lambda pair: pair[1] - pair[0]):
            places = [place for _, place in group]
            words = [self.words[place] for place in places]
            text = " ".join(word for _, word in words[:SHOWN]) + " …" * (len(words) > SHOWN)
            spans.append(LostWords(words[0][0], text, len(words)))
        return spans

    def _count(self, kind: str, count: int = 1) -> None:
        kind = "units" if kind in ("front", "end") else kind
        setattr(self.account, kind, getattr(self.account, kind) + count)


def _line_words(line: object) -> list[str]:
    rows = getattr(line, "rows", ())
    if rows:
        return [word for row in rows for cell in row for word in words_of(cell)]
    text = _BROKEN.sub("", getattr(line, "text", ""))
    return words_of(_TARGET.sub("]", text) if "](" in text else text)


def _streams(document: Document) -> tuple[list[_Stream], list[str]]:
    """The words of a document by kind, in order, and those that stand around its body."""
    if isinstance(document, Act):
        return _act(document.expressions[0])
    if isinstance(document, Debate):
        return _debate(document)
    return _article(document)


def _act(text: Expression) -> tuple[list[_Stream], list[str]]:
    units: list[str] = []
    tables: list[str] = []
    for unit in text.body:
        _unit(unit, units, tables)
    notes = [w for note in text.notes for words in note.texts.values() for w in words_of(words)]
    streams = [_Stream("units", units), _Stream("notes", notes), _Stream("tables", tables)]
    for kind, part in (
        ("front", [text.title]),
        ("front", text.preface),
        ("end", text.conclusions),
    ):
        streams.append(_Stream(kind, [w for words in part for w in words_of(words)]))
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


def _debate(debate: Debate) -> tuple[list[_Stream], list[str]]:
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
    return [_Stream("units", [w for text in spoken for w in words_of(text)])], around


def _article(article: Commentary) -> tuple[list[_Stream], list[str]]:
    texts: list[str] = []
    for section in article.sections:
        texts += [section.heading, *(p.text for p in section.paragraphs)]
    record = article.record
    around = [*record.title.values(), *record.journal.values()]
    around += [name for author in record.authors for name in _names(author)]
    return [_Stream("units", [w for text in texts for w in words_of(text)])], around


def _names(author: object) -> Iterable[str]:
    yield from getattr(author, "names", {}).values()
    yield from getattr(author, "affiliation", {}).values()
