"""Answers as plain data, for `--json`, and as lines for people."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import (
    Act,
    Citation,
    Commentary,
    Debate,
    Document,
    Expression,
)
from kzailaw_desktop.errors import NotFound, messages
from kzailaw_desktop.library.editions.dated import dated_texts, texts_at
from kzailaw_desktop.library.library import Library

if TYPE_CHECKING:
    from kzailaw_desktop.links import Context
    from kzailaw_desktop.search import SearchResults

Row = dict[str, Any]


def outline(document: Document, lang: str | None = None) -> list[Row]:
    """Return every unit of a document in reading order."""
    if isinstance(document, Act):
        expression = document.expression(lang or document.expressions[0].lang)
        if expression is None:
            raise NotFound("language-unknown", where=document.id, lang=lang)
        return [
            {
                "eId": u.eid,
                "kind": str(u.kind),
                "num": u.num,
                "heading": u.heading,
                "depth": depth,
            }
            for u, depth in expression.walk()
        ]
    if isinstance(document, Debate):
        return [
            {"eId": s.eid, "kind": "speech", "speaker": s.speaker, "lang": s.lang, "depth": 0}
            for s in document.speeches
        ]
    return [
        {
            "eId": s.eid,
            "kind": "section",
            "num": "",
            "heading": s.heading,
            "depth": s.level - 1,
            "role": s.role,
            "lang": s.lang,
        }
        for s in document.sections
    ]


def units(
    library: Library, reference: str, doc: str | None, langs: list[str], at: dt.date | None = None
) -> list[Row]:
    """Return the units that a reference means, several for a range; `at`: as they stood on a
    date."""
    found = library.find(reference, doc or "")
    rows = [unit(library, found.document, eid, langs, at) for eid in found.eids]
    if found.remark is not None:
        rows[0]["remark"] = found.remark
    return rows


def unit(
    library: Library, found: str, eid: str, langs: list[str], at: dt.date | None = None
) -> Row:
    """Return a unit's text in each language, without the unit's own number; of an act whole its
    title."""
    document = library.document(found)
    texts: dict[str, str] = {}
    row: Row = {"eId": eid, "document": found, "texts": texts}
    if isinstance(document, Act):
        status: dict[str, Row] = {}
        for expression in texts_at(document, at) if at else newest(document):
            provision = next((u for u, _ in expression.walk() if u.eid == eid), None)
            if not eid and (not langs or expression.lang in langs):
                texts[expression.lang] = expression.title
            if provision is not None and (not langs or expression.lang in langs):
                texts[expression.lang] = dataclasses.replace(provision, num="").full_text()
                status[expression.lang] = {
                    "edition": expression.edition.isoformat() if expression.edition else None,
                    "status": str(expression.status),
                    **_newest_of(document, expression),
                }
        if at and not texts:
            raise NotFound("unit-not-on-date", where=eid, date=at.isoformat())
        if at and (announced := _announced(document, eid, at)):
            row["announced"] = announced
        info = library.info(found)
        alone = next(iter(status.values()))["status"] if len(status) == 1 else info.standing
        return row | {"standing": alone, "force": info.force, "editions": status}
    for lang, text in _passages_of(document, eid):
        if not langs or lang in langs:
            texts[lang] = f"{texts[lang]}\n{text}" if lang in texts else text
    return row


def _announced(act: Act, eid: str, day: dt.date) -> list[Row]:
    """Return the changes of a unit that are announced to be in force by a day: their wording is
    not in the text."""
    return [
        {"eId": target, "date": str(note.date), "texts": note.texts}
        for note in dated_texts(act, day).announced
        for target in note.targets
        if eids.is_within(target, eid) or eids.is_within(eid, target)
    ]


def _newest_of(act: Act, text: Expression) -> Row:
    """Return the newest edition of the language where a text is a past one."""
    newer = act.expression(text.lang)
    return {"newest": newer.version} if newer is not None and newer.order > text.order else {}


def newest(act: Act) -> list[Expression]:
    """Return the newest text of each language."""
    found = [act.expression(lang) for lang in dict.fromkeys(e.lang for e in act.expressions)]
    return [e for e in found if e is not None]


def _passages_of(document: Debate | Commentary, eid: str) -> Iterator[tuple[str, str]]:
    if isinstance(document, Debate):
        for speech in document.speeches:
            for paragraph in speech.paragraphs:
                if eid in (speech.eid, paragraph.eid):
                    yield paragraph.lang, paragraph.text
        return
    for entry in document.digest:
        if entry.eid == eid:
            yield from entry.texts.items()
    for section in document.sections:
        for paragraph in section.paragraphs:
            if eid in (section.eid, paragraph.eid):
                yield paragraph.lang, paragraph.text


def check(library: Library) -> list[Row]:
    """Per document: counts by language, schema validity, units without a partner."""
    from kzailaw_desktop.corpus.acts.align import without_partner

    rows: list[Row] = []
    for doc in library.ids():
        document = library.document(doc)
        errors = [
            f"{file.name}: {error}" for file, found in library.validate(doc) for error in found
        ]
        row: Row = {"id": doc, "kind": library.info(doc).kind}
        if isinstance(document, Act):
            row["counts"] = {e.lang: unit_counts(e) for e in newest(document)}
            first, *others = newest(document)
            row["without_partner"] = [
                {"eId": gap.eid, "message": gap.message}
                for other in others
                for gap in without_partner(first, other)
            ]
        elif isinstance(document, Debate):
            row["counts"] = {
                "speech": len(document.speeches),
                "paragraph": sum(len(s.paragraphs) for s in document.speeches),
            }
        else:
            row["counts"] = {
                "digest": len(document.digest),
                "section": len(document.sections),
                "paragraph": sum(len(s.paragraphs) for s in document.sections),
            }
        rows.append(row | {"valid": not errors, "errors": errors})
    entries = library.entries()
    for doc, error in library.broken().items():
        kind = str(entries[doc][0].kind) if doc in entries else ""
        rows.append({"id": doc, "kind": kind, "counts": {}, "valid": False, "errors": [str(error)]})
    return rows


def unit_counts(expression: Expression) -> dict[str, int]:
    """Number of units of each kind."""
    return dict(Counter(str(unit.kind) for unit, _ in expression.walk()))


def citation(found: Citation) -> Row:
    """Return a citation as `kzailaw cite` prints it."""
    row: Row = {
        "text": found.text,
        "start": found.start,
        "end": found.end,
        "act": found.act,
        "eId": found.eid,
        "resolved": found.resolved,
    }
    return row | ({"note": found.note} if found.note else {})


def results(library: Library, found: SearchResults) -> Row:
    """Search results as `kzailaw search` prints them, each with the standing of its text."""
    hits = [
        {
            "document": h.document,
            "kind": h.kind,
            "lang": h.lang,
            "eId": h.eid,
            "label": h.label,
            "heading": h.heading,
            "speaker": h.speaker,
            "score": round(h.score, 3),
            "snippet": h.snippet,
            "marks": [list(mark) for mark in h.marks],
            "langs": list(h.langs),
            **_standing(library, h.document, h.lang),
            **({"targets": list(h.targets), "stage": h.stage} if h.kind == "amendment" else {}),
        }
        for h in found.hits
    ]
    return {
        "query": found.query,
        "expanded": list(found.expanded),
        "total": found.total,
        "hits": hits,
        "suggestions": list(found.suggestions),
    }


def _standing(library: Library, doc: str, lang: str) -> Row:
    """Return how far the text of an act in a language can be relied on, and whether it is in
    force."""
    document = library.named(doc) if doc in library.entries() else None
    text = document.expression(lang) if isinstance(document, Act) else None
    return {"standing": str(text.status), "force": str(text.force)} if text is not None else {}


def message(found: SearchResults, lang: str) -> str:
    """Return what search has to say of a query, in `lang`."""
    template = messages().get(found.message, {})
    return (template.get(lang) or template.get("en", found.message)).format_map(found.params)


def context(found: Context) -> Row:
    """Return what is known about a provision, as `kzailaw links` prints it."""
    row: Row = {"eId": found.eid}
    for group in (
        "commentary",
        "debate",
        "notes",
        "references_in",
        "references_out",
        "definitions",
    ):
        row[group] = [_entry(entry) for entry in getattr(found, group)]
    return row


def _entry(entry: object) -> Row:
    if not dataclasses.is_dataclass(entry) or isinstance(entry, type):
        raise TypeError(f"not a context entry: {entry!r}")
    plain = {k: v for k, v in dataclasses.asdict(entry).items() if v not in ("", None, (), {})}
    if "eid" in plain:
        plain = {"document": plain.pop("document", ""), "eId": plain.pop("eid"), **plain}
    return {
        k: v if isinstance(v, str | int | float | list | dict) else _plain(v)
        for k, v in plain.items()
    }


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    return value if isinstance(value, str | int | float | list | dict) else str(value)


def as_text(result: object, indent: str = "") -> Iterator[str]:
    """Any answer as lines for people: a row a line, its fields parted by two blanks."""
    if isinstance(result, dict):
        for key, value in result.items():
            if isinstance(value, dict | list) and value:
                yield f"{indent}{key}:"
                yield from as_text(value, indent + "  ")
            elif value not in ("", None, [], {}):
                yield f"{indent}{key}: {value}"
    elif isinstance(result, Sequence) and not isinstance(result, str):
        for item in result:
            if isinstance(item, dict) and not any(
                isinstance(v, dict | list) for v in item.values()
            ):
                yield indent + "  ".join(str(v) for v in item.values() if v not in ("", None))
            else:
                yield from as_text(item, indent)
                if isinstance(item, dict):
                    yield ""
    else:
        yield f"{indent}{result}"
