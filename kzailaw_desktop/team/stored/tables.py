"""Tables on a server that take the same statements as those in a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from kzailaw_desktop.team.server.connection import ServerConnection


class ServerRows:
    """What a statement gave."""

    def __init__(self, rows: list[tuple[Any, ...]], count: int) -> None:
        self._rows = iter(rows)
        self.rowcount = count

    def fetchone(self) -> Any:
        """Return the next row, None after the last."""
        return next(self._rows, None)

    def fetchall(self) -> list[Any]:
        """Return the rows that are left."""
        return list(self._rows)

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        return self._rows


class ServerTables:
    """Tables of one schema. Safe to use from several threads, one change at a time."""

    def __init__(self, server: ServerConnection, writers: int) -> None:
        """`writers`: the advisory lock that those who change these tables hold."""
        self.server, self._writers = server, writers
        self.lock = server.lock
        self.on_loss: Callable[[], None] = lambda: None  # these are never lost to a damaged file

    @property
    def db(self) -> ServerTables:
        """The tables, inside a change."""
        return self

    @property
    def in_transaction(self) -> bool:
        """Whether a change is under way."""
        return self.server.changing

    def execute(self, sql: str, values: Sequence[Any] = (), /) -> ServerRows:
        """Run a statement."""
        rows, count = self.server.run(sql, values)
        return ServerRows(rows, count)

    def executemany(self, sql: str, values: Iterable[Sequence[Any]], /) -> None:
        """Run a statement with many values."""
        self.server.do_many(sql, values)

    def ask(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Return the rows of a query."""
        return self.server.ask(sql, values)

    @contextmanager
    def change(self) -> Iterator[ServerTables]:
        """A change of several statements: all of them, or none. One writer at a time."""
        first = not self.server.changing
        with self.server.change():
            if first:
                self.server.ask("SELECT pg_advisory_xact_lock(?)", (self._writers,))
            yield self

    def close(self) -> None:
        """End the connection."""
        self.server.close()
