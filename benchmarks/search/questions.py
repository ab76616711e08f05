"""Measures whole answers to questions with all codes imported, and the memory of a search.

    python benchmarks/search/questions.py

The Labour and the Tax Code come from `../shared/testdata`. The engine alone is asked for all that
the plan of a query asks of it, beside bare FTS5 (`rank`, twenty rows) fed the same terms.
"""

from __future__ import annotations

import resource
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from kzailaw_desktop import paths  # noqa: E402
from kzailaw_desktop.search import Glossary, SearchIndex, SearchRequest, evaluate_search  # noqa: E402
from kzailaw_desktop.search.engines.fts_engine import expression  # noqa: E402
from kzailaw_desktop.search.evaluating import questions, report  # noqa: E402
from kzailaw_desktop.search.queries.plan import Planner  # noqa: E402
from kzailaw_desktop.search.queries.query import parse  # noqa: E402

SHARED = ROOT.parent / "shared"


def percentiles(run: Callable[[str], object], asked: list[str]) -> str:
    """p50 and p95 in milliseconds of the processor, of the quickest of three rounds."""
    best: dict[str, float] = {}
    for _ in range(3):
        for query in asked:
            start = time.process_time()
            run(query)
            took = (time.process_time() - start) * 1000
            best[query] = min(took, best.get(query, took))
    times = sorted(best.values())
    return f"{times[len(times) // 2]:.1f} / {times[int(len(times) * 0.95) - 1]:.1f}"


def main() -> int:
    """Print the table."""
    held = [p for _, own in evaluate_search.documents(SHARED / "corpus") for p in own]
    held += report._codes(SHARED / "testdata")
    cases = SHARED / "testdata" / "cases" / "search"
    asked = [q.text for q in questions.read_codes(cases / "questions-codes.jsonl")]
    asked += [q.text for q in questions.read_queries(cases / "queries.jsonl", report.NAMES)]
    glossary = Glossary.load(paths.shipped_corpus() / "glossary.toml")
    with tempfile.TemporaryDirectory() as folder:
        index = SearchIndex(Path(folder), glossary)
        index.expect(len(held))
        with index.batch():
            for document in dict.fromkeys(p.document for p in held):
                own = [replace(p, document=document) for p in held if p.document == document]
                index.update(document, "1", own)
        searcher = index._searcher
        plans = {}
        for query in asked:
            plan = Planner(SearchRequest(query), glossary, searcher.lexicon).plan(parse(query)[0])
            plans[query] = plan.some or plan.wide
        db: sqlite3.Connection = index._store.db
        print(f"{len(held)} passages, {len(asked)} queries, {index.engine}")
        whole = percentiles(lambda q: index.search(SearchRequest(q)), asked)
        print(f"whole answer with snippets, p50 / p95 ms: {whole}")
        engine = percentiles(lambda q: index._engine.find(plans[q], 20), asked)
        print(f"engine alone, p50 / p95 ms: {engine}")
        bare = percentiles(lambda q: _bare(db, expression(plans[q])), asked)
        print(f"bare FTS5 fed the same terms, p50 / p95 ms: {bare}")
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(f"peak memory of the process, library read and indexed in it: {peak} MB")
        index.close()
    return 0


def _bare(db: sqlite3.Connection, asked: str) -> list[object]:
    rows = db.execute(
        "SELECT rowid FROM terms WHERE terms MATCH ? ORDER BY rank LIMIT 20", (asked,)
    )
    return rows.fetchall()


if __name__ == "__main__":
    raise SystemExit(main())
