"""Drafts made at random, of every kind of change, on any act."""

from __future__ import annotations

import random
import re

from kzailaw_desktop import eid as eids
from kzailaw_desktop.domain import Act, Provision, UnitKind
from kzailaw_desktop.drafting import Change, ChangeKind, Draft, WordSwap
from kzailaw_desktop.drafting.applying.amending import amend
from kzailaw_desktop.drafting.applying.sentences import sentence_spans
from kzailaw_desktop.drafting.checking.checks import next_number
from kzailaw_desktop.drafting.draft.model import Where
from kzailaw_desktop.drafting.wording.lines import unit_text

K = UnitKind
NUMBERED = (K.PARAGRAPH, K.POINT, K.SUBPARAGRAPH, K.ARTICLE)
NEW = {
    "ru": {K.PARAGRAPH: "{n}. Новый пункт о порядке.", K.POINT: "{n}) новый подпункт;",
           K.SUBPARAGRAPH: "Новая часть об учете.", K.ARTICLE: "Статья {n}. Новая статья\n1. Первый.\n2. Второй «в кавычках»."},
    "kk": {K.PARAGRAPH: "{n}. Тәртіп туралы жаңа тармақ.", K.POINT: "{n}) жаңа тармақша;",
           K.SUBPARAGRAPH: "Есепке алу туралы жаңа бөлік.", K.ARTICLE: "{n}-бап. Жаңа бап\n1. Бірінші.\n2. Екінші «тырнақшада»."},
}  # fmt: skip
WORDS = {
    "ru": ("учет", "иной порядок", "и его часть"),
    "kk": ("есеп", "өзге тәртіп", "және бөлігі"),
}
KINDS = ("replace", "replace", "repeal", "insert", "insert", "row", "words", "words", "words",
         "heading", "sentence", "part", "line", "neighbours", "whole", "end", "renumber",
         "spread")  # fmt: skip


class Maker:
    """Makes changes to one act; both languages get the same kinds of change."""

    def __init__(self, act: Act, seed: int) -> None:
        self.act, self.rng = act, random.Random(seed)
        self.texts = {lang: {u.eid: u for u, _ in text.walk()} for lang in ("kk", "ru")
                      if (text := act.expression(lang))}  # fmt: skip
        common = set.intersection(*(set(units) for units in self.texts.values()))
        order = next(iter(self.texts.values()))
        self.units = [eid for eid in order if eid in common]

    def unit(self, lang: str, eid: str) -> Provision:
        return self.texts[lang][eid]

    def pick(self, *kinds: UnitKind) -> str:
        found = [eid for eid in self.units if self.unit(self.langs[0], eid).kind in kinds]
        return self.rng.choice(found) if found else ""

    @property
    def langs(self) -> list[str]:
        return list(self.texts)

    def draft(self, number: int) -> Draft:
        """A draft without collisions and without findings that the text cannot bear."""
        changes: list[Change] = []
        for _ in range(self.rng.randint(1, 7)):
            for made in self.change():
                wanted = [*changes, Change(**{**plain(made), "id": f"c{len(changes)}"})]
                problems = [
                    p for lang in self.langs
                    for p in amend(self.act, Draft(changes=tuple(wanted)), lang).problems
                ]  # fmt: skip
                if not problems:
                    changes = wanted
        return Draft(f"g{number}", changes=tuple(changes))

    def change(self) -> list[Change]:
        kind = self.rng.choice(KINDS)
        return getattr(self, f"_{kind}")()

    # -- kinds

    def _texts(self, make) -> dict[str, str]:
        return {lang: made for lang in self.langs if (made := make(lang))}

    def _replace(self) -> list[Change]:
        eid = self.pick(K.PARAGRAPH, K.POINT, K.ARTICLE)
        if not eid:
            return []
        texts = self._texts(lambda lang: self._reworded(unit_text(self.unit(lang, eid)), lang))
        return [Change(self.act.id, eid, ChangeKind.REPLACE, texts=texts)]

    def _neighbours(self) -> list[Change]:
        """Two points or paragraphs side by side."""
        eid = self.pick(K.PARAGRAPH, K.POINT)
        if not eid or self.units.index(eid) + 1 >= len(self.units):
            return []
        other = self.units[self.units.index(eid) + 1]
        kind = self.rng.choice((ChangeKind.REPLACE, ChangeKind.REPEAL))
        made = []
        for own in (eid, other):
            if self.unit(self.langs[0], own).kind not in NUMBERED:
                continue
            texts = self._texts(
                lambda lang, own=own: self._reworded(unit_text(self.unit(lang, own)), lang)
            )
            made.append(
                Change(self.act.id, own, kind, texts=texts if kind is ChangeKind.REPLACE else {})
            )
        return made

    def _reworded(self, text: str, lang: str) -> str:
        lines = text.splitlines()
        at = self.rng.randrange(len(lines))
        words = lines[at].split(" ")
        place = self.rng.randrange(1, len(words) + 1)
        words.insert(place, self.rng.choice(WORDS[lang]))
        lines[at] = " ".join(words)
        return "\n".join(lines)

    def _repeal(self) -> list[Change]:
        eid = self.pick(*NUMBERED, K.INDENT)
        return [Change(self.act.id, eid, ChangeKind.REPEAL)] if eid else []

    def _insert(self) -> list[Change]:
        return self._inserted(1)

    def _row(self) -> list[Change]:
        return self._inserted(self.rng.randint(2, 3))

    def _inserted(self, count: int) -> list[Change]:
        kind = self.rng.choice((K.PARAGRAPH, K.POINT, K.POINT, K.SUBPARAGRAPH, K.ARTICLE))
        after = self.pick(kind)
        parent = eids.parent(after) if after and kind is not K.ARTICLE else ""
        if kind is K.SUBPARAGRAPH or (not after and kind is not K.ARTICLE):
            parent, after = self.pick(K.PARAGRAPH, K.ARTICLE), ""
        if kind is not K.ARTICLE and not parent:
            return []
        eid = next_number(self.act, parent, kind, after if self.rng.random() < 0.7 else "")
        made = []
        for _ in range(count):
            num = eid.rpartition("_")[2]
            texts = {lang: NEW[lang][kind].format(n=num) for lang in self.langs}
            made.append(Change(self.act.id, eid, ChangeKind.INSERT, texts=texts))
            head, _, tail = num.partition("-")
            num = f"{head}-{int(tail) + 1}" if tail else str(int(head) + 1)
            eid = f"{eid.rpartition('_')[0]}_{num}"
        return made

    def _heading(self) -> list[Change]:
        eid = self.pick(K.ARTICLE, K.CHAPTER)
        if not eid or not all(self.unit(lang, eid).heading for lang in self.langs):
            return []
        texts = self._texts(
            lambda lang: f"{self.unit(lang, eid).num} {WORDS[lang][1].capitalize()}"
        )
        return [Change(self.act.id, eid, ChangeKind.HEADING, texts=texts)]

    def _words(self) -> list[Change]:
        eid = self.pick(*NUMBERED, K.CHAPTER)
        return [self._swapped(eid, "")] if eid else []

    def _end(self) -> list[Change]:
        """Words at the end of a unit or of its heading."""
        eid = self.pick(*NUMBERED, K.CHAPTER)
        if not eid:
            return []
        where = self.rng.choice(list(Where))
        comma = self.rng.choice((", ", ""))
        swaps = {lang: (WordSwap("", comma + WORDS[lang][2], where=where, end=True),)
                 for lang in self.langs}  # fmt: skip
        return [Change(self.act.id, eid, ChangeKind.WORDS, swaps=swaps)]

    def _renumber(self) -> list[Change]:
        """The last unit of its kind gets the number behind it."""
        eid = self.pick(K.PARAGRAPH, K.POINT, K.ARTICLE)
        if not eid:
            return []
        kind = self.unit(self.langs[0], eid).kind
        parent = "" if kind is K.ARTICLE else eids.parent(eid)
        number = next_number(self.act, parent, kind).rpartition("_")[2]
        return [Change(self.act.id, eid, ChangeKind.RENUMBER, number=number)]

    def _spread(self) -> list[Change]:
        """The same words in several units, which one command may name."""
        swaps, eids_ = {}, list(self.units)
        way = self.rng.choice(("replace", "after", "remove", "end"))
        for lang in self.langs:
            words = {
                eid: set(re.findall(r"[^\W\d_]{4,}", self.unit(lang, eid).text)) for eid in eids_
            }
            word = self.rng.choice(sorted(set().union(*words.values())) or ["-"])
            new = "" if way == "remove" else WORDS[lang][0]
            swaps[lang] = (
                WordSwap("" if way == "end" else word, new, way == "after", end=way == "end"),
            )
            if way != "end":
                eids_ = [eid for eid in eids_ if word in words[eid]]
        chosen = [eid for eid in eids_ if self.rng.random() < (0.8 if len(eids_) < 9 else 0.05)]
        return [Change(self.act.id, eid, ChangeKind.WORDS, swaps=swaps) for eid in chosen[:6]]

    def _whole(self) -> list[Change]:
        return [self._swapped("", self.pick(K.PARAGRAPH, K.ARTICLE))]

    def _swapped(self, eid: str, source: str) -> Change:
        swaps = {}
        way, where = self.rng.randrange(4), self.rng.choice(list(Where))
        for lang in self.langs:
            found = re.findall(r"[^\W\d_]{4,}", unit_text(self.unit(lang, eid or source)))
            own = []
            for old in dict.fromkeys(self.rng.sample(found, min(len(found), 2 if way == 3 else 1))):
                new = self.rng.choice(WORDS[lang]) if way != 1 else ""
                own.append(WordSwap(old, new, way == 2, where))
            swaps[lang] = tuple(own)
        return Change(self.act.id, eid, ChangeKind.WORDS, swaps=swaps)

    def _sentence(self) -> list[Change]:
        eid = self.pick(K.PARAGRAPH, K.SUBPARAGRAPH)
        if not eid:
            return []
        counts = {lang: len(sentence_spans(self.unit(lang, eid).text)) for lang in self.langs}
        last = min(counts.values())
        if not last:
            return []
        kind = self.rng.choice((ChangeKind.REPLACE, ChangeKind.INSERT))
        number = last + 1 if kind is ChangeKind.INSERT else last
        texts = {"ru": "Новое предложение.", "kk": "Жаңа сөйлем."}
        texts = {lang: texts[lang] for lang in self.langs}
        return [Change(self.act.id, eid, kind, texts=texts, sentence=number)]

    def _part(self) -> list[Change]:
        return self._virtual("subpara_1", K.PARAGRAPH)

    def _line(self) -> list[Change]:
        return self._virtual("indent_1", K.PARAGRAPH)

    def _virtual(self, name: str, kind: UnitKind) -> list[Change]:
        eid = self.pick(kind)
        if not eid or not any(self.unit(lang, eid).children for lang in self.langs):
            return []
        num = eid.rpartition("_")[2]
        texts = {lang: f"{num}. {WORDS[lang][1].capitalize()}:" for lang in self.langs}
        return [Change(self.act.id, f"{eid}__{name}", ChangeKind.REPLACE, texts=texts)]


def plain(change: Change) -> dict[str, object]:
    return {name: getattr(change, name) for name in Change.__dataclass_fields__}
