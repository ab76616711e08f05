"""Records that cannot be read: set aside one by one, so that everything else works.

What is set aside stays in the file, with the words that can still be read, until the user lets it
go or takes the record back from a copy.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from kzailaw_desktop.domain import LinkKind
from kzailaw_desktop.workspace.file import tables
from kzailaw_desktop.workspace.notes.annotation import Annotation

_STRING = re.compile(r'"(body|exact|text|new|old|reason|title|name)"\s*:\s*"((?:[^"\\]|\\.)*)')
_MISSING = "missing"


@dataclass(frozen=True, slots=True)
class LostRecord:
    """A record that was set aside. `reason`: checksum, json, fields, or missing (then no words).

    `words` are what can still be read of it; `count` is above 1 only for missing records.
    """

    kind: str
    id: str
    document: str
    eid: str
    reason: str
    words: str
    found: str
    count: int = 1


def _annotation(data: dict[str, Any]) -> None:
    note = Annotation.from_record(data)
    texts = (note.document, note.eid, note.body, note.exact, note.lang, note.format, *note.tags)
    if not all(isinstance(text, str) for text in texts):
        raise TypeError("text expected")
    if not (isinstance(note.start, int) and isinstance(note.end, int)):
        raise TypeError("numbers expected")


def _decision(data: dict[str, Any]) -> None:
    LinkKind(data["decision"])
    if not all(isinstance(data[k], str) for k in ("document", "eid", "act", "target")):
        raise TypeError("text expected")


_CHECKS: dict[str, Callable[[dict[str, Any]], None]] = {
    "annotation": _annotation,
    "decision": _decision,
}


def fault(row: tables.StoredRow) -> str:
    """Return why a record cannot be read: "" (it can), "checksum", "json" or "fields"."""
    if not row.intact:
        return "checksum"
    return fault_of(row.values[0], row.values[5])


def fault_of(kind: str, text: str) -> str:
    """Return why the data of a record cannot be read: "" (it can), "json" or "fields"."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return "json"
    if not isinstance(data, dict):
        return "fields"
    try:
        if check := _CHECKS.get(kind):
            check(data)
    except (ValueError, TypeError, KeyError, AttributeError):
        return "fields"
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return "json"
    return ""


def legible(data: object) -> str:
    """Return the words that can still be read in the data of a record."""
    text = data.decode("utf-8", "replace") if isinstance(data, bytes) else str(data or "")
    text = text.encode("utf-8", "replace").decode("utf-8", "replace")
    found = [_unescaped(match[2]) for match in _STRING.finditer(text)]
    words = [word for word in found if word.strip()]
    return "\n".join(words) if words else text


def _unescaped(text: str) -> str:
    try:
        return str(json.loads(f'"{text}"'))
    except ValueError:
        return text


def set_aside(db: sqlite3.Connection) -> int:
    """Move unreadable records out of the way, inside a transaction; return how many were lost.

    Missing ones are noted with their number. The seal then holds what is there.
    """
    bad = [(row, why) for row in tables.read_rows(db, "NOT INDEXED", ()) if (why := fault(row))]
    settings = [row for row in tables.read_settings(db) if not row.intact]
    gone = tables.missing(db)
    moment = dt.datetime.now(dt.UTC).isoformat()
    for row, why in bad:
        kind, id, document, eid, _, data = row.values
        _note(db, (kind, id, document, eid, why, legible(data), moment, 1))
        db.execute("DELETE FROM record WHERE kind IS ? AND id IS ?", (kind, id))
    for row in settings:
        _note(db, ("setting", row.values[0], "", "", "checksum", legible(row.values[1]), moment, 1))
        db.execute("DELETE FROM setting WHERE key IS ?", (row.values[0],))
    if gone:
        _note(db, ("", f"{_MISSING}-{moment}", "", "", _MISSING, "", moment, gone))
    if bad or settings or gone:
        tables.seal_anew(db)
    return len(bad) + len(settings) + gone


def _note(db: sqlite3.Connection, values: tuple[Any, ...]) -> None:
    readable = [legible(v) if not isinstance(v, int) else v for v in values[:4]]
    db.execute(
        "INSERT OR REPLACE INTO aside VALUES (?, ?, ?, ?, ?, ?, ?, ?)", (*readable, *values[4:])
    )


def lost(db: sqlite3.Connection) -> Iterator[LostRecord]:
    """Yield what has been set aside, the oldest first."""
    for row in db.execute(
        "SELECT kind, id, document, eid, reason, words, found, count FROM aside ORDER BY found, id"
    ):
        yield LostRecord(*row)


def let_go(db: sqlite3.Connection) -> None:
    """Forget what was set aside."""
    db.execute("DELETE FROM aside")
