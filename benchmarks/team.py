"""A server beside the same library in a folder, in one run: sizes, import, search, context, save.

Usage: .venv/bin/python benchmarks/team.py FOLDER_OF_ACTS [--searches 200]

The server is one of the tests', on loopback. Prints a table; every figure of the server stands
beside that of the folder.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "helpers")]

from server_process import ServerProcess, programs  # noqa: E402
from team_server import TeamServer  # noqa: E402

from kzailaw_desktop.library import Library  # noqa: E402
from kzailaw_desktop.library.importing.files import import_paths  # noqa: E402
from kzailaw_desktop.library.indexed.indexing import update_index  # noqa: E402
from kzailaw_desktop.search import SearchRequest  # noqa: E402
from kzailaw_desktop.team import transfer  # noqa: E402
from kzailaw_desktop.team.library import TeamLibrary  # noqa: E402
from kzailaw_desktop.team.server import state  # noqa: E402
from kzailaw_desktop.workspace.notes.annotation import Annotation  # noqa: E402


def p95(run: Callable[[int], object], times: int) -> float:
    """Milliseconds of the slowest but one in twenty."""
    spent = []
    for n in range(times):
        begun = time.perf_counter()
        run(n)
        spent.append(time.perf_counter() - begun)
    return 1000 * sorted(spent)[int(0.95 * (times - 1))]


def main(acts: Path, searches: int) -> None:
    """Print the table."""
    bin = programs()
    assert bin is not None, "no PostgreSQL here"
    folder = Path(tempfile.mkdtemp(prefix="kzailaw-bench-", dir="/tmp"))
    process = ServerProcess(folder / "server", bin)
    rows: list[tuple[str, float, float, str]] = []
    try:
        team = TeamServer(process)
        local = Library.open(folder / "lib", folder / "w.sqlite", False, folder / "index")
        begun = time.perf_counter()
        _, errors = import_paths(local, [acts])
        update_index(local)
        _ = local.links
        local_import = time.perf_counter() - begun
        assert not errors, errors[0]
        server = TeamLibrary.at(team.member("aliya"), "", folder / "aliya")
        begun = time.perf_counter()
        for _ in transfer.push_library(server, local.user_store):
            pass
        _ = server.links
        rows.append(("all in, linked, searchable", local_import, time.perf_counter() - begun, "s"))
        documents = local.act_ids()
        chance = random.Random(5)
        outlines = [local.catalogue.outline(doc, "ru") for doc in documents[:10]]
        words = [w for part in outlines for row in part for w in row.heading.split() if len(w) > 5]
        queries = [" ".join(chance.sample(words, 2)) for _ in range(searches)]
        same = 0
        for query in queries[:100]:
            found = [[(h.document, h.eid) for h in each.index.search(SearchRequest(query)).hits[:5]]
                     for each in (local, server)]  # fmt: skip
            same += found[0] == found[1]
        for name, run in (
            (
                "search, two words, p95",
                lambda lib: lambda n: lib.index.search(SearchRequest(queries[n % searches])),
            ),
            (
                "context of an article, p95",
                lambda lib: lambda n: lib.context("art_1", documents[n % len(documents)]),
            ),
            (
                "first article of an act, p95",
                lambda lib: lambda n: (lib._opened.clear(), lib.act(documents[n % len(documents)])),
            ),
        ):
            rows.append((name, p95(run(local), searches), p95(run(server), searches), "ms"))
        records = server.server_records()
        from kzailaw_desktop.team.work.records import ServerWork

        work = ServerWork(records.server)
        rows.append(
            (
                "a note saved, p95",
                p95(
                    lambda n: local.workspace.save_annotation(
                        Annotation(document="d", eid="art_1", body=str(n))
                    ),
                    searches,
                ),
                p95(
                    lambda n: work.save_annotation(
                        Annotation(document="d", eid="art_1", body=str(n))
                    ),
                    searches,
                ),
                "ms",
            )
        )
        team.chief.do("ANALYZE")
        sizes = state.sizes(team.chief)
        size = sum(f.stat().st_size for f in (folder / "lib").rglob("*.xml"))
        print(
            f"{len(documents)} acts, {size / 1e6:.1f} MB of XML, {local.index.count()} passages\n"
        )
        print("| what | folder | server | ratio |\n|---|---|---|---|")
        for name, here, there, unit in rows:
            print(f"| {name} | {here:.1f} {unit} | {there:.1f} {unit} | {there / here:.2f} |")
        print(f"\nthe first five hits the same: {same} of 100 queries")
        for schema, found in sizes.items():
            print(f"{schema}: {found['bytes'] / 1e6:.1f} MB")
        server.close()
        local.close()
        team.close()
    finally:
        process.stop()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    reader = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    reader.add_argument("acts", type=Path)
    reader.add_argument("--searches", type=int, default=200)
    given = reader.parse_args()
    main(given.acts, given.searches)
