"""Building the index in a process of its own, so that no window ever waits for it.

The parent names a loader: a function at the top level of a module, with arguments that can be
pickled, that yields jobs. It runs in the child; only progress comes back.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from kzailaw_desktop.domain import Passage
from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.search.index import SearchIndex

_STEP = 200  # passages between two signs of life
_KEEP = 20_000  # passages after which what is done is kept, whatever happens to the rest
_PATIENCE = 10.0  # seconds until a child that was asked to stop is stopped


@dataclass(frozen=True, slots=True)
class Job:
    """One document to index. `passages` None takes it out of the index."""

    document: str
    fingerprint: str = ""
    passages: tuple[Passage, ...] | None = ()


@dataclass(frozen=True, slots=True)
class IndexProgress:
    """What the child tells. `state`: "working", "done", "cancelled" (the index is as it was) or
    "failed" (`trouble` is the code of a message, or the words of a bug)."""

    state: str
    document: str = ""
    documents: int = 0
    passages: int = 0
    trouble: str = ""


Loader = Callable[..., Iterable[Job]]
Beside = tuple[Callable[..., Iterable[object]], tuple[Any, ...]]
"""Further work for a process of its own, with its arguments; stopped between two of its steps."""


class IndexBuilder:
    """A child process that brings an index up to date."""

    def __init__(
        self,
        folder: Path,
        loader: Loader,
        *arguments: Any,
        expect: int = 0,
        beside: Beside | None = None,
    ) -> None:
        """Starts at once. `expect` is the number of passages, if known; `beside` is done in a second
        process meanwhile, and the index counts as done when both have ended."""
        context = multiprocessing.get_context("spawn")
        self._progress, theirs = context.Pipe(duplex=False)
        self._stop = context.Event()
        self._process = context.Process(
            target=_build, args=(folder, loader, arguments, expect, theirs, self._stop), daemon=True
        )
        self._process.start()
        self._beside = None
        if beside is not None:
            self._beside = context.Process(target=_work, args=(*beside, self._stop), daemon=True)
            self._beside.start()
        theirs.close()
        self._last = IndexProgress("working")

    def poll(self) -> IndexProgress:
        """Return the newest news, at once; never waits."""
        with suppress(EOFError, OSError):
            while self._last.state == "working" and self._progress.poll():
                self._last = self._progress.recv()
        if self._last.state == "done" and self._beside is not None and self._beside.is_alive():
            return replace(self._last, state="working")
        if self._last.state == "working" and not self._process.is_alive():
            code = self._process.exitcode
            self._last = IndexProgress("failed", trouble=f"the index process ended with {code}")
        return self._last

    def cancel(self) -> None:
        """Ask the child to stop; the index stays as it was."""
        self._stop.set()

    def wait(self, timeout: float | None = None) -> IndexProgress:
        """Wait for the end and let go of the process."""
        while self._last.state == "working" and self._process.is_alive():
            with suppress(EOFError, OSError):
                if self._progress.poll(timeout):
                    self._last = self._progress.recv()
                elif timeout is not None:
                    break
        if self._beside is not None:
            self._beside.join(timeout)
        return self.poll()

    def close(self) -> None:
        """Stop the children that still run."""
        self.cancel()
        for process in (self._process, self._beside):
            if process is not None:
                process.join(_PATIENCE)
                if process.is_alive():
                    process.terminate()
                    process.join()
        self._progress.close()


class _Cancelled(Exception):
    """The user does not want the index any more."""


def _build(
    folder: Path,
    loader: Loader,
    arguments: tuple[Any, ...],
    expect: int,
    progress: Connection,
    stop: Any,
) -> None:
    with suppress(OSError, AttributeError):
        os.nice(5)  # the window comes first
    try:
        index = SearchIndex(folder)
        index.expect(expect)
        try:
            _run(index, loader(*arguments), progress, stop)
        finally:
            index.close()
    except _Cancelled:
        progress.send(IndexProgress("cancelled"))
    except KzaiLawError as error:
        progress.send(IndexProgress("failed", trouble=error.code))
    except Exception as error:  # a bug: passed to the parent, which shows it
        progress.send(IndexProgress("failed", trouble=repr(error)))


def _work(work: Callable[..., Iterable[object]], arguments: tuple[Any, ...], stop: Any) -> None:
    """Do what is done beside the index; what fails is left undone, for whoever asks for it."""
    with suppress(OSError, AttributeError):
        os.nice(5)
    with suppress(KzaiLawError):
        for _ in work(*arguments):
            if stop.is_set():
                return


def _run(index: SearchIndex, jobs: Iterable[Job], progress: Connection, stop: Any) -> None:
    documents = passages = 0

    def watched(job: Job) -> Iterator[Passage]:
        nonlocal passages
        for passage in job.passages or ():
            if passages % _STEP == 0:
                if stop.is_set():
                    raise _Cancelled
                progress.send(IndexProgress("working", job.document, documents, passages))
            passages += 1
            yield passage

    waiting = iter(jobs)
    more = True
    while more:
        more, kept = False, passages
        with index.batch():
            for job in waiting:
                if stop.is_set():
                    raise _Cancelled
                if job.passages is None:
                    index.delete(job.document)
                else:
                    index.update(job.document, job.fingerprint, watched(job))
                documents += 1
                if passages - kept >= _KEEP:  # what is done is kept, and found, already
                    more = True
                    break
    progress.send(IndexProgress("done", "", documents, passages))
