"""Ids of units (eId, Akoma Ntoso naming convention 1.0) and FRBR URIs of works."""

from __future__ import annotations

import datetime as dt
import re

from kzailaw_desktop.domain import UnitKind

ABBREVIATIONS: dict[UnitKind, str] = {
    UnitKind.PART: "part",
    UnitKind.TITLE: "title",
    UnitKind.SUBTITLE: "subtitle",
    UnitKind.CHAPTER: "chp",
    UnitKind.SECTION: "sec",
    UnitKind.ARTICLE: "art",
    UnitKind.PARAGRAPH: "para",
    UnitKind.POINT: "point",
    UnitKind.SUBPARAGRAPH: "subpara",
    UnitKind.INDENT: "indent",
    UnitKind.ANNEX: "annex",
    UnitKind.TABLE: "table",
}
KINDS = {abbreviation: kind for kind, abbreviation in ABBREVIATIONS.items()}

LANG3 = {"kk": "kaz", "ru": "rus", "en": "eng"}
LANG2 = {three: two for two, three in LANG3.items()}


def join(parent: str, kind: UnitKind, num: str) -> str:
    """Return the eId of a unit under `parent` ("" at the root).

    >>> join("art_17", UnitKind.PARAGRAPH, "3")
    'art_17__para_3'
    """
    own = f"{ABBREVIATIONS[kind]}_{num}"
    return f"{parent}__{own}" if parent else own


def parts(eid: str) -> list[tuple[UnitKind, str]]:
    """Return an eId taken apart, outermost first; parts of other kinds of documents are left out.

    >>> parts("art_17__para_3")
    [(<UnitKind.ARTICLE: 'article'>, '17'), (<UnitKind.PARAGRAPH: 'paragraph'>, '3')]
    """
    found = []
    for part in eid.split("__"):
        abbreviation, _, num = part.partition("_")
        if abbreviation in KINDS and num:
            found.append((KINDS[abbreviation], num))
    return found


def article_of(eid: str) -> str:
    """Return the eId of the article that a unit belongs to, or "" above articles."""
    match = re.match(r"(?:.*__)?(art_[^_]+)", eid)
    return eid[: match.end(1)] if match else ""


def parent(eid: str) -> str:
    """Return the eId one level up, "" at the root."""
    return eid.rpartition("__")[0]


def is_within(eid: str, ancestor: str) -> bool:
    """Tell whether `eid` is `ancestor` or lies below it."""
    return eid == ancestor or eid.startswith(f"{ancestor}__")


def act_uri(date: dt.date | None, number: str) -> str:
    """Return the FRBR URI of an act as a work.

    >>> act_uri(dt.date(2025, 11, 17), "230-VIII")
    '/akn/kz/act/2025-11-17/230-viii'
    """
    slug = re.sub(r"[^0-9a-zа-яәғқңөұүһі-]+", "-", number.lower()).strip("-")
    day = date.isoformat() if date else "undated"
    return f"/akn/kz/act/{day}/{slug or 'unnumbered'}"


def expression_uri(work: str, lang: str, version: str) -> str:
    """Return the URI of a text of the work: `/akn/kz/act/2025-11-17/230-viii/kaz@2025-11-17`."""
    return f"{work}/{LANG3[lang]}@{version}"
