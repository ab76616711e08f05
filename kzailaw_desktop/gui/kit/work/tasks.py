"""The only thread code: work goes to a pool, its result or error comes back on the main thread.

`read` runs beside others; `write` is for everything that changes files or the user's database
and runs one at a time, in order. A callback whose owner has been closed is not called.
"""

from __future__ import annotations

import itertools
import logging
import sys
import weakref
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QObject,
    QRunnable,
    QThreadPool,
    Signal,
    Slot,
)
from shiboken6 import isValid

from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.logs import LOG

# Seconds after which a job gives up the GIL to the main thread; usually 0.005. Many calls into Qt
# release the GIL, and painting waits for it each time.
TURN = 0.0002
Result = TypeVar("Result")
Failed = Callable[[Exception], None]
Reference = Callable[[], Callable[[Result], None] | None]  # None: its owner is gone


class _Relay(QObject):
    finished = Signal(int, object, object)


class _Job(QRunnable):
    def __init__(self, number: int, work: Callable[[], object], relay: _Relay) -> None:
        super().__init__()
        self._number = number
        self._work = work
        self._relay = relay

    def run(self) -> None:
        result, error = None, None
        try:
            result = self._work()
        except Exception as caught:  # reported on the main thread, by messages or the crash dialog
            error = caught
        if isValid(self._relay):
            self._relay.finished.emit(self._number, result, error)


@dataclass(slots=True)
class _Waiting(Generic[Result]):
    done: Reference[Result] | None
    failed: Reference[Exception] | None
    key: str
    writes: bool = False


def _weak(call: Callable[[Result], None] | None) -> Reference[Result] | None:
    """A reference that does not keep the owner of a bound method alive."""
    if call is None:
        return None
    return weakref.WeakMethod(call) if hasattr(call, "__self__") else (lambda: call)


def _level(error: Exception) -> int:
    return logging.INFO if isinstance(error, KzaiLawError) else logging.ERROR


class Tasks(QObject):
    """Background work of one window."""

    busy_changed = Signal(int)  # how many jobs are under way
    failed = Signal(object)  # an error that nobody asked to handle
    progressed = Signal(object)  # news from inside a long job, on the main thread

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(TURN)
        self._reads = QThreadPool(self)
        self._reads.setMaxThreadCount(2)
        self._writes = QThreadPool(self)
        self._writes.setMaxThreadCount(1)
        self._numbers = itertools.count(1)
        self._waiting: dict[int, _Waiting[Any]] = {}  # each of another result
        self._newest: dict[str, int] = {}
        self._relay = _Relay()
        self._relay.finished.connect(self._finish)

    def read(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None] | None = None,
        failed: Failed | None = None,
        key: str = "",
    ) -> None:
        """Run `work`; a later read with the same `key` makes this one's result void."""
        self._start(self._reads, work, done, failed, key)

    def write(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None] | None = None,
        failed: Failed | None = None,
        key: str = "",
    ) -> None:
        """Run `work` after all writes before it."""
        self._start(self._writes, work, done, failed, key)

    def _start(
        self,
        pool: QThreadPool,
        work: Callable[[], Result],
        done: Callable[[Result], None] | None,
        failed: Failed | None,
        key: str,
    ) -> None:
        number = next(self._numbers)
        self._waiting[number] = _Waiting(_weak(done), _weak(failed), key, pool is self._writes)
        if key:
            self._newest[key] = number
        self.busy_changed.emit(len(self._waiting))
        pool.start(_Job(number, work, self._relay))

    @Slot(int, object, object)
    def _finish(self, number: int, result: object, error: Exception | None) -> None:
        waiting = self._waiting.pop(number, None)
        self.busy_changed.emit(len(self._waiting))
        if error is not None:
            LOG.log(_level(error), "background work failed", exc_info=error)
            if not isinstance(error, KzaiLawError) and self._is_unheard(waiting, number):
                self.failed.emit(error)  # a bug is shown even when nobody waits for the answer
                return
        if waiting is None or (waiting.key and self._newest.get(waiting.key) != number):
            return
        if error is None:
            self._report(waiting.done, result)
        elif waiting.failed is None:
            self.failed.emit(error)
        else:
            self._report(waiting.failed, error)

    def _report(self, reference: Reference[Result] | None, outcome: Result) -> None:
        """Call back, unless the owner of the callback is gone or was deleted by Qt."""
        call = reference() if reference else None
        owner = getattr(call, "__self__", None)
        if call is not None and not (isinstance(owner, QObject) and not isValid(owner)):
            call(outcome)

    def _is_unheard(self, waiting: _Waiting[Any] | None, number: int) -> bool:
        """Whether no callback will hear of this job."""
        if waiting is None or (waiting.key and self._newest.get(waiting.key) != number):
            return True
        call = waiting.failed() if waiting.failed else None
        owner = getattr(call, "__self__", None)
        return waiting.failed is not None and (
            call is None or (isinstance(owner, QObject) and not isValid(owner))
        )

    def finish_writes(self, milliseconds: int = 10_000) -> bool:
        """Let all writes end and report, callbacks included: before the window may close.

        False: one is still under way after that time.
        """
        for _ in range(20):  # a callback may write once more
            if not self._writes.waitForDone(QDeadlineTimer(milliseconds)):
                return False
            QCoreApplication.sendPostedEvents(self, 0)
            if not any(waiting.writes for waiting in self._waiting.values()):
                return True
        return False

    def tell(self, news: object) -> None:
        """Called from inside a job: emit `progressed` with the news on the main thread."""
        self.progressed.emit(news)

    def pending(self) -> int:
        """How many jobs have not come back."""
        return len(self._waiting)

    def wait(self, milliseconds: int = 10_000) -> bool:
        """Let all jobs end (at closing, and in tests); their results are dropped."""
        self._waiting.clear()
        deadline = QDeadlineTimer(milliseconds)
        return self._reads.waitForDone(deadline) and self._writes.waitForDone(deadline)
