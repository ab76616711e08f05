"""Bound the time of the grammars: a text that would take for ever is refused, not waited for.

Readers are bounded in child processes; the grammars run in this one, since what they make stays
here. After its seconds their thread gets an error, which the interpreter raises between two steps.
"""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.errors import InputRefused

SECONDS = 120.0  # for any text, by the clock of a busy machine
CHARACTERS_A_SECOND = 20_000  # a tenth of what a slow machine parses


class TooLong(BaseException):
    """Raised in the thread whose time is over; nothing but `within` catches it."""


def allowed(source: SourceText) -> float:
    """Return the seconds that a text may take."""
    return SECONDS + sum(len(line.text) for line in source.lines) / CHARACTERS_A_SECOND


@contextmanager
def within(source: SourceText, where: str, seconds: float = 0) -> Iterator[None]:
    """Refuse the text when what is done with it takes longer than its size allows."""
    seconds = seconds or allowed(source)
    state = _Watched(threading.get_ident())
    watch = threading.Timer(seconds, state.end)
    watch.daemon = True
    watch.start()
    try:
        yield
        state.leave()
    except TooLong as e:
        raise InputRefused("input-takes-too-long", where=where, limit=round(seconds)) from e
    finally:
        watch.cancel()
        state.leave()


class _Watched:
    """A thread that may be stopped when its time is over, as long as it has not left."""

    def __init__(self, thread: int) -> None:
        self._thread = thread
        self._lock = threading.Lock()
        self._left = False

    def leave(self) -> None:
        """It is done in time."""
        with self._lock:
            self._left = True

    def end(self) -> None:
        """Its time is over."""
        with self._lock:
            if not self._left:
                self._left = True
                ctypes.pythonapi.PyThreadState_SetAsyncExc(
                    ctypes.c_ulong(self._thread), ctypes.py_object(TooLong)
                )
