"""The account of words: every word of a source, in order, and where it went.

The proof does not trust the reading: it takes the words of the lines as the reader gave them and
looks for them, one after the other, in what the document holds now (units, notes, tables) and in
what the report says was taken out. A word found nowhere is lost.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from dataclasses import dataclass, field

from kzailaw_desktop.corpus.proof.order import out_of_order
from kzailaw_desktop.corpus.proof.streams import Stream, streams_of, words_of
from kzailaw_desktop.corpus.reports.report import ImportReport
from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.domain import Document

_BROKEN = re.compile(r"(?<=\w)[\u00ad\u2010\ufffe](?:\s*\n\s*)?(?=\w)")
_TARGET = re.compile(r"\]\(\s*<?[^()\s]*(?:\([^()\s]*\)[^()\s]*)*>?\s*\)")  # of a link: no words
PHRASE = 3  # words that tell a place in the document from others
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
        """Return the numbers for `--json`."""
        names = ("words", "units", "notes", "tables", "removed", "lost", "moved")
        return {name: getattr(self, name) for name in names}

    @property
    def refused(self) -> bool:
        """Whether so much is lost that the import needs the user's yes."""
        longest = max((span.count for span in (*self.spans, *self.moves)), default=0)
        return self.lost > max(FEW, self.words * MOST_SHARE) or longest >= MOST_RUN


def take_account(source: SourceText, document: Document, report: ImportReport) -> WordAccount:
    """Return where the words of a source are in the document that was read from it."""
    return _Ledger(source, document, report).run()


class _Ledger:
    """One account while it is made: first runs of words in their order, then single words that
    were moved, then words that the source had broken at line ends."""

    def __init__(self, source: SourceText, document: Document, report: ImportReport) -> None:
        self.words = [(line.number, w) for line in source.lines for w in _line_words(line)]
        self.streams, around = streams_of(document)
        gone = [r.before for r in report.repairs if r.before and not r.after]
        gone += [text for _, text in source.removed]
        self.streams.append(Stream("removed", [w for text in gone for w in words_of(text)]))
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
        words, last = [word for _, word in self.words], self.streams[0]
        front = [s for s in self.streams if s.kind == "front"]
        front += [s for s in self.streams if s.kind != "front"]
        beginning = sum(len(s.words) for s in front if s.kind == "front")
        place = 0
        while place < len(words):
            at = last.at
            if run := last.follow(words, place):
                self._note(last, place, at, run)
                place += run
                continue
            near = self.streams if place > beginning else front
            found = next((s for s in near if s.next(words[place])), None)
            if found is None:
                phrase = tuple(words[place : place + PHRASE])
                found = next((s for s in self.streams if s.jump(phrase)), None)
            if found is None:
                left.append(place)
            else:
                last = found
                self._note(found, place, found.at - 1, 1)
            place += 1
        return left

    def _note(self, stream: Stream, place: int, at: int, run: int) -> None:
        """Keep that words from a place on were found in a stream from `at` on."""
        self._count(stream.kind, run)
        own = self.found.setdefault(stream.kind, ([], []))
        own[0].extend(range(place, place + run))
        own[1].extend(range(at + 1, at + run + 1))

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
