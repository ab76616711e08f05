"""The card of a document: what the user says of it, kept apart from the text.

`cards/<document>.json` holds the fields that the user has set, and under `was` what the file said
of them. They are applied when the document is saved, and again whenever its file comes anew.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from kzailaw_desktop.corpus.kept.card_fields import (
    DOCUMENTS,
    FIELDS,
    SUBTYPES,
    Card,
    date_of,
    set_fields,
    values_of,
)
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.domain import DocKind, Document, Force, Status
from kzailaw_desktop.errors import InputRefused

LIMIT = 1_000_000
WAS = "was"


def name_of(doc_id: str) -> str:
    """Return where the card is kept in the library folder."""
    return f"cards/{doc_id}.json"


def read(store: Store, doc_id: str) -> Card:
    """Return the fields that the user has set."""
    return _fields(_data(store, doc_id))


def read_former(store: Store, doc_id: str) -> Card:
    """Return what the file said of the fields that the user has set."""
    found = _data(store, doc_id).get(WAS)
    return _fields(found) if isinstance(found, dict) else {}


def _data(store: Store, doc_id: str) -> dict[str, Any]:
    try:
        data = json.loads(store.folder.read(name_of(doc_id), LIMIT))
    except (OSError, ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}


def _fields(data: Mapping[str, Any]) -> Card:
    return {k: v for k, v in data.items() if k in FIELDS and isinstance(v, str)}


def write(
    doc_id: str, card: Mapping[str, str], former: Mapping[str, str] | None = None
) -> dict[str, bytes]:
    """Return the file of the card, to be written with the document. `former`: what the file
    says."""
    data = {**card, WAS: {name: (former or {}).get(name, "") for name in card}}
    return {name_of(doc_id): json.dumps(data, ensure_ascii=False, indent=1).encode()}


def kind_of(card: Mapping[str, str]) -> DocKind | None:
    """Return the kind of document that the user says it is."""
    kind = card.get("kind", "")
    if kind in SUBTYPES:
        return DocKind.ACT
    return DocKind(kind) if kind in DOCUMENTS else None


def check(changes: Mapping[str, str]) -> None:
    """InputRefused for a field that there is none of, or a value that it cannot have."""
    for name, value in changes.items():
        if name not in FIELDS:
            raise InputRefused("card-field-unknown", field=name, known=", ".join(FIELDS))
        if not value:
            continue
        base = name.partition(".")[0] if name != "force.date" else "date"
        allowed = {
            "standing": [str(s) for s in Status],
            "kind": [*SUBTYPES, *(str(kind) for kind in DOCUMENTS)],
            "force": [str(f) for f in Force],
        }.get(base)
        if allowed is not None and value not in allowed:
            raise InputRefused("card-value", field=name, value=value, known=", ".join(allowed))
        if base in ("date", "edition") and date_of(value) is None:
            raise InputRefused("card-date", field=name, value=value)
        if base == "year" and not (value.isdigit() and 1800 < int(value) < 2200):
            raise InputRefused("card-value", field=name, value=value, known="1801–2199")


def apply(document: Document, card: Mapping[str, str]) -> Document:
    """Return the document with what the user says of it."""
    return set_fields(document, card) if card else document


def restore(document: Document, former: Mapping[str, str]) -> Document:
    """Return the document with fields as its file has them."""
    return set_fields(document, former) if former else document


__all__ = [
    "FIELDS", "SUBTYPES", "Card", "apply", "check", "kind_of", "name_of", "read", "read_former",
    "restore", "values_of", "write",
]  # fmt: skip
