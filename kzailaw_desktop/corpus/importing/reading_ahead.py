"""Reading and parsing the next documents while the one before is saved: both in child processes.

Two documents ahead and no more: memory stays flat whatever a batch holds.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor

from kzailaw_desktop.corpus.importing.document_import import DocumentImport
from kzailaw_desktop.corpus.importing.jobs import ImportJob
from kzailaw_desktop.corpus.importing.parsing_ahead import FEWEST, ParserProcess

AHEAD = 2  # documents


class ReadAhead:
    """Gives the imports of a batch in turn; `read` waits for the reading of the current one."""

    def __init__(
        self, todo: Sequence[ImportJob], start: Callable[[ImportJob], DocumentImport]
    ) -> None:
        self._todo, self._start = todo, start
        self._executor = ThreadPoolExecutor(AHEAD, "read-ahead")
        several = sum(job.texts is not None for job in todo) >= FEWEST
        self._parser = ParserProcess() if several else None
        self._current: Future[None] | None = None

    def imports(self) -> Iterator[tuple[ImportJob, DocumentImport]]:
        """Yield each job with its import; the reading of the next ones has begun by then."""
        begun: deque[tuple[ImportJob, DocumentImport, Future[None]]] = deque()
        waiting = iter(self._todo)
        try:
            while True:
                while len(begun) <= AHEAD and (job := next(waiting, None)) is not None:
                    work = self._start(job)
                    begun.append((job, work, self._executor.submit(self._prepare, work)))
                if not begun:
                    return
                job, work, self._current = begun.popleft()
                yield job, work
        finally:
            if self._parser is not None:
                self._parser.close()
            self._executor.shutdown(wait=False, cancel_futures=True)

    def _prepare(self, work: DocumentImport) -> None:
        work.reading()
        if self._parser is not None:
            work.parsing_ahead(self._parser)

    def read(self) -> None:
        """Wait until the current document is read; raises what its reading raised."""
        assert self._current is not None
        self._current.result()
