"""The part of a passage that answers, with the words found marked in whatever form they stand."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field

from kzailaw_desktop.search.queries.concepts import Alternative, Group
from kzailaw_desktop.search.words import marks
from kzailaw_desktop.search.words.analysis import WordToken, analyser

LENGTH = 240
NOTE_LENGTH = 1500  # of notes, which no document shows
LEAD = 60
Span = tuple[int, int]


@dataclass(slots=True)
class Markers:
    """The terms to mark: single ones by lookup, rows of them one by one."""

    stems: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    starts: tuple[str, ...] = ()
    references: set[str] = field(default_factory=set)  # marks such as `art:23`, `on:2025-11-17`
    rows: list[Alternative] = field(default_factory=list)

    @classmethod
    def of(cls, groups: list[Group], cousins: bool = False) -> Markers:
        """Return what to mark for a plan, with or without derivatives of the words."""
        markers = cls()
        starts = []
        for group in groups:
            options = [a for c in group.concepts for a in c.alternatives]
            if cousins:
                options += [a for c in group.concepts for a in c.cousins]
            for option in (*options, *group.equivalents):
                if option.field == "tag":
                    markers.references.add(option.terms[0])
                elif option.field == "prefix":
                    starts.append(option.terms[0])
                elif len(option.terms) > 1:
                    markers.rows.append(option)
                elif option.field == "stem":
                    markers.stems.add(option.terms[0])
                elif option.field == "word":
                    markers.words.add(option.terms[0])
        markers.starts = tuple(starts)
        return markers

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to mark."""
        return not (self.stems or self.words or self.starts or self.references or self.rows)

    def spans(self, text: str, lang: str) -> list[Span]:
        """Spans of the words of a text that were found, in order."""
        tokens = list(analyser(lang).tokens(text))
        chosen = {
            i
            for i, t in enumerate(tokens)
            if t.stem in self.stems
            or t.word in self.words
            or (self.starts and t.word.startswith(self.starts))
        }
        for row in self.rows:
            chosen.update(_row(row, tokens))
        spans = [(tokens[i].start, tokens[i].end) for i in sorted(chosen)]
        if self.references:
            spans = sorted({*spans, *self._named(text)})
        return spans

    def _named(self, text: str) -> list[Span]:
        """Articles and dates the text names."""
        found = [(s, e, f"art:{number}") for s, e, number in marks.article_numbers(text)]
        found += [(s, e, f"on:{iso}") for s, e, iso in marks.dates(text)]
        return [(s, e) for s, e, mark in found if mark in self.references]


def _row(row: Alternative, tokens: list[WordToken]) -> set[int]:
    values = [t.stem if row.field == "stem" else t.word for t in tokens]
    wanted = set(row.terms)
    if not wanted.issubset(values):
        return set()
    found: set[int] = set()
    size = len(row.terms) + row.slop
    for start, value in enumerate(values):
        if value not in wanted:
            continue
        window = values[start : start + size]
        if row.slop and wanted.issubset(window):
            found.update(start + i for i, v in enumerate(window) if v in wanted)
        elif not row.slop and tuple(window) == row.terms:
            found.update(range(start, start + size))
    return found


def cut(text: str, spans: list[Span], length: int = LENGTH) -> tuple[str, tuple[Span, ...]]:
    """Return a window of the text round the densest marks, on word borders, and the marks in it."""
    flat = text.replace("\n", " ").replace("\t", " ")
    if len(flat) <= length:
        return flat, tuple(spans)
    start = _start(flat, spans, length)
    end = min(len(flat), start + length)
    if end < len(flat):
        end = max(flat.rfind(" ", start + length // 2, end), start + length // 2)
    before = "… " if start else ""
    after = " …" if end < len(flat) else ""
    shift = len(before) - start
    kept = tuple((s + shift, e + shift) for s, e in spans if s >= start and e <= end)
    return before + flat[start:end] + after, kept


def _start(text: str, spans: list[Span], length: int) -> int:
    if not spans:
        return 0
    ends = [e for _, e in spans]
    best, most = spans[0][0], 0
    for number, (start, _) in enumerate(spans):
        inside = bisect_left(ends, start + length - LEAD) - number
        if inside > most:
            best, most = start, inside
    start = max(0, best - LEAD)
    if start + length > len(text):
        start = max(0, len(text) - length)
    if start:
        space = text.find(" ", start, best)
        start = space + 1 if space >= 0 else best
    return start
