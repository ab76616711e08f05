"""A watch on the event loop: nothing may block the window."""

from __future__ import annotations

import sys
import threading
import time
import traceback

STALL = 0.1  # seconds


class Watchdog:
    """Notes when the event loop stands still for longer than a tenth of a second."""

    def __init__(self) -> None:
        self.stalls: list[str] = []
        self._beat = time.monotonic()
        self._on = True
        self._main = threading.get_ident()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def beat(self) -> None:
        """The loop is alive."""
        self._beat = time.monotonic()

    def stop(self) -> None:
        self._on = False
        self._thread.join()

    def _watch(self) -> None:
        while self._on:
            time.sleep(0.01)
            if time.monotonic() - self._beat > STALL:
                frame = sys._current_frames().get(self._main)
                self.stalls.append("".join(traceback.format_stack(frame)[-6:]))
                self._beat = time.monotonic()
