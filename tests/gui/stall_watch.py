"""Watches that the event loop does not stand still."""

from __future__ import annotations

import time

STALL = 0.1  # seconds


class Watchdog:
    """Notes when the event loop stands still for longer than a tenth of a second.

    What counts is the time the main thread itself has worked since the last beat: on a busy
    machine the clock on the wall says nothing about the program. No other thread looks at the
    stack meanwhile: it would keep painters alive beyond their paint event.
    """

    def __init__(self) -> None:
        self.stalls: list[str] = []
        self._work = time.thread_time()

    def beat(self) -> None:
        """The loop is alive."""
        worked = time.thread_time() - self._work
        if worked > STALL:
            self.stalls.append(f"{worked * 1000:.0f} ms")
        self._work = time.thread_time()

    def stop(self) -> None:
        """The end of the watch is a beat too."""
        self.beat()
