"""Make a thousand drafts, word them as bills, read the bills back: do they make the same act?

`python benchmarks/round_trip.py [NUMBER]`. The redline is checked letter by letter as well: what
is left when all changes are accepted is the act as it will read, when rejected the act.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests" / "drafting"))

from generated import Maker  # noqa: E402
from sample_law import LAW  # noqa: E402

from kzailaw_desktop.corpus.storing.store import Store  # noqa: E402
from kzailaw_desktop.domain import Act  # noqa: E402
from kzailaw_desktop.drafting import Draft  # noqa: E402
from kzailaw_desktop.drafting.applying.amending import amend  # noqa: E402
from kzailaw_desktop.drafting.diff import word_diff  # noqa: E402
from kzailaw_desktop.drafting.reading.reader import read_bill  # noqa: E402
from kzailaw_desktop.drafting.wording import unit_text  # noqa: E402
from kzailaw_desktop.export.papers.bill import bill_lines  # noqa: E402


def faults(draft: Draft, act: Act) -> list[str]:
    """What goes wrong with one draft: "bill", "redline" or "unread", per language."""
    found = []
    for lang in ("kk", "ru"):
        amended = amend(act, draft, lang)
        read = read_bill(bill_lines(draft, {act.id: act}, lang), {act.id: act}, lang, act.id)
        again = amend(act, Draft(changes=tuple(read.changes)), lang)
        if read.unread:
            found.append(f"{lang} unread")
        if [x.new for x in amended.lines() if x.new] != [x.new for x in again.lines() if x.new]:
            found.append(f"{lang} bill")
        text = act.expression(lang)
        whole = [
            line for unit in (text.body if text else ()) for line in unit_text(unit).split("\n")
        ]
        if [x.old for x in amended.lines() if x.old] != [line for line in whole if line]:
            found.append(f"{lang} redline rejected")
        for line in amended.lines():
            pieces = word_diff(line.old or "", line.new or "")
            if "".join(p.text for p in pieces if p.change != "removed") != (line.new or ""):
                found.append(f"{lang} redline accepted")
    return found


def main() -> None:
    """Count the drafts that are not read back as they were written."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    law = Store(ROOT / "corpus", read_only=True).load("law-230-viii")
    assert isinstance(law, Act)
    kinds: Counter[str] = Counter()
    bad: Counter[str] = Counter()
    start, drafts = time.perf_counter(), 0
    for seed in range(100, 100 + number):
        act = law if seed % 2 else LAW
        draft = Maker(act, seed).draft(seed)
        if not draft.changes:
            continue
        drafts += 1
        kinds.update(str(change.kind) for change in draft.changes)
        found = faults(draft, act)
        bad.update(found)
        if found:
            print(f"  seed {seed}: {', '.join(found)}")
    seconds = time.perf_counter() - start
    print(f"drafts {drafts}, changes {dict(kinds)}, faults {dict(bad)}, {seconds:.0f} s")


if __name__ == "__main__":
    main()
