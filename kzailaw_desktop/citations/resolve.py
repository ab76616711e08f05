"""Which act and which unit a mention means; nothing where the text leaves it open."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kzailaw_desktop import eid as eids
from kzailaw_desktop.citations.actnames import ActName
from kzailaw_desktop.citations.find import Mention, Reading, read
from kzailaw_desktop.citations.index import ActEntry, ActIndex
from kzailaw_desktop.citations.units import nearest, path_of, readings
from kzailaw_desktop.domain import Citation
from kzailaw_desktop.domain import UnitKind as K

_PARTS_OF_BOOKS = frozenset({K.TITLE, K.SUBTITLE, K.CHAPTER, K.SECTION})
_BELOW_ARTICLE = frozenset({K.PARAGRAPH, K.POINT, K.SUBPARAGRAPH, K.INDENT})
_NOTE = re.compile(
    r"(?:Сноска|Примечание|Ескерту|ескертпесі)\b|(?:Заңымен|қаулысымен)\b|дополнить|исключить|изложить|толықтыр|алып таста|жазылсын"
)
_SCHOLARLY = re.compile(
    r"рассм[ао]тр|анализ|исследу|автор|раскрыва|посвящен|обосн|изуча|освеща|затрагива|цель|нашей|"
    r"қарасты|талда|зертте|мақсат"
)
_SPOKEN_OF = 300  # characters within which a text still speaks of the act it named
_PREAMBLE = 1500  # characters in which an act's own text names the act


@dataclass(slots=True)
class _Said:
    """The unit named last, for «указанной статьи» and «осы бапта» in other people's texts."""

    act: str
    entry: ActEntry | None
    profile: str
    path: tuple[tuple[K, str], ...]


@dataclass(frozen=True, slots=True)
class _ActMeant:
    """The act of a mention: `uri` of the library's or the name as written; "" when unknown."""

    act: str
    entry: ActEntry | None
    profile: str
    note: str = ""


def cite(
    text: str,
    acts: ActIndex,
    *,
    lang: str = "",
    act: str = "",
    here: str = "",
    whole_acts: bool = False,
) -> list[Citation]:
    """The citations of a text, in order.

    `act` (URI or document id) is the act that the text belongs to or is about: what «настоящий
    Закон», «Закон» and a bare «статья 5» mean. `here` is the eId of the passage, when it is a
    passage of that act. `whole_acts` adds the acts named without a provision, with eId "".
    """
    reading = read(text)
    found = _Resolver(reading, acts, act, here).citations()
    if whole_acts:
        found += _whole_acts(reading, acts, act, found)
        found.sort(key=lambda c: (c.start, c.end))
    return found


def _whole_acts(
    reading: Reading, acts: ActIndex, act: str, taken: Sequence[Citation]
) -> list[Citation]:
    resolver = _Resolver(reading, acts, act, "")
    found = []
    for name in reading.acts:
        if any(c.start < name.end and name.start < c.end for c in taken):
            continue
        meant = resolver.named(name)
        if name.relative == "main" and meant.entry is None:
            continue
        found.append(
            Citation(name.text, name.start, name.end, meant.act, "", meant.entry is not None)
        )
    return found


class _Resolver:
    """Goes through a text once, remembering what was named last."""

    def __init__(self, reading: Reading, acts: ActIndex, act: str, here: str) -> None:
        self.reading = reading
        self.acts = acts
        self.here = tuple(eids.parts(here))
        self.inside = bool(here) or reading.places.has_articles
        self.main = acts.get(act) or (None if act else self._detect_main())
        self.main_name = act if act and self.main is None else ""
        self.said: _Said | None = None
        self.names: list[tuple[int, _ActMeant, ActName]] = []
        self._seen = 0

    # ---- acts ----

    def _detect_main(self) -> ActEntry | None:
        """The act of the library that the text names most, when nothing outnames it."""
        counts: Counter[str] = Counter()
        for name in self.reading.acts:
            if entry := self.acts.named(name):
                counts[entry.uri] += 1
                if self.reading.places.has_articles and name.start < _PREAMBLE:
                    return entry
            elif name.title or name.key:
                counts["" + (name.key or name.title)] += 1
        ranked = counts.most_common(2)
        if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
            return None
        return self.acts.get(ranked[0][0])

    def _own(self, name: ActName | None) -> _ActMeant:
        if self.main is not None:
            return _ActMeant(self.main.uri, self.main, self.main.profile)
        if self.main_name:
            return _ActMeant(self.main_name, None, "A")
        return _ActMeant(name.text if name else "", None, "A")

    def named(self, name: ActName) -> _ActMeant:
        """The act that a name means at its place in the text."""
        self._hear(name.start)
        if name.relative == "self":
            return self._self(name)
        if name.relative in ("main", "that"):
            return self._pointed(name)
        entry = self.acts.named(name)
        if entry is not None:
            return _ActMeant(entry.uri, entry, entry.profile)
        return _ActMeant(name.text, None, name.profile or "A")

    def _self(self, name: ActName) -> _ActMeant:
        """«настоящий Кодекс», «осы Заң»: the act in hand, unless it is an act of another kind."""
        if name.noun == "other":
            return _ActMeant(name.text, None, "A")
        if self.main is not None and not _same_noun(name, self.main):
            return _ActMeant(name.text, None, "A")
        return self._own(name)

    def _pointed(self, name: ActName) -> _ActMeant:
        """The bare «Закон», «Кодекс», «аталған Заң»: the act in hand or the one named last."""
        if name.noun == "other":
            return _ActMeant(name.text, None, "A")
        last = next((m for _, m, n in reversed(self.names) if n.noun == name.noun), None)
        own = self.main is not None and _same_noun(name, self.main)
        if own and (name.relative == "main" or last is None):
            return self._own(name)
        return last or _ActMeant(name.text, None, "A")

    def _hear(self, offset: int) -> None:
        """Take note of the acts named before an offset."""
        acts = self.reading.acts
        while self._seen < len(acts) and acts[self._seen].start < offset:
            name = acts[self._seen]
            self._seen += 1
            if name.relative or name.amends:
                continue
            entry = self.acts.named(name)
            meant = (
                _ActMeant(entry.uri, entry, entry.profile)
                if entry
                else _ActMeant(name.text, None, name.profile or "A")
            )
            self.names.append((name.start, meant, name))

    def _unnamed(self, mention: Mention) -> _ActMeant:
        """The act of a mention that names none."""
        if self.inside:
            return self._own(None)
        sentence = self._sentence_start(mention.start)
        other = next(
            (
                m
                for start, m, n in reversed(self.names)
                if start >= sentence and n.noun != "other" and m.entry is not self.main
            ),
            None,
        )
        if other is not None and self.main is not None:
            return _ActMeant("", None, "A", f"unclear-act:{other.act}")
        if self.main is not None or self.main_name:
            return self._own(None)
        if mention.steps[0].unit is not K.ARTICLE:
            return _ActMeant("", None, "A")
        if self.said is not None and self.said.act and self._said_at > sentence:
            return _ActMeant(self.said.act, self.said.entry, self.said.profile, "context")
        return self._only_one_named(mention.start)

    def _only_one_named(self, offset: int) -> _ActMeant:
        """The act spoken of, when the text has named just one shortly before."""
        near = [
            (m, n)
            for start, m, n in self.names
            if n.noun != "other" and self._still_speaks(start, offset)
        ]
        names = {(n.key or n.title or n.number or m.act) for m, n in near}
        if len(names) == 1:
            return replace(near[-1][0], note="context")
        return _ActMeant("", None, "A")

    def _still_speaks(self, start: int, offset: int) -> bool:
        """Whether the text between is short and of one paragraph."""
        between = self.reading.text[start:offset]
        return len(between) < _SPOKEN_OF and "\n\n" not in between

    def _sentence_start(self, offset: int) -> int:
        text = self.reading.text
        start = offset
        while True:
            dot = max(
                text.rfind(mark, max(0, start - 1500), start)
                for mark in (". ", ".\n", "\n\n", "! ", "? ", ";")
            )
            if dot < 0:
                return max(0, offset - 1500)
            before = text[max(0, dot - 4) : dot]
            if text[dot] != "." or not _is_abbreviation(before):
                return dot + 1
            start = dot

    # ---- units ----

    def citations(self) -> list[Citation]:
        """Every mention resolved."""
        found = []
        for mention in self.reading.mentions:
            self._hear(mention.start)
            if self._is_of_a_paper(mention):
                continue
            citation = self._resolve(mention)
            if not self._names_nothing(mention, citation):
                found.append(citation)
        return found

    def _names_nothing(self, mention: Mention, citation: Citation) -> bool:
        """«По пункту 3» in a speech: a point of the agenda, a table or a plan, as far as one knows."""
        if self._is_of_an_act(mention):
            return False
        first = mention.steps[0]
        if citation.note == "unclear-place":
            return len(mention.steps) == 1 and first.unit in _PARTS_OF_BOOKS
        loose = mention.steps[-1].unit in (K.PARAGRAPH, K.SUBPARAGRAPH)
        return citation.note == "no-article" and not citation.act and loose

    def _is_of_an_act(self, mention: Mention) -> bool:
        """Whether a text is that of an act, an editor's note to it or nothing but the reference."""
        text = self.reading.text
        return (
            self.inside
            or bool(_NOTE.search(text))
            or len(text.strip()) < mention.end - mention.start + 9
        )

    def _is_of_a_paper(self, mention: Mention) -> bool:
        """«в настоящей статье», «осы бөлімде» in a text that is no act: the text itself."""
        group = mention.steps[0].group
        large = group.unit not in _BELOW_ARTICLE
        russian_or_large = group.lang != "kk" or group.unit is not K.ARTICLE
        around = self.reading.text[max(0, mention.start - 60) : mention.end + 60].lower()
        return (
            bool(_SCHOLARLY.search(around))
            and group.relative == "self"
            and len(mention.steps) == 1
            and large
            and russian_or_large
            and not self.inside
        )

    def _resolve(self, mention: Mention) -> Citation:
        first = mention.steps[0]
        kind = first.group.relative
        if kind:
            base = self._pointed_unit(mention, kind)
            if base is None:
                return self._citation(mention, self._relative_act(mention), "", "unclear-place")
            meant, path = base
            rest = mention.steps[1:]
        else:
            meant = self.named(mention.act) if mention.act else self._unnamed(mention)
            path, rest = (), mention.steps
            if first.unit in _BELOW_ARTICLE and not _has_articles_above(mention):
                path, meant = self._article_around(mention, meant)
        return self._finish(mention, meant, path, rest)

    def _relative_act(self, mention: Mention) -> _ActMeant:
        return self.named(mention.act) if mention.act else self._own(None)

    def _pointed_unit(
        self, mention: Mention, kind: str
    ) -> tuple[_ActMeant, tuple[tuple[K, str], ...]] | None:
        """The unit that «настоящей статьи», «осы баптың», «той же статьи» points at."""
        first = mention.steps[0]
        level = self._level(first.unit)
        place = self._place(mention.start)
        if kind == "self" and place:
            if above := self._above(place, level):
                return self._own(None), above
            if (path := _down_to(place, level)) is not None:
                return self._own(None), path
            return None
        said = self.said if kind != "self" or first.group.lang != "ru" else None
        if said is not None and (path := _down_to(said.path, level)) is not None:
            return _ActMeant(said.act, said.entry, said.profile), path
        if kind != "self" and place and (path := _down_to(place, level)) is not None:
            return self._own(None), path
        return None

    def _above(
        self, place: tuple[tuple[K, str], ...], level: tuple[K, ...]
    ) -> tuple[tuple[K, str], ...]:
        """The chapter or section that the article of a place lies in."""
        if self.main is None or level[0] not in _PARTS_OF_BOOKS or place[0][0] is not K.ARTICLE:
            return ()
        article = eids.join("", *place[0])
        for eid in reversed(self.main.above.get(article, ())):
            found = eids.parts(eid)
            if found and found[-1][0] in level:
                return tuple(found)
        return ()

    def _level(self, unit: K) -> tuple[K, ...]:
        """The kinds that a unit word may stand for in the act in hand."""
        if self.main is not None and self.main.profile == "B":
            return {K.SUBPARAGRAPH: (K.PARAGRAPH,), K.PARAGRAPH: (K.POINT,)}.get(unit, (unit,))
        if unit is K.SUBPARAGRAPH:
            return (K.SUBPARAGRAPH,)
        return (unit,)

    def _place(self, offset: int) -> tuple[tuple[K, str], ...]:
        return self.here or self.reading.places.at(offset)

    def _article_around(
        self, mention: Mention, meant: _ActMeant
    ) -> tuple[tuple[tuple[K, str], ...], _ActMeant]:
        """The article of «пункт 3» that names none: where it stands, or the one spoken of."""
        first = mention.steps[0].unit
        if mention.act is not None and not (
            self.main is not None and meant.entry is self.main and self.inside
        ):
            return (), meant
        if place := self._place(mention.start):
            return _above(place, first), meant
        said = self.said
        if said is not None and said.path and self._same_paragraph(mention):
            return _above(said.path, first), _ActMeant(
                said.act, said.entry, said.profile, "context"
            )
        return (), meant

    def _same_paragraph(self, mention: Mention) -> bool:
        return "\n" not in self.reading.text[self._said_at : mention.start].strip()

    _said_at = 0

    def _finish(
        self,
        mention: Mention,
        meant: _ActMeant,
        path: tuple[tuple[K, str], ...],
        rest: Sequence[object],
    ) -> Citation:
        options = readings(path, mention.steps[len(mention.steps) - len(rest) :], meant.profile)
        entry = meant.entry
        complete = bool(options[0]) and options[0][0][0] not in _BELOW_ARTICLE
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
            self.said = _Said(meant.act, entry, meant.profile, tuple(options[0]))
            self._said_at = mention.end
        return citation

    def _citation(
        self, mention: Mention, meant: _ActMeant, eid: str, note: str, resolved: bool = False
    ) -> Citation:
        return Citation(mention.text, mention.start, mention.end, meant.act, eid, resolved, note)


def _same_noun(name: ActName, entry: ActEntry) -> bool:
    """Whether «Закон» or «Кодекс» can be said of the act."""
    if name.noun == "code":
        return entry.subtype == "code"
    if name.noun == "constitution":
        return entry.subtype == "constitution"
    return entry.subtype in ("law", "constitutional-law", "")


def _is_abbreviation(before: str) -> bool:
    """Whether a full stop behind these letters ends an abbreviation: «ст.», «т.д.», «г.»."""
    word = before.replace("\n", " ").split(" ")[-1].split(".")[-1].lower()
    return word in {
        "ст",
        "п",
        "пп",
        "ч",
        "г",
        "гг",
        "см",
        "абз",
        "гл",
        "подп",
        "ж",
        "т",
        "д",
        "е",
        "art",
    }


def _has_articles_above(mention: Mention) -> bool:
    return any(step.unit is K.ARTICLE for step in mention.steps)


def _down_to(
    path: tuple[tuple[K, str], ...], level: tuple[K, ...]
) -> tuple[tuple[K, str], ...] | None:
    """The part of a path that ends with a unit of the kind wanted; None when it has none."""
    for i in range(len(path) - 1, -1, -1):
        if path[i][0] in level:
            return path[: i + 1]
    return None


_DEPTH = {K.ARTICLE: 0, K.PARAGRAPH: 1, K.POINT: 2, K.SUBPARAGRAPH: 3, K.INDENT: 4}


def _above(path: tuple[tuple[K, str], ...], unit: K) -> tuple[tuple[K, str], ...]:
    """The units of a path that a unit of the kind can lie in."""
    return tuple(step for step in path if _DEPTH.get(step[0], 0) < _DEPTH[unit])
