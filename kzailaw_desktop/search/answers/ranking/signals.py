"""What speaks for a candidate: a row of numbers, weighed by a model that was learnt from judged
queries.

Each number says one thing of a passage and a query: how much of what was asked stands in the
text, in the heading, in the article; in the user's own words or under another name; how near one
another; and what kind of passage it is. Shares are weighed by rarity, so that they mean the same
in a library of any size.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from kzailaw_desktop.domain import DocKind
from kzailaw_desktop.search.answers.ranking.passage_words import View
from kzailaw_desktop.search.queries.concepts import Group

NAMES = (
    "value", "body", "head", "passage", "own body", "own head", "own", "form", "whole",
    "heading named", "heading said", "near", "article", "article best", "debate", "commentary",
    "amendment", "digest", "language", "length", "short", "depth", "opening", "asks", "defines",
    "article itself", "heading rare", "heading rare said", "text rare", "rarest head",
    "rarest body", "other language", "other value", "count", "short heading",
)  # fmt: skip
_SHORT = 8  # words of a passage that hardly says anything


@dataclass(frozen=True, slots=True)
class ThingTerms:
    """The first terms of all that answers for a thing: of the user's own words, of any name, and
    the very forms typed."""

    own: frozenset[str]
    any: frozenset[str]
    typed: frozenset[str]

    @classmethod
    def of(cls, group: Group) -> ThingTerms:
        """The terms of a thing."""
        own = {a.terms[0] for c in group.concepts for a in c.alternatives}
        named = own | {a.terms[0] for c in group.concepts for a in c.cousins}
        named |= {a.terms[0] for a in group.equivalents}
        typed = {word for c in group.concepts for word in c.words}
        return cls(frozenset(own), frozenset(named), frozenset(typed))


def shares(
    seen: View, things: Sequence[ThingTerms], rarities: Sequence[float], met: int
) -> list[float]:
    """Which share of what was asked stands where."""
    body = head = passage = own_body = own_head = own = form = 0.0
    for number, (thing, rarity) in enumerate(zip(things, rarities, strict=True)):
        if met >> number & 1:
            passage += rarity
        in_body, in_head = (
            not thing.any.isdisjoint(seen.body_terms),
            not thing.any.isdisjoint(seen.head_terms),
        )
        body += rarity * in_body
        head += rarity * in_head
        if in_body or in_head:
            mine_body, mine_head = (
                not thing.own.isdisjoint(seen.body_terms),
                not thing.own.isdisjoint(seen.head_terms),
            )
            own_body += rarity * mine_body
            own_head += rarity * mine_head
            own += rarity * (mine_body or mine_head)
            form += rarity * (not thing.typed.isdisjoint(seen.terms))
    whole = sum(rarities) or 1.0
    return [part / whole for part in (body, head, passage, own_body, own_head, own, form)]


def kind_of(seen: View, lang: str) -> list[float]:
    """What kind of passage it is, whatever was asked."""
    passage = seen.passage
    size = len(seen.body)
    act = passage.kind == DocKind.ACT
    return [
        float(passage.kind == DocKind.DEBATE),
        float(passage.kind == DocKind.COMMENTARY and not passage.digest),
        float(passage.kind == DocKind.AMENDMENT),
        float(passage.digest),
        float(passage.lang == lang),
        math.log1p(size) / 5,
        float(size < _SHORT),
        min(passage.eid.count("__"), 4) / 4 if act else 0.0,
        float(passage.text.rstrip().endswith(":")),
        float(passage.text.rstrip().endswith("?")),
    ]
