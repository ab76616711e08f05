"""Measure a library of many acts beside the shipped one alone: `measure.py ACTS`, of `built.py`.

Each figure is taken in this one run, as milliseconds of the clock and of the processor: on a
shared machine the processor's time moves less. Prints one JSON document.
"""

from __future__ import annotations

import json
import random
import re
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import built

from kzailaw_desktop.corpus.reports.report import ImportReport
from kzailaw_desktop.library import Library
from kzailaw_desktop.library.indexed.indexing import update_index
from kzailaw_desktop.library.stored.cards import remove
from kzailaw_desktop.search import SearchRequest
from kzailaw_desktop.search.answers.searcher import CANDIDATES
from kzailaw_desktop.search.engines.fts_engine import NAME as FTS
from kzailaw_desktop.search.engines.fts_engine import expression
from kzailaw_desktop.search.queries.query import parse

WORDS = ("налог", "лицензия", "договор", "салық", "құқық", "қызмет", "орган", "мерзім", "срок",
         "ответственность", "заңнама", "уполномоченный орган", "жергілікті атқарушы орган")  # fmt: skip
PHRASES = ('"в соответствии с"', '"осы Заңның"', '"уполномоченный орган"', '"атқарушы орган"')
REFERENCES = ("17-3-2", "п. 3 ст. 17", "17-баптың 3-тармағы")
MEAN = 200_000  # bytes of the act that is imported besides
Figure = dict[str, float]
Figures = dict[str, Any]


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds by the clock and by the processor."""
    wall, own = time.perf_counter(), time.process_time()
    work()
    return (time.perf_counter() - wall) * 1000, (time.process_time() - own) * 1000


def figure(pairs: list[tuple[float, float]]) -> Figure:
    """Median and 95th percentile of several measurements."""

    def rank(values: list[float]) -> tuple[float, float]:
        values = sorted(values)
        return statistics.median(values), values[min(len(values) - 1, int(0.95 * len(values)))]

    wall, own = rank([w for w, _ in pairs]), rank([c for _, c in pairs])
    return {"wall_p50": wall[0], "wall_p95": wall[1], "cpu_p50": own[0], "cpu_p95": own[1]}


def repeated(work: Callable[[], object], times: int = 9) -> Figure:
    """The same work several times, warm."""
    work()
    return figure([timed(work) for _ in range(times)])


def lists(library: Library) -> Figures:
    """First document, list, go-to, contents and context."""
    found: Figures = {
        "first document read": figure([timed(library.first_document)]),
        "list of documents, first in a process": figure([timed(library.documents)]),
        "list of documents": repeated(library.documents),
        "headings for the palette, read in the background": figure(
            [timed(lambda: library.catalogue.headings("ru"))]
        ),
        "acts by which citations are resolved": figure([timed(lambda: library.act_index)]),
    }
    acts = library.act_ids()
    chosen = random.Random(1).sample(acts, min(60, len(acts)))
    largest = max(library.documents(), key=lambda info: info.passages).id
    references = [timed(lambda r=r: library.resolve(r)) for r in REFERENCES * 5]
    found["go to a typed reference"] = figure(references)
    found["contents of the largest act"] = repeated(
        lambda: library.catalogue.outline(largest, "ru")
    )
    links = library.links
    found["context of an article"] = figure(
        [timed(lambda d=d, n=n: links.context(d, f"art_{n}")) for d in chosen for n in (1, 2)]
    )
    return found


def searches(library: Library) -> Figures:
    """Search with snippets, and the engine alone beside bare FTS5 with the same terms."""
    index = library.index
    requests = [SearchRequest(query, limit=20) for query in (*WORDS, *PHRASES)]
    found: Figures = {
        "first search in a process": figure([timed(lambda: index.search(requests[0]))])
    }
    for request in requests:
        index.search(request)
    found["search with snippets, words and phrases"] = figure(
        [timed(lambda r=r: index.search(r)) for r in requests * 3]
    )
    if index.engine != FTS:
        return found
    searcher = index._searcher
    nodes = [searcher._planner(r).plan(parse(r.query)[0]).wide for r in requests]
    bare = sqlite3.connect(searcher.store.file)
    asked = "SELECT rowid FROM terms WHERE terms MATCH ? ORDER BY rank LIMIT 20"
    pairs = [
        (
            timed(lambda n=n: searcher.engine.find(n, CANDIDATES)),
            timed(lambda n=n: bare.execute(asked, (expression(n),)).fetchall()),
        )
        for n in nodes * 3
    ]
    found["engine alone"] = figure([ours for ours, _ in pairs])
    found["bare FTS5, the same terms"] = figure([peer for _, peer in pairs])
    bare.close()
    return found


@contextmanager
def one_more(folder: Path) -> Iterator[Path]:
    """A folder with an act of mean size that the library does not have."""
    sizes = built.bytes_of(folder)
    name = min(sizes, key=lambda n: abs(sizes[n] - MEAN))
    source = next(meta.parent for meta in folder.rglob("meta.yaml") if meta.parent.name == name)
    with tempfile.TemporaryDirectory() as place:
        target = Path(place) / "03-laws/2024/0303-akt-999999"
        shutil.copytree(source, target)
        for file in target.glob("*.md"):
            text = file.read_text(encoding="utf-8")
            file.write_text(re.sub(r"^# .*", "# О колодцах и мостах", text), encoding="utf-8")
        (target / "meta.yaml").write_text(
            "act_code: '999999'\nrequisite: Закон Республики Казахстан от 3 марта 2024 года "
            "№ 999-VIII ЗРК\nversion_date: 2024-03-03\n",
            encoding="utf-8",
        )
        yield Path(place)


def another_act(library: Library, folder: Path) -> Figures:
    """Import one more act, link and index it; taken out again."""
    documents: list[str] = []

    def work() -> None:
        steps = library.import_files([place])
        documents.extend(s.document for s in steps if isinstance(s, ImportReport))
        _ = library.links
        update_index(library)
        library.index.search(SearchRequest(f"doc:{documents[0]}", limit=1))

    with one_more(folder) as place:
        before = built.children()
        wall, own = timed(work)
        own += (built.children() - before) * 1000
    remove(library, documents[0])
    _ = library.links
    update_index(library)
    return {"one more act": {"wall_p50": wall, "wall_p95": wall, "cpu_p50": own, "cpu_p95": own}}


def measure(library: Library, folder: Path | None) -> Figures:
    """Every figure of one library. `folder`: where its acts came from."""
    found = {**lists(library), **searches(library)}
    if folder is not None:
        found |= another_act(library, folder)
    found["passages"] = library.index.count()
    return found


def main(acts: int) -> None:
    """Measure the library of so many acts and the shipped one alone."""
    with tempfile.TemporaryDirectory() as place:
        root = Path(place)
        alone = Library.open(root / "lib", root / "work.sqlite", index_dir=root / "index")
        update_index(alone)
        shipped = measure(alone, None)
        many = built.opened(built.place(acts))
        print(json.dumps({"shipped": shipped, "many": measure(many, built.place(acts) / "acts")}))
        many.close()


if __name__ == "__main__":
    main(int(sys.argv[1]))
