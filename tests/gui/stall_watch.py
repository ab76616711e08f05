"""Watches that the event loop does not stand still."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import threading
import time
import traceback
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QTimer

# Seconds. What blocks is found by every run; what only is slow, by `make stalls` on a quiet machine.
STALL = float(os.environ.get("KZAILAW_STALL", "0.6"))
BEAT = 5  # milliseconds
TASKS = Path("/proc/self/task")
ALARM = hasattr(signal, "setitimer")


class Scheduler:
    """How long the program's threads were ready to run and had no core, as the kernel counts.

    Reading a file the usual way would hand the interpreter to another thread each time, and slow
    down what is watched: so this thread's own figure is read at each beat without letting go, and
    the others are looked at once a second.
    """

    def __init__(self) -> None:
        self._own = threading.get_native_id()
        try:
            self._file = os.open(TASKS / str(self._own) / "schedstat", os.O_RDONLY)
        except OSError:
            self._file = -1
            return
        self._room = ctypes.create_string_buffer(64)
        self._read = ctypes.PyDLL(None).pread

    def own(self) -> float:
        """Seconds that this thread has waited for a core so far."""
        if self._file < 0:
            return 0.0
        self._read(self._file, self._room, 64, 0)
        return int(self._room.value.split()[1]) / 1e9

    def others(self) -> dict[str, float]:
        """The same of the program's other threads."""
        found = {}
        for name in os.listdir(TASKS) if self._file >= 0 else ():
            with contextlib.suppress(OSError):  # a thread that has just ended
                figures = (TASKS / name / "schedstat").read_text().split()
                found[name] = int(figures[1]) / 1e9
        found.pop(str(self._own), None)
        return found

    def close(self) -> None:
        """Let go of the file."""
        if self._file >= 0:
            os.close(self._file)


class Watchdog:
    """Notes when the event loop stands still for longer than a tenth of a second.

    What counts is the clock on the wall, so reading a disk, sleeping, and waiting for a lock or
    for another thread all count. Only the time that a busy machine had no core free is taken off:
    for this thread, or for another of the program, which may hold what this one waits for.
    Each stall is told with the place where the main thread was. That is looked up by an alarm on
    the main thread itself: a frame held by another thread would keep painters alive.
    """

    def __init__(self) -> None:
        self.stalls: list[str] = []
        self._scheduler = Scheduler()
        self._where = ""
        self._began = self._own = 0.0
        self._others, self._looked = self._scheduler.others(), time.monotonic()
        self._timer = QTimer(interval=BEAT)
        self._timer.timeout.connect(self.beat)

    def __enter__(self) -> Watchdog:
        if ALARM:
            self._before = signal.signal(signal.SIGALRM, self._look)
        self._begin()
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.beat()  # the end of the watch is a beat too
        self._timer.stop()
        if ALARM:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, self._before)
        self._scheduler.close()

    def beat(self) -> None:
        """The loop is alive."""
        stood = time.monotonic() - self._began - (self._scheduler.own() - self._own)
        if stood > STALL:
            stood -= self._others_waited()
        if stood > STALL:
            self.stalls.append(f"{stood * 1000:.0f} ms {self._where}")
        if time.monotonic() - self._looked > 1:
            self._others_waited()
        self._begin()

    def _others_waited(self) -> float:
        """For how long other threads had no core, since this was last asked."""
        before, self._others = self._others, self._scheduler.others()
        self._looked = time.monotonic()
        return sum(each - before.get(name, 0.0) for name, each in self._others.items())

    def _begin(self) -> None:
        self._where = ""
        if ALARM:
            signal.setitimer(signal.ITIMER_REAL, STALL)
        self._began, self._own = time.monotonic(), self._scheduler.own()

    def _look(self, _number: int, frame: FrameType | None) -> None:
        places = (
            f"{Path(f.filename).name}:{f.lineno}" for f in traceback.extract_stack(frame)[-6:]
        )
        self._where = "in " + " > ".join(places)
