"""What is known of words: their translations, and how reliably each has one beside it.

A word that nearly always had one of its translations in the other language of the acts learnt
from («депутат» – «депутат») says much when it stands alone; a word that is often translated freely
(«қалу», «мера») says little. `without` gives the knowledge that the other acts teach, so that an
act is not judged by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from kzailaw_desktop import paths
from kzailaw_desktop.bilingual.learning import Bitext
from kzailaw_desktop.search.words import bilingual
from kzailaw_desktop.search.words.bilingual import WordPair, WordPairs

_UNSEEN = 0.6  # of a word that only the glossary has
_LIGHT = 0.2  # of a verb that only carries another word
_LIGHT_WORDS = """
ету болу қалу беру алу тұру отыру жүру келу кету қойу жату шығу салу тастау жіберу бару өту түсу
көру табу қылу істеу жасау жағдай кез рет орай тиіс керек қажет сол осы мына мынадай
явля быт име осуществля осуществл производ случа настоя соответств сво котор такж друг ин данн
указа налич част год жыл
"""
_LIGHT_VERBS = frozenset(_LIGHT_WORDS.split())
_COGNATE = 5  # first letters that a borrowed word shares with its source

Count = tuple[int, int]  # times seen, times with a translation beside it
Counts = dict[tuple[str, str], dict[str, Count]]  # by language and stem, then by act


@dataclass(frozen=True, slots=True)
class Knowledge:
    """A lexicon, and the counts of its words by language, stem and act."""

    lexicon: WordPairs
    counts: Mapping[tuple[str, str], Mapping[str, Count]] = field(default_factory=dict)

    def without(self, act: str) -> Knowledge:
        """Return what the other acts teach."""
        counts = {
            word: {own: count for own, count in by_act.items() if own != act}
            for word, by_act in self.counts.items()
        }
        return Knowledge(self.lexicon.without(act), counts)

    def links(self, stem: str, lang: str) -> Mapping[str, WordPair]:
        """Return the translations of a stem."""
        return self.lexicon.links(stem, lang)

    def reliability(self, stem: str, lang: str) -> float:
        """Return how much it says (0–1) that a word has no translation beside it."""
        if not self.links(stem, lang):
            return 0.0
        if stem in _LIGHT_VERBS:
            return _LIGHT
        by_act = self.counts.get((lang, stem), {})
        seen = sum(count[0] for count in by_act.values())
        if not seen:
            return _UNSEEN
        supported = sum(count[1] for count in by_act.values())
        return (supported + 0.5) / (seen + 1.5)


def cognates(one: str, other: str) -> bool:
    """Tell whether two stems are one borrowed word: «комиссия», «комисс»."""
    same = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        same += 1
    return same >= _COGNATE or (same == _COGNATE - 1 and max(len(one), len(other)) == same)


def count_words(lexicon: WordPairs, texts: Iterable[Bitext]) -> Counts:
    """Return how often each stem was seen in aligned units, and how often with a translation."""
    counts: Counts = {}
    for text in texts:
        if not text.act:
            continue
        for lang, own, other in (("kk", text.kk, text.ru), ("ru", text.ru, text.kk)):
            beside = set(other)
            for stem in set(own):
                by_act = counts.setdefault((lang, stem), {})
                seen, supported = by_act.get(text.act, (0, 0))
                found = any(link in beside for link in lexicon.links(stem, lang))
                by_act[text.act] = (seen + 1, supported + found)
    return counts


def write_counts(file: Path, counts: Mapping[tuple[str, str], Mapping[str, Count]]) -> None:
    """Write counts as tab-separated lines, sorted."""
    lines = [
        f"{lang}\t{stem}\t{act}\t{seen}\t{supported}"
        for (lang, stem), by_act in sorted(counts.items())
        for act, (seen, supported) in sorted(by_act.items())
    ]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")


def read_counts(files: Sequence[Path]) -> Counts:
    """Return the counts of several files; the last that speaks of an act is believed."""
    counts: Counts = {}
    for lang, stem, act, count in (row for file in files for row in _rows(file)):
        counts.setdefault((lang, stem), {})[act] = count
    return counts


def _rows(file: Path) -> Iterator[tuple[str, str, str, Count]]:
    if not file.is_file():
        return
    for line in file.read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        if len(cells) == 5 and cells[3].isdigit() and cells[4].isdigit():
            yield cells[0], cells[1], cells[2], (int(cells[3]), int(cells[4]))


def shipped_counts() -> Path:
    """Return the counts that come with the program."""
    return paths.resources() / "search" / "bilingual-counts.tsv"


def learnt_counts() -> Path:
    """Return the counts of the user's own library: a cache."""
    return bilingual.learnt_file().with_name("bilingual-counts.tsv")


@cache
def shipped() -> Knowledge:
    """Return what comes with the program and what the user's library taught."""
    return Knowledge(bilingual.lexicon(), read_counts([shipped_counts(), learnt_counts()]))
