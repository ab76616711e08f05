"""`kzailaw eval authenticity`: how much of what is changed at random the checks find.

Each act is judged by what the others and the glossary teach; entries that say of themselves that
they are no translations teach nothing. A change counts as found when its unit (or the list it
stands in) has a finding of its kind that it did not have before.
"""

from __future__ import annotations

import argparse
import csv
import random
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kzailaw_desktop import paths
from kzailaw_desktop.bilingual.alignment import aligned_units
from kzailaw_desktop.bilingual.build import learn_from
from kzailaw_desktop.bilingual.changes import MAKERS, MadeChange, Material, changes, sentence
from kzailaw_desktop.bilingual.findings.checks import Checker
from kzailaw_desktop.bilingual.findings.model import FindingKind, LanguageFinding
from kzailaw_desktop.bilingual.findings.reading.blocks import TextBlock, blocks
from kzailaw_desktop.bilingual.knowledge import Knowledge
from kzailaw_desktop.corpus import readers
from kzailaw_desktop.corpus.acts.act import parse_act
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.domain import Act
from kzailaw_desktop.eid import article_of
from kzailaw_desktop.search.words.glossary import GlossaryEntry, read

# id -> Kazakh and Russian file under the data folder; "" is the shipped library.
ACTS = {
    "law-230-viii": ("", "official/law-230-viii.ru.txt"),
    "law-2529-1995": ("parliament-law.kk.pdf", "parliament-law.ru.pdf"),
    "senate-rules": ("senate-rules.kk.pdf", "senate-rules.ru.pdf"),
}
SEEDS = (1001, 1002, 1003)  # no seed from which anything was chosen
MOST = 250  # changes of a kind in one act with one seed


@dataclass
class FindingScore:
    """Changes made and found: of the same kind, of any kind."""

    made: int = 0
    same: int = 0
    any: int = 0

    def add(self, same: bool, any_kind: bool) -> None:
        """Count a change."""
        self.made += 1
        self.same += same
        self.any += any_kind

    @property
    def line(self) -> str:
        """The figures as printed."""
        share = self.same / self.made if self.made else 0.0
        any_kind = self.any / self.made if self.made else 0.0
        return f"{share:6.3f} {any_kind:8.3f} {self.made:7d}"


def load_acts(data: Path) -> list[Act]:
    """Return the acts in both languages, read by the program's own importer."""
    found = []
    for act_id, files in ACTS.items():
        texts = []
        for lang, name in zip(("kk", "ru"), files, strict=True):
            if name:
                act, _ = parse_act(readers.read(data / name), doc_id=act_id, lang=lang)
            else:
                act = _shipped(act_id)
            texts += [text for text in act.expressions if text.lang == lang]
        found.append(replace(act, expressions=tuple(texts)))
    return found


def _shipped(act_id: str) -> Act:
    act = Store(paths.shipped_corpus(), read_only=True).load(act_id)
    assert isinstance(act, Act)
    return act


def taught_by(acts: Sequence[Act], entries: Sequence[GlossaryEntry]) -> Knowledge:
    """Return the knowledge that acts and glossary entries teach."""
    return Knowledge(*learn_from(acts, entries))


class Trial:
    """One act under changes."""

    def __init__(self, act: Act, knowledge: Knowledge, entries: Sequence[GlossaryEntry]) -> None:
        kk, ru = act.expression("kk"), act.expression("ru")
        assert kk is not None
        assert ru is not None
        self.units = list(aligned_units(kk, ru))
        self.material = Material(self.units, entries)
        self.checker = Checker(self.units, knowledge, entries)
        self.blocks = list(blocks(self.units))
        self.block_of = {id(u): block for block in self.blocks for u in block.units}
        self.before: dict[int, set[str]] = {}

    def unchanged(self) -> list[LanguageFinding]:
        """Return what is found in the act as it is."""
        return self.checker.all()

    def score(self, kind: FindingKind, seed: int) -> FindingScore:
        """Make changes of a kind and count those found."""
        rng = random.Random(f"{seed}-{kind}")
        made = list(changes(kind, self.material, rng))
        score = FindingScore()
        for change in rng.sample(made, min(MOST, len(made))):
            score.add(*self._found(change, kind))
        return score

    def structure(self, seed: int) -> FindingScore:
        """Take out units and sentences, and exchange items of lists."""
        rng = random.Random(f"{seed}-structure")
        score = FindingScore()
        lists = [b for b in self.blocks if len(b.units) >= 3]
        whole = [u for u in self.units if u.whole and u.part == "text"]
        for unit in rng.sample(whole, min(MOST // 3, len(whole))):
            lang = rng.choice(("kk", "ru"))
            gone = replace(unit, kk="") if lang == "kk" else replace(unit, ru="")
            score.add(*[bool(self.checker.lacking([gone]))] * 2)
        for unit in whole:
            lang = rng.choice(("kk", "ru"))
            text = sentence(unit.text(lang), lang, rng, self.material)
            if text:
                after = replace(unit, kk=text) if lang == "kk" else replace(unit, ru=text)
                score.add(*self._found(MadeChange(unit, after, lang, text), FindingKind.STRUCTURE))
        for block in lists:
            score.add(*self._exchanged(block, rng))
        return score

    def _exchanged(self, block: TextBlock, rng: random.Random) -> tuple[bool, bool]:
        one, two = sorted(rng.sample(range(1, len(block.units)), 2))
        lang = rng.choice(("kk", "ru"))
        units = list(block.units)
        first, second = units[one], units[two]
        if lang == "kk":
            units[one], units[two] = replace(first, kk=second.kk), replace(second, kk=first.kk)
        else:
            units[one], units[two] = replace(first, ru=second.ru), replace(second, ru=first.ru)
        return self._new(
            block, TextBlock(tuple(units)), FindingKind.STRUCTURE, {first.eid, second.eid}
        )

    def _found(self, change: MadeChange, kind: FindingKind) -> tuple[bool, bool]:
        block = self.block_of[id(change.before)]
        units = tuple(change.after if u is change.before else u for u in block.units)
        return self._new(block, TextBlock(units), kind, {u.eid for u in units})

    def _new(
        self, old: TextBlock, changed: TextBlock, kind: FindingKind, eids: set[str]
    ) -> tuple[bool, bool]:
        if id(old) not in self.before:
            self.before[id(old)] = {f.key for f in self.checker.block(old)}
        new = [
            f
            for f in self.checker.block(changed)
            if f.key not in self.before[id(old)] and f.eid in eids
        ]
        return any(f.kind is kind for f in new), bool(new)


def gold(file: Path) -> set[tuple[str, str]]:
    """Return the known divergences of law 230-VIII: act and unit, or article where only that is
    said."""
    if not file.is_file():
        return set()
    with file.open(encoding="utf-8", newline="") as lines:
        rows = [r for r in csv.DictReader(lines, delimiter="\t") if r["act"] == "230-VIII"]
    places = {r["eId_or_unit"] for r in rows}
    listed = [p for p in places if p.startswith("arts.")]
    articles = {f"art_{n}" for p in listed for n in re.findall(r"\d+", p)}
    return {("law-230-viii", place) for place in (places - set(listed)) | articles}


def _is_known(act: str, finding: LanguageFinding, known: set[tuple[str, str]]) -> bool:
    """Tell whether a finding is in a unit of a known divergence, or is one of a whole article."""
    article = finding.why == "term-two" and (act, article_of(finding.eid)) in known
    return article or (act, finding.eid) in known


def main(argv: Sequence[str] = ()) -> int:
    """Print the figures by kind, the findings in unchanged units, and the known divergences."""
    parser = argparse.ArgumentParser(prog="kzailaw eval authenticity")
    shared = paths.data_root().parent / "shared"
    parser.add_argument("--data", type=Path, default=shared / "testdata")
    parser.add_argument("--truth", type=Path, default=shared / "truth" / "divergences.tsv")
    parser.add_argument("--seeds", type=int, nargs="+", default=list(SEEDS))
    parser.add_argument("--list", action="store_true", help="print what is found unchanged")
    args = parser.parse_args(list(argv))
    if not args.data.is_dir():
        print(f"no acts in both languages in {args.data}", file=sys.stderr)
        return 0
    acts = load_acts(args.data)
    entries = tuple(read(paths.shipped_corpus() / "glossary.toml"))
    trials = {
        act.id: Trial(act, taught_by([a for a in acts if a is not act], entries), entries)
        for act in acts
    }
    _print_changes(trials, args.seeds)
    _print_unchanged(trials, gold(args.truth), args.list)
    return 0


def _print_changes(trials: dict[str, Trial], seeds: Sequence[int]) -> None:
    print(f"changes at random, seeds {', '.join(map(str, seeds))}; each act judged by the others")
    print(f"{'kind':12} {'found':>6} {'any kind':>8} {'changes':>7}")
    for kind in (*MAKERS, FindingKind.STRUCTURE):
        total = FindingScore()
        for one in _scores(trials, kind, seeds):
            total.made += one.made
            total.same += one.same
            total.any += one.any
        print(f"{kind:12} {total.line}")


def _scores(
    trials: dict[str, Trial], kind: FindingKind, seeds: Sequence[int]
) -> Iterator[FindingScore]:
    for trial in trials.values():
        for seed in seeds:
            if kind is FindingKind.STRUCTURE:
                yield trial.structure(seed)
            else:
                yield trial.score(kind, seed)


def _print_unchanged(trials: dict[str, Trial], known: set[tuple[str, str]], listed: bool) -> None:
    """Findings in acts as they are; those in units of known divergences are counted apart."""
    units = findings = 0
    for act_id, trial in trials.items():
        everything = trial.unchanged()
        own = [f for f in everything if not _is_known(act_id, f, known)]
        number = sum(unit.whole for unit in trial.units)
        print(f"{act_id}: {len(own)} findings beside the known in {number} unchanged units")
        units, findings = units + number, findings + len(own)
        seen = {f.eid for f in everything}
        seen |= {article_of(f.eid) for f in everything if f.why == "term-two"}
        places = sorted(eid for act, eid in known if act == act_id)
        if places:
            hit = [eid for eid in places if eid in seen]
            print(f"  known divergences with a finding: {len(hit)} of {len(places)}")
            print(f"  without: {', '.join(e for e in places if e not in seen)}")
        for f in own if listed else ():
            print(f"  {f.eid} {f.kind} {f.why} {f.sure}: {f.kk.text} | {f.ru.text}")
    print(f"all: one finding in {units / max(findings, 1):.0f} unchanged units")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
