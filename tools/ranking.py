"""Learns the weights of the ranking model from judged queries.

    python tools/ranking.py --collect build/signals   # what speaks for the candidates
    python tools/ranking.py --learn build/signals     # writes resources/search/ranking.json

`--library codes` collects over a single library: shipped, codes, general.

Needs numpy and scipy, which the program does not. The loss of a query is minus the logarithm of
the share of the right passages in a softmax over its candidates, those that only belong to the
answer counting a third; the weights are drawn to zero.
`--folds 4` prints what a model finds that did not see the queries it is judged on. The sets whose
names hold «held» are never read here.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from kzailaw_desktop import paths  # noqa: E402
from kzailaw_desktop.domain import Passage  # noqa: E402
from kzailaw_desktop.errors import QueryError  # noqa: E402
from kzailaw_desktop.search import Glossary, SearchIndex, SearchRequest  # noqa: E402
from kzailaw_desktop.search.answers import finder  # noqa: E402
from kzailaw_desktop.search.answers.ranking import model  # noqa: E402
from kzailaw_desktop.search.evaluate_search import documents  # noqa: E402
from kzailaw_desktop.search.evaluating import questions, report  # noqa: E402
from kzailaw_desktop.search.evaluating.questions import JudgedQuery  # noqa: E402

SHARED = ROOT.parent / "shared"
GOLD = ROOT / "tests" / "golden"
CASES = SHARED / "testdata" / "cases" / "search"
PULL = 0.01  # towards zero
GENERAL = 0.5  # weight of a question to the general passages
EVERY = 3  # of those questions are learnt from
NEAREST = 150  # candidates of a query that are learnt from


LIBRARIES = ("shipped", "codes", "general")


def library(name: str) -> tuple[list[Passage], dict[str, list[JudgedQuery]]]:
    """Return the passages of a library, and the sets that may be learnt from."""
    if name == "general":
        general, asked = questions.read_general(CASES / "kazqad.json.gz")
        return general, {"general": asked[::EVERY]}
    shipped = [p for _, own in documents(SHARED / "corpus") for p in own]
    if name == "shipped":
        own = {n: questions.read_toml(GOLD / f"{n}.toml") for n in (*report.OWN_SETS, *report.SEEN)}
        return shipped, own | {
            "queries.jsonl": questions.read_queries(CASES / "queries.jsonl", report.NAMES)
        }
    codes = {n: questions.read_toml(GOLD / f"search-codes-{n}.toml") for n in report.CODES_SEEN}
    codes["file"] = questions.read_codes(CASES / "questions-codes.jsonl")
    return [*shipped, *report._codes(SHARED / "testdata")], codes


class Collector:
    """Notes what speaks for the candidates of each query, and which of them are right."""

    def __init__(self, glossary: Glossary) -> None:
        self.glossary = glossary
        self.things = 0
        self.rows: list[tuple[list[float], tuple[str, str]]] = []
        finder.reordered = self._note

    def _note(self, ranked: Any, ranker: Any, known: Any) -> Any:
        found = [one for one in ranked[: model.RERANKED] if known.scores[one.pid].met]
        units = [(one.seen.passage.document, one.seen.passage.eid) for one in found]
        self.rows = list(zip(model.signals_of(found, ranker, known), units, strict=True))
        self.things = len(ranker.groups)
        return list(ranked)

    def collect(self, name: str) -> Iterator[dict[str, Any]]:
        """Yield what speaks for the candidates of each query of a library."""
        passages, sets = library(name)
        with tempfile.TemporaryDirectory() as folder:
            index = SearchIndex(Path(folder), self.glossary)
            index.expect(len(passages))
            with index.batch():
                for document in dict.fromkeys(p.document for p in passages):
                    mine = [p for p in passages if p.document == document]
                    index.update(document, "1", mine)
            for query in (query for asked in sets.values() for query in asked):
                set_name = next(n for n, asked in sets.items() if query in asked)
                yield from self._of_query(index, set_name, query)
            index.close()

    def _of_query(
        self, index: SearchIndex, name: str, query: JudgedQuery
    ) -> Iterator[dict[str, Any]]:
        self.rows = []
        try:
            index.search(SearchRequest(query.text, limit=10))
        except QueryError:
            return
        gains = [query.gain([unit]) for _, unit in self.rows]
        if self.things >= model.FEWEST_THINGS and any(gains) and not all(gains):
            yield {
                "set": name, "query": query.text, "kind": query.kind, "things": self.things,
                "gains": gains, "units": [u for _, u in self.rows],
                "signals": [[round(x, 4) for x in s] for s, _ in self.rows],
            }  # fmt: skip


def collect(folder: Path, names: Sequence[str]) -> None:
    """Write what speaks for the candidates, a file for each library."""
    folder.mkdir(parents=True, exist_ok=True)
    collector = Collector(Glossary.load(paths.shipped_corpus() / "glossary.toml"))
    for name in names:
        held = list(collector.collect(name))
        print(name, len(held), "queries", file=sys.stderr)
        (folder / f"{name}.json").write_text(json.dumps(held), encoding="utf-8")


def learn(folder: Path, folds: int) -> None:
    """Fit the weights and write them; with `folds` print what is found unseen instead."""
    import numpy as np

    held = [
        one
        for name in LIBRARIES
        for one in json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    ]
    parts = [_matrix(np, one) for one in held]
    weight = np.array([GENERAL if one["set"] == "general" else 1.0 for one in held])
    if folds:
        _print_unseen(np, held, parts, weight, folds)
        return
    fitted = _fit(np, parts, weight)
    size = len(model.FEATURES)
    data = {
        part: {
            n: round(float(w), 4)
            for n, w in zip(model.FEATURES, fitted[k * size : (k + 1) * size], strict=True)
        }
        for k, part in enumerate(model.PARTS)
    }
    target = paths.resources() / "search" / "ranking.json"
    target.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")


def _print_unseen(np: Any, held: Any, parts: Any, weight: Any, folds: int) -> None:
    drawn = np.random.RandomState(1).randint(0, folds, len(held))
    right: dict[str, list[tuple[bool, bool]]] = {}
    for fold in range(folds):
        seen = [n for n in range(len(held)) if drawn[n] != fold]
        fitted = _fit(np, [parts[n] for n in seen], weight[seen])
        for n in np.where(drawn == fold)[0]:
            order = np.argsort(-(parts[n][0] @ fitted), kind="stable")
            right.setdefault(held[n]["set"], []).append(_found(held[n], order))
    right["all"] = [found for own in right.values() for found in own]
    for name, found in right.items():
        five, first = (sum(f[k] for f in found) / len(found) for k in (0, 1))
        print(f"{name:20} {len(found):4} in five {five:.3f}, first right {first:.3f}")


def _matrix(np: Any, one: dict[str, Any]) -> tuple[Any, Any]:
    gains = np.array(one["gains"])
    rows = np.array(one["signals"])
    long = float(one["things"] > model.LONG)
    within = rows / (rows.max(0) - rows.min(0) + model.NO_SPAN)
    return np.hstack([rows, rows * long, within]), gains / 3


def _fit(np: Any, parts: list[tuple[Any, Any]], weight: Any) -> Any:
    from scipy.optimize import minimize

    def near(part: tuple[Any, Any]) -> tuple[Any, Any]:
        kept = (np.arange(len(part[1])) < NEAREST) | (part[1] > 0)
        return part[0][kept], part[1][kept]

    parts = [near(part) for part in parts]
    every = np.vstack([rows for rows, _ in parts])
    spread = every.std(0) + 1e-6
    mean = every.mean(0)
    scaled = [((rows - mean) / spread, right) for rows, right in parts]

    def loss(weights: Any) -> tuple[float, Any]:
        total, slope = 0.0, np.zeros_like(weights)
        for (rows, right), worth in zip(scaled, weight, strict=True):
            score = rows @ weights
            share = np.exp(score - score.max())
            among = share @ right + 1e-300
            total -= worth * np.log(among / share.sum())
            slope -= worth * (rows.T @ (share * right / among - share / share.sum()))
        size = weight.sum()
        return total / size + PULL * weights @ weights, slope / size + 2 * PULL * weights

    start = np.zeros(every.shape[1])
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 150})
    return found.x / spread


def _found(one: dict[str, Any], order: Any) -> tuple[bool, bool]:
    units = list(dict.fromkeys(tuple(one["units"][n]) for n in order))
    gain = {tuple(u): g for u, g in zip(one["units"], one["gains"], strict=True)}
    return any(gain[u] for u in units[:5]), bool(gain[units[0]])


def main() -> int:
    """Collect or learn."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--collect", type=Path)
    parser.add_argument("--learn", type=Path)
    parser.add_argument("--library", choices=LIBRARIES)
    parser.add_argument("--folds", type=int, default=0)
    arguments = parser.parse_args()
    if arguments.collect:
        collect(arguments.collect, [arguments.library] if arguments.library else LIBRARIES)
    if arguments.learn:
        learn(arguments.learn, arguments.folds)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
