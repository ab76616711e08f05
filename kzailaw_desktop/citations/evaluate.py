"""Precision and recall of citations against gold files, by language and by file.

A gold case is a text with its targets; a citation counts as right when act and eId are both those
of a target, each target once. In the blind gold, which was written before the program saw its
texts, an act outside the library is given by words that its name must hold ("~Civil@art_9"), and
acts named as a whole count ("law@").
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kzailaw_desktop import paths
from kzailaw_desktop.citations.evaluate_corpus import LAW, compare, documents, found_in, wanted
from kzailaw_desktop.citations.resolving.index import ActIndex
from kzailaw_desktop.citations.resolving.resolve import cite
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.domain import Act


@dataclass(frozen=True, slots=True)
class Case:
    """A text and what it cites: "act@eId", or "eId" when no act is meant."""

    file: str
    lang: str
    text: str
    targets: tuple[str, ...]
    act: str = ""
    here: str = ""


@dataclass(slots=True)
class CitationScore:
    """Counts of right, wrong and missed citations."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    failures: list[tuple[Case, list[str]]] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """Share of the citations found that are right."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Share of the citations to find that were found."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    def add(self, other: CitationScore) -> None:
        """Add the counts of another score."""
        self.right += other.right
        self.wrong += other.wrong
        self.missed += other.missed


def gold_files() -> list[Path]:
    """Return the gold files of the checkout."""
    folder = paths.data_root() / "tests" / "golden"
    return sorted(
        p
        for p in folder.glob("citations-*.toml")
        if p.stem != "citations-corpus" and not is_blind(p.stem)
    )


def blind_files() -> list[Path]:
    """Return the gold that was written before the program saw it: the half tuned on, the half
    judged by."""
    folder = paths.data_root() / "tests" / "golden"
    return sorted(folder.glob("citations-blind-*.toml"), reverse=True)


def is_blind(stem: str) -> bool:
    """Tell whether a gold file was written before the program saw its texts."""
    return stem.startswith("citations-blind-")


def read_cases(path: Path) -> Iterator[Case]:
    """Yield the cases of a gold file."""
    for row in tomllib.loads(path.read_text(encoding="utf-8")).get("case", []):
        yield Case(
            path.stem,
            row["lang"],
            row["text"],
            tuple(row.get("targets", ())),
            row.get("act", ""),
            row.get("here", ""),
        )


def library_index() -> ActIndex:
    """Return the acts that come with the program."""
    store = Store(paths.shipped_corpus(), read_only=True)
    acts = [store.load(entry.id) for entry in store.entries() if entry.kind == "act"]
    return ActIndex.of(act for act in acts if isinstance(act, Act))


def found_targets(case: Case, index: ActIndex) -> list[str]:
    """Return what the program finds in a case, written as gold is."""
    act = LAW if case.act == "law" else case.act
    law = index.get(LAW)
    found = []
    whole = is_blind(case.file)
    for citation in cite(
        case.text, index, lang=case.lang, act=act, here=case.here, whole_acts=whole
    ):
        name = "law" if law is not None and citation.act == law.uri else citation.act
        found.append(f"{name}@{citation.eid}" if name else citation.eid)
    return found


def judge(case: Case, found: Sequence[str]) -> CitationScore:
    """Return the score of one case."""
    left = list(found)
    for target in case.targets:
        match = next((each for each in left if _fits(target, each)), None)
        if match is not None:
            left.remove(match)
    right = len(found) - len(left)
    score = CitationScore(right, len(left), len(case.targets) - right)
    if score.wrong or score.missed:
        score.failures.append((case, list(found)))
    return score


def _fits(target: str, found: str) -> bool:
    """Tell whether a citation is the target; "~words" stands for an act whose name holds the
    words."""
    if not target.startswith("~"):
        return target == found
    words, _, eid = target[1:].partition("@")
    name, _, found_eid = found.partition("@")
    other = name not in ("", "law", "self")
    return other and eid == found_eid and words.lower() in name.lower()


def evaluate(cases: Sequence[Case], index: ActIndex) -> dict[str, CitationScore]:
    """Scores by file, by language and in all."""
    scores: dict[str, CitationScore] = {}
    for case in cases:
        score = judge(case, found_targets(case, index))
        keys: tuple[str, ...] = (case.file, f"language {case.lang}", "all")
        if is_blind(case.file):
            keys = (f"{case.file.removeprefix('citations-')} {case.lang}", f"all {case.file}")
        for key in keys:
            own = scores.setdefault(key, CitationScore())
            own.add(score)
            if key.startswith("all"):
                own.failures += score.failures
    return scores


def _corpus(failures: bool) -> None:
    """Print precision and recall of the library's own documents; full texts that are not here are left out."""
    index = library_index()
    for document in documents():
        gold = [w for w in wanted() if w.document == document.id]
        found = found_in(document, index)
        missing, extra = compare(gold, found, index)
        print(f"{document.id:24} {len(gold) - len(missing)} of {len(gold)}, {len(extra)} too many")
        if failures:
            print("".join(f"  missing {m}\n" for m in missing), end="")
            print("".join(f"  too many {e}\n" for e in extra), end="")


def _to_show(scores: dict[str, CitationScore], asked_for: bool) -> list[tuple[Case, list[str]]]:
    """Return the failures to print; those of the half to judge by only when its file is named."""
    return [
        failure
        for key, score in scores.items()
        if key.startswith("all") and (asked_for or "judging" not in key)
        for failure in score.failures
    ]


def main(argv: Sequence[str] | None = None) -> int:
    """Print the figures; `--failures` lists the cases that went wrong."""
    parser = argparse.ArgumentParser(prog="kzailaw eval citations", description=main.__doc__)
    parser.add_argument("files", nargs="*", type=Path, help="gold files (default: all)")
    parser.add_argument("--failures", action="store_true")
    args = parser.parse_args(argv)
    files = args.files or [*gold_files(), *blind_files()]
    if not files:
        print("no gold files: run this in a checkout", file=sys.stderr)
        return 1
    cases = [case for path in files for case in read_cases(path)]
    scores = evaluate(cases, library_index())
    for key in sorted(scores, key=lambda k: (k == "all", k.startswith("language"), k)):
        s = scores[key]
        print(
            f"{key:24} precision {s.precision:.3f}  recall {s.recall:.3f}"
            f"  (right {s.right}, wrong {s.wrong}, missed {s.missed})"
        )
    if not args.files:
        _corpus(args.failures)
    if args.failures:
        for case, found in _to_show(scores, bool(args.files)):
            print(f"\n{case.file} {case.text!r}\n  gold  {list(case.targets)}\n  found {found}")
    return 0
