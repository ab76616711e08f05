"""Libraries of many invented acts, measured: `python benchmarks/scale/run.py [ACTS …]`.

100 acts when not given (`make bench`); `make bench-large` does 10, 300 and 1,000. What is done is
kept (`build/scale/`, `benchmarks/scale/results/`): a run that was stopped goes on where it was, and
a second one draws only. Writes RESULTS.md and curves.svg from all results that there are.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import built  # noqa: E402
import curves  # noqa: E402

RESULTS = HERE / "results"
SIZES = (10, 100, 300, 1000)
Found = dict[str, Any]
Row = tuple[str, float | None, str, Callable[[Found], float | None]]


def _figure(name: str, rank: str = "cpu_p95") -> Callable[[Found], float | None]:
    return lambda found: found["measured"]["many"].get(name, {}).get(rank)


def _engine(found: Found) -> float | None:
    many = found["measured"]["many"]
    if "engine alone" not in many:
        return None
    ours, bare = many["engine alone"]["cpu_p50"], many["bare FTS5, the same terms"]["cpu_p50"]
    return float(ours / bare)


def _two_cores(found: Found) -> float:
    """Megabytes a second on two cores, by the processor's time: the longest row of steps that wait
    for one another, or half of all."""
    first, then = found["built"]["import"], found["built"]["index"]
    path = first["own"] + max(then["index"], then["links"])
    total = first["own"] + first["reader"] + then["index"] + then["links"]
    return float(first["megabytes"] / max(path, total / 2))


def _bend(found: Found) -> float | None:
    rows = found["built"]["import"]["rows"]
    return float(rows[-1]["per_megabyte"] / rows[0]["per_megabyte"]) if len(rows) > 1 else None


ROWS: tuple[Row, ...] = (
    ("start to the first article, by the shipped library alone", 1.15, "times",
     lambda found: found.get("start", {}).get("cpu_ratio")),
    ("list of documents, p95", 50, "ms", _figure("list of documents")),
    ("list of documents, first in a process", None, "ms",
     _figure("list of documents, first in a process")),
    ("headings for the palette, read in the background", None, "ms",
     _figure("headings for the palette, read in the background")),
    ("go to, p95", 50, "ms", _figure("go to a typed reference")),
    ("first search in a process", None, "ms", _figure("first search in a process")),
    ("search with snippets, p50", None, "ms",
     _figure("search with snippets, words and phrases", "cpu_p50")),
    ("search with snippets, p95", 150, "ms", _figure("search with snippets, words and phrases")),
    ("engine alone, by bare FTS5", 2, "times", _engine),
    ("context of an article, p95", 50, "ms", _figure("context of an article")),
    ("contents of the largest act, p95", 100, "ms", _figure("contents of the largest act")),
    ("one more act", 2000, "ms", _figure("one more act")),
    ("memory of the window, 200 acts opened", 350, "MB",
     lambda found: found.get("memory", {}).get("most")),
    ("longest stall while importing", 50, "ms", lambda found: found.get("stall", {}).get("longest")),
    ("import of all, acts a second of two cores", 2, "acts/s",
     lambda found: _two_cores(found) * found["built"]["import"]["acts"]
     / found["built"]["import"]["megabytes"]),
    ("import of all, on two cores", 0.5, "MB/s", _two_cores),
    ("import, last 20 MB by the first", None, "times", _bend),
)  # fmt: skip


def measure(acts: int) -> None:
    """Build and measure a library; each part is kept as soon as it is there."""
    file = RESULTS / f"{acts}.json"
    found: Found = json.loads(file.read_text()) if file.is_file() else {}
    parts: tuple[tuple[str, list[str]], ...] = (
        ("built", ["built.py", str(acts)]),
        ("measured", ["measure.py", str(acts)]),
        ("start", ["window_of_many.py", str(acts), "start"]),
        ("memory", ["window_of_many.py", str(acts), "memory"]),
        ("stall", ["window_of_many.py", str(acts), "stall"]),
    )
    for name, command in parts:
        if name in found:
            continue
        print(f"{acts} acts: {name}", flush=True)
        script = [sys.executable, str(HERE / command[0]), *command[1:]]
        done = subprocess.run(
            script, capture_output=True, text=True, env=built.environment(built.place(acts))
        )
        if done.returncode:
            print(done.stderr[-2000:], flush=True)
            continue
        told = json.loads((built.place(acts) / "figures.json").read_text())
        found[name] = told if name == "built" else json.loads(done.stdout.splitlines()[-1])
        found.setdefault("load", {})[name] = os.getloadavg()[0]
        RESULTS.mkdir(exist_ok=True)
        file.write_text(json.dumps(found, indent=1) + "\n")


def table(results: dict[int, Found]) -> str:
    """Return all results as a page, each row with its aim."""
    sizes = sorted(results)
    lines = [
        "# A library of many acts, measured",
        "",
        f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}; "
        "`python benchmarks/scale/run.py`. Milliseconds and seconds are the processor's; the clock's "
        "and the load at each part stand in `results/`.",
        "",
        "| What | Aim | " + " | ".join(f"{size:,} acts" for size in sizes) + " |",
        "|---|---|" + "---|" * len(sizes),
    ]
    for title, aim, unit, value in ROWS:
        cells = [_cell(value, results[size]) for size in sizes]
        least = "≥" if unit in ("acts/s", "MB/s") else "≤"
        told = f"{least} {aim:g} {unit}" if aim is not None else f"– ({unit})"
        lines.append(f"| {title} | {told} | " + " | ".join(cells) + " |")
    return "\n".join([*lines, "", "![The curves](curves.svg)", ""])


def _cell(value: Callable[[Found], float | None], found: Found) -> str:
    known = _known(value, found)
    if known is None:
        return "–"
    return f"{known:.0f}" if known >= 10 else f"{known:.2f}"


def _known(value: Callable[[Found], float | None], found: Found) -> float | None:
    try:
        return value(found)
    except KeyError:  # not measured yet
        return None


def draw(results: dict[int, Found]) -> str:
    """Return the curves of all rows that have more than one point."""
    panels = []
    for title, aim, unit, value in ROWS:
        known = ((size, _known(value, results[size])) for size in sorted(results))
        points = [(size, each) for size, each in known if each is not None]
        if len(points) > 1:
            panels.append(curves.Panel(title, points, aim, unit))
    return curves.picture(panels)


def main(sizes: list[int]) -> None:
    """Measure what is lacking, and write the table and the picture of all."""
    if not built.TOOL.is_file():
        raise SystemExit(f"{built.TOOL} is not here: it invents the acts")
    for acts in sizes:
        measure(acts)
    results = {int(file.stem): json.loads(file.read_text()) for file in RESULTS.glob("*.json")}
    (HERE / "RESULTS.md").write_text(table(results), encoding="utf-8")
    (HERE / "curves.svg").write_text(draw(results), encoding="utf-8")
    print(table(results))


if __name__ == "__main__":
    main([int(each) for each in sys.argv[1:]] or [100])
