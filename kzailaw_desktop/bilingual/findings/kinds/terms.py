"""Terms: one taken for another, two for one, and a defined term that is not its translation.

TermChecks are the single words of the glossary. Official translations repeat a term as often as the
original with known exceptions: how often a term's counts agree in the rest of the act says what a
disagreement is worth. One term over in Kazakh and another over in Russian in the same unit is a
term exchanged. TermChecks that the glossary calls related (ущерб, убытки) are looked for over the whole
act: where the Kazakh has one term and the Russian now one, now the other.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kzailaw_desktop.bilingual.alignment import AlignedUnit
from kzailaw_desktop.bilingual.findings.model import (
    NOWHERE,
    FindingKind,
    LanguageFinding,
    Marked,
    found,
    mark,
)
from kzailaw_desktop.bilingual.findings.reading.blocks import TextBlock
from kzailaw_desktop.bilingual.findings.reading.support import Supported, Usage, stems_of
from kzailaw_desktop.bilingual.knowledge import Knowledge, cognates
from kzailaw_desktop.search.words.analysis import WordToken, analyser
from kzailaw_desktop.search.words.glossary import GlossaryEntry

_LEAST = 0.1  # product of the two agreements from which a term exchanged is reported
_BEYOND = 0.45  # product from which one side with nothing that translates it is enough
_SEEN, _AGREED = 1.0, 0.3  # added before anything is known of a term
_SURE_PAIR = 0.25  # score from which two words of a defined term translate each other
_ALONE = 0.45  # weight from which a word of a defined term counts as not translated
_TWICE = 2  # units with the second of two terms, from which the act is said to use both

Counts = dict[str, list[int]]  # entry id -> [Kazakh, Russian]


@dataclass(frozen=True, slots=True)
class _TermList:
    """Single-word terms by stem: the entries that a word belongs to."""

    by_stem: dict[tuple[str, str], str]

    @classmethod
    def of(cls, entries: Iterable[GlossaryEntry]) -> _TermList:
        """Return the list; entries that share a word of both languages are one term."""
        parent: dict[str, str] = {}

        def root(name: str) -> str:
            while parent.setdefault(name, name) != name:
                name = parent[name]
            return name

        for entry in entries:
            words = {lang: _single_words(entry, lang) for lang in ("kk", "ru")}
            if not entry.general and all(words.values()):
                for lang, stems in words.items():
                    for stem in stems:
                        parent[root(f"{lang}:{stem}")] = root(entry.id)
        named = (name.partition(":") for name in list(parent) if name.startswith(("kk:", "ru:")))
        return cls({(lang, stem): root(f"{lang}:{stem}") for lang, _, stem in named})

    def counts(self, unit: AlignedUnit) -> Counts:
        """Return how often each term stands on both sides of a unit."""
        counts: Counts = {}
        for place, lang in enumerate(("kk", "ru")):
            for token in analyser(lang).tokens(unit.text(lang)):
                term = self.by_stem.get((lang, token.stem[1:]))
                if term:
                    counts.setdefault(term, [0, 0])[place] += 1
        return counts

    def mark(self, supported: Supported, lang: str, term: str) -> Marked | None:
        """Return the last word of a term that has no translation in a unit, None when all have."""
        spans = [
            (token.start, token.end)
            for token, _ in supported.alone(lang)
            if self.by_stem.get((lang, token.stem[1:])) == term
        ]
        return mark(supported.unit.text(lang), *spans[-1]) if spans else None


def _single_words(entry: GlossaryEntry, lang: str) -> list[str]:
    words = (w for w in entry.terms.get(lang, ()) if " " not in w and "-" not in w)
    return [analyser(lang).stem(word)[1:] for word in words]


class TermChecks:
    """The terms of one act: how well each agrees, and where two are exchanged."""

    def __init__(
        self,
        blocks: Sequence[TextBlock],
        entries: Sequence[GlossaryEntry],
        knowledge: Knowledge,
        usage: Usage,
    ) -> None:
        self._list = _TermList.of(entries)
        self._related = [
            (entry, other)
            for entry in entries
            for other in entries
            if other.id in entry.related and entry.id < other.id
        ]
        self._knowledge, self._usage = knowledge, usage
        self._seen: Counter[str] = Counter()
        self._agreed: Counter[str] = Counter()
        for block in blocks:
            for unit, counts, whole in self._counted(block):
                del unit
                for term, pair in counts.items():
                    self._seen[term] += 1
                    self._agreed[term] += not _over(pair, whole[term])

    def _counted(self, block: TextBlock) -> Iterator[tuple[AlignedUnit, Counts, Counts]]:
        each = [self._list.counts(unit) for unit in block.units]
        whole: Counts = defaultdict(lambda: [0, 0])
        for counts in each:
            for term, (kk, ru) in counts.items():
                whole[term][0] += kk
                whole[term][1] += ru
        for unit, counts in zip(block.units, each, strict=True):
            yield unit, counts, whole

    def exchanged(self, block: TextBlock) -> Iterator[LanguageFinding]:
        """Yield a term over in Kazakh and another over in Russian, in one unit, both with nothing
        that translates them."""
        around = stems_of(block.units)
        for unit, counts, whole in self._counted(block):
            over: dict[int, list[tuple[float, str]]] = {1: [(0.0, "")], -1: [(0.0, "")]}
            for term, pair in counts.items():
                side = _over(pair, whole[term])
                if side:
                    over[side].append((self._agreement(term), term))
            (first, kazakh), (second, russian) = max(over[1]), max(over[-1])
            if first * second < _LEAST:
                continue
            supported = Supported(unit, self._knowledge, around, self._usage)
            marks = (
                self._list.mark(supported, "kk", kazakh),
                self._list.mark(supported, "ru", russian),
            )
            worth = first * second
            if all(marks) or (any(marks) and worth >= _BEYOND):
                shown = marks[0] or NOWHERE, marks[1] or NOWHERE
                yield found(unit, FindingKind.TERM, shown, "term-exchanged", 0.35 + 0.6 * worth)

    def _agreement(self, term: str) -> float:
        """Return how often the counts of a term agree, the unit in question left out."""
        seen, agreed = self._seen[term] - 1, self._agreed[term]
        return (min(agreed, max(seen, 0)) + _AGREED) / (max(seen, 0) + _SEEN)

    def defined(self, block: TextBlock) -> Iterator[LanguageFinding]:
        """Yield a defined term of which a word is not translated: «әзірлеуші» – «изготовитель»."""
        around = stems_of(block.units)
        for unit in block.units:
            ends = [_definition_end(unit.text(lang)) for lang in ("kk", "ru")]
            if not all(ends):
                continue
            words = Supported(unit, self._knowledge, around, self._usage).words
            kk, ru = (
                [token for token in tokens if token.end <= end]
                for tokens, end in zip(words, ends, strict=True)
            )
            alone = self._untranslated(kk, ru, "kk"), self._untranslated(ru, kk, "ru")
            if all(alone) and self._knowledge.reliability(alone[0][-1].stem[1:], "kk") >= _ALONE:
                marks = _marks(unit, alone[0][-1], alone[1][0])
                yield found(unit, FindingKind.TERM, marks, "term-defined", 0.6)

    def _untranslated(
        self, own: Sequence[WordToken], others: Sequence[WordToken], lang: str
    ) -> list[WordToken]:
        """Return the words of a defined term that no word of the other is a sure translation of."""
        stems = [token.stem[1:] for token in others]
        found = []
        for token in own:
            links = self._knowledge.links(token.stem[1:], lang)
            sure = (links[stem].score >= _SURE_PAIR for stem in stems if stem in links)
            same = any(cognates(token.stem[1:], stem) for stem in stems)
            if not same and not any(sure):
                found.append(token)
        return found

    def two_for_one(self, blocks: Sequence[TextBlock]) -> Iterator[LanguageFinding]:
        """Related terms of which the Kazakh has one and the Russian both, over the act."""
        units = [unit for block in blocks for unit in block.units]
        for pair in self._related:
            for entry, other in (pair, pair[::-1]):
                yield from self._two_for_one(units, entry, other)

    def _two_for_one(
        self, units: Sequence[AlignedUnit], entry: GlossaryEntry, other: GlossaryEntry
    ) -> Iterator[LanguageFinding]:
        kazakh = set(_single_words(entry, "kk"))
        usual, second = set(_single_words(entry, "ru")), set(_single_words(other, "ru"))
        second -= usual
        if not (kazakh and usual and second) or kazakh & set(_single_words(other, "kk")):
            return
        places: list[tuple[AlignedUnit, WordToken, WordToken]] = []
        seen_usual = 0
        for unit in units:
            own = [t for t in analyser("kk").tokens(unit.kk) if t.stem[1:] in kazakh]
            theirs = list(analyser("ru").tokens(unit.ru))
            seconds = [t for t in theirs if t.stem[1:] in second]
            firsts = sum(t.stem[1:] in usual for t in theirs)
            seen_usual += bool(own and firsts)
            if seconds and len(own) > firsts:
                places.append((unit, own[0], seconds[0]))
        if len(places) >= _TWICE and seen_usual >= _TWICE:
            for unit, own_word, second_word in places:
                marks = _marks(unit, own_word, second_word)
                yield found(
                    unit, FindingKind.TERM, marks, "term-two", 0.7,
                    usual=entry.terms["ru"][0], second=other.terms["ru"][0], units=str(len(places)),
                )  # fmt: skip


def _over(pair: Sequence[int], whole: Sequence[int]) -> int:
    """1 when a unit and its block have more of a term in Kazakh, -1 in Russian, else 0."""
    if pair[0] > pair[1] and whole[0] > whole[1]:
        return 1
    return -1 if pair[0] < pair[1] and whole[0] < whole[1] else 0


_DEFINITION = re.compile(r"\s[–—-]\s*(?=[a-zа-яәғқңөұүһі])", re.I)
_SHORTLY = re.compile(r"\s*\((?:бұдан|далее).*")  # (далее – пользователь)
_LONGEST_TERM = 7  # words


def _definition_end(text: str) -> int:
    """Return where the defined term of a unit ends, 0 when it is no definition."""
    match = _DEFINITION.search(text)
    term = _SHORTLY.sub("", text[: match.start()]) if match else ""
    plain = len(term.split()) <= _LONGEST_TERM and not set(",.;:") & set(term)
    return len(term) if plain and term else 0


def _marks(unit: AlignedUnit, kk: WordToken, ru: WordToken) -> tuple[Marked, Marked]:
    return mark(unit.kk, kk.start, kk.end), mark(unit.ru, ru.start, ru.end)
