"""Annotations on a new edition: kept, kept and marked, or laid before the user. Never elsewhere."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import lru_cache

from kzailaw_desktop.corpus.passages import own_text
from kzailaw_desktop.domain import Expression
from kzailaw_desktop.workspace.notes.annotation import AROUND, Anchor, Annotation, quote
from kzailaw_desktop.workspace.workspace import Workspace

SIMILAR = 0.6  # share of words below which a unit of the same number is another unit
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class UnitText:
    """A unit of one edition: its own words (what quotes stand on) and all words below it too."""

    own: str
    whole: str = ""


def unit_texts(expression: Expression) -> dict[str, UnitText]:
    """Return the texts of an edition by eId, as passages show them."""
    return {
        unit.eid: UnitText(own_text(unit) or unit.heading, unit.full_text())
        for unit, _ in expression.walk()
    }


@dataclass(frozen=True, slots=True)
class Moved:
    """What became of one annotation. `now` equals `before` but for place, mark and edition."""

    before: Annotation
    now: Annotation
    old: str  # text of the unit then and now, for the review list
    new: str


class Reanchoring:
    """Carries the annotations of one language of an act from one edition to the next."""

    def __init__(
        self,
        old: Mapping[str, UnitText],
        new: Mapping[str, UnitText],
        edition: dt.date | None = None,
    ) -> None:
        self._old, self._new, self._edition = old, new, edition
        self._changed = {
            eid: text for eid, text in new.items() if eid not in old or old[eid].own != text.own
        }

    def all(self, annotations: Iterable[Annotation]) -> list[Moved]:
        """Return the fate of each annotation, in the order given; none is left out."""
        return [self.one(annotation) for annotation in annotations]

    def one(self, annotation: Annotation) -> Moved:
        """Return the fate of one annotation.

        Unchanged unit: it stays. Changed unit in which the quote stands once: it stays, marked.
        Anything else (unit gone or replaced by another, quote gone or repeated): for review.
        """
        before, after = self._old.get(annotation.eid), self._new.get(annotation.eid)
        whole = not annotation.quotes
        old = annotation.former or _shown(before, whole)
        new = _shown(after, whole)
        if after is None:
            return self._done(annotation, Anchor.REVIEW, old, "")
        if annotation.anchor is Anchor.REVIEW:
            return self._done(annotation, Anchor.REVIEW, old, new)
        if before is not None and _shown(before, whole) == new:
            return self._done(annotation, annotation.anchor, old, new)
        if before is not None and not self._same_unit(annotation.eid, before, after):
            return self._done(annotation, Anchor.REVIEW, old, new)
        if whole:
            return self._done(annotation, Anchor.MOVED, old, new)
        span = find_quote(annotation, before.own if before else None, after.own)
        if span is None:
            return self._done(annotation, Anchor.REVIEW, old, new)
        untouched = before is None and span == (annotation.start, annotation.end)
        mark = annotation.anchor if untouched else Anchor.MOVED
        return self._done(
            replace(annotation, **quote(after.own, *span)), mark, old, new, annotation
        )

    def _done(
        self, now: Annotation, mark: Anchor, old: str, new: str, before: Annotation | None = None
    ) -> Moved:
        former = "" if mark is Anchor.FIRM else old
        edition = self._edition if mark is not Anchor.REVIEW else None
        moved = replace(now, anchor=mark, former=former, edition=edition or now.edition)
        return Moved(before or now, moved, old, new)

    def _same_unit(self, eid: str, before: UnitText, after: UnitText) -> bool:
        """Tell whether the unit that bears the number now is the one that bore it before.

        It is another one when little of the old words is left, or when more of them stand under
        another number that had other words before (units were renumbered).
        """
        likeness = similarity(before.own, after.own)
        if likeness < SIMILAR:
            return False
        own = _bag(before.own)
        return not any(
            _overlap(own, _bag(other.own)) > likeness
            and similarity(before.own, other.own) > likeness
            for other_eid, other in self._changed.items()
            if other_eid != eid
        )


def _shown(text: UnitText | None, whole: bool) -> str:
    if text is None:
        return ""
    return text.whole or text.own if whole else text.own


def similarity(one: str, other: str) -> float:
    """Share of common words in order, 0 to 1."""
    if one == other:
        return 1.0
    words = _WORD.findall(one.casefold()), _WORD.findall(other.casefold())
    return SequenceMatcher(None, *words, autojunk=False).ratio()


@lru_cache(maxsize=4096)
def _bag(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text.casefold()))


def _overlap(one: Counter[str], other: Counter[str]) -> float:
    """Share of common words in any order: never below `similarity`, and much cheaper."""
    both = one.total() + other.total()
    return 2 * (one & other).total() / both if both else 1.0


def find_quote(annotation: Annotation, old: str | None, new: str) -> tuple[int, int] | None:
    """Return the one place of the quote in the new text of its unit, or None.

    A quote that stands or stood there more than once is distinguished by the words around it; it
    must begin and end at word boundaries where it did before.
    """
    spans = [s for s in _occurrences(annotation.exact, new) if _bounded(annotation, new, s)]
    several = len(spans) > 1 or (old is not None and len(_occurrences(annotation.exact, old)) > 1)
    if several:
        spans = [s for s in spans if _in_context(annotation, new, s)]
    return spans[0] if len(spans) == 1 else None


def _occurrences(words: str, text: str) -> list[tuple[int, int]]:
    found, at = [], text.find(words)
    while at >= 0:
        found.append((at, at + len(words)))
        at = text.find(words, at + 1)
    return found


def _bounded(annotation: Annotation, text: str, span: tuple[int, int]) -> bool:
    """Tell whether the quote cuts words in the text only where it did when it was made."""
    before, after = text[: span[0]][-1:], text[span[1] :][:1]
    first, last = annotation.exact[:1].isalnum(), annotation.exact[-1:].isalnum()
    cut_before = first and before.isalnum() and not annotation.prefix[-1:].isalnum()
    cut_after = last and after.isalnum() and not annotation.suffix[:1].isalnum()
    return not (cut_before or cut_after)


def _in_context(annotation: Annotation, text: str, span: tuple[int, int]) -> bool:
    """Tell whether the same words stand around; where the quote stood at an edge, the same edge."""
    start, end = span
    prefix, suffix = annotation.prefix, annotation.suffix
    before, after = text[max(0, start - len(prefix)) : start], text[end : end + len(suffix)]
    at_start = len(prefix) >= AROUND or start == len(prefix)
    at_end = len(suffix) >= AROUND or end + len(suffix) == len(text)
    return before == prefix and after == suffix and at_start and at_end


# -- in the workspace


def carry_over(
    workspace: Workspace, document: str, old: Expression | None, new: Expression
) -> list[Moved]:
    """Bring the annotations on one language of an act to a new edition, in one step of undo.

    `old` is the edition they were made on, None when the library does not have it any more.
    """
    carry = Reanchoring(unit_texts(old) if old else {}, unit_texts(new), new.edition)
    moved = carry.all(workspace.annotations(document, lang=new.lang))
    with workspace.step("carry-over"):
        for one in moved:
            if one.now != one.before:
                workspace.keep(one.now)
    return moved


def to_review(workspace: Workspace) -> list[Annotation]:
    """Annotations whose place the user has to decide."""
    return [a for a in workspace.annotations() if a.anchor is Anchor.REVIEW]


def settle(
    workspace: Workspace,
    annotation: Annotation,
    eid: str = "",
    text: str = "",
    span: tuple[int, int] | None = None,
) -> Annotation:
    """Return the user's decision: it stays on the unit, or goes to `eid` (to `span` of its
    `text`)."""
    placed = replace(annotation, eid=eid or annotation.eid, anchor=Anchor.FIRM, former="")
    if span is not None:
        placed = replace(placed, **quote(text, *span))
    elif annotation.anchor is Anchor.REVIEW:
        placed = replace(placed, exact="", prefix="", suffix="", start=0, end=0)
    with workspace.step("settle-annotation"):
        workspace.keep(placed)
    return placed
