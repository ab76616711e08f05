"""Garbage collection, without pauses on the UI thread: a full one of a long text takes 0.2 seconds."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

LONG = 5_000  # rows of a text whose collection would be seen


@contextmanager
def paused() -> Iterator[None]:
    """Collect nothing while a great many values are made, none of them garbage."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def freeze_heap(rows: int) -> None:
    """Exempt all objects of now from later collections, after a text of so many rows was opened.

    Documents have no cycles, and are freed with their last reader. Only for long texts: what is
    garbage by then, a page that was closed say, is exempt as well and never freed.
    """
    if rows >= LONG:
        gc.freeze()
