"""How well acts are read: expected and found units per document, and the first differences.

A gold file (TOML) names a source and says what is in it: `counts` by kind, `outline` (one line a
unit: eId, a tab or `|`, and how its words begin) or both, and `[[note]]` tables with `target`,
`event`, `date`. Sources are looked for beside the gold file and in `../shared/testdata`.
"""

from __future__ import annotations

import argparse
import json
import sys
import tomllib
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from kzailaw_desktop import paths
from kzailaw_desktop.corpus import readers
from kzailaw_desktop.corpus.acts.act import parse_act
from kzailaw_desktop.domain import Act, Expression, Provision
from kzailaw_desktop.errors import KzaiLawError

SHOWN = 5  # differences


@dataclass(slots=True)
class ActScore:
    """The result for one document. `right`: units (or counts) as expected."""

    document: str
    expected: int = 0
    found: int = 0
    right: int = 0
    missing_source: bool = False
    differences: list[str] = field(default_factory=list)

    @property
    def share(self) -> float:
        """Right units among those expected or found, 0 to 1."""
        return self.right / max(self.expected, self.found, 1)


def gold_folder() -> Path:
    """Return the gold files of the checkout."""
    return paths.data_root() / "tests" / "golden" / "acts"


def evaluate(gold: Path, folders: Sequence[Path] = ()) -> ActScore:
    """Read the source of one gold file and compare."""
    data = tomllib.loads(gold.read_text(encoding="utf-8"))
    score = ActScore(gold.stem)
    places = [gold.parent, *folders, paths.data_root().parent / "shared" / "testdata"]
    source = next((p / data["source"] for p in places if (p / data["source"]).is_file()), None)
    if source is None:
        score.missing_source = True
        return score
    try:
        act, _ = parse_act(readers.read(source), lang=data.get("lang", ""))
    except KzaiLawError as e:
        score.expected = 1
        score.differences.append(e.text("en"))
        return score
    text = act.expressions[0]
    _facts(score, data, act)
    if "counts" in data:
        _counts(score, data["counts"], text)
    if "outline" in data:
        _outline(score, data["outline"], text)
    _notes(score, data.get("note", []), text)
    return score


def _check(score: ActScore, what: str, expected: object, found: object) -> None:
    score.expected += 1
    score.found += 1
    if expected == found:
        score.right += 1
    else:
        score.differences.append(f"{what}: expected {expected!r}, found {found!r}")


def _facts(score: ActScore, data: dict[str, Any], act: Act) -> None:
    text = act.expressions[0]
    facts = {
        "title": text.title,
        "number": act.number,
        "date": act.date,
        "edition": text.edition,
        "not_before": text.not_before,
        "subtype": act.subtype,
        "profile": act.profile,
        "language": text.lang,
    }
    for name, value in facts.items():
        if name in data:
            _check(score, name, data[name], value)


def _counts(score: ActScore, counts: dict[str, int], text: Expression) -> None:
    found: dict[str, int] = {}
    for unit, _ in text.walk():
        found[unit.kind.value] = found.get(unit.kind.value, 0) + 1
    for kind, expected in counts.items():
        here = found.get(kind, 0)
        score.expected += expected
        score.found += here
        score.right += min(expected, here)
        if here != expected:
            score.differences.append(f"{kind}: expected {expected}, found {here}")


def _begins(unit: Provision) -> str:
    words = " ".join(part for part in (unit.heading, unit.text) if part)
    closing = f" … {unit.closing}" if unit.closing else ""
    return words + closing


def _outline(score: ActScore, outline: str, text: Expression) -> None:
    found = {unit.eid: _begins(unit) for unit, _ in text.walk()}
    order = [unit.eid for unit, _ in text.walk()]
    expected: dict[str, str] = {}
    for line in outline.strip().split("\n"):
        eid, _, words = line.partition("|")
        expected[eid.strip()] = words.strip()
    score.expected += len(expected)
    score.found += len(found)
    for eid, words in expected.items():
        if eid not in found:
            score.differences.append(f"{eid}: missing")
        elif not found[eid].startswith(words) or (not words and found[eid]):
            score.differences.append(f"{eid}: expected «{words}», found «{found[eid][:60]}»")
        else:
            score.right += 1
    score.differences += [f"{eid}: not expected" for eid in found if eid not in expected]
    if list(expected) != order and set(expected) == set(order):
        score.differences.append("the order of units differs")


def _notes(score: ActScore, rows: Sequence[dict[str, Any]], text: Expression) -> None:
    have = [
        (target, note.event.value, note.stage.value, note.date)
        for note in text.notes
        for target in note.targets or ("",)
    ]
    for row in rows:
        wanted = (
            row.get("target", ""),
            row["event"],
            row.get("stage", "in-force"),
            row.get("date"),
        )
        _check(score, f"note {wanted[:2]}", True, wanted in have)


def main(argv: Sequence[str] | None = None) -> int:
    """Print the scores of gold files; exit status 1 when any unit is wrong."""
    parser = argparse.ArgumentParser(prog="kzailaw eval acts", description=__doc__)
    parser.add_argument("gold", nargs="*", type=Path, help="gold files or folders of them")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument("--sources", type=Path, action="append", default=[])
    options = parser.parse_args(argv)
    files: list[Path] = []
    for place in options.gold or [gold_folder()]:
        files += sorted(place.glob("*.toml")) if place.is_dir() else [place]
    scores = [evaluate(file, options.sources) for file in files]
    if options.json:
        rows = [{**asdict(score), "share": round(score.share, 4)} for score in scores]
        print(json.dumps(rows, ensure_ascii=False, indent=1))
    else:
        _print(scores)
    return 0 if all(not score.differences for score in scores) else 1


def _print(scores: Sequence[ActScore]) -> None:
    for score in scores:
        if score.missing_source:
            print(f"{score.document:40} source is not here")
            continue
        print(
            f"{score.document:40} expected {score.expected:5}  found {score.found:5}  "
            f"right {score.right:5}  {score.share:7.2%}"
        )
        for difference in score.differences[:SHOWN]:
            print(f"    {difference}")
        if len(score.differences) > SHOWN:
            print(f"    … and {len(score.differences) - SHOWN} more")
    read = [s for s in scores if not s.missing_source]
    expected = sum(max(s.expected, s.found) for s in read)
    right = sum(s.right for s in read)
    print(f"{'all':40} {right} of {expected} right, {right / max(expected, 1):.2%}")


if __name__ == "__main__":
    sys.exit(main())
