"""Garbage collection, without pauses on the UI thread: a full one of a long text takes 0.2 seconds."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


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


def freeze_heap() -> None:
    """Exempt all objects of now from later collections: documents have no cycles, and are freed
    with their last reader."""
    gc.freeze()
