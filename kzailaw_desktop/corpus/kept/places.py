"""Where each unit of a text stands in its file: `imports/<document>.lines.json`, by text and eId."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence

from kzailaw_desktop.corpus.kept.records import FOLDER
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.corpus.text.lines import Line

LIMIT = 50_000_000  # bytes
Lines = dict[str, dict[str, int]]  # text of the document -> eId -> line


def name_of(doc_id: str) -> str:
    """Return where the places of a document are kept in the library folder."""
    return f"{FOLDER}/{doc_id}.lines.json"


def read(store: Store, doc_id: str) -> Lines:
    """Return the lines of all units; none where they are not known."""
    try:
        data = json.loads(store.folder.read(name_of(doc_id), LIMIT))
    except (OSError, ValueError, RecursionError):
        return {}
    rows = data.items() if isinstance(data, dict) else ()
    return {
        str(key): {str(eid): line for eid, line in found.items() if isinstance(line, int)}
        for key, found in rows
        if isinstance(found, dict)
    }


def write(doc_id: str, lines: Mapping[str, Mapping[str, int]]) -> dict[str, bytes]:
    """Return the file of places, to be written with the document."""
    return {name_of(doc_id): json.dumps(lines, separators=(",", ":")).encode()}


def page_starts(lines: Iterable[Line]) -> list[int]:
    """Return the line that each page of a file begins with; none where the format has no pages."""
    starts: list[int] = []
    for line in lines:
        while 0 < len(starts) + 1 <= line.page:
            starts.append(line.number)
    return starts


def page_of(starts: Sequence[int], line: int) -> int:
    """Return the page that a line stands on, 0 where the format has no pages.

    >>> page_of([1, 41, 80], 45), page_of([], 45)
    (2, 0)
    """
    return bisect_right(starts, line)
