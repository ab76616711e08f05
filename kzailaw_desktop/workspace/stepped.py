"""Records that are changed in steps, each of which can be undone as a whole."""

from __future__ import annotations

import contextlib
import threading
from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass, field

from kzailaw_desktop.errors import KzaiLawError, WorkspaceTrouble

Row = tuple[str, str, str, str, str, str]
"""Kind, id, document, eId, time of the last change (ISO 8601, UTC), and JSON as text."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One record before and after; None: absent."""

    kind: str
    id: str
    before: Row | None
    after: Row | None


@dataclass(slots=True)
class Step:
    """What one command of the user changed. `name` is a code such as "save-annotation"."""

    name: str
    edits: list[Edit] = field(default_factory=list)


class SteppedRecords(ABC):
    """A table of records: what keeps it reads, writes and makes a transaction; steps, undo and
    redo are the same wherever it is kept. Safe to use from several threads."""

    UNDO_LIMIT = 500

    def __init__(self, where: object, why_not: str = "") -> None:
        """`where`: the file or address, for messages; `why_not`: code of the reason why nothing
        may be written."""
        self.where, self.why_not = where, why_not
        self.lock = threading.RLock()
        self.changes = 0  # steps since it was opened
        self._open: Step | None = None
        self._done: list[Step] = []
        self._undone: list[Step] = []

    # -- what keeps them does

    @abstractmethod
    def get(self, kind: str, id: str) -> Row | None:
        """Return the record, or None."""

    @abstractmethod
    def select(self, kind: str, document: str = "", eid: str = "") -> list[Row]:
        """Records of a kind, of a document, of a unit and of all below it, in order of place."""

    @abstractmethod
    def count(self) -> int:
        """Number of all records."""

    @abstractmethod
    def transaction(self) -> contextlib.AbstractContextManager[None]:
        """All or nothing; a transaction inside another joins it."""

    @abstractmethod
    def _write(self, kind: str, id: str, row: Row | None) -> None:
        """Put a record in its place, or remove it."""

    def _refusal(self) -> KzaiLawError:
        return WorkspaceTrouble(self.why_not, where=self.where)

    # -- writing

    @contextlib.contextmanager
    def step(self, name: str) -> Iterator[None]:
        """A transaction that is one step of undo; steps inside a step join it."""
        with self.lock:
            if self._open is not None:
                yield
                return
            if self.why_not:
                raise self._refusal()
            self._open = Step(name)
            try:
                with self.transaction():
                    yield
                if self._open.edits:
                    self.changes += 1
                    self._done = [*self._done[-self.UNDO_LIMIT :], self._open]
                    self._undone.clear()
            finally:
                self._open = None

    def put(self, row: Row) -> None:
        """Add or replace a record."""
        self._edit(row[0], row[1], row)

    def remove(self, kind: str, id: str) -> None:
        """Remove a record; nothing happens when it is absent."""
        self._edit(kind, id, None)

    def _edit(self, kind: str, id: str, after: Row | None) -> None:
        assert self._open is not None, "edits belong inside a step"
        before = self.get(kind, id)
        if before != after:
            self._write(kind, id, after)
            self._open.edits.append(Edit(kind, id, before, after))

    # -- undo

    @property
    def undoable(self) -> str:
        """Name of the step that undo would take back, or ""."""
        return self._done[-1].name if self._done else ""

    @property
    def redoable(self) -> str:
        """Name of the step that redo would do again, or ""."""
        return self._undone[-1].name if self._undone else ""

    @property
    def last_step(self) -> Step | None:
        """The step that undo would take back."""
        return self._done[-1] if self._done else None

    def forget_steps(self) -> None:
        """Let go of all steps: the text they were made on is another now."""
        with self.lock:
            self._done.clear()
            self._undone.clear()

    def undo(self) -> list[Edit]:
        """Take back the last step; the edits as they were made to do so."""
        with self.lock:
            if not self._done:
                return []
            step = self._done[-1]
            edits = [Edit(e.kind, e.id, e.after, e.before) for e in reversed(step.edits)]
            self._replay(edits)
            self._undone.append(self._done.pop())
            return edits

    def redo(self) -> list[Edit]:
        """Do the last undone step again."""
        with self.lock:
            if not self._undone:
                return []
            self._replay(self._undone[-1].edits)
            self._done.append(self._undone.pop())
            return self._done[-1].edits

    def _replay(self, edits: list[Edit]) -> None:
        if self.why_not:
            raise self._refusal()
        with self.transaction():
            for edit in edits:
                self._write(edit.kind, edit.id, edit.after)
        self.changes += 1

    def take_over(self, key: tuple[str, str], seen: Row | None, row: Row | None) -> bool:
        """Write what another store has, without a step of undo; False: the record is no longer
        as it was seen, nothing was written."""
        with self.lock:
            if self.why_not:
                raise self._refusal()
            with self.transaction():
                if self.get(*key) != seen:
                    return False
                self._write(*key, row)
            self.changes += 1
            # Undo never takes back what somebody else wrote.
            for steps in (self._done, self._undone):
                steps[:] = [s for s in steps if all((e.kind, e.id) != key for e in s.edits)]
            return True
