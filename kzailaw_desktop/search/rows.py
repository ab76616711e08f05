"""A passage as the terms that an engine keeps of it."""

from __future__ import annotations

import zlib
from functools import cache

from kzailaw_desktop import paths
from kzailaw_desktop.domain import Passage
from kzailaw_desktop.search import marks
from kzailaw_desktop.search.analysis import analyser
from kzailaw_desktop.search.port import Row

_ANALYSIS = "7"  # raised by hand when the same passage gets other terms than before


@cache
def version() -> str:
    """Names what decides the terms: an index with another version is built anew."""
    words = (paths.resources() / "search" / "stems.kk.toml").read_bytes()
    return f"kzailaw-search {_ANALYSIS} {zlib.crc32(words):08x}"


def row(pid: int, passage: Passage) -> Row:
    """The terms of one passage."""
    analysis = analyser(passage.lang)
    head = analysis.pairs(passage.heading)
    body = analysis.pairs(passage.text)
    return Row(
        pid=pid,
        document=passage.document,
        head=tuple(stem for _, stem in head),
        body=tuple(stem for _, stem in body),
        word=tuple(word for word, _ in (*body, *head)),
        tag=marks.marks(passage),
    )
