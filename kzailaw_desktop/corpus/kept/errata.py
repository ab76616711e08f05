"""The user's corrections of documents, kept apart from them: `corrections/<document>.json`."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.corpus.text.correction import Correction, from_json

LIMIT = 20_000_000
SITTING = "text"


def name_of(doc_id: str) -> str:
    """Return where the corrections of a document are kept in the library folder."""
    return f"corrections/{doc_id}.json"


def read(store: Store, doc_id: str) -> dict[str, tuple[Correction, ...]]:
    """Return the corrections of a document by language."""
    try:
        data = json.loads(store.folder.read(name_of(doc_id), LIMIT))
        rows = {str(lang): list(found) for lang, found in data.items()}
    except (OSError, ValueError, RecursionError, AttributeError, TypeError):
        return {}
    return {
        lang: tuple(c for row in found if isinstance(row, dict) and (c := from_json(row)))
        for lang, found in rows.items()
    }


def of_sitting(store: Store, doc_id: str) -> tuple[Correction, ...]:
    """Return the corrections of a sitting: they are not kept by language, which they may change."""
    return read(store, doc_id).get(SITTING, ())


def write(doc_id: str, corrections: Mapping[str, Sequence[Correction]]) -> dict[str, bytes]:
    """Return the file of corrections."""
    rows = {lang: [each.as_json() for each in found] for lang, found in corrections.items()}
    return {name_of(doc_id): json.dumps(rows, ensure_ascii=False, indent=1).encode()}
