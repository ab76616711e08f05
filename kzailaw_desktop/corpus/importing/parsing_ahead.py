"""Parse the texts of acts in a child process, while this one saves the act before.

The grammars are our own code and read what a reader has made of a file, so the answer may be
pickled. What the child cannot do is left to this process, which then says why.
"""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Sequence
from concurrent.futures import CancelledError, Future, ProcessPoolExecutor
from multiprocessing.connection import wait

from kzailaw_desktop.corpus.importing import deadline, parsing
from kzailaw_desktop.corpus.reports.report import ImportReport
from kzailaw_desktop.corpus.reports.wording import READER
from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.domain import Act
from kzailaw_desktop.errors import KzaiLawError

FEWEST = (
    12  # acts; for fewer the child, which takes half a second to start, costs more than it saves
)
Parsed = tuple[Act, ImportReport]


class ParserProcess:
    """A child that parses texts of acts, made when it is first asked."""

    def __init__(self) -> None:
        spawn = multiprocessing.get_context("spawn")
        self._executor = ProcessPoolExecutor(1, spawn, initializer=_end_with_parent)
        self._reader = READER.get()  # threads that ask have a context of their own

    def parse(self, sources: Sequence[SourceText], lang: str) -> list[Parsed | None]:
        """Return what is parsed of each text; None for one that this process has to parse."""
        try:
            asked: Future[list[Parsed | None]] = self._executor.submit(
                _parse, sources, lang, self._reader
            )
            return asked.result()
        except (CancelledError, RuntimeError, OSError):  # the batch is over, or the child died
            return [None] * len(sources)

    def close(self) -> None:
        """Let go of the child."""
        self._executor.shutdown(wait=False, cancel_futures=True)


def _end_with_parent() -> None:
    """End this child when its parent has died: its queue alone would let it wait for ever."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def watch() -> None:
        wait([parent.sentinel])
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def _parse(sources: Sequence[SourceText], lang: str, reader: str) -> list[Parsed | None]:
    """Run in the child."""
    READER.set(reader)
    found: list[Parsed | None] = []
    for source in sources:
        try:
            with deadline.within(source, source.name):
                found.append(parsing.parsed(source, "", lang))
        except (KzaiLawError, *parsing.UNFORESEEN):
            found.append(None)
    return found
