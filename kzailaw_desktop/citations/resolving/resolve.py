"""Which act and which unit a mention means; nothing where the text leaves it open."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kzailaw_desktop import eid as eids
from kzailaw_desktop.citations.mentions.find import Mention, Reading, read
from kzailaw_desktop.citations.resolving.discourse import Discourse
from kzailaw_desktop.citations.resolving.index import ActIndex
from kzailaw_desktop.citations.resolving.meant import ActMeant, Said
from kzailaw_desktop.citations.resolving.papers import goes_on_of_a_paper, is_of_a_paper
from kzailaw_desktop.citations.resolving.units import nearest, path_of, readings
from kzailaw_desktop.citations.resolving.whole import whole_act_citations
from kzailaw_desktop.domain import Citation
from kzailaw_desktop.domain import UnitKind as K

_PARTS_OF_BOOKS = frozenset({K.TITLE, K.SUBTITLE, K.CHAPTER, K.SECTION})
_BELOW_ARTICLE = frozenset({K.PARAGRAPH, K.POINT, K.SUBPARAGRAPH, K.INDENT})
_NOTE = re.compile(
    r"(?:Сноска|Примечание|Ескерту|ескертпесі)\b|(?:Заңымен|қаулысымен)\b|дополнить|исключить|изложить|толықтыр|алып таста|жазылсын"
)
_NEAR = 200  # characters within which a word of amending is about the mention
_ORDER = re.compile(r"приказ|постановлени|указ|решени|бұйры|қаулы|жарлы", re.IGNORECASE)

_BARE_CONTRACT = re.compile(
    r"(?:договор|контракт|келісімшарт|шарт|contract|agreement)\w*", re.IGNORECASE
)
# "Chapter 5 (Articles 25–27) …": a chapter of the act that the articles are of
_ITS_ARTICLES = re.compile(r"\s*\(art(?:icle)?s?\.?\s+\d", re.IGNORECASE)


def cite(
    text: str,
    acts: ActIndex,
    *,
    lang: str = "",
    act: str = "",
    here: str = "",
    whole_acts: bool = False,
    guess: bool = True,
) -> list[Citation]:
    """Return the citations of a text, in order.

    `act` (URI or document id) is the act that the text belongs to or is about: what «настоящий
    Закон», «Закон» and a bare «статья 5» mean. `here` is the eId of the passage, when it is a
    passage of that act. `whole_acts` adds the acts named without a provision, with eId "".
    Without `act` it is the one that the text names most, unless `guess` is False.
    """
    reading = read(text)
    if not reading.mentions and not reading.acts:
        return []
    resolver = _Resolver(reading, acts, act, here, guess)
    found = resolver.citations()
    if whole_acts and reading.acts:
        found += whole_act_citations(
            reading, resolver.talk, lambda: Discourse(reading, acts, act, "", guess)
        )
        found.sort(key=lambda c: (c.start, c.end))
    return found


class _Resolver:
    """Goes through a text once, remembering what was named last."""

    def __init__(
        self, reading: Reading, acts: ActIndex, act: str, here: str, guess: bool = True
    ) -> None:
        self.reading = reading
        self.here = tuple(eids.parts(here))
        self.talk = Discourse(reading, acts, act, here, guess)

    def citations(self) -> list[Citation]:
        """Return every mention resolved."""
        found = []
        for mention in self.reading.mentions:
            self.talk.hear(mention.start)
            if is_of_a_paper(self.talk, mention) or goes_on_of_a_paper(self.talk, mention):
                continue
            citation = self._resolve(mention)
            if not self._names_nothing(mention, citation):
                found.append(citation)
        return found

    def _names_nothing(self, mention: Mention, citation: Citation) -> bool:
        """«По пункту 3» in a speech: a point of the agenda, a table or a plan, as far as one knows."""
        if mention.act is None and _BARE_CONTRACT.fullmatch(citation.act):
            return True  # «Договор поставки, раздел 3»
        if self._is_of_an_act(mention):
            return False
        first = mention.steps[0]
        if mention.act is None and first.group.lang == "en" and first.unit in _PARTS_OF_BOOKS:
            its = self.reading.text[max(0, mention.start - 5) : mention.start].lower()
            if _ITS_ARTICLES.match(self.reading.text, mention.end):
                return False
            return not first.group.relative and not its.endswith(
                "its "
            )  # "Chapter 4 compares …" is as often of the article
        if citation.note == "unclear-place" and first.group.lang == "en":
            return True  # "in this paragraph" of a letter
        if citation.note == "unclear-place":
            return len(mention.steps) == 1 and first.unit in _PARTS_OF_BOOKS
        return (
            mention.act is None
            and first.unit in _BELOW_ARTICLE
            and not citation.resolved
            and (not mention.has_article and not citation.eid.startswith("art_"))
        )

    def _is_of_an_act(self, mention: Mention) -> bool:
        """Tell whether a text is that of an act, an editor's note to it or nothing but the
        reference."""
        text = self.reading.text
        return (
            self.talk.inside
            or bool(_NOTE.search(text, max(0, mention.start - _NEAR), mention.end + _NEAR))
            or len(text.strip()) < mention.end - mention.start + 9
        )

    def _resolve(self, mention: Mention) -> Citation:
        first = mention.steps[0]
        kind = first.group.relative
        if kind:
            base = self._pointed_unit(mention, kind)
            if base is None and self._names_its_own(mention):
                base = self.talk.own(None), ()
            if base is None:
                return self._citation(mention, self._relative_act(mention), "", "unclear-place")
            meant, path = base
            rest = mention.steps[1:]
        else:
            meant = self.talk.named(mention.act) if mention.act else self.talk.unnamed(mention)
            path, rest = (), mention.steps
            if first.unit in _BELOW_ARTICLE and not mention.has_article:
                path, meant = self._article_around(mention, meant)
            elif first.unit is K.ANNEX:
                path = self._annex_around(mention, meant)
        return self._finish(mention, meant, path, rest)

    def _names_its_own(self, mention: Mention) -> bool:
        """«главы 29 настоящего раздела»: numbered through the act, whatever the section is."""
        first, *below = mention.steps
        return (
            first.group.relative == "self"
            and self.talk.inside
            and first.unit in _PARTS_OF_BOOKS
            and bool(below)
            and below[0].unit in (K.CHAPTER, K.ARTICLE)
        )

    def _relative_act(self, mention: Mention) -> ActMeant:
        if mention.act is not None:
            return self.talk.named(mention.act)
        pointed_at_self = mention.steps[0].group.relative == "self" or self.talk.inside
        return self.talk.own(None) if pointed_at_self else ActMeant("", None, "A")

    def _pointed_unit(
        self, mention: Mention, kind: str
    ) -> tuple[ActMeant, tuple[tuple[K, str], ...]] | None:
        """Return the unit that «настоящей статьи», «осы баптың», «той же статьи» points at."""
        first = mention.steps[0]
        level = self._level(first.unit)
        place = self._place(mention.start)
        if kind == "self" and place:
            if above := self._above(place, level):
                return self.talk.own(None), above
            if (path := _down_to(place, level)) is not None:
                return self.talk.own(None), path
            return None
        said = self.talk.said if kind != "self" or first.group.lang != "ru" else None
        if said is not None and (path := _down_to(said.path, level)) is not None:
            return ActMeant(said.act, said.entry, said.profile), path
        if kind != "self" and place and (path := _down_to(place, level)) is not None:
            return self.talk.own(None), path
        return None

    def _above(
        self, place: tuple[tuple[K, str], ...], level: tuple[K, ...]
    ) -> tuple[tuple[K, str], ...]:
        """Return the chapter or section that the article of a place lies in."""
        if (
            self.talk.main is None
            or level[0] not in _PARTS_OF_BOOKS
            or place[0][0] is not K.ARTICLE
        ):
            return ()
        article = eids.join("", *place[0])
        for eid in reversed(self.talk.main.above.get(article, ())):
            found = eids.parts(eid)
            if found and found[-1][0] in level:
                return tuple(found)
        return ()

    def _level(self, unit: K) -> tuple[K, ...]:
        """Return the kinds that a unit word may stand for in the text's own act."""
        if self.talk.main is not None and self.talk.main.profile == "B":
            return {K.SUBPARAGRAPH: (K.PARAGRAPH,), K.PARAGRAPH: (K.POINT,)}.get(unit, (unit,))
        if unit is K.SUBPARAGRAPH:
            return (K.SUBPARAGRAPH,)
        return (unit,)

    def _place(self, offset: int) -> tuple[tuple[K, str], ...]:
        return self.here or self.reading.places.at(offset)

    def _article_around(
        self, mention: Mention, meant: ActMeant
    ) -> tuple[tuple[tuple[K, str], ...], ActMeant]:
        """Return the article of «пункт 3» that names none: where it stands, or the one spoken
        of."""
        first = mention.steps[0].unit
        if mention.act is not None and not (
            self.talk.main is not None and meant.entry is self.talk.main and self.talk.inside
        ):
            return (), meant
        if place := self._place(mention.start):
            above = _above(place, first)
            if above and above[0][0] is K.ANNEX and self._of_the_order(mention):
                return (), meant
            return above, meant
        said = self.talk.said if not self.talk.is_amended(mention) else None
        if said is not None and said.path and self._same_paragraph(mention, said):
            return _above(said.path, first), ActMeant(said.act, said.entry, said.profile, "context")
        return (), meant

    def _annex_around(self, mention: Mention, meant: ActMeant) -> tuple[tuple[K, str], ...]:
        """Return the annex that an annex of its own is cited in: «осы Қағидаларға 1-қосымша»."""
        place = self._place(mention.start)
        if not place or place[0][0] is not K.ANNEX or meant.entry is not self.talk.main:
            return ()
        own = (*place[:1], (K.ANNEX, mention.steps[0].num))
        known = meant.entry is not None and meant.entry.has(path_of(own))
        return place[:1] if known and not self._of_the_order(mention) else ()

    @staticmethod
    def _of_the_order(mention: Mention) -> bool:
        """«осы бұйрықтың», «настоящего приказа»: the act itself, not the rules annexed to it."""
        return mention.act is not None and bool(_ORDER.search(mention.act.text))

    def _same_paragraph(self, mention: Mention, said: Said) -> bool:
        """Tell whether a text goes on speaking of a unit: same paragraph, nothing else named
        since."""
        if "\n" in self.reading.text[said.end : mention.start].strip():
            return False
        between = self.talk.names_between(said.end, mention.start)
        return all(not n.is_contract and self.talk.named(n).act == said.act for n in between)

    def _finish(
        self,
        mention: Mention,
        meant: ActMeant,
        path: tuple[tuple[K, str], ...],
        rest: Sequence[object],
    ) -> Citation:
        options = readings(path, mention.steps[len(mention.steps) - len(rest) :], meant.profile)
        entry = meant.entry
        complete = bool(options[0]) and (
            options[0][0][0] not in _BELOW_ARTICLE
            or (entry is not None and entry.unarticled and options[0][0][0] is K.PARAGRAPH)
        )
        if entry is None or not complete:
            eid = path_of(options[0])
            note = meant.note or ("" if complete else "no-article")
            citation = self._citation(mention, meant, eid, note)
        else:
            eid, note = nearest(options, entry)
            resolved = bool(eid)
            if not eid:
                eid, note = path_of(options[0]), "not-in-act"
            citation = self._citation(mention, meant, eid, note or meant.note, resolved)
        if complete:
            self.talk.said = Said(meant.act, entry, meant.profile, tuple(options[0]), mention.end)
        return citation

    def _citation(
        self, mention: Mention, meant: ActMeant, eid: str, note: str, resolved: bool = False
    ) -> Citation:
        return Citation(mention.text, mention.start, mention.end, meant.act, eid, resolved, note)


def _down_to(
    path: tuple[tuple[K, str], ...], level: tuple[K, ...]
) -> tuple[tuple[K, str], ...] | None:
    """Return the part of a path that ends with a unit of the kind wanted; None when it has none."""
    for i in range(len(path) - 1, -1, -1):
        if path[i][0] in level:
            return path[: i + 1]
    return None


_DEPTH = {K.ARTICLE: 0, K.PARAGRAPH: 1, K.POINT: 2, K.SUBPARAGRAPH: 3, K.INDENT: 4}


def _above(path: tuple[tuple[K, str], ...], unit: K) -> tuple[tuple[K, str], ...]:
    """Return the units of a path that a unit of the kind can lie in."""
    return tuple(step for step in path if _DEPTH.get(step[0], 0) < _DEPTH[unit])
