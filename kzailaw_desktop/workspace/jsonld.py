"""Annotations as W3C Web Annotations in JSON-LD, there and back without loss.

The unit is a FragmentSelector (its eId), refined by a quote and a position; the edition is the
TimeState of the target, the colour its style class, each tag a body with the purpose "tagging".
What the recommendation has no word for stands under the prefix `kzailaw:`.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from urllib.parse import quote as percent
from urllib.parse import unquote

from kzailaw_desktop.corpus.readers import files
from kzailaw_desktop.errors import InputRefused
from kzailaw_desktop.workspace.notes.annotation import Anchor, Annotation, Motivation, new_id, now
from kzailaw_desktop.workspace.workspace import Workspace

LARGEST = 20_000_000  # bytes of a file of notes; a thousand notes have some 1 MB
CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"kzailaw": "urn:kzailaw:vocabulary:"}]
_SOURCE = "urn:kzailaw:document:"
_EID = "http://docs.oasis-open.org/legaldocml/akn-nc/v1.0/akn-nc-v1.0.html"


def dumps(annotations: Iterable[Annotation]) -> str:
    """One JSON-LD document: an AnnotationPage."""
    page = {
        "@context": CONTEXT,
        "id": new_id(),
        "type": "AnnotationPage",
        "items": [to_json(annotation) for annotation in annotations],
    }
    return json.dumps(page, ensure_ascii=False, indent=1)


def to_json(annotation: Annotation) -> dict[str, Any]:
    """One annotation as a JSON-LD object without its context."""
    made: dict[str, Any] = {"id": annotation.id, "type": "Annotation"}
    made["motivation"] = annotation.motivation.value
    for name in ("created", "modified"):
        moment = getattr(annotation, name)
        if moment is not None:
            made[name] = moment.isoformat()
    if annotation.author:
        made["creator"] = {"type": "Person", "name": annotation.author}
    bodies = _bodies(annotation)
    if bodies:
        made["body"] = bodies
    made["target"] = _target(annotation)
    if annotation.anchor:
        made["kzailaw:anchor"] = annotation.anchor.value
    if annotation.former:
        made["kzailaw:former"] = annotation.former
    return made


def _bodies(annotation: Annotation) -> list[dict[str, Any]]:
    bodies = []
    if annotation.body or annotation.format != "text/plain":
        bodies.append(
            {"type": "TextualBody", "value": annotation.body, "format": annotation.format}
        )
    for tag in annotation.tags:
        bodies.append({"type": "TextualBody", "purpose": "tagging", "value": tag})
    return bodies


def _target(annotation: Annotation) -> dict[str, Any]:
    source: dict[str, Any] = {"id": _SOURCE + percent(annotation.document, safe="")}
    if annotation.lang:
        source["language"] = annotation.lang
    target: dict[str, Any] = {"type": "SpecificResource", "source": source}
    place: list[dict[str, Any]] = []
    if annotation.exact or annotation.prefix or annotation.suffix:
        quoted = {"type": "TextQuoteSelector", "exact": annotation.exact}
        place.append({**quoted, "prefix": annotation.prefix, "suffix": annotation.suffix})
    if annotation.start or annotation.end:
        span = {"start": annotation.start, "end": annotation.end}
        place.append({"type": "TextPositionSelector", **span})
    if annotation.eid:
        unit: dict[str, Any] = {"type": "FragmentSelector", "conformsTo": _EID}
        unit["value"] = annotation.eid
        if place:
            unit["refinedBy"] = place
        target["selector"] = unit
    elif place:
        target["selector"] = place
    if annotation.edition:
        target["state"] = {"type": "TimeState", "sourceDate": annotation.edition.isoformat()}
    if annotation.colour:
        target["styleClass"] = annotation.colour
    return target


def loads(text: str, where: object = "") -> list[Annotation]:
    """Return the annotations of a page, a collection, a list or a single annotation.

    InputRefused: not JSON, or not annotations; nothing is guessed of a broken one.
    """
    try:
        data = json.loads(text)
        items = _items(data)
        return [from_json(item) for item in items]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        reason = f"{type(error).__name__}: {error}"
        raise InputRefused("annotations-not-jsonld", where=where, reason=reason) from error


def read(file: Path) -> list[Annotation]:
    """Return the annotations of a file; InputRefused also for pipes, devices and what is too
    large."""
    data = files.read_bytes(file)
    if len(data) > LARGEST:
        size, limit = len(data) // 1_000_000, LARGEST // 1_000_000
        raise InputRefused("input-too-large", where=file, size=size, limit=limit)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputRefused("annotations-not-jsonld", where=file, reason="no UTF-8") from error
    return loads(text, file)


def _items(data: Any) -> list[dict[str, Any]]:
    if isinstance(data, dict) and "items" in data:
        data = data["items"]
    elif isinstance(data, dict) and isinstance(data.get("first"), dict):
        data = data["first"]["items"]
    elif isinstance(data, dict) and "target" in data:
        data = [data]
    if not isinstance(data, list):
        raise TypeError("no annotations in it")
    return data


def from_json(item: dict[str, Any]) -> Annotation:
    """One annotation, ours or of another program."""
    values: dict[str, Any] = {"id": str(item.get("id") or new_id())}
    motivation = _one(item.get("motivation", "commenting"))
    known = {m.value for m in Motivation}
    values["motivation"] = Motivation(motivation if motivation in known else "commenting")
    for name in ("created", "modified"):
        if item.get(name):
            moment = dt.datetime.fromisoformat(item[name])
            values[name] = moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
    creator = _one(item.get("creator", ""))
    values["author"] = creator.get("name", "") if isinstance(creator, dict) else str(creator)
    values |= _read_bodies(_many(item.get("body")) + _many(item.get("bodyValue")))
    values |= _read_target(_one(item["target"]))
    values["anchor"] = Anchor(item.get("kzailaw:anchor", ""))
    values["former"] = str(item.get("kzailaw:former", ""))
    return Annotation(**values)


def _many(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _one(value: Any) -> Any:
    return value[0] if isinstance(value, list) and value else value


def _read_bodies(bodies: list[Any]) -> dict[str, Any]:
    words, tags, form = [], [], "text/plain"
    for body in bodies:
        if not isinstance(body, dict):
            words.append(str(body))
        elif body.get("purpose") == "tagging":
            tags.append(str(body["value"]))
        else:
            words.append(str(body.get("value", body.get("id", ""))))
            form = str(body.get("format", form))
    return {"body": "\n".join(words), "tags": tuple(tags), "format": form}


def _read_target(target: Any) -> dict[str, Any]:
    if isinstance(target, str):
        target = {"source": target}
    source = target.get("source", target.get("id", ""))
    values: dict[str, Any] = {"lang": ""}
    if isinstance(source, dict):
        values["lang"] = str(_one(source.get("language", "")))
        source = source["id"]
    if not source:
        raise ValueError("a target without source")
    values["document"] = (
        unquote(source.removeprefix(_SOURCE)) if source.startswith(_SOURCE) else str(source)
    )
    for selector in _many(target.get("selector")):
        values |= _read_selector(selector)
    state = _one(target.get("state", {}))
    if state.get("sourceDate"):
        values["edition"] = dt.date.fromisoformat(state["sourceDate"][:10])
    values["colour"] = str(_one(target.get("styleClass", "")))
    return values


def _read_selector(selector: dict[str, Any]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    match selector.get("type"):
        case "FragmentSelector":
            values["eid"] = str(selector["value"])
        case "TextQuoteSelector":
            for name in ("exact", "prefix", "suffix"):
                values[name] = str(selector.get(name, ""))
        case "TextPositionSelector":
            values |= {"start": int(selector["start"]), "end": int(selector["end"])}
    for finer in _many(selector.get("refinedBy")):
        values |= _read_selector(finer)
    return values


def import_annotations(workspace: Workspace, annotations: Iterable[Annotation]) -> tuple[int, int]:
    """Take annotations into a workspace; of two versions of one the newer wins. (taken, left)"""
    taken = left = 0
    with workspace.step("import-annotations"):
        for annotation in annotations:
            own = workspace.annotation(annotation.id)
            long_ago = dt.datetime.min.replace(tzinfo=dt.UTC)
            if own and (own.modified or long_ago) >= (annotation.modified or now()):
                left += 1
                continue
            workspace.keep(annotation)
            taken += 1
    return taken, left
