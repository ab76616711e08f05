"""A fragment never takes the place of a whole text: what broke off is refused, not imported."""

from __future__ import annotations

from kzailaw_desktop.domain import Act, Commentary, Debate, Document
from kzailaw_desktop.errors import InputRefused

ENOUGH = 0.9  # of the units of the text that is there already
HALF = 0.5  # of them; a text with fewer was read badly, whatever units it has
MANY = 20


def refuse_fragment(new: Document, known: Document) -> None:
    """InputRefused when `new` is a part of a text that the library has whole.

    Acts are compared in the same language and edition, sittings by their speeches, articles by
    their paragraphs; a text that brings units of its own is another text, not a fragment.
    """
    if isinstance(new, Act) and isinstance(known, Act):
        for text in new.expressions:
            whole = known.expression(text.lang, text.edition)
            if whole is not None:
                had = {unit.eid for unit, _ in whole.walk()}
                _compare({unit.eid for unit, _ in text.walk()}, had)
    elif isinstance(new, Debate) and isinstance(known, Debate):
        _compare({s.eid for s in new.speeches}, {s.eid for s in known.speeches})
    elif isinstance(new, Commentary) and isinstance(known, Commentary):
        _compare(_paragraphs(new), _paragraphs(known))


def _paragraphs(article: Commentary) -> set[str]:
    return {p.eid for section in article.sections for p in section.paragraphs}


def _compare(found: set[str], had: set[str]) -> None:
    part = found < had and len(found) < ENOUGH * len(had)
    ruin = len(had) >= MANY and len(found) < HALF * len(had)
    if part or ruin:
        raise InputRefused("import-fragment", found=len(found), had=len(had))
