"""Learns the weights of the ranking model from judged queries: `tools/ranking.py SIGNALS…`.

    python tools/ranking.py --collect build/signals.json   # what speaks for the candidates
    python tools/ranking.py --learn build/signals.json     # writes resources/search/ranking.json

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
PULL = 0.003  # towards zero
GENERAL = 0.5  # weight of a question to the general passages
EVERY = 3  # of those questions are learnt from
NEAREST = 130  # candidates of a query that are learnt from


def libraries() -> list[tuple[list[Passage], dict[str, list[JudgedQuery]]]]:
    """Each library with the sets that may be learnt from."""
    shipped = [p for _, own in documents(SHARED / "corpus") for p in own]
    own = {n: questions.read_toml(GOLD / f"{n}.toml") for n in (*report.OWN_SETS, *report.SEEN)}
    own["queries.jsonl"] = questions.read_queries(CASES / "queries.jsonl", report.NAMES)
    codes = {n: questions.read_toml(GOLD / f"search-codes-{n}.toml") for n in report.CODES_SEEN}
    codes["file"] = questions.read_codes(CASES / "questions-codes.jsonl")
    general, asked = questions.read_general(CASES / "kazqad.json.gz")
    all_codes = [*shipped, *report._codes(SHARED / "testdata")]
    return [(shipped, own), (all_codes, codes), (general, {"general": asked[::EVERY]})]


def collect(file: Path) -> None:
    """Write what speaks for the candidates of each query, and which of them are right."""
    held: list[dict[str, Any]] = []
    rows: list[tuple[list[float], tuple[str, str]]] = []

    def spy(ranked: Any, ranker: Any, scores: Any, home: Any) -> Any:
        found = [one for one in ranked[: model.RERANKED] if scores[one.pid].met]
        signals = model.signals_of(found, ranker, scores, home)
        units = [(one.seen.passage.document, one.seen.passage.eid) for one in found]
        rows[:] = zip(signals, units, strict=True)
        spy.things = len(ranker.groups)  # type: ignore[attr-defined]
        return list(ranked)

    finder.reordered = spy
    glossary = Glossary.load(paths.shipped_corpus() / "glossary.toml")
    for passages, sets in libraries():
        with tempfile.TemporaryDirectory() as folder:
            index = SearchIndex(Path(folder), glossary)
            index.expect(len(passages))
            with index.batch():
                for document in dict.fromkeys(p.document for p in passages):
                    mine = [p for p in passages if p.document == document]
                    index.update(document, "1", mine)
            for name, query in ((n, q) for n, asked in sets.items() for q in asked):
                rows.clear()
                try:
                    index.search(SearchRequest(query.text, limit=10))
                except QueryError:
                    continue
                gains = [query.gain([unit]) for _, unit in rows]
                things = getattr(spy, "things", 0)
                if things >= model.FEWEST_THINGS and any(gains) and not all(gains):
                    held.append({"set": name, "query": query.text, "kind": query.kind,
                                 "things": things, "gains": gains, "units": [u for _, u in rows],
                                 "signals": [[round(x, 4) for x in s] for s, _ in rows]})  # fmt: skip
            index.close()
        print(len(held), "queries", file=sys.stderr)
    file.write_text(json.dumps(held), encoding="utf-8")


def learn(file: Path, folds: int) -> None:
    """Fit the weights and write them; with `folds` print what is found unseen instead."""
    import numpy as np

    held = json.loads(file.read_text(encoding="utf-8"))
    parts = [_matrix(np, one) for one in held]
    weight = np.array([GENERAL if one["set"] == "general" else 1.0 for one in held])
    if folds:
        drawn = np.random.RandomState(1).randint(0, folds, len(held))
        right: dict[str, list[tuple[bool, bool]]] = {}
        for fold in range(folds):
            seen = [n for n in range(len(held)) if drawn[n] != fold]
            fitted = _fit(np, [parts[n] for n in seen], weight[seen])
            for n in np.where(drawn == fold)[0]:
                order = np.argsort(-(parts[n][0] @ fitted), kind="stable")
                right.setdefault(held[n]["set"], []).append(_found(held[n], order))
        for name, found in right.items():
            five, first = (sum(f[k] for f in found) / len(found) for k in (0, 1))
            print(f"{name:20} {len(found):4} in five {five:.3f}, first right {first:.3f}")
        return
    fitted = _fit(np, parts, weight)
    half = len(model.FEATURES)
    data = {
        part: {n: round(float(w), 4) for n, w in zip(model.FEATURES, own, strict=True)}
        for part, own in (("plain", fitted[:half]), ("long", fitted[half:]))
    }
    target = paths.resources() / "search" / "ranking.json"
    target.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")


def _matrix(np: Any, one: dict[str, Any]) -> tuple[Any, Any]:
    gains = np.array(one["gains"])
    rows = np.array(one["signals"])
    long = float(one["things"] > model.LONG)
    return np.hstack([rows, rows * long]), gains / 3


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
    parser.add_argument("--folds", type=int, default=0)
    arguments = parser.parse_args()
    if arguments.collect:
        collect(arguments.collect)
    if arguments.learn:
        learn(arguments.learn, arguments.folds)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
