"""`python -m kzailaw_desktop.bilingual.build FOLDER…`: the shipped lexicon, learnt again.

Each FOLDER is a library folder; together they hold acts in both languages (official texts: import
them first). Only word pairs and their probabilities are written, no text of any act.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from kzailaw_desktop import paths
from kzailaw_desktop.bilingual.alignment import aligned_units
from kzailaw_desktop.bilingual.learning import Bitext, Stems, learn, seeds
from kzailaw_desktop.corpus.store import Store
from kzailaw_desktop.domain import Act, Expression, Status
from kzailaw_desktop.search.words import bilingual
from kzailaw_desktop.search.words.glossary import general_words, read

HEAD = """Word pairs learnt from acts in both languages by kzailaw_desktop.bilingual.build.
Kazakh stem, Russian stem, p(ru|kk), p(kk|ru), a Kazakh and a Russian form, acts that showed the pair."""


def both_languages(act: Act) -> tuple[Expression, Expression] | None:
    """The newest Kazakh and Russian texts of an act to learn from; a translation of ours is none."""
    kk, ru = act.expression("kk"), act.expression("ru")
    if kk is None or ru is None or Status.WORKING_TRANSLATION in (kk.status, ru.status):
        return None
    return kk, ru


def bitexts(acts: Iterable[Act], stems: Stems) -> list[Bitext]:
    """The aligned units of acts, and the wordings of the glossary."""
    found = []
    for act in acts:
        texts = both_languages(act)
        for unit in aligned_units(*texts) if texts else ():
            if unit.whole:
                found.append(Bitext(stems.of(unit.kk, "kk"), stems.of(unit.ru, "ru"), act.id))
    entries = (*read(paths.shipped_corpus() / "glossary.toml"), *general_words())
    return [*found, *seeds(entries, stems)]


def read_acts(folders: Iterable[Path]) -> Iterator[Act]:
    """The acts of several library folders, the texts of an act put together."""
    texts: dict[str, list[Act]] = {}
    for folder in folders:
        store = Store(folder, read_only=True)
        for entry in store.entries():
            document = store.load(entry.id)
            if isinstance(document, Act):
                texts.setdefault(document.id, []).append(document)
    for same in texts.values():
        official = [e for act in same for e in act.expressions if e.status is Status.OFFICIAL]
        yield replace(same[0], expressions=tuple(official or same[0].expressions))


def main(arguments: list[str]) -> int:
    """Learn from the acts of a library and write the shipped lexicon."""
    acts = list(read_acts(Path(folder) for folder in arguments))
    stems = Stems()
    pairs = learn(bitexts(acts, stems), stems)
    bilingual.write_pairs(bilingual.shipped_file(), pairs, HEAD)
    names = ", ".join(act.id for act in acts if both_languages(act))
    print(f"{len(pairs)} pairs from {names}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
