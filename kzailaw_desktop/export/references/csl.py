"""Sources as CSL JSON, the form that reference managers share."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from typing import Any

from kzailaw_desktop import labels
from kzailaw_desktop.domain import Act, BibliographicRecord, Commentary, Debate
from kzailaw_desktop.export.references.bibliography import (
    SITTINGS,
    Source,
    address_of,
    key_of,
    split_name,
)
from kzailaw_desktop.export.words import in_lang


def csl(sources: Iterable[Source]) -> str:
    """Return all sources as one JSON array; both titles, language, address, edition and
    standing."""
    items = [_item(source) for source in sources]
    return json.dumps(items, ensure_ascii=False, indent=2) + "\n"


def _item(source: Source) -> dict[str, Any]:
    if isinstance(source, Act):
        item = _act(source)
    elif isinstance(source, Debate):
        item = _debate(source)
    else:
        item = _article(source)
    return {name: value for name, value in item.items() if value}


def _act(act: Act) -> dict[str, Any]:
    """Return an act: the Russian text first where there is one, the Kazakh title as the
    original."""
    text = act.expression("ru") or act.expressions[0]
    original = act.expression("kk")
    return {
        "id": act.id,
        "type": "legislation",
        "title": _line(text.title),
        "original-title": _line(original.title) if original and original is not text else "",
        "number": act.number,
        "issued": _date(act.date),
        "jurisdiction": "KZ",
        "language": text.lang,
        "URL": address_of(act, text),
        "accessed": _date(text.source.retrieved),
        "note": labels.standing_line(text, text.lang),
    }


def _debate(debate: Debate) -> dict[str, Any]:
    return {
        "id": debate.id,
        "type": "hearing",
        "title": _line(debate.title),
        "authority": debate.body,
        "issued": _date(debate.date),
        "jurisdiction": "KZ",
        "language": SITTINGS,
        "URL": debate.source.url,
        "note": labels.status_words(debate.status, SITTINGS),
    }


def _article(source: Commentary | BibliographicRecord) -> dict[str, Any]:
    record = source.record if isinstance(source, Commentary) else source
    lang = source.lang if isinstance(source, Commentary) else next(iter(record.title), "ru")
    others = [title for each, title in record.title.items() if each != lang]
    return {
        "id": key_of(source),
        "type": record.type,
        "title": _line(in_lang(record.title, lang)),
        "original-title": _line(others[0]) if others else "",
        "author": [_name(author.name(lang)) for author in record.authors],
        "container-title": in_lang(record.journal, lang),
        "issued": _date(record.published) or {"date-parts": [[record.year]]},
        "volume": record.volume,
        "issue": record.issue,
        "page": record.pages,
        "DOI": record.doi,
        "URL": record.url,
        "language": lang,
    }


def _name(name: str) -> dict[str, str]:
    family, given = split_name(name)
    return {"family": family, "given": given} if given else {"literal": family}


def _date(day: dt.date | None) -> dict[str, Any]:
    return {"date-parts": [[day.year, day.month, day.day]]} if day else {}


def _line(text: str) -> str:
    return " ".join(text.split())
