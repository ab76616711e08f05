"""Measures search: our index with each engine, beside bare FTS5 and tantivy fed the same terms.

    python benchmarks/search/run.py [--sizes 1000,4000,10000,84000] [--out benchmarks/search/RESULTS.md]

Passages come from `../shared/bench/passages.jsonl.gz`, or where that is absent are resampled from
the shipped library. Each case runs in a process of its own, so that memory is measured apart.
"""

from __future__ import annotations

import argparse
import asyncio
import gzip
import json
import os
import platform
import random
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from kzailaw_desktop.corpus.passages import passages as passages_of  # noqa: E402
from kzailaw_desktop.corpus.storing.store import Store as Library  # noqa: E402
from kzailaw_desktop.domain import DocKind, Passage  # noqa: E402
from kzailaw_desktop.search import Glossary, SearchIndex, SearchRequest  # noqa: E402
from kzailaw_desktop.search.engines.fts_engine import expression  # noqa: E402
from kzailaw_desktop.search.engines.rows import row  # noqa: E402
from kzailaw_desktop.search.index import LARGE  # noqa: E402
from kzailaw_desktop.search.queries.plan import Planner  # noqa: E402
from kzailaw_desktop.search.queries.query import parse  # noqa: E402
from kzailaw_desktop.search.words.analysis import analyser  # noqa: E402
from kzailaw_desktop.search.worker import IndexBuilder, Job  # noqa: E402

HEAD = """# Search, measured

{machine}; `python benchmarks/search/run.py`.

The machine was shared with other work (a load of 2 is both cores busy): ratios tell more than
milliseconds. A query counts with the quickest of three rounds.

"Ours" is the whole way: from text to searchable, and from a query to ranked hits with snippets,
marks, counts by facet and suggestions. Bare FTS5 and tantivy are given the same terms ready made
and return twenty numbers. Whoosh answers within 30 ms (p95, with snippets) up to some 3 000
passages; from `search.index.LARGE` on SQLite FTS5 keeps the terms, behind the same port, ranked by
the same ranker. Above 3 000 matches candidates are chosen by the rarity of their terms instead of
BM25, which is why a long OR can be quicker here than in bare FTS5. The program
leaves Whoosh at {large} passages; at 84 000 it was still indexing after five minutes. Peak memory
to index has the sample itself in it; the program reads one document at a time.
"""
BENCH = ROOT.parent / "shared" / "bench" / "passages.jsonl.gz"
PER_DOCUMENT = 100
WHOOSH_MOST = 20_000  # passages; above, the program does not use it
KINDS = ("one word", "two words", "phrase", "prefix", "five-word OR")


def sample(size: int) -> list[Passage]:
    """The first `size` passages of the bench file, spread evenly; or of the shipped library."""
    if BENCH.is_file():
        with gzip.open(BENCH, "rt", encoding="utf-8") as lines:
            step = max(1, sum(1 for _ in lines) // size)
        with gzip.open(BENCH, "rt", encoding="utf-8") as lines:
            raw = [json.loads(line) for line in islice(lines, 0, size * step, step)]
        return [
            Passage(
                document=f"doc-{number // PER_DOCUMENT}",
                kind=DocKind(one["kind"]),
                eid=f"p_{number}",
                lang=one["lang"],
                text=one["text"],
                heading=one["title"] or "",
            )
            for number, one in enumerate(raw)
        ]
    library = Library(ROOT / "corpus", read_only=True)
    own = [p for entry in library.entries() for p in passages_of(library.load(entry.id))]
    chosen = random.Random(1).choices(own, k=size)
    return [
        Passage(f"doc-{n // PER_DOCUMENT}", p.kind, f"p_{n}", p.lang, p.text, p.heading)
        for n, p in enumerate(chosen)
    ]


def documents(size: int) -> Iterator[Job]:
    """The sample as jobs, one a document."""
    own = sample(size)
    for at in range(0, len(own), PER_DOCUMENT):
        part = tuple(own[at : at + PER_DOCUMENT])
        yield Job(part[0].document, "1", part)


def queries(own: list[Passage], each: int = 40) -> dict[str, list[str]]:
    """Queries of five kinds from words that stand in the passages."""
    chance = random.Random(7)
    found: dict[str, list[str]] = {kind: [] for kind in KINDS}
    while len(found["five-word OR"]) < each:
        passage = chance.choice(own)
        words = [w for w, _ in analyser(passage.lang).pairs(passage.text)]
        words = [w for w in words if w.isalpha() and len(w) > 4]
        if len(words) < 6:
            continue
        at = chance.randrange(len(words) - 1)
        tokens = passage.text.split()
        place = chance.randrange(max(1, len(tokens) - 2))
        found["one word"].append(words[at])
        found["two words"].append(f"{words[at]} {words[at + 1]}")
        found["phrase"].append('"' + " ".join(tokens[place : place + 2]).replace('"', "") + '"')
        found["prefix"].append(words[at][:4] + "*")
        found["five-word OR"].append(" OR ".join(chance.sample(words, 5)))
    return {kind: values[:each] for kind, values in found.items()}


def timed(run: Callable[[str], object], asked: list[str]) -> tuple[float, float]:
    """p50 and p95 in milliseconds; a query's time is its quickest of three rounds after one to
    warm up, so that other work on the machine is not measured."""
    best: dict[str, float] = {}
    for round_ in range(4):
        for query in asked:
            start = time.perf_counter()
            try:
                run(query)
            except Exception as error:
                if "Query" not in type(error).__name__ and "Syntax" not in str(error):
                    raise
            took = (time.perf_counter() - start) * 1000
            if round_:
                best[query] = min(took, best.get(query, took))
    times = sorted(best.values())
    return times[len(times) // 2], times[int(len(times) * 0.95) - 1]


def case_ours(engine: str, size: int, folder: Path) -> dict[str, Any]:
    """Our whole pipeline: text to searchable, and searching with and without snippets."""
    jobs = list(documents(size))
    start = time.perf_counter()
    index = SearchIndex(folder, Glossary(), engine)
    with index.batch():
        for job in jobs:
            index.update(job.document, job.fingerprint, job.passages or ())
    report: dict[str, Any] = {"index": time.perf_counter() - start}
    index.close()
    (folder / "queries.json").write_text(json.dumps(queries(sample(size))), encoding="utf-8")
    report["size"] = (
        sum(f.stat().st_size for f in folder.rglob("index-*/**/*") if f.is_file()) / 1e6
    )
    report["memory to index"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return report


def case_search(engine: str, size: int, folder: Path) -> dict[str, Any]:
    """Searching an index that is there."""
    asked = json.loads((folder / "queries.json").read_text(encoding="utf-8"))
    index = SearchIndex(folder, Glossary(), engine)
    start = time.perf_counter()
    index.search(SearchRequest(asked["one word"][0]))
    report: dict[str, Any] = {"cold": (time.perf_counter() - start) * 1000}
    searcher = index._searcher

    def terms_only(query: str) -> None:
        plan = Planner(SearchRequest(query), Glossary(), searcher.lexicon).plan(parse(query)[0])
        index._engine.find(plan.wide, 20)

    report["terms"] = {kind: timed(terms_only, asked[kind]) for kind in KINDS}
    report["full"] = {
        kind: timed(lambda q: index.search(SearchRequest(q)), asked[kind]) for kind in KINDS
    }
    report["memory to search"] = _resident()
    one = next(iter(documents(size)))
    start = time.perf_counter()
    index.update(one.document, "2", one.passages or ())
    report["update"] = (time.perf_counter() - start) * 1000
    index.close()
    return report


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


def case_bare_fts(size: int, folder: Path) -> dict[str, Any]:
    """A contentless FTS5 table fed our stems, nothing else."""
    own = sample(size)
    start = time.perf_counter()
    rows = [row(n, p) for n, p in enumerate(own)]
    report: dict[str, Any] = {"analysis": time.perf_counter() - start}
    folder.mkdir(parents=True, exist_ok=True)
    start = time.perf_counter()
    db = sqlite3.connect(folder / "bare.sqlite")
    db.execute(
        "CREATE VIRTUAL TABLE t USING fts5(head, body, word, tag, content='',"
        " tokenize=\"ascii tokenchars '-_.:/'\")"
    )
    db.executemany(
        "INSERT INTO t (rowid, head, body, word, tag) VALUES (?, ?, ?, ?, ?)",
        (
            (r.pid, " ".join(r.head), " ".join(r.body), " ".join(r.word), " ".join(r.tag))
            for r in rows
        ),
    )
    db.commit()
    report["index"] = time.perf_counter() - start
    report["size"] = (folder / "bare.sqlite").stat().st_size / 1e6
    report["memory to index"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    asked = queries(own)
    plain = SearchIndex(folder / "none", Glossary(), "fts5")

    def run(query: str) -> None:
        plan = Planner(SearchRequest(query), Glossary(), plain._searcher.lexicon)
        text = expression(plan.plan(parse(query)[0]).own)
        db.execute("SELECT rowid FROM t WHERE t MATCH ? ORDER BY rank LIMIT 20", (text,)).fetchall()

    start = time.perf_counter()
    run(asked["one word"][0])
    report["cold"] = (time.perf_counter() - start) * 1000
    report["terms"] = {kind: timed(run, asked[kind]) for kind in KINDS}
    plain.close()
    return report


def case_tantivy(size: int, folder: Path) -> dict[str, Any]:
    """tantivy fed our stems, whitespace-split."""
    import tantivy

    own = sample(size)
    rows = [row(n, p) for n, p in enumerate(own)]
    folder.mkdir(parents=True, exist_ok=True)
    builder = tantivy.SchemaBuilder()
    builder.add_integer_field("pid", stored=True)
    for name in ("head", "body", "word", "tag"):
        builder.add_text_field(name, tokenizer_name="whitespace", index_option="position")
    start = time.perf_counter()
    index = tantivy.Index(builder.build(), path=str(folder))
    writer = index.writer(128_000_000, 1)
    for r in rows:
        writer.add_document(
            tantivy.Document(
                pid=r.pid,
                head=" ".join(r.head),
                body=" ".join(r.body),
                word=" ".join(r.word),
                tag=" ".join(r.tag),
            )
        )
    writer.commit()
    writer.wait_merging_threads()
    report: dict[str, Any] = {"index": time.perf_counter() - start}
    report["size"] = sum(f.stat().st_size for f in folder.rglob("*") if f.is_file()) / 1e6
    report["memory to index"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    index.reload()
    searcher = index.searcher()
    asked = queries(own)

    def run(query: str) -> None:
        words = [w.strip('"*').lower() for w in query.split() if w != "OR"]
        stems = [analyser("ru").stem(w) for w in words]
        if query.startswith('"'):
            text = 'body:"' + " ".join(stems) + '"'
        else:
            joint = " OR " if " OR " in query else " AND "
            text = joint.join(f'body:"{s}"' for s in stems)
        searcher.search(index.parse_query(text, ["body"]), 20)

    start = time.perf_counter()
    run(asked["one word"][0])
    report["cold"] = (time.perf_counter() - start) * 1000
    report["terms"] = {kind: timed(run, asked[kind]) for kind in KINDS if kind != "prefix"}
    return report


def case_stall(size: int, folder: Path) -> dict[str, Any]:
    """The longest an event loop waits while a child process builds the index."""

    async def beat() -> float:
        worst = 0.0
        before = time.perf_counter()
        while builder.poll().state == "working":
            await asyncio.sleep(0.005)
            now = time.perf_counter()
            worst = max(worst, now - before - 0.005)
            before = now
        return worst

    builder = IndexBuilder(folder, documents, size, expect=size)
    worst = asyncio.run(beat())
    state = builder.wait().state
    builder.close()
    return {"stall": worst * 1000, "state": state}


def run_case(name: str, size: int, folder: Path) -> dict[str, Any]:
    """One case by its name, in this process."""
    kind, _, engine = name.partition(":")
    if kind == "ours":
        return case_ours(engine, size, folder)
    if kind == "search":
        return case_search(engine, size, folder)
    return {"fts": case_bare_fts, "tantivy": case_tantivy, "stall": case_stall}[kind](size, folder)


def apart(name: str, size: int, folder: Path) -> dict[str, Any]:
    """One case in a process of its own."""
    command = [sys.executable, __file__, "--case", name, "--size", str(size), "--dir", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        return {"failed": done.stderr.strip().splitlines()[-1:]}
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def measure(sizes: list[int]) -> dict[int, dict[str, Any]]:
    """All cases of all sizes."""
    results: dict[int, dict[str, Any]] = {}
    for size in sizes:
        results[size] = {}
        for engine in ("whoosh", "fts5") if size <= WHOOSH_MOST else ("fts5",):
            folder = Path(tempfile.mkdtemp(prefix="kzailaw-bench-"))
            built = apart(f"ours:{engine}", size, folder)
            results[size][engine] = {**built, **apart(f"search:{engine}", size, folder)}
            shutil.rmtree(folder)
        for name in ("fts", "tantivy", "stall"):
            folder = Path(tempfile.mkdtemp(prefix="kzailaw-bench-"))
            results[size][name] = apart(name, size, folder)
            shutil.rmtree(folder)
        print(size, json.dumps(results[size], ensure_ascii=False), file=sys.stderr, flush=True)
    return results


def table(results: dict[int, dict[str, Any]]) -> str:
    """The results as Markdown."""
    lines = []
    for size, cases in results.items():
        lines += [f"\n### {size:,} passages\n".replace(",", " ")]
        head = ["", "ours, Whoosh", "ours, FTS5", "bare FTS5", "tantivy"]
        lines += ["| " + " | ".join(head) + " |", "|---" * len(head) + "|"]
        columns = [cases.get(name, {}) for name in ("whoosh", "fts5", "fts", "tantivy")]

        def line(name: str, values: list[str]) -> None:
            lines.append(f"| {name} | " + " | ".join(values) + " |")  # noqa: B023

        def each(key: str, form: str) -> list[str]:
            return [form.format(c[key]) if key in c else "–" for c in columns]  # noqa: B023

        analysis = cases.get("fts", {}).get("analysis", 0.0)
        for number, case in enumerate(columns):  # the peers are given terms, ours makes them
            if "index" in case:
                case["terms only"] = case["index"] - (analysis if number < 2 else 0.0)
                case["from text"] = case["terms only"] + analysis
        line("index from text, s", each("from text", "{:.1f}"))
        line(f"index without analysis, which takes {analysis:.1f} s", each("terms only", "{:.1f}"))
        if "from text" in columns[2]:
            for case in columns:
                if "from text" in case:
                    case["ratio"] = case["from text"] / columns[2]["from text"]
        line("index from text, bare FTS5 = 1", each("ratio", "{:.1f}"))
        line("size, MB", each("size", "{:.1f}"))
        line("peak memory to index, MB", each("memory to index", "{:.0f}"))
        line("memory of a process that searches, MB", each("memory to search", "{:.0f}"))
        line("cold first query, ms", each("cold", "{:.0f}"))
        line("update of one document, ms", each("update", "{:.0f}"))
        for key, name in (("terms", "engine only"), ("full", "with ranking and snippets")):
            for kind in KINDS:
                values = [
                    f"{c[key][kind][0]:.1f} / {c[key][kind][1]:.1f}"
                    if kind in c.get(key, {})
                    else "–"
                    for c in columns
                ]
                if any(v != "–" for v in values):
                    line(f"{kind}, {name}, p50 / p95 ms", values)
        stall = cases.get("stall", {})
        if "stall" in stall:
            lines.append(
                f"\nLongest stall of an event loop while a child process indexes:"
                f" {stall['stall']:.0f} ms ({stall['state']})."
            )
    return "\n".join(lines) + "\n"


def main() -> None:
    """Measure and write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="1000,4000,10000,84000")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "RESULTS.md")
    parser.add_argument("--case")
    parser.add_argument("--size", type=int)
    parser.add_argument("--dir", type=Path)
    arguments = parser.parse_args()
    if arguments.case:
        print(json.dumps(run_case(arguments.case, arguments.size, arguments.dir)))
        return
    results = measure([int(size) for size in arguments.sizes.split(",")])
    machine = (
        f"{platform.machine()}, {os.cpu_count()} cores, load {os.getloadavg()[2]:.1f},"
        f" Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
    )
    head = HEAD.format(machine=machine, large=f"{LARGE:,}".replace(",", " "))
    arguments.out.write_text(head + table(results), encoding="utf-8")


if __name__ == "__main__":
    main()
