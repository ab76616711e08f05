"""A watch on the event loop: nothing may block the window."""

from __future__ import annotations

import sys
import threading
import time
import traceback

STALL = 0.1  # seconds


class Watchdog:
    """Notes when the event loop stands still for longer than a tenth of a second.

    What counts is the time the main thread itself has worked since the last beat: on a busy
    machine the clock on the wall says nothing about the program.
    """

    def __init__(self) -> None:
        self.stalls: list[str] = []
        self._beat, self._work = time.monotonic(), time.thread_time()
        self._stack = ""
        self._on = True
        self._main = threading.get_ident()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def beat(self) -> None:
        """The loop is alive."""
        worked = time.thread_time() - self._work
        if worked > STALL:
            self.stalls.append(f"{worked * 1000:.0f} ms, for example in:\n{self._stack}")
        self._beat, self._work, self._stack = time.monotonic(), time.thread_time(), ""

    def stop(self) -> None:
        """Watch no longer."""
        self._on = False
        self._thread.join()

    def _watch(self) -> None:
        while self._on:
            time.sleep(0.01)
            if time.monotonic() - self._beat > STALL / 2 and not self._stack:
                frame = sys._current_frames().get(self._main)
                self._stack = "".join(traceback.format_stack(frame)[-6:])
