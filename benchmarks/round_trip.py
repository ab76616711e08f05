"""Make a thousand drafts, write their documents as Word files, read the files back: do they agree?

`python benchmarks/round_trip.py [NUMBER] [FIRST_SEED]`. What is left of the redline when all changes
are accepted is the act as it will read, when rejected the act, letter by letter; the bill that is
read back makes the same act. Both languages; the law that is shipped, a small one, and a code.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests" / "helpers")]

from generated import Maker  # noqa: E402
from paper_faults import faults  # noqa: E402
from sample_law import LAW  # noqa: E402

from kzailaw_desktop.corpus.storing.store import Store  # noqa: E402
from kzailaw_desktop.domain import Act  # noqa: E402


def main() -> None:
    """Count the drafts whose documents disagree."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    first = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    law = Store(ROOT / "corpus", read_only=True).load("law-230-viii")
    assert isinstance(law, Act)
    acts = (law, LAW, replace(LAW, profile="B", subtype="code"), law)
    kinds: Counter[str] = Counter()
    bad: Counter[str] = Counter()
    start, drafts, faulty = time.process_time(), 0, 0
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(first, first + number):
            act = acts[seed % len(acts)]
            draft = Maker(act, seed).draft(seed)
            if not draft.changes:
                continue
            drafts += 1
            kinds.update(str(change.kind) for change in draft.changes)
            found = list(faults(draft, act, Path(folder)))
            bad.update(found)
            faulty += bool(found)
            if found:
                print(f"  seed {seed}: {', '.join(found)}", flush=True)
    seconds = time.process_time() - start
    print(f"drafts {drafts}, faulty {faulty}, changes {dict(kinds)}, {seconds:.0f} s of processor")


if __name__ == "__main__":
    main()
