"""Throughput of the citation recogniser on a long code, and whether time grows with length.

    python benchmarks/citations.py [TEXT]

Without TEXT the Labour Code of ../shared/testdata is read.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from kzailaw_desktop.citations import ActIndex, cite

DEFAULT = Path(__file__).resolve().parents[2] / "shared" / "testdata" / "labour-code.ru.txt"


def seconds(text: str, index: ActIndex) -> tuple[float, int]:
    """The best of three runs, and how many citations were found."""
    best, found = float("inf"), 0
    for _ in range(3):
        start = time.perf_counter()
        found = len(cite(text, index, act="code"))
        best = min(best, time.perf_counter() - start)
    return best, found


def main() -> int:
    """Print MB/s for a quarter, a half, the whole and the double of the text."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
    if not path.is_file():
        print(f"{path}: not found; name a text file", file=sys.stderr)
        return 1
    text = path.read_text(encoding="utf-8")
    index = ActIndex()
    rates = []
    for share in (0.25, 0.5, 1, 2):
        part = (text * 2)[: int(len(text) * share)]
        took, found = seconds(part, index)
        size = len(part.encode("utf-8")) / 1e6
        rates.append(size / took)
        print(
            f"x{share:<5} {size:6.2f} MB  {took:6.3f} s  {size / took:5.2f} MB/s  {found} citations"
        )
    print(f"rate of the double over the quarter: {rates[-1] / rates[0]:.2f} (1 is linear)")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
