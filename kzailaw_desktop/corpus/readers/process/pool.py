"""Foreign files are read in child processes: what crashes or swells there stays there.

A few children wait for work; one that dies or takes too long is ended, and the next file gets a
new one. Between the processes go bytes and JSON, nothing that could run.
"""

from __future__ import annotations

import atexit
import contextlib
import json
import logging
import os
import queue
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

from kzailaw_desktop.corpus.readers.process import child, framing, limits
from kzailaw_desktop.corpus.text.lines import Line, SourceText
from kzailaw_desktop.errors import InputRefused

WORKERS = 2
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows opens a console otherwise
_LOG = logging.getLogger(__name__)


class ReaderProcess:
    """One child that reads files."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            _command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env=_environment(), creationflags=_NO_WINDOW,
        )  # fmt: skip
        self._late = False

    def ask(self, kind: str, data: bytes, wish: str, name: str, seconds: float) -> dict[str, Any]:
        """Have a file read or drawn there; InputRefused says which bound was met.

        `seconds` of processor time, by the system's own count where it has one.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        watch = threading.Timer(seconds * limits.PATIENCE, self._too_late)
        watch.start()
        try:
            framing.send(self._process.stdin, json.dumps([kind, wish, seconds]).encode("ascii"))
            framing.send(self._process.stdin, data)
            answer: dict[str, Any] = json.loads(framing.receive(self._process.stdout))
        except (EOFError, OSError, ValueError) as e:
            code = self.end()
            if self._late or code == -getattr(signal, "SIGXCPU", 0):
                raise InputRefused("input-takes-too-long", where=name, limit=round(seconds)) from e
            _LOG.warning("a process that reads files ended with %s (%s)", code, kind)
            limit = limits.MEMORY // 1_000_000
            raise InputRefused("input-reader-died", where=name, limit=limit) from e
        finally:
            watch.cancel()
        if not {"source", "picture", "refused"} & answer.keys():
            self.end()  # it has said its last, or its memory is in pieces
        return answer

    def _too_late(self) -> None:
        self._late = True
        self._process.kill()

    @property
    def alive(self) -> bool:
        """Whether the child can take another file."""
        return self._process.poll() is None and not self._late

    def end(self) -> int | None:
        """End the child; its exit code."""
        for stream in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):
                if stream is not None:
                    stream.close()
        try:
            return self._process.wait(0.5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            return self._process.wait()


def _command() -> list[str]:
    """Return how a child is started: the program itself where it is frozen, else Python on the
    module.

    `-P` keeps the folder one stands in, which may hold anything, from the places of modules.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, child.FLAG]
    return [sys.executable, "-P", "-m", child.__name__]


def _environment() -> dict[str, str]:
    package = str(Path(__file__).parents[4])
    known = os.environ.get("PYTHONPATH", "")
    return {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in (package, known) if p)}


class ReaderPool:
    """The children, made when they are needed."""

    def __init__(self, workers: int = WORKERS) -> None:
        self._free: queue.SimpleQueue[ReaderProcess | None] = queue.SimpleQueue()
        for _ in range(workers):
            self._free.put(None)

    def read(self, kind: str, data: bytes, name: str, seconds: float = 0) -> SourceText:
        """Read a file in a child that is free, within the seconds that its size allows."""
        seconds = seconds or limits.SECONDS + len(data) / limits.BYTES_A_SECOND
        return _received(self._ask(kind, data, name, name, seconds), name)

    def draw(self, data: bytes, name: str, **wish: int) -> dict[str, Any]:
        """Draw a page of a PDF in a child that is free."""
        asked = json.dumps({"name": name, **wish})
        answer = self._ask(child.DRAW, data, asked, name, limits.SECONDS)
        _refuse(answer, name)
        found: dict[str, Any] = answer["picture"]
        return found

    def _ask(self, kind: str, data: bytes, wish: str, name: str, seconds: float) -> dict[str, Any]:
        worker = self._free.get()
        try:
            if worker is None or not worker.alive:
                worker = ReaderProcess()
            return worker.ask(kind, data, wish, name, seconds)
        finally:
            self._free.put(worker if worker is not None and worker.alive else None)

    def close(self) -> None:
        """End the children that are free."""
        with contextlib.suppress(queue.Empty):
            while True:
                worker = self._free.get_nowait()
                if worker is not None:
                    worker.end()


_lock = threading.Lock()
_shared: ReaderPool | None = None


def shared() -> ReaderPool:
    """Return the pool of this process."""
    global _shared
    with _lock:
        if _shared is None:
            _shared = ReaderPool()
            atexit.register(_shared.close)
        return _shared


def _refuse(answer: Any, name: str) -> None:
    """InputRefused when a child answered why not."""
    if "refused" in answer:
        params = {str(k): v for k, v in answer.get("params", {}).items()}
        raise InputRefused(answer["refused"], where=answer.get("where") or name, **params)
    if "memory" in answer:
        raise InputRefused("input-needs-memory", where=name, limit=limits.MEMORY // 1_000_000)
    if "failed" in answer:
        _LOG.warning("reading a file failed: %s", answer["failed"])
        raise InputRefused("input-reader-failed", where=name)


def _received(answer: Any, name: str) -> SourceText:
    """Return what a child answered: a source, or why not."""
    _refuse(answer, name)
    found = answer["source"]
    found["lines"] = tuple(
        Line(number, text, page, style, anchor, href, tuple(tuple(row) for row in rows))
        for number, text, page, style, anchor, href, rows in found["lines"]
    )
    found["remarks"] = tuple((str(c), dict(p)) for c, p in found.get("remarks", ()))
    found["removed"] = tuple((int(n), str(text)) for n, text in found.get("removed", ()))
    return SourceText(**found)
