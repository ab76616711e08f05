"""Questions about what a thing is, and the part of a provision that names what it defines."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice, product

from kzailaw_desktop.domain import DocKind, Passage
from kzailaw_desktop.search.engines.rows import LONGEST_TERM
from kzailaw_desktop.search.queries.concepts import Concept, Group
from kzailaw_desktop.search.words.analysis import WORD

_ASKS = re.compile(
    r"\b(?:что такое|кто такой|что значит|что понимается|определени[еяю]|поняти[еяю]|дегеніміз"
    r"|деген (?:не|кім)|анықтама|ұғым|what (?:is|are|does)|definition|defined|meaning|mean)",
    re.IGNORECASE,
)
_NAMES_MEANING = ("определени", "поняти", "анықтама", "ұғым", "definition", "meaning")
_AT_THE_END = 6  # words, of which a Kazakh point has what it is about
_MOST_ROWS = 24


def asks(query: str) -> bool:
    """Tell whether a query asks what a thing is.

    >>> asks("дерекнама дегеніміз не"), asks("what are high-risk systems"), asks("23-бап")
    (True, True, False)
    """
    return bool(_ASKS.search(query))


def names_meaning(group: Group) -> bool:
    """Tell whether a thing asked for is what another means: the definition of a model."""
    return all(word.startswith(_NAMES_MEANING) for c in group.concepts for word in c.words)


def term(passage: Passage, asked: bool) -> tuple[int, int]:
    """Return the first and last word of what a provision defines, (0, 0) when it defines nothing:
    "term – explanation"; when `asked` also what a point of a list is about."""
    if passage.kind != DocKind.ACT:
        return 0, 0
    text = passage.text
    named, dash, _ = text.partition(" – ")
    if not dash and asked and "__point_" in passage.eid:
        if passage.lang == "kk":
            size = len(WORD.findall(text))
            return max(0, size - _AT_THE_END), size
        named, dash, _ = text.partition(", ")
    size = len(WORD.findall(named)) if dash else 0
    return (0, size) if size <= LONGEST_TERM else (0, 0)


def terms(groups: Iterable[Group]) -> list[tuple[str, ...]]:
    """Stems of the terms that the things asked for make together, under any of their names; none
    when there are more things than a term has words."""
    things = list(groups)
    listed = [_rows(group) for group in things] if len(things) <= LONGEST_TERM else []
    found: list[tuple[str, ...]] = []
    for lang in "kre":  # the stems of one language begin with its letter
        rows = [[row for row in own if row[0].startswith(lang)] for own in listed]
        if not rows:
            continue
        found += (sum(row, ()) for row in islice(product(*rows), _MOST_ROWS))
    return found


def _rows(group: Group) -> list[tuple[str, ...]]:
    rows = [e.terms for e in group.equivalents if e.field == "stem"]
    for lang in "kre":
        own = [_stem_in(concept, lang) for concept in group.concepts]
        if all(own):
            rows.append(tuple(stem for stems in own for stem in stems))
    return rows


def _stem_in(concept: Concept, lang: str) -> tuple[str, ...]:
    stems = (a.terms for a in concept.alternatives if a.field == "stem" and a.worth == 1.0)
    return next((terms for terms in stems if terms[0].startswith(lang)), ())
