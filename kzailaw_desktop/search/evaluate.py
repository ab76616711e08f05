"""How good search is: `kzailaw eval stems` and `kzailaw eval search`.

Stems are measured in pairs of different word forms: recall is the share of pairs with the same
lemma that share a stem, precision the share of pairs with the same stem that share a lemma.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
import tomllib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from itertools import combinations
from pathlib import Path

from kzailaw_desktop import paths
from kzailaw_desktop.search import evaluate_search
from kzailaw_desktop.search.evaluating import report
from kzailaw_desktop.search.words import stem_kk
from kzailaw_desktop.search.words.analysis import CYRILLIC, fold
from kzailaw_desktop.search.words.glossary import Glossary

Pair = tuple[str, str]  # word form, lemma


@dataclass(frozen=True, slots=True)
class StemScore:
    """Recall and precision of a stemmer, with the number of pairs each rests on."""

    recall: float
    same_lemma: int
    precision: float
    same_stem: int


def score_stems(pairs: Iterable[Pair], stem: Callable[[str], str]) -> StemScore:
    """Return the score over the distinct pairs of form and lemma."""
    forms: dict[str, set[str]] = defaultdict(set)
    lemmas: dict[str, set[str]] = defaultdict(set)
    groups: dict[str, set[str]] = defaultdict(set)
    for form, lemma in set(pairs):
        forms[lemma].add(form)
        lemmas[form].add(lemma)
        groups[stem(form)].add(form)
    together = [(a, b) for own in forms.values() for a, b in combinations(sorted(own), 2)]
    joined = [(a, b) for own in groups.values() for a, b in combinations(sorted(own), 2)]
    hit = sum(stem(a) == stem(b) for a, b in together)
    right = sum(bool(lemmas[a] & lemmas[b]) for a, b in joined)
    return StemScore(
        hit / max(len(together), 1), len(together), right / max(len(joined), 1), len(joined)
    )


def read_conllu(file: Path) -> Iterator[tuple[int, str, str, str]]:
    """Sentence number, folded form, lemma and part of speech of every Cyrillic word."""
    sentence = -1
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("# sent_id"):
            sentence += 1
        cells = line.split("\t")
        if len(cells) > 5 and cells[0].isdigit() and CYRILLIC.search(cells[1]):
            yield sentence, fold(cells[1]), fold(cells[2]), cells[3]


def read_gold(file: Path) -> tuple[dict[str, list[Pair]], list[Pair]]:
    """Our own word lists: of each, pairs of form and lemma; and pairs that must not share a stem."""
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    apart = [(line.split()[0], line.split()[1]) for line in data.pop("apart").splitlines() if line]
    lists = {
        name: [(form, words[0]) for words in map(str.split, text.splitlines()) for form in words]
        for name, text in data.items()
    }
    return lists, apart


def treebank_scores(file: Path, half: int = 1) -> dict[str, StemScore]:
    """Nouns and all words of every second sentence; half 0 was looked at, half 1 was not."""
    rows = [row for row in read_conllu(file) if row[0] % 2 == half]
    return {
        "nouns": score_stems(((f, lm) for _, f, lm, pos in rows if pos == "NOUN"), stem_kk.stem),
        "all words": score_stems(((f, lm) for _, f, lm, _ in rows), stem_kk.stem),
    }


def microseconds(words: list[str]) -> tuple[float, float]:
    """Time a word: each distinct word once without memory, and running text."""
    stem_kk.words()
    timed = []
    for sample in (list(dict.fromkeys(words)), words):
        stem_kk.stem.cache_clear()
        start = time.perf_counter()
        for word in sample:
            stem_kk.stem(word)
        timed.append((time.perf_counter() - start) / max(len(sample), 1) * 1e6)
    return timed[0], timed[1]


def stems_report(treebank: Path | None, gold: Path | None) -> dict[str, object]:
    """Return all measurements of the Kazakh stemmer that the files present allow."""
    report: dict[str, object] = {}
    words: list[str] = []
    if treebank and treebank.is_file():
        for name, half in (("treebank, half looked at", 0), ("treebank, half not looked at", 1)):
            scores = treebank_scores(treebank, half)
            report[name] = {kind: asdict(score) for kind, score in scores.items()}
        words += [form for _, form, _, _ in read_conllu(treebank)]
    if gold and gold.is_file():
        lists, apart = read_gold(gold)
        for name, pairs in lists.items():
            report[f"own word list, {name}"] = asdict(score_stems(pairs, stem_kk.stem))
            words += [form for form, _ in pairs]
        kept = sum(stem_kk.stem(a) != stem_kk.stem(b) for a, b in apart)
        report["kept apart"] = f"{kept} of {len(apart)}"
    once, running = microseconds(words)
    report["microseconds a word"] = {"each word once": round(once, 1), "text": round(running, 2)}
    return report


def stems(argv: list[str]) -> int:
    """`kzailaw eval stems`: measure the Kazakh stemmer; prints JSON."""
    parser = argparse.ArgumentParser(prog="kzailaw eval stems", description=__doc__)
    parser.add_argument("--treebank", type=Path, default=_beside("testdata/kazakh-lemmas.conllu"))
    parser.add_argument("--gold", type=Path, default=_gold("stems-kk.toml"))
    arguments = parser.parse_args(argv)
    _print(stems_report(arguments.treebank, arguments.gold))
    return 0


def search(argv: list[str]) -> int:
    """`kzailaw eval search`: judge the answers to our own queries; prints JSON."""
    parser = argparse.ArgumentParser(prog="kzailaw eval search", description=__doc__)
    parser.add_argument(
        "--gold",
        type=Path,
        default=_gold("search.toml"),
        help="the queries; sets that search was not tuned on lie beside and are reported apart",
    )
    parser.add_argument("--engine", default="", help="whoosh or fts5")
    parser.add_argument("--articles", type=Path, default=_beside("corpus"))
    parser.add_argument("--misses", action="store_true", help="list queries that miss something")
    parser.add_argument("--testdata", type=Path, default=_beside("testdata"))
    parser.add_argument("--parts", action="store_true", help="what each part of search is worth")
    arguments = parser.parse_args(argv)
    held = [p for _, own in evaluate_search.documents(arguments.articles) for p in own]
    glossary = Glossary.load(paths.shipped_corpus() / "glossary.toml")
    _print(report.compared(held, arguments.gold.parent, arguments.testdata, glossary))
    if arguments.parts or arguments.misses:
        _print(
            evaluate_search.report(
                arguments.gold, arguments.articles, arguments.engine, arguments.misses
            )
        )
    return 0


def main(argv: list[str] | None = None) -> int:
    """`stems` or `search`, and what they take."""
    arguments = sys.argv[1:] if argv is None else argv
    commands = {"stems": stems, "search": search}
    if not arguments or arguments[0] not in commands:
        print(f"usage: evaluate {{{','.join(commands)}}}", file=sys.stderr)
        return 2
    return commands[arguments[0]](arguments[1:])


def _gold(name: str) -> Path:
    return paths.data_root() / "tests" / "golden" / name


def _beside(name: str) -> Path:
    return paths.data_root().parent / "shared" / name


def _print(report: dict[str, object]) -> None:
    json.dump(report, sys.stdout, ensure_ascii=False, indent=2)
    print()


if __name__ == "__main__":
    raise SystemExit(main())
