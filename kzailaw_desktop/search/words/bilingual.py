"""Translations of single words between Kazakh and Russian, learnt from acts in both languages.

    >>> translations("отырыстардың", "kk", "ru")[0][0]
    'заседание'

`translations(word, from_lang, to_lang)` is all that search needs: the word in any form, the likely
words of the other language, most likely first, with the probability of each (0–1). It imports no
Qt, reads one small file on first use (about 20 ms) and knows nothing of phrases: for those there
is the glossary. A word that was never seen has no translations.

The file is written by `kzailaw_desktop.bilingual.build`, which says how the pairs are learnt. What
the user's own library taught is read from the cache beside the index, when it is there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from kzailaw_desktop import paths
from kzailaw_desktop.search.words.analysis import analyser

PAIR = ("kk", "ru")
_SHOWN = 8


@dataclass(frozen=True, slots=True)
class WordPair:
    """Two words that translate each other: their stems, how each is written, and how likely.

    `forward` is p(ru | kk), `backward` p(kk | ru); `acts` are the documents that showed the pair,
    none when it comes from the glossary or the word lists.
    """

    kk: str
    ru: str
    forward: float
    backward: float
    kk_word: str
    ru_word: str
    acts: tuple[str, ...] = ()

    @property
    def score(self) -> float:
        """How sure the pair is: both directions must agree."""
        return float((self.forward * self.backward) ** 0.5)


@dataclass(slots=True)
class WordPairs:
    """Word pairs by the stem of either side."""

    pairs: list[WordPair] = field(default_factory=list)
    _by_stem: dict[tuple[str, str], dict[str, WordPair]] = field(default_factory=dict)

    @classmethod
    def of(cls, pairs: Iterable[WordPair]) -> WordPairs:
        """Return a lexicon of pairs; of two with the same stems the surer one is kept."""
        lexicon = cls()
        for pair in pairs:
            lexicon.add(pair)
        return lexicon

    @classmethod
    def load(cls, *files: Path) -> WordPairs:
        """Return the pairs of several files; files that do not exist are left out."""
        return cls.of(pair for file in files if file.is_file() for pair in read_pairs(file))

    def add(self, pair: WordPair) -> None:
        """Add a pair."""
        known = self._by_stem.setdefault(("kk", pair.kk), {})
        if pair.ru in known and known[pair.ru].score >= pair.score:
            return
        self.pairs.append(pair)
        known[pair.ru] = pair
        self._by_stem.setdefault(("ru", pair.ru), {})[pair.kk] = pair

    def links(self, stem: str, lang: str) -> Mapping[str, WordPair]:
        """Return the pairs of a stem (without its language mark), by the stem of the other
        language."""
        return self._by_stem.get((lang, stem), {})

    def without(self, act: str) -> WordPairs:
        """Return the lexicon as the other acts teach it: without the pairs that only `act`
        showed."""
        return WordPairs.of(pair for pair in self.pairs if pair.acts != (act,))

    def translations(
        self, word: str, from_lang: str, to_lang: str, limit: int = _SHOWN
    ) -> list[tuple[str, float]]:
        """Return the likely words for a word in any form, most likely first.

        The parts of a word with hyphens («қауіп-қатер») are translated each.
        """
        if {from_lang, to_lang} != set(PAIR):
            return []
        stems = [token.stem[1:] for token in analyser(from_lang).tokens(word)]
        found = [pair for stem in stems for pair in self.links(stem, from_lang).values()]
        chances: dict[str, float] = {}
        for pair in sorted(found, key=lambda p: (-p.score, p.kk, p.ru)):
            kazakh = from_lang == "kk"
            own = pair.ru_word if kazakh else pair.kk_word
            chances.setdefault(own, round(pair.forward if kazakh else pair.backward, 3))
        return list(chances.items())[:limit]


def read_pairs(file: Path) -> Iterator[WordPair]:
    """Yield the pairs of a file; a line that is none is passed over."""
    for line in file.read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        if line.startswith("#") or len(cells) != 7:
            continue
        kk, ru, forward, backward, kk_word, ru_word, acts = cells
        try:
            chances = float(forward), float(backward)
        except ValueError:
            continue
        yield WordPair(kk, ru, *chances, kk_word, ru_word, tuple(acts.split(",")) if acts else ())


def write_pairs(file: Path, pairs: Iterable[WordPair], head: str = "") -> None:
    """Write pairs as a file of tab-separated lines, sorted."""
    lines = [f"# {line}" for line in head.splitlines()]
    for p in sorted(pairs, key=lambda p: (p.kk, p.ru)):
        cells = (p.kk, p.ru, f"{p.forward:.3f}", f"{p.backward:.3f}", p.kk_word, p.ru_word)
        lines.append("\t".join((*cells, ",".join(p.acts))))
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")


def shipped_file() -> Path:
    """Return the lexicon that comes with the program."""
    return paths.resources() / "search" / "bilingual.tsv"


def learnt_file() -> Path:
    """Return what the user's own library taught: a cache, made again at any time."""
    return paths.index_dir().parent / "bilingual.tsv"


@cache
def lexicon() -> WordPairs:
    """Return the lexicon that comes with the program, and what the user's library taught."""
    return WordPairs.load(shipped_file(), learnt_file())


def translations(word: str, from_lang: str, to_lang: str) -> list[tuple[str, float]]:
    """Return the likely words of `to_lang` for a word of `from_lang` in any form, most likely
    first."""
    return lexicon().translations(word, from_lang, to_lang)
