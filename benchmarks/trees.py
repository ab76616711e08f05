"""Start, first paint and scrolling of two checkouts, run in turns, in time of the processor.

    git worktree add ../before REVISION
    python benchmarks/trees.py ../before . [--runs 11] [--json]

Each run is a process of its own that takes the package, the script and the shipped library from
its checkout. User and system time of the process and of its children: other work on the machine
blurs it less than the clock.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import runpy
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

SCROLL = """
import sys, time
sys.path[:0] = [sys.argv[1] + "/benchmarks", sys.argv[1] + "/tests/gui", sys.argv[1]]
import window

def scrolled(page):
    bar, worked = page.view.verticalScrollBar(), []
    for _ in range(200):
        busy = time.thread_time()
        bar.setValue(bar.value() + bar.pageStep())
        page.view.viewport().repaint()
        worked.append((time.thread_time() - busy) * 1000)
    worked.sort()
    return {"p50": worked[100], "p95": worked[190], "whole": sum(worked)}

window._scrolled = scrolled
found = window.handling("20000 units")
print(found["p50"], found["p95"], found["whole"], flush=True)
import os
os._exit(0)
"""


def worked() -> float:
    """User and system time of all children that have ended, in milliseconds."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (used.ru_utime + used.ru_stime) * 1000


def environment(tree: Path, home: str) -> dict[str, str]:
    """Settings, data and compiled modules of one checkout apart from those of the other."""
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    kept |= {"PYTHONPATH": str(tree), "PYTHONPYCACHEPREFIX": f"{home}/compiled"}
    kept |= {"QT_QPA_PLATFORM": "offscreen", "HOME": home}
    return kept | {f"XDG_{kind}_HOME": home for kind in ("DATA", "CACHE", "CONFIG")}


def numbers(script: str, tree: Path, home: str) -> list[float]:
    """What a script prints when it runs in a checkout."""
    command = [sys.executable, "-c", script, str(tree)]
    done = subprocess.run(
        command, capture_output=True, env=environment(tree, home), cwd=home, check=True
    )
    return [float(number) for number in done.stdout.split()]


def measure(tree: Path, home: str, scroll: bool) -> dict[str, float]:
    """One start and one hundred pages twice, in milliseconds of the processor."""
    script = runpy.run_path(str(tree / "benchmarks" / "window.py"))["START"]
    before = worked()
    painted = numbers(script, tree, home)[1] * 1000
    found = {"first_paint": painted, "whole_window": worked() - before}
    if scroll:
        names = ("scroll_p50", "scroll_p95", "scroll_200_pages")
        found |= zip(names, numbers(SCROLL, tree, home), strict=True)
    return found


def main() -> int:
    """Measure and print least and median of each tree, and the ratios."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("trees", nargs=2, type=Path, help="before and after")
    parser.add_argument("--runs", type=int, default=11)
    parser.add_argument("--no-scroll", action="store_true")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    trees = [tree.resolve() for tree in args.trees]
    runs: list[list[dict[str, float]]] = [[], []]
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        for tree, home in zip(trees, (one, other), strict=True):
            measure(tree, home, not args.no_scroll)  # compiles modules, builds the caches
        for _ in range(args.runs):
            for number, home in enumerate((one, other)):
                runs[number].append(measure(trees[number], home, not args.no_scroll))
    found: dict[str, dict[str, float]] = {}
    for name in runs[0][0]:
        before, after = ([run[name] for run in each] for each in runs)
        found[name] = {
            "before_min": min(before),
            "before_median": statistics.median(before),
            "after_min": min(after),
            "after_median": statistics.median(after),
            "ratio_of_min": min(after) / min(before),
            "ratio_of_median": statistics.median(after) / statistics.median(before),
        }
    if args.json:
        print(json.dumps(found, indent=1))
        return 0
    for name, figures in found.items():
        print(f"{name}: " + ", ".join(f"{key} {value:.2f}" for key, value in figures.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
