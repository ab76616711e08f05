"""Measure a library of many acts beside the shipped one alone: `measure.py LIBRARY INDEX`.

Each figure is taken in this one run, as milliseconds of the clock and of the processor: on a
shared machine the processor's time moves less. Prints one JSON document.
"""

from __future__ import annotations

import json
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil

from kzailaw_desktop.library import Library
from kzailaw_desktop.search import SearchRequest

WORDS = ("налог", "лицензия", "договор", "салық", "құқық", "қызмет", "орган", "мерзім", "срок",
         "ответственность", "заңнама", "уполномоченный орган", "жергілікті атқарушы орган")  # fmt: skip
PHRASES = ('"в соответствии с"', '"осы Заңның"', '"уполномоченный орган"', '"атқарушы орган"')
Figure = dict[str, float]


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


def measure(library: Library) -> dict[str, Any]:
    """Every figure of one library."""
    found: dict[str, Any] = {
        "start: first document read": figure([timed(library.first_document)]),
        "list of documents, first": figure([timed(library.documents)]),
    }
    acts = library.act_ids()
    chosen = random.Random(1).sample(acts, min(60, len(acts)))
    largest = max(library.documents(), key=lambda info: info.passages).id
    found["acts"], found["passages"] = len(acts), library.index.count()
    found["list of documents"] = repeated(library.documents)
    found["acts by which citations are resolved"] = figure([timed(lambda: library.act_index)])
    found["go to"] = figure(
        [
            timed(lambda r=r: library.resolve(r))
            for r in ("17-3-2", "п. 3 ст. 17", "17-баптың 3-тармағы") * 5
        ]
    )
    found["contents of the largest act"] = repeated(
        lambda: library.catalogue.outline(largest, "ru")
    )
    links = library.links
    found["context of an article"] = figure(
        [timed(lambda d=d, n=n: links.context(d, f"art_{n}")) for d in chosen for n in (1, 2)]
    )
    requests = [SearchRequest(query, limit=20) for query in (*WORDS, *PHRASES)]
    for request in requests:
        library.index.search(request)
    found["search with snippets, words and phrases"] = figure(
        [timed(lambda r=r: library.index.search(r)) for r in requests * 3]
    )
    before = psutil.Process().memory_info().rss
    for doc in random.Random(2).choices(acts, k=200):
        library.document(doc)
    found["memory after 200 acts opened, MB"] = psutil.Process().memory_info().rss / 1e6
    found["of which by opening, MB"] = (psutil.Process().memory_info().rss - before) / 1e6
    return found


def main() -> None:
    """Measure the library named and the shipped one alone."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        alone = Library.open(root / "lib", root / "work.sqlite", index_dir=root / "index")
        from kzailaw_desktop.library.indexed.indexing import update_index

        update_index(alone)
        many = Library.open(Path(sys.argv[1]), root / "work.sqlite", index_dir=Path(sys.argv[2]))
        print(json.dumps({"shipped": measure(alone), "many": measure(many)}, indent=1))


if __name__ == "__main__":
    main()
