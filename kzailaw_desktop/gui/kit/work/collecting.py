"""Garbage collection, kept from stopping the window: a full one of a long text takes 0.2 seconds."""

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


def pass_over() -> None:
    """Let later collections pass over all that is there now: documents have no cycles, and go
    when their last reader does."""
    gc.freeze()
