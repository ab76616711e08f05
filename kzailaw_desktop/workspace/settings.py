"""Small things to remember between runs: window state, last choices, recent places."""

from __future__ import annotations

import json
from collections.abc import Iterator, MutableMapping
from typing import Any

from kzailaw_desktop.workspace.file import tables
from kzailaw_desktop.workspace.file.checksums import is_intact
from kzailaw_desktop.workspace.file.records import Records, trouble


class StoredSettings(MutableMapping[str, Any]):
    """Key -> any JSON value. Writing into a read-only workspace is forgotten, not refused."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def __getitem__(self, key: str) -> Any:
        with self._records.lock, trouble(self._records.where):
            row = self._records.db.execute(
                "SELECT value, checksum FROM setting WHERE key = ?", (key,)
            ).fetchone()
        if row is None or not is_intact((key, row[0]), row[1]):
            raise KeyError(key)
        try:
            return json.loads(row[0])
        except ValueError as error:
            raise KeyError(key) from error

    def __setitem__(self, key: str, value: Any) -> None:
        if self._records.why_not:
            return
        with self._records.lock, trouble(self._records.where):
            text = json.dumps(value, ensure_ascii=False)
            with self._records.transaction():
                tables.write_setting(self._records.db, key, text)

    def __delitem__(self, key: str) -> None:
        self[key]
        if not self._records.why_not:
            with self._records.lock, self._records.transaction():
                tables.delete_setting(self._records.db, key)

    def __iter__(self) -> Iterator[str]:
        with self._records.lock, trouble(self._records.where):
            rows = self._records.db.execute("SELECT key FROM setting ORDER BY key").fetchall()
        return iter([row[0] for row in rows])

    def __len__(self) -> int:
        with self._records.lock, trouble(self._records.where):
            row = self._records.db.execute("SELECT count(*) FROM setting").fetchone()
        return int(row[0])
