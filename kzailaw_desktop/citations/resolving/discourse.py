"""Which act a text speaks of: by name, by pointing, or as the one in hand."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, replace

from kzailaw_desktop.citations.finding.actnames import ActName
from kzailaw_desktop.citations.finding.clean import clean
from kzailaw_desktop.citations.finding.find import Mention, Reading
from kzailaw_desktop.citations.resolving.index import ActEntry, ActIndex
from kzailaw_desktop.domain import UnitKind as K

_NOTE = re.compile(r"(?:[СC]носка|Примечание|Ескерту)\W*(?:В\s+)?$")
_SPOKEN_OF = 300  # characters within which a text still speaks of the act it named
_PARAGRAPH = 1500  # the most that is looked back for the act named last
_PREAMBLE = 1500  # characters in which an act's own text names the act
# «настоящих Правил», «осы бұйрыққа»: a by-law speaks of itself.
_BY_LAW = re.compile(
    r"правил|регламент|положени|инструкци|методик|стандарт|концепци|приказ|постановлени|указ|устав|"
    r"кагида|ереже|нускаулык|низам|буйры|каулы|жарлы|жаргы"
)
ArticlePath = tuple[tuple[K, str], ...]


@dataclass(slots=True)
class Said:
    """The unit named last, for «указанной статьи» and «осы бапта» in other people's texts."""

    act: str
    entry: ActEntry | None
    profile: str
    path: ArticlePath
    end: int  # where it was named


@dataclass(frozen=True, slots=True)
class ActMeant:
    """The act of a mention: `uri` of the library's or the name as written; "" when unknown."""

    act: str
    entry: ActEntry | None
    profile: str
    note: str = ""


class Discourse:
    """The acts of one text, heard in the order in which it names them."""

    def __init__(self, reading: Reading, acts: ActIndex, act: str, here: str) -> None:
        self.reading = reading
        self.acts = acts
        self.inside = bool(here) or reading.places.has_articles
        self.main = acts.get(act) or (None if act else self._detect_main())
        self.main_name = act if act and self.main is None else ""
        self.said: Said | None = None
        self._names: list[tuple[int, ActMeant, ActName]] = []
        self._seen = 0
        self._starts = [name.start for name in reading.acts]
        self._cited = {m.act.start for m in reading.mentions if m.act is not None}
        self._about_others = self._speaks_of_others_only()

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

    def _speaks_of_others_only(self) -> bool:
        """Whether a text names acts, but never the one it is said to be about."""
        if self.main is None:
            return False
        others = False
        for name in self.reading.acts:
            if name.relative and _same_noun(name, self.main):
                return False
            if self.acts.named(name) is self.main:
                return False
            others |= self._is_heard(name) and name.relative not in ("main", "self")
            others |= name.start in self._cited
        return others

    def own(self, name: ActName | None) -> ActMeant:
        if self.main is not None:
            return ActMeant(self.main.uri, self.main, self.main.profile)
        if self.main_name:
            return ActMeant(self.main_name, None, "A")
        return ActMeant(name.text if name else "", None, "A")

    def named(self, name: ActName) -> ActMeant:
        """The act that a name means at its place in the text."""
        self.hear(name.start)
        if name.relative == "self":
            return self._self(name)
        if name.relative in ("main", "that"):
            return self._pointed(name)
        entry = self.acts.named(name)
        if entry is not None:
            return ActMeant(entry.uri, entry, entry.profile)
        return ActMeant(name.text, None, name.profile or "A")

    def _self(self, name: ActName) -> ActMeant:
        """«настоящий Кодекс», «осы Заң»: the act in hand, unless it is an act of another kind."""
        if name.noun == "other":
            by_law = self.inside and self.main is not None and not self.main.lawlike
            return (
                self.own(name)
                if by_law and _BY_LAW.search(clean(name.text))
                else (ActMeant(name.text, None, "A"))
            )
        if self.main is not None and not _same_noun(name, self.main):
            return ActMeant(name.text, None, "A")
        return self.own(name)

    def _pointed(self, name: ActName) -> ActMeant:
        """The bare «Закон», «Кодекс», «аталған Заң»: the act in hand or the one named last."""
        if name.noun == "other":
            return ActMeant(name.text, None, "A")
        last = next((m for _, m, n in reversed(self._names) if n.noun == name.noun), None)
        own = self.main is not None and _same_noun(name, self.main)
        if own and (name.relative == "main" or last is None):
            return self.own(name)
        return last or ActMeant(name.text, None, "A")

    def hear(self, offset: int) -> None:
        """Take note of the acts named before an offset."""
        acts = self.reading.acts
        while self._seen < len(acts) and acts[self._seen].start < offset:
            name = acts[self._seen]
            self._seen += 1
            if name.relative or name.amends:
                continue
            entry = self.acts.named(name)
            meant = (
                ActMeant(entry.uri, entry, entry.profile)
                if entry
                else ActMeant(name.text, None, name.profile or "A")
            )
            self._names.append((name.start, meant, name))

    def unnamed(self, mention: Mention) -> ActMeant:
        """The act of a mention that names none."""
        if self.inside or self._is_note(mention):
            return self.own(None)
        if self.main is not None:
            last = self._last_named(mention.start)
            other = self._about_others if last is None else self.named(last).entry is not self.main
            if other:
                return ActMeant("", None, "A", f"unclear-act:{last.text if last else ''}")
            return self.own(None)
        if self.main_name:
            return self.own(None)
        if mention.steps[0].unit is not K.ARTICLE:
            return ActMeant("", None, "A")
        sentence = self._sentence_start(mention.start)
        if self.said is not None and self.said.act and self.said.end > sentence:
            return ActMeant(self.said.act, self.said.entry, self.said.profile, "context")
        return self._only_one_named(mention.start)

    def is_amended(self, mention: Mention) -> bool:
        """«… № 51-VI ҚР Заңымен 3-тармақ жаңа редакцияда»: a unit of the act the note stands in."""
        i = bisect_left(self._starts, mention.start) - 1
        name = self.reading.acts[i] if i >= 0 else None
        between = self.reading.text[name.end : mention.start] if name is not None else "-"
        return name is not None and name.amends and not between.strip()

    def _is_note(self, mention: Mention) -> bool:
        """«Сноска. Статья 72 с изменениями …»: the act that the note stands in."""
        return bool(_NOTE.search(self.reading.text[max(0, mention.start - 20) : mention.start]))

    def _last_named(self, offset: int) -> ActName | None:
        """The act named last before a place, in the same paragraph."""
        low = max(self.reading.text.rfind("\n\n", 0, offset), offset - _PARAGRAPH)
        i = bisect_left(self._starts, offset)
        while i and self._starts[i - 1] >= low:
            i -= 1
            name = self.reading.acts[i]
            if self._is_heard(name):
                return name
        return None

    def _is_heard(self, name: ActName) -> bool:
        """Whether a text that names the act goes on speaking of it: not of the act by which
        something was changed, and of rules and treaties only when it cites them."""
        cited = name.noun != "other" or bool(name.key) or name.start in self._cited
        return cited and not name.amends

    def _only_one_named(self, offset: int) -> ActMeant:
        """The act spoken of, when the text has named just one shortly before."""
        near: list[tuple[ActMeant, ActName]] = []
        for start, meant, name in reversed(self._names):
            if not self._still_speaks(start, offset):
                break
            if name.noun != "other":
                near.append((meant, name))
        names = {(n.key or n.title or n.number or m.act) for m, n in near}
        if len(names) == 1:
            return replace(near[0][0], note="context")
        return ActMeant("", None, "A")

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
