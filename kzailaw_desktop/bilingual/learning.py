"""Learn word pairs from aligned units: IBM model 1 over stems, in both directions.

Each unit is a bag of the stems of its content words (function words and figures are left out, for
they pair with everything). Model 1 is fitted by expectation maximisation from Kazakh to Russian and
from Russian to Kazakh, each with an empty word for what has no partner; the score of a pair is the
geometric mean of the two probabilities, so a pair must hold in both directions. Word order is not
used: the verb ends a Kazakh sentence and not a Russian one. Wordings of the glossary and of the
word lists are learnt from as small units of their own. Nothing is drawn at random: the same acts
give the same lexicon.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kzailaw_desktop.search.words.analysis import FUNCTION_WORDS, analyser
from kzailaw_desktop.search.words.bilingual import WordPair
from kzailaw_desktop.search.words.glossary import GlossaryEntry

ROUNDS = 6
_FEWEST = 1e-4  # a probability below is dropped between rounds
_KEPT = 0.05  # score from which a pair is kept
_UNIT_LIMIT = (
    400  # stems of one unit taken; a longer one is cut, for the work grows with the square
)
MOST_UNITS = 20_000
_EMPTY = ""

Table = dict[str, dict[str, float]]


@dataclass(frozen=True, slots=True)
class Bitext:
    """The stems of a text in both languages, and the document that it is from ("" of none)."""

    kk: tuple[str, ...]
    ru: tuple[str, ...]
    act: str = ""


class Stems:
    """Texts to stems, remembering how each stem is written."""

    def __init__(self) -> None:
        self._written: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        self._headword: dict[tuple[str, str], str] = {}

    def of(self, text: str, lang: str) -> tuple[str, ...]:
        """Return the stems of the content words of a text, without language mark."""
        found = []
        for word, stem in analyser(lang).pairs(text):
            if is_content(word):
                self._written[lang, stem[1:]][word] += 1
                found.append(stem[1:])
        if len(found) == 1 and " " not in text:
            self._headword.setdefault((lang, found[0]), text.lower())
        return tuple(found[:_UNIT_LIMIT])

    def word(self, stem: str, lang: str) -> str:
        """Return how a stem is written: as the glossary has it, else its commonest form."""
        forms = self._written[lang, stem]
        return self._headword.get((lang, stem)) or min(
            forms, key=lambda w: (-forms[w], len(w), w), default=stem
        )


def is_content(word: str) -> bool:
    """Tell whether a folded word has a meaning of its own to be translated."""
    return len(word) > 1 and not word[:1].isdigit() and word not in FUNCTION_WORDS


def says_divergent(entry: GlossaryEntry) -> bool:
    """Tell whether the glossary itself says that an entry's wordings are no translations."""
    note = entry.note.get("ru", "")
    return note.startswith(("Расхождение", "По-казахски одно"))


def seeds(entries: Iterable[GlossaryEntry], stems: Stems) -> Iterator[Bitext]:
    """Wordings of a glossary as small units."""
    for entry in entries:
        for kk in entry.terms.get("kk", ()):
            for ru in entry.terms.get("ru", ()):
                pair = Bitext(stems.of(kk, "kk"), stems.of(ru, "ru"))
                if pair.kk and pair.ru:
                    yield pair


def learn(texts: Sequence[Bitext], stems: Stems) -> list[WordPair]:
    """Return the word pairs that the texts show, surest first."""
    texts = texts[:MOST_UNITS]
    forward = _model([(t.kk, t.ru) for t in texts])
    backward = _model([(t.ru, t.kk) for t in texts])
    acts = _witnesses(texts, forward)
    found = []
    for kk, targets in forward.items():
        if kk == _EMPTY:
            continue
        for ru, chance in targets.items():
            back = backward.get(ru, {}).get(kk, 0.0)
            if (chance * back) ** 0.5 >= _KEPT:
                words = stems.word(kk, "kk"), stems.word(ru, "ru")
                found.append(WordPair(kk, ru, chance, back, *words, acts.get((kk, ru), ())))
    return sorted(found, key=lambda p: (-p.score, p.kk, p.ru))


def _model(texts: Sequence[tuple[tuple[str, ...], tuple[str, ...]]]) -> Table:
    """p(target | source) by expectation maximisation."""
    table = _start(texts)
    for _ in range(ROUNDS):
        counts: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
        for source, target in texts:
            words = (*source, _EMPTY)
            for y in target:
                chances = [table[x].get(y, 0.0) for x in words]
                total = sum(chances)
                if total:
                    for x, chance in zip(words, chances, strict=True):
                        if chance:
                            counts[x][y] += chance / total
        table = {x: _shares(row) for x, row in counts.items()}
    return table


def _start(texts: Sequence[tuple[tuple[str, ...], tuple[str, ...]]]) -> Table:
    together: dict[str, set[str]] = defaultdict(set)
    for source, target in texts:
        for x in (*source, _EMPTY):
            together[x].update(target)
    return {x: dict.fromkeys(sorted(ys), 1 / len(ys)) for x, ys in together.items() if ys}


def _shares(row: dict[str, float]) -> dict[str, float]:
    total = sum(row.values())
    return {y: value / total for y, value in row.items() if value / total > _FEWEST}


def _witnesses(texts: Sequence[Bitext], table: Table) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return which documents show each pair; none for a pair that a glossary shows."""
    seen: dict[tuple[str, str], set[str]] = defaultdict(set)
    for text in texts:
        for x in set(text.kk):
            row = table.get(x, {})
            for y in set(text.ru):
                if row.get(y, 0.0) >= _KEPT / 2:
                    seen[x, y].add(text.act)
    return {pair: () if "" in acts else tuple(sorted(acts)) for pair, acts in seen.items()}
