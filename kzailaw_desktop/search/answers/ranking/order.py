"""The order of what was found: by score, the user's own words before what stands for them."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace

from kzailaw_desktop.domain import DocKind
from kzailaw_desktop.search.answers.ranking import duplicates
from kzailaw_desktop.search.answers.ranking.bm25 import KIND_ORDER, SAYING, Score
from kzailaw_desktop.search.answers.ranking.passage_words import View

_ABOVE = 0.001
_MOST_KINDS = 400  # of what passages hold of a query
_PAGE = 10  # hits, before which
_FEW = 3  # things asked for, all of which a note may be the only one to hold
_OF_AN_ARTICLE = 2  # units of a single article stand


@dataclass(frozen=True, slots=True)
class Ranked:
    """A candidate with its score, tier, whether it holds all in the user's own words, and what was
    folded into it."""

    seen: View
    score: float
    tier: int
    pid: int
    whole: bool = False
    similar: tuple[str, ...] = ()
    langs: tuple[str, ...] = ()  # in which the unit was found, the one shown first

    def scored(self, score: float) -> Ranked:
        """Return the candidate with another score."""
        return Ranked(self.seen, score, self.tier, self.pid, self.whole, self.similar, self.langs)


def ordered(found: Iterable[tuple[int, View, int, Score]]) -> list[Ranked]:
    """Candidates (number, view, tier, score), best first.

    What holds all that was asked, in the user's own words, comes first; then the rest by score,
    of which what was found grows with its share of the query. Among passages that hold the same
    things of those asked for, all that say them in the user's own words come before all where an
    equivalent stands for one of them: where need be, the scores of the former are raised just
    above the best of the latter. Notes on an act come after what they are about, whatever their
    words, but before what lacks something that they hold.
    """
    listed = list(found)
    most: dict[tuple[int, bool], float] = {}  # by an equivalent, of those that hold the same
    for _, seen, _, score in listed:
        alike = score.met, _is_note(seen)
        if score.own != score.met:
            most[alike] = max(most.get(alike, score.value), score.value)
    lacking, more = _lacking(listed), _more(listed)
    ranked = []
    for pid, seen, tier, score in listed:
        value, note = score.value, _is_note(seen)
        itself = score.own == score.met
        if itself:
            most_here = min(most.get((score.met, note), 0.0), more.get(score.met, math.inf))
            value = max(value, most_here + _ABOVE * value)
        if note and not tier and score.met.bit_count() <= _FEW:
            value = max(value, lacking.get(score.met, 0.0) + _ABOVE * value)
        ranked.append(Ranked(seen, value, tier, pid, itself and not tier and not note))
    return sorted(ranked, key=_place)


def _more(listed: list[tuple[int, View, int, Score]]) -> dict[int, float]:
    """For the things that some passages hold, just below the best score of one that holds them and
    others besides."""
    best: dict[int, float] = {}
    for _, _, _, score in listed:
        best[score.met] = max(best.get(score.met, 0.0), score.value)
    kinds = list(best)[:_MOST_KINDS]
    found = {}
    for met in kinds:
        above = [best[other] for other in kinds if other & met == met != other]
        if above:
            found[met] = (1 - 2 * _ABOVE) * max(above)
    return found


def _lacking(listed: list[tuple[int, View, int, Score]]) -> dict[int, float]:
    """For what a note holds of the things asked for, the best score of a passage that holds some
    of them only."""
    notes = {score.met for _, seen, tier, score in listed if _is_note(seen) and not tier}
    best: dict[int, float] = {}
    for met in notes:
        some = (s.value for _, v, _, s in listed if s.met & met == s.met != met and not _is_note(v))
        best[met] = max(some, default=0.0)
    return best


def _is_note(seen: View) -> bool:
    return seen.passage.kind == DocKind.AMENDMENT


def _place(one: Ranked) -> tuple[bool, float, bool, float, int, int]:
    """Best first, greetings and thanks last; at equal score law before debate before commentary, the whole before its parts,
    and then as the document has it."""
    passage = one.seen.passage
    kind = KIND_ORDER.get(str(passage.kind), len(KIND_ORDER))
    depth = passage.eid.count("__") if passage.article else 0
    greets = passage.kind == DocKind.DEBATE and len(one.seen.body) < SAYING
    return not one.whole, -round(one.score, 6), greets, kind, depth, one.pid


def folded(ranked: list[Ranked]) -> list[Ranked]:
    """Near-duplicates put into the best of them."""
    homes = duplicates.fold((_family(one), one.seen.body) for one in ranked)
    similar: dict[int, list[str]] = {}
    for number, home in enumerate(homes):
        if home != number:
            passage = ranked[number].seen.passage
            similar.setdefault(home, []).append(f"{passage.document}/{passage.eid}")
    return [
        replace(one, similar=tuple(similar[number])) if number in similar else one
        for number, one in enumerate(ranked)
        if homes[number] == number
    ]


def merged(ranked: list[Ranked], lang: str) -> list[Ranked]:
    """Return the languages of a unit as one hit, at the place of the best: shown in the language
    asked in where it was found in that, else in the language that answers best."""
    found: dict[tuple[str, str], list[Ranked]] = {}
    for one in ranked:
        found.setdefault((one.seen.passage.document, one.seen.passage.eid), []).append(one)
    return [_shown(same, lang) for same in found.values()]


def _shown(same: list[Ranked], lang: str) -> Ranked:
    """Return the hit for a unit that was found in several languages."""
    best = same[0]
    if len(same) == 1:
        return best
    shown = next((one for one in same if one.seen.passage.lang == lang), best)
    langs = dict.fromkeys(one.seen.passage.lang for one in (shown, *same))
    return replace(shown, score=best.score, tier=best.tier, langs=tuple(langs))


def spread(ranked: list[Ranked]) -> list[Ranked]:
    """Leave room on the first page for other articles: of a single one at most two units come
    before the tenth hit."""
    first: list[Ranked] = []
    later: list[Ranked] = []
    units: dict[tuple[str, str], int] = {}
    for number, one in enumerate(ranked):
        if len(first) == _PAGE:
            return [*first, *later, *ranked[number:]]
        passage = one.seen.passage
        article = passage.document, passage.article or passage.eid
        units[article] = units.get(article, 0) + 1
        (first if units[article] <= _OF_AN_ARTICLE else later).append(one)
    return [*first, *later]


def _family(one: Ranked) -> str:
    """Only passages of one kind and language are folded: what was said of a law stays beside it."""
    return f"{one.seen.passage.kind} {one.seen.passage.lang}"
