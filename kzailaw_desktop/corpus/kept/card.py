"""The card of a document: what the user says of it, kept apart from the text.

`cards/<document>.json` holds the fields that the user has set. They are applied when the document
is saved, and again whenever its file is imported anew.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import replace

from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.domain import (
    LANGUAGES,
    Act,
    Commentary,
    Debate,
    DocKind,
    Document,
    Expression,
    Force,
    Status,
)
from kzailaw_desktop.eid import ActUri
from kzailaw_desktop.errors import InputRefused

Card = dict[str, str]
SUBTYPES = (
    "law", "constitutional-law", "code", "constitution", "decree", "resolution", "order",
    "decision", "disposition", "rules",
)  # fmt: skip
FIELDS = (
    *(f"title.{lang}" for lang in LANGUAGES), "number", "date",
    "edition", *(f"edition.{lang}" for lang in LANGUAGES), "kind", "standing", "force",
)  # fmt: skip
LIMIT = 1_000_000
USER = "user"  # the evidence of a standing that the user has set


def name_of(doc_id: str) -> str:
    """Where the card is kept in the library folder."""
    return f"cards/{doc_id}.json"


def read(store: Store, doc_id: str) -> Card:
    """The fields that the user has set."""
    try:
        data = json.loads(store.folder.read(name_of(doc_id), LIMIT))
    except (OSError, ValueError, RecursionError):
        return {}
    found = data if isinstance(data, dict) else {}
    return {k: v for k, v in found.items() if k in FIELDS and isinstance(v, str)}


def write(doc_id: str, card: Mapping[str, str]) -> dict[str, bytes]:
    """The file of the card, to be written with the document."""
    return {name_of(doc_id): json.dumps(dict(card), ensure_ascii=False, indent=1).encode()}


def check(changes: Mapping[str, str]) -> None:
    """InputRefused for a field that there is none of, or a value that it cannot have."""
    for name, value in changes.items():
        if name not in FIELDS:
            raise InputRefused("card-field-unknown", field=name, known=", ".join(FIELDS))
        if not value:
            continue
        base = name.partition(".")[0]
        allowed = {
            "standing": [str(s) for s in Status],
            "kind": [*SUBTYPES, DocKind.ACT, DocKind.DEBATE, DocKind.COMMENTARY],
            "force": [str(f) for f in Force],
        }.get(base)
        if allowed is not None and value not in allowed:
            raise InputRefused("card-value", field=name, value=value, known=", ".join(allowed))
        if base in ("date", "edition") and _date(value) is None:
            raise InputRefused("card-date", field=name, value=value)


def _date(text: str) -> dt.date | None:
    """A date as people write it: 2025-11-17 or 17.11.2025."""
    day, dot, rest = text.partition(".")
    month, _, year = rest.partition(".")
    try:
        return dt.date.fromisoformat(f"{year}-{month}-{day}" if dot else text)
    except ValueError:
        return None


def apply(document: Document, card: Mapping[str, str]) -> Document:
    """The document with what the user says of it."""
    if not card:
        return document
    if isinstance(document, Act):
        return _act(document, card)
    if isinstance(document, Debate):
        title = next((card[f"title.{lang}"] for lang in LANGUAGES if card.get(f"title.{lang}")), "")
        return replace(
            document,
            title=title or document.title,
            date=_date(card.get("date", "")) or document.date,
            status=Status(card["standing"]) if card.get("standing") else document.status,
        )
    return _article(document, card)


def _article(document: Commentary, card: Mapping[str, str]) -> Commentary:
    titles = {lang: card[f"title.{lang}"] for lang in LANGUAGES if card.get(f"title.{lang}")}
    if not titles:
        return document
    record = replace(document.record, title={**document.record.title, **titles})
    return replace(document, record=record)


def _act(act: Act, card: Mapping[str, str]) -> Act:
    number = card.get("number") or act.number
    date = _date(card.get("date", "")) or act.date
    subtype = card["kind"] if card.get("kind") in SUBTYPES else act.subtype
    newest = {lang: act.expression(lang) for lang in {e.lang for e in act.expressions}}
    texts = tuple(_text(e, card, newest=newest[e.lang] is e) for e in act.expressions)
    changed = (number, date) != (act.number, act.date)
    uri = str(ActUri(date, number or act.id)) if changed else act.uri
    return replace(act, number=number, date=date, subtype=subtype, uri=uri, expressions=texts)


def _text(text: Expression, card: Mapping[str, str], *, newest: bool) -> Expression:
    title = card.get(f"title.{text.lang}")
    if title:
        text = replace(text, title=title)
    if card.get("standing"):
        text = replace(text, status=Status(card["standing"]), evidence=USER)
    if card.get("force"):
        text = replace(text, force=Force(card["force"]))
    edition = card.get(f"edition.{text.lang}") or card.get("edition", "")
    day = _date(edition) if newest else None
    return replace(text, edition=day, not_before=None) if day else text
