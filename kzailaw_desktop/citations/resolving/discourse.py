"""Find the act that a text speaks of: named, pointed at, or the text's own."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import replace

from kzailaw_desktop.citations.actnames.names import ActName
from kzailaw_desktop.citations.mentions.find import Mention, Reading
from kzailaw_desktop.citations.resolving.index import ActEntry, ActIndex
from kzailaw_desktop.citations.resolving.meant import ActMeant, Said, same_noun
from kzailaw_desktop.citations.resolving.referring import (
    clause_of,
    goes_on_referring,
    is_compared,
    is_compared_with_a_unit,
    refers_to_an_act,
)
from kzailaw_desktop.citations.tokens.clean import clean
from kzailaw_desktop.domain import UnitKind as K

_NOTE = re.compile(r"(?:[СC]носка|Примечание|Ескерту)\W*(?:В\s+)?$")
_SPOKEN_OF = 300  # characters within which a text still speaks of the act it named
_PARAGRAPH = 1500  # the most that is looked back for the act named last
_PREAMBLE = 1500  # characters in which an act's own text names the act
# «настоящих Правил», «осы бұйрыққа»: a by-law speaks of itself.
# «в отличие от ГК, статья 17 …»: the unit is not of the act that it is compared with.
_COMPARED = re.compile(
    r"(?:в отличие от|отличается от|наряду с|помимо|кроме|по сравнению с|подобно|аналогично|"
    r"как и(?: в| по)?|unlike|compared (?:to|with)|in contrast (?:to|with)|similar(?:ly)? to|"
    r"besides|apart from|as in)\s+(?:[а-яa-z]+\s+){0,3}$",
    re.IGNORECASE,
)
_COMPARED_KK = re.compile(
    r"[нтд][аеы]н (?:айырмашылығы|бөлек|басқа|өзгеше)|[мбп]ен (?:салыстырғанда|қатар)|"
    r"\s(?:сияқты|секілді|тәрізді)"
)
_CARRIED = re.compile(
    r"(?:,|;)\s*(?:а|ал|while|and|и|тогда как)\s+(?:также\s+)?(?:в|во|по|согласно|in|under)?\s*$"
)
# «согласно ТК и с учетом сказанного в статье 17»: what is joined so may be of another act.
_ANOTHER_BASIS = re.compile(r"\bи\s+(?:с учетом|с учётом|в соответствии|на основании|исходя)\b")
_MOST_IN_SENTENCE = 20
_BEGINS = 12  # characters between the beginning of a clause and the act that it is about
_BY_LAW = re.compile(
    r"правил|регламент|положени|инструкци|методик|стандарт|концепци|приказ|постановлени|указ|устав|"
    r"кагида|ереже|нускаулык|низам|буйры|каулы|жарлы|жаргы"
)


class Discourse:
    """The acts of one text, heard in the order in which it names them."""

    def __init__(
        self, reading: Reading, acts: ActIndex, act: str, here: str, guess: bool = True
    ) -> None:
        self.reading = reading
        self.acts = acts
        self.is_passage = bool(here)
        self.inside = self.is_passage or reading.places.has_articles
        self.main = acts.get(act) or (self._detect_main() if guess and not act else None)
        self.main_name = act if act and self.main is None else ""
        self.said: Said | None = None
        self._names: list[tuple[int, ActMeant, ActName]] = []
        self.meant: set[int] = set()  # where the names begin that unnamed units were read with
        self._last_of: dict[tuple[str, bool], ActMeant] = {}
        self._seen = 0
        self._referring = -1  # where a unit stands that refers from its own act to another
        self._starts = [name.start for name in reading.acts]
        self._cited = {m.act.start for m in reading.mentions if m.act is not None}
        self._about_others = self._speaks_of_others_only()

    def _detect_main(self) -> ActEntry | None:
        """Return the act of the library that the text names most, when nothing outnames it."""
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
        """Tell whether a text names acts, but never the one it is said to be about."""
        if self.main is None:
            return False
        others = False
        for name in self.reading.acts:
            if name.relative and same_noun(name, self.main):
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
        """Return the act that a name means at its place in the text."""
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
        """«настоящий Кодекс», «осы Заң»: the text's own act, unless it is an act of another kind."""
        if name.noun == "other":
            by_law = (self.inside and self.main is not None and not self.main.lawlike) or bool(
                self.main_name
            )
            return (
                self.own(name)
                if by_law and _BY_LAW.search(clean(name.text))
                else (ActMeant(name.text, None, "A"))
            )
        if self.main is not None and not same_noun(name, self.main):
            last = self._last_of.get((name.noun, name.constitutional))
            return last or ActMeant(name.text, None, "A")  # «осы Кодекс»: the code spoken of
        return self.own(name)

    def _pointed(self, name: ActName) -> ActMeant:
        """Return the bare «Закон», «Кодекс», «аталған Заң»: the text's own act or the last
        named."""
        if name.noun == "other":
            return ActMeant(name.text, None, "A")
        last = self._last_of.get((name.noun, name.constitutional))
        own = self.main is not None and same_noun(name, self.main)
        if own and (name.relative == "main" or last is None):
            return self.own(name)
        if last is None and self.main_name and name.relative == "main":
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
            self._last_of[(name.noun, name.constitutional)] = meant

    def unnamed(self, mention: Mention) -> ActMeant:
        """Return the act of a mention that names none."""
        if self._is_note(mention) or (self.inside and not self._is_foreign_here(mention)):
            return self.own(None)
        if self._refers_elsewhere(mention):
            return self.own(None)
        if self.main is not None and self._is_compared(mention):
            return ActMeant("", None, "A")
        near = (
            self._in_sentence(mention)
            or self._in_clause_before(mention)
            or self._in_heading(mention)
        )
        if near is not None:
            return near
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
        sentence = self.reading.sentences.start(mention.start)
        if self.said is not None and self.said.act and self.said.end > sentence:
            return ActMeant(self.said.act, self.said.entry, self.said.profile, "context")
        return self._only_one_named(mention.start)

    def _is_compared(self, mention: Mention) -> bool:
        """«Статья 231 Кодекса, в отличие от статьи 28»: of that act or of the text's own, who
        knows."""
        begin = self.reading.sentences.start(mention.start)
        names = self.names_between(begin, mention.start)
        others = any(self.named(n).entry is not self.main for n in names)
        return others and is_compared(self.reading.text, mention)

    def _is_foreign_here(self, mention: Mention) -> bool:
        """Tell whether an article cannot be of the text's own act: that has none of the number, and
        the paragraph names another. «Статья 17 … Цифровой кодекс введен в действие (статья 106)»."""
        first = mention.steps[0]
        if self.main is None or self.is_passage or first.unit is not K.ARTICLE:
            return False
        if self.main.has(f"art_{first.num}"):
            return False
        last = self._last_named(mention.start)
        return last is not None and self.named(last).entry is not self.main

    def _refers_elsewhere(self, mention: Mention) -> bool:
        """«Статья 24 отсылает к Гражданскому кодексу, а статья 28 – к Налоговому»: units of the
        text's own act, where no other has been spoken of before."""
        if self.main is None:
            return False
        begin = self.reading.sentences.start(mention.start)
        goes_on = self._referring >= begin
        i = bisect_left(self._starts, mention.end)
        behind = self.reading.acts[i : i + 1]
        refers = refers_to_an_act(self.reading.text, mention, behind)
        if refers and (behind[0].relative or self.acts.named(behind[0]) is self.main):
            return False  # «Статья 100 отсылает к настоящему Закону»: the article of another act
        if is_compared_with_a_unit(self.reading.text, mention, self._mention_behind(mention)):
            return False
        if not refers and not (goes_on and goes_on_referring(self.reading.text, mention)):
            return False
        if not goes_on and self.names_between(begin, mention.start):
            return False
        last = self._last_named(begin)
        if last is not None and self.named(last).entry is not self.main:
            return False
        self._referring = max(self._referring, begin)
        return True

    def _mention_behind(self, mention: Mention) -> Mention | None:
        mentions = self.reading.mentions
        i = bisect_left(mentions, mention.end, key=lambda m: m.start)
        return mentions[i] if i < len(mentions) else None

    def _in_sentence(self, mention: Mention) -> ActMeant | None:
        """Return the act that the sentence has named before the mention; None when it has named
        none.

        «Гражданским кодексом в статье 9 закреплено …»: one act, so it is meant. Of several acts
        only a contrast carries the last one on («…, а в статье 18»); else it stays open.
        """
        begin = self.reading.sentences.start(mention.start)
        names = [n for n in self.names_between(begin, mention.start) if self._may_be_meant(n)]
        if not names:
            return None
        names = self._of_own_clause(names, begin, mention.start)
        meant = [self.named(n) for n in names]
        distinct = {m.act or n.identity for m, n in zip(meant, names, strict=True)}
        if _ANOTHER_BASIS.search(self.reading.text, names[-1].end, mention.start):
            return ActMeant("", None, "A", f"unclear-act:{names[-1].text}")
        if len(distinct) == 1:
            self.meant.add(names[-1].start)
            return replace(meant[-1], note=meant[-1].note or self._context_note(meant[-1]))
        carried = self.said is not None and self.said.end > begin
        if carried and _CARRIED.search(self.reading.text[begin : mention.start][-30:]):
            assert self.said is not None
            return ActMeant(self.said.act, self.said.entry, self.said.profile, "context")
        return ActMeant("", None, "A", f"unclear-act:{names[-1].text}")

    def _of_own_clause(self, names: list[ActName], begin: int, end: int) -> list[ActName]:
        """«Закон молчит, а Гражданский кодекс решает это в статье 9»: the act that the clause is
        about; all the names where it begins with none."""
        clause = clause_of(self.reading.text, begin, end)
        own = [n for n in names if n.start >= clause]
        return own if own and clause > begin and own[0].start - clause < _BEGINS else names

    def _in_clause_before(self, mention: Mention) -> ActMeant | None:
        """«ст. 7 Конституции …; ст. 13 …»: the one act that the clauses before have cited."""
        begin = self.reading.sentences.start(mention.start)
        first = self.reading.sentences.start_over_semicolons(mention.start)
        if first == begin or self.said is None or self.said.end <= first:
            return None
        names = [n for n in self.names_between(first, begin) if self._may_be_meant(n)]
        if not names or any(self.named(n).act != self.said.act for n in names):
            return None
        return ActMeant(self.said.act, self.said.entry, self.said.profile, "context")

    def _in_heading(self, mention: Mention) -> ActMeant | None:
        """«Регламент (ЕС) 2024/1689. Статья 3 …»: the act that the line before consists of."""
        begin = self.reading.sentences.start(mention.start)
        i = bisect_left(self._starts, begin) - 1
        name = self.reading.acts[i] if i >= 0 else None
        if name is None or not self._is_subject(name):
            return None
        if self.reading.text[name.end : begin].strip(' \n.:»"”)'):
            return None
        return replace(self.named(name), note="context")

    def _context_note(self, meant: ActMeant) -> str:
        return "" if meant.entry is not None and meant.entry is self.main else "context"

    def names_between(self, begin: int, end: int) -> list[ActName]:
        """Return the acts named between two places, at most the last twenty."""
        stop = bisect_left(self._starts, end)
        start = max(bisect_left(self._starts, begin), stop - _MOST_IN_SENTENCE)
        return [n for n in self.reading.acts[start:stop] if n.end <= end]

    def contract_before(self, offset: int) -> int:
        """Return where the contract ends that a text named last before a place, -1 when it was an
        act."""
        i = bisect_left(self._starts, offset) - 1
        name = self.reading.acts[i] if i >= 0 else None
        between_persons = name is not None and name.is_contract and name.relative != "that"
        return name.end if name is not None and between_persons else -1

    def _may_be_meant(self, name: ActName) -> bool:
        """Tell whether a unit behind the name may be of the act: not of the one it is compared
        with."""
        cited = name.start in self._cited
        if name.amends or (name.loose and not cited) or (name.weak and not cited):
            return False
        if name.relative == "main" and name.noun == "other" and not name.is_treaty:
            return False
        before = self.reading.text[max(0, name.start - 40) : name.start]
        behind = self.reading.text[name.end : name.end + 25]
        return not _COMPARED.search(before) and not _COMPARED_KK.match(behind)

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
        """Return the act named last before a place, in the same paragraph."""
        low = max(self.reading.text.rfind("\n\n", 0, offset), offset - _PARAGRAPH)
        i = bisect_left(self._starts, offset)
        while i and self._starts[i - 1] >= low:
            i -= 1
            name = self.reading.acts[i]
            if self._is_heard(name):
                return name
        return None

    def _is_heard(self, name: ActName) -> bool:
        """Tell whether a text that names the act goes on speaking of it: not of the act by which
        something was changed, and of rules and treaties only when it cites them."""
        cited = name.noun != "other" or bool(name.key) or name.start in self._cited
        return (cited or self._is_subject(name)) and not name.amends

    def _is_subject(self, name: ActName) -> bool:
        """«Регламент (ЕС) 2024/1689 вступил в силу. Статья 3 …»: a sentence that begins with it."""
        told = name.key or name.foreign or name.number or name.title or name.topic
        begin = self.reading.sentences.start(name.start)
        return bool(told) and not self.reading.text[begin : name.start].strip(' «"“(')

    def _only_one_named(self, offset: int) -> ActMeant:
        """Return the act spoken of, when the text has named just one shortly before."""
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
        """Tell whether the text between is short and of one paragraph."""
        between = self.reading.text[start:offset]
        return len(between) < _SPOKEN_OF and "\n\n" not in between
