"""What the readers of Akoma Ntoso files share: identification of works and their texts."""

from __future__ import annotations

import datetime as dt
import re

from kzailaw_desktop.corpus.akn.frbr import Element, child
from kzailaw_desktop.eid import LANG2


def value(document: Element, path: str, attribute: str = "value") -> str:
    """An attribute at a path under the document element; "" when it is not there."""
    found = child(document, path)
    return "" if found is None else found.get(attribute, "")


def alias(document: Element, level: str, name: str) -> str:
    """The FRBR alias of a name at a level ("FRBRWork", "FRBRExpression")."""
    part = child(document, f"meta/identification/{level}")
    if part is None:
        return ""
    for element in part.iterfind("{*}FRBRalias"):
        if element.get("name") == name:
            return element.get("value", "")
    return ""


def date(text: str, default: dt.date | None = None) -> dt.date:
    """An ISO date, or of one written otherwise the default."""
    match = re.match(r"\d{4}-\d{2}-\d{2}", text)
    if match:
        return dt.date.fromisoformat(match[0])
    if default is None:
        raise ValueError(f"no date: {text!r}")
    return default


def language(code: str) -> str:
    """The two-letter language of an FRBR language code."""
    return LANG2.get(code, code[:2])
