"""Keyword in context: each mark of each hit as a row with what stands left and right of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kzailaw_desktop.domain import Passage
from kzailaw_desktop.search.answers.extracts.snippets import Markers
from kzailaw_desktop.search.words.analysis import FUNCTION_WORDS, WORD, fold

WIDTH = 70
_BETWEEN = 2  # words that only build a term: право на забвение


@dataclass(frozen=True, slots=True)
class KwicRow:
    """One occurrence. `start` and `end` are its span in the passage."""

    document: str
    kind: str
    lang: str
    eid: str
    label: str
    left: str
    word: str
    right: str
    start: int
    end: int
    targets: tuple[str, ...] = ()  # of an amendment note

    def left_key(self) -> tuple[str, ...]:
        """Sorts by the words to the left, nearest first."""
        return tuple(fold(raw) for raw in reversed(WORD.findall(self.left)))

    def right_key(self) -> tuple[str, ...]:
        """Sorts by the words to the right."""
        return tuple(fold(raw) for raw in WORD.findall(self.right))


def rows(passages: Iterable[Passage], markers: Markers, limit: int) -> list[KwicRow]:
    """Rows in the order of the passages; neighbouring marks make one row."""
    found: list[KwicRow] = []
    for passage in passages:
        spans = markers.spans(passage.text, passage.lang)
        if markers.is_empty:  # fields alone: the passage itself
            spans = [match.span() for match in WORD.finditer(passage.text)][:1]
        for start, end in _joined(spans, passage.text):
            text = passage.text
            found.append(
                KwicRow(
                    document=passage.document,
                    kind=str(passage.kind),
                    lang=passage.lang,
                    eid=passage.eid,
                    label=passage.label,
                    left=_flat(text[max(0, start - WIDTH) : start]),
                    word=_flat(text[start:end]),
                    right=_flat(text[end : end + WIDTH]),
                    start=start,
                    end=end,
                    targets=passage.targets,
                )
            )
            if len(found) >= limit:
                return found
    return found


def _joined(spans: list[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        between = text[joined[-1][1] : start] if joined else ""
        words = WORD.findall(between)
        builds = len(words) <= _BETWEEN and FUNCTION_WORDS.issuperset(map(fold, words))
        if joined and builds and not re.search(r"[.,;:!?()«»\"]", between):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _flat(text: str) -> str:
    return text.replace("\n", " ").replace("\t", " ")
