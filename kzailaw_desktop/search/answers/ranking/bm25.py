"""Which hit comes first: BM25F over heading and text, the same whatever the engine.

The engine proposes candidates; here each gets its score from its own words. Worth and the exact
form count: what the user typed comes before what merely stands for it, and at equal score law
comes before debate before commentary.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from kzailaw_desktop.search.answers.ranking.evidence import SHARE
from kzailaw_desktop.search.answers.ranking.occurrences import closeness, occurrences
from kzailaw_desktop.search.answers.ranking.passage_words import View
from kzailaw_desktop.search.answers.ranking.rarity import PREFIX, REFERENCE, Rarity
from kzailaw_desktop.search.port import Features
from kzailaw_desktop.search.queries import meaning
from kzailaw_desktop.search.queries.concepts import Alternative, Concept, Group
from kzailaw_desktop.search.words import marks
from kzailaw_desktop.search.words.analysis import MARK, query_language

K1 = 1.0
B_HEAD = 0.4
B_BODY = 0.6
HEAD_WEIGHT = 2.0
EXACT_FORM = 1.12  # the very form typed
CLOSE = 0.35  # most that words standing together can add
SAME_LANGUAGE = 1.03  # a passage in the language of the query
DEFINITION = 1.6  # a provision that defines the term asked for
ASKED = 2.5  # the same, when the query asks what a thing is
WHOLE_HEADING = 1.0  # most that a heading can add all whose words are named
SHORT_HEADING = 0.1  # the same for a query of few things, most of which headings name
HEADING_BELOW = 0.5  # of that, for a unit that only stands under it
FEW_THINGS = 3  # of a query, all of which a passage should hold; of more, it may lack some
POINT = 0.75  # of that, for a point of the article: what names the article comes before
SAYING = 8  # words of a passage that says anything of its own
GREETING = 0.6  # worth of a name above one that says less
BELOW = 0.4  # of the heading's weight, for a unit that only stands under it
ABOVE = 0.5  # share of a thing's worth that is said in a unit above or below
BEFORE = 0.6  # and in what was said before
KIND_ORDER = {"act": 0, "debate": 1, "commentary": 2, "amendment": 0.2}
KIND_WORTH = {"act": 1.12, "debate": 1.0, "commentary": 1.0, "amendment": 0.2}


_ALL = Features()
Elsewhere = Callable[[int], float]


def _nothing(thing: int) -> float:
    return 0.0


@dataclass(frozen=True, slots=True)
class Score:
    """How well a passage answers, and which things asked for it holds: under any name, and all in
    the user's own words (a bit for each)."""

    value: float
    met: int = 0
    own: int = 0
    near: float = 0.0
    defines: float = 0.0


def _beginnings(group: Group) -> frozenset[str] | None:
    """Return the first terms of all that answers for a thing; None when it is not only terms."""
    named = [a for c in group.concepts for a in (*c.alternatives, *c.cousins)]
    named += group.equivalents
    if any(a.field in ("tag", "prefix") for a in named):
        return None
    return frozenset(a.terms[0] for a in named)


class Ranker:
    """Scores passages for one plan. `freq(field, term)` is the number of passages with a term."""

    def __init__(
        self,
        groups: list[Group],
        count: int,
        lengths: tuple[float, float],
        freq: Callable[[str, str], int],
        query: str = "",
        features: Features = _ALL,
        languages: Mapping[str, int] | None = None,
    ) -> None:
        self.groups = groups
        self.rarity = Rarity(groups, max(count, 1), languages or {}, freq)
        self.lang = query_language(query)
        self.asked = meaning.asks(query) and not all(map(meaning.names_meaning, groups))
        self._meaning = [self.asked and meaning.names_meaning(group) for group in groups]
        self._head_weight = HEAD_WEIGHT if features.headings else 0.0
        few = len(groups) <= FEW_THINGS
        self._whole_heading = (SHORT_HEADING if few else WHOLE_HEADING) * features.headings
        self._close = CLOSE if features.closeness else 0.0
        self._head_length, self._body_length = lengths
        self._strict = min(1.0, FEW_THINGS / max(len(groups), 1)) ** 2
        self.named = {
            t for g in groups for c in g.concepts for a in c.alternatives for t in a.terms
        }
        self.cousins = False  # whether derivatives of the words count
        self._begin = {id(group): _beginnings(group) for group in groups}

    def score(
        self, seen: View, around: Iterable[View] = (), elsewhere: Elsewhere = _nothing
    ) -> Score:
        """Return how well a passage answers; 0 when it has none of the words. What it lacks may be
        said `around` it, in what was said before, or `elsewhere` in its article or speech (by the
        number of the thing)."""
        total = found = whole = 0.0
        met = own_words = 0
        places: list[list[int]] = []
        lacking: list[int] = []
        mark = MARK.get(seen.passage.lang, "r")
        defines = self._defines(seen)
        for number, group in enumerate(self.groups):
            rarity = self.rarity.of(number, mark)
            whole += rarity
            if self._meaning[number] and defines:
                total += rarity * defines
                found += rarity
                met |= 1 << number
                own_words |= 1 << number
                continue
            if self._lacks(group, seen):
                lacking.append(number)
                continue
            own, own_places, complete = self._own(group, seen)
            named = self._equivalents(group, seen) * self.rarity.thing(number, mark)
            best = max(own * self.rarity.scale(number, mark), named)
            if not best:
                lacking.append(number)
                continue
            total += best
            found += rarity
            met |= 1 << number
            own_words |= complete << number
            places += own_places
        if not met:
            return Score(0.0)
        if lacking and self._speaks(seen):
            for number in lacking:
                rarity = self.rarity.of(number, mark)
                said, share = self._around(number, mark, around)
                there = SHARE * elsewhere(number)
                total += max(said, there)
                found += max(share * rarity, min(there, SHARE * rarity))
        near = closeness(places)
        total *= 1 + self._close * near
        total *= (found / (whole or 1.0)) ** self._strict
        total *= 1 + self._heading(seen)
        if defines:
            total *= 1 + ((ASKED if self.asked else DEFINITION) - 1) * defines**2
            if self.asked and defines == 1.0:
                own_words = met
        if places and seen.passage.lang == self.lang:
            total *= SAME_LANGUAGE
        value = total * KIND_WORTH.get(str(seen.passage.kind), 1.0)
        return Score(value, met, own_words, near, defines)

    def _lacks(self, group: Group, seen: View) -> bool:
        """Tell whether a passage surely has nothing of a thing asked for."""
        beginnings = self._begin[id(group)]
        return beginnings is not None and beginnings.isdisjoint(seen.terms)

    def _lacks_in_text(self, group: Group, seen: View) -> bool:
        """Tell whether a passage surely has nothing of a thing asked for beside its heading."""
        beginnings = self._begin[id(group)]
        return beginnings is not None and beginnings.isdisjoint(seen.body_terms)

    def _own(self, group: Group, seen: View) -> tuple[float, list[list[int]], bool]:
        """Return what the user's own words for a thing bring, where they stand, and whether all
        do."""
        total, places, complete = 0.0, [], True
        for concept in group.concepts:
            part, where, itself = self._concept(concept, seen)
            total += part
            complete = complete and itself
            if where:
                places.append(where)
        return total, places, complete

    def _speaks(self, seen: View) -> bool:
        """Tell whether a passage says something of what is asked itself, not only its heading."""
        if seen.passage.kind != "act" and len(seen.body) < SAYING:
            return False
        if not seen.head or seen.head == seen.body:
            return True
        likely = [g for g in self.groups if not self._lacks_in_text(g, seen)]
        bare = replace(seen, head=(), head_words=()) if likely else seen
        return any(self._own(g, bare)[0] or self._equivalents(g, bare) for g in likely)

    def _heading(self, seen: View) -> float:
        """Return what a heading brings all whose words the query names."""
        if not seen.content or seen.content.isdisjoint(self.named):
            return 0.0
        share = len(seen.content & self.named) / len(seen.content)
        below = seen.passage.article and seen.passage.article != seen.passage.eid
        return (self._whole_heading * share**2) * (HEADING_BELOW if below else 1.0)

    def _around(self, number: int, mark: str, around: Iterable[View]) -> tuple[float, float]:
        """Return what is said of a thing around a passage: its score, and the share that it
        counts."""
        best = most = 0.0
        group = self.groups[number]
        for other in around:
            if self._lacks(group, other):
                continue
            share = ABOVE if other.passage.article else BEFORE
            named = self._equivalents(group, other) * self.rarity.thing(number, mark)
            own = self._own(group, other)[0] * self.rarity.scale(number, mark)
            said = max(own, named)
            if said:
                best, most = max(best, said * share), max(most, share)
        return best, most

    def _equivalents(self, group: Group, seen: View) -> float:
        """Return the best equivalent found, as a share of what its thing is worth."""
        best = 0.0
        for option in group.equivalents:
            if option.terms[0] not in seen.terms:
                continue
            score = self._alternative(option, seen)[0]
            if score:
                best = max(best, score / self.rarity.option(option))
        return best

    def _defines(self, seen: View) -> float:
        """Return the share of the words of a term that the query names, when a provision defines a
        term of all that the query names: "term – explanation"."""
        first, last = meaning.term(seen.passage, self.asked)
        if not last:
            return 0.0
        body, words = seen.body[first:last], seen.body_words[first:last]
        said = replace(seen, head=(), head_words=(), body=body, body_words=words)
        named = 0
        for group, is_meaning in zip(self.groups, self._meaning, strict=True):
            if is_meaning:
                continue
            sizes = [len(e.terms) for e in group.equivalents if self._alternative(e, said)[0]]
            if all(self._concept(c, said)[2] for c in group.concepts):
                sizes.append(sum(max(len(c.words), 1) for c in group.concepts))
            if not sizes:
                return 0.0
            named += max(sizes)
        return min(named / len(body), 1.0)

    def _concept(self, concept: Concept, seen: View) -> tuple[float, list[int], bool]:
        """Return what a word brings, where it stands, and whether it is the word itself."""
        best, where, itself = 0.0, [], False
        for alternative in concept.alternatives:
            score, places = self._alternative(alternative, seen)
            if score > best:
                best, where, itself = score, places, True
        for cousin in concept.cousins if self.cousins and not itself else ():
            score, places = self._alternative(cousin, seen)
            if score > best:
                best, where = score, places
        if itself and len(concept.words) == 1:
            word = concept.words[0]
            if word in seen.body_words or word in seen.head_words:
                best *= EXACT_FORM
        return best, where, itself

    def _alternative(self, option: Alternative, seen: View) -> tuple[float, list[int]]:
        if option.field == "tag":
            if option.terms[0] not in marks.marks(seen.passage):
                return 0.0, []
            share = 1.0
            if option.terms[0].startswith(("at:", "u:")) and seen.passage.eid.count("__") > 1:
                share = POINT
            if option.terms[0].startswith(("who:", "by:")) and len(seen.body) < SAYING:
                share = GREETING
            return option.worth * REFERENCE * share, []
        if option.field == "prefix":
            start = option.terms[0]
            places = [i for i, w in enumerate(seen.body_words) if w.startswith(start)]
            in_head = sum(1 for w in seen.head_words if w.startswith(start))
            return option.worth * self._weigh(in_head, len(places), seen) * PREFIX, places
        if option.terms[0] not in seen.terms:
            return 0.0, []
        stems = option.field == "stem"
        body = seen.body if stems else seen.body_words
        head = seen.head if stems else seen.head_words
        places = occurrences(option.terms, body, option.slop)
        in_head = len(occurrences(option.terms, head, option.slop))
        if not places and not in_head:
            return 0.0, []
        idf = sum(self.rarity.idf(option.field, term) for term in option.terms)
        return option.worth * idf * self._weigh(in_head, len(places), seen), places

    def _weigh(self, in_head: int, in_body: int, seen: View) -> float:
        head = in_head / (1 - B_HEAD + B_HEAD * len(seen.head) / self._head_length)
        body = in_body / (1 - B_BODY + B_BODY * len(seen.body) / self._body_length)
        weight = self._head_weight
        if seen.passage.article and seen.passage.article != seen.passage.eid:
            weight *= BELOW
        freq = weight * head + body
        return freq * (K1 + 1) / (freq + K1)
