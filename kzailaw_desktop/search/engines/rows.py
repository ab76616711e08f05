"""A passage as the terms that an engine keeps of it."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from functools import cache

from kzailaw_desktop import paths
from kzailaw_desktop.domain import DocKind, Passage
from kzailaw_desktop.search.port import PassageRow
from kzailaw_desktop.search.words import marks
from kzailaw_desktop.search.words.analysis import WORD, analyser

_ANALYSIS = "17"  # raised by hand when the same passage gets other terms than before


@cache
def version() -> str:
    """Names what decides the terms: an index with another version is built anew."""
    words = (paths.resources() / "search" / "stems.kk.toml").read_bytes()
    return f"kzailaw-search {_ANALYSIS} {zlib.crc32(words):08x}"


def row(pid: int, passage: Passage) -> PassageRow:
    """Return the terms of one passage."""
    analysis = analyser(passage.lang)
    head = analysis.pairs(passage.heading)
    body = analysis.pairs(passage.text)
    return PassageRow(
        pid=pid,
        document=passage.document,
        head=tuple(stem for _, stem in head),
        body=tuple(stem for _, stem in body),
        word=tuple(word for word, _ in (*body, *head)),
        tag=(*marks.marks(passage), *_defined(passage, [stem for _, stem in body])),
    )


LONGEST_TERM = 12  # words


def defines(stems: Iterable[str]) -> str:
    """Return the mark of a provision that defines a term of these stems."""
    return f"def:{'_'.join(stems)}"


def _defined(passage: Passage, stems: Sequence[str]) -> list[str]:
    """Return the mark of what a provision of an act defines: «term – explanation»."""
    term, dash, _ = passage.text.partition(" – ")
    size = len(WORD.findall(term)) if dash and passage.kind == DocKind.ACT else 0
    return [defines(stems[:size])] if 0 < size <= LONGEST_TERM else []
