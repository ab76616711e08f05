"""What each import proved: `imports/<document>.json`, one record for each text of the document.

A record says which file a text was read from (name, hash, size), which version of the program read
it and when, its account of words, its doubts, its identity with the lines, and what became of it:
placed in the document, or kept beside it because a text of higher standing is there.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.domain import Act, Document

Record = dict[str, Any]
FOLDER = "imports"
LIMIT = 20_000_000  # bytes of one file of records


def name_of(doc_id: str) -> str:
    """Return where the records of a document are kept in the library folder."""
    return f"{FOLDER}/{doc_id}.json"


def read(store: Store, doc_id: str) -> dict[str, Record]:
    """Return the records of a document by text; none when they cannot be read: they are nobody's
    work."""
    try:
        data = json.loads(store.folder.read(name_of(doc_id), LIMIT))
    except (OSError, ValueError, RecursionError):
        return {}
    texts = data.get("texts", {}) if isinstance(data, dict) else {}
    return {str(k): v for k, v in texts.items() if isinstance(v, dict)}


def write(doc_id: str, records: Mapping[str, Record]) -> dict[str, bytes]:
    """Return the file of records, to be written with the document."""
    data = json.dumps({"texts": dict(records)}, ensure_ascii=False, indent=1)
    return {name_of(doc_id): data.encode()}


def key_of(document: Document) -> str:
    """Return how the text of a document that was just read is called among its records."""
    if isinstance(document, Act):
        text = document.expressions[0]
        return f"{text.lang}@{text.version}"
    return "text"


def title_of(record: Mapping[str, Any]) -> str:
    """Return the title that was read from a file, in small letters."""
    field = record.get("identity", {}).get("title", {})
    return str(field.get("value") or "").casefold() if isinstance(field, dict) else ""


def with_hash(records: Mapping[str, Record], digest: str) -> str:
    """Return the text that was read from a file, "" for none."""
    return next((key for key, record in records.items() if record.get("hash") == digest), "")
