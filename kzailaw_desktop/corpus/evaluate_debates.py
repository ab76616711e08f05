"""How well sittings are read: gold files against what the grammar finds.

`python -m kzailaw_desktop.corpus.evaluate_debates GOLD_FOLDER ROOT` prints, for each sitting,
expected and found figures and the first differences. Paths in gold files are relative to ROOT.
"""

from __future__ import annotations

import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kzailaw_desktop.corpus.debates.debate import parse_debate
from kzailaw_desktop.corpus.readers import read
from kzailaw_desktop.corpus.text import errata
from kzailaw_desktop.domain import Debate

FIRST = 5  # differences shown for each sitting


@dataclass(slots=True)
class DebateScore:
    """Expected and found for one sitting. `right` of `expected` turns agree in place and speaker."""

    name: str
    expected: int
    found: int
    right: int
    differences: list[str] = field(default_factory=list)

    @property
    def share(self) -> float:
        """The share of turns that are right, found ones too many counting as wrong."""
        return self.right / max(self.expected, self.found, 1)

    def lines(self) -> Iterator[str]:
        """Yield the score as lines to print."""
        yield (
            f"{self.name}: expected {self.expected}, found {self.found}, "
            f"right {self.right} ({self.share:.1%})"
        )
        yield from (f"  {difference}" for difference in self.differences[:FIRST])


def evaluate_debates(gold: Path, root: Path) -> list[DebateScore]:
    """Return a score for every gold file whose source is there."""
    scores = []
    for path in sorted(gold.glob("*.toml")):
        wanted = tomllib.loads(path.read_text(encoding="utf-8"))
        source = root / wanted["source"]
        if source.is_file():
            repairs = errata.load(source.parent / "errata.toml")
            debate, _ = parse_debate(read(source), doc_id=path.stem, errata=repairs)
            scores.append(score(path.stem, wanted, debate))
    return scores


def score(name: str, wanted: dict[str, Any], debate: Debate) -> DebateScore:
    """Compare a sitting with its gold: head, turns in order with their first words, counts."""
    turns = [tuple(row) for row in wanted["turns"]]
    found = [(s.speaker, opening(" ".join(p.text for p in s.paragraphs))) for s in debate.speeches]
    result = DebateScore(name, len(turns), len(found), 0)
    for place, (speaker, words) in enumerate(turns):
        own = found[place] if place < len(found) else ("", "")
        if own == (speaker, words):
            result.right += 1
        else:
            result.differences.append(
                f"turn {place + 1}: expected {speaker} {words!r}, found {own}"
            )
    result.differences += [
        f"turn {n + 1}: too many: {found[n]}" for n in range(len(turns), len(found))
    ]
    for key, value in _facts(debate).items():
        if key in wanted and wanted[key] != value:
            result.differences.append(f"{key}: expected {wanted[key]!r}, found {value!r}")
    return result


def _facts(debate: Debate) -> dict[str, object]:
    return {
        "date": debate.date.isoformat(),
        "body": debate.body,
        "agenda": len(debate.agenda),
        "breaks": sum(r.kind == "break" for r in debate.remarks),
        "speakers": dict(Counter(s.speaker for s in debate.speeches)),
        "mixed": [s.eid for s in debate.speeches if {"kk", "ru"} <= {p.lang for p in s.paragraphs}],
    }


def opening(text: str) -> str:
    """Return the first three words of a turn."""
    return " ".join(text.split()[:3])


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the scores; 1 when a turn is wrong."""
    gold, root = (Path(a) for a in (arguments or sys.argv[1:])[:2])
    scores = evaluate_debates(gold, root)
    for one in scores:
        print("\n".join(one.lines()))
    return int(any(one.differences for one in scores))


if __name__ == "__main__":
    sys.exit(main())
