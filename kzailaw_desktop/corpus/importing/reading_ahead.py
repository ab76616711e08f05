"""Reading the next document while the one before is put together: reading runs in a child process.

One document ahead and no more: memory stays flat whatever a batch holds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor

from kzailaw_desktop.corpus.importing.document_import import DocumentImport
from kzailaw_desktop.corpus.importing.jobs import ImportJob


class ReadAhead:
    """Gives the imports of a batch in turn; `read` waits for the reading of the current one."""

    def __init__(
        self, todo: Sequence[ImportJob], start: Callable[[ImportJob], DocumentImport]
    ) -> None:
        self._todo, self._start = todo, start
        self._executor = ThreadPoolExecutor(1, "read-ahead")
        self._current: Future[None] | None = None

    def imports(self) -> Iterator[tuple[ImportJob, DocumentImport]]:
        """Yield each job with its import; the reading of the next one has begun by then."""
        try:
            following = self._begin(0)
            for place, job in enumerate(self._todo):
                assert following is not None
                work, self._current = following
                following = self._begin(place + 1)
                yield job, work
        finally:
            self._executor.shutdown(wait=False, cancel_futures=True)

    def _begin(self, place: int) -> tuple[DocumentImport, Future[None]] | None:
        if place >= len(self._todo):  # a stopped batch may have no job left at all
            return None
        work = self._start(self._todo[place])
        return work, self._executor.submit(work.reading)

    def read(self) -> None:
        """Wait until the current document is read; raises what its reading raised."""
        assert self._current is not None
        self._current.result()
