"""`python -m kzailaw_desktop.bilingual.build FOLDER…`: the shipped lexicon, learnt again.

Each FOLDER is a library folder; together they hold acts in both languages (official texts: import
them first). Only word pairs and their probabilities are written, no text of any act.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from kzailaw_desktop import paths
from kzailaw_desktop.bilingual.alignment import aligned_units
from kzailaw_desktop.bilingual.knowledge import (
    Counts,
    count_words,
    shipped_counts,
    write_counts,
)
from kzailaw_desktop.bilingual.learning import Bitext, Stems, learn, says_divergent, seeds
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.domain import Act, Expression, Status
from kzailaw_desktop.search.words import bilingual
from kzailaw_desktop.search.words.bilingual import WordPairs
from kzailaw_desktop.search.words.glossary import GlossaryEntry, general_words, read

HEAD = """Word pairs learnt from acts in both languages by kzailaw_desktop.bilingual.build.
Kazakh stem, Russian stem, p(ru|kk), p(kk|ru), a Kazakh and a Russian form, acts that showed the pair."""


def both_languages(act: Act) -> tuple[Expression, Expression] | None:
    """Return the newest Kazakh and Russian texts of an act to learn from; a translation of ours is
    none."""
    kk, ru = act.expression("kk"), act.expression("ru")
    if kk is None or ru is None or Status.WORKING_TRANSLATION in (kk.status, ru.status):
        return None
    return kk, ru


def bitexts(acts: Iterable[Act], stems: Stems, entries: Iterable[GlossaryEntry]) -> list[Bitext]:
    """Return the aligned units of acts, and the wordings of a glossary and of the general words."""
    found = []
    for act in acts:
        texts = both_languages(act)
        for unit in aligned_units(*texts) if texts else ():
            if unit.whole:
                found.append(Bitext(stems.of(unit.kk, "kk"), stems.of(unit.ru, "ru"), act.id))
    return [*found, *seeds((*entries, *general_words()), stems)]


def learn_from(acts: Sequence[Act], entries: Iterable[GlossaryEntry]) -> tuple[WordPairs, Counts]:
    """Return the lexicon that acts and a glossary teach, and how reliable its words were in the
    acts.

    Entries that say of themselves that the languages diverge teach nothing.
    """
    stems = Stems()
    texts = bitexts(acts, stems, (e for e in entries if not says_divergent(e)))
    lexicon = WordPairs.of(learn(texts, stems))
    return lexicon, count_words(lexicon, texts)


def read_acts(folders: Iterable[Path]) -> Iterator[Act]:
    """Yield the acts of several library folders, the texts of an act put together."""
    texts: dict[str, list[Act]] = {}
    for folder in folders:
        store = Store(folder, read_only=True)
        for entry in store.entries():
            document = store.load(entry.id)
            if isinstance(document, Act):
                texts.setdefault(document.id, []).append(document)
    for same in texts.values():
        own = (e for act in same for e in act.expressions)
        kept = [e for e in own if e.status is not Status.WORKING_TRANSLATION]
        yield replace(same[0], expressions=tuple(kept or same[0].expressions))


def main(arguments: list[str]) -> int:
    """Learn from the acts of a library and write the shipped lexicon."""
    acts = list(read_acts(Path(folder) for folder in arguments))
    lexicon, counts = learn_from(acts, read(paths.shipped_corpus() / "glossary.toml"))
    bilingual.write_pairs(bilingual.shipped_file(), lexicon.pairs, HEAD)
    write_counts(shipped_counts(), counts)
    names = ", ".join(act.id for act in acts if both_languages(act))
    print(f"{len(lexicon.pairs)} pairs from {names}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
