"""Build a library of invented acts once, and keep what that took: `built.py ACTS`.

Everything lies in `build/scale/ACTS/`. What was stopped goes on where it was: the acts are made
once, the import has a journal of its own, links and index take up what is lacking.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import psutil

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from kzailaw_desktop.corpus.importing.outcome import Progress  # noqa: E402
from kzailaw_desktop.corpus.reports.report import ImportReport  # noqa: E402
from kzailaw_desktop.library import Library, index_jobs  # noqa: E402

TOOL = ROOT.parent / "shared" / "tools" / "many_acts.py"
STEP = 20_000_000  # bytes of acts between two rows of the curve of the import
LOOK = 0.5  # seconds between two looks at what the children have used
Figures = dict[str, Any]


def place(acts: int) -> Path:
    """Return where the library of so many acts lies."""
    return ROOT / "build" / "scale" / str(acts)


def environment(home: Path) -> dict[str, str]:
    """Return the variables by which the program finds the library in a home."""
    names = {"DATA": "data", "CACHE": "cache", "CONFIG": "config", "STATE": "state"}
    own = {f"XDG_{kind}_HOME": str(home / name) for kind, name in names.items()}
    return os.environ | own | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}


def opened(home: Path) -> Library:
    """Return the library in a home, as the program opens it."""
    os.environ.update(environment(home))
    return Library.open()


def acts_of(home: Path, acts: int) -> Path:
    """Return the folder of the invented acts; they are made when they are not there."""
    folder = home / "acts"
    if not (folder / "truth.json").is_file():
        shutil.rmtree(folder, ignore_errors=True)
        command = [sys.executable, str(TOOL), str(folder), "--acts", str(acts)]
        subprocess.run(command, check=True, capture_output=True)
    return folder


def bytes_of(folder: Path) -> dict[str, int]:
    """Return the bytes of Markdown in each act's folder, by its name."""
    return {
        meta.parent.name: sum(file.stat().st_size for file in meta.parent.rglob("*.md"))
        for meta in folder.rglob("meta.yaml")
    }


def imported(library: Library, folder: Path) -> Figures:
    """Import the acts; returns what it took, with a row for every twenty megabytes."""
    sizes, rows = bytes_of(folder), []
    me, before = psutil.Process(), children()
    begin = last = (time.perf_counter(), time.process_time())
    bytes_read = acts = marked = 0
    name = ""
    for step in library.import_files([folder]):
        if isinstance(step, Progress):
            name = step.file
        if not isinstance(step, ImportReport) or name not in sizes:
            continue
        acts, bytes_read = acts + 1, bytes_read + sizes.pop(name)
        if bytes_read - marked < STEP and sizes:
            continue
        now = time.perf_counter(), time.process_time()
        memory = me.memory_info().rss / 1e6
        row = {"megabytes": bytes_read / 1e6, "memory": memory, "own": now[1] - last[1]}
        rows.append({**row, "per_megabyte": row["own"] / ((bytes_read - marked) / 1e6)})
        last, marked = now, bytes_read
    wall, own = time.perf_counter() - begin[0], time.process_time() - begin[1]
    return {
        "acts": acts, "megabytes": bytes_read / 1e6, "rows": rows, "wall": wall, "own": own,
        "reader": children() - before,
    }  # fmt: skip


def children() -> float:
    """Return the processor's seconds of the children that are alive."""
    times = [child.cpu_times() for child in psutil.Process().children(recursive=True)]
    return sum(each.user + each.system for each in times)


def indexed(library: Library) -> Figures:
    """Index and link what is lacking, in two processes; returns what each took."""
    begin = time.perf_counter()
    builder = index_jobs.start(library, index_jobs.needed(library))
    seconds: dict[int, float] = {}
    while builder.poll().state == "working":
        for child in _spawned():
            try:
                times = child.cpu_times()
            except psutil.Error:
                continue
            seconds[child.pid] = times.user + times.system
        time.sleep(LOOK)
    builder.close()
    library.index.reopen()
    index, links, *_ = [*(seconds[pid] for pid in sorted(seconds)), 0.0, 0.0]  # begun in this order
    return {
        "wall": time.perf_counter() - begin, "index": index, "links": links,
        "passages": library.index.count(), "pending": len(library.links_pending()),
    }  # fmt: skip


def _spawned() -> list[psutil.Process]:
    """Return the processes that index and link."""
    found = []
    for child in psutil.Process().children():
        with suppress(psutil.Error):
            if "spawn_main" in " ".join(child.cmdline()):
                found.append(child)
    return found


def build(acts: int) -> Figures:
    """Build what is not there, and return the figures that were kept."""
    home = place(acts)
    home.mkdir(parents=True, exist_ok=True)
    kept = home / "figures.json"
    figures: Figures = json.loads(kept.read_text()) if kept.is_file() else {}
    folder = acts_of(home, acts)
    library = opened(home)
    for name, work in (
        ("import", lambda: imported(library, folder)),
        ("index", lambda: indexed(library)),
    ):
        if name not in figures:
            figures[name] = work()
            kept.write_text(json.dumps(figures, indent=1))
    library.close()
    return figures


if __name__ == "__main__":
    build(int(sys.argv[1]))
