"""What may stand in what: the one table of containment, checked where a unit is added.

A place is the kind of a unit, "act" for the act itself, "remark" for a «Примечание» to an article
(an unnumbered part that may have numbers of its own), "subheading" for a heading between articles
that has no word of its own («II. Хозяйственное товарищество»).
"""

from __future__ import annotations

from kzailaw_desktop.domain import UnitKind

_LINES = frozenset({"point", "subparagraph", "remark", "table"})
_TEXT = frozenset({"article", "paragraph"}) | _LINES

CONTAINS: dict[str, frozenset[str]] = {
    "act": _TEXT
    | {"part", "title", "subtitle", "chapter", "section", "subheading", "annex"},
    "annex": _TEXT
    | {"part", "title", "subtitle", "chapter", "section", "subheading", "annex"},
    "part": _TEXT | {"title", "subtitle", "chapter", "section", "subheading"},
    "title": _TEXT | {"subtitle", "chapter", "section", "subheading"},
    "subtitle": _TEXT | {"chapter", "section", "subheading"},
    "chapter": _TEXT | {"section", "subheading"},
    "section": _TEXT | {"subheading"},
    "subheading": _TEXT | {"subheading"},
    "article": frozenset({"paragraph"}) | _LINES,
    "paragraph": _LINES,
    "remark": frozenset({"paragraph", "point"}),
    "point": frozenset({"point", "subparagraph", "indent"}),
    "subparagraph": frozenset({"point"}),
    "indent": frozenset({"point"}),
    "table": frozenset(),
}  # fmt: skip


def place_of(kind: UnitKind | None, role: str = "") -> str:
    """Return the row of `CONTAINS` for a unit; `role` tells remarks and subheadings apart."""
    return role or (kind.value if kind is not None else "act")


def may_contain(parent: str, child: str) -> bool:
    """Tell whether a unit at the place `child` may stand directly in one at the place `parent`.

    >>> may_contain("article", "article"), may_contain("article", "paragraph")
    (False, True)
    """
    return child in CONTAINS[parent]
