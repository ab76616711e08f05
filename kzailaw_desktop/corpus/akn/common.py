"""What the readers of Akoma Ntoso files share: identification of works and their texts."""

from __future__ import annotations

import datetime as dt
import re

from lxml import etree

from kzailaw_desktop.corpus.akn.frbr import AKN, Element, child
from kzailaw_desktop.eid import LANG2


def document_of(data: bytes | Element, name: str) -> Element:
    """Return the document element of a file: "act", "debate", "doc"; ValueError when there is
    none."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    top = etree.fromstring(data, parser) if isinstance(data, bytes) else data
    document = top if top.tag == f"{{{AKN}}}{name}" else child(top, name)
    if document is None:
        raise ValueError(f"no {name} in the document")
    return document


def value(document: Element, path: str, attribute: str = "value") -> str:
    """Return an attribute at a path under the document element; "" when it is not there."""
    found = child(document, path)
    return "" if found is None else found.get(attribute, "")


def alias(document: Element, level: str, name: str) -> str:
    """Return the FRBR alias of a name at a level ("FRBRWork", "FRBRExpression")."""
    part = child(document, f"meta/identification/{level}")
    if part is None:
        return ""
    for element in part.iterfind("{*}FRBRalias"):
        if element.get("name") == name:
            return element.get("value", "")
    return ""


NO_DATE = "0001-01-01"  # the schema wants a date where we know none; its name is "Unknown"


def iso(day: dt.date | None) -> str:
    """Return a date as Akoma Ntoso has it, "" for none."""
    return day.isoformat() if day else ""


def optional(text: str) -> dt.date | None:
    """Return an ISO date, None for ""."""
    return date(text) if text else None


def known_date(document: Element, path: str) -> dt.date | None:
    """Return the date of an FRBR level, None where it is written that none is known."""
    text = value(document, path, "date")
    unknown = value(document, path, "name") == "Unknown" or text.startswith(NO_DATE)
    return None if unknown else date(text)


def date(text: str, default: dt.date | None = None) -> dt.date:
    """Return an ISO date, or of one written otherwise the default."""
    match = re.match(r"\d{4}-\d{2}-\d{2}", text)
    if match:
        return dt.date.fromisoformat(match[0])
    if default is None:
        raise ValueError(f"no date: {text!r}")
    return default


def language(code: str) -> str:
    """Return the two-letter language of an FRBR language code."""
    return LANG2.get(code, code[:2])
